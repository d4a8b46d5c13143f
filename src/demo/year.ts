import type { LocalDate } from '../kernel/ids';
import { addDays } from '../kernel/time/local-date';
import type { Scene } from './scene';
import { comeBack, takeCall } from './stories/hotline';
import { holdReview } from './stories/review';
import { readInboxes } from './stories/inbox';
import { holdInterview, type InterviewPlan } from './stories/interview';
import { holdSession, type SessionPlan } from './stories/session';
import { holdVisit, type VisitPlan } from './stories/visit';
import { keepYearPlan, type PlannedLine } from './stories/year-plan';
import { troubles } from './matters/troubles';

/** A plan with the day of the year (`MM-DD`) in place of a date; where the office is closed, the next working day. */
type InYear<Plan extends { readonly on: LocalDate }> = Omit<Plan, 'on'>;
type Dated<Plan extends { readonly on: LocalDate }> = readonly (readonly [string, InYear<Plan>])[];

/** 17 interviewees in 11 talks: what the report counts as 约谈17人次. */
const interviews: Dated<InterviewPlan> = [
  ['01-16', { called: ['CG', 'GD'], participants: 3, matters: 4 }],
  ['02-20', { called: ['WY'], participants: 4, matters: 3, turn: 'returned' }],
  ['03-12', { called: ['PA', 'PA'], participants: 3, matters: 4, turn: 'delegate' }],
  ['04-10', { called: ['MZ'], participants: 2, matters: 3, turn: 'onTheSpot' }],
  ['05-15', { called: ['GS', 'JS'], participants: 4, matters: 4, turn: 'disputed' }],
  ['06-12', { called: ['SC'], participants: 2, matters: 2, turn: 'onPaper' }],
  ['07-10', { called: ['WY', 'WY'], participants: 3, matters: 4, turn: 'postponed' }],
  ['08-14', { called: ['WS'], participants: 2, matters: 2 }],
  ['09-11', { called: ['JJ', 'SQ'], participants: 3, matters: 3 }],
  ['10-23', { called: ['ZX'], participants: 4, matters: 2 }],
  ['11-20', { called: ['XM', 'JS'], participants: 4, matters: 4 }],
];

/** The year after is told more briefly; once it asks for a statutory meeting (约见), which is no 约谈. */
const interviewsSince: Dated<InterviewPlan> = [
  ['01-15', { called: ['GD'], participants: 3, matters: 2 }],
  ['03-19', { called: ['WY', 'PA'], participants: 4, matters: 4 }],
  ['04-16', { called: ['XM'], participants: 5, matters: 2, turn: 'statutory' }],
  ['05-21', { called: ['MZ', 'WS'], participants: 3, matters: 4, turn: 'disputed' }],
  ['07-16', { called: ['PA', 'JJ'], participants: 3, matters: 4, turn: 'postponed' }],
  ['09-17', { called: ['SC', 'CG'], participants: 4, matters: 4, turn: 'returned' }],
  ['10-22', { called: ['SQ'], participants: 2, matters: 2 }],
];

const onTime = { name: '工单按时办结率', values: [72, 78, 84, 91] } as const;

/** One for each subject in the report. */
const sessions: Dated<SessionPlan> = [
  [
    '03-27',
    {
      title: '物业管理问询会',
      topic: '物业管理',
      about: [
        '电梯频繁停运',
        '公共收益未公示',
        '垃圾投放点清运不及时',
        '停车收费标准不清',
        '消防通道停放车辆',
        '地下车库渗水',
      ],
    },
  ],
  [
    '05-29',
    {
      title: '重点项目问询会',
      topic: '重点项目',
      about: ['改造工程进度滞后', '改造后路面返工', '项目工地夜间施工', '断头路迟迟不通', '楼前架空线杂乱'],
      weak: { unit: 'XM', what: '重点项目按节点完成率偏低', name: '节点完成率', values: [64, 71, 80] },
    },
  ],
  [
    '08-27',
    {
      title: '12345热线办理问询会',
      topic: '12345热线',
      about: ['热线工单重复派转', '工单回访与实际不符', '路口雨水井堵塞', '高层水压不足', '楼下餐馆油烟扰民'],
      weak: { unit: 'ZX', what: '12345工单按时办结率偏低', ...onTime },
    },
  ],
  [
    '10-30',
    {
      title: '基层社会治理问询会',
      topic: '基层社会治理',
      about: [
        '广场夜间噪声扰民',
        '楼道内给电动车充电',
        '群租房人员混杂',
        '学校门口接送拥堵',
        '共享单车乱停挡路',
        '老年助餐点停办',
      ],
    },
  ],
];

const visits: Dated<VisitPlan> = [
  [
    '04-23',
    {
      title: '适老化改造会办',
      focus: 'LIVELIHOOD',
      topic: '基层社会治理',
      about: ['单元门口没有扶手坡道', '老年助餐点停办', '健身器材损坏'],
    },
  ],
  [
    '06-25',
    {
      title: '供水排水会办',
      focus: 'URGENT_NEED',
      topic: '基层社会治理',
      about: ['供水管道爆裂', '自来水发黄', '路口雨水井堵塞'],
      refuses: { unit: 'WY', reasons: '该段管道产权移交手续未完成，本公司不承担改造费用' },
    },
  ],
  [
    '09-24',
    {
      title: '停车与消防通道会办',
      focus: 'HARD_SPOT',
      topic: '物业管理',
      about: ['消防通道停放车辆', '停车收费标准不清', '主路井盖破损'],
      refuses: { unit: 'JJ', reasons: '小区内部道路不属于道路交通管理范围' },
    },
  ],
  [
    '11-12',
    {
      title: '农贸市场周边会办',
      focus: 'LIVELIHOOD',
      topic: '基层社会治理',
      about: ['旁边农贸市场污水横流', '人行道占道经营'],
    },
  ],
];

/** The year after holds half as many sessions and visits. */
const sessionsSince = sessions.filter((_, index) => index % 2 === 0);
const visitsSince = visits.filter((_, index) => index % 2 === 0);

/** 整改情况听取会: one after each quarter. */
const reviews: readonly (readonly [string, string])[] = [
  ['03-31', '第一季度整改情况听取会'],
  ['06-30', '第二季度整改情况听取会'],
  ['09-29', '第三季度整改情况听取会'],
  ['12-22', '年度整改情况听取会'],
];

/** Where it comes back: the estate by its place in the register, and the days of the two years. */
const recurrences = [
  { about: '主路井盖破损', estate: 3, on: ['02-18', '06-24', '11-05'], since: ['04-08'], then: 'escalated' },
  {
    about: '垃圾投放点清运不及时',
    estate: 9,
    on: ['03-05', '03-25', '08-06'],
    since: ['02-05', '07-08'],
    then: 'escalated',
  },
  { about: '高峰时段电压不稳', estate: 17, on: ['07-03', '12-11'], since: ['07-02'], then: undefined },
  { about: '广场夜间噪声扰民', estate: 24, on: ['05-08', '06-05'], since: ['05-20'], then: 'unlinked' },
] as const;

/** What stands in which state today: raised so many working days ago, each with how it has gone since. */
const lately: readonly (readonly [number, Pick<InterviewPlan, 'called' | 'courses'>])[] = [
  [45, { called: ['JS', 'XM'], courses: ['overdueListed', 'reviewNow', 'deferredStill', 'overdue'] }],
  [26, { called: ['CG', 'PA'], courses: ['overdue', 'reworkNow', 'reworkNow', 'repliedNow'] }],
  [14, { called: ['WY'], courses: ['handling', 'waitingForExtension', 'repliedNow', 'handling'] }],
  [9, { called: ['GS', 'GD'], courses: ['waitingForExtension', 'handling', 'declinedNow', 'repliedNow'] }],
  [5, { called: ['MZ', 'SC'], courses: ['declinedNow', 'assigned', 'assigned', 'screened'] }],
  [2, { called: ['CG'], courses: ['assigned', 'screened', 'registered'] }],
];

/** Regular work of this year ends so many days ago: what came later is told one by one. */
const settledDays = 75;

/** Puts the year before and this one, up to today, into the agenda. */
export const tellTheYears = (scene: Scene): void => {
  const { today, days } = scene;
  const present = Number(today.slice(0, 4));
  const dayIn = (year: number, day: string): LocalDate => days.onOrAfter(`${year}-${day}`);
  const isSettled = (date: LocalDate): boolean => date <= addDays(today, -settledDays);
  const each = <Undated>(
    plans: readonly (readonly [string, Undated])[],
    years: readonly number[],
    put: (scene: Scene, plan: Undated & { readonly on: LocalDate }) => void,
    kind: string,
  ): void => {
    for (const year of years)
      for (const [day, plan] of plans) {
        const on = dayIn(year, day);
        if (year < present || isSettled(on)) put(scene.of(kind, on), { ...plan, on });
      }
  };
  each(interviews, [present - 1], holdInterview, 'interview');
  each(interviewsSince, [present], holdInterview, 'interview');
  each(sessions, [present - 1], holdSession, 'session');
  each(sessionsSince, [present], holdSession, 'session');
  each(visits, [present - 1], holdVisit, 'visit');
  each(visitsSince, [present], holdVisit, 'visit');
  for (const year of [present - 1, present]) {
    const held =
      year < present ? linesOf(interviews, sessions, visits) : linesOf(interviewsSince, sessionsSince, visitsSince);
    keepYearPlan(scene.of('plan', year), year, held);
    for (const [day, title] of reviews)
      holdReview(scene.of('review', year, day), { on: dayIn(year, day), title: `${year}年${title}` });
  }
  for (const { about, estate, on, since, then } of recurrences) {
    const dates = [...on.map((day) => dayIn(present - 1, day)), ...since.map((day) => dayIn(present, day))];
    const told = { about, estate, on: dates, ...(then === undefined ? {} : { then }) };
    comeBack(scene.of('recurrence', about), told);
  }
  tellCalls(scene, present);
  tellLately(scene, present);
  tellWhatComes(scene);
  readInboxes(scene.of('inboxes'), scene.days.shifted(scene.today, -4));
};

/** What the year's plan says of what is to come: a talk's topic is not known yet. */
const linesOf = (
  talks: Dated<InterviewPlan>,
  hearings: Dated<SessionPlan>,
  onSite: Dated<VisitPlan>,
): readonly PlannedLine[] => {
  const monthOf = (day: string): number => Number(day.slice(0, 2));
  return [
    ...talks.map(([day]): PlannedLine => ({
      instrument: 'INTERVIEW',
      title: `${monthOf(day)}月代表约谈`,
      topic: '基层社会治理',
      month: monthOf(day),
    })),
    ...hearings.map(([day, { title, topic }]): PlannedLine => ({
      instrument: 'SESSION',
      title,
      topic,
      month: monthOf(day),
    })),
    ...onSite.map(([day, { title, topic }]): PlannedLine => ({
      instrument: 'ON_SITE',
      title,
      topic,
      month: monthOf(day),
    })),
  ];
};

/** Calls that the hotline passes on: one or two a month, in this year one. */
const tellCalls = (scene: Scene, present: number): void => {
  for (const year of [present - 1, present])
    for (let month = 1; month <= 12; month += 1) {
      const own = scene.of('calls', year, month);
      for (let call = own.dice.between(1, year < present ? 2 : 1); call > 0; call -= 1) {
        const on = `${year}-${String(month).padStart(2, '0')}-${String(own.dice.between(1, 28)).padStart(2, '0')}`;
        const estate = own.dice.between(0, own.office.estates.length - 1);
        takeCall(own.of(call), { on, about: own.dice.pick(troubles).title, estate });
      }
    }
};

/** In the first weeks of a year, talks would still count for the year before: then it was visits that brought these up. */
const tellLately = (scene: Scene, present: number): void => {
  for (const [workingDaysAgo, { called, courses }] of lately) {
    const on = scene.days.shifted(scene.today, -workingDaysAgo);
    const own = scene.of('lately', workingDaysAgo);
    if (Number(on.slice(0, 4)) === present) {
      const matters = courses!.length;
      holdInterview(own, { on, called, participants: 3, matters, courses: courses!, turn: 'onTheSpot' });
    } else {
      const theirs = troubles.filter(({ unit }) => called.includes(unit));
      const about = own.dice.some(theirs, courses!.length).map(({ title }) => title);
      const plan = { title: '会办', focus: 'HARD_SPOT', topic: '基层社会治理', about, courses: courses! } as const;
      holdVisit(own, { ...plan, on });
    }
  }
};

/** What is called, asked and noticed for the days to come. */
const tellWhatComes = (scene: Scene): void => {
  const inDays = (workingDays: number): LocalDate => scene.days.shifted(scene.today, workingDays);
  holdInterview(scene.of('coming', 1), { on: inDays(3), called: ['CG'], participants: 3, matters: 2 });
  holdInterview(scene.of('coming', 2), { on: inDays(7), called: ['WY'], participants: 3, matters: 2 });
  const [[, session], [, visit]] = [sessions[0]!, visits[1]!];
  holdSession(scene.of('coming', 3), { ...session, on: inDays(5) });
  holdVisit(scene.of('coming', 4), { ...visit, on: inDays(4) });
};
