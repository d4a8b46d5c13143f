import { password } from '../../../support/office';
import { usualOffice } from '../../../support/usual-office';

interface Account {
  readonly id: string;
  readonly name: string;
}

const own = 'A-word-of-my-own-4';
const another = 'Wholly-different-8';

/** The usual office on a node as it is run for work: passwords that somebody else chose have to be replaced. */
const strictOffice = async () => {
  const { office } = await usualOffice(undefined, { firstPasswordsStay: false });
  const accounts = async () => (await office.get('admin', '/accounts')).body as readonly Account[];
  const knock = (name: string, word: string) =>
    office.app.inject({ method: 'POST', url: '/api/v1/sign-in', payload: { name, password: word } });
  const byCode = async (name: string, code: string, word: string) => {
    const payload = { name, code, password: word };
    const answer = await office.app.inject({ method: 'POST', url: '/api/v1/sign-in/code', payload });
    return { status: answer.statusCode, code: answer.body === '' ? null : answer.json<{ code: string }>().code };
  };
  return {
    office,
    knock,
    byCode,
    idOf: async (name: string) => (await accounts()).find((account) => account.name === name)!.id,
  };
};

describe('a password that somebody else chose', () => {
  let strict: Awaited<ReturnType<typeof strictOffice>>;
  beforeEach(async () => {
    strict = await strictOffice();
  });
  afterEach(() => strict.office.close());

  it('opens nothing but the change of it, the first one as one that was reset', async () => {
    const { office, idOf } = strict;
    await office.hire('newcomer', '新任代表', { role: 'deputy' });
    const asked = () => office.status('newcomer', 'GET', '/cases');
    const change = (current: string, next: string) =>
      office.status('newcomer', 'POST', '/me/password', { current, next });
    expect(await asked()).toEqual({ status: 403, code: 'password.must-change' });
    expect(await office.status('newcomer', 'GET', '/me/tokens')).toEqual({ status: 403, code: 'password.must-change' });
    expect((await office.get('newcomer', '/me')).body).toMatchObject({ label: '新任代表', mustChangePassword: true });
    expect(await change(password, password)).toEqual({ status: 422, code: 'password.same' });
    expect(await change(password, own)).toEqual({ status: 200, code: null });
    expect(await asked()).toEqual({ status: 200, code: null });
    expect((await office.get('newcomer', '/me')).body).toMatchObject({ mustChangePassword: false });

    const reset = { password };
    await office.post('admin', `/accounts/${await idOf('newcomer')}/password`, reset);
    await office.signIn('newcomer');
    expect(await asked()).toEqual({ status: 403, code: 'password.must-change' });
    expect(await office.status('newcomer', 'POST', '/sign-out')).toEqual({ status: 204, code: null });
  });

  it('stays where the office already worked with it before', async () => {
    expect(await strict.office.status('deputy', 'GET', '/cases')).toEqual({ status: 200, code: null });
  });
});

describe('somebody who forgot the password', () => {
  let strict: Awaited<ReturnType<typeof strictOffice>>;
  beforeEach(async () => {
    strict = await strictOffice();
  });
  afterEach(() => strict.office.close());

  it('gets a code from the clerk, once and for half an hour, and chooses a password that nobody else knows', async () => {
    const { office, idOf, byCode, knock } = strict;
    const helped = (await office.get('clerk', '/password-help')).body as readonly { name: string; account: string }[];
    expect(helped.map(({ name }) => name)).toEqual(['city', 'deputy', 'property']);
    const route = `/password-help/${await idOf('deputy')}/code`;
    const { body: given } = await office.post('clerk', route);
    expect(given).toMatchObject({ code: expect.stringMatching(/^.{4}-.{4}$/) as string });
    const { code } = given as { readonly code: string };

    expect(await byCode('deputy', 'AAAA-2222', own)).toEqual({ status: 422, code: 'password-code.wrong' });
    expect(await byCode('nobody-here', code, own)).toEqual({ status: 422, code: 'password-code.wrong' });
    expect(await byCode('city', code, own)).toEqual({ status: 422, code: 'password-code.wrong' });
    expect(await byCode('deputy', code, 'short')).toEqual({ status: 422, code: 'password.too-short' });
    expect(await byCode('deputy', code, password)).toEqual({ status: 422, code: 'password.same' });
    expect(await byCode('deputy', code, own)).toEqual({ status: 204, code: null });
    expect(await office.status('deputy', 'GET', '/cases')).toMatchObject({ status: 401 });
    expect((await knock('deputy', password)).statusCode).toBe(401);
    expect((await knock('deputy', own)).statusCode).toBe(204);
    expect(await byCode('deputy', code, another)).toEqual({ status: 422, code: 'password-code.wrong' });

    const late = (await office.post('clerk', route)).body as { readonly code: string };
    office.clock.set(new Date(Date.parse(office.clock.now()) + 31 * 60_000).toISOString());
    expect(await byCode('deputy', late.code, another)).toEqual({ status: 422, code: 'password-code.wrong' });

    const log = await office.get('admin', '/security-log?limit=200');
    const kinds = (log.body as { readonly items: readonly { kind: string; by: string | null }[] }).items;
    for (const kind of ['PASSWORD_CODE_GIVEN', 'PASSWORD_RECOVERED', 'CODE_FAILED'])
      expect(kinds.map((one) => one.kind)).toContain(kind);
    expect(JSON.stringify(log.body)).not.toContain(code);
  });

  it('is no administrator, nobody who decides about the clerk, and nobody of another street', async () => {
    const { office, idOf } = strict;
    const give = async (who: string, whom: string) =>
      office.status(who, 'POST', `/password-help/${await idOf(whom)}/code`);
    await office.hire('second', '副管理员', { role: 'administrator' });
    expect(await give('clerk', 'second')).toEqual({ status: 403, code: 'account.code-for-administrator' });
    expect(await give('clerk', 'admin')).toEqual({ status: 403, code: 'access.other-jurisdiction' });
    expect(await give('clerk', 'chair')).toEqual({ status: 403, code: 'account.own-decider' });
    expect(await give('clerk', 'clerk')).toEqual({ status: 403, code: 'account.own-reset' });
    expect(await give('deputy', 'city')).toEqual({ status: 403, code: 'access.not-allowed' });
    const street = await office.post('admin', '/jurisdictions', { name: '邻街道', level: 'street' });
    const there = (street.body as { readonly id: string }).id;
    const person = (await office.post('admin', '/people', { jurisdiction: there, label: '邻街代表' })).body
      .id as string;
    const opened = { person, name: 'neighbour', password: another, jurisdiction: there };
    const account = (await office.post('admin', '/accounts', opened)).body.id as string;
    await office.post('admin', `/accounts/${account}/grants`, { jurisdiction: there, role: 'deputy' });
    expect(await give('clerk', 'neighbour')).toEqual({ status: 403, code: 'access.other-jurisdiction' });
  });
});
