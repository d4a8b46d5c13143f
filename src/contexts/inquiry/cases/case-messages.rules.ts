import {
  type KindRule,
  messageKind,
  type MessagesPart,
  nobody,
  type Telling,
  toChair,
  toGroup,
  toOffice,
  toPeople,
  toUnits,
} from '../../../capabilities/messages/messages.part';
import type { Holder } from '../../../kernel/holder';
import type { Of } from '../../../kernel/message';
import type { ReminderKind } from './case-shapes.events';
import type { CaseEvent } from './case.events';
import type { CaseSummary } from './case-summary.state';
import { reminderWords } from './reminder.words';

const caseEnds = ['CaseWithdrawn', 'CaseRejected', 'CaseClosedOff', 'CaseDeferred'] as const;
const newClock = ['ReworkOrdered', 'DeferralEnded', 'CaseReopened'] as const;

const reminded = (kind: ReminderKind, rest: Parameters<typeof messageKind>[3] = {}): KindRule =>
  messageKind(...reminderWords[kind].message, toGroup('BEFORE'), {
    ...rest,
    ...(kind === 'URGED' ? {} : { daily: true }),
  });

/** Messages about cases, with their wording in mails and lists and what ends them. */
export const caseMessageKinds = {
  CASE_REGISTERED: messageKind('新事项待审核', 'A new case waits to be screened', toGroup('BEFORE'), {
    acts: ['CaseScreened', 'CaseRejected', 'CaseAssigned'],
    lapses: ['CaseWithdrawn'],
  }),
  CASE_REJECTED: messageKind('事项不予受理', 'A case was not admitted', toGroup('BEFORE')),
  CASE_ASSIGNED: messageKind(
    '新交办事项',
    'A case is assigned to your unit',
    toGroup('BEFORE', '新交办事项', 'A case is assigned'),
    {
      acts: ['AssignmentAccepted', 'AssignmentDeclined'],
      lapses: [...caseEnds, 'CaseAssigned', 'AssignmentUndone'],
    },
  ),
  CASE_ASSIGNED_AS_CO_UNIT: messageKind(
    '协办事项',
    'Your unit helps with a case',
    toGroup('BEFORE', '协办事项', 'A unit helps with a case'),
  ),
  CASE_ON_ITS_WAY: messageKind(
    '事项已交办',
    'Your case was assigned',
    toGroup('BEFORE', '事项已交办', 'A case was assigned'),
  ),
  ASSIGNMENT_DECLINED: messageKind('承办单位退回事项', 'A unit declined a case', toGroup('BEFORE'), {
    urgent: true,
    acts: ['CaseAssigned'],
    lapses: caseEnds,
  }),
  PROGRESS_REPORTED: messageKind('整改有新进展', 'Progress was reported', toGroup('BEFORE')),
  EXTENSION_ASKED: messageKind('延期申请待审批', 'An extension is asked for', toGroup('BEFORE'), {
    urgent: true,
    acts: ['ExtensionGranted', 'ExtensionRefused'],
    lapses: [...caseEnds, 'CaseReplied', 'AssignmentUndone'],
  }),
  EXTENSION_GRANTED: messageKind('延期申请已同意', 'The extension was granted', toGroup('BEFORE')),
  EXTENSION_REFUSED: messageKind('延期申请未同意', 'The extension was refused', toGroup('BEFORE')),
  CLOCK_PAUSED: messageKind('计时暂停', 'The clock stands still', toGroup('UNTIL')),
  DUE_DAY_MOVED: messageKind('到期日已变动', 'The due day has moved', toGroup('BEFORE')),
  RATING_ASKED: messageKind(
    '答复待您评价',
    'A reply waits for your rating',
    toGroup('BEFORE', '答复待评价', 'A reply waits to be rated'),
    {
      acts: ['ReplyRated'],
      lapses: [...caseEnds, ...newClock, 'ReplyUndone'],
    },
  ),
  CASE_REPLIED: messageKind('承办单位已答复', 'A unit replied', toGroup('BEFORE')),
  REPLY_RATED: messageKind('答复已评价', 'Your reply was rated', toGroup('BEFORE', '答复已评价', 'A reply was rated')),
  REVIEW_ASKED: messageKind('事项待工委复核', 'A case waits for the committee', toGroup('BEFORE'), {
    acts: ['ReworkOrdered', 'CaseClosedOff', 'CaseDeferred'],
    lapses: ['CaseWithdrawn', 'RatingUndone'],
  }),
  REWORK_ORDERED: messageKind('事项须重新办理', 'A case is to be done again', toGroup('BEFORE'), {
    urgent: true,
    acts: ['CaseReplied'],
    lapses: [...caseEnds, ...newClock, 'RatingUndone'],
  }),
  RATING_ENTERED: messageKind(
    '已代您录入评价，如有不符可否认',
    'A rating was entered for you: contradict it if it is not yours',
    toGroup('BEFORE', '评价已代为录入，如有不符可否认', 'A rating was entered for somebody, who may contradict it'),
    {
      urgent: true,
      lapses: ['CaseWithdrawn', 'RatingUndone'],
    },
  ),
  CASE_DEFERRED: messageKind(
    '事项挂账',
    'A case was deferred',
    toGroup('AT', '事项挂账，到日复核', 'A case was deferred, to be reviewed'),
  ),
  DEFERRAL_ENDED: messageKind('挂账事项恢复办理', 'A deferred case goes on', toGroup('BEFORE'), {
    acts: ['CaseReplied'],
    lapses: [...caseEnds, ...newClock],
  }),
  CASE_CLOSED_OFF: messageKind('事项已销号', 'A case was closed off', toGroup('BEFORE')),
  LOOK_BACK_HELD: messageKind('回头看已确认', 'The look-back found it in order', toGroup('BEFORE')),
  CASE_REOPENED: messageKind('回头看后重新办理', 'A case came back', toGroup('BEFORE'), {
    urgent: true,
    acts: ['CaseReplied'],
    lapses: [...caseEnds, ...newClock],
  }),
  SUPERVISION_RAISED: messageKind('事项被督办', 'A case is supervised', toGroup('BEFORE'), { urgent: true }),
  REASSIGNMENT_AGREED: messageKind('单位同意改派', 'A unit agrees that another is to have a case', toGroup('BEFORE'), {
    acts: ['AssignmentUndone'],
    lapses: [...caseEnds, 'CaseReplied'],
  }),
  STEP_UNDONE: messageKind('办理环节已更正', 'A step of a case was undone as a mistake', toGroup('BEFORE')),
  CASE_REFERRED_UPWARD: messageKind('事项提请上级', 'A case was referred upward', toGroup('BEFORE')),
  ACCEPTANCE_DUE: reminded('ACCEPTANCE_DUE', { urgent: true }),
  ACCEPTANCE_OVERDUE: reminded('ACCEPTANCE_OVERDUE', { urgent: true }),
  FIRST_CONTACT_DUE: reminded('FIRST_CONTACT_DUE'),
  INTERIM_REPORT_DUE: reminded('INTERIM_REPORT_DUE'),
  FIRST_CONTACT_MISSED: reminded('FIRST_CONTACT_MISSED'),
  INTERIM_REPORT_MISSED: reminded('INTERIM_REPORT_MISSED'),
  DUE_SOON: reminded('DUE_SOON'),
  OVERDUE: reminded('OVERDUE', { urgent: true }),
  SUPERVISION_SUGGESTED: reminded('SUPERVISION_SUGGESTED', { urgent: true }),
  URGED: reminded('URGED', { urgent: true }),
  RATING_DUE: reminded('RATING_DUE'),
  LOOK_BACK_DUE: reminded('LOOK_BACK_DUE'),
  DEFERRAL_REVIEW_DUE: reminded('DEFERRAL_REVIEW_DUE'),
  CASE_DISPUTED: messageKind('事项有异议', 'A case is disputed', toGroup('BEFORE')),
  CASE_TAKEN_OVER: messageKind(
    '一件在办事项移交给您',
    'An open case falls to you',
    toGroup('BEFORE', '在办事项已移交', 'An open case was handed over'),
  ),
  CASE_WITHDRAWN: messageKind('事项已撤回', 'A case was withdrawn', toGroup('BEFORE')),
  CASE_REINSTATED: messageKind('事项已恢复', 'A case is back', toGroup('BEFORE')),
} as const;

declare module '../../../capabilities/messages/messages.part' {
  interface MessageKinds extends Record<keyof typeof caseMessageKinds, true> {}
}

/** Who is reminded: whoever has to act and, after the due day, the office too. */
const remindedBy = (kind: ReminderKind, summary: CaseSummary): readonly Holder[] => {
  switch (kind) {
    case 'RATING_DUE':
      return toPeople(summary.raters);
    case 'LOOK_BACK_DUE':
      return toOffice(summary);
    case 'DEFERRAL_REVIEW_DUE':
      return summary.category === 'C' ? [...toOffice(summary), ...toChair(summary)] : toOffice(summary);
    case 'ACCEPTANCE_OVERDUE':
    case 'FIRST_CONTACT_MISSED':
    case 'INTERIM_REPORT_MISSED':
    case 'OVERDUE':
    case 'SUPERVISION_SUGGESTED':
      return [...toUnits(summary.unit), ...toOffice(summary)];
    default:
      return toUnits(summary.unit);
  }
};

const filers = ({ people }: CaseSummary): readonly Holder[] => toPeople(people);
/** For groups: whoever has the case in hand. */
export const caseUnits: MessagesPart<CaseSummary, CaseEvent>['units'] = ({ unit, units }) => [
  ...new Set([...(unit === null ? [] : [unit]), ...units]),
];
const allUnits = ({ unit, units }: CaseSummary): readonly Holder[] => toUnits(unit, ...units);
const everybody = (summary: CaseSummary): readonly Holder[] => [...allUnits(summary), ...filers(summary)];

/** Whoever had a rating entered for him is told at once: he may contradict it. */
const enteredFor = ({
  rater,
  contradictUntil,
}: Pick<Of<CaseEvent, 'ReplyRated'>['data'], 'rater' | 'contradictUntil'>): readonly Telling[] =>
  rater === null || contradictUntil === undefined
    ? []
    : [{ kind: 'RATING_ENTERED', to: toPeople([rater]), by: contradictUntil, evenIfSaid: true }];

/** Who is told about the events of a case. Small steps (numbers, scans, evidence) are told to nobody. */
export const caseTells: MessagesPart<CaseSummary, CaseEvent>['tells'] = {
  CaseRegistered: ({ after, data }) =>
    // The office follows an import on the page of the import, not by one message per row.
    data.ticket === null ? [{ kind: 'CASE_REGISTERED', to: toOffice(after) }] : [],
  CaseNumbered: nobody,
  CaseSettledOnSpot: nobody,
  CaseScreened: nobody,
  CaseRejected: ({ after }) => [{ kind: 'CASE_REJECTED', to: filers(after) }],
  RejectionSuperseded: nobody,
  CaseAssigned: ({ after, data }) => [
    { kind: 'CASE_ASSIGNED', to: toUnits(data.unit), by: data.declineBy },
    { kind: 'CASE_ASSIGNED_AS_CO_UNIT', to: toUnits(...data.coUnits), by: data.clock.dueOn },
    { kind: 'CASE_ON_ITS_WAY', to: filers(after) },
  ],
  AssignmentAccepted: nobody,
  AssignmentDeclined: ({ after }) => [{ kind: 'ASSIGNMENT_DECLINED', to: toOffice(after) }],
  FilerContacted: nobody,
  RectificationPlanned: nobody,
  ProgressReported: ({ after }) => [{ kind: 'PROGRESS_REPORTED', to: filers(after) }],
  EvidenceAdded: nobody,
  ExtensionRequested: ({ after, data }) => [
    {
      kind: 'EXTENSION_ASKED',
      to: data.approver === 'OFFICE' ? toOffice(after) : toChair(after),
    },
  ],
  ExtensionGranted: ({ after, data }) => [{ kind: 'EXTENSION_GRANTED', to: allUnits(after), by: data.dueOn }],
  ExtensionRefused: ({ after }) => [{ kind: 'EXTENSION_REFUSED', to: toUnits(after.unit) }],
  ClockPaused: ({ after, data }) => [{ kind: 'CLOCK_PAUSED', to: allUnits(after), by: data.until }],
  ClockResumed: ({ after, data }) => [{ kind: 'DUE_DAY_MOVED', to: allUnits(after), by: data.dueOn }],
  CalendarChangeConfirmed: ({ after, data }) => [{ kind: 'DUE_DAY_MOVED', to: allUnits(after), by: data.dueOn }],
  HandlerNamed: nobody,
  FilerSucceeded: ({ data }) => [{ kind: 'CASE_TAKEN_OVER', to: toPeople([data.to]) }],
  OpinionsRequested: nobody,
  OpinionGiven: nobody,
  ReplyDrafted: nobody,
  ReplyDraftSubmitted: nobody,
  ReplyDraftReturned: nobody,
  CaseReplied: ({ after, data }) => [
    { kind: 'RATING_ASKED', to: toPeople(after.raters), by: data.rateBy },
    {
      kind: 'CASE_REPLIED',
      // Where the rules answer to the lead alone, the lead tells the others (policy 46).
      to: [
        ...toOffice(after),
        ...toPeople((data.addressees ?? after.people).filter((filer) => !after.raters.includes(filer))),
      ],
    },
  ],
  FilerRated: ({ data }) => enteredFor(data),
  ReplyRated: ({ after, data }) => [
    { kind: 'REPLY_RATED', to: [...toUnits(data.unit), ...toOffice(after)] },
    ...enteredFor(data),
  ],
  CommitteeReviewOpened: ({ after }) => [{ kind: 'REVIEW_ASKED', to: toOffice(after) }],
  ReworkOrdered: ({ data }) => [{ kind: 'REWORK_ORDERED', to: toUnits(data.unit), by: data.clock.dueOn }],
  CaseDeferred: ({ after, data }) => [{ kind: 'CASE_DEFERRED', to: everybody(after), by: data.reviewOn }],
  DeferralEnded: ({ data }) => [{ kind: 'DEFERRAL_ENDED', to: toUnits(data.unit), by: data.clock.dueOn }],
  CaseClosedOff: ({ after }) => [{ kind: 'CASE_CLOSED_OFF', to: everybody(after) }],
  LookBackConfirmed: ({ after }) => [{ kind: 'LOOK_BACK_HELD', to: everybody(after) }],
  CaseReopened: ({ after, data }) => [
    { kind: 'CASE_REOPENED', to: toUnits(data.unit), by: data.clock.dueOn },
    { kind: 'CASE_ON_ITS_WAY', to: filers(after) },
  ],
  SupervisionRaised: ({ after }) => [{ kind: 'SUPERVISION_RAISED', to: allUnits(after) }],
  ReassignmentAgreed: ({ after }) => [{ kind: 'REASSIGNMENT_AGREED', to: toOffice(after) }],
  AssignmentUndone: ({ before, after }) => [
    { kind: 'STEP_UNDONE', to: [...(before === undefined ? [] : allUnits(before)), ...filers(after)] },
  ],
  // Whoever was sent it, or asked to rate it, may have relied on it; nobody else knew of it (policy 46).
  ReplyUndone: ({ before, after, data }) => [
    {
      kind: 'STEP_UNDONE',
      to: [...toPeople([...new Set([...data.told, ...(before?.raters ?? [])])]), ...toOffice(after)],
    },
  ],
  RatingUndone: ({ after, data }) => [
    { kind: 'STEP_UNDONE', to: [...toUnits(data.unit), ...toOffice(after)] },
    {
      kind: 'RATING_ASKED',
      to: toPeople([data.rater]),
      ...(data.after.rateBy === null ? {} : { by: data.after.rateBy }),
    },
  ],
  CloseOffUndone: ({ after }) => [{ kind: 'STEP_UNDONE', to: everybody(after) }],
  SupervisionUndone: ({ after }) => [{ kind: 'STEP_UNDONE', to: allUnits(after) }],
  CaseReferredUpward: ({ after }) => [{ kind: 'CASE_REFERRED_UPWARD', to: everybody(after) }],
  RemindersPlanned: nobody,
  ReminderIssued: ({ after, data: { kind, dueOn } }) => [{ kind, to: remindedBy(kind, after), by: dueOn }],
  CaseTakenUp: nobody,
  CommitmentRecorded: nobody,
  PromiseCorrected: nobody,
  PromiseProven: nobody,
  SpecialApprovalGiven: nobody,
  CaseDisputed: ({ after }) => [{ kind: 'CASE_DISPUTED', to: [...toOffice(after), ...toUnits(after.unit)] }],
  DisputeSettled: nobody,
  ScanAttached: nobody,
  CaseAmended: nobody,
  TicketAmended: nobody,
  PastReplyRecorded: nobody,
  PastCloseOffRecorded: nobody,
  ResultPublished: nobody,
  PublicationWithdrawn: nobody,
  CaseWithdrawn: ({ before, after, data }) =>
    data.batch === null ? [{ kind: 'CASE_WITHDRAWN', to: [...toUnits(before?.unit), ...everybody(after)] }] : [],
  CaseReinstated: ({ after, data }) =>
    data.ticket === null ? [{ kind: 'CASE_REINSTATED', to: everybody(after) }] : [],
};
