import { after, eachWith, newId, now, type OpenVault } from './kit';

const hour = 3600;
const day = 24 * hour;

export const signingInContract = (open: OpenVault): void => {
  describe('signing in', () => {
    const at = eachWith(open);

    it('goes by the password set last, and never without one', async () => {
      const { vault, reopen, bytes } = at();
      const account = newId();
      expect(await vault.credentials.verify(account, '')).toBe(false);
      expect(await vault.credentials.verify(null, 'nobody')).toBe(false);
      await vault.credentials.setPassword(account, '第一句好记的话');
      await vault.credentials.setPassword(account, '第二句好记的话');
      const { credentials } = await reopen();
      expect(await credentials.verify(account, '第一句好记的话')).toBe(false);
      expect(await credentials.verify(account, '第二句好记的话')).toBe(true);
      expect(await credentials.verify(newId(), '第二句好记的话')).toBe(false);
      expect((await bytes()).includes(Buffer.from('第二句好记的话'))).toBe(false);
    });

    it('keeps what happened at the door for a year, and gives it the latest first', async () => {
      const { vault, reopen } = at();
      const [account, other] = [newId(), newId()];
      const entry = { kind: 'SIGNED_IN', account, stranger: null, address: '10.0.0.9', about: '手机' } as const;
      await vault.securityLog.add({ ...entry, at: now });
      await vault.securityLog.add({
        ...entry,
        at: after(day),
        account: null,
        stranger: 'ab12',
        kind: 'SIGN_IN_FAILED',
      });
      await vault.securityLog.add({ ...entry, at: after(2 * day), account: other });
      const { securityLog } = await reopen();
      const kinds = ['SIGNED_IN', 'SIGN_IN_FAILED'];
      const asked = { accounts: [account], strangers: true, kinds, from: '', until: '~', before: null, max: 9 };
      const found = await securityLog.read(asked);
      expect(found.map(({ at: moment }) => moment)).toStrictEqual([after(day), now]);
      expect(found[1]).toMatchObject({ ...entry, at: now });
      expect(await securityLog.read({ ...asked, strangers: false })).toHaveLength(1);
      expect(await securityLog.read({ ...asked, before: found[0]! })).toStrictEqual([found[1]]);
      expect(await securityLog.read({ ...asked, from: now })).toStrictEqual([found[0]]);
      // A wrong clock that enters something takes nothing away.
      await securityLog.add({ ...entry, at: after(9_000 * day), account: other });
      expect(await securityLog.read(asked)).toStrictEqual(found);
      await securityLog.forget(after(365 * day));
      expect(await securityLog.read(asked)).toStrictEqual([found[0]]);
    });

    it('knows a one-time code by its account, the newest only, until it is over, ended or guessed at five times', async () => {
      const { vault, reopen, bytes } = at();
      const [account, other] = [newId(), newId()];
      const first = await vault.oneTimeCodes.issue(account, after(hour));
      const code = await vault.oneTimeCodes.issue(account, after(hour));
      expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/);
      expect((await bytes()).includes(Buffer.from(code))).toBe(false);
      const { oneTimeCodes } = await reopen();
      expect(await oneTimeCodes.matches(account, first, now)).toBe(false);
      expect(await oneTimeCodes.matches(other, code, now)).toBe(false);
      expect(await oneTimeCodes.matches(account, code.toLowerCase().replace('-', ' '), now)).toBe(true);
      expect(await oneTimeCodes.matches(account, code, after(hour))).toBe(false);

      const ended = await oneTimeCodes.issue(account, after(hour));
      await oneTimeCodes.end(account);
      expect(await oneTimeCodes.matches(account, ended, now)).toBe(false);

      const guessed = await oneTimeCodes.issue(account, after(hour));
      for (let n = 0; n < 4; n += 1) expect(await oneTimeCodes.matches(account, `2222-222${n + 2}`, now)).toBe(false);
      expect(await oneTimeCodes.matches(account, guessed, now)).toBe(true);
      expect(await oneTimeCodes.matches(account, '2222-2222', now)).toBe(false);
      expect(await oneTimeCodes.matches(account, guessed, now)).toBe(false);

      const ahead = await oneTimeCodes.issue(account, after(day));
      expect(await oneTimeCodes.matches(account, ahead, now)).toBe(false);
    });

    it('starts a session that its token finds, and only that', async () => {
      const { vault, reopen, bytes } = at();
      const account = newId();
      const { token, session } = await vault.sessions.start(account, '手机', now);
      expect(session).toMatchObject({ account, startedAt: now, seenAt: now, device: '手机' });
      expect((await bytes()).includes(Buffer.from(token))).toBe(false);
      const { sessions } = await reopen();
      expect(await sessions.find(token, after(1))).toMatchObject({ id: session.id, account });
      expect(await sessions.find(`${token}x`, after(1))).toBeNull();
      expect(await sessions.find(session.id, after(1))).toBeNull();
    });

    it('ends a session that nobody uses, and each in the end', async () => {
      const { sessions } = at().vault;
      const account = newId();
      const idle = await sessions.start(account, '', now);
      expect(await sessions.find(idle.token, after(12 * hour))).toBeNull();
      const busy = await sessions.start(account, '', now);
      for (let t = 10 * hour; t < 14 * day; t += 10 * hour) {
        expect(await sessions.find(busy.token, after(t))).not.toBeNull();
      }
      expect(await sessions.find(busy.token, busy.session.expiresAt)).toBeNull();
      expect(await sessions.list(account, busy.session.expiresAt)).toStrictEqual([]);
    });

    it('ends what began while the clock ran ahead, once it is set right', async () => {
      const { sessions } = at().vault;
      const account = newId();
      const { token } = await sessions.start(account, '', after(400 * day));
      expect(await sessions.find(token, now)).toBeNull();
      expect(await sessions.list(account, now)).toStrictEqual([]);
      const little = await sessions.start(account, '', after(60));
      expect(await sessions.find(little.token, now)).not.toBeNull();
    });

    it('lists the sessions of an account and ends one, or all others', async () => {
      const { sessions } = at().vault;
      const [account, other] = [newId(), newId()];
      const [one, two, three] = [
        await sessions.start(account, 'a', now),
        await sessions.start(account, 'b', after(1)),
        await sessions.start(account, 'c', after(2)),
      ];
      const others = await sessions.start(other, 'd', now);
      await sessions.end(other, one.session.id);
      expect((await sessions.list(account, after(3))).map(({ device }) => device)).toStrictEqual(['a', 'b', 'c']);
      await sessions.end(account, one.session.id);
      expect(await sessions.find(one.token, after(3))).toBeNull();
      await sessions.endAll(account, two.session.id);
      expect((await sessions.list(account, after(3))).map(({ id }) => id)).toStrictEqual([two.session.id]);
      expect(await sessions.find(three.token, after(3))).toBeNull();
      await sessions.endAll(account);
      expect(await sessions.list(account, after(3))).toStrictEqual([]);
      expect(await sessions.find(others.token, after(3))).not.toBeNull();
    });
  });

  describe('tokens of programs', () => {
    const at = eachWith(open);
    const tokenOf = (account: string, expiresAt: string | null) => ({
      id: newId(),
      account,
      name: '接口',
      issuedAt: now,
      expiresAt,
    });

    it('are found until they are over or revoked', async () => {
      const { vault, reopen, bytes } = at();
      const account = newId();
      const [lasting, short] = [tokenOf(account, null), tokenOf(account, after(60))];
      const [one, two] = [await vault.apiTokens.issue(lasting), await vault.apiTokens.issue(short)];
      expect((await bytes()).includes(Buffer.from(one))).toBe(false);
      const { apiTokens } = await reopen();
      expect({ ...(await apiTokens.find(one, after(59))) }).toStrictEqual(lasting);
      expect({ ...(await apiTokens.find(two, after(59))) }).toStrictEqual(short);
      expect(await apiTokens.find(two, after(60))).toBeNull();
      expect(await apiTokens.find(lasting.id, now)).toBeNull();
      await apiTokens.revoke(newId(), lasting.id);
      expect(await apiTokens.find(one, after(60))).not.toBeNull();
      await apiTokens.revoke(account, lasting.id);
      expect(await apiTokens.find(one, after(60))).toBeNull();
    });

    it('of an account are revoked together, and none counts that a clock issued which ran ahead', async () => {
      const { apiTokens } = at().vault;
      const [account, other] = [newId(), newId()];
      const mine = [tokenOf(account, null), tokenOf(account, after(60))];
      const secrets = await Promise.all([...mine, tokenOf(other, null)].map((one) => apiTokens.issue(one)));
      expect(await apiTokens.has(account, mine[0]!.id)).toBe(true);
      expect(await apiTokens.has(other, mine[0]!.id)).toBe(false);
      await apiTokens.revokeAll(account);
      expect((await Promise.all(secrets.map((one) => apiTokens.find(one, now)))).map((one) => one !== null)).toEqual([
        ...[false, false],
        true,
      ]);
      expect(await apiTokens.has(account, mine[0]!.id)).toBe(false);
      const early = await apiTokens.issue({ ...tokenOf(account, null), issuedAt: after(400 * day) });
      expect(await apiTokens.find(early, now)).toBeNull();
    });
  });

  describe('guessing', () => {
    const at = eachWith(open);

    it('is slowed more with each failure, up to a quarter of an hour', async () => {
      const { vault, reopen } = at();
      const key = newId();
      const waits: number[] = [];
      for (let n = 0; n < 16; n += 1) {
        await vault.throttle.failed(key, now);
        waits.push(await vault.throttle.waitFor(key, now));
      }
      expect(waits.slice(0, 7)).toStrictEqual([0, 0, 0, 0, 2, 4, 8]);
      expect(waits.at(-1)).toBe(900);
      const { throttle } = await reopen();
      expect(await throttle.waitFor(key, after(899.5))).toBe(1);
      expect(await throttle.waitFor(key, after(900))).toBe(0);
      expect(await throttle.waitFor(newId(), now)).toBe(0);
    });

    it('is counted from the start after a success, or a day without a failure', async () => {
      const { throttle } = at().vault;
      const [one, two] = [newId(), newId()];
      for (const key of [one, two]) for (let n = 0; n < 6; n += 1) await throttle.failed(key, now);
      await throttle.succeeded(one);
      expect(await throttle.waitFor(one, now)).toBe(0);
      expect(await throttle.waitFor(two, now)).toBe(4);
      await throttle.failed(two, after(day));
      expect(await throttle.waitFor(two, after(day))).toBe(0);
    });

    it('makes nobody wait for a time to come, once a clock that ran ahead is set right', async () => {
      const { throttle } = at().vault;
      const key = newId();
      for (let n = 0; n < 6; n += 1) await throttle.failed(key, after(400 * day));
      expect(await throttle.waitFor(key, now)).toBe(0);
      await throttle.failed(key, now);
      expect(await throttle.waitFor(key, now)).toBe(8);
    });

    it('is forgiven one failure at a time, which leaves the wait that the others made', async () => {
      const { throttle } = at().vault;
      const [key, allowance] = [newId(), { free: 2, longestSeconds: 60 }];
      for (let n = 0; n < 5; n += 1) await throttle.failed(key, now, allowance);
      expect(await throttle.waitFor(key, now)).toBe(8);
      await throttle.takeBack(key, allowance);
      expect(await throttle.waitFor(key, now)).toBe(4);
      for (let n = 0; n < 9; n += 1) await throttle.failed(key, now, allowance);
      expect(await throttle.waitFor(key, now)).toBe(60);
    });

    it('remembers for ninety days what has succeeded', async () => {
      const { vault, reopen } = at();
      const key = newId();
      expect(await vault.throttle.isKnown(key, now)).toBe(false);
      await vault.throttle.remember(key, now);
      const { throttle } = await reopen();
      expect(await throttle.isKnown(key, after(89 * 86_400))).toBe(true);
      expect(await throttle.isKnown(key, after(90 * 86_400))).toBe(false);
    });

    it('counts attempts that come at once', async () => {
      const { throttle } = at().vault;
      const key = newId();
      await Promise.all(Array.from({ length: 6 }, () => throttle.failed(key, now)));
      expect(await throttle.waitFor(key, now)).toBe(4);
    });
  });
};
