import { Button } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { questions } from '../../../api/client';
import { useUser } from '../../../api/me';
import { useNames } from '../../../api/names';
import type { operations } from '../../../api/schema';
import type { SlipRecord } from '../../../api/shapes';
import { Snap } from '../../../photos/snap';
import { useFormats } from '../../../texts/format';
import { wordFor } from '../../../texts/texts';
import { ListPage } from '../../../ui/list-page';
import { Narrow } from '../../../ui/narrow';
import { Page, Panel } from '../../../ui/page';
import { addressWith } from '../../../ui/page-address';
import { Tag } from '../../../ui/tags';
import { SlipQueue } from './slip-queue';
import './slips.css';
import { useSlipsTexts, useSlipStates } from './slips.texts';

type Query = NonNullable<operations['SlipsController_list']['parameters']['query']>;

export const slipColours: Readonly<Record<SlipRecord['state'], string>> = {
  RECEIVED: 'yellow',
  ASKED_BACK: 'yellow',
  TYPING: 'yellow',
  TYPED: 'yellow',
  DISPUTED: 'red',
  CONFIRMED: 'green',
  UNCONFIRMED: 'none',
  SET_ASIDE: 'none',
};

const day = 86_400_000;

const Line = ({
  slip,
  now,
  name,
}: {
  readonly slip: SlipRecord;
  /** When the list was read: ages are counted to it. */
  readonly now: string;
  readonly name: (id: string | null) => string;
}) => {
  const t = useSlipsTexts();
  const states = useSlipStates();
  const { moment, day: dayWords } = useFormats();
  const waits = slip.state === 'RECEIVED' || slip.state === 'TYPING';
  const age = Math.floor((Date.parse(now) - Date.parse(slip.receivedAt)) / day);
  return (
    <li className="slip-row">
      <div>
        <Link to={`/slips/${slip.id}`} className="task-title">
          {name(slip.filer)} · {moment(slip.receivedAt)}
        </Link>
        <div className="muted small">
          {[t.count(slip.photos.length), waits ? t.since(Math.max(age, 0)) : null, slip.words]
            .filter(Boolean)
            .join(' · ')}
        </div>
      </div>
      <div className="row tight">
        {waits && slip.typeBy !== null && <Tag>{t.typeBy(dayWords(slip.typeBy))}</Tag>}
        <Tag colour={slipColours[slip.state]} sign>
          {wordFor(states, slip.state)}
        </Tag>
      </div>
    </li>
  );
};

const Rows = ({ rows, now }: { readonly rows: readonly SlipRecord[]; readonly now: string }) => {
  const name = useNames(rows.map(({ filer }) => filer));
  return (
    <ul className="slip-rows">
      {rows.map((slip) => (
        <Line key={slip.id} slip={slip} now={now} name={name} />
      ))}
    </ul>
  );
};

const Part = ({ query, cursor }: { readonly query: Query; readonly cursor?: string }) => {
  const t = useSlipsTexts();
  const asked = questions.useQuery('get', '/api/v1/slips', {
    params: { query: { ...query, ...(cursor === undefined ? {} : { cursor }) } },
  });
  return (
    <ListPage
      of={asked}
      isFirst={cursor === undefined}
      none={{ title: t.nothing, hint: t.nothingHint }}
      rows={(rows) => <Rows rows={rows} now={asked.data?.moment.asOf ?? ''} />}
      further={(next) => <Part query={query} cursor={next} />}
    />
  );
};

/** A deputy's own slips; for the office the queue of what is to be typed. */
export default function SlipsPage() {
  const t = useSlipsTexts();
  const states = useSlipStates();
  const { may, capacity } = useUser();
  const [address, setAddress] = useSearchParams();
  const own = capacity?.role === 'deputy' || capacity?.role === 'voterRepresentative';
  const state = address.get('state');
  const query = (state === null ? {} : { state: [state] }) as Query;
  return (
    <Page
      title={t.title}
      extra={
        may('slip.file') && !own ? (
          <Link to="/slips/new">
            <Button type="primary" tabIndex={-1}>
              {t.snap}
            </Button>
          </Link>
        ) : undefined
      }
    >
      {own && <Snap />}
      <SlipQueue />
      <Panel>
        <p>
          <Narrow
            label={t.state}
            all={t.all}
            words={states}
            value={state}
            onChange={(next) => setAddress(addressWith(address, { state: next }))}
          />
        </p>
        <Part key={state} query={query} />
      </Panel>
    </Page>
  );
}
