import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { questions } from '../../../api/client';
import { useUser } from '../../../api/me';
import type { components } from '../../../api/schema';
import { useFormats } from '../../../texts/format';
import { Answered, Panel } from '../../../ui/page';
import { AdministrationFrame, Entry } from '../administration-frame';
import { useAdministrationTexts } from '../administration.texts';
import { type Doing, Doings } from '../doing';
import { Erasure } from './erase-person';
import { HandOver } from './hand-over';
import { usePersonTexts } from './person.texts';
import { type Duty, useDuties } from './use-duties';

type Person = components['schemas']['PersonDto'];

/** What the vault opened of a person; null: erased. */
interface Opened {
  readonly erased?: boolean;
  readonly unavailable?: boolean;
  readonly fields?: Readonly<Record<string, string | null>>;
}

const Personal = ({ person }: { readonly person: Person }) => {
  const t = usePersonTexts();
  const { may } = useUser();
  const [shown, setShown] = useState(false);
  const opened = (person.personal ?? {}) as Opened;
  const { fields = {} } = opened;
  const labels = { name: t.name, phone: t.phone, address: t.address };
  const record: Doing = {
    path: '/api/v1/people/{id}/personal',
    text: t.record,
    hint: t.recordHint,
    about: person.label,
    params: { id: person.id },
    revision: person.revision,
    initial: fields,
    fields: [
      { name: 'name', label: t.name, kind: 'line', optional: true },
      { name: 'phone', label: t.phone, kind: 'line', optional: true },
      { name: 'address', label: t.address, kind: 'line', optional: true },
    ],
  };
  return (
    <Panel
      title={t.personal}
      extra={
        <div className="row">
          <Button aria-expanded={shown} onClick={() => setShown(!shown)}>
            {shown ? t.hide : t.show}
          </Button>
          <Doings doings={may('directory.write') && !person.closed && opened.erased !== true ? [record] : []} />
        </div>
      }
    >
      <p className="muted">{t.personalHint}</p>
      {shown &&
        (opened.erased === true ? (
          <p>{t.erased}</p>
        ) : Object.keys(fields).length === 0 ? (
          <p className="muted">{t.none}</p>
        ) : (
          <dl className="facts">
            {Object.entries(labels).map(([name, label]) => (
              <div key={name} style={{ display: 'contents' }}>
                <dt>{label}</dt>
                <dd>{fields[name] ?? '—'}</dd>
              </div>
            ))}
          </dl>
        ))}
    </Panel>
  );
};

const Duties = ({ person }: { readonly person: Person }) => {
  const t = usePersonTexts();
  const a = useAdministrationTexts();
  const { may } = useUser();
  const { day } = useFormats();
  const asked = questions.useQuery('get', '/api/v1/duties', { params: { query: { person: person.id } } });
  const { wordsOf, fields } = useDuties(asked.data ?? []);
  const reason = { name: 'reason', label: t.reason, kind: 'line' } as const;
  const actionsOn = (duty: Duty): readonly Doing[] => {
    if (!may('directory.write') || person.closed) return [];
    const common = { params: { id: person.id, duty: duty.id }, revision: person.revision };
    const { kind, unit, place, title, from, until } = duty;
    return [
      {
        ...common,
        path: '/api/v1/people/{id}/duties/{duty}/correct',
        text: t.correct(wordsOf(duty)),
        fields: [...fields, reason],
        initial: { kind, unit, place, title, from, until },
      },
      {
        ...common,
        path: '/api/v1/people/{id}/duties/{duty}/annul',
        text: t.annul(wordsOf(duty)),
        hint: t.annulHint,
        tone: 'danger',
        fields: [reason],
      },
    ];
  };
  return (
    <Panel title={t.duties}>
      <Answered of={asked}>
        {(duties) =>
          duties.length === 0 ? (
            <p className="muted">{t.noDuties}</p>
          ) : (
            <ul className="plain-list">
              {duties.map((duty) => (
                <Entry
                  key={duty.id}
                  name={wordsOf(duty)}
                  actions={actionsOn(duty)}
                  notes={
                    <span className="muted small">
                      {a.span(day(duty.from), duty.until === null ? a.today : day(duty.until))}
                    </span>
                  }
                />
              ))}
            </ul>
          )
        }
      </Answered>
    </Panel>
  );
};

/** One person: what is sealed of them, what they were and are, and erasing them. */
export default function PersonPage() {
  const t = usePersonTexts();
  const { may } = useUser();
  const { id = '' } = useParams();
  const asked = questions.useQuery('get', '/api/v1/people/{id}', { params: { path: { id } } });
  return (
    <AdministrationFrame title={asked.data?.label ?? '…'} extra={<Link to="/administration/people">{t.back}</Link>}>
      <Answered of={asked}>
        {(person) => (
          <>
            <Personal person={person} />
            <Duties person={person} />
            {may('work.handOver') && <HandOver id={id} label={person.label} />}
            {may('person.erase') && <Erasure id={id} label={person.label} />}
          </>
        )}
      </Answered>
    </AdministrationFrame>
  );
}
