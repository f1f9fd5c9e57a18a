import { soundStandard } from '../sound/standard.ts';

/** What old decoders play, as all our films are. */
const profile = ['-profile:v', 'main', '-level:v', '4.0'];

/** Brings what is copied to the loudness of all our films: in one pass, as it goes by, so only about. */
const sound = [
  '-af',
  `loudnorm=I=${soundStandard.lufs}:TP=${soundStandard.truePeakDb}:LRA=11`,
  ...['-ar', String(soundStandard.sampleRate), '-c:a', 'aac', '-b:a', soundStandard.bitrate],
];

/**
 * What Remotion's own commands and Studio ask their ffmpeg for, with the profile and loudness of our films.
 * @param args as Remotion gives them: numbers and nothings among the texts
 */
export const remotionArguments = ({ args }: { args: readonly unknown[] }): string[] => {
  const given = args
    .filter((argument) => typeof argument === 'string' || typeof argument === 'number')
    .map(String);
  const isMp4 = given.some((argument) => argument.endsWith('.mp4'));
  return given.flatMap((argument, index) => {
    const option = given[index - 1];
    if (option === '-c:v' && argument === 'libx264') return [argument, ...profile];
    if (isMp4 && argument === '-c:a' && given[index + 1] === 'copy') return sound;
    return isMp4 && option === '-c:a' && argument === 'copy' ? [] : [argument];
  });
};
