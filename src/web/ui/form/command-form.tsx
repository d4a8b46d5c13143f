import { Alert, Button, Form, type FormInstance } from 'antd';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { useUser } from '../../api/me';
import { fieldsOf, linesOf, type Problem, Refused, wordsOf } from '../../api/problem';
import { atFields, type LabelOf } from '../../api/problem-words';
import { draftOf } from '../drafts';
import { FilesGoing } from '../files-going';
import { toast } from '../toast';
import { useUiTexts } from '../ui.texts';
import { saysSomething } from './field';

export interface CommandFormProps<V extends object> {
  /** Sends the command; rejects with `Refused` or `Unreachable`. The revision is the one that the form was opened on. */
  readonly send: (values: V, revision: number | undefined) => Promise<unknown>;
  readonly onDone?: () => void;
  readonly onCancel?: () => void;
  readonly submit?: string;
  readonly danger?: boolean;
  /** What it asks for is not known yet: it cannot be sent. */
  readonly waits?: boolean;
  readonly initial?: Partial<V>;
  /** Revision of the thing as the page shows it. */
  readonly revision?: number;
  /** What happened since the revision, for whoever is told that the thing has moved on. */
  readonly changes?: (since: number) => ReactNode;
  /** Name under which what is typed is kept on the device until it is sent; one per thing and command. */
  readonly keep?: string;
  readonly form?: FormInstance<V>;
  readonly labelOf?: LabelOf;
  readonly children: ReactNode;
}

type Trouble = { readonly problem: Problem } | { readonly unreachable: true };

/** What others have done meanwhile, in sight and under the focus, wherever in a long form the reader was. */
const Conflict = ({ children }: { readonly children: ReactNode }) => {
  const t = useUiTexts();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <section ref={box} className="conflict" role="alert" aria-label={t.movedOn} tabIndex={-1}>
      <h3>{t.movedOn}</h3>
      {children}
    </section>
  );
};

/**
 * A form that gives one command. What the server refuses is shown in words at its field, or above the buttons; what
 * was typed stays, whatever happens; where the thing has moved on (412) both sides are shown and the person chooses.
 */
export function CommandForm<V extends object>({
  send,
  onDone,
  onCancel,
  submit,
  danger = false,
  waits = false,
  initial,
  revision,
  changes,
  keep,
  form: given,
  labelOf = () => undefined,
  children,
}: CommandFormProps<V>) {
  const t = useUiTexts();
  const { me } = useUser();
  const [own] = Form.useForm<V>();
  const form = given ?? own;
  // Field names from the server and drafts on the device are not known to fit the values' type.
  const anyForm: FormInstance = form;
  const [draft] = useState(() => (keep === undefined ? undefined : draftOf(me.account, keep)));
  const [opened] = useState(revision);
  const [busy, setBusy] = useState(false);
  const [files, setFiles] = useState(0);
  const fileGoes = useCallback((change: 1 | -1): void => setFiles((count) => count + change), []);
  const [kept, setKept] = useState(() => {
    const values = draft?.read();
    return values !== undefined && saysSomething(values) ? values : undefined;
  });
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [hasMoved, setHasMoved] = useState(false);

  const deliver = async (on: number | undefined): Promise<void> => {
    setBusy(true);
    setTrouble(null);
    try {
      await send(form.getFieldsValue(true) as V, on);
      draft?.clear();
      toast(t.done);
      onDone?.();
    } catch (error) {
      if (!(error instanceof Refused)) return setTrouble({ unreachable: true });
      const { problem } = error;
      const there = anyForm.getFieldsError().map(({ name }) => name);
      const fields = atFields(fieldsOf(problem), there);
      anyForm.setFields(fields);
      if (fields[0] !== undefined) anyForm.scrollToField(fields[0].name, { block: 'center', focus: true });
      if (problem.status === 412) setHasMoved(true);
      setTrouble({ problem });
    } finally {
      setBusy(false);
    }
  };
  const discard = (): void => {
    draft?.clear();
    const typed = Object.keys(anyForm.getFieldsValue(true) as object);
    const fresh = Object.fromEntries(typed.map((name) => [name, initial?.[name as keyof V]]));
    anyForm.setFieldsValue(fresh);
    setKept(undefined);
  };

  const problem = trouble !== null && 'problem' in trouble ? trouble.problem : null;
  const moved = problem?.status === 412;
  // Somebody has done it already, or something after which it is not to be done.
  const outOfTurn = problem?.status === 409 && hasMoved;
  return (
    <Form<V>
      form={form}
      layout="vertical"
      initialValues={{ ...initial, ...kept }}
      disabled={busy}
      scrollToFirstError={{ block: 'center', focus: true }}
      onFinish={() => void deliver(opened)}
      onValuesChange={() => draft?.write(form.getFieldsValue(true) as V)}
    >
      {kept !== undefined && (
        <Alert
          type="info"
          showIcon
          title={t.draft}
          style={{ marginBottom: 16 }}
          action={
            <Button size="small" onClick={discard}>
              {t.discard}
            </Button>
          }
        />
      )}
      {moved && (
        <Conflict>
          <p>{t.movedOnWhy}</p>
          <h4>{t.theirs}</h4>
          {changes?.(opened ?? 0) ?? <p>{wordsOf(problem)}</p>}
          <div className="row">
            <Button danger onClick={() => void deliver(problem.revision ?? undefined)} disabled={busy}>
              {t.sendAnyway}
            </Button>
            <Button onClick={() => setTrouble(null)}>{t.keepEditing}</Button>
            {onCancel !== undefined && <Button onClick={onCancel}>{t.cancel}</Button>}
          </div>
          <h4>{t.yours}</h4>
        </Conflict>
      )}
      {outOfTurn && (
        <Conflict>
          <p>{wordsOf(problem)}</p>
          <h4>{t.theirs}</h4>
          {changes?.(opened ?? 0)}
          <p>{t.typedStays}</p>
        </Conflict>
      )}
      <FilesGoing value={fileGoes}>{children}</FilesGoing>
      {problem !== null && !moved && !outOfTurn && (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={linesOf(problem, labelOf).map((line) => (
            <div key={line}>{line}</div>
          ))}
          description={problem.reference === undefined ? undefined : `${t.reference}: ${problem.reference}`}
          style={{ marginBottom: 16 }}
        />
      )}
      {trouble !== null && 'unreachable' in trouble && (
        <Alert type="error" showIcon role="alert" title={t.unreachableKept} style={{ marginBottom: 16 }} />
      )}
      <div className="row form-foot">
        <Button type="primary" danger={danger} htmlType="submit" loading={busy} disabled={busy || waits || files > 0}>
          {files > 0 ? t.filesGoing : (submit ?? t.submit)}
        </Button>
        {onCancel !== undefined && <Button onClick={onCancel}>{t.cancel}</Button>}
      </div>
    </Form>
  );
}
