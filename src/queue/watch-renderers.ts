import { differences, queueNameOf, type Fingerprint } from './fingerprint.ts';
import type { Presence } from './presence.ts';

/** Watches for a worker who asks at its queue. */
export const watchRenderers = ({
  presence,
  fingerprint,
}: {
  presence: Presence;
  fingerprint: Fingerprint;
}) => {
  const told = new Set<string>();
  return {
    /** What to say of renderers for whom this worker may not draw; of each once. */
    unlike: async (): Promise<string[]> =>
      (await presence.others()).flatMap(({ id, role, host, pid, fingerprint: other }) => {
        const isSame = queueNameOf(other) === queueNameOf(fingerprint);
        if (role !== 'renderer' || isSame || told.has(id)) return [];
        told.add(id);
        return [
          `The renderer ${host} ${pid} has ${differences(fingerprint, other)}: nothing is drawn for it here. Give both the same code, browser and store.`,
        ];
      }),
  };
};
