import { type CommandPath, useCommand } from '../../api/command';
import { useUser } from '../../api/me';
import { CommandForm } from '../../ui/command-form';
import { bodyOf, type Field, Fields } from '../../ui/fields';
import { Sheet } from '../../ui/sheet';

/** One command on the name book. */
export interface Asking {
  readonly path: Extract<CommandPath<'post'>, `/api/v1/name-book/${string}`>;
  readonly title: string;
  readonly hint?: string;
  readonly fields: readonly Field[];
  readonly fixed: object;
}

/** The form of it; the book is that of the jurisdiction for which one acts. */
export const Teach = ({ asking, onDone }: { readonly asking: Asking; readonly onDone: () => void }) => {
  const { capacity } = useUser();
  const { path, title, hint, fields, fixed } = asking;
  const command = useCommand('post', path);
  return (
    <Sheet title={title} onClose={onDone}>
      <CommandForm
        submit={title}
        onDone={onDone}
        onCancel={onDone}
        send={(values) => {
          const body = { ...(bodyOf(values) as object), ...fixed, jurisdiction: capacity?.jurisdiction };
          return command.mutateAsync({ body: body as never });
        }}
      >
        {hint !== undefined && <p className="muted">{hint}</p>}
        <Fields fields={fields} />
      </CommandForm>
    </Sheet>
  );
};
