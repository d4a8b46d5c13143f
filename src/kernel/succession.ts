import type { Id } from './ids';

/** Whose part fell to whom. */
export interface Succession {
  readonly from: Id;
  readonly to: Id;
}

/** Who stands in the place of this person now. */
export const successorOf = (person: Id, successions: readonly Succession[]): Id =>
  successions.reduce((now, { from, to }) => (now === from ? to : now), person);

/** These people, each in place of whom he took over from; each once. */
export const succeededBy = (people: readonly Id[], successions: readonly Succession[]): readonly Id[] => [
  ...new Set(people.map((person) => successorOf(person, successions))),
];
