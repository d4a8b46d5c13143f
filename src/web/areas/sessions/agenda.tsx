import { ArrowDownOutlined, ArrowUpOutlined, HolderOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { problemOf, wordsOf } from '../../api/problem';
import { useCommand } from '../../api/command';
import type { SessionAllowed, SessionRecord } from '../../api/shapes';
import { Act } from '../../ui/actions';
import { isAllowed } from '../../ui/offers';
import { Nothing, Panel } from '../../ui/page';
import { useUiTexts } from '../../ui/ui.texts';
import { QuestionCard } from './question-card';
import { askedTogether, standing } from './session';
import { useSessionTexts } from './sessions.texts';
import { useQuestionActions } from './use-question-actions';

const moved = (order: readonly string[], id: string, to: number): readonly string[] => {
  const rest = order.filter((one) => one !== id);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
};

type Way = 'up' | 'down';

/**
 * The questions in their order; the office moves them by buttons, with a mouse also by dragging, and saves the order.
 * Whoever moves one by keyboard stays on its button wherever it goes, and is told its new place.
 */
export const Agenda = ({
  record,
  allowed,
  name,
}: {
  readonly record: SessionRecord;
  readonly allowed: SessionAllowed;
  readonly name: (id: string | null) => string;
}) => {
  const t = useSessionTexts();
  const ui = useUiTexts();
  const actionsOf = useQuestionActions(record, allowed);
  const save = useCommand('post', '/api/v1/sessions/{id}/agenda');
  const [own, setOwn] = useState<readonly string[] | null>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const [last, setLast] = useState<{ readonly id: string; readonly way: Way } | null>(null);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (last === null) return;
    // Moving a button in the page takes its focus away; at either end only the other button is still usable.
    const buttons = list.current?.querySelector(`[data-question="${last.id}"]`);
    const wanted = buttons?.querySelector<HTMLElement>(`[data-way="${last.way}"]:not(:disabled)`);
    (wanted ?? buttons?.querySelector<HTMLElement>('[data-way]:not(:disabled)'))?.focus();
  }, [last]);
  const listed = standing(record);
  const ids = listed.map(({ id }) => id);
  // Questions added in the meantime go to the end; those withdrawn disappear.
  const order =
    own === null ? ids : [...own.filter((id) => ids.includes(id)), ...ids.filter((id) => !own.includes(id))];
  const changed = order.some((id, index) => id !== ids[index]);
  const mayOrder = isAllowed(allowed, 'OrderAgenda') && listed.length > 1;
  const gone = record.questions.filter((question) => !listed.includes(question));
  const move = (id: string, to: number): void => {
    if (to >= 0 && to < order.length) setOwn(moved(order, id, to));
  };
  const step = (id: string, index: number, way: Way): void => {
    move(id, index + (way === 'up' ? -1 : 1));
    setLast({ id, way });
  };
  const keep = (): void =>
    save.mutate(
      { params: { id: record.id }, body: { questions: [...order] }, revision: record.revision },
      { onSuccess: () => setOwn(null) },
    );
  const problem = problemOf(save.error);
  const acts = (question: (typeof listed)[number]) => (
    <div className="row acts">
      {actionsOf(question).map((action) => (
        <Act key={action.path} id={record.id} about={question.id} action={action} size="small" />
      ))}
    </div>
  );
  return (
    <Panel title={t.questions} extra={mayOrder ? <span className="muted small">{t.drag}</span> : undefined}>
      {changed && (
        <div className="row agenda-changed" role="status">
          <span>{t.agendaChanged}</span>
          <Button type="primary" onClick={keep} loading={save.isPending}>
            {t.saveAgenda}
          </Button>
          <Button onClick={() => setOwn(null)}>{t.dropAgenda}</Button>
          {save.error !== null && (
            <span role="alert" className="wrong">
              {problem === null ? ui.unreachable : wordsOf(problem)}
            </span>
          )}
        </div>
      )}
      <p className="sr-only" role="status">
        {last !== null && changed && order.includes(last.id) && t.movedTo(order.indexOf(last.id) + 1, order.length)}
      </p>
      {listed.length === 0 && <Nothing title={t.noQuestions} hint={t.noQuestionsHint} />}
      <ol ref={list} className="agenda">
        {order.map((id, index) => {
          const question = listed.find((one) => one.id === id)!;
          return (
            <li
              key={id}
              className={dragged === id ? 'dragged' : undefined}
              onDragOver={(event) => {
                if (dragged === null) return;
                event.preventDefault();
                if (dragged !== id) move(dragged, index);
              }}
              onDrop={(event) => event.preventDefault()}
            >
              <QuestionCard
                question={question}
                number={index + 1}
                name={name}
                merged={gone.filter(({ mergedInto }) => mergedInto === id)}
                together={askedTogether(record, question).filter((one) => one !== question)}
                tools={
                  mayOrder && (
                    <span className="order" data-question={id}>
                      <Button
                        data-way="up"
                        icon={<ArrowUpOutlined />}
                        aria-label={t.up(index + 1)}
                        disabled={index === 0}
                        onClick={() => step(id, index, 'up')}
                      />
                      <Button
                        data-way="down"
                        icon={<ArrowDownOutlined />}
                        aria-label={t.down(index + 1)}
                        disabled={index === order.length - 1}
                        onClick={() => step(id, index, 'down')}
                      />
                      <span
                        className="handle"
                        draggable
                        aria-hidden
                        onDragStart={(event) => {
                          event.dataTransfer.effectAllowed = 'move';
                          event.dataTransfer.setData('text/plain', id);
                          setDragged(id);
                        }}
                        onDragEnd={() => setDragged(null)}
                      >
                        <HolderOutlined />
                      </span>
                    </span>
                  )
                }
              >
                {acts(question)}
              </QuestionCard>
            </li>
          );
        })}
      </ol>
      {gone.length > 0 && (
        <details>
          <summary>{t.gone(gone.length)}</summary>
          {gone.map((question) => (
            <QuestionCard key={question.id} question={question} number={null} name={name}>
              {acts(question)}
            </QuestionCard>
          ))}
        </details>
      )}
    </Panel>
  );
};
