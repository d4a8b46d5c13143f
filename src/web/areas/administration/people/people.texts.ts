import { texts } from '../../../texts/texts';

export const usePeopleTexts = texts({
  registerPerson: ['登记人员', 'Register a person'],
  noPeople: ['还没有人员', 'No people yet'],
  label: ['称呼', 'Label'],
  labelHint: ['名单上的称呼，不含姓名电话，如“代表03”', 'The label shown in lists; nothing personal, e.g. Deputy 03'],
  relabel: ['改称呼', 'Change the label'],
  more: ['个人信息', 'Personal data'],
  moreOn: [(who: string) => `个人信息：${who}`, (who: string) => `Personal data: ${who}`],
  duty: ['任职', 'Duty'],
  beginDuty: ['登记任职', 'Add a duty'],
  endDuty: [(what: string) => `卸任：${what}`, (what: string) => `End: ${what}`],
  dutyTitle: ['职务名称', 'Title'],
  dutyUnitHint: ['经办人和负责人必填', 'For officials and heads'],
  dutyPlaceHint: ['网格员必填', 'For grid workers'],
  deputy: ['人大代表', 'Deputy'],
  voterRepresentative: ['选民代表', 'Voter representative'],
  gridWorker: ['网格员', 'Grid worker'],
  official: ['承办单位经办人', 'Official of a unit'],
  unitHead: ['承办单位负责人', 'Head of a unit'],
  place: ['地点', 'Place'],
  until: ['止（含当日）', 'Until (incl.)'],
});
