import { categoryOf, type Instant } from '../../kernel/ids';
import { applyAll, type KnownEvent } from '../../kernel/view';
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
  const events: KnownEvent[] = [];
  for (const event of batch.events) {
    if (event.metadata.recordedAt > knownAt) knownAt = event.metadata.recordedAt;
    if (wanted.has(categoryOf(event.stream))) events.push({ ...event, knownAt });
  }
  file.rows.transaction(() => {
    applyAll(file.view, events, file.rows);
    file.saveProgress({ checkpoint: batch.checkpoint, knownAt });
  });
  return { checkpoint: batch.checkpoint, knownAt };
};
