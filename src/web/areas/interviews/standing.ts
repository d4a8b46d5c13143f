import type { User } from '../../api/me';
import type { InterviewRecord } from '../../api/shapes';

/** How a person stands to an interview: what decides, beside the permission, which commands the server will take. */
export interface InterviewRelation {
  readonly isOffice: boolean;
  readonly isFiler: boolean;
  readonly isLead: boolean;
  /** The own unit, where it was called (or spoke in the note). */
  readonly unit: string | null;
  readonly hasNote: boolean;
  readonly beforeTheTalk: boolean;
}

const before: ReadonlySet<string> = new Set(['REQUESTED', 'RETURNED', 'ACCEPTED', 'APPROVED', 'NOTICED']);
const noted: ReadonlySet<string> = new Set(['NOTE_FILED', 'CONFIRMED', 'DISPUTED']);

export const relationOf = (record: InterviewRecord, { me, capacity }: User): InterviewRelation => {
  const unit = capacity?.unit ?? null;
  const role = capacity?.role;
  return {
    isOffice: role === 'clerk' || role === 'chair',
    isFiler: record.leadFiler === me.person || record.coFilers.includes(me.person),
    isLead: record.leadFiler === me.person,
    unit: unit !== null && record.units.includes(unit) ? unit : null,
    hasNote: noted.has(record.state),
    beforeTheTalk: before.has(record.state),
  };
};

/** One voice that has to confirm: the filers, and each unit that was interviewed. */
export interface Voice {
  readonly side: 'FILERS' | 'UNIT';
  readonly unit: string | null;
  readonly confirmedAt: string | null;
  readonly disputed: string | null;
}

/** What both sides have said of the note as it reads now; an amendment asks all of them again. */
export const voicesOf = (record: InterviewRecord): readonly Voice[] => {
  const since = record.amendments.at(-1)?.by.recordedAt ?? '';
  const units = [...new Set((record.note?.interviewees ?? []).map(({ unit }) => unit))];
  const voice = (side: Voice['side'], unit: string | null): Voice => {
    const mine = <
      E extends { readonly side: string; readonly unit: string | null; readonly by: { recordedAt: string } },
    >(
      list: readonly E[],
    ): E | undefined => list.findLast((one) => one.side === side && one.unit === unit && one.by.recordedAt > since);
    const confirmation = mine(record.confirmations);
    const dispute = mine(record.disputes);
    // Whoever disputes may end it by confirming.
    const ended = (confirmation?.by.recordedAt ?? '') > (dispute?.by.recordedAt ?? '');
    return {
      side,
      unit,
      confirmedAt: confirmation?.by.occurredAt ?? null,
      disputed: dispute === undefined || ended ? null : dispute.reason,
    };
  };
  return [voice('FILERS', null), ...units.map((unit) => voice('UNIT', unit))];
};
