import type { Capacity, Context } from '../../../kernel/context';
import type { Id } from '../../../kernel/ids';
import type { Role } from '../../../kernel/permission';
import { forbidden } from '../../../kernel/rejection';
import type { AccountState } from './account.state';

/** A role as somebody holds it, or would. */
export type RoleHeld = Pick<Capacity, 'role' | 'jurisdiction' | 'unit'>;

/** Who decides about what somebody in this role does. */
const decidedBy: Partial<Record<Role, readonly Role[]>> = {
  deputy: ['clerk', 'chair'],
  voterRepresentative: ['clerk', 'chair'],
  official: ['clerk', 'chair', 'unitHead'],
  unitHead: ['clerk', 'chair'],
  clerk: ['chair'],
};

/** Does whoever holds `theirs` decide about somebody who holds `mine`? A head decides about the own unit alone. */
const decidesAbout = (theirs: RoleHeld, mine: RoleHeld, covers: (outer: Id, inner: Id) => boolean): boolean =>
  (decidedBy[mine.role] ?? []).includes(theirs.role) &&
  (theirs.role === 'unitHead' ? theirs.unit === mine.unit : covers(theirs.jurisdiction, mine.jurisdiction));

/** Is it the actor's own account, or another one of the same person? */
export const isOwn = (state: AccountState, { actor }: Context): boolean =>
  actor.account === state.account || actor.person === state.person;

/** Whoever gives and takes roles gives and takes none of his own. */
export const mustBeAnother = (state: AccountState, context: Context): void => {
  if (isOwn(state, context)) {
    forbidden(
      'account.own-role',
      '不能给自己授予或撤销身份，须由另一位管理员办理',
      'Nobody grants or revokes a role of his own: another administrator does',
    );
  }
};

/** Does whoever holds these roles decide about what the actor does, in any capacity? */
export const decideAboutActor = (
  theirs: readonly RoleHeld[],
  { actor, directory }: Pick<Context, 'actor' | 'directory'>,
): boolean => {
  const covers = (outer: Id, inner: Id): boolean => directory.covers(outer, inner);
  return actor.capacities.some((mine) => theirs.some((held) => decidesAbout(held, mine, covers)));
};

/** Nobody chooses, or takes away, those who decide about him in another capacity. */
export const mustNotDecideAboutActor = (theirs: readonly RoleHeld[], context: Context): void => {
  if (decideAboutActor(theirs, context)) {
    forbidden(
      'account.own-decider',
      '此身份审批您本人经办的事项，须由另一位管理员办理',
      'This role decides about your own matters: another administrator has to do this',
    );
  }
};
