import { createFirstAdministrator } from '../../src/first-administrator';
import { accountDecider } from '../../src/contexts/access/accounts/account.decider';
import { ClaimSweep } from '../../src/contexts/access/claims/claim-sweep';
import { pendingClaims } from '../../src/contexts/access/claims/pending-claims.reference.state';
import { personDecider } from '../../src/contexts/directory/people/person.decider';
import { Execute } from '../../src/platform/messaging/execute';
import type { Id } from '../../src/kernel/ids';
import type { CommandRequest } from '../../src/platform/messaging/request';
import { smallNode } from '../support/small-node';
import { idOf } from '../support/view-spec';

const now = '2025-04-01T02:00:00.000Z';
const password = '一句不容易猜到的好记的话';
const somebody = idOf(80);
const jurisdictionName = '某市/某区/某街道';

describe('accounts on a real log', () => {
  let node: Awaited<ReturnType<typeof smallNode>>;
  let made: { account: Id; person: Id; jurisdiction: Id };
  let request: CommandRequest;
  const attempt = (name: string, word = password) => ({ name, password: word, device: '', address: '127.0.0.1' });

  beforeEach(async () => {
    node = await smallNode();
    made = await createFirstAdministrator(node, { name: 'Admin', password, jurisdictionName });
    request = { account: made.account, channel: 'web', jurisdiction: made.jurisdiction };
    const register = { type: 'RegisterPerson', data: { label: '代表03' } } as const;
    const { position } = await node.commands.execute(
      new Execute(personDecider, somebody, register, {
        system: true,
        commandId: idOf(81),
        channel: 'cli',
        jurisdiction: made.jurisdiction,
        correlation: idOf(81),
        causation: idOf(81),
      }),
    );
    await node.keeper.waitFor(position!);
  });
  afterEach(() => node.close());

  const open = (id: Id, name: string, by = request) => node.desk.open({ id, person: somebody, name, password }, by);

  it('make one first administrator, below a tree of jurisdictions', async () => {
    const names = (await node.store.readAll(null, 100)).filter((e) => e.type === 'JurisdictionRegistered');
    expect(names.map((e) => (e.data as { level: string }).level)).toStrictEqual(['city', 'district', 'street']);
    await expect(createFirstAdministrator(node, { name: 'other', password, jurisdictionName })).rejects.toMatchObject({
      code: 'administrator.exists',
    });
  });

  it('sign in with name and password, and prove themselves by session and by token', async () => {
    const { token, session } = await node.signIn.signIn(attempt(' ADMIN'));
    expect(await node.authenticator.authenticate({ cookie: token, now })).toStrictEqual({
      account: made.account,
      session: session.id,
    });
    const issued = await node.desk.issueToken({ label: '接口', expiresAt: null, password }, request);
    const proven = { account: made.account, token: issued.token };
    expect(await node.authenticator.authenticate({ bearer: issued.secret, now })).toStrictEqual(proven);
    await node.desk.revokeToken(made.account, issued.token, request);
    expect(await node.authenticator.authenticate({ bearer: issued.secret, now })).toBeNull();
    await node.desk.endSession(made.account, session.id);
    expect(await node.authenticator.authenticate({ cookie: token, now })).toBeNull();
  });

  it('are throttled by name, whether the name is known or not', async () => {
    for (const name of ['admin', 'nobody']) {
      await node.vault.throttle.succeeded('throttle.address of 127.0.0.1');
      for (let i = 0; i < 4; i += 1) {
        await expect(node.signIn.signIn(attempt(name, 'wrong'))).rejects.toMatchObject({ name: 'WrongPassword' });
        await node.vault.throttle.succeeded('throttle.address of 127.0.0.1');
      }
      await expect(node.signIn.signIn(attempt(name))).rejects.toMatchObject({ retryAfterSeconds: 7 });
    }
  });

  it('hold a name only once, and a refused opening leaves it free', async () => {
    await expect(open(idOf(1), 'admin')).rejects.toMatchObject({ code: 'claim.signInName-taken' });
    const stranger = node.desk.open({ id: idOf(2), person: idOf(99), name: 'clerk', password }, request);
    await expect(stranger).rejects.toMatchObject({ code: 'account.person-missing' });
    await open(idOf(3), 'clerk');
    expect(await node.claims.ownerOf('signInName', 'clerk')).toStrictEqual({ category: 'account', id: idOf(3) });
    expect([...node.keeper.stateOf(pendingClaims).keys()]).toStrictEqual([]);
  });

  it('let one person hold a role once, in whichever account, until it is revoked', async () => {
    await open(idOf(1), 'one');
    await open(idOf(2), 'two');
    const role = { role: 'clerk', jurisdiction: made.jurisdiction } as const;
    const { grant } = await node.desk.grant(idOf(1), role, request);
    await expect(node.desk.grant(idOf(2), role, request)).rejects.toMatchObject({ code: 'claim.role-taken' });
    await node.desk.revoke(idOf(1), grant, '调离', request);
    await node.desk.grant(idOf(2), role, request);
    const clerk = { ...request, account: idOf(2) };
    const before = await node.store.head();
    await expect(open(idOf(3), 'three', clerk)).rejects.toMatchObject({ code: 'access.not-allowed' });
    expect(await node.store.head()).toBe(before);
  });

  it('are opened and granted once however often the command comes', async () => {
    const keyed = { ...request, idempotencyKey: 'k1' };
    const opening = { person: made.person, name: 'clerk', password };
    const first = await node.desk.open(opening, keyed);
    const again = await node.desk.open(opening, keyed);
    expect([again.id, again.repeated]).toStrictEqual([first.id, true]);
    expect(await node.store.read(`account-${first.id}`)).toHaveLength(1);
  });

  it('lose all other sessions with the old password, and work no more once suspended', async () => {
    await open(idOf(1), 'clerk');
    // Two hats: the own password needs neither of them in particular.
    await node.desk.grant(idOf(1), { role: 'clerk', jurisdiction: made.jurisdiction }, request);
    await node.desk.grant(idOf(1), { role: 'deputy', jurisdiction: made.jurisdiction }, request);
    const kept = await node.signIn.signIn(attempt('clerk'));
    const other = await node.signIn.signIn(attempt('clerk'));
    const next = '另外一句不容易猜到的话';
    const own = { ...request, account: idOf(1) };
    await expect(node.desk.changePassword(kept.session.id, { current: 'wrong', next }, own)).rejects.toMatchObject({
      name: 'WrongPassword',
    });
    await node.desk.changePassword(kept.session.id, { current: password, next }, own);
    expect(await node.authenticator.authenticate({ cookie: other.token, now })).toBeNull();
    expect(await node.authenticator.authenticate({ cookie: kept.token, now })).toMatchObject({ account: idOf(1) });
    await node.desk.suspend(idOf(1), '调离', request);
    await expect(node.signIn.signIn(attempt('clerk', next))).rejects.toMatchObject({ name: 'WrongPassword' });
  });

  it('hear nothing more on an open line once somebody else has chosen the password', async () => {
    await open(idOf(1), 'clerk');
    const { session } = await node.signIn.signIn(attempt('clerk'));
    const line = { account: idOf(1), session: session.id };
    expect(await node.authenticator.stillHolds(line, now)).toBe(true);
    // The reset stands in the log; the process ended before the session did.
    await node.commands.execute(new Execute(accountDecider, idOf(1), { type: 'ResetPassword', data: {} }, request));
    expect(await node.authenticator.stillHolds(line, now)).toBe(false);
  });

  it('free a claim that nobody came to own, after a minute', async () => {
    const died = node.claims.holding(
      'signInName',
      'ghost',
      { category: 'account', id: idOf(7) },
      'access.write',
      request,
      () => Promise.reject(new Error('the process died here')),
    );
    await expect(died).rejects.toThrow('the process died here');
    const pending = () => node.keeper.stateOf(pendingClaims).values();
    const sweep = new ClaimSweep(pending, node.store, node.claims, { now: () => now });
    expect(await sweep.sweep('2025-04-01T02:00:59.000Z')).toBe(0);
    expect(await sweep.sweep('2025-04-01T02:01:00.000Z')).toBe(1);
    expect(await node.claims.ownerOf('signInName', 'ghost')).toBeNull();
    expect(await sweep.sweep('2025-04-01T02:02:00.000Z')).toBe(0);
  });
});
