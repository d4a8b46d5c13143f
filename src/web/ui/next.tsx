import { ArrowRightOutlined } from '@ant-design/icons';
import { questions } from '../api/client';
import { useNames } from '../api/names';
import type { ThingKind, NextLine } from '../api/shapes';
import { useFormats } from '../texts/format';
import { wordFor } from '../texts/texts';
import { useTaskKinds } from '../words/tasks.texts';
import './next.css';
import { useUiTexts } from './ui.texts';

/** Who acts next, what is to be done, and by when: on the page of every thing, as it is now. */
export const Next = ({ kind, id }: { readonly kind: ThingKind; readonly id: string }) => {
  const t = useUiTexts();
  const tasks = useTaskKinds();
  const { day, moment } = useFormats();
  const asked = questions.useQuery('get', '/api/v1/things/{kind}/{id}/next', { params: { path: { kind, id } } });
  const lines = asked.data?.lines;
  const name = useNames((lines ?? []).map((line) => line.id));
  if (lines === undefined) return null;
  const whose = ({ who, id: named, count }: NextLine): string => {
    if (who === 'office') return t.nextOffice;
    if (who === 'chair') return t.nextChair;
    if (named === null) return t.nextPeople(count);
    return who === 'head' ? t.nextHead(name(named)) : name(named);
  };
  return (
    <section className="next no-print" aria-label={t.next}>
      <strong>
        <ArrowRightOutlined aria-hidden /> {t.next}
      </strong>
      {lines.length === 0 && <span className="muted">{t.nextNobody}</span>}
      {lines.map((line) => (
        <span key={`${line.kind} ${line.who} ${line.id}`}>
          {t.nextDoes(whose(line), wordFor(tasks, line.kind))}
          {line.by !== null && (
            <span className="muted"> {t.nextBy(line.by.length > 10 ? moment(line.by) : day(line.by))}</span>
          )}
        </span>
      ))}
    </section>
  );
};
