import type { SessionEvent } from '../../../contexts/inquiry/sessions/session.events';
import type { VisitEvent } from '../../../contexts/inquiry/visits/visit.events';
import { type Notice, type NoticesOf, office, people, units } from './notice.rules';

/** Whom the events of an inquiry session concern. */
export const sessionNotices: NoticesOf<SessionEvent> = (before, after, { type, data }): readonly Notice[] => {
  const when = after.scheduledAt === null ? {} : { by: after.scheduledAt };
  const called = units(...after.units);
  const asked = people(after.people);
  switch (type) {
    case 'SessionConvened':
      return [{ kind: 'SESSION_CONVENED', to: asked, ...when }];
    case 'SessionReplanned':
      // Units hear of it by the notice, where that was given.
      return [{ kind: 'SESSION_REPLANNED', to: [...asked, ...(before?.state === 'NOTICED' ? called : [])], ...when }];
    case 'SessionNoticed':
      return [
        { kind: 'SESSION_INVITED', to: units(...data.units), by: data.scheduledAt },
        { kind: 'SESSION_SET', to: asked, by: data.scheduledAt },
      ];
    case 'InvitationAnswered':
      return data.respondent === null ? [{ kind: 'INVITATION_REFUSED', to: office(after), ...when }] : [];
    case 'QuestionSubmitted':
      return [{ kind: 'QUESTION_SUBMITTED', to: units(data.question.unit), item: data.question.id, ...when }];
    case 'QuestionPut':
      return [{ kind: 'QUESTION_PUT', to: units(after.questions[data.question]?.unit), item: data.question }];
    case 'FollowUpPut':
      return [{ kind: 'FOLLOW_UP_PUT', to: units(after.questions[data.question]?.unit), item: data.question }];
    case 'AnswerJudgedEmpty':
      return [{ kind: 'ANSWER_JUDGED_EMPTY', to: units(after.questions[data.question]?.unit), item: data.question }];
    case 'QuestionAnswered': {
      const askers = after.questions[data.question]?.askers ?? [];
      return [{ kind: 'QUESTION_ANSWERED', to: people(askers), item: data.question }];
    }
    case 'WorkMarkedWeak': {
      const { unit, dueOn } = data.work;
      return [{ kind: 'WORK_MARKED_WEAK', to: units(unit), ...(dueOn === null ? {} : { by: dueOn }) }];
    }
    case 'MinutesIssued':
      return [{ kind: 'SESSION_MINUTES', to: [...called, ...asked] }];
    case 'SessionCancelled':
      return [{ kind: 'SESSION_CANCELLED', to: [...asked, ...(before?.state === 'CONVENED' ? [] : called)] }];
    default:
      return [];
  }
};

/** Whom the events of a visit on site concern. */
export const visitNotices: NoticesOf<VisitEvent> = (_before, after, { type, data }): readonly Notice[] => {
  const when = after.scheduledAt === null ? {} : { by: after.scheduledAt };
  const everybody = [...units(...after.units), ...people(after.people)];
  switch (type) {
    case 'ResolutionCalled':
      return [{ kind: 'VISIT_INVITED', to: everybody, ...when }];
    case 'ResolutionReplanned':
      return [{ kind: 'VISIT_REPLANNED', to: everybody, ...when }];
    case 'VisitInvitationAnswered':
      return data.accepts ? [] : [{ kind: 'INVITATION_REFUSED', to: office(after), ...when }];
    case 'SiteQuestionPut':
      return [{ kind: 'QUESTION_PUT', to: units(data.question.unit), item: data.question.id }];
    case 'SiteQuestionAnswered': {
      const askers = after.questions[data.question]?.askers ?? [];
      return [{ kind: 'QUESTION_ANSWERED', to: people(askers), item: data.question }];
    }
    case 'AgreementFailed':
      return [{ kind: 'AGREEMENT_FAILED', to: [...office(after), ...people(after.people)] }];
    case 'ResolutionMinutesIssued':
      return [{ kind: 'VISIT_MINUTES', to: everybody }];
    case 'ResolutionCancelled':
      return [{ kind: 'VISIT_CANCELLED', to: everybody }];
    default:
      return [];
  }
};
