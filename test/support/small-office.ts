import type { Registers } from '../../src/demo/office';

/** Enough of an office for a test that goes through a real server: everybody of it has an account. */
export const smallOffice: Registers = {
  units: [
    { code: 'CG', name: '城市管理科' },
    { code: 'WY', name: '某物业公司' },
    { code: 'PA', name: '平安法治办' },
  ],
  communities: ['河堤', '长西'].map((name) => ({ name: `${name}社区`, grids: [[`${name}花园`]] })),
  people: [
    { label: '代表03', signIn: 'deputy03', roles: [{ role: 'deputy' }] },
    { label: '代表08', signIn: 'deputy08', roles: [{ role: 'deputy' }] },
    { label: '选民代表11', signIn: 'voter11', roles: [{ role: 'voterRepresentative' }] },
    { label: '工委办公室', signIn: 'clerk', roles: [{ role: 'clerk' }] },
    { label: '工委主任', signIn: 'chair', roles: [{ role: 'chair' }] },
    { label: '工委副主任', signIn: 'vicechair', roles: [{ role: 'chair' }, { role: 'voterRepresentative' }] },
    { label: '城管科经办人', signIn: 'cityunit', roles: [{ role: 'official', unit: 'CG' }] },
    { label: '物业经办人', signIn: 'property', roles: [{ role: 'official', unit: 'WY' }] },
    { label: '平安办经办人', signIn: 'safety', roles: [{ role: 'official', unit: 'PA' }] },
    { label: '审计人员', signIn: 'auditor', roles: [{ role: 'auditor' }] },
  ],
  keyWorks: [],
};
