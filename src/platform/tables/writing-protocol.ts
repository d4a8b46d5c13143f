import type { WrittenCell, WrittenColumn } from './written';

/** What a file is written as. */
export type TableFormat = 'csv' | 'xlsx';

/** What goes into the file, in order. */
export type Given =
  | { readonly kind: 'sheet'; readonly name: string; readonly columns: readonly WrittenColumn[] }
  | { readonly kind: 'rows'; readonly rows: readonly (readonly WrittenCell[])[] }
  | { readonly kind: 'end' };

/** Each `read` asks for the next bytes of the file. */
export type ToWriting = { readonly kind: 'read' } | Given;

/** Each `more` asks for what comes next into the file. */
export type FromWriting =
  | { readonly kind: 'more' }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly message: string };
