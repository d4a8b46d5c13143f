import { NotificationOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { client } from '../../api/client';
import { useNames } from '../../api/names';
import { problemOf, wordsOf } from '../../api/problem';
import type { BoardRow } from '../../api/shapes';
import { newId } from '../../device/new-id';
import { useFormats } from '../../texts/format';
import { CopyText } from '../../ui/copy-text';
import { Answered, Nothing } from '../../ui/page';
import { Sheet } from '../../ui/sheet';
import { CaseStateTag, DeadlineTag } from '../../ui/tags';
import { useRowsOf } from './board-queries';
import { useBoardTexts } from './board.texts';
import type { BoardQuery } from './filter';

/** With a unit that has not answered, and its clock runs: whom one can urge. The server has the last word. */
const states: readonly BoardRow['state'][] = [
  ...(['ASSIGNED', 'ACCEPTED', 'PLANNED', 'IN_PROGRESS', 'REWORK', 'REOPENED'] as const),
];
const isAwaited = ({ state, dueOn, pausedOn, promisedOn }: BoardRow): boolean =>
  promisedOn !== null || (states.includes(state) && dueOn !== null && pausedOn === null);

type Outcome = { readonly kind: 'waiting' | 'done' } | { readonly kind: 'refused'; readonly why: string };

const useSaid = (): ((outcome: Outcome) => string) => {
  const t = useBoardTexts();
  return (outcome) =>
    outcome.kind === 'refused' ? t.refused(outcome.why) : outcome.kind === 'done' ? t.urged : t.urging;
};

/**
 * Many cases are urged by as many ordinary commands, one after the other, from here and not by one request: each case
 * decides for itself and answers for itself, a line that breaks in the middle leaves nothing half done, and what was
 * not answered is sent again with the key it had, so that no unit is told twice.
 */
const List = ({ rows, onDone }: { readonly rows: readonly BoardRow[]; readonly onDone: () => void }) => {
  const t = useBoardTexts();
  const said = useSaid();
  const { day } = useFormats();
  const queries = useQueryClient();
  const name = useNames(rows.map(({ leadUnit }) => leadUnit));
  // One key for the whole, from which each case's own follows.
  const [key] = useState(newId);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(rows.filter(({ overdue }) => overdue).map(({ id }) => id)),
  );
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const [busy, setBusy] = useState(false);
  const left = rows.filter(({ id }) => chosen.has(id) && outcomes.get(id)?.kind !== 'done');
  const done = [...outcomes.values()].filter(({ kind }) => kind === 'done').length;

  const say = (id: string, outcome: Outcome): void => setOutcomes((known) => new Map(known).set(id, outcome));
  const urge = async (): Promise<void> => {
    setBusy(true);
    for (const { id } of left) {
      say(id, { kind: 'waiting' });
      try {
        const headers = { 'idempotency-key': `${key}.${id}` };
        await client.POST('/api/v1/cases/{id}/urge', { params: { path: { id } }, headers });
        say(id, { kind: 'done' });
      } catch (error) {
        const problem = problemOf(error);
        say(id, { kind: 'refused', why: problem === null ? t.notAnswered : wordsOf(problem) });
      }
    }
    setBusy(false);
    await queries.invalidateQueries();
  };
  const toggle = (id: string): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  if (rows.length === 0) return <Nothing title={t.nobodyToUrge} hint={t.nobodyToUrgeHint} />;
  return (
    <>
      <p className="muted">{t.urgeHint}</p>
      <div className="row">
        <Button size="small" disabled={busy} onClick={() => setChosen(new Set(rows.map(({ id }) => id)))}>
          {t.chooseAll}
        </Button>
        <Button size="small" disabled={busy} onClick={() => setChosen(new Set())}>
          {t.chooseNone}
        </Button>
      </div>
      <ul className="urge-list">
        {rows.map((row) => {
          const outcome = outcomes.get(row.id);
          return (
            <li key={row.id}>
              <label>
                <input
                  type="checkbox"
                  checked={chosen.has(row.id)}
                  disabled={busy || outcome?.kind === 'done'}
                  onChange={() => toggle(row.id)}
                />
                <span>
                  {row.title}
                  <span className="muted small">
                    {row.number ?? t.noNumber} · {name(row.leadUnit)} · {day(row.dueOn)}
                  </span>
                </span>
              </label>
              <div className="row tight">
                <CaseStateTag state={row.state} />
                <DeadlineTag colour={row.colour} deadline={row.deadline} />
                <Link to={`/cases/${row.id}`} className="small" aria-label={t.see(row.title)}>
                  {t.seeShort}
                </Link>
              </div>
              {outcome !== undefined && (
                <p className={outcome.kind === 'refused' ? 'wrong' : 'muted'}>{said(outcome)}</p>
              )}
            </li>
          );
        })}
      </ul>
      <p role="status" aria-live="polite">
        {outcomes.size > 0 && t.urgedSoFar(done, outcomes.size)}
      </p>
      <div className="row form-foot">
        <Button type="primary" loading={busy} disabled={left.length === 0} onClick={() => void urge()}>
          {t.urgeThese(left.length)}
        </Button>
        {done > 0 && (
          <CopyText
            facts={rows
              .filter(({ id }) => outcomes.get(id)?.kind === 'done')
              .map(({ id, number, leadUnit, dueOn }) => ({
                what: t.urgedText,
                number,
                units: leadUnit === null ? [] : [name(leadUnit)],
                due: dueOn,
                span: 'BEFORE',
                path: `/cases/${id}`,
              }))}
          />
        )}
        <Button disabled={busy} onClick={onDone}>
          {t.finish}
        </Button>
      </div>
    </>
  );
};

const Rows = ({ query, onDone }: { readonly query: BoardQuery; readonly onDone: () => void }) => {
  const t = useBoardTexts();
  const asked = useRowsOf(query, undefined, true);
  // Read once, so that the list does not change while the reminders are being sent.
  const [first, setFirst] = useState<readonly BoardRow[] | null | undefined>(undefined);
  if (first === undefined && asked.data !== undefined) setFirst(asked.data);
  return (
    <Answered of={{ ...asked, data: first }}>
      {(rows) => (rows === null ? <p>{t.tooMany}</p> : <List rows={rows.filter(isAwaited)} onDone={onDone} />)}
    </Answered>
  );
};

/** 批量催办: of what the filters show, what waits for a unit. */
export const Urge = ({ query }: { readonly query: BoardQuery }) => {
  const t = useBoardTexts();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={<NotificationOutlined />} onClick={() => setOpen(true)}>
        {t.urge}
      </Button>
      {open && (
        <Sheet title={t.urge} onClose={() => setOpen(false)}>
          <Rows query={query} onDone={() => setOpen(false)} />
        </Sheet>
      )}
    </>
  );
};
