import type { DemoBrowser } from './browser';
import type { DemoOffice } from './office';

interface Made extends Record<string, unknown> {
  readonly id: string;
}

const daysAgo = (now: number, days: number): string => new Date(now - days * 86_400_000).toISOString();

/** Two interviews as deputies record them on the phone: what was agreed becomes cases by itself. */
export const recordTalks = async (
  deputy: DemoBrowser,
  voter: DemoBrowser,
  { units, people, estates, topics }: DemoOffice,
  now: number,
): Promise<void> => {
  const governance = topics.get('基层社会治理');
  const property = topics.get('物业管理');
  const note = (talk: Record<string, unknown>) => ({ note: { kind: 'TALK', participants: [], ...talk } });
  await deputy.post<Made>(
    '/interviews/records',
    note({
      topic: governance,
      heldAt: daysAgo(now, 3),
      place: { estate: estates[0], text: '小区东门' },
      interviewees: [{ unit: units.get('CG'), post: '科长' }],
      participants: [{ person: people.get('deputy03'), role: 'deputy' }],
      said: '就路灯与夜间照明问题约谈城市管理科，现场查看三处。',
      matters: [
        {
          title: '东门三盏路灯不亮',
          detail: '自上月起不亮，夜间老人出行不便。',
          place: { estate: estates[0], text: '东门' },
          topic: governance,
          outcome: { kind: 'TO_RECTIFY', unit: units.get('CG'), urgency: 'urgent' },
        },
        {
          title: '垃圾投放点清运不及时',
          detail: '周末清运一次，异味扰民。',
          place: { estate: estates[0] },
          topic: property,
          outcome: { kind: 'TO_RECTIFY', unit: units.get('WY'), urgency: 'normal' },
        },
      ],
    }),
  );
  await voter.post<Made>(
    '/interviews/records',
    note({
      topic: property,
      heldAt: daysAgo(now, 10),
      place: { estate: estates[1] },
      interviewees: [{ unit: units.get('WY'), post: '项目经理' }],
      participants: [{ person: people.get('voter11'), role: 'voterRepresentative' }],
      said: '就电梯维保公示约谈物业公司。',
      matters: [
        {
          title: '二号楼电梯频繁停运',
          detail: '一个月停运四次，住户多次反映。',
          place: { estate: estates[1], text: '二号楼' },
          topic: property,
          outcome: { kind: 'TO_RECTIFY', unit: units.get('WY'), urgency: 'normal' },
        },
        {
          title: '停车收费标准',
          detail: '住户询问收费依据。',
          place: { estate: estates[1] },
          topic: property,
          outcome: { kind: 'EXPLAINED', explanation: '按备案标准收取，已现场出示备案文件。' },
        },
      ],
    }),
  );
};
