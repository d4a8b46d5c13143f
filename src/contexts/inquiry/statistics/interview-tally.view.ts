import type { Id } from '../../../kernel/ids';
import { localDayOf } from '../../../kernel/time/moments';
import type { InterviewRecord, InterviewState } from '../views/interview-record.view';
import { type Mark, presentMarks, soleUnit } from './mark.view';

const kinds = { deputy: 'INTERVIEW_DEPUTY', voterRepresentative: 'INTERVIEW_VOTER_REPRESENTATIVE' } as const;

/** States in which a talk did not take place, whatever was planned. */
const notHeld: ReadonlySet<InterviewState> = new Set(['REJECTED', 'MERGED', 'WITHDRAWN']);

/**
 * A talk as it is counted. Who was called and who took part are told by the note, before it is filed by the notice.
 * A note that names nobody who took part counts those who filed it, of whom it does not say in which capacity.
 */
export const marksOfInterview = (record: InterviewRecord): readonly Mark[] => {
  const { heldAt, state, note, interviewees, leadFiler, coFilers } = record;
  if (heldAt === null || notHeld.has(state)) return [];
  const on = localDayOf(Date.parse(heldAt));
  const called = note?.interviewees ?? interviewees;
  const units = [...new Set(called.map(({ unit }) => unit))];
  const unit = soleUnit(units);
  const present = note?.participants ?? [];
  const filers: readonly Id[] = leadFiler === null ? coFilers : [leadFiler, ...coFilers];
  return [
    { kind: 'INTERVIEW_HELD', on, unit },
    ...called.map((one): Mark => ({ kind: 'INTERVIEWEE', on, unit: one.unit })),
    ...presentMarks(present, kinds, on, unit),
    ...(present.length > 0 ? [] : filers.map((item): Mark => ({ kind: 'INTERVIEW_FILER', on, unit, item }))),
  ];
};
