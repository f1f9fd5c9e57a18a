import { moreMemory, perhapsMemory, tellsOfMemory } from '../../told/memory.ts';

/** How whoever talks to a browser finds out that it, or a page of it, is not there any more. */
const isGone =
  /Target crashed|Page crashed|has been closed|Session closed|Target closed|Connection closed|browser has disconnected|did not answer|ended before|page has ended|ERR_ABORTED|ERR_FAILED/u;

/** What went wrong in a browser, in one line, without the stack and the calls that are added to it. */
export const reasonOf = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  if (tellsOfMemory(message)) return `there was no memory left. ${moreMemory}`;
  if (isGone.test(message)) return `its browser, or a part of it, was ended. ${perhapsMemory}`;
  return message.replace(/^page\.\w+: (?:Error: )?/u, '').split('\n')[0] ?? message;
};
