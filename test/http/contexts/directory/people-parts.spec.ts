import type { Office } from '../../../support/office';
import { usualOffice } from '../../../support/usual-office';
import { canBe, office as ofOffice, representatives } from '../../../../src/web/ui/form/who';

interface Listed {
  readonly id: string;
  readonly label: string;
  readonly as: readonly { readonly role: string; readonly unit: string | null }[];
}

describe('The list of people', () => {
  let office: Office;
  let city: string;
  beforeAll(async () => {
    ({ office, city } = await usualOffice());
    await office.hire('auditor', '审计人员', { role: 'auditor' });
  });
  afterAll(() => office.close());

  const people = async (): Promise<readonly Listed[]> => (await office.get('clerk', '/people')).body;
  const as = async (label: string) => (await people()).find((one) => one.label === label)?.as;
  const register = async (label: string): Promise<string> =>
    (await office.post('admin', '/people', { jurisdiction: office.jurisdiction, label })).body.id as string;

  it('says what everybody is by the accounts that they have', async () => {
    expect(await as('代表03')).toEqual([{ role: 'deputy', unit: null }]);
    expect(await as('城管科经办人')).toEqual([{ role: 'official', unit: city }]);
    expect(await as('审计人员')).toEqual([{ role: 'auditor', unit: null }]);
  });

  it('says it by duty too, on its days only, and nothing where the register says nothing', async () => {
    const person = await register('纸面代表');
    expect(await as('纸面代表')).toEqual([]);
    const until = '2025-02-28';
    const past = { kind: 'voterRepresentative', from: '2020-01-01', until };
    await office.post('admin', `/people/${person}/duties`, past);
    expect(await as('纸面代表')).toEqual([]);
    await office.post('admin', `/people/${person}/duties`, { kind: 'deputy', from: '2025-03-01' });
    expect(await as('纸面代表')).toEqual([{ role: 'deputy', unit: null }]);
  });

  it('gives forms only who can be that: no auditor as a deputy, and whoever is not told of as anything', async () => {
    await register('未登记身份的人');
    const labels = async (...asked: Parameters<typeof canBe>[0][]) =>
      Promise.all(
        asked.map(async (who) => (await people()).filter((one) => canBe(who, one)).map(({ label }) => label)),
      );
    const [deputies, ofTheOffice, anybody] = await labels(representatives, ofOffice, 'anybody');
    expect(deputies).toEqual(expect.arrayContaining(['代表03', '未登记身份的人']));
    expect(deputies).not.toEqual(expect.arrayContaining(['审计人员']));
    expect(deputies).not.toEqual(expect.arrayContaining(['城管科经办人']));
    expect(ofTheOffice).toEqual(expect.arrayContaining(['工委办公室', '工委主任', '未登记身份的人']));
    expect(ofTheOffice).not.toEqual(expect.arrayContaining(['代表03']));
    expect(anybody).toEqual(expect.arrayContaining(['审计人员', '代表03']));
  });
});
