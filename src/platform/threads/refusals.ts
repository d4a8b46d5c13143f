import { Rejection, type RejectionKind, type Words } from '../../kernel/rejection';

/** A refusal on its way from one thread to another: what is thrown there arrives as a plain error otherwise. */
export interface Refusal {
  readonly kind: RejectionKind;
  readonly code: string;
  readonly words: Words;
  readonly field: string | undefined;
}

/** Undefined if it is something else. */
export const refusalOf = (error: unknown): Refusal | undefined => {
  if (!(error instanceof Rejection)) return undefined;
  const { kind, code, words, field } = error;
  return { kind, code, words, field };
};

export const rejectionOf = ({ kind, code, words, field }: Refusal): Rejection =>
  new Rejection(kind, code, words, field);

/** A thread has grown beyond its limit, and died of it. */
export const isOutOfMemory = (error: unknown): boolean =>
  (error as { readonly code?: unknown } | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY';
