import { Fragment } from 'react';
import type { CaseRecord } from '../../api/shapes';
import { Panel } from '../../ui/page';
import { useCaseTexts } from './case.texts';

type Row = NonNullable<CaseRecord['ticketRef']>['row'];

/** The columns of a row with what stood in them, as the import kept them; null where they cannot be read. */
const cellsIn = (text: string | null | undefined): readonly (readonly [name: string, text: string])[] | null => {
  if (text == null) return null;
  try {
    return JSON.parse(text) as readonly (readonly [string, string])[];
  } catch {
    return null;
  }
};

/** The row of a list that the case came from, as a whole. Whoever may not read personal data gets none of it. */
export const RawTicket = ({ row }: { readonly row: Row | undefined }) => {
  const t = useCaseTexts();
  if (row == null || (row.fields === undefined && row.unavailable !== true)) return null;
  const cells = cellsIn(row.fields?.['text']);
  return (
    <Panel title={t.rawTicket}>
      {cells === null ? (
        <p className="muted">{row.unavailable === true ? t.rawTicketAway : t.rawTicketErased}</p>
      ) : (
        <details>
          <summary>{t.rawTicketHint}</summary>
          <dl className="facts">
            {cells.map(([name, text]) => (
              <Fragment key={name}>
                <dt>{name}</dt>
                <dd className="prose">{text === '' ? '—' : text}</dd>
              </Fragment>
            ))}
          </dl>
        </details>
      )}
    </Panel>
  );
};
