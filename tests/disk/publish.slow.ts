import { build } from 'esbuild';
import { execa } from 'execa';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { prepareOutFolder } from '../../src/disk/out-folder.ts';
import { publishTogether } from '../../src/disk/publish.ts';

let folder: string;
let child: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'publish-'));
  // Without the start of a compiler each time: it is started once for each step.
  child = path.join(folder, 'child.mjs');
  await build({
    entryPoints: [path.join(import.meta.dirname, 'publish-child.ts')],
    outfile: child,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const out = (...names: string[]) => path.join(folder, 'out', ...names);
const before = { 'manifest.json': 'old', 'portrait/film.mp4': 'old', 'portrait/film.srt': 'old' };
const after = {
  'manifest.json': 'new',
  'portrait/film.jpg': 'new',
  'portrait/film.mp4': 'new',
  'portrait/film.srt': 'new',
};

beforeEach(async () => {
  for (const name of ['out', 'made'])
    await rm(path.join(folder, name), { recursive: true, force: true });
  for (const name of ['out/portrait', 'made'])
    await mkdir(path.join(folder, name), { recursive: true });
  for (const [name, text] of Object.entries(before)) await writeFile(out(name), text);
  for (const name of Object.keys(after))
    await writeFile(path.join(folder, 'made', path.basename(name)), 'new');
});

/** What users see, or all that is there. */
const files = async ({ hidden }: { hidden: boolean }): Promise<Record<string, string>> => {
  const found: Record<string, string> = {};
  for (const entry of await readdir(out(), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || (!hidden && entry.name.startsWith('.'))) continue;
    const file = path.join(entry.parentPath, entry.name);
    found[path.relative(out(), file)] = await readFile(file, 'utf8');
  }
  return found;
};

const publishIn = (at: number, fault: string) =>
  execa(process.execPath, [child, folder, String(at), fault], { reject: false });
const nextRun = () => prepareOutFolder(folder, { out: Object.keys(after) });
const same = (one: object, other: object) =>
  JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());

/** Does something for each step of putting the set in place; the files are as before each time. */
const atEachStep = async (act: (step: number) => Promise<void>): Promise<number> => {
  const { stdout } = await publishIn(0, 'none');
  const steps = Number(stdout);
  for (let step = 1; step <= steps; step++) {
    await rm(path.join(folder, 'out'), { recursive: true });
    await mkdir(out('portrait'), { recursive: true });
    await mkdir(path.join(folder, 'made'), { recursive: true });
    for (const [name, text] of Object.entries(before)) await writeFile(out(name), text);
    for (const name of Object.keys(after))
      await writeFile(path.join(folder, 'made', path.basename(name)), 'new');
    await act(step);
  }
  return steps;
};

describe('publishTogether', () => {
  it('puts all in place, and leaves nothing else', async () => {
    expect((await publishIn(0, 'none')).exitCode).toBe(0);
    expect(await files({ hidden: true })).toEqual(after);
  });

  it('killed at any step, never shows a film beside what belongs to another; the next run has all or none', async () => {
    const outcomes = new Set<string>();
    const steps = await atEachStep(async (step) => {
      expect((await publishIn(step, 'kill')).signal).toBe('SIGKILL');
      const seen = await files({ hidden: false });
      const isMixed = !same(seen, before) && !same(seen, after);
      if (isMixed) expect(seen, `step ${step}`).not.toHaveProperty(['portrait/film.mp4']);
      await nextRun();
      const found = await files({ hidden: true });
      expect(
        [before, after].filter((whole) => same(whole, found)),
        `step ${step}`,
      ).toHaveLength(1);
      outcomes.add(same(found, before) ? 'before' : 'after');
    });
    expect(steps).toBeGreaterThan(15);
    expect([...outcomes].sort()).toEqual(['after', 'before']);
  });

  it.each(['ENOSPC', 'EPERM'])('refused (%s) at any step, changes nothing', async (fault) => {
    let refused = 0;
    await atEachStep(async (step) => {
      const { exitCode } = await publishIn(step, fault);
      await nextRun();
      const found = await files({ hidden: true });
      if (exitCode === 0) return expect(found, `step ${step}`).toEqual(after);
      refused++;
      expect(found, `step ${step}`).toEqual(before);
    });
    expect(refused).toBeGreaterThan(8);
  });

  it('puts a folder in the place of another, and takes it back with what belongs to it', async () => {
    const lesson = async (text: string) => {
      const made = path.join(folder, 'made', 'lesson');
      await mkdir(made, { recursive: true });
      await writeFile(path.join(made, 'index.html'), text);
      await writeFile(path.join(folder, 'made', 'lesson.zip'), text);
      return ['lesson', 'lesson.zip'].map((name) => ({
        file: path.join(folder, 'made', name),
        target: out(name),
      }));
    };
    await publishTogether(out(), await lesson('one'));
    await publishTogether(out(), await lesson('two'));
    const two = { ...before, 'lesson/index.html': 'two', 'lesson.zip': 'two' };
    expect(await files({ hidden: true })).toEqual(two);
    await rm(out('lesson.zip'));
    await mkdir(out('lesson.zip', 'in the way'), { recursive: true });
    await expect(publishTogether(out(), await lesson('three'))).rejects.toThrow();
    await rm(out('lesson.zip'), { recursive: true });
    expect(await files({ hidden: true })).toEqual({ ...before, 'lesson/index.html': 'two' });
  });

  it('takes back what stands already when one place is taken', async () => {
    await mkdir(out('portrait', 'film.jpg'));
    const made = (name: string) => ({
      file: path.join(folder, 'made', name),
      target: out('portrait', name),
    });
    const set = [made('film.mp4'), made('film.srt'), made('film.jpg')];
    await expect(publishTogether(out(), set)).rejects.toThrow();
    await rm(out('portrait', 'film.jpg'), { recursive: true });
    expect(await files({ hidden: true })).toEqual(before);
  });
});
