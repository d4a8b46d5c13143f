import type { components } from '../../../api/schema';
import type { PolicySettings } from '../../../api/shapes';
import type { SettingName } from '../../../ui/settings/setting';

export type Making = components['schemas']['MakingDto'];

export interface Version {
  readonly version: number;
  readonly from: string;
  readonly settings: PolicySettings;
  readonly made: Making | null;
}

/** Versions come with the newest first: of those that have begun on the day, the one set last. */
export const inForce = (versions: readonly Version[], day: string): Version =>
  versions.find(({ from }) => from <= day) ?? versions.at(-1)!;

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The settings that differ. */
export const changedBetween = (before: PolicySettings, after: PolicySettings): readonly SettingName[] =>
  (Object.keys(after) as SettingName[]).filter((name) => !same(before[name], after[name]));

/** What held on the day of a version, before it was set; null before the first. */
export const beneath = (versions: readonly Version[], { version, from }: Version): Version | null => {
  const older = versions.filter((one) => one.version < version);
  return older.length === 0 ? null : inForce(older, from);
};

/** The version that gave a setting the value it has in `held`. */
export const sourceOf = (versions: readonly Version[], name: SettingName, held: Version): Version => {
  const before = beneath(versions, held);
  if (before === null || !same(before.settings[name], held.settings[name])) return held;
  return sourceOf(versions, name, before);
};

export interface Upcoming {
  readonly from: string;
  readonly before: PolicySettings;
  readonly after: Version;
  readonly changed: readonly SettingName[];
}

/** What will change by itself, in order of days; what was taken back changes nothing. */
export const upcomingIn = (versions: readonly Version[], today: string): readonly Upcoming[] => {
  const days = [...new Set(versions.map(({ from }) => from).filter((from) => from > today))].sort();
  let before = inForce(versions, today);
  return days.flatMap((from) => {
    const after = inForce(versions, from);
    const changed = changedBetween(before.settings, after.settings);
    const one = { from, before: before.settings, after, changed };
    before = after;
    return changed.length === 0 ? [] : [one];
  });
};
