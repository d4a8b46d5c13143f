import { questions } from '../../api/client';
import type { Field } from '../../ui/fields';
import { useAdministrationTexts } from './administration.texts';

/** Where what is entered belongs: said by itself where there is one jurisdiction, else chosen in the form. */
export const useWhere = (): { readonly asked: readonly Field[]; readonly fixed: object } => {
  const t = useAdministrationTexts();
  const { data = [] } = questions.useQuery('get', '/api/v1/jurisdictions');
  const open = data.filter(({ closed }) => !closed);
  if (open.length === 1) return { asked: [], fixed: { jurisdiction: open[0]?.id } };
  const choices = open.map(({ id, name }) => ({ value: id, label: name }));
  return { asked: [{ name: 'jurisdiction', label: t.jurisdiction, kind: 'choice', choices }], fixed: {} };
};
