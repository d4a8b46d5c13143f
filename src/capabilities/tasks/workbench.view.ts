import { holdersOf } from '../../kernel/holder';
import { localDayOf } from '../../kernel/time/moments';
import type { Question } from '../../kernel/view';
import type { TaskKind } from './tasks.part';
import { countsOf, tasks, tasksOf, type WaitingTask } from './tasks.view';

export interface WorkbenchTask extends WaitingTask {
  /** Its day is over (for a look-back or a review: has come). */
  readonly due: 'overdue' | 'today' | 'later' | 'none';
}

/** What waits for somebody, in all capacities: by when, and why for this person (the holder says as whom). */
export interface Workbench {
  readonly tasks: readonly WorkbenchTask[];
  readonly counts: Readonly<Partial<Record<TaskKind, number>>>;
}

export interface WorkbenchParams {
  /** At most 500; 100 where left out. */
  readonly limit?: number | undefined;
}

/** For now alone: tasks of the past are gone once they are done. */
export const workbench: Question<WorkbenchParams, Workbench> = {
  name: 'workbench',
  permission: 'access.self',
  views: [tasks],
  answer: (rowsOf, { limit = 100 }, reader) => {
    const rows = rowsOf(tasks);
    const today = localDayOf(Date.parse(reader.now));
    const asked = { holders: holdersOf(reader), person: reader.actor.person, today };
    const due = ({ by }: WaitingTask): WorkbenchTask['due'] => {
      if (by === null) return 'none';
      const day = by.length === 10 ? by : localDayOf(Date.parse(by));
      return day < today ? 'overdue' : day === today ? 'today' : 'later';
    };
    const counts: Partial<Record<TaskKind, number>> = {};
    for (const [kind, count] of countsOf(rows, asked)) counts[kind] = count;
    const waiting = tasksOf(rows, asked, Math.min(Math.max(limit, 1), 500));
    return { tasks: waiting.map((task) => ({ ...task, due: due(task) })), counts };
  },
};
