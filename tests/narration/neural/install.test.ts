import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ownerIn, ownerName } from '../../../src/disk/owner.ts';
import { InstallError } from '../../../src/narration/neural/install-error.ts';
import {
  bytesKept,
  installedFiles,
  installVoice,
  modelFolder,
} from '../../../src/narration/neural/install.ts';
import type { NeuralModel } from '../../../src/narration/neural/models.ts';
import { archive, modelOf, VoiceServer } from './voice-server.ts';

const whole = archive('whole');
let voicesDir: string;
let server: VoiceServer;
let model: NeuralModel;

beforeEach(async () => {
  voicesDir = await mkdtemp(path.join(tmpdir(), 'voices-'));
  server = new VoiceServer(whole);
  model = modelOf(whole, await server.listen());
});
afterEach(async () => {
  await server.close();
  await rm(voicesDir, { recursive: true, force: true });
});

const install = (signal?: AbortSignal) => installVoice(model, { voicesDir, signal });
const failure = async (attempt: Promise<unknown>): Promise<string> => {
  const error = await attempt.then(
    () => expect.fail('it should have failed'),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(InstallError);
  const { message } = error as Error;
  expect(message).not.toContain('\n');
  return message;
};
const archivePart = () => `${modelFolder(voicesDir, model)}.tar.bz2.part`;

describe('installing a voice', () => {
  it('downloads, checks and unpacks it into one folder, and leaves nothing else', async () => {
    expect(await install()).toBe(true);
    expect(await readdir(voicesDir)).toEqual([path.basename(modelFolder(voicesDir, model))]);
    // Without the folder that the archive has it in, and without the link that leads out.
    expect((await readdir(modelFolder(voicesDir, model))).sort()).toEqual([
      'MODEL_CARD',
      'espeak-ng-data',
      'nl_NL-nobody.onnx',
      'tokens.txt',
    ]);
    const onnx = path.join(modelFolder(voicesDir, model), 'nl_NL-nobody.onnx');
    expect((await stat(onnx)).size).toBe(150_000);
    expect(await installedFiles(voicesDir, model)).toMatchObject({ vits: { model: onnx } });
  });

  it('does nothing where it is installed', async () => {
    await install();
    expect(await install()).toBe(false);
    expect(server.asked).toHaveLength(1);
  });

  it('is not installed any more when a file is gone, and can be installed again', async () => {
    await install();
    await rm(path.join(modelFolder(voicesDir, model), 'tokens.txt'));
    expect(await installedFiles(voicesDir, model)).toBeNull();
    expect(await install()).toBe(true);
    expect(await installedFiles(voicesDir, model)).not.toBeNull();
  });

  it('says how far it is', async () => {
    const seen: string[] = [];
    let last = 0;
    await installVoice(model, {
      voicesDir,
      onProgress: (progress) => {
        if (seen.at(-1) !== progress.step) seen.push(progress.step);
        if (progress.step === 'download') last = progress.bytesDone;
      },
    });
    expect(seen).toEqual(['download', 'unpack']);
    expect(last).toBe(whole.length);
  });
});

describe('a download that breaks off', () => {
  it('goes on from there the next time', async () => {
    server.manner = { breakAfter: 50_000 };
    expect(await failure(install())).toMatch(
      /^The download broke off after 0\.\d MB of 0\.2 MB(?: \(\w+\))?\. Run it again: it goes on from there\.$/,
    );
    const kept = await bytesKept(voicesDir, model);
    expect(kept).toBeGreaterThan(0);
    expect(await installedFiles(voicesDir, model)).toBeNull();
    server.manner = {};
    expect(await install()).toBe(true);
    expect(server.asked).toEqual([undefined, `bytes=${kept}-`]);
  });

  it('starts over where the server cannot go on', async () => {
    server.manner = { breakAfter: 50_000 };
    await failure(install());
    server.manner = { ranges: false };
    expect(await install()).toBe(true);
    const onnx = path.join(modelFolder(voicesDir, model), 'nl_NL-nobody.onnx');
    expect((await stat(onnx)).size).toBe(150_000);
  });

  it('starts over when what was kept is of another file', async () => {
    await writeFile(archivePart(), Buffer.alloc(40_000, 7));
    expect(await install()).toBe(true);
    expect(server.asked).toEqual(['bytes=40000-', undefined]);
  });

  it('starts over when more was kept than there is', async () => {
    await writeFile(archivePart(), Buffer.alloc(whole.length + 1));
    expect(await install()).toBe(true);
    expect(server.asked).toEqual([undefined]);
  });

  it('needs no network when all of it was kept', async () => {
    await writeFile(archivePart(), whole);
    expect(await install()).toBe(true);
    expect(server.asked).toEqual([]);
  });

  it('keeps what came when it is stopped, and goes on from there', async () => {
    server.manner = { stallAfter: 60_000 };
    const controller = new AbortController();
    const stopped = installVoice(model, {
      voicesDir,
      signal: controller.signal,
      onProgress: () => controller.abort(new Error('Told to stop.')),
    });
    await expect(stopped).rejects.toThrow('Told to stop.');
    const kept = await bytesKept(voicesDir, model);
    expect(kept).toBeGreaterThan(0);
    expect(await readdir(voicesDir)).toEqual([path.basename(archivePart())]);
    server.manner = {};
    expect(await install()).toBe(true);
    expect(server.asked[1]).toBe(`bytes=${kept}-`);
  });
});

describe('what is not the pinned file', () => {
  it('is refused when its hash is another, and nothing of it stays', async () => {
    server.bytes = Buffer.from(whole);
    server.bytes[1000] = (server.bytes[1000] ?? 0) ^ 1;
    expect(await failure(install())).toContain('its sha256 is another. Nothing was installed.');
    expect(await readdir(voicesDir)).toEqual([]);
  });

  it('is refused before it is downloaded when its size is another', async () => {
    server.bytes = whole.subarray(0, 100_000);
    expect(await failure(install())).toContain(
      `is 100000 bytes; the voice that is pinned is ${whole.length}. Nothing was installed.`,
    );
    expect(await bytesKept(voicesDir, model)).toBe(0);
  });

  it('is refused when it is no archive, or a damaged one', async () => {
    for (const bytes of [Buffer.from('<html>not here</html>'), whole.subarray(0, 90_000)]) {
      server.bytes = bytes;
      model = modelOf(bytes, model.url);
      expect(await failure(install())).toContain('it is damaged, or no .tar.bz2');
      expect(await installedFiles(voicesDir, model)).toBeNull();
      expect((await readdir(voicesDir)).filter((name) => !name.endsWith('.bz2.part'))).toEqual([]);
    }
  });

  it('is refused when the archive lacks what a voice needs', async () => {
    server.bytes = archive('lacking');
    model = modelOf(server.bytes, model.url);
    expect(await failure(install())).toContain('lacks tokens.txt, espeak-ng-data.');
    expect(await installedFiles(voicesDir, model)).toBeNull();
  });
});

describe('a server that gives nothing', () => {
  it('is named when the file is gone', async () => {
    server.manner = { status: 404 };
    expect(await failure(install())).toMatch(/voice\.tar\.bz2 is not there any more \(404\)\./);
  });

  it('is named when it fails', async () => {
    server.manner = { status: 503 };
    expect(await failure(install())).toContain('answers 503');
  });

  it('is explained when nobody answers', async () => {
    await server.close();
    expect(await failure(install())).toMatch(
      /^127\.0\.0\.1:\d+ cannot be reached \(ECONNREFUSED\)\. Installing a voice needs the internet, once; nothing was installed\./,
    );
    await server.listen();
  });

  it('is explained when its name cannot be found', async () => {
    model = { ...model, url: 'https://voices.invalid/voice.tar.bz2' };
    expect(await failure(install())).toMatch(/^voices\.invalid cannot be reached \(E[A-Z_]+\)\./);
  });
});

describe('two installations at once', () => {
  it('the second is told to wait, the first finishes', async () => {
    const both = await Promise.allSettled([install(), install()]);
    const refused = both.filter((result) => result.status === 'rejected');
    expect(refused).toHaveLength(1);
    expect(String(refused[0]?.reason)).toContain(
      `is being installed already, by process ${process.pid}; wait for it.`,
    );
    expect(await installedFiles(voicesDir, model)).not.toBeNull();
    expect(server.asked).toHaveLength(1);
  });

  it('a lock of a process that is gone does not hinder', async () => {
    const { place } = ownerIn(await ownerName()) ?? {};
    await writeFile(`${modelFolder(voicesDir, model)}.lock`, `${place}-4194304-1-0123abcd`);
    expect(await install()).toBe(true);
    await expect(readFile(`${modelFolder(voicesDir, model)}.lock`)).rejects.toThrow('ENOENT');
  });
});
