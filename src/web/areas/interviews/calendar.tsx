import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { components } from '../../api/schema';
import { addDays, dayOf, useFormats } from '../../texts/format';
import { wordFor } from '../../texts/texts';
import { Panel } from '../../ui/page';
import { Weeks } from '../../ui/weeks';
import { useInterviewStates } from '../../words/interviews.texts';
import { addressOf } from './address';
import { useInterviewTexts } from './interviews.texts';

type Row = components['schemas']['InterviewRow'];

const monthOf = (day: string): string => day.slice(0, 7);
const monthBy = (month: string, step: number): string => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + step, 1)).toISOString().slice(0, 7);
};

const whenOf = ({ heldAt, scheduledAt }: Row): string | null => heldAt ?? scheduledAt;

/** A month of interviews, each on the day on which it was held or is to be held. */
export const InterviewCalendar = ({
  rows,
  name,
  asOf,
}: {
  readonly rows: readonly Row[];
  readonly name: (id: string | null) => string;
  readonly asOf: string | undefined;
}) => {
  const t = useInterviewTexts();
  const states = useInterviewStates();
  const { month: monthName, time } = useFormats();
  const [today] = useState(() => dayOf(new Date().toISOString()));
  const [month, setMonth] = useState(monthOf(today));
  const byDay = new Map<string, Row[]>();
  for (const row of rows) {
    const when = whenOf(row);
    if (when !== null) byDay.set(dayOf(when), [...(byDay.get(dayOf(when)) ?? []), row]);
  }
  return (
    <Panel
      title={monthName(month)}
      extra={
        <div className="row">
          <Button icon={<LeftOutlined />} aria-label={t.previous} onClick={() => setMonth(monthBy(month, -1))} />
          <Button onClick={() => setMonth(monthOf(today))}>{t.thisMonth}</Button>
          <Button icon={<RightOutlined />} aria-label={t.next} onClick={() => setMonth(monthBy(month, 1))} />
        </div>
      }
    >
      <div className="month-frame" tabIndex={0} role="group" aria-label={t.calendar}>
        <Weeks first={`${month}-01`} last={addDays(`${monthBy(month, 1)}-01`, -1)} className="month">
          {(date) => (
            <td className={`${monthOf(date) === month ? '' : 'month-other'} ${date === today ? 'month-today' : ''}`}>
              <div className="month-date">{Number(date.slice(8))}</div>
              {(byDay.get(date) ?? []).map((row) => (
                <Link key={row.id} to={addressOf(row.id, asOf)} className="month-entry">
                  {time(whenOf(row)!)} {row.units.map(name).join('、')}
                  <small>{wordFor(states, row.state)}</small>
                </Link>
              ))}
            </td>
          )}
        </Weeks>
      </div>
    </Panel>
  );
};
