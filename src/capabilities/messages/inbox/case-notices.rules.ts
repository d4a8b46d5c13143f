import type { Holder } from '../../../kernel/holder';
import type { CaseEvent, ReminderKind } from '../../../contexts/inquiry/cases/case.events';
import type { Subject } from '../subjects/subject.state';
import { chair, type Notice, type NoticesOf, office, people, units } from './notice.rules';

/** Who is reminded: who is to act, and past the day the office too. */
const remindedBy = (kind: ReminderKind, subject: Subject): readonly Holder[] => {
  switch (kind) {
    case 'RATING_DUE':
      return people(subject.people);
    case 'LOOK_BACK_DUE':
    case 'DEFERRAL_REVIEW_DUE':
      return office(subject);
    case 'ACCEPTANCE_OVERDUE':
    case 'OVERDUE':
    case 'SUPERVISION_SUGGESTED':
      return [...units(subject.unit), ...office(subject)];
    default:
      return units(subject.unit);
  }
};

/** Whom the events of a case concern. Small steps (numbers, scans, evidence) tell nobody. */
export const caseNotices: NoticesOf<CaseEvent> = (before, after, { type, data }): readonly Notice[] => {
  const filers = people(after.people);
  const all = [...units(after.unit, ...after.units), ...filers];
  switch (type) {
    case 'CaseRegistered':
      // A list that is imported comes to the office by its own page, not row by row.
      return data.ticket === null ? [{ kind: 'CASE_REGISTERED', to: office(after) }] : [];
    case 'CaseRejected':
      return [{ kind: 'CASE_REJECTED', to: filers }];
    case 'CaseAssigned':
      return [
        { kind: 'CASE_ASSIGNED', to: units(data.unit), by: data.declineBy },
        { kind: 'CASE_ASSIGNED_AS_CO_UNIT', to: units(...data.coUnits), by: data.clock.dueOn },
        { kind: 'CASE_ON_ITS_WAY', to: filers },
      ];
    case 'AssignmentDeclined':
      return [{ kind: 'ASSIGNMENT_DECLINED', to: office(after) }];
    case 'ProgressReported':
      return [{ kind: 'PROGRESS_REPORTED', to: filers }];
    case 'ExtensionRequested':
      return [{ kind: 'EXTENSION_ASKED', to: chair(after) }];
    case 'ExtensionGranted':
      return [{ kind: 'EXTENSION_GRANTED', to: units(after.unit, ...after.units), by: data.dueOn }];
    case 'ExtensionRefused':
      return [{ kind: 'EXTENSION_REFUSED', to: units(after.unit) }];
    case 'ClockPaused':
      return [{ kind: 'CLOCK_PAUSED', to: units(after.unit, ...after.units), by: data.until }];
    case 'ClockResumed':
    case 'CalendarChangeConfirmed':
      return [{ kind: 'DUE_DAY_MOVED', to: units(after.unit, ...after.units), by: data.dueOn }];
    case 'CaseReplied':
      return [
        { kind: 'RATING_ASKED', to: filers, by: data.rateBy },
        { kind: 'CASE_REPLIED', to: office(after) },
      ];
    case 'ReplyRated':
      return [{ kind: 'REPLY_RATED', to: [...units(data.unit), ...office(after)] }];
    case 'CommitteeReviewOpened':
      return [{ kind: 'REVIEW_ASKED', to: office(after) }];
    case 'ReworkOrdered':
      return [{ kind: 'REWORK_ORDERED', to: units(data.unit), by: data.clock.dueOn }];
    case 'CaseDeferred':
      return [{ kind: 'CASE_DEFERRED', to: all, by: data.reviewOn }];
    case 'DeferralEnded':
      return [{ kind: 'DEFERRAL_ENDED', to: units(data.unit), by: data.clock.dueOn }];
    case 'CaseClosedOff':
      return [{ kind: 'CASE_CLOSED_OFF', to: all }];
    case 'LookBackConfirmed':
      return [{ kind: 'LOOK_BACK_HELD', to: all }];
    case 'CaseReopened':
      return [
        { kind: 'CASE_REOPENED', to: units(data.unit), by: data.clock.dueOn },
        { kind: 'CASE_ON_ITS_WAY', to: filers },
      ];
    case 'SupervisionRaised':
      return [{ kind: 'SUPERVISION_RAISED', to: units(after.unit, ...after.units) }];
    case 'ReminderIssued': {
      const { kind, dueOn } = data;
      return [{ kind, to: remindedBy(kind, after), by: dueOn }];
    }
    case 'CaseReferredUpward':
      return [{ kind: 'CASE_REFERRED_UPWARD', to: all }];
    case 'CaseDisputed':
      return [{ kind: 'CASE_DISPUTED', to: [...office(after), ...units(after.unit)] }];
    case 'CaseWithdrawn':
      return data.batch === null ? [{ kind: 'CASE_WITHDRAWN', to: [...units(before?.unit), ...all] }] : [];
    case 'CaseReinstated':
      return data.ticket === null ? [{ kind: 'CASE_REINSTATED', to: all }] : [];
    default:
      return [];
  }
};
