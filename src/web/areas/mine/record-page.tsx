import { keepPreviousData } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { questions } from '../../api/client';
import { useNames } from '../../api/names';
import { dayOf, useFormats } from '../../texts/format';
import { wordFor } from '../../texts/texts';
import { addressOf } from '../../ui/addresses';
import { AsOfField, useAsOf } from '../../ui/as-of';
import { Answered, Panel } from '../../ui/page';
import { addressWith } from '../../ui/page-address';
import { CaseStateTag, Tag } from '../../ui/tags';
import { useRatings } from '../../words/cases.texts';
import { MineFrame } from './mine-frame';
import { useMineTexts } from './mine.texts';
import type { Asked, Attended, MyRecord, RaisedCase, Rated } from '../../api/shapes';

/** So many years before this one can be chosen. */
const yearsBack = 5;

/** One line: the day, what it was, and what is to be said of it. */
const Line = ({ on, children }: { readonly on: string; readonly children: ReactNode }) => {
  const { day } = useFormats();
  return (
    <li>
      <span className="record-day muted">{day(on)}</span>
      <div>{children}</div>
    </li>
  );
};

function Part<T>({
  title,
  items,
  children,
}: {
  readonly title: string;
  readonly items: readonly T[];
  readonly children: (item: T) => ReactNode;
}) {
  const t = useMineTexts();
  return (
    <Panel title={title}>
      {items.length === 0 ? (
        <p className="muted">{t.empty}</p>
      ) : (
        <ul className="record-lines">{items.map(children)}</ul>
      )}
    </Panel>
  );
}

const Meetings = ({
  title,
  of,
  meetings,
}: {
  readonly title: string;
  readonly of: string;
  readonly meetings: readonly Attended[];
}) => {
  const t = useMineTexts();
  const { list } = useFormats();
  const name = useNames(meetings.flatMap(({ units }) => units));
  return (
    <Part title={title} items={meetings}>
      {({ id, title: subject, heldOn, units }) => (
        <Line key={id} on={heldOn}>
          <Link to={addressOf(of, id)}>{subject}</Link>
          {units.length > 0 && <div className="muted small">{t.with(list(units.map(name)))}</div>}
        </Line>
      )}
    </Part>
  );
};

const Questions = ({ questions: list }: { readonly questions: readonly Asked[] }) => {
  const t = useMineTexts();
  const name = useNames(list.map(({ unit }) => unit));
  return (
    <Part title={t.questions} items={list}>
      {({ in: where, id, question, text, unit, putOn, answered }) => (
        <Line key={question} on={putOn}>
          <Link to={addressOf(where === 'SESSION' ? 'session' : 'visit', id)}>{text}</Link>
          <div className="row tight">
            <span className="muted small">{name(unit)}</span>
            <Tag colour={answered ? 'green' : 'yellow'}>{answered ? t.answered : t.unanswered}</Tag>
          </div>
        </Line>
      )}
    </Part>
  );
};

const Cases = ({ cases }: { readonly cases: readonly RaisedCase[] }) => {
  const t = useMineTexts();
  return (
    <Part title={t.cases} items={cases}>
      {({ id, number, title, on, state, late, solved }) => (
        <Line key={id} on={on}>
          <Link to={addressOf('case', id)}>{title}</Link>
          <div className="row tight">
            <span className="muted small">{number ?? t.noNumber}</span>
            <CaseStateTag state={state} />
            {solved && <Tag colour="green">{t.solved}</Tag>}
            {late && <Tag colour="red">{t.late}</Tag>}
          </div>
        </Line>
      )}
    </Part>
  );
};

const Ratings = ({ ratings }: { readonly ratings: readonly Rated[] }) => {
  const t = useMineTexts();
  const words = useRatings();
  return (
    <Part title={t.ratings} items={ratings}>
      {({ id, number, title, on, rating }) => (
        <Line key={`${id} ${on} ${rating}`} on={on}>
          <Link to={addressOf('case', id)}>{title}</Link>
          <div className="row tight">
            <span className="muted small">{number ?? t.noNumber}</span>
            <Tag colour={rating === 'DISSATISFIED' ? 'red' : 'green'}>{wordFor(words, rating)}</Tag>
          </div>
        </Line>
      )}
    </Part>
  );
};

const Record = ({ record }: { readonly record: MyRecord }) => {
  const t = useMineTexts();
  const { day, moment, number } = useFormats();
  const { counts, period, moment: at } = record;
  const [times, pieces] = [(count: number) => t.times(number(count)), (count: number) => t.pieces(number(count))];
  const figures: readonly (readonly [string, string, string?])[] = [
    [t.interviews, times(counts.interviews)],
    [t.sessions, times(counts.sessions)],
    [t.visits, times(counts.visits)],
    [t.questions, pieces(counts.questions), t.questionsOf(number(counts.questionsAnswered))],
    [
      t.cases,
      pieces(counts.cases),
      t.casesOf(number(counts.casesClosed), number(counts.casesSolved), number(counts.casesOpen)),
    ],
    [t.ratings, times(counts.ratings)],
  ];
  return (
    <>
      <p>
        <strong>{t.of(record.label ?? '')}</strong> {t.period(day(period.from), day(period.to))}
        <span className="muted small record-moment">
          {t.stood(moment(at.asOf), moment(at.knownAt))} · {t.fromEvents}
        </span>
      </p>
      <dl className="record-counts">
        {figures.map(([label, count, more]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <strong>{count}</strong>
              {more !== undefined && <span className="muted small">{more}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <Meetings title={t.interviews} of="interview" meetings={record.interviews} />
      <Meetings title={t.sessions} of="session" meetings={record.sessions} />
      <Meetings title={t.visits} of="visit" meetings={record.visits} />
      <Questions questions={record.questions} />
      <Cases cases={record.cases} />
      <Ratings ratings={record.ratings} />
    </>
  );
};

const Controls = ({
  year,
  thisYear,
  change,
}: {
  readonly year: string;
  readonly thisYear: number;
  readonly change: (year: string) => void;
}) => {
  const t = useMineTexts();
  return (
    <>
      <select aria-label={t.year} className="plain-field" value={year} onChange={({ target }) => change(target.value)}>
        {Array.from({ length: yearsBack + 1 }, (_, back) => thisYear - back).map((one) => (
          <option key={one} value={one}>
            {t.ofYear(one)}
          </option>
        ))}
      </select>
      <AsOfField />
    </>
  );
};

export default function RecordPage() {
  const t = useMineTexts();
  const [address, setAddress] = useSearchParams();
  const asOf = useAsOf();
  const year = address.get('year') ?? '';
  const query = {
    ...(/^2\d{3}$/.test(year) ? { year: Number(year) } : {}),
    ...(asOf === undefined ? {} : { asOf }),
  };
  const asked = questions.useQuery(
    'get',
    '/api/v1/me/record',
    { params: { query } },
    { placeholderData: keepPreviousData },
  );
  const record = asked;
  const change = (chosen: string): void => setAddress(addressWith(address, { year: chosen }), { replace: true });
  const { data } = record;
  return (
    <MineFrame
      title={t.record}
      extra={
        data !== undefined && (
          <div className="row no-print">
            <Controls
              year={data.period.to.slice(0, 4)}
              thisYear={Number(dayOf(data.moment.knownAt).slice(0, 4))}
              change={change}
            />
          </div>
        )
      }
    >
      <Answered of={record}>{(one) => <Record record={one} />}</Answered>
    </MineFrame>
  );
}
