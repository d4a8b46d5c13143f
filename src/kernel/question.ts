import type { AttachmentRef } from './attachment';
import { type Context, isOffice } from './context';
import type { Id } from './ids';
import type { SealedPerson } from './personal';
import type { PlaceRef } from './place';
import { wordsIn } from './registers';
import { invalid } from './rejection';

/*
 * What every meeting with units has in common: questions to them, and their answers.
 */

/** 应询人: who speaks for a unit, by post; the name is personal and may be left out. */
export interface Respondent {
  readonly unit: Id;
  readonly post: string;
  readonly person?: SealedPerson;
}

/** Those people, and whom these name. */
export const withSpokesmen = (people: readonly Id[], more: readonly (Respondent | null)[]): readonly Id[] => [
  ...new Set([...people, ...more.flatMap((one) => (one?.person === undefined ? [] : [one.person.person]))]),
];

/** One question to one unit. */
export interface Question {
  readonly id: Id;
  readonly unit: Id;
  readonly text: string;
  /** Who asks: first the person who put it, then those whose questions were merged into it. */
  readonly askers: readonly Id[];
  readonly topic: Id;
  readonly keyWork: Id | null;
  readonly place: PlaceRef;
  /** The open case that it is about; the outcome goes there. */
  readonly aboutCase: Id | null;
  /** The repeat issue that it is about: what comes out goes to its open case, or opens the next one, linked. */
  readonly aboutRepeat?: Id;
}

/**
 * How it was answered: on the spot, put off for now (留待查明), to be sent in writing, or in writing. One that is put
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

/** Does an answer of this kind address the matter? */
export const isSubstantive = (kind: AnswerKind): boolean => kind === 'ON_SPOT' || kind === 'WRITTEN';

/**
 * An answer as it is stored. One that the office enters from a unit's paper needs the scan (代录); one still to come in
 * writing needs no text.
 *
 * @throws Rejection `<code>.text-missing`, `<code>.scan-missing`
 */
export const checkedAnswer = (code: string, answer: Answer, context: Context): Answer => {
  const { kind, admits, scan } = answer;
  const text = kind === 'WRITTEN_LATER' ? answer.text.trim() : wordsIn(code, answer.text, 'text');
  if (context.channel === 'paper' && isOffice(context) && scan === undefined)
    invalid(`${code}.scan-missing`, '代录纸质答复须附扫描件', 'What came on paper needs its scan', 'scan');
  return { kind, text, admits, ...(scan === undefined ? {} : { scan }) };
};
