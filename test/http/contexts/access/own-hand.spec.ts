import { usualOffice } from '../../../support/usual-office';

type Account = { readonly id: string; readonly name: string };

describe('an administrator', () => {
  it('grants no role to himself, nor one that decides about him', async () => {
    const { office, city } = await usualOffice();
    try {
      await office.hire('second', '副管理员', { role: 'administrator' }, { role: 'official', unit: city });
      const accounts = (await office.get('admin', '/accounts')).body as readonly Account[];
      const idOf = (name: string) => accounts.find((account) => account.name === name)!.id;
      const grant = (who: string, whom: string, role: string) =>
        office.status(who, 'POST', `/accounts/${idOf(whom)}/grants`, { jurisdiction: office.jurisdiction, role });

      expect(await grant('second', 'second', 'chair')).toEqual({ status: 403, code: 'account.own-role' });
      expect(await grant('admin', 'admin', 'chair')).toEqual({ status: 403, code: 'account.own-role' });
      expect(await grant('second', 'deputy', 'clerk')).toEqual({ status: 403, code: 'account.own-decider' });
      expect(await grant('admin', 'second', 'clerk')).toEqual({ status: 201, code: null });
    } finally {
      await office.close();
    }
  });
});
