import { usualOffice } from '../../../support/usual-office';

interface Account {
  readonly id: string;
  readonly name: string;
  readonly suspended: boolean;
  readonly grants: readonly { readonly id: string; readonly role: string; readonly revokedAt: string | null }[];
}

describe('what somebody was allowed to then', () => {
  it('is told to administrator and auditor as of a day', async () => {
    const { office } = await usualOffice();
    try {
      await office.hire('auditor', '监督员', { role: 'auditor' });
      const accountAt = async (query = '', who = 'auditor'): Promise<Account | undefined> =>
        ((await office.get(who, `/accounts${query}`)).body as readonly Account[]).find(({ name }) => name === 'deputy');
      const { id, grants } = (await accountAt())!;
      await office.moveTo('2025-03-10T01:00:00.000Z');
      await office.post('admin', `/accounts/${id}/grants/${grants[0]!.id}/revoke`, { reason: '任期届满' });
      await office.post('admin', `/accounts/${id}/suspend`, { reason: '调离' });

      expect(await accountAt()).toMatchObject({ suspended: true, grants: [{ revokedAt: expect.any(String) }] });
      for (const query of ['?asOf=2025-03-05', '?knownAt=2025-03-05'])
        for (const who of ['auditor', 'admin'])
          expect(await accountAt(query, who)).toMatchObject({
            suspended: false,
            grants: [{ role: 'deputy', revokedAt: null }],
          });
      expect(await accountAt('?asOf=2025-03-01')).toBeUndefined();
      expect(await office.status('auditor', 'GET', `/accounts/${id}?asOf=2025-03-01`)).toMatchObject({ status: 404 });
      expect(await office.status('auditor', 'GET', '/accounts?asOf=2025-04-01')).toMatchObject({
        code: 'moment.in-future',
      });
    } finally {
      await office.close();
    }
  });
});
