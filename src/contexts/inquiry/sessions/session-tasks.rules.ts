import type { Task } from '../../../capabilities/tasks/tasks.part';
import type { NextStep } from '../../../capabilities/next/next.part';
import type { SessionSummary } from './session-summary.state';

export const sessionTaskKinds = [
  'NOTICE_SESSION',
  'ANSWER_INVITATION',
  'ANSWER_QUESTION',
  'ISSUE_MINUTES',
  'REPORT_AFTER_BALLOT',
  'BALLOT_AGAIN',
] as const;

declare module '../../../capabilities/tasks/tasks.part' {
  interface TaskKinds extends Record<(typeof sessionTaskKinds)[number], true> {}
}

declare module '../../../capabilities/next/next.part' {
  interface NextKinds {
    OPEN_SESSION: true;
    CLOSE_SESSION: true;
  }
}

/** What has to be done next in a session. */
export const tasksOfSession = (summary: SessionSummary): readonly Task[] => {
  const { state, jurisdiction, scheduledAt: by, units, answered, questions, sequels } = summary;
  if (state === 'CANCELLED') return [];
  const office = `office:${jurisdiction}` as const;
  // A question that was put, or is about to be, and has no answer that counts to its latest follow-up.
  const waiting = Object.values(questions).filter(({ stands, counting }) => stands && counting.length === 0);
  const asked = [...new Set(waiting.map(({ unit }) => unit))];
  const answers = asked.map((unit): Task => ({ kind: 'ANSWER_QUESTION', holder: `unit:${unit}`, by }));
  const reports = sequels.flatMap(({ silent, reportBy }) =>
    silent.map((unit): Task => ({ kind: 'REPORT_AFTER_BALLOT', holder: `unit:${unit}`, by: reportBy })),
  );
  const ballots = sequels
    .filter(({ ballotAgain, votedAgain }) => ballotAgain && votedAgain === null)
    .map(({ reportBy }): Task => ({ kind: 'BALLOT_AGAIN', holder: office, by: reportBy }));
  const afterwards = [...answers, ...reports, ...ballots];
  if (state === 'CONVENED') return [{ kind: 'NOTICE_SESSION', holder: office, by }, ...answers];
  const silent = units.filter((unit) => !answered.includes(unit));
  if (state === 'NOTICED')
    return [...silent.map((unit): Task => ({ kind: 'ANSWER_INVITATION', holder: `unit:${unit}`, by })), ...answers];
  return state === 'CLOSED' ? [{ kind: 'ISSUE_MINUTES', holder: office, by: null }, ...afterwards] : afterwards;
};

/** Whose turn it is: the office opens what was noticed, and closes what is open. */
export const nextOfSession = (summary: SessionSummary): readonly NextStep[] => {
  const { state, jurisdiction, scheduledAt } = summary;
  const office = `office:${jurisdiction}` as const;
  const tasks = tasksOfSession(summary);
  if (state === 'NOTICED') return [...tasks, { kind: 'OPEN_SESSION', holder: office, by: scheduledAt }];
  return state === 'OPEN' ? [{ kind: 'CLOSE_SESSION', holder: office, by: null }, ...tasks] : tasks;
};
