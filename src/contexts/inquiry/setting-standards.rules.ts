import type { EscalationStep, EscalationTrigger, ReasonCode } from '../../kernel/policy';

const reason = (code: string, zh: string, en: string): ReasonCode => ({ code, words: { zh, en } });

/** 代表法 2025 第59条; 青岛 2021 第11条; 浙江 2016 第6条. */
export const inadmissibleReasons: readonly ReasonCode[] = [
  reason('JUDICIAL', '涉及具体司法案件', 'About a particular judicial case'),
  reason('TENDER', '涉及招标投标等具体经济活动', 'About a particular tender or other business'),
  reason(
    'PERSONAL_INTEREST',
    '涉及代表本人或其亲属的个人利益',
    "About the representative's own or a relative's interest",
  ),
  reason('FORWARDED_LETTER', '代转的群众来信', "Only passes on somebody's letter"),
  reason('ACADEMIC_OR_PROMOTION', '学术探讨或产品推介', 'Academic discussion or promotion of a product'),
  reason('NO_SUBSTANCE', '没有实际内容', 'Without substance'),
  reason('NOT_LOCAL', '不属于本地区职权范围', 'Outside the powers of this place'),
  reason('ALREADY_HANDLED', '已依法处理，且无新的事实和理由', 'Handled lawfully before, without new facts or reasons'),
];

export const pauseReasons: readonly ReasonCode[] = [
  reason('HIGHER_APPROVAL', '等待上级审批', 'Waits for approval from above'),
  reason('WEATHER', '天气原因', 'Weather'),
  reason('SEASON', '季节原因', 'Season'),
];

const never = { overdue: null, dissatisfied: null, declined: null, recurred: null };
const when = (step: EscalationStep, trigger: Partial<EscalationTrigger>): EscalationTrigger => ({
  ...never,
  ...trigger,
  step,
});

/** 潍坊 2021 第26条, 济南 2018 第26、28条; the days after due follow a bureau's rule (DOMAIN 1.9, P12). */
export const escalation: readonly EscalationTrigger[] = [
  when('REMIND', { overdue: 1 }),
  when('SUPERVISE', { overdue: 5, dissatisfied: 1, declined: 2 }),
  when('LIST', { overdue: 20, dissatisfied: 2, recurred: 1 }),
  when('SESSION', { overdue: 40, dissatisfied: 2, recurred: 2 }),
  when('REFER', { dissatisfied: 3, recurred: 3 }),
];
