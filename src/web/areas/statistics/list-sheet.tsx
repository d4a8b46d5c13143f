import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { client } from '../../api/client';
import { useNames } from '../../api/names';
import type { components } from '../../api/schema';
import { useFormats } from '../../texts/format';
import { wordFor } from '../../texts/texts';
import { More } from '../../ui/more';
import { Answered } from '../../ui/page';
import { Sheet } from '../../ui/sheet';
import { CaseStateTag, Tag } from '../../ui/tags';
import type { Part, StatisticsQuery } from './asked';
import { useMarks, useStatisticsTexts } from './statistics.texts';

type Behind = components['schemas']['Behind'];

const pages: Readonly<Record<Behind['of'], string>> = {
  case: '/cases',
  interview: '/interviews',
  session: '/sessions',
  visit: '/on-site',
};

/** Everything that a number counted, newest first; as many lines as the number says. */
export const ListSheet = ({
  name,
  metric,
  part,
  query,
  onClose,
}: {
  readonly name: string;
  readonly metric: string;
  readonly part: Part;
  readonly query: StatisticsQuery;
  readonly onClose: () => void;
}) => {
  const t = useStatisticsTexts();
  const marks = useMarks();
  const { day, number } = useFormats();
  const asked = useInfiniteQuery({
    queryKey: ['get', '/api/v1/statistics/{metric}/cases', metric, part, query],
    queryFn: async ({ pageParam, signal }) => {
      const { by: _, metric: __, ...narrowed } = query;
      const params = {
        path: { metric },
        query: { ...narrowed, part, ...(pageParam === undefined ? {} : { cursor: pageParam }) },
      };
      const { data } = await client.GET('/api/v1/statistics/{metric}/cases', { params, signal });
      return data!;
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const rows = asked.data?.pages.flatMap((page) => page.rows) ?? [];
  const nameOf = useNames(rows.map(({ unit }) => (unit === 'several' ? null : unit)));
  return (
    <Sheet title={t.list(name)} onClose={onClose}>
      <Answered of={asked}>
        {({ pages: [first] }) => (
          <>
            <p className="muted" role="status">
              {t.listTotal(number(first?.total ?? 0))}
            </p>
            <ul className="behind">
              {rows.map((row, index) => (
                <li key={index}>
                  <Link to={`${pages[row.of]}/${row.id}`}>{row.title}</Link>
                  <div className="muted small">
                    {t[row.of]} · {row.number ?? t.noNumber} · {day(row.on)}
                    {row.unit !== null && ` · ${row.unit === 'several' ? t.several : nameOf(row.unit)}`}
                  </div>
                  <div className="row tight">
                    <Tag>{wordFor(marks, row.kind)}</Tag>
                    {row.state !== null && row.of === 'case' && <CaseStateTag state={row.state} />}
                  </div>
                </li>
              ))}
            </ul>
            <More of={asked} rows={rows.length} text={t.moreRows} />
          </>
        )}
      </Answered>
    </Sheet>
  );
};
