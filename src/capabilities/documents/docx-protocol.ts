import type { Refusal } from '../../platform/threads/refusals';

/** What the thread says of a task, once. */
export type FromDocx =
  | { readonly kind: 'done'; readonly made: unknown }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'failed'; readonly message: string };
