import type { LocalDate } from '../../kernel/ids';
import { sameJson } from '../../kernel/json';
import type { PolicySettings, PolicyVersion } from '../../kernel/policy';
import { settingsAfter } from './settings.rules';

/** What holds from a day on. */
export type Planned = Pick<PolicyVersion, 'from' | 'settings'>;

/** Of the versions that have begun on the day, the one set last; `versions` ascend from version 1, which always held. */
export const inForce = (versions: readonly PolicyVersion[], day: LocalDate): PolicyVersion =>
  versions.findLast(({ from }) => from <= day) ?? versions[0]!;

/** The settings of `after` that are not as they were before. */
export const differences = (before: PolicySettings, after: PolicySettings): Partial<PolicySettings> =>
  Object.fromEntries(
    Object.entries(after).filter(([name, value]) => !sameJson(value, before[name as keyof PolicySettings])),
  );

/**
 * What has to be set so that the changes hold from that day on, in order of days; empty where they hold already. What
 * was set for a later day still begins on that day: nothing of it earlier, and with the changes beneath it.
 *
 * @throws Rejection as `settingsAfter`
 */
export const planAfter = (
  versions: readonly PolicyVersion[],
  from: LocalDate,
  changes: Readonly<Record<string, unknown>>,
): readonly Planned[] => {
  const plan: Planned[] = [];
  const add = (day: LocalDate, settings: PolicySettings, held: PolicySettings): void => {
    if (!sameJson(settings, held)) plan.push({ from: day, settings });
  };
  let before = inForce(versions, from).settings;
  let after = settingsAfter(before, changes);
  add(from, after, before);
  const later = [...new Set(versions.map((version) => version.from).filter((day) => day > from))].sort();
  for (const day of later) {
    const meant = inForce(versions, day).settings;
    const then = settingsAfter(after, differences(before, meant));
    // Whatever is set now is set last, and holds on this day too.
    add(day, then, plan.at(-1)?.settings ?? meant);
    [before, after] = [meant, then];
  }
  return plan;
};
