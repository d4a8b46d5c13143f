import { Fragment, type ReactNode } from 'react';

/** One line: what it is, and what is known of it. */
export type Particular = readonly [label: string, value: ReactNode];

/** What is known of a thing, line by line; a line of which nothing is known is left out. More lines stand below. */
export const Particulars = ({
  lines,
  children,
}: {
  readonly lines: readonly Particular[];
  readonly children?: ReactNode;
}) => (
  <dl className="facts">
    {lines
      .filter(([, value]) => value !== null && value !== '')
      .map(([label, value]) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    {children}
  </dl>
);
