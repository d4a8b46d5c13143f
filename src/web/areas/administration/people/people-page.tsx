import { Link } from 'react-router';
import { questions } from '../../../api/client';
import { useUser } from '../../../api/me';
import type { components } from '../../../api/schema';
import { useFormats } from '../../../texts/format';
import { Tag } from '../../../ui/tags';
import { Entry } from '../administration-frame';
import { useAdministrationTexts } from '../administration.texts';
import { usePeopleTexts } from './people.texts';
import type { Doing } from '../doing';
import { RegisterPage } from '../register-page';
import { type Duty, useDuties } from './use-duties';
import { useWhere } from '../use-where';

type Person = components['schemas']['PersonDto'];

/** People by what the lists call them, with what they were and are. */
export default function PeoplePage() {
  const t = usePeopleTexts();
  const a = useAdministrationTexts();
  const { may } = useUser();
  const where = useWhere();
  const { day } = useFormats();
  const asked = questions.useQuery('get', '/api/v1/people', { params: { query: { closed: true } } });
  const duties = questions.useQuery('get', '/api/v1/duties').data ?? [];
  const { wordsOf, fields: dutyFields } = useDuties(duties);
  const label = { name: 'label', label: t.label, kind: 'line', hint: t.labelHint } as const;
  const reason = { name: 'reason', label: a.reason, kind: 'line' } as const;
  const register: Doing = {
    path: '/api/v1/people',
    text: t.registerPerson,
    fixed: where.fixed,
    fields: [...where.asked, label],
  };
  const actionsOn = ({ id, label: name, revision, closed }: Person, held: readonly Duty[]): readonly Doing[] => {
    if (!may('directory.write')) return [];
    const common = { params: { id }, revision };
    if (closed) return [{ ...common, path: '/api/v1/people/{id}/reopen', text: a.reopen, fields: [] }];
    const begin: Doing = {
      ...common,
      path: '/api/v1/people/{id}/duties',
      text: t.beginDuty,
      fields: dutyFields,
    };
    const ends = held
      .filter(({ until }) => until === null)
      .map((duty): Doing => ({
        revision,
        path: '/api/v1/people/{id}/duties/{duty}/end',
        text: t.endDuty(wordsOf(duty)),
        params: { id, duty: duty.id },
        fields: [{ name: 'until', label: t.until, kind: 'day' }],
      }));
    return [
      begin,
      ...ends,
      {
        ...common,
        path: '/api/v1/people/{id}/relabel',
        text: t.relabel,
        fields: [label],
        initial: { label: name },
      },
      {
        ...common,
        path: '/api/v1/people/{id}/close',
        text: a.close,
        hint: a.closeHint,
        tone: 'danger',
        fields: [reason],
      },
    ];
  };
  return (
    <RegisterPage
      title={a.people}
      nothing={t.noPeople}
      kinds={['person']}
      writes={may('directory.write')}
      register={register}
      asked={asked}
      lines={(people) =>
        people.map((person) => {
          const held = duties.filter((duty) => duty.person === person.id);
          return (
            <Entry
              key={person.id}
              name={person.label}
              closed={person.closed}
              actions={actionsOn(person, held)}
              notes={
                <>
                  {person.closed && <Tag>{a.closed}</Tag>}{' '}
                  {may('person.read') && (
                    <Link to={`/administration/people/${person.id}`} aria-label={t.moreOn(person.label)}>
                      {t.more}
                    </Link>
                  )}
                </>
              }
            >
              {held.map((duty) => (
                <div key={duty.id} className="muted small">
                  {wordsOf(duty)} · {a.span(day(duty.from), duty.until === null ? a.today : day(duty.until))}
                </div>
              ))}
            </Entry>
          );
        })
      }
    />
  );
}
