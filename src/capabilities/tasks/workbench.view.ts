import { holdersOf } from '../../kernel/holder';
import { localDayOf } from '../../kernel/time/moments';
import type { Question } from '../../kernel/view';
import { caseTasks } from '../../contexts/inquiry/cases/case-tasks.view';
import { interviewTasks } from '../../contexts/inquiry/interviews/interview-tasks.view';
import { sessionPages } from '../../contexts/inquiry/sessions/sessions.view';
import { countsOf, type TaskKind, tasksOf, type WaitingTask } from './tasks.view';

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

const views = [caseTasks.view, interviewTasks.view, sessionPages.view];

/** For now alone: what waited once waits no longer. */
export const workbench: Question<WorkbenchParams, Workbench> = {
  name: 'workbench',
  permission: 'access.self',
  views,
  answer: (rowsOf, { limit = 100 }, reader) => {
    const holders = holdersOf(reader);
    const { person } = reader.actor;
    const most = Math.min(Math.max(limit, 1), 500);
    const today = localDayOf(Date.parse(reader.now));
    const due = ({ by }: WaitingTask): WorkbenchTask['due'] => {
      if (by === null) return 'none';
      const day = by.length === 10 ? by : localDayOf(Date.parse(by));
      return day < today ? 'overdue' : day === today ? 'today' : 'later';
    };
    const tasks = views
      .flatMap((view) => tasksOf(rowsOf(view), holders, person, most))
      .sort((a, b) => ((a.by ?? '9999') < (b.by ?? '9999') ? -1 : 1))
      .slice(0, most)
      .map((task) => ({ ...task, due: due(task) }));
    const counts: Partial<Record<TaskKind, number>> = {};
    for (const view of views)
      for (const [kind, count] of countsOf(rowsOf(view), holders, person)) counts[kind] = (counts[kind] ?? 0) + count;
    return { tasks, counts };
  },
};
