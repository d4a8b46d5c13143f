import type { Capacity } from '../../../kernel/context';
import type { Id, Instant } from '../../../kernel/ids';
import { type Recorded, unreachable } from '../../../kernel/message';
import type { AccountEvent } from './account.events';

export interface HeldRole extends Capacity {
  readonly claim: Id;
}

export interface ApiToken {
  readonly token: Id;
  readonly label: string;
  /** Null where an earlier release issued one that said no end. */
  readonly expiresAt: Instant | null;
  readonly issuedAt: Instant;
}

export interface AccountState {
  /** Null before the account was opened. */
  readonly account: Id | null;
  readonly person: Id;
  readonly name: string;
  readonly suspended: boolean;
  /** Whether the first password, chosen by an administrator, has been replaced. */
  readonly passwordChanged: boolean;
  /** Whether somebody else chose the present password, so that it only serves to choose another. */
  readonly mustChangePassword: boolean;
  /** The roles held now. */
  readonly roles: readonly HeldRole[];
  /** Past grants, to tell a second revocation from a grant that never existed. */
  readonly revoked: readonly Id[];
  readonly tokens: readonly ApiToken[];
}

export const initialAccount: AccountState = {
  account: null,
  person: '',
  name: '',
  suspended: false,
  passwordChanged: false,
  mustChangePassword: false,
  roles: [],
  revoked: [],
  tokens: [],
};

export const evolveAccount = (state: AccountState, event: Recorded<AccountEvent>): AccountState => {
  switch (event.type) {
    case 'AccountOpened': {
      const { account, person, name, mustChange = false } = event.data;
      return { ...state, account, person, name, mustChangePassword: mustChange };
    }
    case 'RoleGranted':
      return { ...state, roles: [...state.roles, event.data] };
    case 'RoleRevoked': {
      const { grant } = event.data;
      return {
        ...state,
        roles: state.roles.filter((role) => role.grant !== grant),
        revoked: [...state.revoked, grant],
      };
    }
    case 'PasswordChanged':
      return { ...state, passwordChanged: true, mustChangePassword: event.data.mustChange ?? false };
    case 'PasswordCodeGiven':
      return state;
    case 'ApiTokenIssued':
      return { ...state, tokens: [...state.tokens, { ...event.data, issuedAt: event.metadata.recordedAt }] };
    case 'ApiTokenRevoked':
      return { ...state, tokens: state.tokens.filter((token) => token.token !== event.data.token) };
    case 'AccountSuspended':
      return { ...state, suspended: true };
    case 'AccountResumed':
      return { ...state, suspended: false };
    default:
      return unreachable(event);
  }
};
