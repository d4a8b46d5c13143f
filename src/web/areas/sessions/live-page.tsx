import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useParams } from 'react-router';
import { useCommand } from '../../api/command';
import { useNames } from '../../api/names';
import { problemOf, wordsOf } from '../../api/problem';
import type { QuestionRecord, SessionRecord } from '../../api/shapes';
import { Act } from '../../ui/actions';
import { isAllowed } from '../../ui/offers';
import { Answered } from '../../ui/page';
import { Tag } from '../../ui/tags';
import { Attendance } from '../../ui/meeting/attendance';
import { OpenBallots } from './ballots';
import { LiveRecord } from './live-record';
import { Said } from './question-card';
import { useSubject } from './results';
import {
  idsIn,
  inRoom,
  isAnswered,
  leads,
  modesOf,
  type Recording,
  type SessionAnswer,
  standing,
  useSession,
} from './session';
import './live.css';
import './sessions.css';
import { useSessionTexts } from './sessions.texts';
import { useBallotActions } from './use-ballot-actions';
import { useQuestionActions } from './use-question-actions';
import { useSessionActions } from './use-session-actions';
import { Timer } from '../../ui/meeting/timer';
import { useStopwatch } from '../../ui/meeting/use-stopwatch';
import { Wall } from '../../ui/meeting/wall';
import { WallResults } from '../../ui/meeting/wall-results';

/** The question that was put last stands in front; the clerk may look at any other. */
const useCurrent = (record: SessionRecord) => {
  const listed = standing(record);
  const puts = listed.filter((question) => question.standing === 'PUT');
  const [known, setKnown] = useState<readonly string[] | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const ids = puts.map(({ id }) => id);
  // Put by somebody, here or on another screen: it comes to the front.
  const fresh = known === null ? undefined : ids.find((id) => !known.includes(id));
  if (known === null || known.join() !== ids.join()) {
    setKnown(ids);
    if (known === null) setCurrent(puts.find((question) => !isAnswered(question))?.id ?? ids.at(-1) ?? null);
    else if (fresh !== undefined) setCurrent(fresh);
  }
  const question = listed.find(({ id }) => id === current) ?? null;
  const next = listed.find((one) => one.standing === 'SUBMITTED') ?? null;
  return { listed, question, next, show: setCurrent };
};

const Live = ({ answer }: { readonly answer: SessionAnswer }) => {
  const t = useSessionTexts();
  const { session: record, allowed, moment } = answer;
  const name = useNames(idsIn(record));
  const subject = useSubject(record, name);
  const { listed, question, next, show } = useCurrent(record);
  const watch = useStopwatch(question?.id ?? null);
  const [limit, setLimit] = useState(5);
  const [mode, setMode] = useState<Recording>('answer');
  const put = useCommand('post', '/api/v1/sessions/{id}/put');
  const actionsOf = useQuestionActions(record, allowed);
  const sessionActions = useSessionActions(record, allowed, moment.asOf);
  // A unit reports again months later, not in the room.
  const ballotActions = useBallotActions(
    record,
    allowed,
    question === null ? undefined : `unit ${question.unit}`,
  ).filter(({ path }) => !path.endsWith('/ballot-report'));
  const there = inRoom(record);
  const open = record.state === 'OPEN';
  const isLed = open && leads(allowed);
  const modes = open && question?.standing === 'PUT' ? modesOf(allowed, question.id) : [];
  const shown = modes.includes(mode) ? mode : modes[0];
  const putNow = (one: QuestionRecord | null): void => {
    if (one !== null) put.mutate({ params: { id: record.id }, body: { question: one.id } });
  };

  const keys = useRef<(event: KeyboardEvent) => void>(() => undefined);
  useEffect(() => {
    keys.current = (event) => {
      if (!event.altKey || event.ctrlKey || event.metaKey) return;
      const does: Readonly<Record<string, (() => void) | undefined>> = {
        KeyN: isLed ? () => putNow(next) : undefined,
        KeyA: () => setMode('answer'),
        KeyP: () => setMode('promise'),
        KeyF: () => setMode('followUp'),
        KeyT: watch.toggle,
      };
      const one = does[event.code];
      if (one === undefined) return;
      event.preventDefault();
      one();
    };
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => keys.current(event);
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, []);

  const problem = problemOf(put.error);
  const floor = sessionActions.filter(
    ({ path }) => path.endsWith('/question') || path.endsWith('/open') || path.endsWith('/close'),
  );
  return (
    <Wall
      title={record.plan?.title ?? ''}
      leaveTo={`/sessions/${record.id}`}
      head={
        <>
          {record.openedAt !== null && <Attendance meeting={record} />}
          {open && there !== null && <span>{t.inRoom(there)}</span>}
          {isLed && <Timer watch={watch} limit={limit} onLimit={setLimit} />}
        </>
      }
    >
      <section className="live-current" aria-label={t.current}>
        {question === null ? (
          <p className="live-nothing">{open ? t.nothingPut : record.openedAt === null ? t.notOpen : t.ended}</p>
        ) : (
          <>
            <p className="live-unit">
              <Tag colour="blue">{name(question.unit)}</Tag> {t.askedBy(question.askers.map(name).join('、'))}
            </p>
            <h2 aria-live="polite">{question.text}</h2>
            <div className="live-said">
              <Said question={question} name={name} />
            </div>
            {question.standing === 'SUBMITTED' && isAllowed(allowed, 'PutQuestion', question.id) && (
              <p>
                <Button type="primary" size="large" loading={put.isPending} onClick={() => putNow(question)}>
                  {t.putThis}
                </Button>
              </p>
            )}
            {shown !== undefined && (
              <LiveRecord
                key={`${question.id} ${shown}`}
                record={record}
                question={question}
                now={moment.asOf}
                mode={shown}
                modes={modes}
                onMode={setMode}
              />
            )}
            {!leads(allowed) && (
              <div className="row acts">
                {actionsOf(question)
                  .filter(({ path }) => path.endsWith('/rate') || path.endsWith('/withdraw-question'))
                  .map((action) => (
                    <Act key={action.path} id={record.id} about={question.id} action={action} size="large" />
                  ))}
              </div>
            )}
          </>
        )}
      </section>
      <aside className="live-side">
        <OpenBallots record={record} allowed={allowed} name={name} />
        <WallResults ballots={record.ballots} subject={subject} />
        <nav className="live-agenda" aria-label={t.agenda}>
          <h2>{t.agenda}</h2>
          <ol>
            {listed.map((one) => (
              <li key={one.id}>
                <button
                  type="button"
                  aria-current={one.id === question?.id ? 'true' : undefined}
                  onClick={() => show(one.id)}
                >
                  <span className="live-mark" aria-hidden>
                    {isAnswered(one) ? '✓' : one.standing === 'PUT' ? '▶' : '○'}
                  </span>
                  <span>
                    {one.text} <small>{name(one.unit)}</small>
                  </span>
                </button>
              </li>
            ))}
          </ol>
        </nav>
      </aside>
      <footer className="live-foot">
        {next !== null && isAllowed(allowed, 'PutQuestion', next.id) && (
          <Button type="primary" size="large" loading={put.isPending} onClick={() => putNow(next)}>
            {t.next}
          </Button>
        )}
        {floor.map((action) => (
          <Act
            key={action.path}
            id={record.id}
            about="live"
            action={action}
            size="large"
            {...(action.adds === true ? {} : { revision: record.revision })}
          />
        ))}
        {ballotActions.map((action) => (
          <Act
            key={`${action.path} ${question?.id}`}
            id={record.id}
            about={`ballot ${question?.id}`}
            action={action}
            size="large"
          />
        ))}
        {problem !== null && (
          <p role="alert" className="wrong">
            {wordsOf(problem)}
          </p>
        )}
        {isLed && <p className="live-keys">{t.keys}</p>}
      </footer>
    </Wall>
  );
};

/** The session in the hall: over the whole screen, for a large touch panel, a clerk's keyboard, and on phones. */
export default function LivePage() {
  const { id = '' } = useParams();
  return <Answered of={useSession(id)}>{(answer) => <Live answer={answer} />}</Answered>;
}
