import type { Office } from '../../../support/office';
import { usualOffice } from '../../../support/usual-office';

/** What a computer keeps that several people use. */
describe('A shared computer', () => {
  let office: Office;
  beforeAll(async () => {
    ({ office } = await usualOffice('2025-03-03T01:00:00.000Z'));
  });
  afterAll(() => office.close());

  const keyOf = async (who: string): Promise<string> => {
    const { status, body } = await office.get(who, '/me/device-key');
    expect(status).toBe(200);
    return body.key as string;
  };

  it('is handed the key of its drafts only while somebody is signed in, the same for the same account', async () => {
    const key = await keyOf('deputy');
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(await keyOf('deputy')).toBe(key);
    expect(await keyOf('clerk')).not.toBe(key);
    await office.post('deputy', '/sign-out');
    expect(await office.status('deputy', 'GET', '/me/device-key')).toEqual({ status: 401, code: 'sign-in.needed' });
    await office.signIn('deputy');
    expect(await keyOf('deputy')).toBe(key);
  });

  it('is told at sign-out to forget what it fetched, and keeps no file', async () => {
    const { headers } = await office.bytes('clerk', 'GET', '/cases/export.xlsx');
    expect(headers['cache-control']).toBe('no-store');
    const left = await office.send('clerk', 'POST', '/sign-out');
    expect([left.status, left.headers['clear-site-data']]).toEqual([204, '"cache"']);
    await office.signIn('clerk');
  });
});
