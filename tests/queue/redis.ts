import { execa, execaSync, type ResultPromise } from 'execa';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Redis } from 'ioredis';

/** Whether this machine has Redis; Debian's package brings it. */
export const hasRedis = execaSync('redis-server', ['--version'], { reject: false }).exitCode === 0;

/** A Redis of a test's own, on 127.0.0.1, which keeps what it is told on disk. */
export class TestRedis {
  #server: ResultPromise | undefined;

  private constructor(
    readonly folder: string,
    readonly port: number,
    readonly password: string | undefined,
  ) {}

  static async start({ password }: { password?: string } = {}): Promise<TestRedis> {
    const folder = await mkdtemp(path.join(tmpdir(), 'redis-'));
    const redis = new TestRedis(folder, await freePort(), password);
    await redis.up();
    return redis;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  async up(): Promise<void> {
    const kept = ['--appendonly', 'yes', '--appendfsync', 'always', '--save', ''];
    const secret = this.password === undefined ? [] : ['--requirepass', this.password];
    this.#server = execa(
      'redis-server',
      [
        '--bind',
        '127.0.0.1',
        '--port',
        String(this.port),
        '--dir',
        this.folder,
        ...kept,
        ...secret,
      ],
      { stdio: 'ignore', reject: false },
    );
    const client = new Redis(this.port, '127.0.0.1', {
      ...(this.password !== undefined && { password: this.password }),
      maxRetriesPerRequest: null,
      retryStrategy: () => 50,
    });
    client.on('error', () => undefined);
    while ((await client.ping().catch(() => '')) !== 'PONG') await setTimeout(50);
    client.disconnect();
  }

  /** Ends it as a crash does, or as it is asked to. */
  async down(signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): Promise<void> {
    this.#server?.kill(signal);
    await this.#server;
  }

  async remove(): Promise<void> {
    await this.down();
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** A port on which nobody listens. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
