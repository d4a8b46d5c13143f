import type { Colour, Ledger } from '../api/shapes';
import { wordFor } from '../texts/texts';
import { useCaseStates, useDeadlines } from '../words/cases.texts';
import { usePromiseStandings } from '../words/sessions.texts';
import { useUiTexts } from './ui.texts';

/** A shape beside each colour, for colour-blind readers and for print. */
const signs: Readonly<Record<Colour, string>> = {
  red: '▲',
  orange: '■',
  yellow: '◆',
  green: '●',
  blue: '✓',
  purple: '★',
  none: '○',
};

export const Tag = ({
  colour = 'none',
  sign = false,
  long = false,
  children,
}: {
  readonly colour?: string;
  readonly sign?: boolean;
  /** It bears a reason that somebody wrote, and goes over several lines. */
  readonly long?: boolean;
  readonly children: React.ReactNode;
}) => (
  <span className={`tag tag-${colour}${long ? ' tag-long' : ''}`}>
    {sign && <span aria-hidden>{signs[colour as Colour] ?? '○'}</span>}
    {children}
  </span>
);

/** How close the due day is, as a colour and in words. */
export const DeadlineTag = ({ colour, deadline }: { readonly colour: string; readonly deadline: string }) => (
  <Tag colour={colour} sign>
    {wordFor(useDeadlines(), deadline)}
  </Tag>
);

type Kept = Ledger['lines'][number]['standing'];
const promiseColours: Readonly<Record<Kept, string>> = {
  BROKEN: 'red',
  OPEN: 'blue',
  KEPT_LATE: 'yellow',
  KEPT: 'green',
};
export const promiseSigns: Readonly<Record<Kept, string>> = { BROKEN: '▲', OPEN: '○', KEPT_LATE: '◆', KEPT: '✓' };

/** 补录 is shown where only the paper's date makes it kept in time. */
export const PromiseTag = ({ standing, enteredLater }: Pick<Ledger['lines'][number], 'standing' | 'enteredLater'>) => {
  const t = useUiTexts();
  return (
    <Tag colour={promiseColours[standing]}>
      {promiseSigns[standing]} {wordFor(usePromiseStandings(), standing)}
      {enteredLater && ` · ${t.enteredLater}`}
    </Tag>
  );
};

export const CaseStateTag = ({ state }: { readonly state: string }) => <Tag>{wordFor(useCaseStates(), state)}</Tag>;
