import type { Appointment, AppointmentsPart } from '../../../capabilities/agenda/agenda.part';
import { toOffice, toPeople, toUnits } from '../../../capabilities/messages/messages.part';
import { dueOnOf } from './case-standing.state';
import type { CaseSummary } from './case-summary.state';

const words = {
  CASE_DUE: '整改到期',
  RATING_DUE: '评价截止',
  LOOK_BACK: '回头看',
  DEFERRAL_REVIEW: '挂账复核',
} as const;

declare module '../../../capabilities/agenda/agenda.part' {
  interface AppointmentKinds extends Record<keyof typeof words, true> {}
}

/** The days that are ahead for a case. */
const appointmentsOf = (summary: CaseSummary): readonly Appointment[] => {
  const { standing, state, unit, units, people, rateBy, lookBacksOn } = summary;
  const dueOn = dueOnOf(standing);
  const days: Appointment[] = [];
  if (dueOn !== null)
    days.push({ kind: 'CASE_DUE', at: dueOn, holders: [...toOffice(summary), ...toUnits(unit, ...units)] });
  if (state === 'REPLIED' && rateBy !== null) days.push({ kind: 'RATING_DUE', at: rateBy, holders: toPeople(people) });
  if (state === 'DEFERRED' && standing.reviewOn !== null)
    days.push({ kind: 'DEFERRAL_REVIEW', at: standing.reviewOn, holders: toOffice(summary) });
  for (const at of lookBacksOn) days.push({ kind: 'LOOK_BACK', at, holders: [...toOffice(summary), ...toUnits(unit)] });
  return days;
};

export const caseAppointments: AppointmentsPart<CaseSummary> = {
  words,
  titled: false,
  several: ['LOOK_BACK'],
  of: appointmentsOf,
};
