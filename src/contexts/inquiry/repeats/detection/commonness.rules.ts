/** How common pairs of characters are in this office's cases, which decides their weights. */
export interface Commonness {
  /** The number of texts counted. */
  readonly texts: number;
  /** How many texts contain each pair; only frequent pairs are kept, because all others weigh the same. */
  readonly counts: ReadonlyMap<number, number>;
  /** How many texts speak of each topic. */
  readonly topics: readonly number[];
}

export const nothingCounted: Commonness = { texts: 0, counts: new Map(), topics: [] };

/** The highest weight of a pair, so that one odd word decides nothing. Pairs that everybody uses weigh nothing. */
const most = 3;
const belowNothing = 0.7;

/**
 * So many more texts are assumed, in which nothing stands twice: where an office has told little yet, that two of its
 * texts name one estate does not make the name common.
 */
export const assumedTexts = 200;

/** From 0 (in half of the texts) to 3 (in 2.5 % or fewer). */
export const telling = ({ texts, counts }: Commonness, gram: number): number => {
  const share = ((counts.get(gram) ?? 0) + 0.5) / (texts + assumedTexts);
  return Math.max(0, Math.min(most, -Math.log(share) - belowNothing));
};

/** In titles rarer pairs tell more still. */
const mostInTitle = 6;

/** From 0 (in half of the texts) to 6 (in about one of a thousand or fewer). */
export const tellingTitle = ({ texts, counts }: Commonness, gram: number): number => {
  const share = ((counts.get(gram) ?? 0) + 0.5) / (texts + assumedTexts);
  return Math.max(0, Math.min(mostInTitle, -Math.log(share) - belowNothing));
};

/** A count below this share of the texts weighs as much as none. */
export const leastShare = Math.exp(-(mostInTitle + belowNothing));

/** The same for a topic, whose weight is never zero. */
export const tellingTopic = ({ texts, topics }: Commonness, topic: number): number =>
  Math.log((texts + 40) / ((topics[topic] ?? 0) + 1)) / 2;
