import { Button } from 'antd';
import { questions } from '../../api/client';
import { useUser } from '../../api/me';
import type { components } from '../../api/schema';
import { choicesOf } from '../../ui/fields';
import { Answered, Panel } from '../../ui/page';
import { Tag } from '../../ui/tags';
import { AdministrationFrame, Entry } from './administration-frame';
import { useAdministrationTexts } from './administration.texts';
import { asTree } from './as-tree';
import { type Doing, useDoing } from './doing';

type Jurisdiction = components['schemas']['JurisdictionDto'];

/** Streets and what they lie in: each has units, people, rules and a calendar of its own. */
export default function JurisdictionsPage() {
  const t = useAdministrationTexts();
  const { may } = useUser();
  const [start, form] = useDoing();
  const asked = questions.useQuery('get', '/api/v1/jurisdictions', { params: { query: { closed: true } } });
  const levels = { province: t.province, city: t.city, district: t.district, street: t.street };
  const open = (asked.data ?? []).filter(({ closed }) => !closed);
  const nameField = { name: 'name', label: t.name, kind: 'line' } as const;
  const register: Doing = {
    ...{ path: '/api/v1/jurisdictions', text: t.registerJurisdiction, hint: t.jurisdictionHint },
    fields: [
      nameField,
      { name: 'level', label: t.level, kind: 'choice', choices: choicesOf(levels) },
      {
        ...{ name: 'parent', label: t.within, kind: 'choice', optional: true, hint: t.withinHint },
        choices: open.filter(({ level }) => level !== 'street').map(({ id, name }) => ({ value: id, label: name })),
      },
    ],
  };
  const actionsOn = ({ id, name, revision, closed }: Jurisdiction): readonly Doing[] => {
    if (!may('directory.write')) return [];
    const common = { params: { id }, revision };
    if (closed) return [{ ...common, path: '/api/v1/jurisdictions/{id}/reopen', text: t.reopen, fields: [] }];
    return [
      { ...common, path: '/api/v1/jurisdictions/{id}/rename', text: t.rename, fields: [nameField], initial: { name } },
      {
        ...{ ...common, path: '/api/v1/jurisdictions/{id}/close', text: t.close, danger: true },
        ...{ hint: t.closeJurisdictionHint, fields: [{ name: 'reason', label: t.reason, kind: 'line' }] },
      },
    ];
  };
  return (
    <AdministrationFrame
      title={t.jurisdictions}
      extra={
        may('directory.write') && (
          <Button type="primary" onClick={() => start(register)}>
            {t.registerJurisdiction}
          </Button>
        )
      }
    >
      <Panel>
        <Answered of={asked}>
          {(list) => (
            <ul className="plain-list">
              {asTree(list).map(([one, depth]) => (
                <Entry
                  key={one.id}
                  name={one.name}
                  depth={depth}
                  closed={one.closed}
                  start={start}
                  actions={actionsOn(one)}
                  notes={
                    <>
                      <span className="muted small">{levels[one.level]}</span> {one.closed && <Tag>{t.closed}</Tag>}
                    </>
                  }
                />
              ))}
            </ul>
          )}
        </Answered>
      </Panel>
      {form}
    </AdministrationFrame>
  );
}
