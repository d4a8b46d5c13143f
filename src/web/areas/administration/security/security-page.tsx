import { Button } from 'antd';
import { useSearchParams } from 'react-router';
import { questions } from '../../../api/client';
import { useNames } from '../../../api/names';
import type { components } from '../../../api/schema';
import { useFormats } from '../../../texts/format';
import { addressWith, isDay } from '../../../ui/page-address';
import { Narrow } from '../../../ui/narrow';
import { Answered, Nothing, Panel } from '../../../ui/page';
import { useRoles } from '../../../words/roles.texts';
import { AdministrationFrame } from '../administration-frame';
import { Figures } from '../figures';
import { useLoggedKinds, useSecurityTexts } from './security.texts';

type Logged = components['schemas']['LoggedDto'];
type Kind = Logged['kind'];

const Lines = ({ items }: { readonly items: readonly Logged[] }) => {
  const t = useSecurityTexts();
  const kinds = useLoggedKinds();
  const roles: Readonly<Record<string, string>> = useRoles();
  const { moment } = useFormats();
  const nameOf = useNames(items.flatMap(({ person, by, unit }) => [person, by, unit]));
  const whose = ({ name, person, stranger }: Logged): string =>
    name === null ? t.stranger(stranger ?? '—') : `${name} · ${nameOf(person)}`;
  return (
    <Figures label={t.title} heads={[t.at, t.what, t.account, t.by, t.address]}>
      {items.map((one) => (
        <tr key={one.id}>
          <td className="when">{moment(one.at)}</td>
          <td>
            {kinds[one.kind]}
            <div className="muted small">
              {[one.about === null ? null : (roles[one.about] ?? one.about), one.unit && nameOf(one.unit), one.reason]
                .filter((part) => part !== null && part !== '')
                .join(' · ')}
            </div>
          </td>
          <td>{whose(one)}</td>
          <td>{nameOf(one.by ?? one.person)}</td>
          <td>{one.address ?? '—'}</td>
        </tr>
      ))}
    </Figures>
  );
};

/** What happened at the door and with the accounts, for the auditor and the administrator. */
export default function SecurityPage() {
  const t = useSecurityTexts();
  const kinds = useLoggedKinds();
  const [address, setAddress] = useSearchParams();
  const accounts = questions.useQuery('get', '/api/v1/accounts');
  const nameOf = useNames((accounts.data ?? []).map(({ person }) => person));
  const [person, kind, from, until, cursor] = ['person', 'kind', 'from', 'until', 'cursor'].map((name) =>
    address.get(name),
  ) as [string | null, Kind | null, string | null, string | null, string | null];
  // Whoever asks for something else begins with its latest again.
  const narrow = (name: string, value: string | null): void =>
    setAddress(addressWith(address, { cursor: '', [name]: value }), { replace: true });
  const query = {
    ...(person === null ? {} : { person }),
    ...(kind !== null && kind in kinds ? { kind } : {}),
    ...(isDay(from) ? { from } : {}),
    ...(isDay(until) ? { until } : {}),
    ...(cursor === null ? {} : { cursor }),
  };
  const asked = questions.useQuery('get', '/api/v1/security-log', { params: { query } });
  const people = [...new Set((accounts.data ?? []).map((account) => account.person))];
  return (
    <AdministrationFrame title={t.title}>
      <p className="muted">{t.hint}</p>
      <div className="row">
        <Narrow
          label={t.who}
          all={t.everybody}
          words={Object.fromEntries(people.map((id) => [id, nameOf(id)]))}
          value={person}
          onChange={(chosen) => narrow('person', chosen)}
        />
        <Narrow
          label={t.kind}
          all={t.everything}
          words={kinds}
          value={kind}
          onChange={(chosen) => narrow('kind', chosen)}
        />
        {(
          [
            ['from', t.from, from],
            ['until', t.until, until],
          ] as const
        ).map(([name, words, value]) => (
          <label key={name}>
            {words}{' '}
            <input
              type="date"
              className="plain-field"
              value={value ?? ''}
              onChange={({ target }) => narrow(name, target.value)}
            />
          </label>
        ))}
      </div>
      <Answered of={asked}>
        {({ items, next }) => (
          <Panel>
            {items.length === 0 ? <Nothing title={t.none} hint={t.noneHint} /> : <Lines items={items} />}
            {next !== null && <Button onClick={() => narrow('cursor', next)}>{t.older}</Button>}
          </Panel>
        )}
      </Answered>
    </AdministrationFrame>
  );
}
