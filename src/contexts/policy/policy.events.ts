import type { LocalDate } from '../../kernel/ids';
import type { Fact, Of } from '../../kernel/message';
import type { PolicySettings } from '../../kernel/policy';
import { calendarDays, months } from '../../kernel/time/term';

/** A day on which a jurisdiction departs from the national calendar, or that a new notice of the State Council marks. */
export interface Closure {
  readonly date: LocalDate;
  readonly kind: 'holiday' | 'adjustedWorkday';
  readonly reason: string;
}

export type PolicyEvent =
  /** All settings, so that a version is complete by itself. */
  | Fact<
      'PolicySet',
      {
        readonly version: number;
        readonly from: LocalDate;
        readonly settings: PolicySettings;
        /** Left out if nobody gave a reason. */
        readonly reason?: string;
      }
    >
  /** All closures of this version, in order of days, and the last day for which the holidays are published. */
  | Fact<
      'CalendarRevised',
      {
        readonly version: number;
        readonly closures: readonly Closure[];
        readonly publishedUntil: LocalDate;
        readonly reason: string;
        /** The holidays fixed by law are known beyond what is published; versions that do not say so know none. */
        readonly fixedHolidays?: true;
      }
    >;

/** Settings that older rules did not have, with the values in effect at that time. */
type RepeatsBefore = Omit<PolicySettings['repeats'], 'matchKeys'>;

const ballotsAndRepeats: Pick<PolicySettings, 'ballot' | 'quorum'> & { repeats: RepeatsBefore } = {
  ballot: { base: 'ALL_MEMBERS', threshold: 0.5 },
  quorum: 0.5,
  repeats: { duplicate: calendarDays(90), recurrence: months(12), escalateAt: 2 },
};

/** The same for rules of the second shape. */
const withinUnitsAndEscalation: Pick<
  PolicySettings,
  | 'messageHours'
  | 'replySignOff'
  | 'ratingDimensions'
  | 'raters'
  | 'ballotFailure'
  | 'overrideBy'
  | 'noNewFacts'
  | 'escalation'
  | 'colours'
  | 'jointReply'
  | 'resultCategories'
  | 'ranking'
  | 'statistics'
> = {
  messageHours: { from: '08:30', until: '17:30' },
  replySignOff: false,
  ratingDimensions: 'RESULT',
  raters: 'ANY_FILER',
  ballotFailure: { reportWithin: months(3), ballotAgain: true },
  overrideBy: ['chair'],
  noNewFacts: 'EXPLAIN',
  escalation: [],
  colours: {
    overdue: 'red',
    today: 'yellow',
    soon: 'yellow',
    onTrack: 'green',
    closed: 'blue',
    madeUpLate: 'yellow',
  },
  jointReply: 'EACH',
  resultCategories: [
    { code: 'A', words: { zh: '已经解决', en: 'Solved' } },
    { code: 'B', words: { zh: '正在解决或列入计划', en: 'Being solved or planned' } },
    { code: 'C', words: { zh: '待条件具备后解决', en: 'Later' } },
    { code: 'D', words: { zh: '留作参考', en: 'For reference' } },
  ],
  ranking: { minimum: 5, excludeNotYetDue: true },
  statistics: { yearStartsInMonth: 1, countedAs: 'INTERVIEWEES' },
};

/** The same for rules of the third shape. */
const publicationAndRetention: Pick<PolicySettings, 'publication' | 'retention'> = {
  publication: 'OFF',
  retention: months(120),
};

const noMatchKeys = { withinMetres: null, sameEstateAndTopic: false };

type PolicySet = Of<PolicyEvent, 'PolicySet'>['data'];

/** Old shape → next one, by stored name. */
export const policyUpcasters = {
  PolicySet: [
    (data: PolicySet) => ({ ...data, settings: { ...ballotsAndRepeats, ...data.settings } }),
    (data: PolicySet): PolicySet => ({ ...data, settings: { ...withinUnitsAndEscalation, ...data.settings } }),
    (data: PolicySet): PolicySet => ({
      ...data,
      settings: {
        ...data.settings,
        ...publicationAndRetention,
        repeats: { ...data.settings.repeats, matchKeys: noMatchKeys },
      },
    }),
  ],
};
