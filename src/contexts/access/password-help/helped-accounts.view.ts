import { byName } from '../../../kernel/plain/name-order';
import type { Id } from '../../../kernel/ids';
import type { Role } from '../../../kernel/permission';
import type { Question } from '../../../kernel/view';
import { accountsView } from '../accounts/accounts.view';
import { decideAboutActor } from '../accounts/own-hand.rules';
import { isHelpedBy, isPowerful } from '../accounts/password-code.rules';

export interface HelpedAccount {
  readonly account: Id;
  readonly name: string;
  readonly person: Id;
  /** As the register calls the person. */
  readonly label: string;
  readonly roles: readonly Role[];
}

interface Held {
  readonly account: Id;
  readonly name: string;
  readonly person: Id;
  readonly role: Role;
  readonly jurisdiction: Id;
  readonly unit: Id | null;
  readonly [column: string]: string | null;
}

/** Those to whom the reader may hand a one-time code; the decision asks the same rules again. */
export const helpedAccountsQuestion: Question<Record<string, never>, readonly HelpedAccount[]> = {
  name: 'access.helped-accounts',
  permission: 'access.help',
  views: [accountsView],
  answer: (rowsOf, _params, { actor, directory }) => {
    const rows = rowsOf(accountsView).all<Held>(
      `SELECT account, name, person, role, held.jurisdiction, unit FROM account JOIN held ON held.account = account.id
       WHERE revoked_at IS NULL AND suspended = 0 AND person <> ? ORDER BY granted_at, held.id`,
      actor.person,
    );
    const heldBy = new Map<Id, Held[]>();
    for (const row of rows) heldBy.set(row.account, [...(heldBy.get(row.account) ?? []), row]);
    const inOrder = [...heldBy.values()].sort(byName(([first]) => first!.name));
    return inOrder.flatMap(([first, ...others]) => {
      if (first === undefined) return [];
      const held = [first, ...others].map(({ role, jurisdiction, unit }) => ({
        role,
        jurisdiction,
        ...(unit === null ? {} : { unit }),
      }));
      const isHelped =
        isHelpedBy(held, actor.capacity.jurisdiction) &&
        !isPowerful(held) &&
        !decideAboutActor(held, { actor, directory });
      if (!isHelped) return [];
      const { account, name, person } = first;
      const label = directory.person(person)?.label ?? '';
      return [{ account, name, person, label, roles: held.map(({ role }) => role) }];
    });
  },
};
