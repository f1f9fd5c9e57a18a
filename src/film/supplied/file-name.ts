import { z } from 'zod';

/**
 * The name of a file in the film's own folder, of one of some kinds.
 * @param endings as they end names: `wav`
 * @param what it is, and an example, for the message: `sound file`, `bed.flac`
 */
export const fileName = (endings: readonly string[], what: string, example: string) =>
  z
    .string()
    .regex(
      new RegExp(`^(?!.*\\.\\.)[^/\\\\:][^\\\\:]*\\.(?:${endings.join('|')})$`, 'iu'),
      `is no ${what} in the film's folder; write its name, such as '${example}' (${endings.slice(0, -1).join(', ')} or ${endings.at(-1)})`,
    );

/** The name of a picture in the film's own folder. */
export const pictureName = fileName(['svg', 'png', 'jpg', 'jpeg'], 'picture', 'brug.jpg');
