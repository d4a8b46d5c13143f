import type { ReactNode } from 'react';
import { type AnswerOf, type CommandPath, useSending } from '../../api/command';
import type { Command } from './command';
import { CommandForm } from './command-form';
import { areOnTheirWay, bodyOf, labelIn, unticked } from './field';
import { Fields } from './fields';

/** The form of one command of the API: its fields, sent to its route. */
export const RouteForm = <P extends CommandPath<'post'>>({
  command,
  params = {},
  revision,
  keep,
  changes,
  onAnswer,
  onDone,
  stays = false,
}: {
  readonly command: Command & { readonly path: P };
  /** Of the path. */
  readonly params?: Readonly<Record<string, string>>;
  /** Left out for what adds to the thing, whatever else was added meanwhile. */
  readonly revision?: number | undefined;
  /** Name under which what is typed is kept on the device. */
  readonly keep?: string;
  /** What happened since a revision, for whoever is told that the thing has moved on. */
  readonly changes?: ((since: number) => ReactNode) | undefined;
  readonly onAnswer?: ((answer: AnswerOf<'post', P>) => void) | undefined;
  readonly onDone: () => void;
  /** Stands on its page for good: there is nothing to close. */
  readonly stays?: boolean;
}) => {
  const { path, text, tone, hint, ahead } = command;
  const { fields, initial } = command.shape ?? command;
  const sending = useSending('post', path);
  return (
    <CommandForm<object>
      submit={text}
      waits={areOnTheirWay(fields)}
      danger={tone === 'danger'}
      {...(keep === undefined ? {} : { keep })}
      {...(revision === undefined ? {} : { revision })}
      {...(changes === undefined ? {} : { changes })}
      {...(initial === undefined ? {} : { initial })}
      onDone={onDone}
      labelOf={(at) => labelIn(fields, at)}
      {...(stays ? {} : { onCancel: onDone })}
      send={async (values, on) => {
        const body =
          command.shape === undefined
            ? { ...command.fixed, ...bodyOf<object>(unticked(fields, values)) }
            : bodyOf(command.shape.toBody(unticked(fields, values)));
        const answer = await sending.mutateAsync({ params, body, ...(on === undefined ? {} : { revision: on }) });
        onAnswer?.(answer as AnswerOf<'post', P>);
      }}
    >
      {hint !== undefined && <p className="muted">{hint}</p>}
      <Fields fields={fields} />
      {ahead}
    </CommandForm>
  );
};
