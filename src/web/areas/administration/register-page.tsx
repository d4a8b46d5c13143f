import type { ComponentProps, ReactNode } from 'react';
import { Answered, Nothing, Panel } from '../../ui/page';
import { AdministrationFrame } from './administration-frame';
import { AlikeNames } from './alike';
import { useAdministrationTexts } from './administration.texts';
import { type Doing, Doings } from './doing';

/** A register line by line, and for those who may write it the form that adds a line. */
export function RegisterPage<T>({
  title,
  nothing,
  hint,
  writes,
  register,
  asked,
  above,
  kinds = [],
  lines,
}: {
  readonly title: string;
  /** Said where there is no line yet. */
  readonly nothing: string;
  /** What to do then; left out: to register the first. */
  readonly hint?: string;
  readonly writes: boolean;
  readonly register: Doing;
  readonly asked: ComponentProps<typeof Answered<readonly T[]>>['of'];
  /** Stands before the lines: as of which day they are, say. */
  readonly above?: ReactNode;
  /** Which kinds of names stand here: those that are alike are told. */
  readonly kinds?: ComponentProps<typeof AlikeNames>['kinds'];
  readonly lines: (entries: readonly T[]) => ReactNode;
}) {
  const t = useAdministrationTexts();
  return (
    <AdministrationFrame title={title} extra={writes && <Doings doings={[{ ...register, tone: 'primary' }]} />}>
      <Panel>
        <AlikeNames kinds={kinds} />
        {above}
        <Answered of={asked}>
          {(entries) =>
            entries.length === 0 ? (
              <Nothing title={nothing} hint={hint ?? t.noneHint} />
            ) : (
              <ul className="plain-list">{lines(entries)}</ul>
            )
          }
        </Answered>
      </Panel>
    </AdministrationFrame>
  );
}
