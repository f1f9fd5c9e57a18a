import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ContentError } from '../../src/film/parse/parse.ts';
import { runFfmpeg } from '../../src/media/ffmpeg.ts';
import { VoiceChoiceError } from '../../src/narration/choosing/choice.ts';
import { InstallError } from '../../src/narration/neural/install-error.ts';
import { RecordingError } from '../../src/narration/recorded/recording-error.ts';
import { VoiceError } from '../../src/narration/voice.ts';
import { Interrupted, RenderError, UsageError } from '../../src/told/errors.ts';
import { describeFailure } from '../../src/told/failure.ts';

const systemError = (code: string, more: object = {}) =>
  Object.assign(new Error(`${code}: no`), { code, ...more });
const full = {
  reason: 'disk-full',
  exitCode: 1,
  problems: ['The disk is full.'],
  remedy: 'Free some space (the cache is in .cache, --cache-size bounds it) and run again.',
  lines: [
    'The disk is full. Free some space (the cache is in .cache, --cache-size bounds it) and run again.',
  ],
};

describe('describeFailure', () => {
  it('says everything that is wrong with content', () => {
    expect(describeFailure(new ContentError(['a', 'b']))).toEqual({
      reason: 'content',
      exitCode: 2,
      problems: ['a', 'b'],
      remedy: undefined,
      lines: ['a', 'b'],
    });
  });

  it('puts the remedy behind what is wrong, and gives it alone too', () => {
    const error = new UsageError('There is no\nsuch slide.', { remedy: 'Choose another.' });
    expect(error.message).toBe('There is no\nsuch slide. Choose another.');
    expect(describeFailure(error)).toEqual({
      reason: 'usage',
      exitCode: 2,
      problems: ['There is no such slide.'],
      remedy: 'Choose another.',
      lines: ['There is no such slide. Choose another.'],
    });
  });

  it.each([
    [new UsageError('x'), 'usage', 2],
    [new VoiceChoiceError('x'), 'usage', 2],
    [new ContentError(['x']), 'content', 2],
    [new RecordingError('x'), 'recording', 2],
    [new VoiceError('x'), 'voice', 1],
    [new InstallError('x'), 'install', 1],
    [new RenderError('x'), 'render', 1],
    [new Interrupted(), 'interrupted', 130],
    [new Error('x'), 'unexpected', 1],
  ])('knows %o', (error, reason, exitCode) => {
    expect(describeFailure(error)).toMatchObject({ reason, exitCode });
  });

  it('says the first thing that is meant to be told, whoever met it', () => {
    const refused = new Error('“een” could not be narrated.', {
      cause: new RecordingError('content/klein/voice/een.wav: It is silent.', {
        cause: new Error('no samples'),
      }),
    });
    expect(describeFailure(refused)).toMatchObject({
      lines: ['content/klein/voice/een.wav: It is silent.'],
      exitCode: 2,
    });
  });

  it('knows a full disk wherever it shows', () => {
    expect(describeFailure(systemError('ENOSPC'))).toEqual(full);
    expect(describeFailure(systemError('EDQUOT'))).toEqual(full);
    const deep = new RenderError('The piece failed.', {
      cause: new Error('x', { cause: systemError('ENOSPC') }),
    });
    expect(describeFailure(deep)).toEqual(full);
    expect(describeFailure(new Error('tar: No space left on device'))).toEqual(full);
    // Who quotes the words does not mean them.
    const quoted = new ContentError(['slides[0].body: "No space left on device" is no Dutch']);
    expect(describeFailure(quoted).reason).toBe('content');
  });

  it.runIf(process.platform === 'linux')('knows a full disk from what ffmpeg says', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'full-'));
    const silence = ['-f', 'lavfi', '-i', 'anullsrc', '-t', '30'];
    const failure = await runFfmpeg('fill a disk', [...silence, '-f', 'wav', '/dev/full']).catch(
      describeFailure,
    );
    await rm(folder, { recursive: true });
    expect(failure).toEqual(full);
  });

  it('knows memory that could not be had', () => {
    const lines = [
      'There was no memory left. Close other programs, or give the machine more, and run again.',
    ];
    expect(describeFailure(systemError('ENOMEM'))).toMatchObject({ lines, exitCode: 1 });
    const array = new Error('x', { cause: new RangeError('Array buffer allocation failed') });
    expect(describeFailure(array)).toMatchObject({ lines });
    // What only supposes so says more.
    const told = new RenderError(
      'ffmpeg was killed. If nobody did that, the machine ran out of memory.',
    );
    expect(describeFailure(told).lines).toEqual([told.message]);
  });

  it('names the place that cannot be written to', () => {
    const denied = new Error('x', { cause: systemError('EACCES', { path: '/films' }) });
    expect(describeFailure(denied)).toMatchObject({
      reason: 'not-writable',
      lines: ['/films cannot be written to. Make it writable and run again.'],
    });
  });

  it('names the file that another program keeps', () => {
    const lines = [
      '/films/a.zip is in use by another program and cannot be replaced. Close it there and run again.',
    ];
    expect(describeFailure(systemError('EBUSY', { path: '/films/a.zip' }))).toMatchObject({
      reason: 'not-writable',
      exitCode: 1,
      lines,
    });
    expect(describeFailure(systemError('ETXTBSY', { path: '/films/a.zip' }))).toMatchObject({
      lines,
    });
    // As Windows has it.
    expect(describeFailure(systemError('EPERM', { path: '/films/a.zip' })).lines[0]).toContain(
      'or close the program that has it open',
    );
  });

  it('keeps the cause of what nobody expected, on one line, without end or circle', () => {
    const error = new Error('The piece failed.', { cause: new Error('The page\nis gone.') });
    expect(describeFailure(error)).toMatchObject({
      lines: ['The piece failed. ← The page is gone.'],
      exitCode: 1,
    });
    const called =
      'page.goto: Page crashed\nCall log:\n\u001b[2m  - navigating to "http://x/"\u001b[22m\n';
    const browsers = new Error('The piece failed.', { cause: new Error(called) });
    expect(describeFailure(browsers).lines).toEqual([
      'The piece failed. ← page.goto: Page crashed',
    ]);
    expect(describeFailure('text').lines).toEqual(['text']);
    expect(describeFailure(undefined).lines).toEqual(['It failed without saying why.']);
    const circle = new Error('round');
    circle.cause = circle;
    expect(describeFailure(circle).lines).toEqual(['round']);
  });
});
