import type { PolicySettings, PolicyVersion } from '../../kernel/policy';
import { refill } from '../../kernel/refill';
import { invalid } from '../../kernel/rejection';
import type { Check, SettingsPart } from '../../kernel/settings';

/* The settings that the contexts bring; empty until the contexts are joined. */

const checks = new Map<string, Check<unknown>>();
const together: NonNullable<SettingsPart['together']>[] = [];

/** The settings if nobody has set anything else. */
export const defaultSettings = {} as PolicySettings;

/** The first version of every jurisdiction; it has always held. */
export const defaultPolicy: PolicyVersion = { version: 1, from: '0001-01-01', settings: defaultSettings };

/** Collects what the contexts bring; in two of them the same name would be two rules. */
export const offerSettings = (brought: readonly SettingsPart[]): void => {
  const entries = brought.flatMap(({ settings }) => Object.entries(settings));
  const names = entries.map(([name]) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`The setting ${twice} is brought twice`);
  checks.clear();
  for (const [name, { check }] of entries) checks.set(name, check);
  Object.assign(defaultSettings, Object.fromEntries(entries.map(([name, { standard }]) => [name, standard])));
  refill(
    together,
    brought.flatMap(({ together: rule }) => (rule === undefined ? [] : [rule])),
  );
};

/** A stored version with the standard values of the settings that were brought after it was set. */
export const completed = <V extends PolicyVersion>(version: V): V => ({
  ...version,
  settings: { ...defaultSettings, ...version.settings },
});

/**
 * The settings after these changes, all of them checked.
 *
 * @throws Rejection `policy.unknown-setting`, or that of the broken rule, with the field's path
 */
export const settingsAfter = (before: PolicySettings, changes: Readonly<Record<string, unknown>>): PolicySettings => {
  const read = Object.entries(changes).map(([name, value]) => {
    const field = `settings.${name}`;
    const check = checks.get(name);
    if (check === undefined)
      return invalid('policy.unknown-setting', '没有这项设置', 'There is no such setting', field);
    return [name, check(value, field)] as const;
  });
  const settings = { ...before, ...(Object.fromEntries(read) as Partial<PolicySettings>) };
  for (const rule of together) rule(settings);
  return settings;
};
