import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { Fragment, type ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { upTo } from '../../ui/limits';
import { answered, client } from '../../api/client';
import type { components, operations } from '../../api/schema';
import { useFormats } from '../../texts/format';
import { wordFor } from '../../texts/texts';
import { addressOf, isThing, useThingNames } from '../../ui/addresses';
import { Chosen } from '../../ui/print/chosen';
import { More } from '../../ui/more';
import { Answered, Nothing, Page, Panel } from '../../ui/page';
import { Tag } from '../../ui/tags';
import { useSearchedFields, useSearchTexts } from './search.texts';

type Hit = components['schemas']['SearchHit'];
type Kind = NonNullable<operations['SearchController_search']['parameters']['query']['kind']>[number];
type Snippet = Hit['snippets'][number];

/** The text with what was searched for marked. */
const Marked = ({ text, marks }: Pick<Snippet, 'text' | 'marks'>): ReactNode => {
  const parts = marks.map(([from = 0, until = 0], index) => {
    const before = text.slice(marks[index - 1]?.[1] ?? 0, from);
    return (
      <Fragment key={from}>
        {before}
        <mark>{text.slice(from, until)}</mark>
      </Fragment>
    );
  });
  return (
    <>
      {parts}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </>
  );
};

const Found = ({ hit: { kind, id, snippets } }: { readonly hit: Hit }) => {
  const fields = useSearchedFields();
  const names = useThingNames();
  const { titled } = useFormats();
  const [first, ...others] = snippets;
  return (
    <li className="panel">
      <div className="row">
        <Tag colour="blue">{names.many(kind)}</Tag>
        <Link to={addressOf(kind, id)}>{first === undefined ? id : <Marked {...first} />}</Link>
      </div>
      {others.map((snippet) => (
        <p key={`${snippet.field} ${snippet.text}`} style={{ margin: '6px 0 0' }}>
          <span className="muted small">{titled(wordFor(fields, snippet.field), '')}</span>
          <Marked {...snippet} />
        </p>
      ))}
    </li>
  );
};

const useSearch = (q: string, kind: Kind | undefined) =>
  useInfiniteQuery({
    queryKey: ['get', '/api/v1/search', q, kind],
    queryFn: async ({ pageParam: cursor, signal }) => {
      const query = { q, ...(kind === undefined ? {} : { kind: [kind] }), ...(cursor === null ? {} : { cursor }) };
      return answered(await client.GET('/api/v1/search', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    enabled: q !== '',
  });

/** Everything that the reader may see, by the words in it. */
export default function SearchPage() {
  const t = useSearchTexts();
  const names = useThingNames();
  const [address, setAddress] = useSearchParams();
  const q = address.get('q') ?? '';
  const wanted = address.get('kind') ?? '';
  const kind = isThing(wanted) ? (wanted as Kind) : undefined;
  const asked = useSearch(q, kind);
  const counts = asked.data?.pages[0]?.counts;
  const total = Object.values(counts ?? {}).reduce((sum, count) => sum + count, 0);
  const to = (one?: string): string =>
    `/search?${new URLSearchParams({ q, ...(one === undefined ? {} : { kind: one }) }).toString()}`;
  return (
    <Page title={t.title}>
      <Chosen label={t.label} words={q === '' ? [] : [q]} />
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          const words = new FormData(event.currentTarget).get('q');
          setAddress(typeof words === 'string' && words.trim() !== '' ? { q: words.trim() } : {});
        }}
      >
        <div className="row" style={{ flexWrap: 'nowrap', marginBottom: 16 }}>
          <Input
            key={q}
            name="q"
            defaultValue={q}
            aria-label={t.label}
            placeholder={t.hint}
            {...upTo(200)}
            allowClear
          />
          <Button type="primary" htmlType="submit">
            {t.go}
          </Button>
        </div>
      </form>
      {q === '' ? (
        <Panel>
          <Nothing title={t.begin} hint={t.hint} />
        </Panel>
      ) : (
        <>
          {counts !== undefined && (
            <nav className="pills" aria-label={t.which}>
              <Link to={to()} aria-current={kind === undefined ? 'page' : undefined}>
                {t.all} <strong>{total}</strong>
              </Link>
              {Object.entries(counts).map(([one, count]) => (
                <Link key={one} to={to(one)} aria-current={kind === one ? 'page' : undefined}>
                  {names.many(one)} <strong>{count}</strong>
                </Link>
              ))}
            </nav>
          )}
          <Answered of={asked}>
            {({ pages }) => {
              const hits = pages.flatMap((one) => one.hits);
              if (hits.length === 0)
                return (
                  <Panel>
                    <Nothing title={t.none} hint={t.noneHint} />
                  </Panel>
                );
              return (
                <ul className="plain-list">
                  {hits.map((hit) => (
                    <Found key={hit.id} hit={hit} />
                  ))}
                </ul>
              );
            }}
          </Answered>
          <More of={asked} rows={asked.data?.pages.flatMap(({ hits }) => hits).length ?? 0} text={t.more} />
        </>
      )}
    </Page>
  );
}
