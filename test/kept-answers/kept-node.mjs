import { officeFolder, readKept } from './kept.mjs';
import { checkpointsOf } from './log.mjs';
import { openNode } from './node.mjs';

/** A node on a copy of the kept folder, at the moment at which the folder was left, when its views show everything. */
export const openKept = async (dist) => {
  const kept = readKept();
  const { folder, remove } = officeFolder();
  const checkpoints = checkpointsOf(folder);
  const node = await openNode({ dist, folder, clock: { now: () => kept.at }, people: kept.people });
  await node.settled('admin', kept.head);
  const close = async () => {
    await node.close();
    remove();
  };
  return { kept, folder, checkpoints, node, close };
};
