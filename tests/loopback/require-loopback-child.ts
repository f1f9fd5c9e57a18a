import { requireLoopback } from '../../src/loopback/require-loopback.ts';

// Started in a network that has nothing, not even this machine itself.
await requireLoopback().then(
  () => console.log('It reaches itself.'),
  (error: Error) => console.log(error.message),
);
