import childProcess, { ChildProcess } from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';
import workerThreads from 'node:worker_threads';

/** A light suite starts nothing: it would be slow, and a busy machine would slow all that stand beside it. */
function refuse(): never {
  throw new Error(
    'A light suite starts no process and no worker; call one that does *.process.test.ts, and one with a browser *.browser.test.ts.',
  );
}

// Every asynchronous way to start a process comes down to `spawn` of its class.
Object.assign(ChildProcess.prototype, { spawn: refuse });
Object.assign(childProcess, { spawnSync: refuse, execSync: refuse, execFileSync: refuse });
Object.assign(workerThreads, { Worker: refuse });
syncBuiltinESMExports();
