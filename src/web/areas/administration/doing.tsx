import { type ReactNode, useState } from 'react';
import { type CommandPath, useCommand } from '../../api/command';
import { useFormats } from '../../texts/format';
import { CommandForm } from '../../ui/command-form';
import { bodyOf, type Field, Fields } from '../../ui/fields';
import { Sheet } from '../../ui/sheet';

/** A command with the form that it needs. */
export interface Doing {
  readonly path: CommandPath<'post'>;
  /** On the button and over the form. */
  readonly text: string;
  readonly hint?: string;
  readonly danger?: boolean;
  readonly fields: readonly Field[];
  readonly initial?: object;
  /** Of the path. */
  readonly params?: Readonly<Record<string, string>>;
  /** What the body holds besides the form. */
  readonly fixed?: object;
  readonly revision?: number;
  /** What comes of the answer, where there is more to it than that it was done. */
  readonly onAnswer?: (answer: unknown) => void;
  /** The name of what it is done with. */
  readonly about?: string;
}

const DoingForm = ({ doing, onDone }: { readonly doing: Doing; readonly onDone: () => void }) => {
  const { path, text, hint, danger = false, fields, initial, params, fixed, revision } = doing;
  const command = useCommand('post', path);
  return (
    <CommandForm<Record<string, unknown>>
      submit={text}
      danger={danger}
      onDone={onDone}
      onCancel={onDone}
      {...(initial === undefined ? {} : { initial })}
      {...(revision === undefined ? {} : { revision })}
      send={async (values, on) => {
        const body = { ...fixed, ...(bodyOf(values) as object) };
        const sent = { params: params ?? {}, body, ...(on === undefined ? {} : { revision: on }) };
        const answer: unknown = await command.mutateAsync(sent as never);
        doing.onAnswer?.(answer);
      }}
    >
      {hint !== undefined && <p className="muted">{hint}</p>}
      <Fields fields={fields} />
    </CommandForm>
  );
};

/** One form at a time, over the page. */
export const useDoing = (): readonly [start: (doing: Doing) => void, form: ReactNode] => {
  const { titled } = useFormats();
  const [doing, setDoing] = useState<Doing | null>(null);
  const end = (): void => setDoing(null);
  const form = doing !== null && (
    <Sheet title={doing.about === undefined ? doing.text : titled(doing.text, doing.about)} onClose={end}>
      <DoingForm doing={doing} onDone={end} />
    </Sheet>
  );
  return [setDoing, form];
};
