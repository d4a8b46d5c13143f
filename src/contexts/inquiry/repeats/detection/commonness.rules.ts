/** How common pairs of characters are in what this office is told, for the weight of each. */
export interface Commonness {
  /** Texts counted. */
  readonly texts: number;
  /** In how many of them the pair stands; only pairs that stand in many are kept, for the others weigh the same. */
  readonly counts: ReadonlyMap<number, number>;
  /** How many texts speak of each topic. */
  readonly topics: readonly number[];
}

export const nothingCounted: Commonness = { texts: 0, counts: new Map(), topics: [] };

/** What everybody writes tells nothing; beyond this a rarer pair tells no more, so that one odd word decides nothing. */
const most = 3;
const belowNothing = 0.7;

/** From 0 (in half of the texts) to 3 (in 2.5 % or fewer); the first texts count as among twenty others. */
export const telling = ({ texts, counts }: Commonness, gram: number): number => {
  const share = ((counts.get(gram) ?? 0) + 0.5) / (texts + 20);
  return Math.max(0, Math.min(most, -Math.log(share) - belowNothing));
};

/** A count below this share of the texts weighs as much as none. */
export const leastShare = Math.exp(-(most + belowNothing));

/** The same for a topic, which never weighs nothing. */
export const tellingTopic = ({ texts, topics }: Commonness, topic: number): number =>
  Math.log((texts + 40) / ((topics[topic] ?? 0) + 1)) / 2;
