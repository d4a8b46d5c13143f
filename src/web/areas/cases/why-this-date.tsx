import type { CaseRecord, DeadlineExplanation } from '../../api/shapes';
import { useFormats } from '../../texts/format';
import { useLanguage } from '../../texts/language';
import { wordFor } from '../../texts/texts';
import { Tag } from '../../ui/tags';
import { Weeks } from '../../ui/weeks';
import { useDayKinds, useTermUnits } from '../../words/cases.texts';
import { useCaseTexts } from './case.texts';

type Day = DeadlineExplanation['days'][number];

const Cell = ({
  date,
  day,
  first,
  last,
}: {
  readonly date: string;
  readonly day: Day | undefined;
  readonly first: string;
  readonly last: string;
}) => {
  const t = useCaseTexts();
  const kinds = useDayKinds();
  const { shortDay } = useFormats();
  if (day === undefined) return <td className="day day-outside">{date.slice(8)}</td>;
  const saidOf = ({ counted, paused, reason, kind }: Day): string => {
    if (counted !== null) return t.counted(counted);
    if (paused === true) return t.paused;
    return reason === '' ? wordFor(kinds, kind) : reason;
  };
  const role = date === first ? t.start : date === last ? t.dueDay : null;
  return (
    <td
      className={`day day-${day.kind} ${date === last ? 'day-due' : ''} ${day.counted === null ? '' : 'day-counted'}`}
    >
      <div className="day-date">{date.endsWith('-01') || date === first ? shortDay(date) : Number(date.slice(8))}</div>
      <div className="day-said">
        {saidOf(day)}
        {day.kind === 'adjustedWorkday' && day.counted !== null && ` ${wordFor(kinds, day.kind)}`}
      </div>
      {role !== null && <strong className="day-role">{role}</strong>}
      {day.provisional && <span title={t.provisional}>*</span>}
    </td>
  );
};

/** The calendar from the first, uncounted day to the due day, with what each day counted for; then what moved it. */
export const WhyThisDate = ({
  explanation,
  moves,
}: {
  readonly explanation: DeadlineExplanation;
  /** What moved it; none where it has not begun. */
  readonly moves: CaseRecord['clockMoves'];
}) => {
  const t = useCaseTexts();
  const language = useLanguage();
  const units = useTermUnits();
  const kinds = useDayKinds();
  const { day } = useFormats();
  const { days, dueOn, clock, movedTo, rule } = explanation;
  const byDate = new Map(days.map((one) => [one.date, one]));
  const first = days[0]?.date ?? clock.startedOn;
  const last = days.at(-1)?.date ?? dueOn;
  return (
    <div className="why">
      <p>
        {t.startedOn(day(clock.startedOn), `${clock.term.amount} ${wordFor(units, clock.term.unit)}`)}
        {' → '}
        <strong>{day(dueOn)}</strong>
        {movedTo !== null && (
          <>
            {' → '}
            <strong>{t.movedTo(day(movedTo))}</strong>
          </>
        )}
      </p>
      <div className="calendar-frame" tabIndex={0} role="group" aria-label={t.whyTitle}>
        <Weeks
          first={first}
          last={last}
          className="calendar"
          caption={<caption className="muted small">{t.whyTitle}</caption>}
        >
          {(date) => <Cell date={date} day={byDate.get(date)} first={first} last={dueOn} />}
        </Weeks>
      </div>
      <p className="row small" aria-label={t.legend}>
        {Object.entries(kinds).map(([kind, word]) => (
          <span key={kind} className={`legend day-${kind}`}>
            {word}
          </span>
        ))}
      </p>
      <h3>{t.rules}</h3>
      <ul>
        {rule.map((words) => (
          <li key={words.en}>{words[language]}</li>
        ))}
      </ul>
      {moves.length > 0 && <h3>{t.moves}</h3>}
      <ul>
        {moves.map((move, index) => (
          <li key={index}>
            <Tag>{t[move.kind]}</Tag> {day(move.on ?? move.by.occurredAt)}
            {move.reason !== undefined && ` · ${move.reason}`}
            {move.dueOn !== undefined && ` · ${t.becomes(day(move.dueOn))}`}
          </li>
        ))}
      </ul>
    </div>
  );
};
