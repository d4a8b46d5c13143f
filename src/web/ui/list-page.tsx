import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { Answered, type Asked, Nothing } from './page';
import { useListOnPage } from './print/lists';
import { useUiTexts } from './ui.texts';

/** What a list says that has no rows. */
interface NoRows {
  readonly title: string;
  readonly hint?: string;
}

interface Rows<Row> {
  readonly rows: readonly Row[];
  readonly next: string | null;
}

/** One page of a list; the next one stands below it when it is asked for. A page behind the first says nothing without rows. */
export const ListPage = <Row,>({
  of,
  isFirst,
  none,
  rows: shown,
  further,
}: {
  readonly of: Asked<Rows<Row>>;
  readonly isFirst: boolean;
  readonly none: NoRows;
  readonly rows: (rows: readonly Row[]) => ReactNode;
  readonly further: (cursor: string) => ReactNode;
}) => {
  const t = useUiTexts();
  const [asked, setAsked] = useState(false);
  const next = of.data?.next ?? null;
  const failed = of.data === undefined && !of.isPending;
  const ask = (): void => (failed ? void of.refetch() : setAsked(true));
  useListOnPage({
    rows: of.data?.rows.length ?? 0,
    more: failed || (next !== null && !asked) ? ask : null,
    busy: of.isPending,
    failed,
  });
  return (
    <Answered of={of}>
      {({ rows }) => (
        <>
          {rows.length > 0 ? shown(rows) : isFirst && <Nothing {...none} />}
          {next !== null && (asked ? further(next) : <Button onClick={() => setAsked(true)}>{t.earlierOnes}</Button>)}
        </>
      )}
    </Answered>
  );
};
