import { Button } from 'antd';
import type { ComponentProps } from 'react';
import { useUser } from '../../api/me';
import { Answered, Nothing, Panel } from '../../ui/page';
import { Tag } from '../../ui/tags';
import { AdministrationFrame, Entry } from './administration-frame';
import { useAdministrationTexts } from './administration.texts';
import { asTree } from './as-tree';
import { type Doing, useDoing } from './doing';

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly parent: string | null;
  readonly closed: boolean;
}

/** A register whose entries lie in each other, with what can be done on each. */
export function TreePage<T extends Listed>({
  title,
  nothing,
  register,
  asked,
  kindOf,
  actionsOn,
}: {
  readonly title: string;
  /** Said where there is no entry yet. */
  readonly nothing: string;
  readonly register: Doing;
  readonly asked: ComponentProps<typeof Answered<readonly T[]>>['of'];
  readonly kindOf: (entry: T) => string;
  /** What those who may write the registers can do. */
  readonly actionsOn: (entry: T) => readonly Doing[];
}) {
  const t = useAdministrationTexts();
  const writes = useUser().may('directory.write');
  const [start, form] = useDoing();
  return (
    <AdministrationFrame
      title={title}
      extra={
        writes && (
          <Button type="primary" onClick={() => start(register)}>
            {register.text}
          </Button>
        )
      }
    >
      <Panel>
        <Answered of={asked}>
          {(entries) =>
            entries.length === 0 ? (
              <Nothing title={nothing} hint={t.noneHint} />
            ) : (
              <ul className="plain-list">
                {asTree(entries).map(([entry, depth]) => (
                  <Entry
                    key={entry.id}
                    name={entry.name}
                    depth={depth}
                    closed={entry.closed}
                    start={start}
                    actions={writes ? actionsOn(entry) : []}
                    notes={
                      <>
                        <span className="muted small">{kindOf(entry)}</span> {entry.closed && <Tag>{t.closed}</Tag>}
                      </>
                    }
                  />
                ))}
              </ul>
            )
          }
        </Answered>
      </Panel>
      {form}
    </AdministrationFrame>
  );
}
