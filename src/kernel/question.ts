import type { AttachmentRef } from './attachment';
import type { Id } from './ids';
import type { SealedPerson } from './personal';
import type { PlaceRef } from './place';

/*
 * What an inquiry session and a visit on site have in common: questions to units, and their answers.
 */

/** 应询人: who speaks for a unit, by post; the name is personal and may be left out. */
export interface Respondent {
  readonly unit: Id;
  readonly post: string;
  readonly person?: SealedPerson;
}

/** One question to one unit. */
export interface Question {
  readonly id: Id;
  readonly unit: Id;
  readonly text: string;
  /** Who asks, first the one who put it; those whose question was merged into it come behind. */
  readonly askers: readonly Id[];
  readonly topic: Id;
  readonly keyWork: Id | null;
  readonly place: PlaceRef;
  /** The open case that it is about: what comes out goes there. */
  readonly aboutCase: Id | null;
}

/**
 * How it was answered: there and then, put off for now (留待查明), to be sent in writing, or in writing. One that is put
 * off or says nothing does not count as an answer (DOMAIN 2: holding answers).
 */
export const answerKinds = ['ON_SPOT', 'HOLDING', 'WRITTEN_LATER', 'WRITTEN'] as const;
export type AnswerKind = (typeof answerKinds)[number];

export interface Answer {
  readonly kind: AnswerKind;
  readonly text: string;
  /** The unit admits that there is something to put right. */
  readonly admits: boolean;
  /** The paper on which a unit without accounts answered. */
  readonly scan?: AttachmentRef;
}

/** Does an answer of this kind say something to the matter? */
export const isSubstantive = (kind: AnswerKind): boolean => kind === 'ON_SPOT' || kind === 'WRITTEN';
