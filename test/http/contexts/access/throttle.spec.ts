import { password } from '../../../support/office';
import { usualOffice } from '../../../support/usual-office';

type Usual = Awaited<ReturnType<typeof usualOffice>>;

describe('the door', () => {
  let office: Usual['office'];
  beforeEach(async () => {
    ({ office } = await usualOffice());
  });
  afterEach(() => office.close());

  const knock = async (name: string, word: string, remoteAddress = '10.0.0.9') => {
    const payload = { name, password: word };
    const answer = await office.app.inject({ method: 'POST', url: '/api/v1/sign-in', payload, remoteAddress });
    return answer.statusCode;
  };

  it('does not forget failures at other names because somebody signs in under his own', async () => {
    expect(await knock('deputy', password)).toBe(204);
    for (let n = 0; n < 4; n += 1) {
      expect(await knock('chair', `wrong ${n}`)).toBe(401);
      expect(await knock('deputy', password)).toBe(204);
    }
    expect(await knock('chair', 'wrong again')).toBe(401);
    expect(await knock('chair', 'wrong again')).toBe(429);
  });

  it('stays open to an office behind the address from which somebody guesses', async () => {
    expect(await knock('clerk', password)).toBe(204);
    for (let n = 0; n < 60; n += 1) await knock(`guess${n}`, 'wrong');
    expect(await knock('another', 'wrong')).toBe(429);
    expect(await knock('clerk', password)).toBe(204);
    office.clock.set('2025-03-03T02:00:00.000Z');
    expect(await knock('city', password)).toBe(204);
  });

  it('stays open to a holder whose name somebody guesses at elsewhere', async () => {
    expect(await knock('chair', password)).toBe(204);
    for (let n = 0; n < 30; n += 1) await knock('chair', 'wrong', `10.1.0.${n}`);
    expect(await knock('chair', 'wrong', '10.1.1.1')).toBe(429);
    expect(await knock('chair', password)).toBe(204);
  });
});

/** Who asks is told by the network: what a client writes into its headers gives it no fresh attempts. */
describe('the door behind a proxy', () => {
  const proxy = '10.0.0.1';
  const guesser = '203.0.113.9';
  /** The sixth of so many wrong passwords for one name from one place is too many; each writes another address. */
  const guess = async (trustProxy: boolean | string, remoteAddress: string, seenBy: (forged: string) => string) => {
    const { office } = await usualOffice(undefined, { trustProxy });
    try {
      let status = 0;
      for (let n = 1; n <= 6; n += 1) {
        const headers = { 'x-forwarded-for': seenBy(`198.51.100.${n}`) };
        const payload = { name: 'chair', password: `wrong ${n}` };
        const url = '/api/v1/sign-in';
        status = (await office.app.inject({ method: 'POST', url, payload, remoteAddress, headers })).statusCode;
      }
      return status;
    } finally {
      await office.close();
    }
  };
  const forwarded = (forged: string) => `${forged}, ${guesser}`;

  it.each<[what: string, trusted: boolean | string, from: string, header: (forged: string) => string]>([
    ['no proxy is named, and the header is not believed', false, guesser, (forged) => forged],
    ['any proxy is believed: the last hop is what it saw', true, proxy, forwarded],
    ['the named proxy is believed: the last hop is what it saw', proxy, proxy, forwarded],
    ['a network of proxies is believed', '10.0.0.0/8', proxy, forwarded],
    ['somebody comes past the named proxy', proxy, guesser, (forged) => `${forged}, ${proxy}`],
  ])('counts a guesser by where he is, where %s', async (_what, trusted, from, header) => {
    expect(await guess(trusted, from, header)).toBe(429);
  });

  it('tells those apart whom the proxy saw at different places', async () => {
    expect(await guess(proxy, proxy, (seen) => seen)).toBe(401);
    expect(await guess(true, proxy, (seen) => seen)).toBe(401);
  });
});

describe('a reset password', () => {
  it('is not the present one, and the same request sent again is answered as before', async () => {
    const { office } = await usualOffice();
    try {
      const accounts = (await office.get('admin', '/accounts')).body as unknown as readonly {
        readonly id: string;
        readonly name: string;
      }[];
      const { id } = accounts.find(({ name }) => name === 'deputy')!;
      const path = `/accounts/${id}/password`;
      const same = { password };
      expect(await office.send('admin', 'POST', path, same)).toMatchObject({
        status: 422,
        body: { code: 'password.same', field: 'password' },
      });
      // Whoever may not reset it learns nothing of it.
      expect(await office.status('clerk', 'POST', path, same)).toMatchObject({ status: 403 });
      const other = { password: 'huan-yi-ju-xin-de-hua' };
      const key = { 'idempotency-key': 'reset-once' };
      expect((await office.send('admin', 'POST', path, other, key)).status).toBe(200);
      expect(await office.send('admin', 'POST', path, other, key)).toMatchObject({
        status: 200,
        body: { repeated: true },
      });
    } finally {
      await office.close();
    }
  });
});

describe('an API token', () => {
  it('takes the password, ends after 90 days, and with a reset of the password', async () => {
    const { office } = await usualOffice();
    try {
      const wanted = { label: '统计接口' };
      expect(await office.status('deputy', 'POST', '/me/tokens', { ...wanted, password: 'not the one' })).toEqual({
        status: 401,
        code: 'sign-in.wrong',
      });
      expect(await office.status('deputy', 'POST', '/me/tokens', wanted)).toEqual({
        status: 422,
        code: 'token.password-needed',
      });
      const late = { ...wanted, password, expiresAt: '2026-03-03T00:00:00.000Z' };
      expect(await office.status('deputy', 'POST', '/me/tokens', late)).toMatchObject({
        code: 'account.token-too-long',
      });
      const { secret } = (await office.post('deputy', '/me/tokens', { ...wanted, password })).body as {
        secret: string;
      };
      const asProgram = async () => {
        const headers = { authorization: `Bearer ${secret}` };
        return (await office.app.inject({ method: 'GET', url: '/api/v1/me', headers })).statusCode;
      };
      expect(await asProgram()).toBe(200);
      const accounts = (await office.get('admin', '/accounts')).body as readonly { id: string; name: string }[];
      const { id } = accounts.find(({ name }) => name === 'deputy')!;
      const reset = { password: 'Office-for-tests-8' };
      await office.post('admin', `/accounts/${id}/password`, reset);
      expect(await asProgram()).toBe(401);
      const { body } = await office.get('admin', `/accounts/${id}`);
      expect((body as { tokens: readonly { expiresAt: string; revokedAt: string | null }[] }).tokens).toMatchObject([
        { expiresAt: expect.stringMatching(/^2025-06-01/), revokedAt: expect.any(String) },
      ]);
    } finally {
      await office.close();
    }
  });
});

describe('a new password', () => {
  it('is neither a common one nor the present one', async () => {
    const { office } = await usualOffice();
    try {
      const change = (next: string) => office.status('deputy', 'POST', '/me/password', { current: password, next });
      expect(await change('Admin@123456')).toEqual({ status: 422, code: 'password.common' });
      expect(await change(password)).toEqual({ status: 422, code: 'password.same' });
      expect(await change('huan-yi-ju-xin-de-hua')).toEqual({ status: 200, code: null });
    } finally {
      await office.close();
    }
  });
});
