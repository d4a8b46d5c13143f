import type { EscalationStep, EscalationTrigger, PolicySettings, PolicyVersion, ReasonCode } from '../../kernel/policy';
import { calendarDays, months, workingDays } from '../../kernel/time/term';

const reason = (code: string, zh: string, en: string): ReasonCode => ({ code, words: { zh, en } });

/** 代表法 2025 第59条; 青岛 2021 第11条; 浙江 2016 第6条. */
const inadmissibleReasons: readonly ReasonCode[] = [
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

const pauseReasons: readonly ReasonCode[] = [
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
const escalation: readonly EscalationTrigger[] = [
  when('REMIND', { overdue: 1 }),
  when('SUPERVISE', { overdue: 5, dissatisfied: 1, declined: 2 }),
  when('LIST', { overdue: 20, dissatisfied: 2, recurred: 1 }),
  when('SESSION', { overdue: 40, dissatisfied: 2, recurred: 2 }),
  when('REFER', { dissatisfied: 3, recurred: 3 }),
];

/** The settings if nobody has set anything else (the numbers of the settings are in the kernel). */
export const defaultSettings: PolicySettings = {
  rollLastDay: true,
  endOfDay: '24:00',
  interviewNotice: workingDays(3),
  postponement: { limit: months(1), times: 1 },
  delegateAllowed: true,
  minimumFilers: 1,
  approvalBeforeNotice: true,
  inadmissibleReasons,
  decline: { window: workingDays(5), finalDesignation: 2 },
  firstContact: workingDays(5),
  interimReport: months(1),
  rectification: { urgent: workingDays(5), normal: months(1), complex: months(3) },
  rectificationMaximum: months(6),
  extension: { times: 1, limit: null, beforeDue: true },
  pause: { reasons: pauseReasons, limit: calendarDays(60) },
  reminderOffsets: [-5, -1, 1, 5],
  replySignOff: false,
  ratingDimensions: 'RESULT',
  raters: 'LEAD_FILER',
  messageHours: { from: '08:30', until: '17:30' },
  ratingWindow: workingDays(10),
  rework: months(1),
  reworkRounds: 1,
  ballot: { base: 'ALL_MEMBERS', threshold: 0.5 },
  ballotFailure: { reportWithin: months(3), ballotAgain: true },
  quorum: 0.5,
  closeOff: { evidence: true, minimumRating: 'BASICALLY_SATISFIED' },
  overrideBy: ['chair'],
  lookBacks: [months(3), months(12)],
  repeats: {
    duplicate: calendarDays(90),
    recurrence: months(12),
    escalateAt: 2,
    matchKeys: { withinMetres: 50, sameEstateAndTopic: true },
  },
  noNewFacts: 'EXPLAIN_AND_LINK',
  escalation,
  dueSoon: 5,
  colours: {
    overdue: 'red',
    today: 'yellow',
    soon: 'yellow',
    onTrack: 'green',
    closed: 'blue',
    madeUpLate: 'yellow',
  },
  caseNumber: { pattern: '{kind}〔{year}〕{serial}号', digits: 3 },
  jointReply: 'EACH',
  resultCategories: [
    { code: 'A', words: { zh: '已经解决', en: 'Solved' } },
    { code: 'B', words: { zh: '正在解决或列入计划', en: 'Being solved or planned' } },
    { code: 'C', words: { zh: '待条件具备后解决', en: 'Later' } },
    { code: 'D', words: { zh: '留作参考', en: 'For reference' } },
  ],
  ranking: { minimum: 5, excludeNotYetDue: true },
  publication: 'OFF',
  retention: months(120),
  statistics: { yearStartsInMonth: 1, countedAs: 'INTERVIEWEES' },
};

/** The first version of every jurisdiction; it has always held. */
export const defaultPolicy: PolicyVersion = { version: 1, from: '0001-01-01', settings: defaultSettings };
