import { Link } from 'react-router';
import { questions } from '../../../api/client';
import { useUser } from '../../../api/me';
import type { components } from '../../../api/schema';
import { useFormats } from '../../../texts/format';
import { wordFor } from '../../../texts/texts';
import { Answered, Panel } from '../../../ui/page';
import { Tag } from '../../../ui/tags';
import { AdministrationFrame } from '../administration-frame';
import { Figures } from '../figures';
import { ClockPanel } from './clock-panel';
import { useSystemTexts } from './system.texts';
import { VerificationPanel } from './verification';

type Status = components['schemas']['StatusDto'];
type Subscription = components['schemas']['SubscriptionStatusDto'];

/** Milliseconds between two polls. */
const every = 3_000;

const colours: Readonly<Record<string, string>> = {
  ready: 'green',
  degraded: 'orange',
  unready: 'red',
  up: 'green',
  down: 'red',
  live: 'green',
  'catching-up': 'yellow',
  building: 'blue',
  failing: 'red',
  stopped: 'red',
};

/** What went wrong in a view or reaction. */
const Wrongs = ({ of: { error, refusals, gaps, aside } }: { readonly of: Subscription }) => {
  const t = useSystemTexts();
  const { moment } = useFormats();
  const list = refusals ?? [];
  return (
    <>
      {error !== undefined && (
        <div className="wrong small">
          {t.error(error.message)} {error.retryAt !== undefined && t.retryAt(moment(error.retryAt))}
        </div>
      )}
      {gaps !== undefined && <div className="wrong small">{t.gaps(gaps)}</div>}
      {aside !== undefined && <div className="wrong small">{t.waitingForNewer(aside)}</div>}
      {list.length > 0 && (
        <details className="small">
          <summary className="wrong">{t.refusals(list.length)}</summary>
          <ul className="plain-list">
            {[...list].reverse().map(({ event, code, at }) => (
              <li key={event + code}>{t.refusal(code, moment(at))}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
};

const Subscriptions = ({
  title,
  hint,
  list,
  versioned = false,
}: {
  readonly title: string;
  readonly hint?: string;
  readonly list: readonly Subscription[];
  readonly versioned?: boolean;
}) => {
  const t = useSystemTexts();
  const { number } = useFormats();
  const states = {
    standby: t.standby,
    building: t.building,
    'catching-up': t['catching-up'],
    live: t.live,
    failing: t.failing,
    stopped: t.stopped,
  };
  return (
    <Panel title={title}>
      {hint !== undefined && <p className="muted">{hint}</p>}
      <Figures
        label={title}
        heads={[t.name, t.state, t.position, ...(versioned ? [t.behind] : []), ...(versioned ? [t.generation] : [])]}
      >
        {list.map((one) => (
          <tr key={one.name}>
            <td>
              {one.name}
              <Wrongs of={one} />
            </td>
            <td>
              <Tag colour={colours[one.state] ?? 'none'}>{wordFor(states, one.state)}</Tag>
              {one.state === 'building' && one.head !== null && (
                <progress max={one.head} value={one.position ?? 0} aria-label={t.progress(one.name)} />
              )}
            </td>
            <td>{one.position === null ? '—' : number(one.position)}</td>
            {versioned && <td>{one.behind === null && one.state !== 'live' ? '—' : number(one.behind ?? 0)}</td>}
            {versioned && (
              <td>
                {one.version !== undefined && one.generation !== undefined
                  ? t.versionOf(one.version, one.generation)
                  : '—'}
              </td>
            )}
          </tr>
        ))}
      </Figures>
    </Panel>
  );
};

const Parts = ({ status: { store, vault, parts } }: { readonly status: Status }) => {
  const t = useSystemTexts();
  const words: Readonly<Record<string, string>> = {
    deliveries: t.deliveries,
    webhooks: t.webhooks,
    waiting: t.waiting,
    failing: t.failing,
    givenUp: t.givenUp,
    endpoints: t.endpoints,
    laidAside: t.laidAside,
    clock: t.clock,
    daysToBegin: t.daysToBegin,
    daysBehind: t.daysBehind,
    heads: t.heads,
    kept: t.headsKept,
    away: t.headsAway,
    differs: t.headsDiffer,
  };
  const reaches = [
    [t.store, store],
    [t.vault, vault],
  ] as const;
  return (
    <Panel title={t.parts}>
      <ul className="plain-list">
        {reaches.map(([name, reach]) => (
          <li key={name} className="entry">
            <strong>{name}</strong>
            <Tag colour={colours[reach] ?? 'none'}>{reach === 'up' ? t.up : t.down}</Tag>
          </li>
        ))}
        {parts.map(({ name, state, counts }) => (
          <li key={name} className="entry">
            <div className="entry-what">
              <strong>{wordFor(words, name)}</strong>{' '}
              <span className="muted small">
                {Object.entries(counts)
                  .map(([what, count]) => t.part(wordFor(words, what), count))
                  .join(' · ')}
              </span>{' '}
              {name !== 'clock' && name !== 'heads' && <Link to="/administration/outside">{t.goTo}</Link>}
            </div>
            <Tag colour={colours[state] ?? 'none'}>{state === 'up' ? t.up : t.wantsLook}</Tag>
          </li>
        ))}
      </ul>
    </Panel>
  );
};

/** Where facts of a newer release stand; nothing where there are none. */
const Newer = ({ gaps }: { readonly gaps: Status['newer'] }) => {
  const t = useSystemTexts();
  const { moment, number } = useFormats();
  if (gaps.length === 0) return null;
  return (
    <Panel title={t.newer}>
      <p className="muted">{t.newerHint}</p>
      <Figures label={t.newer} heads={[t.stream, t.type, t.position, t.since]}>
        {gaps.map(({ stream, type, position, recordedAt }) => (
          <tr key={stream}>
            <td>{stream}</td>
            <td>{type}</td>
            <td>{number(position)}</td>
            <td>{moment(recordedAt)}</td>
          </tr>
        ))}
      </Figures>
    </Panel>
  );
};

/** How the node is doing that answers this page. */
const Everything = () => {
  const t = useSystemTexts();
  const asked = questions.useQuery('get', '/api/v1/system/status', {}, { refetchInterval: every });
  return (
    <Answered of={asked}>
      {(status) => (
        <>
          <p role="status">
            <Tag colour={colours[status.status] ?? 'none'}>{t[status.status]}</Tag>{' '}
            <span className="muted small">{t.looked}</span>
          </p>
          <Parts status={status} />
          <Newer gaps={status.newer} />
          <VerificationPanel />
          <Subscriptions title={t.views} hint={t.viewsHint} list={status.views} versioned />
          <Subscriptions title={t.reactions} list={status.reactions} />
        </>
      )}
    </Answered>
  );
};

/** For the clerk, who answers for the dates, the clock alone. */
export default function SystemPage() {
  const t = useSystemTexts();
  const { may } = useUser();
  return (
    <AdministrationFrame title={t.title}>
      {may('clock.confirm') && <ClockPanel />}
      {may('system.read') && <Everything />}
    </AdministrationFrame>
  );
}
