/** What to say of a process that ended though nobody ended it: the system does so when memory runs out. */
export const perhapsMemory =
  'If nobody did that, the machine ran out of memory: close other programs, or give it more, and run again.';

/** What to do about it where it is certain. */
export const moreMemory = 'Close other programs, or give the machine more, and run again.';

/** Whether a message, of Node, a browser or a tool, tells of memory that could not be had. */
export const tellsOfMemory = (message: string): boolean =>
  /Array buffer allocation failed|Cannot allocate memory|\bENOMEM\b|Out of memory at/u.test(
    message,
  );
