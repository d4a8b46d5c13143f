import { texts } from '../../texts/texts';

export const usePromisesTexts = texts({
  title: ['承诺事项台账', 'Ledger of promises'],
  hint: [
    '约谈、问询会、会办和答复中作出的承诺，按到期日排列。',
    'Promises made in interviews, sessions, on site and in replies, ordered by due date.',
  ],
  none: ['没有这样的承诺', 'No such promises'],
  noneHint: [
    '承诺在约谈、问询会、会办和答复中记录。',
    'Promises are recorded in interviews, sessions, on-site visits and replies.',
  ],
  all: ['全部', 'All'],
  unit: ['单位', 'Unit'],
  everyUnit: ['全部单位', 'All units'],
  standing: ['状态', 'State'],
  asOf: ['截至', 'As of'],
  promise: ['承诺', 'Promise'],
  matter: ['事项', 'Matter'],
  dueOn: ['完成日期', 'Due'],
  where: ['何处作出', 'Made in'],
  kept: ['兑现于', 'Kept on'],
  keep: ['报告兑现', 'Report as kept'],
  proof: ['佐证', 'Evidence'],
  correctedFrom: [
    (text: string, dueOn: string, at: string, reason: string | null) =>
      `原为“${text}”，${dueOn}前；${at}更正${reason === null ? '' : `：${reason}`}`,
    (text: string, dueOn: string, at: string, reason: string | null) =>
      `Was "${text}" by ${dueOn}; corrected ${at}${reason === null ? '' : `: ${reason}`}`,
  ],
});
