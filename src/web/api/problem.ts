import { language } from '../texts/language';
import type { Problem } from './problem-words';
import * as words from './problem-words';

export type { Problem } from './problem-words';

/** The server refused. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
    this.name = 'Refused';
  }
}

/** No answer arrived. The command may or may not have been carried out; sending it again is safe. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('unreachable', { cause });
    this.name = 'Unreachable';
  }
}

export const problemOf = (error: unknown): Problem | null => (error instanceof Refused ? error.problem : null);

/** The rule that stood against it, in the language in use. */
export const wordsOf = (problem: Problem): string => words.wordsOf(problem, language());

/** What is wrong with which field, in the language in use; empty where the problem is with no field. */
export const fieldsOf = (problem: Problem): words.WrongField[] => words.fieldsOf(problem, language());

/** The problem line by line, each field by the name that its reader sees. */
export const linesOf = (problem: Problem, labelOf: words.LabelOf): string[] =>
  words.linesOf(problem, labelOf, language());
