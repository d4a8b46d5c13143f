import { type Role, representativeRoles } from '../../../kernel/permission';

/** Why a message that was queued does not leave for somebody: what is told of it, and shown to the office. */
export type NotReceived =
  | 'delivery.suspended'
  | 'delivery.not-in-role'
  | 'delivery.left-office'
  | 'delivery.withdrawn'
  | 'delivery.no-address';

/** An account of the person, with one of its roles; null: it has none. */
export interface AccountRole {
  readonly suspended: 0 | 1;
  readonly role: Role | null;
}

export interface Standing {
  readonly accounts: readonly AccountRole[];
  /** Still one of those whom the message was for, by the roles of this moment. */
  readonly isMeant: boolean;
  /** Had a duty for the voters, and has none today. */
  readonly hasLeftOffice: boolean;
}

/** Why this person may not be sent it any more; null: nothing stands against it. */
export const notReceived = ({ accounts, isMeant, hasLeftOffice }: Standing): NotReceived | null => {
  const open = accounts.filter(({ suspended }) => suspended === 0);
  if (accounts.length > 0 && open.length === 0) return 'delivery.suspended';
  const roles = open.flatMap(({ role }) => (role === null ? [] : [role]));
  if (roles.length === 0 || !isMeant) return 'delivery.not-in-role';
  return hasLeftOffice && roles.every((role) => representativeRoles.includes(role)) ? 'delivery.left-office' : null;
};
