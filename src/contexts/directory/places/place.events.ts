import type { PlaceKind } from '../../../kernel/directory';
import type { Id } from '../../../kernel/ids';
import type { Fact } from '../../../kernel/message';

/** A community (社区), a grid (网格) of it, an estate (小区) in a grid. Its jurisdiction stands in the metadata. */
export type PlaceEvent =
  | Fact<'PlaceRegistered', { readonly kind: PlaceKind; readonly name: string; readonly parent: Id | null }>
  | Fact<'PlaceRenamed', { readonly name: string }>
  | Fact<'PlaceMoved', { readonly parent: Id }>
  | Fact<'PlaceClosed', { readonly reason: string }>
  | Fact<'PlaceReopened', Record<string, never>>;
