import type { ResultPromise } from 'execa';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type CliResult, Project } from '../cli/stand-ins/project.ts';
import { smallFilm } from '../render/small-film.ts';
import { TestRedis } from './redis.ts';

const workerCli = path.resolve(import.meta.dirname, '../cli/stand-ins/worker-cli.ts');

/** The clip that all of them make. */
export const clip = ['--format', 'portrait', '--slide', 'een'];

/** A real Redis, a store, and real processes around them; the engine encodes stills. */
export class QueueWorkplace {
  readonly #projects: Project[] = [];
  readonly #running: ResultPromise[] = [];

  private constructor(
    readonly place: string,
    readonly store: string,
    readonly redis: TestRedis,
    /** What a local run makes of the clip. */
    readonly reference: Record<string, string>,
  ) {}

  static async open(): Promise<QueueWorkplace> {
    const place = await mkdtemp(path.join(tmpdir(), 'workers-'));
    const store = path.join(place, 'store');
    await mkdir(store);
    const [redis, local] = await Promise.all([TestRedis.start(), Project.make(smallFilm())]);
    const { exitCode, stderr } = await local.run(clip);
    if (exitCode !== 0) throw new Error(stderr);
    const workplace = new QueueWorkplace(place, store, redis, await local.files('out'));
    workplace.#projects.push(local);
    return workplace;
  }

  /** A worker with a folder of its own, in which there is no content; it has said at the queue that it is there. */
  async startWorker(
    env: Record<string, string> = {},
  ): Promise<{ running: ResultPromise; project: Project }> {
    const project = Project.at(await mkdtemp(path.join(this.place, 'worker-')));
    const running = project.start(this.#at(), env, workerCli);
    this.#running.push(running);
    await new Promise<void>((resolve) => {
      running.stdout?.on('data', (data: Buffer) => /^Ready:/mu.test(String(data)) && resolve());
      void running.finally(resolve);
    });
    return { running, project };
  }

  async newProject(): Promise<Project> {
    const project = await Project.make(smallFilm());
    this.#projects.push(project);
    return project;
  }

  render(project: Project, more: readonly string[] = []): Promise<CliResult> {
    return project.run([...clip, ...this.#at(), ...more]);
  }

  /** Starts a render, which ends with this place. */
  startRender(project: Project, more: readonly string[] = []): ResultPromise {
    const running = project.start([...clip, ...this.#at(), ...more]);
    this.#running.push(running);
    return running;
  }

  /** Ends all that was started. */
  async stop(): Promise<void> {
    for (const running of this.#running) running.kill('SIGKILL');
    await Promise.all(this.#running.splice(0));
  }

  async remove(): Promise<void> {
    await this.redis.remove();
    for (const project of this.#projects) await project.remove();
    await rm(this.place, { recursive: true, force: true });
  }

  #at(): string[] {
    return ['--queue', this.redis.url, '--store', this.store];
  }
}
