import { officeFolder, readKept } from './kept.mjs';
import { checkpointsOf } from './log.mjs';
import { openNode } from './node.mjs';

/**
 * Opens a node on a copy of the kept folder, at the moment at which the folder was left, and works with it once its
 * views show everything.
 */
export const withKept = async (dist, work) => {
  const kept = readKept();
  const { folder, remove } = officeFolder();
  try {
    const checkpoints = checkpointsOf(folder);
    const node = await openNode({ dist, folder, clock: { now: () => kept.at }, people: kept.people });
    try {
      await node.settled('admin', kept.head);
      return await work({ kept, folder, checkpoints, node });
    } finally {
      await node.close();
    }
  } finally {
    remove();
  }
};
