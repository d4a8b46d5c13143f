import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useEffect, useState } from 'react';
import { useFormats } from '../../texts/format';
import { Sheet } from '../sheet';
import { lists, mostRows, rowsIn } from './lists';
import { isSheet, layOut, type Paper, sheets } from './papers';
import { usePrintTexts } from './print.texts';

/** Pictures that nobody has scrolled to yet; one that cannot be shown keeps nothing back. */
const picturesShown = (): Promise<unknown> => {
  const pictures = [...document.querySelectorAll<HTMLImageElement>('#content img')];
  return Promise.allSettled(
    pictures.map((picture) => {
      picture.loading = 'eager';
      return picture.decode();
    }),
  );
};

/** Chooses the paper, gets what of the lists is not there yet, and prints. */
export default function PrintSheet({
  title,
  paper,
  onClose,
}: {
  readonly title: string;
  readonly paper: Paper;
  readonly onClose: () => void;
}) {
  const t = usePrintTexts();
  const { number } = useFormats();
  const client = useQueryClient();
  const all = lists.use();
  const fetching = useIsFetching();
  const [chosen, setChosen] = useState(paper);
  const [asked, setAsked] = useState(false);
  const rows = rowsIn(all);
  const failures = [...all.values()].filter((one) => one.failed);
  const going = asked && failures.length === 0;
  useEffect(() => {
    if (!going || fetching > 0) return undefined;
    const parts = [...all.values()];
    if (parts.some(({ busy }) => busy)) return undefined;
    const next = rows < mostRows ? parts.find(({ more }) => more !== null) : undefined;
    if (next !== undefined) {
      next.more?.();
      return undefined;
    }
    let gone = false;
    const printNow = async (): Promise<void> => {
      await picturesShown();
      // Names of what came last are asked for once it stands on the page: that would have begun by then.
      if (gone || client.isFetching() > 0) return;
      layOut(chosen, { title, page: t.page, of: t.of, end: t.end });
      print();
      layOut(paper, { title, page: t.page, of: t.of, end: t.end });
      onClose();
    };
    const frame = requestAnimationFrame(() => requestAnimationFrame(() => void printNow()));
    return () => {
      gone = true;
      cancelAnimationFrame(frame);
    };
  }, [going, fetching, all, rows, chosen, paper, title, t, client, onClose]);
  const begin = (): void => {
    for (const { more } of failures) more?.();
    setAsked(true);
  };
  return (
    <Sheet title={t.print} onClose={onClose}>
      {isSheet(paper) && (
        <fieldset className="field-group papers">
          <legend>{t.paper}</legend>
          {sheets.map((one) => (
            <label key={one} className="row">
              <input type="radio" name="paper" checked={chosen === one} onChange={() => setChosen(one)} />
              <span className={`paper-shape paper-${one}`} aria-hidden />
              {t[one]}
            </label>
          ))}
        </fieldset>
      )}
      {all.size > 0 && <p className="muted">{t.whole(number(mostRows))}</p>}
      {asked && !going && <Alert type="error" showIcon role="alert" title={t.failed} />}
      {going ? (
        <p role="status">{t.gathering(number(rows))}</p>
      ) : (
        <Button type="primary" onClick={begin}>
          {t.print}
        </Button>
      )}
    </Sheet>
  );
}
