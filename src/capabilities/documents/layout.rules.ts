import type { Block, Content, DocumentKind, Place } from './document.part';
import { layoutOf } from './document.rules';

/** A value as it is shown: words, or where the web page shows what is behind it. */
export type Shown = string | Place;
export type ShownLine = Readonly<Record<string, Shown>>;

/** The content once the edge has opened what the reader may see. */
export interface ShownContent extends Pick<Content, 'jurisdiction' | 'about'> {
  readonly values: ShownLine;
  readonly lists: Readonly<Record<string, readonly ShownLine[]>>;
}

/** A piece of a document that is filled in: what a browser prints. */
export type FilledBlock =
  | { readonly kind: Extract<Block, { text: string }>['kind']; readonly text: string }
  | { readonly kind: 'form'; readonly rows: readonly (readonly [label: string, text: string])[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly { readonly label: string; readonly width: number }[];
      readonly rows: readonly (readonly Shown[])[];
    };

const placeholder = /\{([^{}]+)\}/g;

/** The names in a text of a layout. */
export const namesIn = (text: string): readonly string[] => [...text.matchAll(placeholder)].map(([, name]) => name!);

const wordsOf = (value: Shown | undefined): string =>
  value === undefined ? '' : typeof value === 'string' ? value : (value.as ?? value.path);

const filledText = (text: string, values: ShownLine): string =>
  text
    .replaceAll(placeholder, (_, name: string) => wordsOf(values[name]))
    .split('\n')
    .filter((line, _, lines) => line.trim() !== '' || lines.length === 1)
    .join('\n');

/** A cell that holds just one value keeps that value as it is. */
const filledCell = (text: string, values: ShownLine): Shown => {
  const [name, ...more] = namesIn(text);
  const value = name !== undefined && more.length === 0 && text === `{${name}}` ? values[name] : undefined;
  return value ?? filledText(text, values);
};

const filled = (blocks: readonly Block[], values: ShownLine, content: ShownContent): readonly FilledBlock[] =>
  blocks.flatMap((block): readonly FilledBlock[] => {
    switch (block.kind) {
      case 'form':
        return [
          {
            kind: 'form',
            rows: block.rows.map(([label, text]) => [filledText(label, values), filledText(text, values)]),
          },
        ];
      case 'table': {
        const lines = content.lists[block.list] ?? [];
        const columns = block.columns.map(([label, , width]) => ({ label, width }));
        const rows = lines.map((line) => block.columns.map(([, text]) => filledCell(text, { ...values, ...line })));
        return [{ kind: 'table', columns, rows }];
      }
      case 'each':
        return (content.lists[block.list] ?? []).flatMap((line) =>
          filled(block.blocks, { ...values, ...line }, content),
        );
      case 'when':
        return wordsOf(values[block.value]) === '' ? [] : filled(block.blocks, values, content);
      default:
        return [{ kind: block.kind, text: filledText(block.text, values) }];
    }
  });

/** The layout, filled in. */
export const filledLayout = (kind: DocumentKind, content: ShownContent): readonly FilledBlock[] =>
  filled(layoutOf(kind), content.values, content);
