import { Select } from 'antd';
import { foundByLabel } from '../../ui/choices';
import { questions } from '../../api/client';
import { useLanguage } from '../../texts/language';
import { Answered, Nothing, Panel } from '../../ui/page';
import type { StatisticsQuery } from './asked';
import { Name, Number, Parts, useFigures } from './figures';
import { useStatisticsTexts } from './statistics.texts';

/** Units by one figure, the best first; those with too few stand below without a place. */
export const Ranking = ({
  query,
  metric,
  change,
}: {
  readonly query: StatisticsQuery;
  readonly metric: string;
  readonly change: (changes: Readonly<Record<string, string>>) => void;
}) => {
  const t = useStatisticsTexts();
  const language = useLanguage();
  const { metrics } = useFigures();
  const asked = questions.useQuery('get', '/api/v1/statistics/ranking', {
    params: { query: { ...query, metric: metric as 'onTimeRate' } },
  });
  const choices = [...metrics.values()].filter(({ better }) => better !== null);
  return (
    <Panel
      title={t.ranking}
      extra={
        <Select
          className="no-print"
          aria-label={t.rankBy}
          value={metric}
          style={{ width: 240 }}
          options={choices.map((one) => ({ value: one.code, label: one[language] }))}
          showSearch={foundByLabel}
          onChange={(chosen: string) => change({ ranking: chosen })}
        />
      }
    >
      <Answered of={asked}>
        {({ units, rules }) =>
          units.length === 0 ? (
            <Nothing title={t.nobodyRanked} />
          ) : (
            <>
              <table className="figures">
                <thead>
                  <tr>
                    <th scope="col">{t.place}</th>
                    <th scope="col" className="left">
                      {t.unit}
                    </th>
                    <th scope="col">
                      <Name code={metric} />
                    </th>
                    <th scope="col">{t.parts}</th>
                  </tr>
                </thead>
                <tbody>
                  {units.map(({ unit, name, place, figure }) => (
                    <tr key={unit}>
                      <td>{place ?? <span className="muted">{t.unranked}</span>}</td>
                      <th scope="row">{name ?? unit}</th>
                      <td>
                        <Number figure={figure} linked={false} />
                      </td>
                      <td>
                        <Parts figure={figure} linked={false} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
              <p className="muted small">
                {t.rankingNote(rules.minimum)}
                {rules.excludeNotYetDue && t.rankingNotYetDue}
              </p>
            </>
          )
        }
      </Answered>
    </Panel>
  );
};
