import type { Id, LocalDate } from '../../../kernel/ids';
import { localDayOf } from '../../../kernel/time/moments';
import type { InterviewRecord } from './interview-record.state';
import type { InterviewPhase } from './interview.state';
import type { Mark } from '../../../capabilities/statistics/counter.part';
import { presentMarks, soleUnit } from '../../../capabilities/statistics/marks.rules';

const kinds = { deputy: 'INTERVIEW_DEPUTY', voterRepresentative: 'INTERVIEW_VOTER_REPRESENTATIVE' } as const;

/** States in which a talk did not take place, whatever was planned. */
const notHeld: ReadonlySet<InterviewPhase> = new Set(['REJECTED', 'MERGED', 'WITHDRAWN']);

/** The day on which it was held; null where it was not. */
export const heldOnOf = ({ heldAt, state }: InterviewRecord): LocalDate | null =>
  heldAt === null || notHeld.has(state) ? null : localDayOf(Date.parse(heldAt));

/** The title of a talk in lists: its first matter or, before there is a note, the reason for the request. */
export const titleOf = ({ note, request }: InterviewRecord): string => note?.matters[0]?.title ?? request?.reason ?? '';

/** The representatives who took part: those named in the note, otherwise those who filed it. */
export const presentIn = ({ note, leadFiler, coFilers }: InterviewRecord): readonly Id[] => {
  const named = note?.participants ?? [];
  if (named.length > 0) return named.map(({ person }) => person);
  return leadFiler === null ? coFilers : [leadFiler, ...coFilers];
};

/**
 * A talk for counting. The note says who was called and who took part; before it is filed, the notice does. If a note
 * names no participants, its filers are counted, without a known capacity.
 */
export const marksOfInterview = (record: InterviewRecord): readonly Mark[] => {
  const { note, interviewees, delegates } = record;
  const on = heldOnOf(record);
  if (on === null) return [];
  const called = note?.interviewees ?? interviewees;
  const units = [...new Set(called.map(({ unit }) => unit))];
  const unit = soleUnit(units);
  const present = note?.participants ?? [];
  return [
    { kind: 'INTERVIEW_HELD', on, unit },
    ...called.map((one): Mark => ({ kind: 'INTERVIEWEE', on, unit: one.unit })),
    ...[...new Set(delegates.map((one) => one.unit))].map((one): Mark => ({
      kind: 'INTERVIEW_DELEGATE',
      on,
      unit: one,
    })),
    ...presentMarks(present, kinds, on, unit),
    ...(present.length > 0 ? [] : presentIn(record).map((item): Mark => ({ kind: 'INTERVIEW_FILER', on, unit, item }))),
  ];
};
