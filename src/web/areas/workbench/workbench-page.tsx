import { useState } from 'react';
import { Link } from 'react-router';
import { questions } from '../../api/client';
import { useUser } from '../../api/me';
import type { TaskKind, Workbench, WorkbenchTask } from '../../api/shapes';
import { Snap } from '../../photos/snap';
import { useFormats } from '../../texts/format';
import { wordFor } from '../../texts/texts';
import { useThingNames } from '../../ui/addresses';
import { Answered, Nothing, Page, Panel } from '../../ui/page';
import { Tag } from '../../ui/tags';
import { useTaskKinds } from '../../words/tasks.texts';
import { formOf, pageOf } from './steps';
import './workbench.css';
import { useWorkbenchTexts } from './workbench.texts';

/** Why it is waiting for this person: the role in which the task names them. */
const useWhy = (): ((task: WorkbenchTask) => string) => {
  const t = useWorkbenchTexts();
  const words: Readonly<Record<string, string>> = {
    person: t.whyPerson,
    unit: t.whyUnit,
    office: t.whyOffice,
    chair: t.whyChair,
  };
  return ({ holder }) => wordFor(words, holder.split(':')[0]);
};

const dueColours: Readonly<Record<WorkbenchTask['due'], string>> = {
  overdue: 'red',
  today: 'yellow',
  soon: 'yellow',
  later: 'green',
  none: 'none',
};

const Line = ({ task }: { readonly task: WorkbenchTask }) => {
  const t = useWorkbenchTexts();
  const kinds = useTaskKinds();
  const why = useWhy();
  const names = useThingNames();
  const { day, moment, titled } = useFormats();
  const { by } = task;
  const when =
    by === null ? t.asSoon : by.length > 10 ? t.at(moment(by)) : task.begins ? t.from(day(by)) : t.by(day(by));
  return (
    <li className={`task task-${task.due}`}>
      <div className="task-what">
        <Link to={pageOf(task)} className="task-title">
          {task.title}
        </Link>
        <div className="muted small">
          {[names.one(task.of), task.of === 'case' ? (task.number ?? t.noNumber) : null, why(task)]
            .filter((part) => part !== null)
            .join(' · ')}
        </div>
      </div>
      <Tag colour={dueColours[task.due]} sign>
        {when}
      </Tag>
      <Link to={formOf(task)} className="task-do" aria-label={titled(wordFor(kinds, task.kind), task.title)}>
        {wordFor(kinds, task.kind)}
      </Link>
    </li>
  );
};

const sections = ['chair', 'overdue', 'today', 'none', 'soon', 'later', 'ahead'] as const;

/**
 * What the chair alone decides stands above what the office does, unless it has time. Work that is in hand stays in
 * sight, however much time it has; what cannot be done before its day is folded away.
 */
const sectionOf = ({ due, holder, begins }: WorkbenchTask): (typeof sections)[number] => {
  if (due === 'later') return begins ? 'ahead' : 'later';
  return holder.startsWith('chair:') ? 'chair' : due;
};

const List = ({ tasks }: { readonly tasks: readonly WorkbenchTask[] }) => (
  <ul className="tasks">
    {tasks.map((task) => (
      <Line key={`${task.kind} ${task.holder} ${task.id}`} task={task} />
    ))}
  </ul>
);

const Tasks = ({ bench: { tasks, counts } }: { readonly bench: Workbench }) => {
  const t = useWorkbenchTexts();
  const kinds = useTaskKinds();
  const { number, aside } = useFormats();
  const { may } = useUser();
  const [only, setOnly] = useState<TaskKind | null>(null);
  if (tasks.length === 0)
    return (
      <Panel>
        <Nothing
          title={t.none}
          hint={t.noneHint}
          action={may('case.read') ? <Link to="/cases">{t.board}</Link> : undefined}
        />
      </Panel>
    );
  const titles = {
    chair: t.chair,
    overdue: t.overdue,
    today: t.today,
    none: t.asSoon,
    soon: t.soon,
    later: t.later,
    ahead: t.ahead,
  };
  const now = tasks.filter((task) => sectionOf(task) !== 'ahead').length;
  const kindsHere = Object.entries(counts) as [TaskKind, number][];
  const total = kindsHere.reduce((sum, [, count]) => sum + count, 0);
  return (
    <>
      <p>{t.waiting(number(now), number(total - now))}</p>
      {kindsHere.length > 1 && (
        <div className="choices" role="group" aria-label={t.kinds}>
          <button type="button" aria-pressed={only === null} onClick={() => setOnly(null)}>
            {t.all} <strong>{number(total)}</strong>
          </button>
          {kindsHere.map(([kind, count]) => (
            <button key={kind} type="button" aria-pressed={only === kind} onClick={() => setOnly(kind)}>
              {wordFor(kinds, kind)} <strong>{number(count)}</strong>
            </button>
          ))}
        </div>
      )}
      {sections.map((section) => {
        const list = tasks.filter((task) => sectionOf(task) === section && (only === null || task.kind === only));
        if (list.length === 0) return null;
        const title = titles[section] + aside(number(list.length));
        return section === 'ahead' ? (
          <details key={section} className="panel tasks-later" open={now === 0 || only !== null}>
            <summary>{title}</summary>
            <List tasks={list} />
          </details>
        ) : (
          <Panel key={section} title={title}>
            <List tasks={list} />
          </Panel>
        );
      })}
    </>
  );
};

export default function WorkbenchPage() {
  const t = useWorkbenchTexts();
  const { me, capacity } = useUser();
  const raises = capacity?.role === 'deputy' || capacity?.role === 'voterRepresentative';
  const asked = questions.useQuery('get', '/api/v1/workbench', { params: { query: { limit: 200 } } });
  return (
    <Page title={t.title} extra={<span className="muted">{t.hello(me.label)}</span>}>
      {raises && <Snap />}
      {raises && (
        <nav className="pills" aria-label={t.mine}>
          <Link to="/mine">{t.myMatters}</Link>
          <Link to="/mine/record">{t.myRecord}</Link>
        </nav>
      )}
      <Answered of={asked}>{(bench) => <Tasks bench={bench} />}</Answered>
    </Page>
  );
}
