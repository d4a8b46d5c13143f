import type { Id } from '../../../kernel/ids';
import { type Errands, send } from '../../../kernel/reaction';
import { nextCaseOf } from '../repeats/next-case.reaction';
import { repeatDecider } from '../repeats/repeat.decider';
import { caseDecider } from './case.decider';
import type { FollowInstrument } from './commands/instruments';

interface About {
  readonly aboutCase: Id | null;
  readonly aboutRepeat: Id | undefined;
  /** The id of the case that is opened if there is none that it is about. */
  readonly anew: Id;
}

/**
 * Sends what an instrument brought up to the case that it is about, to the open case of its repeat issue, or to a new
 * one, which is then linked to the issue.
 */
export function* follow(data: FollowInstrument, { aboutCase, aboutRepeat, anew }: About): Errands {
  const command = { type: 'FollowInstrument', data } as const;
  if (aboutRepeat === undefined) {
    yield* send(caseDecider, aboutCase ?? anew, command);
    return;
  }
  const { issue, open, relation } = yield* nextCaseOf(aboutRepeat, data.raised.item);
  yield* send(caseDecider, open ?? anew, command);
  if (open === null && issue !== null)
    yield* send(repeatDecider, issue, { type: 'LinkCase', data: { case: anew, relation, likeness: null } });
}
