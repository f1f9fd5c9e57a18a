/** A render that could not be made. The message is one line and says how to mend it. */
export class RenderError extends Error {
  override name = 'RenderError';
}

/** Something asked for that does not exist or does not go together. The message is one line. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** The `code` of a system error (`ENOSPC`, `EACCES`, …), also when it is the cause of another. */
export const systemCode = (error: unknown): string | undefined => {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string' && /^E[A-Z0-9]+$/.test(at.code)) return at.code;
  }
  return undefined;
};
