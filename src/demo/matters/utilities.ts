import type { Trouble } from './matter';

const ours = { topic: '基层社会治理', urgency: 'normal' } as const;

/** 水、电. */
export const utilities: readonly Trouble[] = [
  {
    ...ours,
    unit: 'GD',
    title: '高峰时段电压不稳',
    detail: '晚高峰灯光闪烁，空调无法启动，变压器是二十年前的容量。',
    question: '老小区电力增容排到什么时候？',
    plan: '更换变压器，分相平衡负荷',
    promise: '入夏前完成增容',
    done: '变压器已换装，高峰电压稳定',
    still: '顶层两户电压仍偏低',
  },
  {
    ...ours,
    ...{ unit: 'GD', urgency: 'complex', keyWork: '老旧小区改造' },
    title: '楼前架空线杂乱',
    detail: '电力、通信线缆捆扎低垂，晾衣杆都能碰到。',
    question: '飞线入地几家单位怎么协调？',
    plan: '协调各家线缆，统一规整入槽',
    promise: '完成六栋楼线缆规整',
    done: '六栋楼线缆已规整入槽，废线清除',
    still: '通信线仍有一处低垂',
  },
  {
    ...ours,
    unit: 'GS',
    title: '高层水压不足',
    detail: '五层以上早晚洗漱时段几乎没有水。',
    question: '水压问题反映多年，泵房什么时候改？',
    plan: '更换水泵机组，清洗水箱',
    promise: '完成泵房改造',
    done: '水泵已更换，六层实测水压达标',
    still: '早高峰六层仍断续',
  },
  {
    ...ours,
    ...{ unit: 'GS', urgency: 'urgent' },
    title: '供水管道爆裂',
    detail: '主管爆裂，路面塌陷，三栋楼停水一天。',
    question: '老管网为什么总是爆了才修？',
    plan: '抢修后更换该段老旧管道',
    promise: '更换老旧管道一百二十米',
    done: '管道更换完毕，路面恢复',
    still: '接口处仍有渗漏',
  },
  {
    ...ours,
    unit: 'GS',
    title: '自来水发黄',
    detail: '停水后来水发黄有沉淀，持续三天。',
    question: '水质发黄的原因和检测结果能不能公开？',
    plan: '排放管网末梢水，公布水质检测',
    promise: '连续三天水质达标',
    done: '末梢排放完成，检测报告已张贴',
    still: '清晨第一段水仍发黄',
  },
];
