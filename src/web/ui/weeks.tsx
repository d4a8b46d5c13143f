import { Fragment, type ReactNode } from 'react';
import { addDays, useFormats } from '../texts/format';

/** Monday of the week in which the day lies. */
const mondayOf = (day: string): string => addDays(day, -((new Date(day).getUTCDay() + 6) % 7));

const weeksOf = (first: string, last: string): readonly (readonly string[])[] => {
  const weeks: string[][] = [];
  for (let monday = mondayOf(first); monday <= last; monday = addDays(monday, 7))
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(monday, index)));
  return weeks;
};

/** A calendar of whole weeks, from that of the first day to that of the last. `children`: the cell (`td`) of a day. */
export const Weeks = ({
  first,
  last,
  className,
  caption,
  children,
}: {
  readonly first: string;
  readonly last: string;
  readonly className: string;
  readonly caption?: ReactNode;
  readonly children: (date: string) => ReactNode;
}) => {
  const { weekday } = useFormats();
  const weeks = weeksOf(first, last);
  return (
    <table className={className}>
      {caption}
      <thead>
        <tr>
          {weeks[0]?.map((date) => (
            <th key={date} scope="col">
              {weekday(date)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((date) => (
              <Fragment key={date}>{children(date)}</Fragment>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
