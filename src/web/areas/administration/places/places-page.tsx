import { questions } from '../../../api/client';
import type { components } from '../../../api/schema';
import { choicesOf } from '../../../ui/form/field';
import { useAdministrationTexts } from '../administration.texts';
import { usePlaceTexts } from './places.texts';
import type { Doing } from '../doing';
import { TreePage } from './tree-page';
import { useWhere } from '../use-where';

type Place = components['schemas']['PlaceDto'];

/** Communities, their grids, and the estates in them. */
export default function PlacesPage() {
  const t = usePlaceTexts();
  const a = useAdministrationTexts();
  const where = useWhere();
  const asked = questions.useQuery('get', '/api/v1/places', { params: { query: { closed: true } } });
  const kinds = { community: t.community, grid: t.grid, estate: t.estate };
  const open = asked.data?.filter(({ closed, kind }) => !closed && kind !== 'estate');
  const choices = open?.map(({ id, name, kind }) => ({ value: id, label: `${name}（${kinds[kind]}）` }));
  const nameField = { name: 'name', label: a.name, kind: 'line' } as const;
  const reason = { name: 'reason', label: a.reason, kind: 'line' } as const;
  const register: Doing = {
    path: '/api/v1/places',
    text: t.registerPlace,
    fixed: where.fixed,
    fields: [
      ...where.asked,
      { name: 'kind', label: t.kind, kind: 'choice', choices: choicesOf(kinds) },
      nameField,
      { name: 'parent', label: t.parent, kind: 'choice', choices, optional: true, hint: t.parentHint },
    ],
  };
  const actionsOn = ({ id, name, revision, closed, kind, parent }: Place): readonly Doing[] => {
    const common = { params: { id }, revision };
    if (closed) return [{ ...common, path: '/api/v1/places/{id}/reopen', text: a.reopen, fields: [] }];
    const move: Doing = {
      ...common,
      path: '/api/v1/places/{id}/move',
      text: t.move,
      hint: t.moveHint,
      initial: { parent },
      fields: [{ name: 'parent', label: t.parent, kind: 'choice', choices }],
    };
    return [
      { ...common, path: '/api/v1/places/{id}/rename', text: a.rename, fields: [nameField], initial: { name } },
      ...(kind === 'community' ? [] : [move]),
      {
        ...common,
        path: '/api/v1/places/{id}/close',
        text: a.close,
        hint: a.closeHint,
        tone: 'danger',
        fields: [reason],
      },
    ];
  };
  return (
    <TreePage
      title={a.places}
      nothing={t.noPlaces}
      kinds={['community', 'grid', 'estate']}
      register={register}
      asked={asked}
      kindOf={({ kind }) => kinds[kind]}
      actionsOn={actionsOn}
    />
  );
}
