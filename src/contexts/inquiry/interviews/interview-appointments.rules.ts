import type { Appointment, AppointmentsPart } from '../../../capabilities/agenda/agenda.part';
import { toOffice, toPeople, toUnits } from '../../../capabilities/messages/messages.part';
import type { InterviewSummary } from './interview-summary.state';

const words = { INTERVIEW: '约谈' } as const;

declare module '../../../capabilities/agenda/agenda.part' {
  interface AppointmentKinds extends Record<keyof typeof words, true> {}
}

const open: ReadonlySet<string> = new Set(['NOTICED']);
const held: ReadonlySet<string> = new Set(['HELD', 'FINISHED']);

/** When it takes place, as long as that is in the future. */
const appointmentsOf = (summary: InterviewSummary): readonly Appointment[] => {
  const { state, scheduledAt, units, people } = summary;
  if (scheduledAt === null || !open.has(state)) return [];
  const called = toUnits(...units);
  return [{ kind: 'INTERVIEW', at: scheduledAt, holders: [...toOffice(summary), ...toPeople(people), ...called] }];
};

export const interviewAppointments: AppointmentsPart<InterviewSummary> = {
  words,
  titled: false,
  of: appointmentsOf,
  tookPlace: ({ state }) => held.has(state),
};
