import type { Id, LocalDate } from '../../kernel/ids';
import type { Reader } from '../../kernel/view';
import type { CountingRules } from './counter.part';

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
    mergedUnits: statistics.mergedUnits ?? 'OWN',
  };
};
