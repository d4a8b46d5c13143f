import { useFormats } from '../../../texts/format';
import { Panel } from '../../../ui/page';
import { useCalendarTexts } from './calendar.texts';
import { byMonth, type CalendarDay, isWorked, weekdayOf } from './year';

const kindOf = ({ kind, local }: CalendarDay): string => (local ? 'local' : kind);

/** A word of one sign beside the colour, where a day is not what its weekday says. */
const useSign = (): ((day: CalendarDay) => string) => {
  const t = useCalendarTexts();
  return (day) => {
    if (day.reason === '') return '';
    if (isWorked(day)) return t.workSign;
    return day.local ? t.localSign : t.restSign;
  };
};

const Month = ({ month, days }: { readonly month: string; readonly days: readonly CalendarDay[] }) => {
  const t = useCalendarTexts();
  const { day: dayWords, month: monthWords } = useFormats();
  const sign = useSign();
  const words = { workday: t.workday, weekend: t.weekend, holiday: t.holiday, adjustedWorkday: t.adjustedWorkday };
  return (
    <section className="month">
      <h3>{t.monthTotal(monthWords(month), days.filter(isWorked).length)}</h3>
      <ol className="month-days">
        {[...t.week].map((letter, index) => (
          <li key={index} className="month-weekday" aria-hidden>
            {letter}
          </li>
        ))}
        {days.map((day, index) => (
          <li
            key={day.date}
            className={`day day-${kindOf(day)}`}
            style={index === 0 ? { gridColumnStart: weekdayOf(day.date) + 1 } : {}}
            title={[dayWords(day.date), words[day.kind], day.reason].filter(Boolean).join(' · ')}
          >
            <span>{Number(day.date.slice(8))}</span>
            <small>{sign(day)}</small>
          </li>
        ))}
      </ol>
    </section>
  );
};

/** The days of a year, month by month. */
export const YearOfDays = ({ days }: { readonly days: readonly CalendarDay[] }) => {
  const t = useCalendarTexts();
  const legend = [
    ['workday', t.workday],
    ['weekend', t.weekend],
    ['holiday', `${t.restSign} ${t.holiday}`],
    ['adjustedWorkday', `${t.workSign} ${t.adjustedWorkday}`],
    ['local', `${t.localSign} ${t.local}`],
  ] as const;
  return (
    <Panel title={t.workingDays(days.filter(isWorked).length)}>
      <ul className="row legend" aria-label={t.legend}>
        {legend.map(([kind, words]) => (
          <li key={kind}>
            <span className={`day-sample day-${kind}`} aria-hidden /> {words}
          </li>
        ))}
      </ul>
      <div className="months">
        {byMonth(days).map(([month, own]) => (
          <Month key={month} month={month} days={own} />
        ))}
      </div>
    </Panel>
  );
};
