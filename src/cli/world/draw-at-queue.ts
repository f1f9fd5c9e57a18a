import type { DrawerContext } from '../../render/piece/local-drawer.ts';
import type { RenderOptions } from '../../render/render.ts';
import type { QueueChoice } from '../arguments/queue.ts';

/** So many films are begun at once that a hundred workers have something to draw. */
const filmsForWorkers = 16;

/** What has pieces drawn by workers at a queue. Loaded late: a run on this machine needs none of it. */
export const drawAtQueue = async ({
  address,
  store,
}: QueueChoice): Promise<Pick<RenderOptions, 'openDrawer' | 'filmsAtOnce'>> => {
  const { openQueueDrawer } = await import('../../queue/drawer.ts');
  const { openStore } = await import('../../queue/store/open.ts');
  return {
    openDrawer: (context: DrawerContext) =>
      openQueueDrawer(context, { address, openStore: () => openStore(store) }),
    filmsAtOnce: filmsForWorkers,
  };
};
