import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client, questions } from './client';
import { fromGrounds } from './concerns';
import type { PolicySettings } from './shapes';

type Names = Readonly<Record<string, { readonly kind: string; readonly name: string }>>;

/** What the names' endpoint takes at once. */
const most = 500;

const namesOf = async (ids: readonly string[], signal: AbortSignal): Promise<Names> => {
  const parts: Names[] = [];
  for (let from = 0; from < ids.length; from += most) {
    const { data } = await client.POST('/api/v1/names', { body: { ids: ids.slice(from, from + most) }, signal });
    parts.push(data ?? {});
  }
  return Object.assign({}, ...parts) as Names;
};

/** Stands for a name that is on its way. */
export const unnamed = '…';

/** Names for the ids of units, people, places, topics; `unnamed` while they are on their way. */
export const useNames = (ids: readonly (string | null | undefined)[]): ((id: string | null | undefined) => string) => {
  const wanted = [...new Set(ids.filter((id) => id != null))].sort();
  const { data } = useQuery({
    queryKey: ['names', wanted],
    meta: { dependsOn: fromGrounds },
    queryFn: ({ signal }) => namesOf(wanted, signal),
    enabled: wanted.length > 0,
    placeholderData: keepPreviousData,
    staleTime: 5 * 60_000,
  });
  return (id) => (id == null ? '—' : (data?.[id]?.name ?? unnamed));
};

const lasting = { staleTime: 5 * 60_000 };

/** What people choose from: what is in force in the reader's jurisdictions. */
export const useUnits = () => questions.useQuery('get', '/api/v1/units', {}, lasting);
export const useTopics = () =>
  questions.useQuery('get', '/api/v1/lists/{kind}', { params: { path: { kind: 'topic' } } }, lasting);
export const useKeyWorks = () =>
  questions.useQuery('get', '/api/v1/lists/{kind}', { params: { path: { kind: 'keyWork' } } }, lasting);
export const usePlaces = () => questions.useQuery('get', '/api/v1/places', {}, lasting);
export const usePeople = () => questions.useQuery('get', '/api/v1/people', {}, lasting);

/** The rules in force; null while they are on their way. */
export const useSettings = (jurisdiction: string): PolicySettings | null => {
  const { data } = questions.useQuery(
    'get',
    '/api/v1/policies/{jurisdiction}',
    { params: { path: { jurisdiction } } },
    lasting,
  );
  const settings = data?.versions.find(({ version }) => version === data.current)?.settings;
  return settings ?? null;
};
