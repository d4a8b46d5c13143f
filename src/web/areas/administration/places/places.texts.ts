import { texts } from '../../../texts/texts';

export const usePlaceTexts = texts({
  noJurisdictions: ['还没有辖区', 'No jurisdictions yet'],
  registerJurisdiction: ['登记辖区', 'Register a jurisdiction'],
  jurisdictionHint: [
    '每个辖区有自己的单位、地点、人员、规则和日历。最上级的辖区由全系统管理员登记。',
    'Each jurisdiction has its own units, places, people, rules and calendar. The topmost is registered by the administrator of the whole system.',
  ],
  level: ['层级', 'Level'],
  province: ['省级', 'province'],
  city: ['市级', 'city'],
  district: ['区县级', 'district'],
  street: ['街道、乡镇级', 'street'],
  within: ['上级辖区', 'Parent jurisdiction'],
  withinHint: ['不填即为最上级', 'If left empty: the topmost'],
  closeJurisdictionHint: [
    '停用后不能再登记新的单位、人员和事项，历史记录不变，可随时恢复。',
    'Nothing new can be registered in it; its history stays. It can be reopened.',
  ],
  registerPlace: ['登记地点', 'Register a place'],
  noPlaces: ['还没有地点', 'No places yet'],
  kind: ['类别', 'Kind'],
  community: ['社区', 'community'],
  grid: ['网格', 'grid'],
  estate: ['小区', 'estate'],
  parent: ['属于', 'Belongs to'],
  parentHint: [
    '网格属社区；小区属网格或社区；社区不填',
    'A grid belongs to a community, an estate to a grid or community; a community to nothing',
  ],
  move: ['改属', 'Move'],
  moveHint: ['如网格调整。以前的记录仍算在原处。', 'Earlier records still count where they were.'],
});
