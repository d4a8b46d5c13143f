import { type ReactNode, useState } from 'react';
import { useFormats } from '../../texts/format';
import type { Command } from '../../ui/form/command';
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

/** One form at a time, over the page. */
export const useDoing = (): readonly [start: (doing: Doing) => void, form: ReactNode] => {
  const { titled } = useFormats();
  const [doing, setDoing] = useState<Doing | null>(null);
  const end = (): void => setDoing(null);
  const form = doing !== null && (
    <Sheet title={doing.about === undefined ? doing.text : titled(doing.text, doing.about)} onClose={end}>
      <RouteForm
        command={doing}
        params={doing.params ?? {}}
        revision={doing.revision}
        onAnswer={doing.onAnswer}
        onDone={end}
      />
    </Sheet>
  );
  return [setDoing, form];
};
