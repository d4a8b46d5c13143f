import { keepPreviousData } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { questions } from '../api/client';
import { useUser } from '../api/me';
import { wordFor } from '../texts/texts';
import { useCaseStates } from '../words/cases.texts';
import { caseLabel, useCaseNames } from './cases';
import { useFieldTexts } from './form/fields.texts';
import { useSettled } from './use-settled';

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The list also shows the state of each case. */
interface Offer extends Choice {
  readonly state?: string;
}

/** How many are offered at once; typing more narrows the list. */
const most = 20;
/** Punctuation alone finds nothing: the server needs a letter, a character or a digit. */
const saysSomething = /[\p{L}\p{N}]/u;

/** An open case, or several, found by words, case number or ticket number among those that the reader sees. */
export const CasePicker = ({
  id,
  value,
  onChange,
  several = false,
  offered = [],
}: {
  readonly id?: string;
  readonly value?: string | readonly string[];
  readonly onChange?: (value: string | readonly string[] | undefined) => void;
  readonly several?: boolean;
  /** Related cases, listed first until something is typed. */
  readonly offered?: readonly string[];
}) => {
  const t = useFieldTexts();
  const states = useCaseStates();
  const { may } = useUser();
  const [typed, setTyped] = useState('');
  const wanted = saysSomething.test(typed) ? typed.trim() : '';
  const search = useSettled(wanted);
  const chosen = typeof value === 'string' ? [value] : (value ?? []);
  const name = useCaseNames([...chosen, ...offered]);
  const query = { phase: ['open' as const], sort: 'newest' as const, limit: most };
  const found = questions.useQuery(
    'get',
    '/api/v1/cases',
    { params: { query: search === '' ? query : { ...query, search } } },
    { enabled: may('case.read'), placeholderData: keepPreviousData },
  );
  const listed = found.data?.rows ?? [];
  const named = (one: string): Choice => {
    const row = listed.find((other) => other.id === one);
    const label = row === undefined ? name(one) : caseLabel(row);
    return { value: one, label: label ?? t.caseAtHand(Math.max(0, offered.indexOf(one)) + 1) };
  };
  const rows = listed
    .filter((row) => search !== '' || !offered.includes(row.id))
    .map(({ id: one, state }) => ({ ...named(one), state: wordFor(states, state) }));
  const options: readonly Offer[] = search === '' ? [...offered.map(named), ...rows] : rows;
  const change = (now: Choice | readonly Choice[] | undefined): void =>
    onChange?.(now === undefined ? undefined : 'value' in now ? now.value : now.map((one) => one.value));
  return (
    <Select<Choice | Choice[], Offer>
      id={id}
      labelInValue
      value={several ? chosen.map(named) : chosen.map(named)[0]}
      onChange={change}
      options={[...options]}
      optionRender={({ data }) => [data.label, data.state].filter((part) => part !== undefined).join(' · ')}
      placeholder={t.findCase}
      allowClear
      loading={found.isFetching || search !== wanted}
      notFoundContent={found.isPending || search !== wanted ? t.finding : t.noSuchCase}
      showSearch={{ filterOption: false, searchValue: typed, onSearch: setTyped }}
      onOpenChange={(open) => {
        if (!open) setTyped('');
      }}
      {...(several ? { mode: 'multiple' as const } : {})}
    />
  );
};
