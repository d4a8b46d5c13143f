import { questions } from '../../../api/client';
import { useUser } from '../../../api/me';
import type { components } from '../../../api/schema';
import { choicesOf } from '../../../ui/form/field';
import { Tag } from '../../../ui/tags';
import { Entry } from '../administration-frame';
import { useAdministrationTexts } from '../administration.texts';
import { useUnitTexts } from './units.texts';
import type { Doing } from '../doing';
import { RegisterPage } from '../register-page';
import { useWhere } from '../use-where';

type Unit = components['schemas']['UnitDto'];

/** Units: registered, renamed, merged into another, closed; what they did stays theirs. */
export default function UnitsPage() {
  const t = useUnitTexts();
  const a = useAdministrationTexts();
  const { may } = useUser();
  const where = useWhere();
  const asked = questions.useQuery('get', '/api/v1/units', { params: { query: { closed: true } } });
  const reason = { name: 'reason', label: a.reason, kind: 'line' } as const;
  const nameField = { name: 'name', label: a.name, kind: 'line' } as const;
  const codeField = { name: 'code', label: t.code, kind: 'line', hint: t.codeHint } as const;
  const register: Doing = {
    path: '/api/v1/units',
    text: t.registerUnit,
    fields: [...where.asked, nameField, codeField],
    fixed: where.fixed,
  };
  const natures = { SUBORDINATE: t.SUBORDINATE, INDEPENDENT: t.INDEPENDENT };
  const actionsOn = ({ id, name, code, nature, revision, closed, mergedInto }: Unit): readonly Doing[] => {
    if (!may('directory.write')) return [];
    const common = { params: { id }, revision };
    const undone = mergedInto === null ? {} : { hint: t.unmergeHint };
    if (closed) return [{ ...common, ...undone, path: '/api/v1/units/{id}/reopen', text: a.reopen, fields: [] }];
    const into = { name: 'into', label: t.mergeInto, kind: 'unit' } as const;
    return [
      { ...common, path: '/api/v1/units/{id}/rename', text: a.rename, fields: [nameField], initial: { name } },
      { ...common, path: '/api/v1/units/{id}/code', text: t.changeCode, fields: [codeField], initial: { code } },
      {
        ...common,
        path: '/api/v1/units/{id}/nature',
        text: t.stateNature,
        hint: t.natureHint,
        fields: [{ name: 'nature', label: t.stateNature, kind: 'choice', choices: choicesOf(natures) }],
        initial: { nature },
      },
      {
        ...common,
        path: '/api/v1/units/{id}/merge',
        text: t.merge,
        hint: t.mergeHint,
        tone: 'danger',
        fields: [into, reason],
      },
      {
        ...common,
        path: '/api/v1/units/{id}/close',
        text: a.close,
        hint: a.closeHint,
        tone: 'danger',
        fields: [reason],
      },
    ];
  };
  return (
    <RegisterPage
      title={a.units}
      nothing={t.noUnits}
      kinds={['unit']}
      writes={may('directory.write')}
      register={register}
      asked={asked}
      lines={(units) => {
        const nameOf = new Map(units.map(({ id, name }) => [id, name]));
        return units.map((unit) => (
          <Entry
            key={unit.id}
            name={unit.name}
            closed={unit.closed}
            actions={actionsOn(unit)}
            notes={
              <>
                <span className="muted small">{unit.code}</span>{' '}
                {unit.nature === 'INDEPENDENT' && <Tag>{t.INDEPENDENT}</Tag>}{' '}
                {unit.mergedInto !== null ? (
                  <Tag>{t.mergedInto(nameOf.get(unit.mergedInto) ?? '')}</Tag>
                ) : (
                  unit.closed && <Tag>{a.closed}</Tag>
                )}
              </>
            }
          />
        ));
      }}
    />
  );
}
