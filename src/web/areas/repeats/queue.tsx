import { Button, Input } from 'antd';
import { useRef, useState } from 'react';
import { questions } from '../../api/client';
import { useUser } from '../../api/me';
import { useFormats } from '../../texts/format';
import { Answered, Nothing, Panel } from '../../ui/page';
import { Tag } from '../../ui/tags';
import { Wrong } from '../../ui/wrong';
import { useLikenessGrades, useReasonWords } from '../../words/likeness.texts';
import { type Answer, keyOf, type Step } from './queue-keys';
import { type Waiting, waitingIn } from './queue-order';
import { Side, useCase } from './queue-side';
import { useAnswers, useQueueTexts } from './queue.texts';
import { useKeys } from './use-keys';
import { useQueue } from './use-queue';

/** As many cases as one question answers: more than anybody decides in a day. */
const asked = { params: { query: { limit: 200 } } };
const answers: readonly Answer[] = ['DUPLICATE', 'RECURRENCE', 'SIMILAR_ELSEWHERE', 'REPEAT_CALLER', 'OTHER'];

const Why = ({ pair: { suggestion } }: { readonly pair: Waiting }) => {
  const t = useQueueTexts();
  const grades = useLikenessGrades();
  const reasonIn = useReasonWords();
  return (
    <div className="queue-why">
      <Tag colour="yellow">{grades[suggestion.grade]}</Tag>
      <ul className="reasons" aria-label={t.why}>
        {suggestion.reasons.map((reason) => (
          <li key={reason}>{reasonIn(reason)}</li>
        ))}
        {suggestion.issues.map(({ id, title }) => (
          <li key={id}>{t.inIssues(title)}</li>
        ))}
      </ul>
    </div>
  );
};

const Deciding = ({ all, more }: { readonly all: readonly Waiting[]; readonly more: boolean }) => {
  const t = useQueueTexts();
  const words = useAnswers();
  const { number } = useFormats();
  const { now, later, decide, putOffNow, undo, takeUp, canUndo, wrong, said } = useQueue(all);
  const [pair, next] = now;
  const [note, setNote] = useState('');
  const queue = useRef<HTMLDivElement>(null);
  // The next pair is on its way while somebody reads this one.
  useCase(next?.later.id);
  useCase(next?.suggestion.case.id);

  const take = (step: Step): void => {
    if (step === 'UNDO') {
      undo();
      return;
    }
    if (pair === undefined) return;
    if (step === 'LATER') putOffNow(pair);
    else decide(pair, step, note.trim());
    setNote('');
  };
  useKeys(queue, take);

  const left = t.left(more ? t.atLeast(now.length) : number(now.length));
  return (
    <div ref={queue} tabIndex={-1} className="queue">
      <p role="status" className="row">
        <strong>{left}</strong> {said !== '' && <span className="muted">{said}</span>}
      </p>
      <Wrong error={wrong} />
      {pair === undefined ? (
        <Nothing title={t.done} hint={t.doneHint} />
      ) : (
        <>
          <div className="sides">
            <Side heading={t.later} one={pair.later} other={pair.suggestion.case} />
            <Side heading={t.earlier} one={pair.suggestion.case} other={pair.later} />
          </div>
          <Why pair={pair} />
          <label className="queue-note">
            <span className="muted small">{t.note}</span>
            <Input
              value={note}
              maxLength={500}
              onChange={(event) => setNote(event.target.value)}
              onKeyDown={(event) => {
                // The Enter that ends a composition belongs to it; another one ends the writing and decides nothing.
                if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.keyCode === 229) return;
                event.preventDefault();
                queue.current?.focus();
              }}
            />
          </label>
        </>
      )}
      {later > 0 && (
        <p className="row small">
          <span className="muted">{t.waitingLater(later)}</span>
          <Button size="small" onClick={takeUp}>
            {t.takeUp}
          </Button>
        </p>
      )}
      <div className="queue-bar" role="group" aria-label={t.answers}>
        {pair !== undefined &&
          answers.map((answer) => (
            <Button
              key={answer}
              type={answer === pair.suggestion.relation ? 'primary' : 'default'}
              aria-keyshortcuts={keyOf[answer]}
              onClick={() => take(answer)}
            >
              <kbd aria-hidden>{keyOf[answer]}</kbd> {words[answer]}
              {answer === pair.suggestion.relation && <span className="queue-proposed"> {t.proposed}</span>}
            </Button>
          ))}
        {pair !== undefined && (
          <Button aria-keyshortcuts={keyOf.LATER} onClick={() => take('LATER')}>
            <kbd aria-hidden>→</kbd> {t.putOff}
          </Button>
        )}
        {canUndo && (
          <Button aria-keyshortcuts={keyOf.UNDO} onClick={() => take('UNDO')}>
            <kbd aria-hidden>u</kbd> {t.undo}
          </Button>
        )}
      </div>
      <p className="muted small queue-keys">{t.keys}</p>
    </div>
  );
};

/** 逐件认定: suspected repeats one by one, for who decides. */
export const Queue = () => {
  const t = useQueueTexts();
  const { may } = useUser();
  const list = questions.useQuery('get', '/api/v1/repeat-issues/suspected', asked);
  if (!may('repeat.decide')) return null;
  return (
    <Panel title={t.heading}>
      <Answered of={list}>{({ rows, next }) => <Deciding all={waitingIn(rows)} more={next !== null} />}</Answered>
    </Panel>
  );
};
