import { Button } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { questions } from '../../api/client';
import { useUser } from '../../api/me';
import { useNames } from '../../api/names';
import type { components } from '../../api/schema';
import { useFormats } from '../../texts/format';
import { wordFor } from '../../texts/texts';
import { ListPage } from '../../ui/list-page';
import { Narrow } from '../../ui/narrow';
import { addressWith } from '../../ui/page-address';
import { Page } from '../../ui/page';
import { Tag } from '../../ui/tags';
import { useSessionStates } from '../../words/sessions.texts';
import './sessions.css';
import { useSessionTexts } from './sessions.texts';

type Row = components['schemas']['SessionRow'];
type State = 'CONVENED' | 'NOTICED' | 'OPEN' | 'CLOSED' | 'MINUTES_ISSUED' | 'CANCELLED';

export const colourOf: Readonly<Record<string, string>> = { OPEN: 'red', NOTICED: 'yellow', CONVENED: 'blue' };

const Rows = ({ rows }: { readonly rows: readonly Row[] }) => {
  const t = useSessionTexts();
  const states = useSessionStates();
  const { moment } = useFormats();
  const name = useNames(rows.flatMap(({ topic, units }) => [topic, ...units]));
  return (
    <ul className="card-list">
      {rows.map(({ id, title, state, scheduledAt, topic, units, questions: asked, answered, commitments }) => (
        <li key={id} className="panel card">
          <div className="row">
            <h2>
              <Link to={`/sessions/${id}`}>{title}</Link>
            </h2>
            <Tag colour={colourOf[state] ?? 'none'}>{wordFor(states, state)}</Tag>
          </div>
          <p>
            {moment(scheduledAt)} · {name(topic)}
          </p>
          <p className="muted">{units.map(name).join('、')}</p>
          <p className="muted small">
            {t.questionsOf(answered.length, asked.length)} · {t.promisesOf(commitments)}
          </p>
        </li>
      ))}
    </ul>
  );
};

/** One page of the list; the next one stands below it when it is asked for. */
const List = ({ state, cursor }: { readonly state: string | null; readonly cursor: string | null }) => {
  const t = useSessionTexts();
  const query = {
    ...(state === null ? {} : { state: [state as State] }),
    ...(cursor === null ? {} : { cursor }),
  };
  const list = questions.useQuery('get', '/api/v1/sessions', { params: { query } });
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

export default function SessionListPage() {
  const t = useSessionTexts();
  const states = useSessionStates();
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
          {may('session.run') && (
            <Link to="/sessions/new">
              <Button type="primary">{t.convene}</Button>
            </Link>
          )}
        </>
      }
    >
      <List key={state} state={state} cursor={null} />
    </Page>
  );
}
