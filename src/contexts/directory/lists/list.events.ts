import type { Id, LocalDate } from '../../../kernel/ids';
import type { Fact } from '../../../kernel/message';

/** Topics (专题) and the year's key works (重点工作). One list of each kind per jurisdiction. */
export const listKinds = ['topic', 'keyWork'] as const;
export type ListKind = (typeof listKinds)[number];

export type ListEvent =
  | Fact<
      'ListEntryAdded',
      {
        readonly kind: ListKind;
        readonly entry: Id;
        readonly name: string;
        readonly from: LocalDate;
        /** The last day on which it may be chosen; null while open. */
        readonly until: LocalDate | null;
      }
    >
  | Fact<'ListEntryRenamed', { readonly entry: Id; readonly name: string }>
  | Fact<'ListEntryEnded', { readonly entry: Id; readonly until: LocalDate | null }>;
