import { Button, Input, Select } from 'antd';
import { upTo } from '../../ui/limits';
import { Fragment } from 'react';
import { Chosen } from '../../ui/print/chosen';
import { byLabel, foundByLabel } from '../../ui/choices';
import { useNames } from '../../api/names';
import type { BoardFacets, FacetName } from '../../api/shapes';
import { useFormats } from '../../texts/format';
import { wordFor } from '../../texts/texts';
import { useCaseStates, useColours, useOrigins, usePhases, useUrgencies } from '../../words/cases.texts';
import { useBoardTexts } from './board.texts';
import type { BoardView, FilterName } from './filter';

type Change = (changes: Readonly<Record<string, string | readonly string[] | undefined>>) => void;

/** Which facet counts the values of which filter. */
const facetOf: Readonly<Record<FilterName, FacetName>> = {
  phase: 'phase',
  state: 'state',
  colour: 'colour',
  unit: 'unit',
  topic: 'topic',
  place: 'community',
  origin: 'origin',
  urgency: 'urgency',
  round: 'round',
};

const selects = ['phase', 'state', 'unit', 'topic', 'place', 'origin', 'urgency', 'round'] as const;

/** The colours as large buttons with counts: what an office looks at first. */
export const ColourBar = ({
  view,
  facets,
  change,
}: {
  readonly view: BoardView;
  readonly facets: BoardFacets | undefined;
  readonly change: Change;
}) => {
  const colours = useColours();
  const { number } = useFormats();
  const chosen = view.values('colour');
  const counts = new Map((facets?.facets.colour ?? []).map(({ value, count }) => [value, count]));
  return (
    <div className="colour-bar" role="group" aria-label={useBoardTexts().colour}>
      {(['red', 'yellow', 'green', 'blue'] as const).map((colour) => {
        const on = chosen.includes(colour);
        return (
          <button
            key={colour}
            type="button"
            className={`colour colour-${colour} on-paper`}
            aria-pressed={on}
            onClick={() => change({ colour: on ? chosen.filter((one) => one !== colour) : [...chosen, colour] })}
          >
            <strong>{facets === undefined ? '…' : number(counts.get(colour) ?? 0)}</strong>
            <span>{colours[colour]}</span>
          </button>
        );
      })}
    </div>
  );
};

/** The lists to choose from, each value with its count; searching is by words. */
export const Filters = ({
  view,
  facets,
  change,
  search,
}: {
  readonly view: BoardView;
  readonly facets: BoardFacets | undefined;
  readonly change: Change;
  readonly search: string;
}) => {
  const t = useBoardTexts();
  const colours = useColours();
  const { number, aside } = useFormats();
  const words: Readonly<Partial<Record<FilterName, Readonly<Record<string, string>>>>> = {
    phase: usePhases(),
    state: useCaseStates(),
    origin: useOrigins(),
    urgency: useUrgencies(),
  };
  const counts = (name: FilterName) => (facets?.facets[facetOf[name]] ?? []).filter(({ value }) => value !== null);
  const names = useNames(
    (['unit', 'topic', 'place'] as const).flatMap((name) => [
      ...counts(name).map(({ value }) => String(value)),
      ...view.values(name),
    ]),
  );
  const labelOf = (name: FilterName, value: string): string =>
    name === 'round' ? t.nth(Number(value)) : words[name] === undefined ? names(value) : wordFor(words[name], value);
  return (
    <div className="filters">
      <Chosen label={t.search} words={view.asOf === undefined && search !== '' ? [search] : []} />
      <Chosen label={t.colour} words={view.values('colour').map((value) => wordFor(colours, value))} />
      <Input.Search
        key={search}
        className="filter-search"
        aria-label={t.search}
        placeholder={view.asOf === undefined ? t.searchHint : t.searchNow}
        disabled={view.asOf !== undefined}
        defaultValue={search}
        allowClear
        {...upTo(200)}
        onSearch={(text) => change({ search: text.trim() })}
      />
      {selects.map((name) => {
        const counted = counts(name).map(({ value, count }) => ({
          value: String(value),
          label: labelOf(name, String(value)) + aside(number(count)),
        }));
        // What stands in a register is looked for by its name, the few others by how often they occur.
        const listed = words[name] === undefined && name !== 'round' ? byLabel(counted) : counted;
        const missing = view
          .values(name)
          .filter((value) => !listed.some((one) => one.value === value))
          .map((value) => ({ value, label: labelOf(name, value) + aside(number(0)) }));
        return (
          <Fragment key={name}>
            <Chosen label={t[name]} words={view.values(name).map((value) => labelOf(name, value))} />
            <Select
              mode="multiple"
              aria-label={t[name]}
              placeholder={t[name]}
              value={[...view.values(name)]}
              options={[...listed, ...missing]}
              maxTagCount="responsive"
              allowClear
              showSearch={foundByLabel}
              onChange={(values: string[]) => change({ [name]: values })}
            />
          </Fragment>
        );
      })}
      {view.filtered && (
        <Button
          type="link"
          onClick={() => change({ search: '', colour: [], ...Object.fromEntries(selects.map((name) => [name, []])) })}
        >
          {t.clear}
        </Button>
      )}
    </div>
  );
};
