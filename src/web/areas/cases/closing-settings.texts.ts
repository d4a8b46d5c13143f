import { texts } from '../../texts/texts';

/** Names of the settings and of their parts. */
export const useClosingSettingTexts = texts({
  closing: ['销号与回头看', 'Close-off and look-backs'],
  closeOff: ['销号条件', 'Conditions of the close-off'],
  evidence: ['须有佐证', 'Evidence'],
  minimumRating: ['评价至少为', 'At least this rating'],
  anyRating: ['不填：不论评价', 'Left empty: any'],
  overrideBy: ['条件不足时可由谁销号', 'Who may close off with conditions unmet'],
  lookBacks: ['回头看', 'Look-backs'],
  after: ['销号后', 'After the close-off'],
});
