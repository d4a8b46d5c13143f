import type { Appointment, AppointmentsPart } from '../../../capabilities/agenda/agenda.part';
import { toOffice, toPeople, toUnits } from '../../../capabilities/messages/messages.part';
import type { SessionSummary } from './session-summary.state';

const words = { SESSION: '问询会' } as const;

declare module '../../../capabilities/agenda/agenda.part' {
  interface AppointmentKinds extends Record<keyof typeof words, true> {}
}

const open: ReadonlySet<string> = new Set(['CONVENED', 'NOTICED', 'OPEN']);
const held: ReadonlySet<string> = new Set(['CLOSED', 'MINUTES_ISSUED']);

/** When it takes place, as long as that is in the future. */
const appointmentsOf = (summary: SessionSummary): readonly Appointment[] => {
  const { state, scheduledAt, units, people } = summary;
  if (scheduledAt === null || !open.has(state)) return [];
  // Units are called by the notice, not before.
  const called = state === 'CONVENED' ? [] : toUnits(...units);
  return [{ kind: 'SESSION', at: scheduledAt, holders: [...toOffice(summary), ...toPeople(people), ...called] }];
};

export const sessionAppointments: AppointmentsPart<SessionSummary> = {
  words,
  titled: true,
  of: appointmentsOf,
  tookPlace: ({ state }) => held.has(state),
};
