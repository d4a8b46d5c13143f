import type { AccountEvent } from '../../../../src/contexts/access/accounts/account.events';
import type { Of } from '../../../../src/kernel/message';
import type { Role } from '../../../../src/kernel/permission';
import type { Reader } from '../../../../src/kernel/view';
import { readerAt } from '../../../support/inquiry-facts';
import { idOf, testJurisdiction, type Told } from '../../../support/view-spec';

export const recordedAt = '2025-03-01T01:00:00.000Z';

const accountFact = <T extends AccountEvent['type']>(n: number, type: T, data: Of<AccountEvent, T>['data']): Told => ({
  stream: `account-${idOf(n)}`,
  type,
  data,
  recordedAt,
});

/** Somebody with an account and these roles: account and person bear the numbers n and n + 1. */
export const hired = (n: number, ...roles: readonly (readonly [role: Role, unit?: string])[]): readonly Told[] => [
  accountFact(n, 'AccountOpened', { account: idOf(n), person: idOf(n + 1), name: `a${n}`, claim: idOf(401) }),
  ...roles.map(([role, unit], index) =>
    accountFact(n, 'RoleGranted', {
      grant: idOf(n * 100 + index),
      role,
      jurisdiction: testJurisdiction,
      claim: idOf(402),
      ...(unit === undefined ? {} : { unit }),
    }),
  ),
];

export const revoked = (n: number, index = 0): Told =>
  accountFact(n, 'RoleRevoked', { grant: idOf(n * 100 + index), givenUp: idOf(402), reason: '调离' });

export const suspended = (n: number): Told => accountFact(n, 'AccountSuspended', { reason: '休假' });

/** This person as a reader. */
export const readerOf = (person: number, scope: Partial<Reader['scope']> = {}): Reader => {
  const reader = readerAt('2025-04-02T04:00:00.000Z', scope);
  const directory = { ...reader.directory, person: (id: string) => ({ id, label: `人员${id.slice(-3)}` }) };
  return { ...reader, directory: directory as never, actor: { ...reader.actor, person: idOf(person) } };
};
