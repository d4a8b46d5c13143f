import type { Colour } from '../api/shapes';
import { wordFor } from '../texts/texts';
import { useCaseStates, useDeadlines } from '../words/cases.texts';

/** A shape beside each colour, for those who do not tell colours apart and for prints. */
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
  children,
}: {
  readonly colour?: string;
  readonly sign?: boolean;
  readonly children: React.ReactNode;
}) => (
  <span className={`tag tag-${colour}`}>
    {sign && <span aria-hidden>{signs[colour as Colour] ?? '○'}</span>}
    {children}
  </span>
);

/** How near the due day is, in colour and words. */
export const DeadlineTag = ({ colour, deadline }: { readonly colour: string; readonly deadline: string }) => (
  <Tag colour={colour} sign>
    {wordFor(useDeadlines(), deadline)}
  </Tag>
);

export const CaseStateTag = ({ state }: { readonly state: string }) => <Tag>{wordFor(useCaseStates(), state)}</Tag>;
