import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answered, client, questions } from '../../api/client';
import type { BoardPage, BoardRow } from '../../api/shapes';
import type { BoardQuery } from './filter';

/** More cases than this are not compared, nor urged at once, by a browser. */
const most = 2_000;

const pageOf = async (query: BoardQuery, cursor: string | undefined, signal?: AbortSignal): Promise<BoardPage> => {
  const asked = { ...query, ...(cursor === undefined ? {} : { cursor }) };
  const init = { params: { query: asked }, ...(signal === undefined ? {} : { signal }) };
  return answered(await client.GET('/api/v1/cases', init));
};

export const useBoard = (query: BoardQuery) =>
  useInfiniteQuery({
    queryKey: ['get', '/api/v1/cases', query],
    queryFn: ({ pageParam, signal }) => pageOf(query, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });

export const useFacets = (query: BoardQuery) => {
  const { sort: _, ...filter } = query;
  const { data } = questions.useQuery(
    'get',
    '/api/v1/cases/facets',
    { params: { query: filter } },
    { placeholderData: keepPreviousData },
  );
  return data;
};

/** All rows, page after page; null where there are more than a browser should hold. */
const allRows = async (query: BoardQuery, signal?: AbortSignal): Promise<readonly BoardRow[] | null> => {
  const rows: BoardRow[] = [];
  let cursor: string | undefined;
  do {
    const page = await pageOf({ ...query, limit: 200 }, cursor, signal);
    rows.push(...page.rows);
    if (rows.length > most) return null;
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return rows;
};

/** The whole board of a day. */
export const useRowsOf = (query: BoardQuery, asOf: string | undefined, enabled: boolean) =>
  useQuery({
    queryKey: ['board of a day', query, asOf ?? 'now'],
    meta: { dependsOn: [{ category: 'case' }] },
    queryFn: ({ signal }) => {
      const { search: _, ...filter } = query;
      return allRows(asOf === undefined ? query : { ...filter, asOf }, signal);
    },
    enabled,
  });
