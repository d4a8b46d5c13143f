import { categoryOf, type Instant } from '../../kernel/ids';
import { applyAll, type KnownEvent } from '../../kernel/view';
import type { Batch } from '../event-store/event-store';
import type { RecordedEvent } from '../../kernel/message';
import { gapOf } from './gaps';
import { type Progress, reachedBy, type ViewFile } from './view-file';

/**
 * How far a view's file may lag behind, in positions, while no event concerns the view: most events concern few views,
 * and a commit for each of them in every file is most of what following the log costs. A start reads these events
 * again.
 */
const unsaved = 1_000;

/**
 * Writes a batch's rows and the checkpoint in one transaction; none where nothing in it concerns the view.
 * `knownAt` never runs backwards: a node whose clock was behind does not make a fact known before its predecessor.
 * A fact that only a newer release can read is written down as a gap, and what its stream holds stays as it was before:
 * a row that took up later facts without it would be half right.
 *
 * @returns how far the view has come
 */
export const applyBatch = (file: ViewFile, batch: Batch, before: Instant): Progress => {
  let knownAt = before;
  const wanted = new Set(file.view.categories);
  const events: KnownEvent[] = [];
  const gaps = new Map<string, RecordedEvent>();
  const isMissed = (event: RecordedEvent): boolean => {
    if (file.hasGap(event.stream) || gaps.has(event.stream)) return true;
    if (event.newer === true) gaps.set(event.stream, event);
    return event.newer === true;
  };
  for (const event of batch.events) {
    if (event.metadata.recordedAt > knownAt) knownAt = event.metadata.recordedAt;
    if (wanted.has(categoryOf(event.stream)) && !isMissed(event)) events.push({ ...event, knownAt });
  }
  const progress = { checkpoint: batch.checkpoint, knownAt };
  if (events.length + gaps.size === 0 && (reachedBy(batch.checkpoint) ?? 0) - file.savedTo < unsaved) return progress;
  file.rows.transaction(() => {
    applyAll(file.view, events, file.rows);
    for (const event of gaps.values()) file.putGap(gapOf(event));
    file.saveProgress(progress);
  });
  return progress;
};
