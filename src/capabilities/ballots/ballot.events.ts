/** Counts of a secret vote; a blank or multiple tick is void (深圳 2011 第7条). Nobody's own vote stands anywhere. */
export interface BallotCount {
  readonly eligible: number;
  readonly handedIn: number;
  readonly satisfied: number;
  readonly basicallySatisfied: number;
  readonly dissatisfied: number;
  readonly void: number;
}
