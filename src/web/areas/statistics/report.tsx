import type { components } from '../../api/schema';
import { useFormats } from '../../texts/format';
import { Panel } from '../../ui/page';
import type { Report } from './asked';
import { Name, Number, Parts, useFigures, useShown } from './figures';
import { useStatisticsTexts } from './statistics.texts';

type Difference = components['schemas']['Difference'];

/** The figures that a year's paragraph begins with. */
const headline = ['casesRegistered', 'casesClosed', 'casesOpen', 'casesOverdue', 'onTimeRate', 'satisfactionRate'];

/** Which figures stand together, by the first of each group in the order of the API. */
const begins: Readonly<Record<string, Heading>> = {
  interviewsHeld: 'ofInterviews',
  sessionsHeld: 'ofSessions',
  visitsHeld: 'ofVisits',
  casesRegistered: 'ofCases',
  casesReplied: 'ofReplies',
  promisesDue: 'ofPromises',
  reworks: 'ofRepeats',
};
type Heading = 'ofInterviews' | 'ofSessions' | 'ofVisits' | 'ofCases' | 'ofReplies' | 'ofPromises' | 'ofRepeats';

export const Headline = ({ report }: { readonly report: Report }) => (
  <ul className="headline">
    {headline.map((code) => {
      const figure = report.figures.find((one) => one.code === code);
      return figure === undefined ? null : (
        <li key={code} className={code === 'casesOverdue' && figure.numerator > 0 ? 'headline-late' : ''}>
          <Name code={code} />
          <strong>
            <Number figure={figure} />
          </strong>
          <span className="muted small">
            <Parts figure={figure} />
          </span>
        </li>
      );
    })}
  </ul>
);

/** More or less in words, in points for a share. */
const Change = ({ difference, share }: { readonly difference: Difference | undefined; readonly share: boolean }) => {
  const t = useStatisticsTexts();
  const { number, percent } = useFormats();
  const { metrics } = useFigures();
  if (difference?.change == null) return <>—</>;
  const { change, relative, code } = difference;
  if (change === 0) return <>{t.same}</>;
  const better = metrics.get(code)?.better ?? null;
  const good = better === null ? '' : change > 0 === (better === 'higher') ? 'change-good' : 'change-bad';
  const size = Math.abs(change);
  return (
    <span className={good}>
      <span aria-hidden>{change > 0 ? '▲' : '▼'}</span> {change > 0 ? t.more : t.less}{' '}
      {share ? t.points(number(Math.round(size * 10_000) / 100)) : number(size)}
      {!share && relative !== null && ` (${percent(Math.abs(relative))})`}
    </span>
  );
};

/** Every figure there is, in groups; with the other period beside it where one is compared. */
export const AllFigures = ({
  report,
  differences,
}: {
  readonly report: Report;
  readonly differences: readonly Difference[] | null;
}) => {
  const t = useStatisticsTexts();
  const { metrics } = useFigures();
  const shown = useShown();
  const groups: { heading: Heading; figures: Report['figures'] }[] = [];
  for (const figure of report.figures) {
    const heading = begins[figure.code];
    if (heading !== undefined) groups.push({ heading, figures: [] });
    groups.at(-1)?.figures.push(figure);
  }
  return (
    <div className="groups">
      {groups.map(({ heading, figures }) => (
        <Panel key={heading} title={t[heading]}>
          <table className="figures">
            <thead>
              <tr>
                <th scope="col">{t.figure}</th>
                <th scope="col">{t.value}</th>
                <th scope="col">{differences === null ? t.parts : t.before}</th>
                {differences !== null && <th scope="col">{t.change}</th>}
              </tr>
            </thead>
            <tbody>
              {figures.map((figure) => {
                const metric = metrics.get(figure.code);
                const difference = differences?.find(({ code }) => code === figure.code);
                const share = figure.denominator !== null;
                return (
                  <tr key={figure.code}>
                    <th scope="row">
                      <Name code={figure.code} />
                    </th>
                    <td>
                      <Number figure={figure} />{' '}
                      <span className="muted small">
                        {!share && metric !== undefined && t[metric.unitOfCount as 'cases']}
                      </span>
                    </td>
                    <td>
                      {differences === null ? (
                        <Parts figure={figure} />
                      ) : (
                        shown({ value: difference?.before ?? null, denominator: figure.denominator })
                      )}
                    </td>
                    {differences !== null && (
                      <td>
                        <Change difference={difference} share={share} />
                      </td>
                    )}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </Panel>
      ))}
    </div>
  );
};
