import type { Id, LocalDate } from '../../kernel/ids';
import { addDays } from '../../kernel/time/local-date';
import type { Story } from '../agenda';
import { at } from '../office-days';
import type { Made, Scene } from '../scene';

export interface ReviewPlan {
  readonly on: LocalDate;
  readonly title: string;
}

interface Pack extends Record<string, unknown> {
  readonly lines: readonly { readonly case: Id; readonly title: string; readonly reasons: readonly string[] }[];
}

/** No meeting decides more than this; the rest of the pack is only read. */
const mostDecisions = 6;

/** What the meeting makes of a case, by the first reason for which the pack names it. */
const decisions: Readonly<Record<string, (scene: Scene, title: string) => object>> = {
  BECAME_OVERDUE: (scene, title) => ({
    kind: 'TO_SITE',
    reason: '逾期未办结，建议现场会办',
    measure: `${title}：现场逐项明确做法和完成日期`,
    dueOn: addDays(scene.date, 30),
    responsible: '承办单位分管负责人',
  }),
  DISSATISFIED_TWICE: (scene, title) => ({
    kind: 'TO_SESSION',
    reason: '代表两次不满意，建议列入下次问询',
    measure: `${title}：会前向代表当面说明`,
    dueOn: addDays(scene.date, 45),
    responsible: '承办单位主要负责人',
  }),
  CAME_BACK: (scene, title) => ({
    kind: 'TO_SITE',
    reason: '销号后反弹，须查清原因',
    measure: `${title}：查明原因，提出长效办法`,
    dueOn: addDays(scene.date, 45),
    responsible: '承办单位经办人',
  }),
};
const takeNote = () => ({ kind: 'TAKE_NOTE', reason: '情况已知悉，按原方案办理' });

async function* reviewed(scene: Scene, { on, title }: ReviewPlan): Story {
  const call = { title, scheduledAt: at(on, '14:30'), venue: '街道人大工委会议室' };
  await scene.listsShowAll();
  const { id } = await scene.act<Made>('clerk', '/review-meetings', call);
  yield at(on, '14:32');
  const present = ['chair', 'clerk'].map((signIn) => scene.person(signIn));
  await scene.act('clerk', `/review-meetings/${id}/open`, { openedAt: at(on, '14:30'), present });
  const { lines } = await scene.see<Pack>('clerk', `/review-meetings/${id}/pack`);
  const told = lines.filter(({ reasons }) => reasons.some((reason) => reason in decisions)).slice(0, mostDecisions);
  for (const { case: about, title: matter, reasons } of told) {
    const decide = decisions[reasons.find((reason) => reason in decisions)!] ?? takeNote;
    await scene.act('clerk', `/review-meetings/${id}/decide`, { case: about, ...decide(scene, matter) });
  }
  const minutes = `听取材料所列事项${lines.length}件的整改情况，对其中${told.length}件作出决定，其余按原方案办理。`;
  await scene.act('clerk', `/review-meetings/${id}/close`, { minutes });
}

/** 整改情况听取会: puts one into the agenda, its papers fixed three working days before. */
export const holdReview = (scene: Scene, plan: ReviewPlan): void =>
  scene.begin(reviewed(scene, plan), scene.during(scene.days.shifted(plan.on, -3)));
