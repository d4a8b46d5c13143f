import { blankSummary, type Summary } from '../../../capabilities/thing.part';
import { type Id, type LocalDate, partsOfStream } from '../../../kernel/ids';
import { localDayOf, localTimeOf } from '../../../kernel/time/moments';
import type { Known } from '../../../kernel/view';
import type { SlipEvent } from './slip.events';
import { noStanding, type SlipStanding, standingAfter } from './slip-standing.state';

/** The short record of a slip: whose it is, where it stands, and what waits until when. */
export interface SlipSummary extends Summary {
  readonly standing: SlipStanding;
  readonly filer: Id | null;
  readonly typeBy: LocalDate | null;
  /** The last day to confirm what was typed; null where nothing waits or no day is set. */
  readonly confirmBy: LocalDate | null;
}

/** A slip has no title of its own: the moment at which it came tells it from others. */
const titleAt = (instant: string): string => {
  const at = Date.parse(instant);
  return `${localDayOf(at)} ${localTimeOf(at).slice(0, 5)}`;
};

/** The latest day among the notes that wait. */
const confirmByOf = ({ typed }: SlipStanding): LocalDate | null =>
  typed.reduce<LocalDate | null>((latest, { answer, confirmBy }) => {
    if (answer !== 'WAITING' || confirmBy === null) return latest;
    return latest === null || confirmBy > latest ? confirmBy : latest;
  }, null);

export const slipSummary = (summary: SlipSummary | undefined, event: Known<SlipEvent>): SlipSummary => {
  const before: SlipSummary = summary ?? {
    ...blankSummary(partsOfStream(event.stream).id, event.metadata.jurisdiction),
    title: titleAt(event.metadata.occurredAt),
    standing: noStanding,
    filer: null,
    typeBy: null,
    confirmBy: null,
  };
  const standing = standingAfter(before.standing, event);
  const { phase, filer, typeBy } = standing;
  return { ...before, state: phase, standing, filer, typeBy, confirmBy: confirmByOf(standing) };
};
