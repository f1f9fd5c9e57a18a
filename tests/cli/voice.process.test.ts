import { execa, type ResultPromise } from 'execa';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NeuralModel } from '../../src/narration/neural/models.ts';
import { archive, modelOf, VoiceServer } from '../narration/neural/voice-server.ts';
import { start } from '../start/start.ts';

// The tests of this file follow one another: each finds what the one before left.
const program = path.resolve(import.meta.dirname, 'stand-ins', 'voice-cli.ts');
const key = '0123456789abcdef-a-secret';
let folder: string;
let server: VoiceServer;
let model: NeuralModel;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'voice-'));
  server = new VoiceServer(archive('whole'));
  model = modelOf(archive('whole'), await server.listen());
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const startVoice = (args: readonly string[], env: Record<string, string> = {}): ResultPromise =>
  execa(process.execPath, [start, program, ...args], {
    cwd: folder,
    env: {
      STAND_IN_MODELS: JSON.stringify([model]),
      AZURE_SPEECH_KEY: '',
      AZURE_SPEECH_REGION: '',
      AZURE_SPEECH_ENDPOINT: '',
      ...env,
    },
    reject: false,
  });
const run = async (args: readonly string[], env?: Record<string, string>) => {
  const { exitCode, stdout, stderr } = await startVoice(args, env);
  return { exitCode, stdout: String(stdout), stderr: String(stderr) };
};
const refused = (stderr: string) => ({ exitCode: 2, stdout: '', stderr });

describe('npm run voice', () => {
  it('lists what there is, with size, licence and what it needs', async () => {
    const { exitCode, stdout, stderr } = await run([]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain('  draft          always there\n');
    expect(stdout).toContain('  piper-nobody   not installed, 152 kB\n');
    expect(stdout).toContain('Licence: none.');
    expect(stdout).toContain('  azure-fenna    needs AZURE_SPEECH_KEY and AZURE_SPEECH_REGION\n');
    expect(stdout).toContain('sends the text to Microsoft');
    // To look is not to write.
    expect(await readdir(folder)).toEqual([]);
  });

  it('never shows the key', async () => {
    const { stdout, stderr } = await run(['list'], {
      AZURE_SPEECH_KEY: key,
      AZURE_SPEECH_REGION: 'westeurope',
    });
    expect(stdout).toContain('  azure-fenna    key set\n');
    expect(stdout + stderr).not.toContain(key);
  });

  it.each([
    [['speak'], 'There is no action "speak". Known: list, install, use, remove.'],
    [['install'], 'Which voice? npm run voice -- install <name>; list shows them all.'],
    [
      ['install', 'piper-nobodi'],
      'There is no voice to install "piper-nobodi". Did you mean "piper-nobody"? Known: piper-nobody.',
    ],
    [
      ['install', 'azure-fenna'],
      'azure-fenna needs no installation. Choose it with “npm run voice -- use azure-fenna”.',
    ],
    [
      ['use', 'azure-fena'],
      'There is no voice "azure-fena". Did you mean "azure-fenna"? Known: draft, piper-nobody, azure-fenna, azure-colette, azure-maarten, azure-sonia, azure-ryan, film.',
    ],
    [
      ['use', 'piper-nobody'],
      'piper-nobody is not installed. Install it first with “npm run voice -- install piper-nobody”.',
    ],
    [['use', 'draft', 'film'], 'Only one voice can be named at a time.'],
  ])('%j: one line, exit 2, nothing written', async (args, line) => {
    expect(await run(args)).toEqual(refused(line));
    expect(await readdir(folder)).toEqual([]);
  });

  it('explains when there is no network', async () => {
    const url = 'https://voices.invalid/voice.tar.bz2';
    const { exitCode, stderr } = await run(['install', 'piper-nobody'], {
      STAND_IN_MODELS: JSON.stringify([{ ...model, url }]),
    });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^voices\.invalid cannot be reached .*Connect and run it again\.$/);
  });

  it('names the proxy that it cannot go through, without what stands in it, and the way around', async () => {
    const { exitCode, stderr } = await run(['install', 'piper-nobody'], {
      STAND_IN_MODELS: JSON.stringify([{ ...model, url: 'https://voices.invalid/voice.tar.bz2' }]),
      https_proxy: 'http://somebody:secret@proxy.invalid:8080',
    });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(
      /through a proxy \(https_proxy\), .* curl -L -o ".*\.tar\.bz2\.part" https:\/\/voices\.invalid\/voice\.tar\.bz2$/,
    );
    expect(stderr).not.toContain('secret');
  });

  it('stops on Ctrl-C with what came kept, and no half voice', async () => {
    server.manner = { stallAfter: 60_000 };
    const running = startVoice(['install', 'piper-nobody']);
    const voicesDir = path.join(folder, '.cache', 'voices');
    const part = async () =>
      (await readdir(voicesDir).catch(() => [])).filter((name) => name.endsWith('.bz2.part'));
    for (let tries = 0; tries < 200 && (await part()).length === 0; tries++) await setTimeout(100);
    await setTimeout(300);
    running.kill('SIGINT');
    const { exitCode, stderr } = await running;
    expect({ exitCode, stderr }).toEqual({
      exitCode: 130,
      stderr: 'Stopped. What was finished stays; the rest is left out.',
    });
    expect(await readdir(voicesDir)).toEqual(await part());
    expect((await run([])).stdout).toContain(' kB of 152 kB downloaded');
  });

  it('goes on where it was stopped, and installs', async () => {
    server.manner = {};
    const { exitCode, stdout, stderr } = await run(['install', 'piper-nobody']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(server.asked.at(-1)).toMatch(/^bytes=\d+-$/);
    expect(stdout).toContain('piper-nobody is installed.');
    expect(stdout).toContain('Licence: none.');
    expect((await run(['install', 'piper-nobody'])).stdout).toContain('was installed already');
    expect((await run([])).stdout).toContain('  piper-nobody   installed\n');
  });

  it('chooses who speaks, and goes back', async () => {
    expect((await run(['use', 'piper-nobody'])).stdout).toContain(
      'piper-nobody speaks from now on',
    );
    expect((await run([])).stdout).toContain('* piper-nobody   installed\n');
    expect((await run(['use', 'azure-colette'])).stdout).toContain(
      'It needs AZURE_SPEECH_KEY and AZURE_SPEECH_REGION to be set.',
    );
    await run(['use', 'film']);
    expect((await run([])).stdout).toContain('Each film says its own voice, else draft.');
  });

  it('removes a voice, also the one in use, and what was downloaded of it', async () => {
    await run(['use', 'piper-nobody']);
    const removed = await run(['remove', 'piper-nobody']);
    expect(removed).toMatchObject({ exitCode: 0, stderr: '' });
    expect(removed.stdout).toMatch(/^piper-nobody is removed\. .*\nIt was in use; /);
    expect(await readdir(path.join(folder, '.cache', 'voices'))).toEqual([]);
    expect((await run([])).stdout).toContain('  piper-nobody   not installed, 152 kB\n');
    expect((await run(['remove', 'piper-nobody'])).stdout).toBe('piper-nobody was not installed.');
    expect(await run(['remove', 'draft'])).toEqual(
      refused('draft is not installed, so there is nothing to remove.'),
    );
  });

  it('--help explains what a cloud voice does', async () => {
    const { stdout } = await run(['--help']);
    expect(stdout).toContain('sends the text');
    expect(stdout).toContain('--voice <name>');
  });
});
