import { texts } from '../../../texts/texts';

export const useUnitTexts = texts({
  code: ['编码', 'Code'],
  codeHint: ['同一辖区内不重复', 'Unique within the jurisdiction'],
  changeCode: ['改编码', 'Change the code'],
  stateNature: ['单位性质', 'Nature'],
  natureHint: [
    '对不相隶属的企业、单位发“函”，对下属机关发“通知书”。',
    'A firm or a body that is not beneath the office gets a letter, not a notice.',
  ],
  SUBORDINATE: ['下属机关', 'Subordinate organ'],
  INDEPENDENT: ['不相隶属的企业或单位', 'Firm or body not subordinate'],
  merge: ['撤并', 'Merge'],
  mergeInto: ['并入', 'Into'],
  mergeHint: [
    '撤并后，此单位不再承办新事项；在办事项和历史归入所选单位。撤并有误的，可以恢复使用。',
    'It takes no new cases; its open cases and history pass to the chosen unit. To undo it, the unit is reopened.',
  ],
  unmergeHint: ['撤并有误时恢复；此单位重新独立承办事项。', 'Undoes the merger: the unit stands by itself again.'],
  mergedInto: [(name: string) => `已并入${name}`, (name: string) => `merged into ${name}`],
  registerUnit: ['登记单位', 'Register a unit'],
  noUnits: ['还没有单位', 'No units yet'],
});
