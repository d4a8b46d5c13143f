import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { Answered, type Asked } from './page';
import { useUiTexts } from './ui.texts';

interface Rows<Row> {
  readonly rows: readonly Row[];
  readonly next: string | null;
}

/** One page of a list; the next one stands below it when it is asked for. `none`: what the first page says without rows. */
export const ListPage = <Row,>({
  of,
  none,
  rows: shown,
  further,
}: {
  readonly of: Asked<Rows<Row>>;
  readonly none: ReactNode;
  readonly rows: (rows: readonly Row[]) => ReactNode;
  readonly further: (cursor: string) => ReactNode;
}) => {
  const t = useUiTexts();
  const [asked, setAsked] = useState(false);
  return (
    <Answered of={of}>
      {({ rows, next }) => (
        <>
          {rows.length === 0 ? none : shown(rows)}
          {next !== null && (asked ? further(next) : <Button onClick={() => setAsked(true)}>{t.earlierOnes}</Button>)}
        </>
      )}
    </Answered>
  );
};
