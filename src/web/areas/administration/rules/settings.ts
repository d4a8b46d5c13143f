import { bodyOf } from '../../../ui/form/field';
import type { Item, Setting, SettingGroup, UseSettings } from '../../../ui/settings/setting';

/** Each area brings its own: `<subject>.settings.ts`. */
const brought = Object.values(
  import.meta.glob<{ readonly settings: UseSettings }>(['../../*/*.settings.ts', './*.settings.ts'], { eager: true }),
).map(({ settings }) => settings);

/** Each is a hook; they are always the same ones in the same order. */
export const useSettingGroups = (): readonly SettingGroup[] =>
  brought.map((settings) => settings()).sort((a, b) => a.order - b.order);

/** What of a form goes into a request: the settings that were chosen, as the rules hold them. */
export const chosenOf = (settings: readonly Setting[], typed: Item): Record<string, unknown> =>
  Object.fromEntries(settings.map(({ name, toValue }) => [name, toValue(bodyOf(typed[name]))]));
