import { texts } from '../../texts/texts';

/** Names of the settings and of their parts. */
export const usePressureSettingTexts = texts({
  pressure: ['反复问题与督办', 'Repeat issues and supervision'],
  repeats: ['重复与反弹', 'Duplicates and recurrences'],
  duplicate: ['多久内算重复反映', 'Counts as raised again within'],
  recurrence: ['销号后多久内算反弹', 'Counts as recurring within'],
  escalateAt: ['反弹几次建议升级', 'Recurrences before escalation is suggested'],
  falseFlags: ['每百件首次反映的事项，至多误列几件疑似', 'Of 100 matters told first, listed falsely at most'],
  falseFlagsHint: ['1至20，不填为5', '1 to 20; 5 where left empty'],
  suspectAt: ['改按可能性：达到多少列为疑似', 'Instead by likelihood: listed from'],
  suspectAtHint: ['小数；填了就不按上一项', 'A share; where given it stands instead of the above'],
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
