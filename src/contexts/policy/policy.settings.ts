import type { PolicySettings } from '../../kernel/policy';
import { flag, timeOfDay } from '../../kernel/setting-checks';
import type { SettingsPart } from '../../kernel/settings';

/** What every deadline needs. */
export const policySettings: SettingsPart<Pick<PolicySettings, 'rollLastDay' | 'endOfDay'>> = {
  settings: {
    rollLastDay: { standard: true, check: flag },
    endOfDay: { standard: '24:00', check: timeOfDay },
  },
};
