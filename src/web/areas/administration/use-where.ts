import { questions } from '../../api/client';
import type { Field, Values } from '../../ui/form/field';
import { useAdministrationTexts } from './administration.texts';

interface InJurisdiction {
  readonly jurisdiction: string;
}

/** Where what is entered belongs: said by itself where there is one jurisdiction, else chosen in the form. */
export const useWhere = (): {
  readonly asked: readonly Field<InJurisdiction>[];
  readonly fixed: Values<InJurisdiction>;
} => {
  const t = useAdministrationTexts();
  const { data } = questions.useQuery('get', '/api/v1/jurisdictions');
  const open = data?.filter(({ closed }) => !closed);
  if (open?.length === 1) return { asked: [], fixed: { jurisdiction: open[0]?.id } };
  const choices = open?.map(({ id, name }) => ({ value: id, label: name }));
  return { asked: [{ name: 'jurisdiction', label: t.jurisdiction, kind: 'choice', choices }], fixed: {} };
};
