import { questions } from '../../../api/client';
import type { components } from '../../../api/schema';
import { choicesOf } from '../../../ui/form/field';
import { useAdministrationTexts } from '../administration.texts';
import { usePlaceTexts } from './places.texts';
import type { Doing } from '../doing';
import { TreePage } from './tree-page';

type Jurisdiction = components['schemas']['JurisdictionDto'];

/** Streets and what they lie in: each has units, people, rules and a calendar of its own. */
export default function JurisdictionsPage() {
  const t = usePlaceTexts();
  const a = useAdministrationTexts();
  const asked = questions.useQuery('get', '/api/v1/jurisdictions', { params: { query: { closed: true } } });
  const levels = { province: t.province, city: t.city, district: t.district, street: t.street };
  const around = asked.data?.filter(({ closed, level }) => !closed && level !== 'street');
  const nameField = { name: 'name', label: a.name, kind: 'line' } as const;
  const register: Doing = {
    path: '/api/v1/jurisdictions',
    text: t.registerJurisdiction,
    hint: t.jurisdictionHint,
    fields: [
      nameField,
      { name: 'level', label: t.level, kind: 'choice', choices: choicesOf(levels) },
      {
        name: 'parent',
        label: t.within,
        kind: 'choice',
        optional: true,
        hint: t.withinHint,
        choices: around?.map(({ id, name }) => ({ value: id, label: name })),
      },
    ],
  };
  const actionsOn = ({ id, name, revision, closed }: Jurisdiction): readonly Doing[] => {
    const common = { params: { id }, revision };
    if (closed) return [{ ...common, path: '/api/v1/jurisdictions/{id}/reopen', text: a.reopen, fields: [] }];
    return [
      { ...common, path: '/api/v1/jurisdictions/{id}/rename', text: a.rename, fields: [nameField], initial: { name } },
      {
        ...common,
        path: '/api/v1/jurisdictions/{id}/close',
        text: a.close,
        tone: 'danger',
        hint: t.closeJurisdictionHint,
        fields: [{ name: 'reason', label: a.reason, kind: 'line' }],
      },
    ];
  };
  return (
    <TreePage
      title={a.jurisdictions}
      nothing={t.noJurisdictions}
      register={register}
      asked={asked}
      kindOf={({ level }) => levels[level]}
      actionsOn={actionsOn}
    />
  );
}
