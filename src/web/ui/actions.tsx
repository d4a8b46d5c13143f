import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { type CommandPath, useCommand } from '../api/command';
import { CommandForm } from './command-form';
import { bodyOf, type Field, Fields } from './fields';
import { Sheet } from './sheet';

/** A command that this person may give on this thing, now. */
export interface Action {
  readonly path: CommandPath<'post'>;
  /** On the button and over the form. */
  readonly text: string;
  readonly tone?: 'primary' | 'danger';
  /** What it brings about, where that is not plain. */
  readonly hint?: string;
  readonly fields: readonly Field[];
  readonly initial?: object;
  /** The form's values as the body takes them, where it is not the same. */
  readonly toBody?: (values: object) => object;
}

/** The last word of the path: `accept`. */
const stepIn = ({ path }: Action): string => path.slice(path.lastIndexOf('/') + 1);

/** The commands on a thing as buttons; each opens its form over the page. The first is the one that is awaited. */
export const Actions = ({
  id,
  revision,
  actions,
  changes,
}: {
  readonly id: string;
  readonly revision: number;
  readonly actions: readonly Action[];
  readonly changes: (since: number) => ReactNode;
}) => {
  // In the address, so that a line of the workbench leads straight into the form, and "back" out of it.
  const [address, setAddress] = useSearchParams();
  const asked = address.get('do');
  const open = actions.find((action) => stepIn(action) === asked) ?? null;
  const setOpen = (action: Action | null): void => {
    const next = new URLSearchParams(address);
    if (action === null) next.delete('do');
    else next.set('do', stepIn(action));
    setAddress(next, { replace: action === null, preventScrollReset: true });
  };
  return (
    <div className="row actions">
      {actions.map((action) => (
        <Button
          key={action.path + action.text}
          type={action.tone === 'primary' ? 'primary' : 'default'}
          danger={action.tone === 'danger'}
          onClick={() => setOpen(action)}
        >
          {action.text}
        </Button>
      ))}
      {open !== null && (
        <Sheet key={open.path} title={open.text} onClose={() => setOpen(null)}>
          <ActionForm id={id} revision={revision} action={open} changes={changes} onDone={() => setOpen(null)} />
        </Sheet>
      )}
    </div>
  );
};

const ActionForm = ({
  id,
  revision,
  action,
  changes,
  onDone,
}: {
  readonly id: string;
  readonly revision: number;
  readonly action: Action;
  readonly changes: (since: number) => ReactNode;
  readonly onDone: () => void;
}) => {
  const { path, text, tone, hint, fields, initial, toBody } = action;
  const command = useCommand('post', path);
  return (
    <CommandForm<Record<string, unknown>>
      keep={`${path} ${id}`}
      submit={text}
      danger={tone === 'danger'}
      revision={revision}
      changes={changes}
      onDone={onDone}
      onCancel={onDone}
      {...(initial === undefined ? {} : { initial: initial })}
      send={(values, on) => {
        const body = bodyOf(toBody?.(values) ?? values) as never;
        return command.mutateAsync({ params: { id } as never, body, ...(on === undefined ? {} : { revision: on }) });
      }}
    >
      {hint !== undefined && <p className="muted">{hint}</p>}
      <Fields fields={fields} />
    </CommandForm>
  );
};
