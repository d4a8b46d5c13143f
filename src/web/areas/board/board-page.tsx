import { DownloadOutlined, FilterOutlined } from '@ant-design/icons';
import { Button, Segmented, Select } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { client } from '../../api/client';
import { useNames } from '../../api/names';
import type { BoardRow } from '../../api/shapes';
import { dayOf, useFormats } from '../../texts/format';
import { wordFor } from '../../texts/texts';
import { Answered, Nothing, Page, Panel } from '../../ui/page';
import { useCaseStates, useDeadlines } from '../../words/cases.texts';
import { AsOf } from './as-of';
import './board.css';
import { allRows, useBoard, useFacets } from './board-queries';
import { useBoardTexts } from './board.texts';
import { CaseCard, CaseTable, idsIn } from './case-rows';
import { Compare } from './compare';
import { csvOf, download } from './csv';
import { addressWith, type BoardQuery, boardViewIn } from './filter';
import { ColourBar, Filters } from './filters';
import { Kanban } from './kanban';
import { SavedViews } from './saved-views';

/** Writes what is filtered into a file; what the office forwards by mail. */
const Export = ({ query }: { readonly query: BoardQuery }) => {
  const t = useBoardTexts();
  const states = useCaseStates();
  const deadlines = useDeadlines();
  const { moment } = useFormats();
  const [read, setRead] = useState<number | null>(null);
  const write = async (): Promise<void> => {
    setRead(0);
    try {
      const rows = (await allRows(query, setRead)) ?? [];
      const ids = [...new Set(idsIn(rows).filter((id) => id != null))];
      const names: Record<string, { name: string }> = {};
      for (let from = 0; from < ids.length; from += 500) {
        const { data } = await client.POST('/api/v1/names', { body: { ids: ids.slice(from, from + 500) } });
        Object.assign(names, data);
      }
      const nameOf = (id: string | null): string => (id === null ? '' : (names[id]?.name ?? ''));
      const line = (row: BoardRow): string[] => [
        row.number ?? '',
        row.title,
        wordFor(states, row.state),
        wordFor(deadlines, row.deadline),
        row.dueOn ?? '',
        nameOf(row.leadUnit),
        nameOf(row.estate ?? row.community),
        nameOf(row.topic),
        String(row.round),
        moment(row.reportedAt),
      ];
      const head = [
        t.number,
        t.number,
        t.state,
        t.deadline,
        t.dueOn,
        t.leadUnit,
        t.place,
        t.topic,
        t.round,
        t.reported,
      ];
      download(csvOf([head, ...rows.map(line)]), t.file);
    } finally {
      setRead(null);
    }
  };
  return (
    <Button icon={<DownloadOutlined />} loading={read !== null} onClick={() => void write()}>
      {read === null ? t.export : t.exporting(read)}
    </Button>
  );
};

export default function BoardPage() {
  const t = useBoardTexts();
  const { number } = useFormats();
  const [address, setAddress] = useSearchParams();
  const [filtersOpen, setFiltersOpen] = useState(false);
  const view = boardViewIn(address);
  const query: BoardQuery = { ...view.query, ...(view.asOf === undefined ? {} : { asOf: view.asOf }) };
  const board = useBoard(query);
  const facets = useFacets(query);
  const rows = board.data?.pages.flatMap((page) => page.rows) ?? [];
  const name = useNames(idsIn(rows));
  const change = (changes: Parameters<typeof addressWith>[1]): void => setAddress(addressWith(address, changes));
  // The clock is the server's: a wall screen's own may be wrong.
  const asked = board.data?.pages[0]?.moment.knownAt;
  const today = asked === undefined ? undefined : dayOf(asked);

  return (
    <Page
      title={t.title}
      wide
      extra={
        <>
          <Segmented
            aria-label={t.view}
            value={view.kanban ? 'kanban' : 'table'}
            options={[
              { value: 'table', label: t.table },
              { value: 'kanban', label: t.kanban },
            ]}
            onChange={(chosen) => change({ view: chosen === 'kanban' ? 'kanban' : '' })}
          />
          <Select
            aria-label={t.sort}
            value={query.sort ?? 'due'}
            options={[
              { value: 'due', label: t.due },
              { value: 'newest', label: t.newest },
            ]}
            style={{ width: 130 }}
            onChange={(sort: string) => change({ sort: sort === 'due' ? '' : sort })}
          />
          <Export query={query} />
        </>
      }
    >
      <ColourBar view={view} facets={facets} change={change} />
      <div className="filters-toggle">
        <Button icon={<FilterOutlined />} aria-expanded={filtersOpen} onClick={() => setFiltersOpen(!filtersOpen)}>
          {t.filters}
        </Button>
      </div>
      <div className={filtersOpen ? 'filters-frame filters-open' : 'filters-frame'}>
        <Filters view={view} facets={facets} change={change} search={address.get('search') ?? ''} />
        <SavedViews address={address} />
        {today !== undefined && <AsOf today={today} asOf={view.asOf} since={view.since} change={change} />}
      </div>
      {view.since !== undefined && today !== undefined && (
        <Compare query={view.query} since={view.since} asOf={view.asOf} today={today} />
      )}
      <p className="muted" role="status">
        {facets !== undefined && t.total(number(facets.total))}
        {facets !== undefined && facets.history > 0 && ` · ${t.history(number(facets.history))}`}
      </p>
      {view.kanban ? (
        <Kanban query={query} asOf={view.asOf} facets={facets} />
      ) : (
        <Answered of={board}>
          {() =>
            rows.length === 0 ? (
              <Panel>
                <Nothing
                  title={view.filtered ? t.nothing : t.nothingYet}
                  hint={view.filtered ? t.nothingHint : t.nothingYetHint}
                />
              </Panel>
            ) : (
              <>
                <div className="desk-only">
                  <CaseTable rows={rows} name={name} asOf={view.asOf} />
                </div>
                <ul className="card-list phone-only">
                  {rows.map((row) => (
                    <CaseCard key={row.id} row={row} name={name} asOf={view.asOf} />
                  ))}
                </ul>
                {board.hasNextPage && (
                  <p style={{ textAlign: 'center', marginTop: 16 }}>
                    <Button loading={board.isFetchingNextPage} onClick={() => void board.fetchNextPage()}>
                      {t.more}
                    </Button>
                  </p>
                )}
              </>
            )
          }
        </Answered>
      )}
    </Page>
  );
}
