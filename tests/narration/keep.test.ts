import { mkdtemp, readdir, rm, utimes, writeFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clearanceOf, keepUsed, type Unused } from '../../src/narration/keep.ts';

const dayMs = 24 * 60 * 60 * 1000;
const nowMs = Date.UTC(2027, 0, 31);
const entry = (name: string, voice: string, daysAgo: number, bytes = 1e6): Unused => ({
  name,
  voice,
  bytes,
  usedMs: nowMs - daysAgo * dayMs,
});
const names = (entries: readonly Unused[]) => entries.map(({ name }) => name);

describe('clearanceOf', () => {
  it('lets go what this machine can speak again after a month, and nothing that cost something', () => {
    const unused = [
      entry('young', 'draft', 29),
      entry('old', 'draft', 31),
      entry('neural', 'supertonic-3', 31),
      entry('cloud', 'azure-fenna', 300),
      entry('recorded', 'recorded', 300),
      entry('retired', 'a voice that is no longer known', 300),
    ];
    const { remove, leaving } = clearanceOf(unused, {}, nowMs);
    expect(names(remove)).toEqual(['old', 'neural']);
    expect(leaving).toEqual([]);
  });

  it('lets go what was used longest ago where it is too much; draft never pushes out what was paid for', () => {
    const unused = [
      entry('first', 'draft', 3, 300e6),
      entry('second', 'draft', 2, 300e6),
      entry('third', 'draft', 1, 150e6),
      entry('cloud', 'azure-fenna', 9, 900e6),
    ];
    const { remove, leaving } = clearanceOf(unused, {}, nowMs);
    expect(names(remove)).toEqual(['first']);
    expect(leaving).toEqual([]);
  });

  it('announces for two weeks what cost something, before it goes', () => {
    const unused = [entry('cloud', 'azure-fenna', 400)];
    const first = clearanceOf(unused, {}, nowMs);
    expect(first).toMatchObject({ remove: [], announced: { cloud: nowMs } });
    const later = clearanceOf(unused, first.announced, nowMs + 13 * dayMs);
    expect(later).toMatchObject({ remove: [], announced: { cloud: nowMs } });
    const last = clearanceOf(unused, later.announced, nowMs + 14 * dayMs);
    expect(names(last.remove)).toEqual(['cloud']);
    expect(last.announced).toEqual({});
  });
});

describe('keepUsed', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'keep-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const leave = async (name: string, voice: string, daysAgo: number) => {
    const then = new Date(nowMs - daysAgo * dayMs);
    for (const [ending, text] of [
      ['.json', JSON.stringify({ voice })],
      ['.wav', 'a sound'],
    ] as const) {
      await writeFile(path.join(folder, name + ending), text);
      await utimes(path.join(folder, name + ending), then, then);
    }
  };
  const run = async (usedNames: string[], days = 0) => {
    const said: string[] = [];
    await keepUsed(folder, {
      usedNames,
      warn: (text) => said.push(text),
      nowMs: nowMs + days * dayMs,
    });
    return said;
  };
  const left = async () => (await readdir(folder)).filter((name) => name.endsWith('.wav')).sort();

  it('counts from the last use, not from when it was made', async () => {
    await leave('een-0123456789ab', 'draft', 90);
    await run(['een-0123456789ab']);
    await run([], 29);
    expect(await left()).toEqual(['een-0123456789ab.wav']);
    await run([], 31);
    expect(await left()).toEqual([]);
  });

  it('says before it deletes what was paid for, and takes it back when it is used', async () => {
    await leave('een-0123456789ab', 'azure-fenna', 400);
    await leave('twee-0123456789ab', 'recorded', 400);
    const said = await run([]);
    expect(said).toEqual([
      expect.stringMatching(
        /^Narration that was paid for or recorded, .* deleted after 2027-02-14: een by azure-fenna \(0\.0 MB\), twee by recorded/,
      ),
    ]);
    expect(await run(['twee-0123456789ab'], 1)).toHaveLength(1);
    expect(await run([], 15)).toEqual([
      'Deleted narration that no film tells any more: een by azure-fenna (0.0 MB).',
    ]);
    expect(await left()).toEqual(['twee-0123456789ab.wav']);
    expect(await readdir(folder)).not.toContain('leaving.json');
  });

  it('touches a file no more than once a day, and none that is not its own', async () => {
    await leave('een-0123456789ab', 'draft', 0.5);
    await writeFile(path.join(folder, 'my own take.wav'), 'a sound');
    const before = await stat(path.join(folder, 'een-0123456789ab.wav'));
    await run(['een-0123456789ab']);
    expect((await stat(path.join(folder, 'een-0123456789ab.wav'))).mtimeMs).toBe(before.mtimeMs);
    await run([], 1000);
    expect(await left()).toEqual(['my own take.wav']);
  });
});
