import { Alert } from 'antd';
import { Link } from 'react-router';
import { questions } from '../../api/client';
import { useUser } from '../../api/me';
import type { components } from '../../api/schema';
import { useAdministrationTexts } from './administration.texts';

type Kind = components['schemas']['AlikeNamesDto']['kind'];

/** Entries of a register whose names differ only in how they are written, for whoever may rename them. */
export const AlikeNames = ({ kinds }: { readonly kinds: readonly Kind[] }) => {
  const t = useAdministrationTexts();
  const writes = useUser().may('directory.write');
  const { data = [] } = questions.useQuery('get', '/api/v1/names/alike', {}, { enabled: writes });
  const found = data.filter(({ kind }) => kinds.includes(kind));
  if (found.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={t.alikeNames}
      description={
        <ul>
          {found.map(({ entries }) => (
            <li key={entries[0]?.id}>{entries.map(({ name }) => name).join(t.besides)}</li>
          ))}
        </ul>
      }
      style={{ marginBottom: 16 }}
    />
  );
};

/** Cases of tickets whose numbers differ only in how they are written, for whoever imports them. */
export const AlikeTickets = () => {
  const t = useAdministrationTexts();
  const imports = useUser().may('case.import');
  const { data = [] } = questions.useQuery('get', '/api/v1/imports/alike-tickets', {}, { enabled: imports });
  if (data.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={t.alikeTickets}
      description={
        <ul>
          {data.map(({ source, cases }) => (
            <li key={cases[0]?.id}>
              {source}:{' '}
              {cases.map(({ id, ticketNumber }, n) => (
                <span key={id}>
                  {n > 0 && t.besides}
                  <Link to={`/cases/${id}`}>{ticketNumber}</Link>
                </span>
              ))}
            </li>
          ))}
        </ul>
      }
      style={{ marginBottom: 16 }}
    />
  );
};
