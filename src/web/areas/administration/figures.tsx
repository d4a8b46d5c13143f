import type { ReactNode } from 'react';

/** A table that may be wider than the screen: it moves sideways in its own frame, also by keys. Children: its rows. */
export const Figures = ({
  label,
  heads,
  children,
}: {
  readonly label: string;
  readonly heads: readonly string[];
  readonly children: ReactNode;
}) => (
  <div className="figures-wrap" tabIndex={0} role="group" aria-label={label}>
    <table className="figures">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </div>
);
