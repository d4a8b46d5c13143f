import { texts } from '../../texts/texts';

/** Names of the settings and of their parts. */
export const useInterviewsSettingTexts = texts({
  interviews: ['约谈', 'Interviews'],
  interviewNotice: ['提前多久通知约谈', 'Notice of an interview'],
  postponement: ['约谈改期', 'Postponement'],
  furthest: ['至多推后', 'At most'],
  times: ['至多几次', 'How often'],
  delegateAllowed: ['可委托他人到场', 'A delegate may attend'],
  mayFile: ['谁可以提出约谈', 'Who may ask for a talk'],
  REPRESENTATIVES: ['人大代表和选民代表', 'Deputies and representatives of voters'],
  DEPUTIES: ['人大代表', 'Deputies'],
  minimumFilers: ['至少几人联名', 'How many must sign'],
  noteObjections: ['对约谈记录提出异议的期限（逾期为未提异议）', 'Time to object to a note (silence: no objection)'],
  slipTyping: ['代录纸面记录的期限', 'Time to type a paper slip'],
  slipConfirmation: ['代录后本人如何确认', 'How the filer confirms what was typed'],
  TAP: ['点一下确认', 'With a tap'],
  SIGNATURE: ['手写签名', 'With a signature'],
  approvalBeforeNotice: ['通知前须主任批准', 'The chair approves before the notice'],
  inadmissibleReasons: ['不予受理的情形', 'Why a matter is not admitted'],
  noNewFacts: ['同一事项无新事实理由', 'Same facts and reasons as before'],
  EXPLAIN_AND_LINK: ['说明并关联原事项', 'Explain, with a link to the earlier case'],
  EXPLAIN: ['说明即可', 'Explain'],
  HANDLE_AGAIN: ['再次办理', 'Handle again'],
});
