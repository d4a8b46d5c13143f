import { type EscalationStep, escalationSteps, type EscalationTrigger } from '../../../kernel/policy';
import type { Words } from '../../../kernel/rejection';
import type { Calendar } from '../../../kernel/time/calendar';
import { workingDaysBetween } from '../../../kernel/time/deadline';
import { localDayOf, type Moment } from '../../../kernel/time/moments';
import { dueOnOf } from './case-standing.state';
import type { CaseRecord } from './case-record.state';

/** One step of the escalation ladder, judged for one case. */
export interface JudgedStep {
  readonly step: EscalationStep;
  /** Why it is due by the local rules; empty if it is not due. */
  readonly reasons: readonly Words[];
  /** The step that must come first; null if there is none. */
  readonly after: EscalationStep | null;
  readonly taken: boolean;
}

/** 督办建议 (DOMAIN 1.9; policy 37): a person decides, nothing is automatic. */
export interface Escalation {
  readonly ladder: readonly JudgedStep[];
  /** The next step that is due and not taken, and whose earlier step was taken; null if there is none. */
  readonly recommended: EscalationStep | null;
}

interface Counted {
  readonly overdue: number;
  readonly dissatisfied: number;
  readonly declined: number;
  readonly recurred: number;
}

const often = (times: number): string => (times === 1 ? 'once' : `${times} times`);

const words: Readonly<Record<keyof Counted, (count: number) => Words>> = {
  overdue: (days) => ({ zh: `已逾期${days}个工作日`, en: `Overdue by ${days} working ${days === 1 ? 'day' : 'days'}` }),
  dissatisfied: (times) => ({ zh: `被评不满意${times}次`, en: `Rated “not satisfied” ${often(times)}` }),
  declined: (times) => ({ zh: `被退回${times}次`, en: `Declined ${often(times)}` }),
  recurred: (times) => ({ zh: `销号后反弹${times}次`, en: `Came back ${often(times)} after a close-off` }),
};

const counted = (record: CaseRecord, cameBack: number, moment: Moment, calendar: Calendar): Counted => {
  const dueOn = dueOnOf(record);
  const late = dueOn === null ? 0 : workingDaysBetween(dueOn, localDayOf(moment.trueAt), calendar);
  return {
    overdue: record.phase === 'open' ? Math.max(0, late) : 0,
    dissatisfied: record.ratings.filter(({ rating }) => rating === 'DISSATISFIED').length,
    declined: record.declines.length,
    recurred: record.reopenings.length + cameBack,
  };
};

const kinds = ['overdue', 'dissatisfied', 'declined', 'recurred'] as const;

const reasonsFor = (trigger: EscalationTrigger, counts: Counted): readonly Words[] =>
  kinds.flatMap((kind) => {
    const least = trigger[kind];
    return least !== null && counts[kind] >= least ? [words[kind](counts[kind])] : [];
  });

/** A reminder leaves no trace in the case, so it never counts as taken, and no other step requires it. */
const takenIn = ({
  supervision,
  path,
  referredUpward,
  origin,
}: CaseRecord): Readonly<Record<EscalationStep, boolean>> => ({
  REMIND: false,
  SUPERVISE: supervision !== null,
  LIST: supervision === 'LISTED',
  SESSION: origin === 'SESSION' || path.some(({ instrument }) => instrument === 'SESSION'),
  REFER: referredUpward,
});

/** The step below, if it must be taken first; null if there is none or it is only a reminder. */
const before = (ladder: readonly EscalationTrigger[], index: number): EscalationStep | null => {
  const below = ladder[index - 1]?.step;
  return below === undefined || below === 'REMIND' ? null : below;
};

/** @param cameBack how often the matter came back as another case, according to its repeat issue */
export const escalationOf = (
  record: CaseRecord,
  cameBack: number,
  ladder: readonly EscalationTrigger[],
  moment: Moment,
  calendar: Calendar,
): Escalation => {
  const isOpen = record.phase === 'open' && !record.history;
  const counts = counted(record, cameBack, moment, calendar);
  const taken = takenIn(record);
  const judged = ladder.map((trigger, index): JudgedStep => ({
    step: trigger.step,
    reasons: isOpen ? reasonsFor(trigger, counts) : [],
    after: before(ladder, index),
    taken: taken[trigger.step],
  }));
  const highest = Math.max(-1, ...escalationSteps.map((step, rank) => (taken[step] ? rank : -1)));
  const open = judged.filter(
    ({ step, reasons, after }) =>
      reasons.length > 0 &&
      escalationSteps.indexOf(step) > highest &&
      (after === null || taken[after] || escalationSteps.indexOf(after) <= highest),
  );
  return { ladder: judged, recommended: open.at(-1)?.step ?? null };
};
