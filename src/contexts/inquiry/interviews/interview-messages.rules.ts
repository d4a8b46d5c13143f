import {
  messageKind,
  type MessagesPart,
  nobody,
  toChair,
  toGroup,
  toOffice,
  toPeople,
  toUnits,
} from '../../../capabilities/messages/messages.part';
import type { Holder } from '../../../kernel/holder';
import type { InterviewEvent } from './interview.events';
import type { InterviewSummary } from './interview-summary.state';

const interviewEnds = ['InterviewWithdrawn', 'InterviewRejected', 'InterviewMerged', 'InterviewFinished'] as const;

/** Messages about interviews, with their wording in mails and lists and what ends them. */
export const interviewMessageKinds = {
  INTERVIEW_REQUESTED: messageKind('约谈申请待审核', 'An interview is asked for', toGroup('AT'), {
    acts: ['InterviewAccepted', 'InterviewReturned', 'InterviewRejected', 'InterviewMerged'],
    lapses: interviewEnds,
  }),
  NAMED_AS_CO_FILER: messageKind(
    '您被列为联名提出人',
    'You are named as a co-filer',
    toGroup('AT', '约谈有联名提出人', 'An interview has co-filers'),
  ),
  INTERVIEW_ACCEPTED: messageKind(
    '约谈申请已受理',
    'Your interview was accepted',
    toGroup('AT', '约谈申请已受理', 'An interview was accepted'),
  ),
  INTERVIEW_RETURNED: messageKind(
    '约谈申请退回补充',
    'Your request came back',
    toGroup('AT', '约谈申请退回补充', 'A request came back'),
    {
      acts: ['InterviewResubmitted'],
      lapses: interviewEnds,
    },
  ),
  INTERVIEW_REJECTED: messageKind(
    '约谈申请不予受理',
    'Your request was not admitted',
    toGroup('AT', '约谈申请不予受理', 'A request was not admitted'),
  ),
  INTERVIEW_MERGED: messageKind(
    '约谈申请已合并',
    'Your request was merged',
    toGroup('AT', '约谈申请已合并', 'A request was merged'),
  ),
  INTERVIEW_MERGE_UNDONE: messageKind(
    '约谈申请并案已撤销',
    'Your request stands on its own again',
    toGroup('AT', '约谈申请并案已撤销', 'A request stands on its own again'),
  ),
  INTERVIEW_APPROVAL_ASKED: messageKind('约谈待主任批准', 'An interview waits for approval', toGroup('AT'), {
    acts: ['InterviewApproved', 'InterviewNoticed'],
    lapses: interviewEnds,
  }),
  INTERVIEW_APPROVED: messageKind('约谈已批准，待通知', 'An interview waits for its notice', toGroup('AT'), {
    acts: ['InterviewNoticed'],
    lapses: interviewEnds,
  }),
  INTERVIEW_NOTICED: messageKind('约谈通知', 'Notice of an interview', toGroup('AT'), {
    urgent: true,
    acts: ['NoticeAcknowledged'],
    lapses: [...interviewEnds, 'InterviewHeld', 'NoteFiled'],
  }),
  INTERVIEW_SET: messageKind(
    '约谈时间已定',
    'Your interview has a date',
    toGroup('AT', '约谈时间已定', 'An interview has a date'),
  ),
  UNITS_ALSO_CALLED: messageKind(
    '约谈时间已定，另有单位一并约谈',
    'Your interview has a date; units are called that you did not ask for',
    toGroup('AT', '约谈时间已定，另有单位一并约谈', 'An interview has a date; further units are called'),
  ),
  DELEGATE_NAMED: messageKind(
    '被约谈单位委托他人',
    'A unit sends somebody else',
    toGroup('AT', '有被约谈单位委托他人', 'One of the units sends somebody else'),
  ),
  INTERVIEW_POSTPONED: messageKind('约谈改期', 'An interview was put off', toGroup('AT'), { urgent: true }),
  NOTE_DUE: messageKind('约谈记录待提交', 'The note is to be filed', toGroup('BEFORE'), {
    acts: ['NoteFiled'],
    lapses: interviewEnds,
  }),
  NOTE_TO_CONFIRM: messageKind('约谈记录待确认', 'A note waits to be confirmed', toGroup('BEFORE'), {
    acts: ['NoteConfirmed', 'NoteDisputed'],
    lapses: [...interviewEnds, 'NoteAmended'],
  }),
  NOTE_DISPUTED: messageKind('约谈记录有异议', 'A note is disputed', toGroup('BEFORE'), {
    acts: ['NoteAmended', 'NoteConfirmed'],
    lapses: interviewEnds,
  }),
  INTERVIEW_TAKEN_OVER: messageKind(
    '一件约谈移交给您',
    'An interview falls to you',
    toGroup('AT', '约谈已移交', 'An interview was handed over'),
  ),
  INTERVIEW_WITHDRAWN: messageKind('约谈已撤回', 'An interview was withdrawn', toGroup('AT')),
} as const;

declare module '../../../capabilities/messages/messages.part' {
  interface MessageKinds extends Record<keyof typeof interviewMessageKinds, true> {}
}

const filers = ({ people }: InterviewSummary): readonly Holder[] => toPeople(people);
const lead = ({ people }: InterviewSummary): readonly Holder[] => toPeople(people.slice(0, 1));
const called = ({ units }: InterviewSummary): readonly Holder[] => toUnits(...units);
const when = ({ scheduledAt }: InterviewSummary) => (scheduledAt === null ? {} : { by: scheduledAt });

/** Everybody is asked for himself; whoever filed a slip is told there, where he sees his photo. */
const toConfirm = (after: InterviewSummary) => {
  const { objectionsUntil, people, fromSlip } = after;
  return {
    kind: 'NOTE_TO_CONFIRM' as const,
    to: [...called(after), ...(fromSlip === true ? toPeople(people.slice(1)) : filers(after))],
    ...(objectionsUntil === null ? {} : { by: objectionsUntil }),
  };
};

/** Who is told about the events of an interview. */
export const interviewTells: MessagesPart<InterviewSummary, InterviewEvent>['tells'] = {
  InterviewRequested: ({ after, data }) => [
    { kind: 'INTERVIEW_REQUESTED', to: toOffice(after) },
    { kind: 'NAMED_AS_CO_FILER', to: toPeople(data.coFilers) },
  ],
  CoFilerJoined: ({ data }) => [{ kind: 'NAMED_AS_CO_FILER', to: toPeople([data.person]) }],
  CoFilerLeft: nobody,
  FilerSucceeded: ({ data }) => [{ kind: 'INTERVIEW_TAKEN_OVER', to: toPeople([data.to]) }],
  InterviewAccepted: ({ after }) => [
    { kind: 'INTERVIEW_APPROVAL_ASKED', to: toChair(after) },
    { kind: 'INTERVIEW_ACCEPTED', to: filers(after) },
  ],
  InterviewReturned: ({ after }) => [{ kind: 'INTERVIEW_RETURNED', to: filers(after) }],
  InterviewResubmitted: ({ after }) => [{ kind: 'INTERVIEW_REQUESTED', to: toOffice(after) }],
  InterviewRejected: ({ after }) => [{ kind: 'INTERVIEW_REJECTED', to: filers(after) }],
  InterviewMerged: ({ after }) => [{ kind: 'INTERVIEW_MERGED', to: filers(after) }],
  InterviewMergeUndone: ({ after }) => [{ kind: 'INTERVIEW_MERGE_UNDONE', to: [...filers(after), ...toOffice(after)] }],
  RequestJoined: ({ before, data }) => [
    {
      kind: 'NAMED_AS_CO_FILER',
      to: toPeople(data.filers.filter((person) => before?.people.includes(person) !== true)),
    },
  ],
  RequestParted: nobody,
  InterviewApproved: ({ after }) => [{ kind: 'INTERVIEW_APPROVED', to: toOffice(after) }],
  InterviewNoticed: ({ after, data }) => [
    { kind: 'INTERVIEW_NOTICED', to: toUnits(...data.units), by: data.scheduledAt },
    {
      kind: data.alsoCalled === undefined ? 'INTERVIEW_SET' : 'UNITS_ALSO_CALLED',
      to: filers(after),
      by: data.scheduledAt,
    },
  ],
  NoticeAcknowledged: nobody,
  SpecialApprovalGiven: nobody,
  GuestsAsked: nobody,
  DelegateNamed: ({ after }) => [{ kind: 'DELEGATE_NAMED', to: [...toOffice(after), ...lead(after)], ...when(after) }],
  InterviewPostponed: ({ after, data }) => [
    { kind: 'INTERVIEW_POSTPONED', to: [...called(after), ...filers(after), ...toOffice(after)], by: data.scheduledAt },
  ],
  InterviewHeld: ({ after }) => [{ kind: 'NOTE_DUE', to: lead(after) }],
  NoteFiled: ({ after }) => [toConfirm(after)],
  NoteAmended: ({ after }) => [toConfirm(after)],
  NoteConfirmed: nobody,
  NoteDisputed: ({ after, data }) => [
    { kind: 'NOTE_DISPUTED', to: [...toOffice(after), ...(data.side === 'UNIT' ? filers(after) : called(after))] },
  ],
  ScanAttached: nobody,
  InterviewWithdrawn: ({ before, after }) => [
    {
      kind: 'INTERVIEW_WITHDRAWN',
      // A unit that has not been called yet does not know about the interview.
      to: [...(before?.scheduledAt == null ? [] : called(after)), ...filers(after), ...toOffice(after)],
    },
  ],
  InterviewFinished: nobody,
};
