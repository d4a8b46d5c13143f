import { useState } from 'react';
import { useFormats } from '../../texts/format';
import type { Command } from '../../ui/form/command';
import { CommandButton } from '../../ui/form/command-button';
import { RouteForm } from '../../ui/form/route-form';
import { Sheet } from '../../ui/sheet';

/** A command with the form that it needs. */
export type Doing = Command & {
  /** Of the path. */
  readonly params?: Readonly<Record<string, string>>;
  readonly revision?: number;
  /** What to do with the answer, where it holds more than a confirmation. */
  readonly onAnswer?: (answer: unknown) => void;
  /** The name of the thing it is done to. */
  readonly about?: string;
};

/** What can be done, as buttons; each opens its form over the page, one at a time. */
export const Doings = ({
  doings,
  size = 'middle',
}: {
  readonly doings: readonly Doing[];
  readonly size?: 'small' | 'middle';
}) => {
  const { titled } = useFormats();
  const [opened, setOpened] = useState<Doing | null>(null);
  const end = (): void => setOpened(null);
  const titleOf = ({ text, about }: Doing): string => (about === undefined ? text : titled(text, about));
  const isOpened = ({ path, params }: Doing): boolean =>
    path === opened?.path && JSON.stringify(params) === JSON.stringify(opened.params);
  // The form as the page has it by now: what can be chosen may have come after it was opened. Where it can no longer
  // be done it stays as it was, so that nothing typed is lost; the server says why not.
  const open = opened && (doings.find(isOpened) ?? opened);
  return (
    <>
      {doings.map((doing) => (
        <CommandButton
          key={doing.text}
          command={doing}
          size={size}
          label={titleOf(doing)}
          onClick={() => setOpened(doing)}
        />
      ))}
      {open !== null && (
        <Sheet title={titleOf(open)} onClose={end}>
          <RouteForm
            command={open}
            params={open.params ?? {}}
            revision={open.revision}
            onAnswer={open.onAnswer}
            onDone={end}
          />
        </Sheet>
      )}
    </>
  );
};
