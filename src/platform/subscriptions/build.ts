import type { View } from '../../kernel/view';
import type { Shapes } from '../event-store/codec';
import type { Position } from '../../kernel/ids';
import type { EventStore } from '../event-store/event-store';
import { applyBatch } from './apply';
import { readableBy } from './gaps';
import { type Progress, ViewFile, type ViewFolder } from './view-file';

/** What it takes to make a view's files. */
export interface BuildTools {
  readonly store: EventStore;
  readonly folder: ViewFolder;
  /** What this release can read. */
  readonly shapes: Shapes;
}

/**
 * Builds the next generation of a view beside the one in use, from the first event to the end of the log as it is by
 * then, and puts it in place. If killed half-way, it leaves the old generation untouched.
 *
 * @param onProgress told the position after each batch
 * @returns the number of the new generation
 */
export const buildGeneration = async (
  view: View,
  { folder, store, shapes }: BuildTools,
  signal: AbortSignal,
  onProgress: (position: Position | null) => void = () => undefined,
): Promise<number> => {
  const path = folder.startBuilding(view);
  const file = ViewFile.fresh(view, path, readableBy(shapes, view));
  let progress: Progress = { checkpoint: null, knownAt: '' };
  for await (const batch of store.subscribe(null, signal)) {
    progress = applyBatch(file, batch, progress.knownAt);
    onProgress(batch.checkpoint.scannedTo);
    if (batch.caughtUp) break;
  }
  file.saveProgress(progress);
  file.finish();
  signal.throwIfAborted();
  return folder.adopt(view, path);
};
