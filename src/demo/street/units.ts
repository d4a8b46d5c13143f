/** A responsible unit: who answers for it, and what the one is called who comes to an interview. */
export interface DemoUnit {
  readonly code: string;
  readonly name: string;
  /** The sign-in name of its official. */
  readonly official: string;
  readonly label: string;
  readonly posts: readonly [head: string, deputy: string];
}

export const units: readonly DemoUnit[] = [
  { code: 'CG', name: '城市管理科', official: 'cityunit', label: '城管科经办人', posts: ['科长', '副科长'] },
  { code: 'WY', name: '某物业公司', official: 'property', label: '物业经办人', posts: ['项目经理', '客服主管'] },
  { code: 'PA', name: '平安法治办', official: 'safety', label: '平安办经办人', posts: ['负责人', '副主任'] },
  { code: 'MZ', name: '民政和养老服务办', official: 'civil', label: '民政经办人', posts: ['主任', '副主任'] },
  { code: 'JS', name: '建设管理科', official: 'building', label: '建管科经办人', posts: ['科长', '工程主管'] },
  { code: 'GD', name: '供电所', official: 'power', label: '供电所经办人', posts: ['所长', '运维班长'] },
  { code: 'GS', name: '供水服务站', official: 'water', label: '供水站经办人', posts: ['站长', '抢修班长'] },
  { code: 'SC', name: '市场监管所', official: 'market', label: '市场所经办人', posts: ['所长', '副所长'] },
  { code: 'JJ', name: '交警中队', official: 'traffic', label: '交警中队经办人', posts: ['中队长', '民警'] },
  { code: 'WS', name: '社区卫生服务中心', official: 'health', label: '卫生中心经办人', posts: ['主任', '副主任'] },
  { code: 'ZX', name: '12345热线专班', official: 'hotline', label: '热线专班经办人', posts: ['负责人', '联络员'] },
  { code: 'XM', name: '重点项目办', official: 'project', label: '项目办经办人', posts: ['主任', '项目专员'] },
  { code: 'SQ', name: '春风社区居委会', official: 'community', label: '居委会经办人', posts: ['书记', '网格长'] },
];
