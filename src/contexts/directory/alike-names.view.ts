import type { PlaceKind } from '../../kernel/directory';
import type { Id } from '../../kernel/ids';
import { alikeAmong } from '../../kernel/plain/alike';
import type { Question } from '../../kernel/view';
import { directoryView } from './directory.view';
import type { ListKind } from './lists/list.events';

export const alikeKinds = ['unit', 'community', 'grid', 'estate', 'person', 'topic', 'keyWork'] as const satisfies (
  | 'unit'
  | 'person'
  | PlaceKind
  | ListKind
)[];
export type AlikeKind = (typeof alikeKinds)[number];

/** Entries of one register that lists from outside cannot tell apart, unless they write a name just as it stands here. */
export interface AlikeNames {
  readonly kind: AlikeKind;
  readonly jurisdiction: Id;
  readonly entries: readonly { readonly id: Id; readonly name: string }[];
}

interface Entry {
  readonly id: Id;
  readonly kind: AlikeKind;
  readonly jurisdiction: Id;
  readonly name: string;
  readonly [column: string]: string;
}

/** What is open and written otherwise, but plainly the same. Such entries stay apart; somebody renames or closes one. */
export const alikeNamesQuestion: Question<Record<string, never>, readonly AlikeNames[]> = {
  name: 'directory.alike-names',
  permission: 'directory.write',
  views: [directoryView],
  answer: (rowsOf, _, { scope }) => {
    const all = rowsOf(directoryView).all<Entry>(
      `SELECT id, kind, jurisdiction, name FROM entry
       WHERE jurisdiction IN (SELECT value FROM json_each(?)) AND kind IN (SELECT value FROM json_each(?))
         AND closed = 0 AND last_day IS NULL ORDER BY jurisdiction, kind, name, id`,
      ...[JSON.stringify(scope.jurisdictions), JSON.stringify(alikeKinds)],
    );
    return scope.jurisdictions.flatMap((jurisdiction) =>
      alikeKinds.flatMap((kind) => {
        const entries = all.filter((entry) => entry.jurisdiction === jurisdiction && entry.kind === kind);
        return alikeAmong(entries, ({ name }) => name).map((group) => ({
          kind,
          jurisdiction,
          entries: group.map(({ id, name }) => ({ id, name })),
        }));
      }),
    );
  },
};
