import { Button } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { questions } from '../../api/client';
import { useUser } from '../../api/me';
import { useNames } from '../../api/names';
import { useFormats } from '../../texts/format';
import { wordFor } from '../../texts/texts';
import { ListPage } from '../../ui/list-page';
import { Narrow } from '../../ui/narrow';
import { addressWith } from '../../ui/page-address';
import { Page } from '../../ui/page';
import { Tag } from '../../ui/tags';
import { useFocuses, useVisitStates } from '../../words/sessions.texts';
import type { components } from '../../api/schema';
import './visits.css';
import { useVisitTexts } from './visits.texts';

type Row = components['schemas']['VisitRow'];
type State = 'CALLED' | 'HELD' | 'MINUTES_ISSUED' | 'CANCELLED';

export const colourOf: Readonly<Record<string, string>> = { CALLED: 'yellow', HELD: 'blue', MINUTES_ISSUED: 'green' };

const Rows = ({ rows }: { readonly rows: readonly Row[] }) => {
  const t = useVisitTexts();
  const states = useVisitStates();
  const focuses = useFocuses();
  const { moment } = useFormats();
  const name = useNames(rows.flatMap(({ topic, units }) => [topic, ...units]));
  return (
    <ul className="card-list">
      {rows.map(({ id, title, state, focus, scheduledAt, topic, units, measures, settled, failed }) => (
        <li key={id} className="panel visit-card">
          <div className="row">
            <h2>
              <Link to={`/on-site/${id}`}>{title}</Link>
            </h2>
            <Tag colour={colourOf[state] ?? 'none'}>{wordFor(states, state)}</Tag>
            <Tag>{wordFor(focuses, focus)}</Tag>
          </div>
          <p>
            {moment(scheduledAt)} · {name(topic)}
          </p>
          <p className="muted">{units.map(name).join('、')}</p>
          <p className="muted small">{t.counts(measures, settled, failed)}</p>
        </li>
      ))}
    </ul>
  );
};

/** One page of the list; the next one stands below it when it is asked for. */
const List = ({ state, cursor }: { readonly state: string | null; readonly cursor: string | null }) => {
  const t = useVisitTexts();
  const query = {
    ...(state === null ? {} : { state: [state as State] }),
    ...(cursor === null ? {} : { cursor }),
  };
  const list = questions.useQuery('get', '/api/v1/resolutions', { params: { query } });
  return (
    <ListPage
      of={list}
      isFirst={cursor === null}
      none={state === null ? { title: t.none, hint: t.noneHint } : { title: t.noneOf }}
      rows={(rows) => <Rows rows={rows} />}
      further={(next) => <List state={state} cursor={next} />}
    />
  );
};

export default function VisitListPage() {
  const t = useVisitTexts();
  const states = useVisitStates();
  const { may } = useUser();
  const [address, setAddress] = useSearchParams();
  const state = address.get('state');
  return (
    <Page
      title={t.title}
      extra={
        <>
          <Narrow
            label={t.state}
            all={t.all}
            words={states}
            value={state}
            onChange={(chosen) => setAddress(addressWith(address, { state: chosen }))}
          />
          {may('onSite.run') && (
            <Link to="/on-site/new">
              <Button type="primary">{t.call}</Button>
            </Link>
          )}
        </>
      }
    >
      <List key={state} state={state} cursor={null} />
    </Page>
  );
}
