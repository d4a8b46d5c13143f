import { questions } from '../../../api/client';
import type { BodyOf } from '../../../api/command';
import { useNames } from '../../../api/names';
import type { components } from '../../../api/schema';
import { choicesOf, type Field } from '../../../ui/form/field';
import { useAdministrationTexts } from '../administration.texts';
import { usePeopleTexts } from './people.texts';

/** What a duty is written down as, whether begun or corrected. */
type Written = Omit<BodyOf<'post', '/api/v1/people/{id}/duties/{duty}/correct'>, 'reason'>;

export type Duty = components['schemas']['DutyDto'];

/** Duties in words, and the fields of one; the duties are those whose words are asked for. */
export const useDuties = (
  duties: readonly Duty[],
): { readonly wordsOf: (duty: Duty) => string; readonly fields: readonly Field<Written>[] } => {
  const t = usePeopleTexts();
  const a = useAdministrationTexts();
  const nameOf = useNames(duties.flatMap(({ unit, place }) => [unit, place]));
  const { data: places } = questions.useQuery('get', '/api/v1/places');
  const kinds = {
    deputy: t.deputy,
    voterRepresentative: t.voterRepresentative,
    gridWorker: t.gridWorker,
    official: t.official,
    unitHead: t.unitHead,
  };
  const choices = places?.map((place) => ({ value: place.id, label: place.name }));
  return {
    wordsOf: ({ kind, unit, place, title }) =>
      [title ?? kinds[kind], ...[unit, place].filter((id) => id !== null).map((id) => nameOf(id))].join(' · '),
    fields: [
      { name: 'kind', label: t.duty, kind: 'choice', choices: choicesOf(kinds) },
      { name: 'unit', label: a.unit, kind: 'unit', optional: true, hint: t.dutyUnitHint },
      { name: 'place', label: t.place, kind: 'choice', choices, optional: true, hint: t.dutyPlaceHint },
      { name: 'title', label: t.dutyTitle, kind: 'line', optional: true },
      { name: 'from', label: a.from, kind: 'day' },
      { name: 'until', label: t.until, kind: 'day', optional: true },
    ],
  };
};
