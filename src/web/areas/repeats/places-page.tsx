import { keepPreviousData } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { questions } from '../../api/client';
import { useFormats } from '../../texts/format';
import { Chosen } from '../../ui/print/chosen';
import { AsOfField, useAsOf } from '../../ui/as-of';
import { Answered, Nothing, Panel } from '../../ui/page';
import { addressWith } from '../../ui/page-address';
import { Tag } from '../../ui/tags';
import { RepeatsFrame } from './repeats-frame';
import { useRepeatTexts } from './repeats.texts';

const windows = ['30', '90', '180', '365'] as const;
/** What the server takes where nothing is asked for. */
const usual = '90';

const isCount = (text: string | null): text is string => text !== null && /^[1-9]\d{0,3}$/.test(text);

/** So many places of a topic are named; the others are counted. */
const placesNamed = 12;

export default function PlacesPage() {
  const t = useRepeatTexts();
  const { day, moment, number } = useFormats();
  const [address, setAddress] = useSearchParams();
  const asOf = useAsOf();
  const asked = address.get('days');
  const days = isCount(asked) ? asked : undefined;
  const kept = { placeholderData: keepPreviousData };
  const query = {
    params: {
      query: { ...(asOf === undefined ? {} : { asOf }), ...(days === undefined ? {} : { days: Number(days) }) },
    },
  };
  const places = questions.useQuery('get', '/api/v1/repeat-issues/hot-places', query, kept);
  const topics = questions.useQuery('get', '/api/v1/repeat-issues/systemic-topics', query, kept);
  return (
    <RepeatsFrame
      extra={
        <>
          <Chosen label={t.window} words={[t.before(Number(days ?? usual))]} />
          <select
            aria-label={t.window}
            className="plain-field"
            value={days ?? usual}
            onChange={({ target }) =>
              setAddress(addressWith(address, { days: target.value }), { replace: true, preventScrollReset: true })
            }
          >
            {[...new Set([...windows, days ?? usual])].map((one) => (
              <option key={one} value={one}>
                {t.before(Number(one))}
              </option>
            ))}
          </select>
          <AsOfField />
        </>
      }
    >
      <Panel title={t.hotPlaces}>
        <Answered of={places}>
          {({ from, moment: at, places: hot }) => (
            <>
              <p className="muted small">
                {t.between(day(from), moment(at.asOf))} · {t.hotHint}
              </p>
              {hot.length === 0 && <Nothing title={t.noHot} />}
              <ol className="hot">
                {hot.map(({ name, cases, topics: told, newest }) => (
                  <li key={name}>
                    <div className="row tight">
                      <strong>{name}</strong>
                      <Tag colour={cases >= 5 ? 'red' : 'yellow'}>{t.cases(cases)}</Tag>
                      {told.map(({ topic, cases: count }) => (
                        <span key={topic} className="muted small">
                          {topic} {number(count)}
                        </span>
                      ))}
                    </div>
                    <div className="row tight small">
                      {newest.map((one) => (
                        <Link key={one.id} to={`/cases/${one.id}`} title={one.title}>
                          {one.number ?? one.title}
                        </Link>
                      ))}
                    </div>
                  </li>
                ))}
              </ol>
            </>
          )}
        </Answered>
      </Panel>
      <Panel title={t.systemic}>
        <p className="muted small">{t.systemicHint}</p>
        <Answered of={topics}>
          {({ topics: found }) =>
            found.length === 0 ? (
              <Nothing title={t.noSystemic} />
            ) : (
              <ul className="hot">
                {found.map(({ topic, cases, places: where }) => (
                  <li key={topic}>
                    <div className="row tight">
                      <strong>{topic}</strong>
                      <Tag colour="yellow">{t.inPlaces(where.length)}</Tag>
                      <span className="muted small">{t.cases(cases)}</span>
                    </div>
                    <p className="muted small">
                      {where
                        .slice(0, placesNamed)
                        .map(({ name, cases: count }) => `${name} ${number(count)}`)
                        .join(' · ')}
                      {where.length > placesNamed && ` · ${t.andMore(where.length - placesNamed)}`}
                    </p>
                  </li>
                ))}
              </ul>
            )
          }
        </Answered>
      </Panel>
    </RepeatsFrame>
  );
}
