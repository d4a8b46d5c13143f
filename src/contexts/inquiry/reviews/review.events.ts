import type { Evidence } from '../../../kernel/attachment';
import type { Id, Instant, LocalDate, Revision } from '../../../kernel/ids';
import type { Fact } from '../../../kernel/message';
import type { Words } from '../../../kernel/rejection';

/** What a meeting looks at: everything as it was true and known at two moments, so that the pack never changes. */
export interface PackMoment {
  readonly asOf: Instant;
  readonly knownAt: Instant;
  /** The moment of the meeting before; null: there was none, and the pack begins with the first case. */
  readonly since: Instant | null;
}

/**
 * What a meeting may decide of a case: take note; 督办, 挂牌督办; rework; 挂账; 销号, or by the chair's override; refer
 * it upward; recommend it for a session or a visit on site, which a person then convenes (DOMAIN 1.9).
 */
export const decisionKinds = [
  'TAKE_NOTE',
  'SUPERVISE',
  'LIST',
  'REWORK',
  'DEFER',
  'CLOSE_OFF',
  'OVERRIDE',
  'REFER_UPWARD',
  'TO_SESSION',
  'TO_SITE',
] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** These are not passed on to the case: a person starts what follows, elsewhere. */
export const asksNothing = (kind: DecisionKind): boolean =>
  kind === 'TAKE_NOTE' || kind === 'TO_SESSION' || kind === 'TO_SITE';

/** The case as it was before whoever decided: a decision is carried out on this and on nothing later. */
export interface SeenCase {
  readonly revision: Revision;
  readonly round: number;
}

export interface ReviewDecision {
  readonly decision: Id;
  readonly case: Id;
  readonly kind: DecisionKind;
  /** The reason; it is recorded in the case too. */
  readonly reason: string;
  /** For the three lists: what is to be done, by when, and the post that answers for it. */
  readonly measure: string | null;
  readonly dueOn: LocalDate | null;
  readonly responsible: string | null;
  /** When a deferred case is looked at again. */
  readonly reviewOn: LocalDate | null;
  /** Where it is referred to. */
  readonly to: string | null;
  readonly evidence: Evidence | null;
  /** Missing: whoever sent it did not say, so it is carried out on the case as it stands. */
  readonly seen?: SeenCase;
}

/** What became of a decision in the case itself. A refusal keeps its reason, and it may be tried again. */
export interface CaseAnswer {
  readonly decision: Id;
  readonly refused: (Words & { readonly code: string }) | null;
  /** The case had moved: it was looked at again, and the decision confirmed on this. */
  readonly confirmed?: SeenCase;
}

export type ReviewEvent =
  | Fact<
      'ReviewPrepared',
      PackMoment & { readonly title: string; readonly scheduledAt: Instant; readonly venue: string }
    >
  | Fact<'PackFixed', PackMoment>
  | Fact<'ReviewOpened', { readonly openedAt: Instant; readonly present: readonly Id[] }>
  | Fact<'CaseDecided', ReviewDecision>
  | Fact<'DecisionAnswered', CaseAnswer>
  /** The case has not taken it, and it no longer stands. */
  | Fact<'DecisionWithdrawn', { readonly decision: Id; readonly reason: string }>
  | Fact<'ReviewClosed', { readonly closedAt: Instant; readonly minutes: string }>
  | Fact<'ReviewCancelled', { readonly reason: string }>;
