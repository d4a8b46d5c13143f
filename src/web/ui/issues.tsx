import { Link } from 'react-router';
import { questions } from '../api/client';
import { useUser } from '../api/me';
import type { Choice } from './form/field';

/** The open repeat issues that this reader may name; none where there is none, or they are not for the reader. */
export const useIssueChoices = (): readonly Choice[] => {
  const enabled = useUser().may('repeat.read');
  const query = { state: ['OPEN' as const], limit: 200 };
  const { data } = questions.useQuery('get', '/api/v1/repeat-issues', { params: { query } }, { enabled });
  return (data?.rows ?? []).map(({ id, title }) => ({ value: id, label: title }));
};

/** Leads to the repeat issue that something is about. */
export const IssueLink = ({ id }: { readonly id: string }) => {
  const { may } = useUser();
  const path = { id };
  const { data } = questions.useQuery(
    'get',
    '/api/v1/repeat-issues/{id}',
    { params: { path } },
    { enabled: may('repeat.read') },
  );
  return <Link to={`/repeats/${id}`}>{data?.issue.title ?? '…'}</Link>;
};
