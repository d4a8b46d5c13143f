import type { InterviewEvent } from '../../../contexts/inquiry/interviews/interview.events';
import { chair, type Notice, type NoticesOf, office, people, units } from './notice.rules';

/** Whom the events of an interview concern. */
export const interviewNotices: NoticesOf<InterviewEvent> = (before, after, { type, data }): readonly Notice[] => {
  const filers = people(after.people);
  const lead = people(after.people.slice(0, 1));
  const when = after.scheduledAt === null ? {} : { by: after.scheduledAt };
  switch (type) {
    case 'InterviewRequested':
      return [
        { kind: 'INTERVIEW_REQUESTED', to: office(after) },
        { kind: 'NAMED_AS_CO_FILER', to: people(data.coFilers) },
      ];
    case 'CoFilerJoined':
      return [{ kind: 'NAMED_AS_CO_FILER', to: people([data.person]) }];
    case 'InterviewResubmitted':
      return [{ kind: 'INTERVIEW_REQUESTED', to: office(after) }];
    case 'InterviewAccepted':
      return [
        { kind: 'INTERVIEW_APPROVAL_ASKED', to: chair(after) },
        { kind: 'INTERVIEW_ACCEPTED', to: filers },
      ];
    case 'InterviewReturned':
      return [{ kind: 'INTERVIEW_RETURNED', to: filers }];
    case 'InterviewRejected':
      return [{ kind: 'INTERVIEW_REJECTED', to: filers }];
    case 'InterviewMerged':
      return [{ kind: 'INTERVIEW_MERGED', to: filers }];
    case 'InterviewApproved':
      return [{ kind: 'INTERVIEW_APPROVED', to: office(after) }];
    case 'InterviewNoticed':
      return [
        { kind: 'INTERVIEW_NOTICED', to: units(...data.units), by: data.scheduledAt },
        { kind: 'INTERVIEW_SET', to: filers, by: data.scheduledAt },
      ];
    case 'DelegateNamed':
      return [{ kind: 'DELEGATE_NAMED', to: [...office(after), ...lead], ...when }];
    case 'InterviewPostponed':
      return [
        {
          kind: 'INTERVIEW_POSTPONED',
          to: [...units(...after.units), ...filers, ...office(after)],
          by: data.scheduledAt,
        },
      ];
    case 'InterviewHeld':
      return [{ kind: 'NOTE_DUE', to: lead }];
    case 'NoteFiled':
    case 'NoteAmended':
      return [{ kind: 'NOTE_TO_CONFIRM', to: [...units(...after.units), ...filers] }];
    case 'NoteDisputed':
      return [
        { kind: 'NOTE_DISPUTED', to: [...office(after), ...(data.side === 'UNIT' ? filers : units(...after.units))] },
      ];
    case 'InterviewWithdrawn':
      // A unit that was not called yet knows nothing of it.
      return [
        {
          kind: 'INTERVIEW_WITHDRAWN',
          to: [...(before?.scheduledAt == null ? [] : units(...after.units)), ...filers, ...office(after)],
        },
      ];
    default:
      return [];
  }
};
