import type { PlaceKind } from '../../../kernel/directory';
import type { Id } from '../../../kernel/ids';
import type { Fact } from '../../../kernel/message';

/** A community (社区), one of its grids (网格), or an estate (小区) in a grid. Its jurisdiction is in the metadata. */
export type PlaceEvent =
  | Fact<'PlaceRegistered', { readonly kind: PlaceKind; readonly name: string; readonly parent: Id | null }>
  | Fact<'PlaceRenamed', { readonly name: string }>
  | Fact<'PlaceMoved', { readonly parent: Id }>
  | Fact<'PlaceClosed', { readonly reason: string }>
  | Fact<'PlaceReopened', Record<string, never>>;
