import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Command } from './form/command';
import { CommandButton } from './form/command-button';
import { RouteForm } from './form/route-form';
import { addressWith } from './page-address';
import { Sheet } from './sheet';
import { useUiTexts } from './ui.texts';

/** A command that this person may give on this thing, now. */
export type Action = Command & {
  /** Adds to the thing, whatever else was added meanwhile: sent without the revision. */
  readonly adds?: true;
};

/** How many buttons are shown; the rest are behind "more". */
const near = 5;

/** The last word of the path: `accept`. */
const stepIn = ({ path }: Action): string => path.slice(path.lastIndexOf('/') + 1);

/** Is a form open, or asked for by the address? Then what holds it stays, whatever else may be done. */
export const useFormIsAsked = (): boolean => useSearchParams()[0].has('do');

/** The commands on a thing as buttons; each opens its form over the page. The most urgent comes first. */
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
  const t = useUiTexts();
  const [all, setAll] = useState(false);
  const shown = all || actions.length <= near + 1 ? actions : actions.slice(0, near);
  // In the address, so that a line of the workbench leads straight into the form, and "back" out of it.
  const [address, setAddress] = useSearchParams();
  const asked = address.get('do');
  const offered = actions.find((action) => stepIn(action) === asked) ?? null;
  // A form that is open stays with what is typed in it, also when somebody else has done meanwhile what it is for.
  const [held, setHeld] = useState<Action | null>(null);
  const heldStep = held === null ? null : stepIn(held);
  if (offered !== null && heldStep !== asked) setHeld(offered);
  if (asked === null && held !== null) setHeld(null);
  const open = offered ?? (heldStep === asked ? held : null);
  const setOpen = (action: Action | null): void => {
    const step = action === null ? null : stepIn(action);
    setAddress(addressWith(address, { do: step }), { replace: action === null, preventScrollReset: true });
  };
  return (
    <div className="row actions">
      {shown.map((action) => (
        <CommandButton key={action.path + action.text} command={action} onClick={() => setOpen(action)} />
      ))}
      {shown.length < actions.length && (
        <Button type="text" aria-expanded={false} onClick={() => setAll(true)}>
          {t.moreActions} ({actions.length - shown.length})
        </Button>
      )}
      {open !== null && (
        <Sheet key={open.path} title={open.text} onClose={() => setOpen(null)}>
          <ActionForm
            id={id}
            {...(open.adds === true ? {} : { revision })}
            action={open}
            changes={changes}
            onDone={() => setOpen(null)}
          />
        </Sheet>
      )}
    </div>
  );
};

/** The form of one command; without a revision it adds to the thing, whatever else was added meanwhile. */
const ActionForm = ({
  id,
  about = '',
  revision,
  action,
  changes,
  onDone,
}: {
  readonly id: string;
  /** The part of the thing that it is about: each has a draft of its own. */
  readonly about?: string;
  readonly revision?: number;
  readonly action: Action;
  readonly changes?: (since: number) => ReactNode;
  readonly onDone: () => void;
}) => (
  <RouteForm
    command={action}
    params={{ id }}
    keep={`${action.path} ${id}${about}`}
    revision={revision}
    changes={changes}
    onDone={onDone}
  />
);

/** One command on a part of a thing (a question, a finding): its button, and its form over the page. */
export const Act = ({
  id,
  about,
  revision,
  action,
  size = 'middle',
  label,
}: {
  readonly id: string;
  readonly about: string;
  /** What it is done to, where several buttons say the same. */
  readonly label?: string;
  readonly revision?: number;
  readonly action: Action;
  readonly size?: 'small' | 'middle' | 'large';
}) => {
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <CommandButton command={action} size={size} label={label} onClick={() => setOpen(true)} />
      {open && (
        <Sheet title={action.text} onClose={close}>
          <ActionForm
            id={id}
            about={` ${about}`}
            {...(revision === undefined ? {} : { revision })}
            action={action}
            onDone={close}
          />
        </Sheet>
      )}
    </>
  );
};
