import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { startFfmpeg } from '../../src/media/ffmpeg-process.ts';
import { runFfmpeg } from '../../src/media/ffmpeg.ts';
import { RenderError } from '../../src/told/errors.ts';

const raw = ['-f', 's16le', '-ar', '48000', '-ac', '1', '-i', 'pipe:0'];

describe('ffmpeg', () => {
  it('is fed and read while it runs', async () => {
    const ffmpeg = await startFfmpeg('copy the sound', [
      ...raw,
      '-bitexact',
      '-f',
      'wav',
      'pipe:1',
    ]);
    const read = ffmpeg.output.toArray();
    const sound = Buffer.from(Array.from({ length: 100_000 }, (_, index) => index & 0xff));
    await ffmpeg.write(sound.subarray(0, 30_000));
    await ffmpeg.write(sound.subarray(30_000));
    ffmpeg.end();
    await ffmpeg.ended;
    expect(
      Buffer.concat(await read)
        .subarray(-sound.length)
        .equals(sound),
    ).toBe(true);
  });

  it('that is killed is told as that, with what it was doing', async () => {
    const ffmpeg = await startFfmpeg('encode the sound', [
      ...raw,
      '-bitexact',
      '-f',
      'wav',
      'pipe:1',
    ]);
    ffmpeg.kill();
    await expect(ffmpeg.ended).rejects.toThrow(
      /^ffmpeg was killed \(SIGKILL\) while it was to encode the sound\. If nobody did that, the machine ran out of memory/,
    );
    await expect(ffmpeg.ended).rejects.toBeInstanceOf(RenderError);
    await setTimeout(10);
    await expect(ffmpeg.write(Buffer.alloc(10))).rejects.toThrow('was killed');
  });

  it('that refuses is told with its own words', async () => {
    await expect(
      runFfmpeg('read nothing', ['-i', '/nowhere.wav', '-f', 'null', '-']),
    ).rejects.toThrow(/^ffmpeg could not read nothing: .*No such file or directory/);
  });
});
