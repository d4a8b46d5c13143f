import type { Instant } from '../../kernel/ids';
import type { Batch } from '../event-store/event-store';
import type { Progress, ViewFile } from './view-file';

/**
 * Writes a batch's rows and the checkpoint in one transaction.
 * `knownAt` never runs backwards: a node whose clock was behind does not make a fact known before its predecessor.
 *
 * @returns how far the view has come
 */
export const applyBatch = (file: ViewFile, batch: Batch, before: Instant): Progress => {
  let knownAt = before;
  const wanted = new Set(file.view.categories);
  file.rows.transaction(() => {
    for (const event of batch.events) {
      if (event.metadata.recordedAt > knownAt) knownAt = event.metadata.recordedAt;
      if (!wanted.has(event.stream.slice(0, event.stream.indexOf('-')))) continue;
      file.view.apply({ ...event, knownAt }, file.rows);
    }
    file.saveProgress({ checkpoint: batch.checkpoint, knownAt });
  });
  return { checkpoint: batch.checkpoint, knownAt };
};
