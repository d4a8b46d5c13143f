import { FilterOutlined } from '@ant-design/icons';
import { Button, Segmented, Select } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { client } from '../../api/client';
import { useUser } from '../../api/me';
import { useNames } from '../../api/names';
import { dayOf, useFormats } from '../../texts/format';
import { Download } from '../../ui/download';
import { More } from '../../ui/more';
import { Answered, Nothing, Page, Panel } from '../../ui/page';
import { AsOf } from './as-of';
import './board.css';
import { useBoard, useFacets } from './board-queries';
import { useBoardTexts } from './board.texts';
import { CaseCard, CaseTable, idsIn } from './case-rows';
import { Compare } from './compare';
import { addressWith } from '../../ui/page-address';
import { type BoardQuery, boardViewIn } from './filter';
import { ColourBar, Filters } from './filters';
import { Kanban } from './kanban';
import { SavedViews } from './saved-views';
import { Urge } from './urge';

/** What is filtered, as a workbook or a list; what the office forwards by mail. */
const Exports = ({ query: { sort: _, ...query } }: { readonly query: BoardQuery }) => {
  const t = useBoardTexts();
  const init = { params: { query }, parseAs: 'blob' } as const;
  return (
    <>
      <Download text={t.xlsx} file={t.xlsxFile} read={() => client.GET('/api/v1/cases/export.xlsx', init)} />
      <Download text={t.export} file={t.file} read={() => client.GET('/api/v1/cases/export.csv', init)} />
    </>
  );
};

export default function BoardPage() {
  const t = useBoardTexts();
  const { number } = useFormats();
  const { may } = useUser();
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
          {may('case.register') && (
            <Link to="/cases/entry">
              <Button tabIndex={-1}>{t.entrySheet}</Button>
            </Link>
          )}
          {may('case.supervise') && view.asOf === undefined && <Urge query={query} />}
          <Exports query={query} />
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
                <More of={board} rows={rows.length} text={t.more} />
              </>
            )
          }
        </Answered>
      )}
    </Page>
  );
}
