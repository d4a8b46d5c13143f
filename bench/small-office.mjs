const one = (label, signIn, role, unit) => ({
  label,
  signIn,
  roles: [{ role, ...(unit === undefined ? {} : { unit }) }],
});

/** The registers of the office that is measured: one account for each role, and some more. */
export const smallOffice = {
  units: [
    { code: 'CG', name: '城市管理科' },
    { code: 'WY', name: '某物业公司' },
    { code: 'PA', name: '平安法治办' },
  ],
  communities: ['河堤', '长西'].map((name) => ({ name: `${name}社区`, grids: [[`${name}花园`]] })),
  people: [
    one('代表03', 'deputy03', 'deputy'),
    one('代表08', 'deputy08', 'deputy'),
    one('选民代表11', 'voter11', 'voterRepresentative'),
    one('工委办公室', 'clerk', 'clerk'),
    one('工委主任', 'chair', 'chair'),
    one('城管科经办人', 'cityunit', 'official', 'CG'),
    one('物业经办人', 'property', 'official', 'WY'),
    one('平安办经办人', 'safety', 'official', 'PA'),
    one('审计人员', 'auditor', 'auditor'),
  ],
  keyWorks: [],
};
