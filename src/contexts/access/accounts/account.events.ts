import type { Id, Instant } from '../../../kernel/ids';
import type { Fact } from '../../../kernel/message';
import type { Role } from '../../../kernel/permission';

/** What happened to an account. No password, hash or token secret ever stands in an event: those are in the vault. */
export type AccountEvent =
  | Fact<
      'AccountOpened',
      {
        readonly account: Id;
        readonly person: Id;
        /** The name to sign in with: a label given by the office, not a personal name. */
        readonly name: string;
        /** The claim on the name. */
        readonly claim: Id;
        /** Somebody else chose the first password: its holder must replace it before anything else. */
        readonly mustChange?: true;
      }
    >
  | Fact<
      'RoleGranted',
      {
        readonly grant: Id;
        readonly role: Role;
        readonly jurisdiction: Id;
        /** Officials and heads of units only: the unit they answer for. */
        readonly unit?: Id;
        /** The claim on (person, role, jurisdiction, unit). */
        readonly claim: Id;
      }
    >
  | Fact<
      'RoleRevoked',
      { readonly grant: Id; /** The claim that goes with it. */ readonly givenUp: Id; readonly reason: string }
    >
  | Fact<
      'PasswordChanged',
      {
        readonly by: 'self' | 'administrator';
        /** As of the first password. */
        readonly mustChange?: true;
        /** Its holder showed a one-time code, not the present password. */
        readonly withCode?: true;
      }
    >
  /** Handed over to the holder, who forgot the password; the code itself is in the vault, as a hash. */
  | Fact<'PasswordCodeGiven', { readonly until: Instant }>
  | Fact<'ApiTokenIssued', { readonly token: Id; readonly label: string; readonly expiresAt: Instant | null }>
  | Fact<'ApiTokenRevoked', { readonly token: Id }>
  | Fact<'AccountSuspended', { readonly reason: string }>
  | Fact<'AccountResumed', Record<string, never>>;
