import { ownFigures } from '../../src/contexts/inquiry/counters.view';

/**
 * Placeholders that the default wording of a document does without, by its code: an office may use them in a template of
 * its own. One that is to be printed gets its place in the layout instead.
 */
const listed: Readonly<Record<string, string>> = {
  'assignment-order': '重点工作 主办单位 协办单位 交办次数 退回期限',
  'ballot-form': '专题 重点工作 会场 应询单位 参加代表',
  'ballot-result': '专题 重点工作 应询单位 参加代表',
  'close-off': '重点工作 提出人 主办单位 协办单位 缓急',
  'interview-notice': '重点工作 领衔人 联名人',
  'interview-record': '领衔人 联名人 被约谈单位 来宾意见.序号 来宾意见.弃权 来宾意见.无效 确认.序号',
  'issue-list': '会场',
  'promise-ledger': '承诺.出处 承诺.承诺日期 承诺.兑现日期',
  'rectification-list': '会场',
  'reminder-notice': '重点工作 提出人 主办单位 协办单位 缓急 轮次',
  'reply-receipt': '内容 地点 来源 工单号 专题 重点工作 提出人 主办单位 协办单位 缓急 轮次 评价',
  'responsibility-list': '会场',
  'session-agenda': '重点工作 议题.地点',
  'session-minutes':
    '重点工作 参加代表 法定人数 来宾意见.序号 来宾意见.弃权 来宾意见.无效 到会单位.序号 测评.序号 测评.应到 测评.弃权 测评.无效 测评.基数 ' +
    '测评.比例 测评.须超过 测评.规则版本 测评.后续 薄弱工作.序号',
  'supervision-order': '重点工作 提出人 缓急 第几次',
  'visit-minutes':
    '重点工作 照片 来宾意见.序号 来宾意见.弃权 来宾意见.无效 到场单位.序号 现场问题.照片 措施.针对 当场解决.序号 未达成一致.序号',
  // The paragraphs are made of the figures, clause by clause.
  'year-paragraph': [
    '年度 起始 截止 统计范围',
    ...ownFigures.metrics.map(({ zh }) => zh),
    '段落.序号 指标.序号 指标.计量单位 指标.清单',
  ].join(' '),
};

export const unplacedPlaceholders: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(listed).map(([code, names]) => [code, names.split(' ')]),
);
