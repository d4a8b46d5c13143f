import type { Id } from './ids';

/** A location: the smallest place known in the tree, with words or a point for what the tree does not hold. */
export interface PlaceRef {
  readonly community?: Id;
  readonly grid?: Id;
  readonly estate?: Id;
  /** What people call it: 东门外公厕旁. */
  readonly text?: string;
  /** WGS 84, in degrees. */
  readonly point?: { readonly longitude: number; readonly latitude: number };
}
