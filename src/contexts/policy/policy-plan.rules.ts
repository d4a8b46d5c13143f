import type { LocalDate } from '../../kernel/ids';
import { sameJson } from '../../kernel/json';
import type { PolicySettings, PolicyVersion } from '../../kernel/policy';
import { settingsAfter } from './settings.rules';

/** The settings in force from a day on. */
export type Planned = Pick<PolicyVersion, 'from' | 'settings'>;

/** The last version set among those in force by the day; `versions` ascend from version 1, which always was. */
export const inForce = (versions: readonly PolicyVersion[], day: LocalDate): PolicyVersion =>
  versions.findLast(({ from }) => from <= day) ?? versions[0]!;

/** The settings of `after` that differ from `before`. */
export const differences = (before: PolicySettings, after: PolicySettings): Partial<PolicySettings> =>
  Object.fromEntries(
    Object.entries(after).filter(([name, value]) => !sameJson(value, before[name as keyof PolicySettings])),
  );

/**
 * What must be set so that the changes apply from that day on, in order of days; empty if they apply already. Settings
 * for a later day still begin on that day, never earlier, and are put on top of the changes.
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
    // What is set now is the last one set, so it also applies on this later day.
    add(day, then, plan.at(-1)?.settings ?? meant);
    [before, after] = [meant, then];
  }
  return plan;
};
