import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeFailure } from '../../src/cli/failure.ts';
import { Interrupted } from '../../src/cli/interrupt.ts';
import { ContentError } from '../../src/film/parse.ts';
import { VoiceChoiceError } from '../../src/narration/choice.ts';
import { RecordingError } from '../../src/narration/recorded/recording.ts';
import { RenderError, UsageError } from '../../src/told/errors.ts';
import { runFfmpeg } from '../../src/media/ffmpeg.ts';

const systemError = (code: string, more: object = {}) =>
  Object.assign(new Error(`${code}: no`), { code, ...more });
const full = {
  lines: [
    'The disk is full; free some space (the cache is in .cache, --cache-size bounds it) and run again.',
  ],
  exitCode: 1,
};

describe('describeFailure', () => {
  it('says everything that is wrong with content, and one line of anything else', () => {
    expect(describeFailure(new ContentError(['a', 'b']))).toEqual({
      lines: ['a', 'b'],
      exitCode: 2,
    });
    expect(describeFailure(new UsageError('no such slide'))).toEqual({
      lines: ['no such slide'],
      exitCode: 2,
    });
    expect(describeFailure(new RenderError('it\nbroke'))).toEqual({
      lines: ['it broke'],
      exitCode: 1,
    });
    expect(describeFailure(new Interrupted('x')).exitCode).toBe(130);
  });

  it('says what is wrong with a recording as it is, whoever met it', () => {
    const refused = new Error('“een” could not be narrated.', {
      cause: new RecordingError('content/klein/voice/een.wav: It is silent.'),
    });
    expect(describeFailure(refused)).toEqual({
      lines: ['content/klein/voice/een.wav: It is silent.'],
      exitCode: 2,
    });
    expect(describeFailure(new VoiceChoiceError('none')).exitCode).toBe(2);
  });

  it('knows a full disk wherever it shows', async () => {
    expect(describeFailure(systemError('ENOSPC'))).toEqual(full);
    const deep = new RenderError('The piece failed.', {
      cause: new Error('x', { cause: systemError('ENOSPC') }),
    });
    expect(describeFailure(deep)).toEqual(full);
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

  it('names the place that cannot be written to', () => {
    const denied = new Error('x', { cause: systemError('EACCES', { path: '/films' }) });
    expect(describeFailure(denied).lines).toEqual([
      '/films cannot be written to; make it writable and run again.',
    ]);
  });

  it('keeps the cause of what nobody expected, on one line', () => {
    const error = new Error('The piece failed.', { cause: new Error('The page\nis gone.') });
    expect(describeFailure(error)).toEqual({
      lines: ['The piece failed. ← The page is gone.'],
      exitCode: 1,
    });
    expect(describeFailure('text').lines).toEqual(['text']);
  });
});
