import type { Appointment, AppointmentsPart } from '../../../capabilities/agenda/agenda.part';
import { toOffice, toPeople, toUnits } from '../../../capabilities/messages/messages.part';
import type { VisitSummary } from './visit-summary.state';

const words = { VISIT: '会办' } as const;

declare module '../../../capabilities/agenda/agenda.part' {
  interface AppointmentKinds extends Record<keyof typeof words, true> {}
}

const open: ReadonlySet<string> = new Set(['CALLED']);
const held: ReadonlySet<string> = new Set(['HELD', 'MINUTES_ISSUED']);

/** When it takes place, as long as that is in the future. */
const appointmentsOf = (summary: VisitSummary): readonly Appointment[] => {
  const { state, scheduledAt, units, people } = summary;
  if (scheduledAt === null || !open.has(state)) return [];
  const called = toUnits(...units);
  return [{ kind: 'VISIT', at: scheduledAt, holders: [...toOffice(summary), ...toPeople(people), ...called] }];
};

export const visitAppointments: AppointmentsPart<VisitSummary> = {
  words,
  titled: true,
  of: appointmentsOf,
  tookPlace: ({ state }) => held.has(state),
};
