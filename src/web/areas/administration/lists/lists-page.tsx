import { questions } from '../../../api/client';
import { useUser } from '../../../api/me';
import { useFormats } from '../../../texts/format';
import { Answered, Nothing, Panel } from '../../../ui/page';
import { AlikeNames } from '../alike';
import { AdministrationFrame, Entry } from '../administration-frame';
import { useAdministrationTexts } from '../administration.texts';
import { useListTexts } from './lists.texts';
import { type Doing, Doings } from '../doing';
import { useWhere } from '../use-where';

const List = ({ kind, title }: { readonly kind: 'topic' | 'keyWork'; readonly title: string }) => {
  const t = useListTexts();
  const a = useAdministrationTexts();
  const { may } = useUser();
  const where = useWhere();
  const { day } = useFormats();
  const asked = questions.useQuery('get', '/api/v1/lists/{kind}', { params: { path: { kind } } });
  const nameField = { name: 'name', label: a.name, kind: 'line' } as const;
  const add: Doing = {
    path: '/api/v1/lists/{kind}',
    text: t.addEntry,
    about: title,
    params: { kind },
    fixed: where.fixed,
    fields: [
      ...where.asked,
      nameField,
      { name: 'from', label: a.from, kind: 'day' },
      { name: 'until', label: t.lastDay, kind: 'day', optional: true },
    ],
  };
  return (
    <Panel title={title} extra={may('directory.write') && <Doings doings={[add]} />}>
      <Answered of={asked}>
        {(entries) =>
          entries.length === 0 ? (
            <Nothing title={t.noEntries} />
          ) : (
            <ul className="plain-list">
              {entries.map(({ id, list, name, from, until, revision }) => {
                const params = { list, entry: id };
                const actions: readonly Doing[] = [
                  {
                    path: '/api/v1/lists/{list}/entries/{entry}/rename',
                    text: a.rename,
                    revision,
                    params,
                    fields: [nameField],
                    initial: { name },
                  },
                  {
                    path: '/api/v1/lists/{list}/entries/{entry}/end',
                    text: t.endEntry,
                    revision,
                    params,
                    hint: t.endEntryHint,
                    initial: { until },
                    fields: [{ name: 'until', label: t.lastDay, kind: 'day', optional: true }],
                  },
                ];
                return (
                  <Entry
                    key={id}
                    name={name}
                    actions={may('directory.write') ? actions : []}
                    notes={
                      <span className="muted small">{a.span(day(from), until === null ? t.lasting : day(until))}</span>
                    }
                  />
                );
              })}
            </ul>
          )
        }
      </Answered>
    </Panel>
  );
};

/** What people choose from: topics, and the key works of the year. */
export default function ListsPage() {
  const t = useListTexts();
  const a = useAdministrationTexts();
  return (
    <AdministrationFrame title={a.lists}>
      <AlikeNames kinds={['topic', 'keyWork']} />
      <List kind="topic" title={t.topics} />
      <List kind="keyWork" title={t.keyWorks} />
    </AdministrationFrame>
  );
}
