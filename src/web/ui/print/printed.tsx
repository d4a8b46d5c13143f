import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { lazy, Suspense, useContext, useEffect, useState } from 'react';
import { UserContext } from '../../api/me';
import { useFormats } from '../../texts/format';
import { lists, rowsIn } from './lists';
import { layOut, type Paper, printedAt } from './papers';
import { usePrintTexts } from './print.texts';
import './printing';

/** Rarely opened. */
const PrintSheet = lazy(() => import('./print-sheet'));

/** Prints the page: the browser's own key for it does the same, so that no list is cut. */
export const PrintButton = ({ title, paper }: { readonly title: string; readonly paper: Paper }) => {
  const t = usePrintTexts();
  const [open, setOpen] = useState(false);
  useEffect(() => layOut(paper, { title, page: t.page, of: t.of, end: t.end }), [title, paper, t]);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'p' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey)
        return;
      event.preventDefault();
      if (document.querySelector('dialog[open]') === null) setOpen(true);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
  return (
    <>
      <Button className="print-button" icon={<PrinterOutlined />} onClick={() => setOpen(true)}>
        {t.print}
      </Button>
      {open && (
        <Suspense>
          <PrintSheet title={title} paper={paper} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
};

/** On paper below the title: how many rows there are, who printed them, and when. */
export const PrintedBy = () => {
  const t = usePrintTexts();
  const { moment, number } = useFormats();
  const user = useContext(UserContext);
  const at = printedAt.use();
  const all = lists.use();
  if (at === null || user === null) return null;
  const rows = number(rowsIn(all));
  const cut = [...all.values()].some(({ more, failed }) => more !== null || failed);
  const unit = user.capacity?.unitName;
  const who = unit == null ? user.me.label : `${user.me.label} · ${unit}`;
  return (
    <>
      <p className="print-only printed-by">
        {[...(all.size === 0 || cut ? [] : [t.rows(rows)]), t.printedBy(who, moment(at))].join(' · ')}
      </p>
      {cut && <p className="print-only printed-cut">{t.cut(rows)}</p>}
    </>
  );
};
