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
import { sessionMessageKinds } from '../sessions/session-messages.rules';
import type { VisitEvent } from './visit.events';
import type { VisitSummary } from './visit-summary.state';

/** Messages about visits, with their wording in mails and lists and what ends them. */
export const visitMessageKinds = {
  INVITATION_REFUSED: sessionMessageKinds.INVITATION_REFUSED,
  QUESTION_PUT: {
    ...sessionMessageKinds.QUESTION_PUT,
    acts: ['SiteQuestionAnswered'],
    lapses: ['ResolutionCancelled'],
  },
  QUESTION_ANSWERED: sessionMessageKinds.QUESTION_ANSWERED,
  VISIT_INVITED: messageKind(
    '会办邀请',
    'You are asked to a visit on site',
    toGroup('AT', '会办邀请', 'A visit on site is called'),
    {
      urgent: true,
      acts: ['VisitInvitationAnswered'],
      lapses: ['ResolutionCancelled', 'ResolutionHeld'],
    },
  ),
  VISIT_REPLANNED: messageKind('会办安排有变', 'A visit was planned anew', toGroup('AT'), { urgent: true }),
  AGREEMENT_FAILED: messageKind('会办未达成一致', 'No agreement on site', toGroup('AT')),
  VISIT_MINUTES: messageKind('会办纪要已印发', 'The minutes of a visit are out', toGroup('AT')),
  VISIT_CANCELLED: messageKind('会办取消', 'A visit was cancelled', toGroup('AT'), { urgent: true }),
} as const;

declare module '../../../capabilities/messages/messages.part' {
  interface MessageKinds extends Record<keyof typeof visitMessageKinds, true> {}
}

const everybody = ({ units, people }: VisitSummary): readonly Holder[] => [...toUnits(...units), ...toPeople(people)];
const when = ({ scheduledAt }: VisitSummary) => (scheduledAt === null ? {} : { by: scheduledAt });

/** For groups: whom a question asks; of the whole, everybody who is called. */
export const visitUnits: MessagesPart<VisitSummary, VisitEvent>['units'] = ({ units, questions }, item) => {
  const asked = item === null ? undefined : questions[item];
  return asked === undefined ? units : [asked.unit];
};

/** Who is told about the events of a visit on site. */
export const visitTells: MessagesPart<VisitSummary, VisitEvent>['tells'] = {
  ResolutionCalled: ({ after }) => [{ kind: 'VISIT_INVITED', to: everybody(after), ...when(after) }],
  ResolutionReplanned: ({ before, after }) => {
    // Who is called only now gets the invitation; who is called no more is told as well.
    const told = before?.units ?? [];
    const fresh = after.units.filter((unit) => !told.includes(unit));
    return [
      { kind: 'VISIT_REPLANNED', to: [...toUnits(...told), ...toPeople(after.people)], ...when(after) },
      { kind: 'VISIT_INVITED', to: toUnits(...fresh), ...when(after) },
    ];
  },
  VisitInvitationAnswered: ({ after, data }) =>
    data.accepts ? [] : [{ kind: 'INVITATION_REFUSED', to: toOffice(after), ...when(after) }],
  ResolutionHeld: nobody,
  SiteQuestionPut: ({ data: { question } }) => [
    { kind: 'QUESTION_PUT', to: toUnits(question.unit), item: question.id },
  ],
  SiteQuestionAnswered: ({ after, data: { question } }) => [
    { kind: 'QUESTION_ANSWERED', to: toPeople(after.questions[question]?.askers ?? []), item: question },
  ],
  FindingRecorded: nobody,
  SpecialApprovalGiven: nobody,
  GuestsAsked: nobody,
  MeasureAgreed: nobody,
  AgreementFailed: ({ after }) => [{ kind: 'AGREEMENT_FAILED', to: [...toOffice(after), ...toPeople(after.people)] }],
  SettledOnSite: nobody,
  ResolutionMinutesIssued: ({ after }) => [{ kind: 'VISIT_MINUTES', to: everybody(after) }],
  ResolutionMinutesAmended: nobody,
  ResolutionCancelled: ({ after }) => [{ kind: 'VISIT_CANCELLED', to: everybody(after) }],
};
