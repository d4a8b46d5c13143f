import { keepPreviousData } from '@tanstack/react-query';
import { Link } from 'react-router';
import { questions } from '../../api/client';
import { useNames } from '../../api/names';
import type { components } from '../../api/schema';
import { useFormats } from '../../texts/format';
import { AsOfField, useAsOf } from '../../ui/as-of';
import { Answered, Panel } from '../../ui/page';
import { Months } from './months';
import { RepeatsFrame } from './repeats-frame';
import { useRepeatTexts } from './repeats.texts';

type Overview = components['schemas']['RepeatOverview'];
type Rate = Overview['byUnit'][number];

/** A rate and the figures behind it; without any closed case there is no rate. */
const Rates = ({
  title,
  of,
  rates,
}: {
  readonly title: string;
  readonly of: string;
  readonly rates: readonly Rate[];
}) => {
  const t = useRepeatTexts();
  const { number, percent } = useFormats();
  const name = useNames(rates.map((rate) => rate.of));
  return (
    <Panel title={title}>
      {rates.length === 0 ? (
        <p className="muted">{t.nothingClosed}</p>
      ) : (
        <div className="wide-table" tabIndex={0} role="region" aria-label={title}>
          <table className="rates">
            <thead>
              <tr>
                <th scope="col">{of}</th>
                <th scope="col">{t.rate}</th>
                <th scope="col">{t.cameBackOf}</th>
              </tr>
            </thead>
            <tbody>
              {rates.map(({ of: id, closedOff, cameBack }) => (
                <tr key={id ?? 'none'}>
                  <th scope="row">{id === null ? t.unknown : name(id)}</th>
                  <td>{closedOff === 0 ? '—' : percent(cameBack / closedOff)}</td>
                  <td>
                    {number(cameBack)} / {number(closedOff)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );
};

/** "Closed, but came back after so many days". */
const After = ({ after }: { readonly after: Overview['cameBackAfter'] }) => {
  const t = useRepeatTexts();
  const most = Math.max(1, ...after.map(({ cases }) => cases));
  const words = after.map(({ upTo }, index) => {
    const before = after[index - 1]?.upTo ?? null;
    return upTo === null ? t.daysMore(before ?? 0) : t.daysWithin(before === null ? 0 : before + 1, upTo);
  });
  return (
    <Panel title={t.backAfter}>
      <p className="muted small">{t.backAfterHint}</p>
      <dl className="shares">
        {after.map(({ upTo, cases }, index) => (
          <div key={upTo ?? 'more'}>
            <dt>{words[index]}</dt>
            <dd>
              <span className="share" aria-hidden>
                <span style={{ width: `${(100 * cases) / most}%` }} />
              </span>
              <span className="share-count">{t.cases(cases)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
};

export default function OverviewPage() {
  const t = useRepeatTexts();
  const { number, day, moment: momentWords } = useFormats();
  const asOf = useAsOf();
  const asked = questions.useQuery(
    'get',
    '/api/v1/repeat-issues/overview',
    { params: { query: asOf === undefined ? {} : { asOf } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <RepeatsFrame extra={<AsOfField />}>
      <Answered of={asked}>
        {(overview) => (
          <>
            <p role="status">
              {t.groupsOpen(number(overview.issues))}{' '}
              <span className="muted small">{t.stood(momentWords(overview.moment.asOf))}</span>
            </p>
            {overview.suggestEscalation.length > 0 && (
              <Panel title={t.toEscalate}>
                <ul className="plain-list">
                  {overview.suggestEscalation.map(({ id, title, cameBack }) => (
                    <li key={id}>
                      <Link to={`/repeat-issues/${id}`}>{title}</Link>{' '}
                      <span className="muted">
                        {t.relapses} {t.times(cameBack)}
                      </span>
                    </li>
                  ))}
                </ul>
              </Panel>
            )}
            {overview.checksDue.length > 0 && (
              <Panel title={t.toCheck}>
                <ul className="plain-list">
                  {overview.checksDue.map(({ id, title, checkFrom }) => (
                    <li key={id}>
                      <Link to={`/repeat-issues/${id}`}>{title}</Link>{' '}
                      <span className="muted">{t.since(day(checkFrom))}</span>
                    </li>
                  ))}
                </ul>
              </Panel>
            )}
            {overview.withoutMeasure.length > 0 && (
              <Panel title={t.withoutMeasure(overview.withoutMeasure.length)}>
                <ul className="plain-list">
                  {overview.withoutMeasure.map(({ id, title }) => (
                    <li key={id}>
                      <Link to={`/repeat-issues/${id}`}>{title}</Link>
                    </li>
                  ))}
                </ul>
              </Panel>
            )}
            <Months months={overview.months} />
            <After after={overview.cameBackAfter} />
            <div className="two-panels">
              <Rates title={t.byUnit} of={t.unit} rates={overview.byUnit} />
              <Rates title={t.byTopic} of={t.topic} rates={overview.byTopic} />
            </div>
          </>
        )}
      </Answered>
    </RepeatsFrame>
  );
}
