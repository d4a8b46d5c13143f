import { Button } from 'antd';
import { type FormEvent, useId, useRef, useState } from 'react';
import { useCommand } from '../../api/command';
import { useUser } from '../../api/me';
import type { QuestionRecord, SessionRecord } from '../../api/shapes';
import { addDays, dayOf } from '../../texts/format';
import { draftOf } from '../../ui/drafts';
import { Wrong } from '../../ui/wrong';
import { useAnswerKinds } from '../../words/sessions.texts';
import type { Recording } from './session';
import { useSessionTexts } from './sessions.texts';

type Kind = 'ON_SPOT' | 'HOLDING' | 'WRITTEN_LATER';
const kinds: readonly Kind[] = ['ON_SPOT', 'HOLDING', 'WRITTEN_LATER'];
const weeks = [1, 2, 4];

/** What is typed into one field, kept on the device until it was sent. */
const useTyped = (name: string) => {
  const { me } = useUser();
  const [draft] = useState(() => draftOf<{ text: string }>(me.account, name));
  const [text, setText] = useState(() => draft.read()?.text ?? '');
  return {
    text,
    write: (next: string): void => {
      setText(next);
      draft.write({ text: next });
    },
    clear: (): void => {
      setText('');
      draft.clear();
    },
  };
};

/** Below the question: the clerk writes down what is said, by keyboard or touch, without leaving the screen. */
export const LiveRecord = ({
  record,
  question,
  now,
  mode,
  onMode,
  modes,
}: {
  readonly record: SessionRecord;
  readonly question: QuestionRecord;
  /** The moment of the answer, an ISO instant. */
  readonly now: string;
  readonly mode: Recording;
  readonly onMode: (mode: Recording) => void;
  readonly modes: readonly Recording[];
}) => {
  const t = useSessionTexts();
  const answerKinds = useAnswerKinds();
  const { may } = useUser();
  const name = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const typed = useTyped(`live ${record.id} ${question.id} ${mode}`);
  const [kind, setKind] = useState<Kind>('ON_SPOT');
  const [admits, setAdmits] = useState(false);
  const today = dayOf(now);
  const [dueOn, setDueOn] = useState(addDays(today, 14));
  const answer = useCommand('post', '/api/v1/sessions/{id}/answer');
  const commit = useCommand('post', '/api/v1/sessions/{id}/commitment');
  const follow = useCommand('post', '/api/v1/sessions/{id}/follow-up');
  const labels: Readonly<Record<Recording, string>> = { answer: t.answer, promise: t.promise, followUp: t.followUp };
  const sending = { answer, promise: commit, followUp: follow }[mode];
  const params = { id: record.id };
  const text = typed.text.trim();
  const send = async (): Promise<void> => {
    if (mode === 'answer') await answer.mutateAsync({ params, body: { question: question.id, kind, text, admits } });
    else if (mode === 'promise')
      await commit.mutateAsync({
        params,
        body: { question: question.id, commitment: { text, dueOn }, urgency: 'normal' },
      });
    else await follow.mutateAsync({ params, body: { question: question.id, text } });
    typed.clear();
    setAdmits(false);
    field.current?.focus();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    // What the server refuses stands below the field.
    send().catch(() => undefined);
  };
  return (
    <form className="live-record" onSubmit={submit}>
      <div className="live-modes" role="group" aria-label={t.record}>
        {modes.map((one) => (
          <button key={one} type="button" aria-pressed={one === mode} onClick={() => onMode(one)}>
            {labels[one]}
          </button>
        ))}
      </div>
      {mode === 'answer' && (
        <div className="live-kinds">
          {kinds.map((one) => (
            <label key={one}>
              <input type="radio" name={name} checked={one === kind} onChange={() => setKind(one)} /> {answerKinds[one]}
            </label>
          ))}
          <label>
            <input type="checkbox" checked={admits} onChange={({ target }) => setAdmits(target.checked)} /> {t.admits}
          </label>
        </div>
      )}
      <textarea
        ref={field}
        aria-label={labels[mode]}
        rows={2}
        // On a phone it would push the question out of sight.
        autoFocus={may('session.run')}
        value={typed.text}
        onChange={({ target }) => typed.write(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
        }}
      />
      {mode === 'promise' && (
        <div className="live-kinds">
          <label>
            {t.dueOn}{' '}
            <input
              type="date"
              value={dueOn}
              min={addDays(today, 1)}
              onChange={({ target }) => setDueOn(target.value)}
            />
          </label>
          {weeks.map((count) => (
            <Button key={count} onClick={() => setDueOn(addDays(today, count * 7))}>
              {t.weeks(count)}
            </Button>
          ))}
        </div>
      )}
      <Button
        type="primary"
        size="large"
        htmlType="submit"
        loading={sending.isPending}
        disabled={text === '' && !(mode === 'answer' && kind === 'WRITTEN_LATER')}
      >
        {t.save}
      </Button>
      <Wrong error={sending.error} kept />
    </form>
  );
};
