import { holdersOf } from '../../kernel/holder';
import { addDays } from '../../kernel/time/local-date';
import { localDayOf } from '../../kernel/time/moments';
import type { Question } from '../../kernel/view';
import type { TaskKind } from './tasks.part';
import { countsOf, tasks, tasksOf, type WaitingTask } from './tasks.view';

export interface WorkbenchTask extends WaitingTask {
  /** `later`: its day has not come where it begins then, or is more than a week away. */
  readonly due: 'overdue' | 'today' | 'soon' | 'later' | 'none';
}

/** What is due within so many days is due soon. */
const daysAhead = 7;

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
    const soon = addDays(today, daysAhead);
    const asked = { holders: holdersOf(reader), person: reader.actor.person, today, soon };
    const due = ({ by, begins }: WaitingTask): WorkbenchTask['due'] => {
      if (by === null) return 'none';
      const day = by.length === 10 ? by : localDayOf(Date.parse(by));
      if (day === today) return 'today';
      // What could be done since its day is waiting, not late.
      if (begins) return day < today ? 'today' : 'later';
      return day < today ? 'overdue' : day <= soon ? 'soon' : 'later';
    };
    const counts: Partial<Record<TaskKind, number>> = {};
    for (const [kind, count] of countsOf(rows, asked)) counts[kind] = count;
    const waiting = tasksOf(rows, asked, Math.min(Math.max(limit, 1), 500));
    return { tasks: waiting.map((task) => ({ ...task, due: due(task) })), counts };
  },
};
