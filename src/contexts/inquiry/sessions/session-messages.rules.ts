import {
  messageKind,
  type MessagesPart,
  nobody,
  toGroup,
  toOffice,
  toPeople,
  toUnits,
} from '../../../capabilities/messages/messages.part';
import type { Holder } from '../../../kernel/holder';
import type { Id } from '../../../kernel/ids';
import type { SessionEvent } from './session.events';
import type { SessionSummary } from './session-summary.state';

/** Messages about sessions, with their wording in mails and lists and what ends them. */
export const sessionMessageKinds = {
  SESSION_CONVENED: messageKind('问询会征集问题', 'A session is convened: questions may be handed in', toGroup('AT')),
  SESSION_INVITED: messageKind(
    '问询会通知',
    'Your unit is invited to a session',
    toGroup('AT', '问询会通知', 'A unit is invited to a session'),
    {
      urgent: true,
      acts: ['InvitationAnswered'],
      lapses: ['SessionCancelled', 'SessionOpened', 'SessionNoticed'],
    },
  ),
  SESSION_SET: messageKind('问询会时间地点', 'A session has time and place', toGroup('AT')),
  SESSION_REPLANNED: messageKind('问询会安排有变', 'A session was planned anew', toGroup('AT'), { urgent: true }),
  INVITATION_REFUSED: messageKind(
    '单位不能出席',
    'A unit cannot come',
    toGroup('AT', '有单位不能出席', 'One of the units cannot come'),
  ),
  QUESTION_SUBMITTED: messageKind(
    '对本单位的问题',
    'A question to your unit',
    toGroup('BEFORE', '对单位的问题', 'A question to a unit'),
    {
      acts: ['QuestionAnswered'],
      lapses: ['QuestionWithdrawn', 'QuestionsMerged', 'SessionCancelled'],
    },
  ),
  QUESTION_PUT: messageKind(
    '问题已当场提出',
    'A question was put to your unit',
    toGroup('BEFORE', '问题已当场提出', 'A question was put to a unit'),
    {
      acts: ['QuestionAnswered'],
      lapses: ['QuestionWithdrawn', 'SessionCancelled'],
    },
  ),
  QUESTION_MERGED: messageKind(
    '您的问题与他人的合并提出',
    'Your question was merged with another',
    toGroup('BEFORE', '问题已合并提出', 'A question was merged with another'),
  ),
  QUESTION_JOINED: messageKind(
    '与对其他单位的问题一并提出',
    'Asked together with a question to another unit',
    toGroup('BEFORE'),
  ),
  QUESTION_MERGE_UNDONE: messageKind(
    '问题合并已撤销',
    'Your question stands on its own again',
    toGroup('BEFORE', '问题合并已撤销', 'A question stands on its own again'),
  ),
  QUESTION_ANSWERED: messageKind(
    '问题已有答复',
    'Your question was answered',
    toGroup('BEFORE', '问题已有答复', 'A question was answered'),
  ),
  FOLLOW_UP_PUT: messageKind('追问', 'A follow-up to your unit', toGroup('BEFORE', '追问', 'A follow-up to a unit'), {
    acts: ['QuestionAnswered'],
    lapses: ['QuestionWithdrawn', 'SessionCancelled'],
  }),
  ANSWER_JUDGED_EMPTY: messageKind(
    '答复未被认可',
    'Your answer does not count',
    toGroup('BEFORE', '答复未被认可', 'An answer does not count'),
    {
      acts: ['QuestionAnswered'],
      lapses: ['SessionCancelled'],
    },
  ),
  ANSWER_CORRECTED: messageKind(
    '答复已更正',
    'An answer that you were told was corrected',
    toGroup('BEFORE', '答复已更正', 'An answer was corrected'),
  ),
  BALLOT_FAILED: messageKind(
    '测评未通过，须再次报告',
    'A ballot did not pass: your unit reports again',
    toGroup('BEFORE', '测评未通过，须再次报告', 'A ballot did not pass: the unit reports again'),
    {
      acts: ['BallotReportGiven'],
      lapses: ['BallotCountUndone'],
    },
  ),
  BALLOT_COUNT_UNDONE: messageKind('测评计票已更正', 'The count of a ballot was undone', toGroup('BEFORE')),
  BALLOT_REPORT_GIVEN: messageKind('测评后的再次报告', 'A unit reported again after a ballot', toGroup('BEFORE')),
  BALLOT_REPORT_DUE: messageKind('测评后应再次报告', 'A report is due after a ballot', toGroup('BEFORE'), {
    acts: ['BallotReportGiven'],
  }),
  BALLOT_AGAIN_DUE: messageKind('应再次测评', 'Another ballot is due', toGroup('BEFORE')),
  WORK_MARKED_WEAK: messageKind(
    '被列为弱项短板',
    'A work of your unit was marked weak',
    toGroup('BEFORE', '被列为弱项短板', 'A work was marked weak'),
  ),
  SESSION_MINUTES: messageKind('问询会纪要已印发', 'The minutes of a session are out', toGroup('AT')),
  SESSION_CANCELLED: messageKind('问询会取消', 'A session was cancelled', toGroup('AT'), { urgent: true }),
} as const;

declare module '../../../capabilities/messages/messages.part' {
  interface MessageKinds extends Record<keyof typeof sessionMessageKinds, true> {}
}

const called = ({ units }: SessionSummary): readonly Holder[] => toUnits(...units);
const asked = ({ people }: SessionSummary): readonly Holder[] => toPeople(people);
const when = ({ scheduledAt }: SessionSummary) => (scheduledAt === null ? {} : { by: scheduledAt });
const answering = ({ questions }: SessionSummary, ...ids: readonly Id[]): readonly Holder[] =>
  toUnits(...new Set(ids.map((id) => questions[id]?.unit)));
/** Whoever asks these questions, also by those that were merged into them. */
const askersOf = ({ questions }: SessionSummary, ...ids: readonly Id[]): readonly Holder[] =>
  toPeople([...new Set(ids.flatMap((id) => questions[id]?.askers ?? []))]);

/** For groups: whom a question asks; of the whole, everybody who is called. */
export const sessionUnits: MessagesPart<SessionSummary, SessionEvent>['units'] = ({ units, questions }, item) => {
  const asked = item === null ? undefined : questions[item];
  return asked === undefined ? units : [asked.unit];
};

/** Who is told about the events of an inquiry session. */
export const sessionTells: MessagesPart<SessionSummary, SessionEvent>['tells'] = {
  SessionConvened: ({ after }) => [{ kind: 'SESSION_CONVENED', to: asked(after), ...when(after) }],
  SessionReplanned: ({ before, after }) => {
    // Units hear of it by the notice, where that was given: who is called only now gets it now.
    const told = before?.state === 'NOTICED' ? before.units : null;
    const fresh = told === null ? [] : after.units.filter((unit) => !told.includes(unit));
    return [
      { kind: 'SESSION_REPLANNED', to: [...asked(after), ...toUnits(...(told ?? []))], ...when(after) },
      { kind: 'SESSION_INVITED', to: toUnits(...fresh), ...when(after) },
    ];
  },
  InvitationAnswered: ({ after, data }) =>
    data.respondent === null ? [{ kind: 'INVITATION_REFUSED', to: toOffice(after), ...when(after) }] : [],
  QuestionSubmitted: ({ after, data: { question } }) => [
    { kind: 'QUESTION_SUBMITTED', to: toUnits(question.unit), item: question.id, ...when(after) },
  ],
  QuestionsMerged: ({ after, data: { into, merged, joined, together = [] } }) =>
    joined === true
      ? [
          { kind: 'QUESTION_MERGED', to: askersOf(after, into), item: into },
          { kind: 'QUESTION_JOINED', to: answering(after, into, ...together), item: into },
        ]
      : [{ kind: 'QUESTION_MERGED', to: askersOf(after, ...merged), item: into }],
  QuestionMergeUndone: ({ after, data: { question, from, own, together = [] } }) => [
    { kind: 'QUESTION_MERGE_UNDONE', to: askersOf(after, question, from), item: question },
    // Where it had stayed, its unit had been asked all the time.
    own === undefined
      ? { kind: 'QUESTION_SUBMITTED', to: answering(after, question), item: question, ...when(after) }
      : { kind: 'QUESTION_MERGE_UNDONE', to: answering(after, question, from, ...together), item: question },
  ],
  QuestionWithdrawn: nobody,
  AgendaOrdered: nobody,
  SessionNoticed: ({ after, data }) => [
    { kind: 'SESSION_INVITED', to: toUnits(...data.units), by: data.scheduledAt },
    { kind: 'SESSION_SET', to: asked(after), by: data.scheduledAt },
  ],
  SessionOpened: nobody,
  RollChanged: nobody,
  QuestionPut: ({ after, data: { question } }) => [
    { kind: 'QUESTION_PUT', to: answering(after, question), item: question },
  ],
  QuestionAnswered: ({ after, data: { question } }) => [
    { kind: 'QUESTION_ANSWERED', to: askersOf(after, question), item: question },
  ],
  // Whoever was told it may have relied on it.
  AnswerCorrected: ({ data: { question, told = [] } }) => [
    { kind: 'ANSWER_CORRECTED', to: toPeople(told), item: question },
  ],
  AnswerJudgedEmpty: ({ after, data: { question } }) => [
    { kind: 'ANSWER_JUDGED_EMPTY', to: answering(after, question), item: question },
  ],
  FollowUpPut: ({ after, data: { question } }) => [
    { kind: 'FOLLOW_UP_PUT', to: answering(after, question), item: question },
  ],
  CommitmentMade: nobody,
  AnswerRated: nobody,
  BallotOpened: nobody,
  BallotClosed: nobody,
  BallotCounted: ({ after, data: { ballot, sequel } }) => {
    const failed = after.sequels.find((one) => one.ballot === ballot);
    if (sequel === undefined || failed === undefined) return [];
    return [{ kind: 'BALLOT_FAILED', to: toUnits(...failed.silent), item: ballot, by: sequel.reportBy }];
  },
  BallotCountUndone: ({ after, data: { ballot, question, unit } }) => {
    const asked = unit ?? after.questions[question ?? '']?.unit;
    const concerned = asked === undefined ? called(after) : toUnits(asked);
    return [{ kind: 'BALLOT_COUNT_UNDONE', to: [...concerned, ...toOffice(after)], item: ballot }];
  },
  BallotReportGiven: ({ after, data: { ballot } }) => [
    { kind: 'BALLOT_REPORT_GIVEN', to: toOffice(after), item: ballot },
  ],
  BallotReminderIssued: ({ after, data: { ballot, units, ballotAgain, dueOn } }) => [
    { kind: 'BALLOT_REPORT_DUE', to: toUnits(...units), item: ballot, by: dueOn },
    ...(ballotAgain ? [{ kind: 'BALLOT_AGAIN_DUE', to: toOffice(after), item: ballot, by: dueOn } as const] : []),
  ],
  SpecialApprovalGiven: nobody,
  GuestsAsked: nobody,
  WorkMarkedWeak: ({ data: { work } }) => [
    { kind: 'WORK_MARKED_WEAK', to: toUnits(work.unit), ...(work.dueOn === null ? {} : { by: work.dueOn }) },
  ],
  WeakWorkMeasured: nobody,
  SessionClosed: nobody,
  MinutesIssued: ({ after }) => [{ kind: 'SESSION_MINUTES', to: [...called(after), ...asked(after)] }],
  MinutesAmended: nobody,
  SessionCancelled: ({ before, after }) => [
    { kind: 'SESSION_CANCELLED', to: [...asked(after), ...(before?.state === 'CONVENED' ? [] : called(after))] },
  ],
};
