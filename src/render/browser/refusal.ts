/** What may end a wait for something else: a promise that gives nothing, and what refuses it. */
export type Refusal = { refused: Promise<never>; refuse: (reason: unknown) => void };

/** One that is never refused is no fault, nor is one that nobody waits for any more. */
export const refusal = (): Refusal => {
  let refuse: Refusal['refuse'] = () => undefined;
  const refused = new Promise<never>((_, reject) => (refuse = reject));
  refused.catch(() => undefined);
  return { refused, refuse };
};
