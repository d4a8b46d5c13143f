import type { Words } from '../../../kernel/rejection';

/** What a message says happened, or asks for. */
interface KindRule {
  readonly words: Words;
  /** Delivered at once within working hours, not with the day's digest. */
  readonly urgent?: true;
  /** Asks for something: events of the same thing that do it. */
  readonly acts?: readonly string[];
  /** Events of the same thing after which it is no longer asked. */
  readonly lapses?: readonly string[];
}

const kind = (zh: string, en: string, rest: Omit<KindRule, 'words'> = {}): KindRule => ({
  words: { zh, en },
  ...rest,
});

const caseEnds = ['CaseWithdrawn', 'CaseRejected', 'CaseClosedOff', 'CaseDeferred'] as const;
const interviewEnds = ['InterviewWithdrawn', 'InterviewRejected', 'InterviewMerged', 'InterviewFinished'] as const;
const newClock = ['ReworkOrdered', 'DeferralEnded', 'CaseReopened'] as const;

/** Every kind with the words that mails and lists use, and what answers it. */
export const kindRules = {
  CASE_REGISTERED: kind('新事项待审核', 'A new case waits to be screened', {
    acts: ['CaseScreened', 'CaseRejected', 'CaseAssigned'],
    lapses: ['CaseWithdrawn'],
  }),
  CASE_REJECTED: kind('事项不予受理', 'A case was not admitted'),
  CASE_ASSIGNED: kind('新交办事项', 'A case is assigned to your unit', {
    acts: ['AssignmentAccepted', 'AssignmentDeclined'],
    lapses: [...caseEnds, 'CaseAssigned'],
  }),
  CASE_ASSIGNED_AS_CO_UNIT: kind('协办事项', 'Your unit helps with a case'),
  CASE_ON_ITS_WAY: kind('事项已交办', 'Your case was assigned'),
  ASSIGNMENT_DECLINED: kind('承办单位退回事项', 'A unit declined a case', {
    urgent: true,
    acts: ['CaseAssigned'],
    lapses: caseEnds,
  }),
  PROGRESS_REPORTED: kind('整改有新进展', 'Progress was reported'),
  EXTENSION_ASKED: kind('延期申请待审批', 'An extension is asked for', {
    urgent: true,
    acts: ['ExtensionGranted', 'ExtensionRefused'],
    lapses: [...caseEnds, 'CaseReplied'],
  }),
  EXTENSION_GRANTED: kind('延期申请已同意', 'The extension was granted'),
  EXTENSION_REFUSED: kind('延期申请未同意', 'The extension was refused'),
  CLOCK_PAUSED: kind('计时暂停', 'The clock stands still'),
  DUE_DAY_MOVED: kind('到期日已变动', 'The due day has moved'),
  RATING_ASKED: kind('答复待您评价', 'A reply waits for your rating', {
    acts: ['ReplyRated'],
    lapses: [...caseEnds, ...newClock],
  }),
  CASE_REPLIED: kind('承办单位已答复', 'A unit replied'),
  REPLY_RATED: kind('答复已评价', 'Your reply was rated'),
  REVIEW_ASKED: kind('事项待工委审议', 'A case waits for the committee', {
    acts: ['ReworkOrdered', 'CaseClosedOff', 'CaseDeferred'],
    lapses: ['CaseWithdrawn'],
  }),
  REWORK_ORDERED: kind('事项须重办', 'A case is to be done again', {
    urgent: true,
    acts: ['CaseReplied'],
    lapses: [...caseEnds, ...newClock],
  }),
  CASE_DEFERRED: kind('事项挂账', 'A case was deferred'),
  DEFERRAL_ENDED: kind('挂账事项恢复办理', 'A deferred case goes on', {
    acts: ['CaseReplied'],
    lapses: [...caseEnds, ...newClock],
  }),
  CASE_CLOSED_OFF: kind('事项已销号', 'A case was closed off'),
  LOOK_BACK_HELD: kind('回头看已确认', 'The look-back found it in order'),
  CASE_REOPENED: kind('回头看后重新办理', 'A case came back', {
    urgent: true,
    acts: ['CaseReplied'],
    lapses: [...caseEnds, ...newClock],
  }),
  SUPERVISION_RAISED: kind('事项被督办', 'A case is supervised', { urgent: true }),
  CASE_REFERRED_UPWARD: kind('事项提请上级', 'A case was referred upward'),
  ACCEPTANCE_DUE: kind('交办事项今日须接收或退回', 'The last day to take up or decline a case', { urgent: true }),
  ACCEPTANCE_OVERDUE: kind('交办事项逾期未接收', 'A case was not taken up in time', { urgent: true }),
  FIRST_CONTACT_DUE: kind('今日须联系提出人', 'The last day for the first contact'),
  INTERIM_REPORT_DUE: kind('今日须报告进展', 'A progress report is due'),
  DUE_SOON: kind('事项即将到期', 'A case is due soon'),
  OVERDUE: kind('催办：事项已逾期', 'A case is overdue', { urgent: true }),
  SUPERVISION_SUGGESTED: kind('事项逾期未办，建议督办', 'Overdue for long: supervision is suggested', { urgent: true }),
  URGED: kind('催办：请尽快办理', 'The office urges the unit to act', { urgent: true }),
  RATING_DUE: kind('评价期限将至', 'The window to rate is closing'),
  LOOK_BACK_DUE: kind('回头看日期已到', 'A look-back is due'),
  DEFERRAL_REVIEW_DUE: kind('挂账事项今日复核', 'A deferred case is to be reviewed'),
  CASE_DISPUTED: kind('事项有异议', 'A case is disputed'),
  CASE_WITHDRAWN: kind('事项已撤回', 'A case was withdrawn'),
  CASE_REINSTATED: kind('事项已恢复', 'A case is back'),

  INTERVIEW_REQUESTED: kind('约谈申请待审核', 'An interview is asked for', {
    acts: ['InterviewAccepted', 'InterviewReturned', 'InterviewRejected', 'InterviewMerged'],
    lapses: interviewEnds,
  }),
  NAMED_AS_CO_FILER: kind('您被列为联名提出人', 'You are named as a co-filer'),
  INTERVIEW_ACCEPTED: kind('约谈申请已受理', 'Your interview was accepted'),
  INTERVIEW_RETURNED: kind('约谈申请退回补充', 'Your request came back', {
    acts: ['InterviewResubmitted'],
    lapses: interviewEnds,
  }),
  INTERVIEW_REJECTED: kind('约谈申请不予受理', 'Your request was not admitted'),
  INTERVIEW_MERGED: kind('约谈申请已合并', 'Your request was merged'),
  INTERVIEW_APPROVAL_ASKED: kind('约谈待主任批准', 'An interview waits for approval', {
    acts: ['InterviewApproved', 'InterviewNoticed'],
    lapses: interviewEnds,
  }),
  INTERVIEW_APPROVED: kind('约谈已批准，待通知', 'An interview waits for its notice', {
    acts: ['InterviewNoticed'],
    lapses: interviewEnds,
  }),
  INTERVIEW_NOTICED: kind('约谈通知', 'Notice of an interview', {
    urgent: true,
    acts: ['NoticeAcknowledged'],
    lapses: [...interviewEnds, 'InterviewHeld', 'NoteFiled'],
  }),
  INTERVIEW_SET: kind('约谈时间已定', 'Your interview has a date'),
  DELEGATE_NAMED: kind('被约谈单位委托他人', 'A unit sends somebody else'),
  INTERVIEW_POSTPONED: kind('约谈改期', 'An interview was put off', { urgent: true }),
  NOTE_DUE: kind('约谈记录待提交', 'The note is to be filed', { acts: ['NoteFiled'], lapses: interviewEnds }),
  NOTE_TO_CONFIRM: kind('约谈记录待确认', 'A note waits to be confirmed', {
    acts: ['NoteConfirmed', 'NoteDisputed'],
    lapses: [...interviewEnds, 'NoteAmended'],
  }),
  NOTE_DISPUTED: kind('约谈记录有异议', 'A note is disputed', {
    acts: ['NoteAmended', 'NoteConfirmed'],
    lapses: interviewEnds,
  }),
  INTERVIEW_WITHDRAWN: kind('约谈已撤回', 'An interview was withdrawn'),

  SESSION_CONVENED: kind('问询会征集问题', 'A session is convened: questions may be handed in'),
  SESSION_INVITED: kind('问询会通知', 'Your unit is invited to a session', {
    urgent: true,
    acts: ['InvitationAnswered'],
    lapses: ['SessionCancelled', 'SessionOpened', 'SessionNoticed'],
  }),
  SESSION_SET: kind('问询会时间地点', 'A session has time and place'),
  SESSION_REPLANNED: kind('问询会安排有变', 'A session was planned anew', { urgent: true }),
  INVITATION_REFUSED: kind('单位不能出席', 'A unit cannot come'),
  QUESTION_SUBMITTED: kind('对本单位的问题', 'A question to your unit', {
    acts: ['QuestionAnswered'],
    lapses: ['QuestionWithdrawn', 'QuestionsMerged', 'SessionCancelled'],
  }),
  QUESTION_PUT: kind('问题已当场提出', 'A question was put to your unit', {
    acts: ['QuestionAnswered', 'SiteQuestionAnswered'],
    lapses: ['QuestionWithdrawn', 'SessionCancelled', 'ResolutionCancelled'],
  }),
  QUESTION_ANSWERED: kind('问题已有答复', 'Your question was answered'),
  FOLLOW_UP_PUT: kind('追问', 'A follow-up to your unit', {
    acts: ['QuestionAnswered'],
    lapses: ['QuestionWithdrawn', 'SessionCancelled'],
  }),
  ANSWER_JUDGED_EMPTY: kind('答复未被认可', 'Your answer does not count', {
    acts: ['QuestionAnswered'],
    lapses: ['SessionCancelled'],
  }),
  WORK_MARKED_WEAK: kind('被列为弱项短板', 'A work of your unit was marked weak'),
  SESSION_MINUTES: kind('问询会纪要已印发', 'The minutes of a session are out'),
  SESSION_CANCELLED: kind('问询会取消', 'A session was cancelled', { urgent: true }),

  VISIT_INVITED: kind('会办邀请', 'You are asked to a visit on site', {
    urgent: true,
    acts: ['VisitInvitationAnswered'],
    lapses: ['ResolutionCancelled', 'ResolutionHeld'],
  }),
  VISIT_REPLANNED: kind('会办安排有变', 'A visit was planned anew', { urgent: true }),
  AGREEMENT_FAILED: kind('会办未达成一致', 'No agreement on site'),
  VISIT_MINUTES: kind('会办纪要已印发', 'The minutes of a visit are out'),
  VISIT_CANCELLED: kind('会办取消', 'A visit was cancelled', { urgent: true }),
} as const satisfies Readonly<Record<string, KindRule>>;

export type MessageKind = keyof typeof kindRules;
export const messageKinds = Object.keys(kindRules) as readonly MessageKind[];

/** The rule of a kind, with everything it may say. */
export const ruleOf = (kind: MessageKind): KindRule => kindRules[kind];
