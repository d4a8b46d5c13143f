import type { ReminderKind } from './case-shapes.events';

/** The wording of a reminder: as a message in Chinese and English, and in the letter that urges a unit (催办函). */
export const reminderWords: Readonly<
  Record<ReminderKind, { readonly message: readonly [zh: string, en: string]; readonly letter: string }>
> = {
  ACCEPTANCE_DUE: {
    message: ['交办事项今日须接收或退回', 'The last day to take up or decline a case'],
    letter: '请及时签收交办',
  },
  ACCEPTANCE_OVERDUE: { message: ['交办事项逾期未接收', 'A case was not taken up in time'], letter: '交办尚未签收' },
  FIRST_CONTACT_DUE: {
    message: ['今日须联系提出人', 'The last day for the first contact'],
    letter: '请及时联系提出人',
  },
  INTERIM_REPORT_DUE: { message: ['今日须报告进展', 'A progress report is due'], letter: '请报告办理进展' },
  FIRST_CONTACT_MISSED: {
    message: ['逾期未联系提出人', 'The first contact was missed'],
    letter: '尚未联系提出人',
  },
  INTERIM_REPORT_MISSED: { message: ['逾期未报告进展', 'A progress report was missed'], letter: '尚未报告办理进展' },
  DUE_SOON: { message: ['事项即将到期', 'A case is due soon'], letter: '办理期限将至' },
  OVERDUE: { message: ['催办：事项已逾期', 'A case is overdue'], letter: '办理期限已过，请抓紧办理' },
  URGED: { message: ['催办：请尽快办理', 'The office urges the unit to act'], letter: '工委催办' },
  SUPERVISION_SUGGESTED: {
    message: ['事项逾期未办，建议督办', 'Overdue for long: supervision is suggested'],
    letter: '久拖未办，建议督办',
  },
  RATING_DUE: { message: ['评价期限将至', 'The window to rate is closing'], letter: '请对答复作出评价' },
  LOOK_BACK_DUE: { message: ['回头看日期已到', 'A look-back is due'], letter: '请进行回头看' },
  DEFERRAL_REVIEW_DUE: { message: ['挂账事项今日复核', 'A deferred case is to be reviewed'], letter: '挂账事项请复核' },
};
