import type { ComponentProps } from 'react';
import { useUser } from '../../../api/me';
import { Tag } from '../../../ui/tags';
import { Entry } from '../administration-frame';
import { useAdministrationTexts } from '../administration.texts';
import { asTree } from './as-tree';
import type { Doing } from '../doing';
import { RegisterPage } from '../register-page';

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly parent: string | null;
  readonly closed: boolean;
}

type Page<T> = Pick<ComponentProps<typeof RegisterPage<T>>, 'title' | 'nothing' | 'kinds' | 'register' | 'asked'>;

/** A register whose entries lie in each other, with what can be done on each. */
export function TreePage<T extends Listed>({
  kindOf,
  actionsOn,
  ...page
}: Page<T> & {
  readonly kindOf: (entry: T) => string;
  /** What those who may write the registers can do. */
  readonly actionsOn: (entry: T) => readonly Doing[];
}) {
  const a = useAdministrationTexts();
  const writes = useUser().may('directory.write');
  return (
    <RegisterPage
      {...page}
      writes={writes}
      lines={(entries) =>
        asTree(entries).map(([entry, depth]) => (
          <Entry
            key={entry.id}
            name={entry.name}
            depth={depth}
            closed={entry.closed}
            actions={writes ? actionsOn(entry) : []}
            notes={
              <>
                <span className="muted small">{kindOf(entry)}</span> {entry.closed && <Tag>{a.closed}</Tag>}
              </>
            }
          />
        ))
      }
    />
  );
}
