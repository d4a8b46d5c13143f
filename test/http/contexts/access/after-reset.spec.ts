import { usualOffice } from '../../../support/usual-office';

type Usual = Awaited<ReturnType<typeof usualOffice>>;

/** Whoever got into somebody's account must not keep a way in that a new password leaves open. */
describe('a new password', () => {
  let office: Usual['office'];
  beforeEach(async () => {
    ({ office } = await usualOffice());
  });
  afterEach(() => office.close());

  const own = 'A-word-of-my-own-4';
  const deputyId = async (): Promise<string> =>
    ((await office.get('admin', '/accounts')).body as { id: string; name: string }[]).find(
      ({ name }) => name === 'deputy',
    )!.id;
  const statusOf = async (url: string, headers: Record<string, string> = {}): Promise<number> =>
    (await office.app.inject({ method: 'GET', url, headers })).statusCode;

  /** Every way in that the account can open, and how each answers. */
  const waysIn = async () => {
    const { url } = (await office.post('deputy', '/me/calendar')).body as { url: string };
    const token = { label: '接口', password: 'Office-for-tests-7' };
    const { secret } = (await office.post('deputy', '/me/tokens', token)).body as { secret: string };
    const [cookie] = office.cookiesOf('deputy');
    return async () => [
      await statusOf(url),
      await statusOf('/api/v1/cases', { authorization: `Bearer ${secret}` }),
      await statusOf('/api/v1/cases', { cookie: `${cookie!.name}=${cookie!.value}` }),
    ];
  };

  it('that an administrator sets ends sessions, tokens and the address of the calendar', async () => {
    const ways = await waysIn();
    expect(await ways()).toEqual([200, 200, 200]);
    await office.post('admin', `/accounts/${await deputyId()}/password`, { password: own });
    expect(await ways()).toEqual([401, 401, 401]);
  });

  it('that is chosen with a code from the clerk ends them as well, and the page of the account says so', async () => {
    const ways = await waysIn();
    expect((await office.get('deputy', '/me/calendar')).body).toEqual({ open: true });
    const { code } = (await office.post('clerk', `/password-help/${await deputyId()}/code`)).body as { code: string };
    const payload = { name: 'deputy', code, password: own };
    const chosen = await office.app.inject({ method: 'POST', url: '/api/v1/sign-in/code', payload });
    expect(chosen.statusCode).toBe(204);
    expect(await ways()).toEqual([401, 401, 401]);
    const entered = await office.app.inject({
      method: 'POST',
      url: '/api/v1/sign-in',
      payload: { name: 'deputy', password: own },
    });
    const cookie = entered.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    const standing = await office.app.inject({ method: 'GET', url: '/api/v1/me/calendar', headers: { cookie } });
    expect(standing.json()).toEqual({ open: false });
  });
});
