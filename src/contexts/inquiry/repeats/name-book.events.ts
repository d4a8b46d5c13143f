import type { Id } from '../../../kernel/ids';
import type { Fact } from '../../../kernel/message';

/** 地名与简称: names that the office taught the search for repeats, one book per jurisdiction. */
export type NameBookEvent =
  /** A name that neither the directory nor the segmenter knows: an estate not registered, a shop, a bus line. */
  | Fact<'NameAdded', { readonly name: string }>
  /** What people say for it; `issue`: the repeat issue whose linked cases showed it. */
  | Fact<'AliasLearned', { readonly alias: string; readonly name: string; readonly issue: Id | null }>
  /** Either of them, by the name or the alias. */
  | Fact<'NameRemoved', { readonly name: string; readonly reason: string }>;
