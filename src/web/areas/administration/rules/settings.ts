import { bodyOf } from '../../../ui/form/field';
import { closing } from './settings/closing';
import { days } from './settings/days';
import { figures } from './settings/figures';
import { handling } from './settings/handling';
import { interviews } from './settings/interviews';
import { openness } from './settings/openness';
import { pressure } from './settings/pressure';
import { rating } from './settings/rating';
import { sessions } from './settings/sessions';
import { type Item, type Setting, type SettingGroup, type SettingsOf, useSettingParts } from './settings/setting';

/** One file for each subject, in the order in which they are read. */
const subjects: readonly SettingsOf[] = [
  days,
  interviews,
  handling,
  rating,
  sessions,
  closing,
  pressure,
  openness,
  figures,
];

export const useSettingGroups = (): readonly SettingGroup[] => {
  const parts = useSettingParts();
  return subjects.map((settingsOf) => settingsOf(parts));
};

/** What of a form goes into a request: the settings that were chosen, as the rules hold them. */
export const chosenOf = (settings: readonly Setting[], typed: Item): Record<string, unknown> =>
  Object.fromEntries(settings.map(({ name, toValue }) => [name, toValue(bodyOf(typed[name]))]));
