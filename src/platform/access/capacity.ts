import type { Actor, Capacity } from '../../kernel/context';
import type { Directory } from '../../kernel/directory';
import type { Id } from '../../kernel/ids';
import type { Permission } from '../../kernel/permission';
import { forbidden } from '../../kernel/rejection';
import { CapacityAmbiguous } from '../messaging/errors';
import type { AccountFacts, ActorSource, Allows } from './actor-source';

/** The facts of an account that may act at all. */
export const activeAccount = async (source: ActorSource, account: Id): Promise<AccountFacts> => {
  const facts = await source.actorOf(account);
  if (facts === null || !facts.active) {
    return forbidden('access.account-inactive', '此账号已停用', 'This account is suspended');
  }
  return facts;
};

/** The capacities that allow it, or a refusal when there is none. `wanted` narrows to the one the caller named. */
export const allowing = (
  facts: AccountFacts,
  permission: Permission,
  allows: Allows,
  wanted: Id | undefined,
): readonly Capacity[] => {
  const mine = wanted === undefined ? facts.capacities : facts.capacities.filter((c) => c.grant === wanted);
  if (mine.length === 0 && wanted !== undefined) {
    return forbidden(
      'access.capacity-not-yours',
      '您没有所选的身份',
      'You do not hold this capacity',
      'Yuexun-Capacity',
    );
  }
  const able = mine.filter((c) => allows(c.role, permission));
  if (able.length === 0) {
    return forbidden('access.not-allowed', `您的身份无权进行此操作（${permission}）`, `Not allowed: ${permission}`);
  }
  return able;
};

/** All hats of an account: whoever belongs to a unit also belongs to the units merged into it. */
export const hatsOf = ({ capacities }: AccountFacts, directory: Directory): readonly Capacity[] =>
  capacities.flatMap((own) =>
    own.unit === undefined ? [own] : [own, ...directory.absorbed(own.unit).map((unit) => ({ ...own, unit }))],
  );

/**
 * Does this hat reach things of that jurisdiction? Its own and all below; who answers for a unit also answers in a
 * street with which the unit's own has agreed to cooperate, where the unit was called upon.
 */
export const reaches = ({ jurisdiction, unit }: Capacity, there: Id, directory: Directory): boolean =>
  directory.covers(jurisdiction, there) || (unit !== undefined && directory.partnersOf(there).includes(jurisdiction));

/** The one capacity in which the account acts on something of this jurisdiction. */
export const actingIn = (
  facts: AccountFacts,
  able: readonly Capacity[],
  jurisdiction: Id,
  directory: Directory,
): Actor => {
  const here = able.filter((c) => reaches(c, jurisdiction, directory));
  if (here.length > 1) throw new CapacityAmbiguous(here);
  const capacity = here[0];
  if (capacity === undefined) {
    return forbidden('access.other-jurisdiction', '不在您的辖区之内', 'Not within your jurisdiction');
  }
  return { account: facts.account, person: facts.person, capacity, capacities: hatsOf(facts, directory) };
};

/**
 * The account acting on itself (`access.self`: password, tokens): any capacity will do, however many there are and
 * wherever they lie, since the decider lets nobody but the account's own holder do it.
 */
export const actingOnSelf = (facts: AccountFacts, able: readonly Capacity[]): Actor => {
  const [capacity] = able;
  if (capacity === undefined) return forbidden('access.not-allowed', '您没有任何身份', 'You hold no capacity');
  return { account: facts.account, person: facts.person, capacity, capacities: facts.capacities };
};
