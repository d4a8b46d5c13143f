import type { Id, LocalDate } from '../../kernel/ids';
import type { Reader } from '../../kernel/view';

/** Whom the printed 约谈人次 counts (DOMAIN 5, row 55): those who were called, or the representatives who took part. */
export const countings = ['INTERVIEWEES', 'PARTICIPANTS'] as const;
export type Counting = (typeof countings)[number];

/** What of counting varies by place (DOMAIN 5, rows 49, 54, 55). */
export interface CountingRules {
  /** Of the rules that were in force on the last day of what is counted. */
  readonly policyVersion: number;
  readonly countedAs: Counting;
  /** The month with which the statistics' year begins, 1 to 12. */
  readonly yearStartsInMonth: number;
  /** A unit with fewer than this many is not ranked. */
  readonly minimum: number;
  /** Whether a ranking leaves out what is not yet due. */
  readonly excludeNotYetDue: boolean;
}

/** The rules by which the jurisdiction counts on that day. */
export const countingRules = ({ rules, actor }: Reader, on: LocalDate, jurisdiction?: Id): CountingRules => {
  const { version, settings } = rules.policyOn(jurisdiction ?? actor.capacity.jurisdiction, on);
  const { statistics, ranking } = settings;
  return {
    policyVersion: version,
    countedAs: statistics.countedAs,
    yearStartsInMonth: statistics.yearStartsInMonth,
    minimum: ranking.minimum,
    excludeNotYetDue: ranking.excludeNotYetDue,
  };
};
