import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { questions } from '../../api/client';
import { useUser } from '../../api/me';
import type { components } from '../../api/schema';
import { wordFor } from '../../texts/texts';
import { Answered, Nothing, Panel } from '../../ui/page';
import { Tag } from '../../ui/tags';
import { RepeatsFrame } from './repeats-frame';
import { useNameSources, useRepeatTexts } from './repeats.texts';
import { type Asking, Teach, useBook } from './teach';

type Known = components['schemas']['BookedName'];

/** How many names are shown at once; typing finds more. */
const most = 200;

/** What stands for one full name: itself, and what people say for it. */
const byFullName = (names: readonly Known[]): ReadonlyMap<string, readonly Known[]> => {
  const groups = new Map<string, Known[]>();
  for (const one of names) groups.set(one.full, [...(groups.get(one.full) ?? []), one]);
  return groups;
};

export default function NamesPage() {
  const t = useRepeatTexts();
  const sources = useNameSources();
  const { may } = useUser();
  const book = useBook();
  const [asking, setAsking] = useState<Asking | null>(null);
  const [typed, setTyped] = useState('');
  const asked = questions.useQuery('get', '/api/v1/name-book');
  const edits = may('repeat.decide');
  const name = { name: 'name', label: t.fullName, kind: 'line' } as const;
  const alias = { name: 'alias', label: t.alias, kind: 'line' } as const;
  return (
    <RepeatsFrame
      extra={
        edits && (
          <>
            <Button
              icon={<PlusOutlined />}
              onClick={() =>
                setAsking({ path: '/api/v1/name-book/names', text: t.addName, fields: [name], fixed: book })
              }
            >
              {t.addName}
            </Button>
            <Button
              icon={<PlusOutlined />}
              type="primary"
              onClick={() =>
                setAsking({ path: '/api/v1/name-book/aliases', text: t.addAlias, fields: [alias, name], fixed: book })
              }
            >
              {t.addAlias}
            </Button>
          </>
        )
      }
    >
      <p className="muted">{t.namesHint}</p>
      <Panel>
        <input
          type="search"
          className="plain-field names-search"
          aria-label={t.findName}
          placeholder={t.findName}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Answered of={asked}>
          {(names) => {
            const groups = [...byFullName(names)].filter(
              ([full, known]) => full.includes(typed) || known.some((one) => one.name.includes(typed)),
            );
            if (groups.length === 0) return <Nothing title={t.noNames} />;
            return (
              <>
                <ul className="names">
                  {groups.slice(0, most).map(([full, known]) => (
                    <li key={full} className="row tight">
                      <strong>{full}</strong>
                      {known.map(({ name: word, from }) => (
                        <span key={`${word} ${from}`} className="row tight">
                          {word !== full && <span>{word}</span>}
                          <Tag colour={from === 'book' ? 'blue' : 'none'}>{wordFor(sources, from)}</Tag>
                          {edits && from === 'book' && (
                            <Button
                              size="small"
                              aria-label={t.removeName(word)}
                              onClick={() =>
                                setAsking({
                                  path: '/api/v1/name-book/removals',
                                  text: t.remove,
                                  hint: t.removeName(word),
                                  fields: [{ name: 'reason', label: t.reason, kind: 'text' }],
                                  fixed: { ...book, name: word },
                                })
                              }
                            >
                              {t.remove}
                            </Button>
                          )}
                        </span>
                      ))}
                    </li>
                  ))}
                </ul>
                {groups.length > most && <p className="muted">{t.narrow(groups.length - most)}</p>}
              </>
            );
          }}
        </Answered>
      </Panel>
      {asking !== null && <Teach key={asking.path + asking.text} asking={asking} onDone={() => setAsking(null)} />}
    </RepeatsFrame>
  );
}
