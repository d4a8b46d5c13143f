import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answered, client } from '../../api/client';
import { wordFor } from '../../texts/texts';
import { More } from '../../ui/more';
import { Answered, Nothing, Panel } from '../../ui/page';
import { Tag } from '../../ui/tags';
import { Dismissed } from './dismissed';
import { Queue } from './queue';
import { RepeatsFrame } from './repeats-frame';
import { useRepeatStates, useRepeatTexts } from './repeats.texts';

const paged = { initialPageParam: undefined as string | undefined };
/** A screenful at a time. */
const shown = 10;
const asked = (cursor: string | undefined) => ({
  query: { limit: shown, ...(cursor === undefined ? {} : { cursor }) },
});

const Groups = () => {
  const t = useRepeatTexts();
  const states = useRepeatStates();
  const list = useInfiniteQuery({
    ...paged,
    queryKey: ['get', '/api/v1/repeat-issues'],
    queryFn: async ({ pageParam, signal }) => {
      return answered(await client.GET('/api/v1/repeat-issues', { params: asked(pageParam), signal }));
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  return (
    <Panel title={t.groups}>
      <Answered of={list}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.rows);
          if (rows.length === 0) return <Nothing title={t.noGroups} />;
          return (
            <ul className="suspects">
              {rows.map((row) => (
                <li key={row.id} className="row">
                  <Link to={`/repeat-issues/${row.id}`}>{row.title}</Link>{' '}
                  <Tag colour={row.state === 'OPEN' ? 'yellow' : 'none'}>{wordFor(states, row.state)}</Tag>{' '}
                  <span className="muted small">{t.cases(row.links.length + (row.firstCase === null ? 0 : 1))}</span>
                </li>
              ))}
            </ul>
          );
        }}
      </Answered>
      <More of={list} rows={list.data?.pages.flatMap((page) => page.rows).length ?? 0} text={t.more} />
    </Panel>
  );
};

export default function RepeatsPage() {
  return (
    <RepeatsFrame>
      <Queue />
      <Groups />
      <Dismissed />
    </RepeatsFrame>
  );
}
