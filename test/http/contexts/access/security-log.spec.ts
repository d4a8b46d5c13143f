import { password } from '../../../support/office';
import { usualOffice } from '../../../support/usual-office';

type Usual = Awaited<ReturnType<typeof usualOffice>>;

interface Line {
  readonly at: string;
  readonly kind: string;
  readonly name: string | null;
  readonly by: string | null;
  readonly about: string | null;
  readonly reason: string | null;
  readonly address: string | null;
  readonly stranger: string | null;
  readonly person: string | null;
}

describe('the security log', () => {
  let office: Usual['office'];
  beforeEach(async () => {
    ({ office } = await usualOffice());
    await office.hire('auditor', '审计人员', { role: 'auditor' });
  });
  afterEach(() => office.close());

  const knock = async (name: string, word: string, remoteAddress = '10.0.0.9') => {
    const payload = { name, password: word };
    return (await office.app.inject({ method: 'POST', url: '/api/v1/sign-in', payload, remoteAddress })).statusCode;
  };
  const log = async (asked = '', reader = 'auditor') =>
    (await office.get(reader, `/security-log?limit=200${asked}`)).body as {
      readonly items: readonly Line[];
      readonly next: string | null;
    };

  it('tells who signed in and who did not, from where, and never the password or a name that nobody has', async () => {
    expect(await knock('deputy', password)).toBe(204);
    expect(await knock('deputy', 'not the right one')).toBe(401);
    expect(await knock('my-secret-word', 'not the right one')).toBe(401);
    expect(await knock('my-secret-word', 'not the right one')).toBe(401);
    const failed = (await log('&kind=SIGN_IN_FAILED')).items;
    expect(failed.map(({ name, address }) => `${name} at ${address}`).sort()).toEqual([
      'deputy at 10.0.0.9',
      'null at 10.0.0.9',
      'null at 10.0.0.9',
    ]);
    const marks = [...new Set(failed.map(({ stranger }) => stranger).filter((mark) => mark !== null))];
    expect(marks).toEqual([expect.stringMatching(/^[0-9a-f]{12}$/)]);
    expect((await log('&kind=SIGNED_IN')).items.some(({ name }) => name === 'deputy')).toBe(true);
    const whole = JSON.stringify(await log());
    expect(whole).not.toContain('my-secret-word');
    expect(whole).not.toContain('not the right one');
  });

  it('tells who was given and lost what, tokens and resets, and by whom', async () => {
    const accounts = (await office.get('admin', '/accounts')).body as readonly {
      readonly id: string;
      readonly name: string;
      readonly person: string;
      readonly grants: readonly { readonly id: string; readonly role: string }[];
    }[];
    const [admin, deputy] = ['admin', 'deputy'].map((name) => accounts.find((one) => one.name === name)!);
    await office.post('deputy', '/me/tokens', { label: '统计接口', password });
    const { id } = deputy!.grants[0]!;
    await office.post('admin', `/accounts/${deputy!.id}/grants/${id}/revoke`, { reason: '届满' });
    await office.post('admin', `/accounts/${deputy!.id}/password`, { password: 'huan-yi-ju-xin-de-hua' });
    const { items } = await log(`&person=${deputy!.person}`);
    const told = items.map(({ kind, about, reason, by }) =>
      [kind, about, reason, by === admin!.person ? 'admin' : 'deputy'].join(' '),
    );
    expect(told).toEqual(
      expect.arrayContaining([
        'ROLE_GRANTED deputy  admin',
        'TOKEN_ISSUED 统计接口  deputy',
        'ROLE_REVOKED deputy 届满 admin',
        'TOKEN_REVOKED 统计接口  admin',
        'PASSWORD_RESET   admin',
      ]),
    );
    // Whoever acts is found by what he did to others too.
    expect((await log(`&person=${admin!.person}&kind=ROLE_REVOKED`)).items).toHaveLength(1);
  });

  it('tells which files left the house, and for whom', async () => {
    const searched = `search=${encodeURIComponent('张三')}`;
    expect((await office.bytes('clerk', 'GET', `/cases/export.csv?${searched}`)).status).toBe(200);
    const { items } = await log('&kind=DOWNLOADED');
    expect(items.map(({ name, about }) => [name, about])).toEqual([['clerk', '/cases/export.csv']]);
  });

  it('goes page by page, and by days', async () => {
    expect(await knock('deputy', password)).toBe(204);
    const all = (await log()).items;
    const found: Line[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const more: string = cursor === '' ? '' : `&cursor=${cursor}`;
      const { body } = await office.get('auditor', `/security-log?limit=3${more}`);
      const page = body as { readonly items: readonly Line[]; readonly next: string | null };
      found.push(...page.items);
      cursor = page.next;
    }
    expect(found).toEqual(all);
    expect((await log('&until=2000-01-01')).items).toEqual([]);
    const day = new Date(Date.parse(office.clock.now()) + 8 * 3_600_000).toISOString().slice(0, 10);
    expect((await log(`&from=${day}&kind=SIGNED_IN`)).items.length).toBeGreaterThan(0);
  });

  it('is for the auditor and the administrator alone', async () => {
    for (const who of ['clerk', 'chair', 'deputy'])
      expect(await office.status(who, 'GET', '/security-log')).toMatchObject({ status: 403 });
    expect((await log('', 'admin')).items.length).toBeGreaterThan(0);
  });
});
