import { texts } from '../../texts/texts';

/** Names of the settings and of their parts. */
export const usePressureSettingTexts = texts({
  pressure: ['反复问题与督办', 'Repeat issues and supervision'],
  shareHint: ['小数，0.5 即过半数', 'A share: 0.5 is more than half'],
  repeats: ['重复与反弹', 'Duplicates and recurrences'],
  duplicate: ['多久内算重复反映', 'Counts as raised again within'],
  recurrence: ['销号后多久内算反弹', 'Counts as recurring within'],
  escalateAt: ['反弹几次建议升级', 'Recurrences before escalation is suggested'],
  suspectAt: ['多大可能列为疑似', 'Listed as suspected from'],
  systemicAt: ['多少地点算共性问题', 'Places before it counts as systemic'],
  escalation: ['督办阶梯（任一数字达到即建议）', 'Ladder: recommended once any number is reached'],
  step: ['措施', 'Step'],
  REMIND: ['催办', 'Remind'],
  SUPERVISE: ['督办', 'Supervise'],
  LIST: ['挂牌督办', 'List'],
  SESSION: ['列入问询会', 'Session'],
  REFER: ['提请区人大', 'Refer upward'],
  overdueDays: ['逾期工作日', 'Working days overdue'],
  dissatisfied: ['不满意次数', 'Times dissatisfied'],
  declined: ['退回次数', 'Times declined'],
  recurred: ['反弹次数', 'Times recurred'],
  matchKeys: ['录入时另按何处比对旧事项', 'Earlier cases shown while typing'],
  withinMetres: ['相距几米以内', 'Within metres'],
  sameEstateAndTopic: ['同一小区且同类', 'Same estate and topic'],
});
