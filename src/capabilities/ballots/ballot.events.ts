/**
 * Counts of a secret vote; a blank or multiple tick is void (深圳 2011 第7条), which an abstention (弃权) is not. No
 * individual vote is stored anywhere.
 */
export interface BallotCount {
  readonly eligible: number;
  readonly handedIn: number;
  readonly satisfied: number;
  readonly basicallySatisfied: number;
  readonly dissatisfied: number;
  readonly void: number;
  /** 弃权; absent where nobody could abstain. */
  readonly abstained?: number;
}
