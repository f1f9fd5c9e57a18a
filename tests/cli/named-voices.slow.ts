import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readManifest } from '../../src/render/manifest.ts';
import { AzureServer } from '../narration/cloud/azure-server.ts';
import { smallFilm } from '../render/small-film.ts';
import { Project } from './stand-ins/project.ts';

// The whole command with a cloud voice that a server of the test speaks; only the pictures are stand-ins. The tests of
// this file follow one another.
const key = 'f00dfeed0123456789';
const args = ['--format', 'portrait', '--only', 'film'];
const withoutKey = {
  STAND_IN_REAL_VOICES: 'yes',
  AZURE_SPEECH_KEY: '',
  AZURE_SPEECH_REGION: '',
  AZURE_SPEECH_ENDPOINT: '',
};
let withKey: Record<string, string>;
let project: Project;
let server: AzureServer;

beforeAll(async () => {
  project = await Project.make({ ...smallFilm(), voice: 'azure-fenna' });
  server = new AzureServer();
  withKey = {
    ...withoutKey,
    AZURE_SPEECH_KEY: key,
    AZURE_SPEECH_ENDPOINT: await server.listen(),
  };
});
afterEach(() => {
  server.welcomes = ['speak'];
});
afterAll(async () => {
  await server.close();
  await project.remove();
});

const voices = async () => {
  const manifest = await readManifest(project.at('out', 'klein'));
  return manifest?.files.map((file) => file.voices.join());
};
const nothingMade = async () => {
  for (const folder of ['out', 'public', '.cache/runs'])
    expect(await project.files(folder)).toEqual({});
};
/** Every file of the project that holds a text. */
const filesWith = async (text: string) => {
  const entries = await readdir(project.folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isFile() && (await readFile(file)).includes(text)) found.push(file);
  }
  return found;
};

describe('npm run render, with a voice by name', () => {
  it('refuses a voice that cannot speak here, before anything is made', async () => {
    const { exitCode, stdout, stderr } = await project.run(args, withoutKey);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toBe(
      'The voice azure-fenna speaks in Azure and needs AZURE_SPEECH_KEY and AZURE_SPEECH_REGION in the environment. Set them, as the portal shows under “Keys and Endpoint”; or use another voice.',
    );
    await nothingMade();
    const asked = await project.run([...args, '--voice', 'piper-ronnie'], withoutKey);
    expect(asked.exitCode).toBe(2);
    expect(asked.stderr).toMatch(
      /^The voice piper-ronnie is not installed: .cache\/voices\/piper-ronnie-\w+ is not there.*“npm run voice -- install piper-ronnie”/,
    );
    await nothingMade();
  });

  it('makes nothing when the service refuses the key', async () => {
    server.welcomes = [{ status: 401 }];
    const { exitCode, stderr } = await project.run(args, withKey);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^Azure does not accept the key for azure-fenna \(401\)\. .*\.$/);
    expect(stderr).not.toContain(key);
    expect(await project.files('out')).toEqual({});
    expect(await project.files('public')).toEqual({});
  });

  it('has the voice that the film sets speak it, asks again where that may help, and tells nobody the key', async () => {
    server.welcomes = ['drop', 'speak'];
    const { exitCode, stdout, stderr } = await project.run(args, withKey);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain('Azure Speech did not answer; trying again in 0.5 s.');
    expect(await voices()).toEqual(['azure-fenna']);
    expect(stdout).not.toContain(key);
    expect(await filesWith(key)).toEqual([]);
  });

  it('does not ask the service again for what was spoken', async () => {
    server.visits.length = 0;
    const { exitCode, stdout } = await project.run(args, withKey);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('0 files made, 1 as they were, 0 pieces drawn');
    expect(server.visits).toEqual([]);
  });

  it('takes another voice for once', async () => {
    const { exitCode } = await project.run([...args, '--voice', 'draft'], withoutKey);
    expect(exitCode).toBe(0);
    expect(await voices()).toEqual(['draft']);
  });

  it('takes the voice in use on this machine, and says that the film sets another', async () => {
    await mkdir(project.at('.cache', 'voices'), { recursive: true });
    const inUse = project.at('.cache', 'voices', 'in-use.json');
    await writeFile(inUse, '{"voice":"draft"}');
    const { exitCode, stdout } = await project.run(args, withoutKey);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('The film sets azure-fenna; draft is in use on this machine');
    expect(await voices()).toEqual(['draft']);
    await writeFile(inUse, '{"voice":"piper-ronnie"}');
    expect((await project.run(args, withoutKey)).stderr).toContain('piper-ronnie is not installed');
    await writeFile(inUse, '{"voice":"gone"}');
    expect((await project.run(args, withoutKey)).stderr).toMatch(
      /^The voice in use on this machine is no longer known\. There is no voice "gone"\./,
    );
    await rm(inUse);
  });

  it('says where a film sets a voice that nobody has', async () => {
    await project.write({ ...smallFilm(), voice: 'azure-fena' });
    const { exitCode, stderr } = await project.run(args, withoutKey);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(
      /^content\/klein\/film\.ts · voice: There is no voice "azure-fena"\. Did you mean "azure-fenna"\?/,
    );
  });
});
