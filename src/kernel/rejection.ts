/**
 * Why a command was refused, in the domain's words; the HTTP edge alone turns a kind into a number.
 * - `invalid`: the request breaks a rule of form or of the domain
 * - `forbidden`: this actor may not
 * - `not-found`: there is no such thing for this actor
 * - `conflict`: the thing is in a state that does not allow it
 */
export type RejectionKind = 'invalid' | 'forbidden' | 'not-found' | 'conflict';

/** What users read: Chinese first, English beside it. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** A refusal by a rule. Nothing was stored. */
export class Rejection extends Error {
  constructor(
    readonly kind: RejectionKind,
    /** Stable, for programs: `case.no-reply-waiting`. */
    readonly code: string,
    readonly words: Words,
    /** The field of the request that the rule is about, where it is about one. */
    readonly field?: string,
  ) {
    super(`${code}: ${words.zh}`);
    this.name = 'Rejection';
  }
}

/** A refusal is an answer, not a fault: its code says where it arose, and a trace costs more than the decision. */
const withoutTrace = <T>(make: () => T): T => {
  const frames = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return make();
  } finally {
    Error.stackTraceLimit = frames;
  }
};

const refuse =
  (kind: RejectionKind) =>
  (code: string, zh: string, en: string, field?: string): never => {
    throw withoutTrace(() => new Rejection(kind, code, { zh, en }, field));
  };

/** Refuse because the request breaks a rule; `field` names the part of it that does. */
export const invalid: (code: string, zh: string, en: string, field?: string) => never = refuse('invalid');
/** Refuse because this actor may not. */
export const forbidden: (code: string, zh: string, en: string, field?: string) => never = refuse('forbidden');
/** Refuse because there is no such thing. */
export const notFound: (code: string, zh: string, en: string, field?: string) => never = refuse('not-found');
/** Refuse because the thing's state does not allow it. */
export const conflict: (code: string, zh: string, en: string, field?: string) => never = refuse('conflict');
