import type { Id, Instant } from '../../../kernel/ids';
import { type Errands, send } from '../../../kernel/reaction';
import { nextCaseOf } from '../repeats/next-case.reaction';
import { repeatDecider } from '../repeats/repeat.decider';
import { type CaseCommand, caseDecider } from './case.decider';
import type { FollowInstrument } from './commands/instruments';

interface About {
  readonly aboutCase: Id | null;
  readonly aboutRepeat: Id | undefined;
  /** The id of the case that is opened if there is none that it is about. */
  readonly anew: Id;
  /** When it was said. */
  readonly at: Instant;
}

/**
 * Sends what was said about a repeat issue to its open case or, as `opening` says, to a new one, which is then linked.
 */
export function* followIssue(
  issue: Id,
  {
    item,
    anew,
    at,
    going,
    opening,
  }: Record<'item' | 'anew', Id> & Record<'going' | 'opening', CaseCommand> & Pick<About, 'at'>,
): Errands {
  const { issue: into, open, relation } = yield* nextCaseOf(issue, item, at);
  yield* send(caseDecider, open ?? anew, open === null || open === anew ? opening : going);
  if (open === null && into !== null)
    yield* send(repeatDecider, into, { type: 'LinkCase', data: { case: anew, relation, likeness: null } });
}

/** Links a case that is there already to the issue that it turns out to be about. */
export function* linkToIssue(issue: Id, { item, id, at }: Record<'item' | 'id', Id> & Pick<About, 'at'>): Errands {
  const { issue: into, open, relation } = yield* nextCaseOf(issue, item, at);
  if (into !== null && open !== id)
    yield* send(repeatDecider, into, { type: 'LinkCase', data: { case: id, relation, likeness: null } });
}

/**
 * Sends what an instrument brought up to the case that it is about, to the open case of its repeat issue, or to a new
 * one, which is then linked to the issue.
 */
export function* follow(data: FollowInstrument, { aboutCase, aboutRepeat, anew, at }: About): Errands {
  const command = { type: 'FollowInstrument', data } as const;
  if (aboutRepeat === undefined) yield* send(caseDecider, aboutCase ?? anew, command);
  else yield* followIssue(aboutRepeat, { item: data.raised.item, anew, at, going: command, opening: command });
}
