import { type AccountCommand, accountDecider } from '../../../../src/contexts/access/accounts/account.decider';
import { endOf } from '../../../../src/contexts/access/accounts/token-term.rules';
import type { AccountEvent } from '../../../../src/contexts/access/accounts/account.events';
import { evolveAccount, initialAccount } from '../../../../src/contexts/access/accounts/account.state';
import { directoryReference } from '../../../../src/contexts/directory/directory.reference.state';
import type { Recorded } from '../../../../src/kernel/message';
import type { Capacity } from '../../../../src/kernel/context';
import type { Role } from '../../../../src/kernel/permission';
import { rootJurisdiction } from '../../../../src/kernel/system';
import { actorWith, contextWith, specFor } from '../../../support/decider-spec';
import { idOf, logOf, type Told } from '../../../support/view-spec';

const [district, street, other, unit, closedUnit, person, closedPerson] = [1, 2, 3, 11, 12, 21, 22].map(idOf) as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];
const account = idOf(31);
const administrator = idOf(32);
const [claim, grant] = [idOf(41), idOf(51)];

const told = (stream: string, type: string, data: unknown): Told => ({
  stream,
  type,
  data,
  recordedAt: '2025-04-01T00:00:00.000Z',
  metadata: { jurisdiction: street },
});
const directory = directoryReference.initial();
for (const event of logOf([
  told(`jurisdiction-${district}`, 'JurisdictionRegistered', { name: '甲区', level: 'district', parent: null }),
  told(`jurisdiction-${street}`, 'JurisdictionRegistered', { name: '乙街道', level: 'street', parent: district }),
  told(`jurisdiction-${other}`, 'JurisdictionRegistered', { name: '丙街道', level: 'street', parent: district }),
  told(`unit-${unit}`, 'UnitRegistered', { code: 'CG', name: '城管科', claim }),
  told(`unit-${closedUnit}`, 'UnitRegistered', { code: 'LC', name: '旧科', claim }),
  told(`unit-${closedUnit}`, 'UnitClosed', { reason: '撤销' }),
  told(`person-${person}`, 'PersonRegistered', { label: '代表03' }),
  told(`person-${closedPerson}`, 'PersonRegistered', { label: '代表09' }),
  told(`person-${closedPerson}`, 'PersonClosed', { reason: '届满' }),
])) {
  directoryReference.evolve(directory, event);
}

const own = idOf(61);
const byAdministrator = (jurisdiction: string) =>
  actorWith(administrator, { grant: own, role: 'administrator', jurisdiction });
const context = contextWith({ directory, jurisdiction: street, actor: byAdministrator(street) });
const self = { actor: actorWith(account, { grant, role: 'deputy', jurisdiction: street }) };
const given = specFor(accountDecider, context);

const opened = { type: 'AccountOpened', data: { account, person, name: 'daibiao03', claim } } as const;
const firstPassword: AccountEvent = { ...opened, data: { ...opened.data, mustChange: true } };
const granted = (role: Role, jurisdiction = street, more: { unit?: string; grant?: string } = {}): AccountEvent => ({
  type: 'RoleGranted',
  data: { grant, role, jurisdiction, claim, ...more },
});
const suspended: AccountEvent = { type: 'AccountSuspended', data: { reason: '调离' } };

describe('an account', () => {
  const open = (who: string, name = ' DaiBiao03') =>
    ({ type: 'OpenAccount', data: { account, person: who, name, claim } }) as const;

  it('is opened once, for a person of the directory, its name in small letters', () => {
    given().when(open(person)).then(firstPassword);
    given(opened).when(open(person)).rejects('account.exists');
    given()
      .when(open(idOf(99)))
      .rejects('account.person-missing');
    given().when(open(closedPerson)).rejects('account.person-closed');
    given().when(open(person, 'a b')).rejects('account.name');
  });

  it('is suspended and resumed by an administrator, never by its holder', () => {
    const suspend = { type: 'SuspendAccount', data: { reason: '调离' } } as const;
    given(opened).when(suspend).then(suspended);
    given(opened, suspended).when(suspend).nothing();
    given(opened)
      .when(suspend, { actor: actorWith(account, { grant: own, role: 'administrator', jurisdiction: street }) })
      .rejects('account.own-suspension');
    given(opened, suspended).when({ type: 'ResumeAccount', data: {} }).then({ type: 'AccountResumed', data: {} });
    given(opened).when({ type: 'ResumeAccount', data: {} }).nothing();
    given().when(suspend).rejects('account.missing');
  });

  it('is out of reach for an administrator of a smaller jurisdiction than its roles', () => {
    const higher = granted('clerk', district);
    given(opened, higher).when({ type: 'ResetPassword', data: {} }).rejects('account.beyond-reach');
    const same = { type: 'ResetPassword', data: { isSame: true } } as const;
    given(opened, higher).when(same).rejects('account.beyond-reach');
    given(opened).when(same).rejects('password.same');
    given(opened, higher)
      .when({ type: 'SuspendAccount', data: { reason: '调离' } })
      .rejects('account.beyond-reach');
    given(opened, higher)
      .when({ type: 'ResetPassword', data: {} }, { actor: byAdministrator(rootJurisdiction) })
      .then({ type: 'PasswordChanged', data: { by: 'administrator', mustChange: true } });
  });

  it('has its password changed by its holder', () => {
    const change = { type: 'ChangePassword', data: {} } as const;
    given(opened)
      .when(change, self)
      .then({ type: 'PasswordChanged', data: { by: 'self' } });
    given(opened).when(change).rejects('account.not-yours');
  });
});

describe('a password that somebody else chose', () => {
  const mustChange = (...history: readonly AccountEvent[]): boolean =>
    logOf(history.map(({ type, data }) => told(`account-${account}`, type, data)))
      .map((event) => event as Recorded<AccountEvent>)
      .reduce(evolveAccount, initialAccount).mustChangePassword;

  it('has to be replaced, unless whoever opened the account says that it stays', () => {
    given()
      .when({ type: 'OpenAccount', data: { account, person, name: 'daibiao03', claim, stays: true } })
      .then(opened);
    given(opened)
      .when({ type: 'ResetPassword', data: { stays: true } })
      .then({ type: 'PasswordChanged', data: { by: 'administrator' } });
    expect(mustChange(firstPassword)).toBe(true);
    expect(mustChange(firstPassword, { type: 'PasswordChanged', data: { by: 'self' } })).toBe(false);
    const reset = { type: 'PasswordChanged', data: { by: 'administrator', mustChange: true } } as const;
    expect(mustChange(opened, reset)).toBe(true);
    expect(mustChange(opened, reset, { type: 'PasswordChanged', data: { by: 'self', withCode: true } })).toBe(false);
    // As an earlier release stored it.
    expect(mustChange(opened, { type: 'PasswordChanged', data: { by: 'administrator' } })).toBe(false);
  });
});

describe('a one-time code', () => {
  const give = { type: 'GivePasswordCode', data: {} } as const;
  const clerk = { actor: actorWith(administrator, { grant: own, role: 'clerk', jurisdiction: street }) };

  it('is given by the clerk to people of the own street, and holds for half an hour', () => {
    given(opened, granted('deputy'))
      .when(give, clerk)
      .then({ type: 'PasswordCodeGiven', data: { until: '2025-04-01T02:30:00.000Z' } });
    given().when(give, clerk).rejects('account.missing');
    given(opened).when(give, clerk).rejects('account.beyond-reach');
    given(opened, granted('deputy', other)).when(give, clerk).rejects('account.beyond-reach');
    const elsewhereToo = granted('official', other, { unit, grant: idOf(52) });
    given(opened, granted('deputy'), elsewhereToo).when(give, clerk).rejects('account.beyond-reach');
    given(opened, granted('deputy'), suspended).when(give, clerk).rejects('account.suspended');
  });

  it('is given to no administrator, to nobody who decides about the clerk, and not to oneself', () => {
    given(opened, granted('administrator')).when(give, clerk).rejects('account.code-for-administrator');
    given(opened, granted('deputy'), granted('administrator', street, { grant: idOf(52) }))
      .when(give, clerk)
      .rejects('account.code-for-administrator');
    given(opened, granted('chair')).when(give, clerk).rejects('account.own-decider');
    given(opened, granted('clerk'))
      .when(give, { actor: actorWith(account, { grant, role: 'clerk', jurisdiction: street }) })
      .rejects('account.own-reset');
  });

  it('sets a password for its holder alone, and ends the tokens', () => {
    const recover = { type: 'RecoverPassword', data: {} } as const;
    given(opened, granted('deputy'))
      .when(recover, self)
      .then({ type: 'PasswordChanged', data: { by: 'self', withCode: true } });
    given(opened, granted('deputy')).when(recover).rejects('account.not-yours');
  });
});

describe('roles', () => {
  const grantRole = (role: Role, jurisdiction = street, more: { unit?: string; grant?: string } = {}) =>
    ({ type: 'GrantRole', data: { grant, role, jurisdiction, claim, ...more } }) as const;

  it('are granted within the jurisdiction of whoever grants', () => {
    given(opened).when(grantRole('deputy')).then(granted('deputy'));
    given(opened).when(grantRole('deputy', other)).rejects('account.grant-elsewhere');
    given(opened).when(grantRole('deputy', district)).rejects('account.grant-elsewhere');
    given(opened)
      .when(grantRole('deputy', other), { actor: byAdministrator(district) })
      .then(granted('deputy', other));
    given(opened)
      .when(grantRole('deputy', idOf(99)))
      .rejects('account.jurisdiction-missing');
    given().when(grantRole('deputy')).rejects('account.missing');
  });

  it('of the whole tree are for administrators only', () => {
    given(opened).when(grantRole('administrator', rootJurisdiction)).rejects('account.grant-elsewhere');
    given(opened)
      .when(grantRole('administrator', rootJurisdiction), { actor: byAdministrator(rootJurisdiction) })
      .then(granted('administrator', rootJurisdiction));
    given(opened)
      .when(grantRole('clerk', rootJurisdiction), { actor: byAdministrator(rootJurisdiction) })
      .rejects('account.jurisdiction-needed');
    given(opened).when(grantRole('system')).rejects('account.role-system');
  });

  it('of officials name a unit of the jurisdiction, the others none', () => {
    given(opened)
      .when(grantRole('official', street, { unit }))
      .then(granted('official', street, { unit }));
    given(opened).when(grantRole('official')).rejects('account.unit-needed');
    given(opened)
      .when(grantRole('official', street, { unit: idOf(99) }))
      .rejects('account.unit-missing');
    given(opened)
      .when(grantRole('official', street, { unit: closedUnit }))
      .rejects('account.unit-closed');
    given(opened)
      .when(grantRole('clerk', street, { unit }))
      .rejects('account.unit-not-wanted');
  });

  it('are several for one person, none of them twice', () => {
    const second = { grant: idOf(52) };
    given(opened, granted('deputy'))
      .when(grantRole('clerk', street, second))
      .then(granted('clerk', street, second));
    given(opened, granted('deputy'))
      .when(grantRole('deputy', street, second))
      .rejects('account.role-held');
    given(opened, granted('deputy')).when(grantRole('deputy')).nothing();
  });

  it('are revoked with a reason, and give up their claim', () => {
    const revoke = { type: 'RevokeRole', data: { grant, reason: '届满' } } as const;
    const revoked: AccountEvent = { type: 'RoleRevoked', data: { grant, givenUp: claim, reason: '届满' } };
    given(opened, granted('deputy')).when(revoke).then(revoked);
    given(opened, granted('deputy'), revoked).when(revoke).nothing();
    given(opened).when(revoke).rejects('account.grant-missing');
    given(opened, granted('deputy', other)).when(revoke).rejects('account.beyond-reach');
    given(opened, granted('administrator'))
      .when(revoke, { actor: actorWith(account, { grant, role: 'administrator', jurisdiction: street }) })
      .rejects('account.own-capacity');
    given(opened, granted('deputy'))
      .when({ type: 'RevokeRole', data: { grant, reason: ' ' } })
      .rejects('account.reason');
  });
});

describe('nobody', () => {
  const grantRole = (role: Role, more: { unit?: string } = {}) =>
    ({ type: 'GrantRole', data: { grant, role, jurisdiction: street, claim, ...more } }) as const;
  const hats = (...more: readonly Capacity[]) => ({
    actor: actorWith(administrator, { grant: own, role: 'administrator', jurisdiction: street }, ...more),
  });
  const official = { grant: idOf(53), role: 'official', jurisdiction: street, unit } as const;
  const clerk = { grant: idOf(54), role: 'clerk', jurisdiction: street } as const;

  it('grants himself a role or takes one of his own, by any of his accounts', () => {
    const ownAccount = { actor: actorWith(account, { grant: own, role: 'administrator', jurisdiction: street }) };
    const sameperson = { actor: { ...hats().actor, person } };
    for (const himself of [ownAccount, sameperson]) {
      given(opened).when(grantRole('chair'), himself).rejects('account.own-role');
      given(opened, granted('deputy'))
        .when({ type: 'RevokeRole', data: { grant, reason: '届满' } }, himself)
        .rejects('account.own-role');
      given(opened).when({ type: 'ResetPassword', data: {} }, himself).rejects('account.own-reset');
    }
  });

  it('chooses or takes away those who decide about him in another capacity', () => {
    given(opened).when(grantRole('clerk'), hats(official)).rejects('account.own-decider');
    given(opened).when(grantRole('unitHead', { unit }), hats(official)).rejects('account.own-decider');
    given(opened).when(grantRole('chair'), hats(clerk)).rejects('account.own-decider');
    given(opened).when(grantRole('clerk'), hats(clerk)).then(granted('clerk'));
    given(opened).when(grantRole('deputy'), hats(official)).then(granted('deputy'));
    const takings: readonly AccountCommand[] = [
      { type: 'RevokeRole', data: { grant, reason: '届满' } },
      { type: 'ResetPassword', data: {} },
      { type: 'SuspendAccount', data: { reason: '调离' } },
    ];
    for (const taken of takings)
      given(opened, granted('chair')).when(taken, hats(clerk)).rejects('account.own-decider');
  });

  it('is kept by that from deciding about other streets', () => {
    const elsewhere = { grant: idOf(55), role: 'official', jurisdiction: other, unit: idOf(13) } as const;
    given(opened).when(grantRole('clerk'), hats(elsewhere)).then(granted('clerk'));
  });
});

describe('API tokens', () => {
  const token = idOf(71);
  const issue = (expiresAt: string | null) =>
    ({ type: 'IssueApiToken', data: { token, label: '统计接口', expiresAt } }) as const;
  const issued: AccountEvent = { type: 'ApiTokenIssued', data: { token, label: '统计接口', expiresAt: null } };
  const ends = (expiresAt: string): AccountEvent => ({
    type: 'ApiTokenIssued',
    data: { token, label: '统计接口', expiresAt },
  });
  const revoked: AccountEvent = { type: 'ApiTokenRevoked', data: { token } };

  it('are issued by and to their holder', () => {
    given(opened).when(issue('2025-05-01T00:00:00.000Z'), self).then(ends('2025-05-01T00:00:00.000Z'));
    given(opened).when(issue(null)).rejects('account.not-yours');
    given(opened).when(issue('2025-01-01T00:00:00.000Z'), self).rejects('account.token-expired');
  });
  it('end after 90 days at the latest, those of an earlier release too', () => {
    given(opened).when(issue(null), self).then(ends('2025-06-30T02:00:00.000Z'));
    given(opened).when(issue('2025-07-01T00:00:00.000Z'), self).rejects('account.token-too-long');
    expect(endOf({ issuedAt: '2025-01-01T00:00:00.000Z', expiresAt: null })).toBe('2025-04-01T00:00:00.000Z');
  });

  it('end when the password is reset', () => {
    given(opened, issued)
      .when({ type: 'ResetPassword', data: {} })
      .then(revoked, { type: 'PasswordChanged', data: { by: 'administrator', mustChange: true } });
  });

  it('are at most twenty that still hold', () => {
    const many = Array.from({ length: 20 }, (_, n): AccountEvent => ({
      type: 'ApiTokenIssued',
      data: { token: idOf(200 + n), label: '令牌', expiresAt: n === 0 ? '2025-06-01T00:00:00.000Z' : null },
    }));
    given(opened, ...many)
      .when(issue(null), self)
      .rejects('account.too-many-tokens');
    given(opened, ...many)
      .when(issue(null), { ...self, now: '2025-06-01T00:00:00.000Z' })
      .then(ends('2025-08-30T00:00:00.000Z'));
  });
  it('are revoked by their holder or an administrator, once', () => {
    given(opened, issued).when({ type: 'RevokeApiToken', data: { token } }, self).then(revoked);
    given(opened, issued).when({ type: 'RevokeApiToken', data: { token } }).rejects('account.not-yours');
    given(opened, issued).when({ type: 'WithdrawApiToken', data: { token } }).then(revoked);
    given(opened, issued, revoked).when({ type: 'RevokeApiToken', data: { token } }, self).nothing();
  });
});
