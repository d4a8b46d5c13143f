import type { Id } from '../../kernel/ids';

/**
 * As what somebody has an open thing in hand: who raised it and is told, asked to confirm and to rate; the colleague of
 * a unit who handles it, with its draft; who is asked to come.
 */
export const handKinds = ['FILER', 'HANDLER', 'INVITED'] as const;
export type HandKind = (typeof handKinds)[number];

/** What an open thing has in whose hands; nothing once it is over. */
export interface InHand {
  readonly person: Id;
  readonly as: HandKind;
  /** The unit for which a handler has it; null otherwise. */
  readonly unit: Id | null;
  /** The units on the other side: it falls to nobody of them. */
  readonly against: readonly Id[];
}

const having =
  (as: HandKind) =>
  (people: readonly Id[], against: readonly Id[] = []): readonly InHand[] =>
    people.map((person) => ({ person, as, unit: null, against }));

export const filing = having('FILER');
export const invited = having('INVITED');
