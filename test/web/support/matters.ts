import type { Body } from '../../../src/demo/browser';
import type { DemoOffice } from '../../../src/demo/office';

/** One thing that somebody does with a case: who, at which route of the case, with what. */
export interface DemoStep {
  readonly by: string;
  readonly route: string;
  readonly body: (office: DemoOffice, now: number) => Body;
}

export interface DemoMatter {
  readonly title: string;
  readonly detail: string;
  readonly topic: '基层社会治理' | '物业管理';
  /** The code of the unit that is to put it right; null where it was explained on the spot. */
  readonly unit: string | null;
  readonly urgency?: 'urgent' | 'normal' | 'complex';
  /** How the case came to stand where the demo shows it. */
  readonly steps: readonly DemoStep[];
}

export interface DemoTalk {
  readonly by: string;
  readonly role: 'deputy' | 'voterRepresentative';
  readonly daysAgo: number;
  readonly estate: number;
  readonly unit: string;
  readonly post: string;
  readonly said: string;
  readonly matters: readonly DemoMatter[];
}

const dayAfter = (now: number, days: number): string => new Date(now + days * 86_400_000).toISOString().slice(0, 10);

/** The official who answers for a unit. */
const officials: Readonly<Record<string, string>> = { CG: 'cityunit', WY: 'property', PA: 'safety' };

export const step = (by: string, route: string, body: DemoStep['body'] | Body = {}): DemoStep => ({
  by,
  route,
  body: typeof body === 'function' ? body : () => body,
});

const shown = (text: string) => ({ text, attachments: [] });

export const screened = (topic: DemoMatter['topic'], urgency = 'normal') =>
  step('clerk', 'screen', ({ topics }) => ({ topic: topics.get(topic), urgency }));
export const assigned = (unit: string, urgency = 'normal') =>
  step('clerk', 'assign', ({ units }) => ({ unit: units.get(unit), urgency }));

/** Screened, given to a unit, and taken on by it. */
export const takenOn = (unit: string, topic: DemoMatter['topic'], urgency = 'normal'): readonly DemoStep[] => [
  screened(topic, urgency),
  assigned(unit, urgency),
  step(officials[unit]!, 'accept'),
];

export const replied = (unit: string, summary: string): DemoStep =>
  step(officials[unit]!, 'reply', { category: 'A', summary, inPerson: true, evidence: shown('整改前后照片各两张') });
export const rated = (by: string, rating: string, reasons?: string): DemoStep => step(by, 'rate', { rating, reasons });
const closedOff = step('clerk', 'close-off', { evidence: shown('工委办公室现场核查属实') });

/** A made-up street: every state that a case can be in, so that each list has something to show. */
export const demoTalks: readonly DemoTalk[] = [
  {
    by: 'deputy03',
    role: 'deputy',
    daysAgo: 3,
    estate: 0,
    unit: 'CG',
    post: '科长',
    said: '就路灯、清运与井盖问题约谈城市管理科，现场查看三处。',
    matters: [
      {
        title: '东门三盏路灯不亮',
        detail: '自上月起不亮，夜间老人出行不便。',
        topic: '基层社会治理',
        unit: 'CG',
        urgency: 'urgent',
        steps: [
          ...takenOn('CG', '基层社会治理', 'urgent'),
          step('cityunit', 'contact', { how: '电话联系领衔代表' }),
          step('cityunit', 'plan', { plan: '更换灯具并检修线路' }),
          replied('CG', '已更换三盏灯具'),
          rated('deputy03', 'DISSATISFIED', '仍有一盏不亮'),
        ],
      },
      {
        title: '垃圾投放点清运不及时',
        detail: '周末清运一次，异味扰民。',
        topic: '物业管理',
        unit: 'WY',
        steps: [
          ...takenOn('WY', '物业管理'),
          replied('WY', '已改为每日清运'),
          rated('deputy03', 'SATISFIED'),
          closedOff,
        ],
      },
      {
        title: '主路井盖破损',
        detail: '车辆碾压异响，存在隐患。',
        topic: '基层社会治理',
        unit: 'CG',
        urgency: 'urgent',
        steps: [screened('基层社会治理', 'urgent'), assigned('CG', 'urgent')],
      },
      {
        title: '人行道占道经营',
        detail: '早市占用人行道，推车老人绕行机动车道。',
        topic: '基层社会治理',
        unit: 'CG',
        steps: [],
      },
    ],
  },
  {
    by: 'voter11',
    role: 'voterRepresentative',
    daysAgo: 10,
    estate: 1,
    unit: 'WY',
    post: '项目经理',
    said: '就电梯维保与停车收费公示约谈物业公司。',
    matters: [
      {
        title: '二号楼电梯频繁停运',
        detail: '一个月停运四次，住户多次反映。',
        topic: '物业管理',
        unit: 'WY',
        steps: [
          ...takenOn('WY', '物业管理'),
          step('property', 'progress', { summary: '已订购主板，等待到货', evidence: shown('订货单一份') }),
          step('property', 'extension-request', { term: { amount: 10, unit: 'workingDay' }, reason: '配件尚未到货' }),
        ],
      },
      {
        title: '地下车库渗水',
        detail: '雨后积水，车位无法使用。',
        topic: '物业管理',
        unit: 'WY',
        urgency: 'complex',
        steps: [
          ...takenOn('WY', '物业管理', 'complex'),
          step('clerk', 'defer', (_office, now) => ({ reason: '待维修资金表决后施工', reviewOn: dayAfter(now, 60) })),
        ],
      },
      { title: '停车收费标准', detail: '住户询问收费依据。', topic: '物业管理', unit: null, steps: [] },
    ],
  },
  {
    by: 'deputy08',
    role: 'deputy',
    daysAgo: 6,
    estate: 1,
    unit: 'PA',
    post: '负责人',
    said: '就夜间噪声、消防通道与雨水井约谈平安法治办。',
    matters: [
      {
        title: '广场夜间噪声扰民',
        detail: '二十二时后音响未停。',
        topic: '基层社会治理',
        unit: 'PA',
        steps: [...takenOn('PA', '基层社会治理'), replied('PA', '已与两支队伍约定时段并加装分贝显示牌')],
      },
      {
        title: '消防通道停放车辆',
        detail: '三单元前通道长期被占。',
        topic: '基层社会治理',
        unit: 'PA',
        urgency: 'urgent',
        steps: [
          screened('基层社会治理', 'urgent'),
          assigned('PA', 'urgent'),
          step('safety', 'decline', { reason: '小区内部通道由物业公司管理' }),
        ],
      },
      {
        title: '路口雨水井堵塞',
        detail: '中雨即积水，没过脚踝。',
        topic: '基层社会治理',
        unit: 'CG',
        steps: [
          ...takenOn('CG', '基层社会治理'),
          replied('CG', '已清掏并更换雨篦'),
          rated('deputy08', 'BASICALLY_SATISFIED'),
          closedOff,
          step('clerk', 'reopen', { found: '大雨后再次积水', evidence: shown('积水照片两张') }),
        ],
      },
    ],
  },
];
