import { yearPlanDecider } from '../../capabilities/plans/year-plan.decider';
import type { PlannedInstrument } from '../../capabilities/plans/year-plan.events';
import type { Id } from '../../kernel/ids';
import type { Story } from '../agenda';
import type { Topic } from '../matters/matter';
import type { Made, Scene } from '../scene';

export interface PlannedLine {
  readonly instrument: PlannedInstrument;
  readonly title: string;
  readonly topic: Topic;
  readonly month: number;
}

/** `2025-04` */
const monthOf = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}`;

/** The clerk ticks off what was held in the month. */
const tickOff = async (scene: Scene, plan: Id, year: number, month: number): Promise<void> => {
  const { lines } = await scene.stateOf(yearPlanDecider, plan);
  for (const { id: line, instrument } of lines.filter((one) => one.month === month)) {
    const [held] = scene.held.filter((one) => one.instrument === instrument && one.on.startsWith(monthOf(year, month)));
    if (held !== undefined) await scene.act('clerk', `/year-plans/${plan}/fulfil`, { line, instrument, id: held.id });
  }
};

async function* planned(scene: Scene, year: number, lines: readonly PlannedLine[]): Story {
  yield scene.during(scene.days.onOrAfter(`${year}-01-04`));
  const { jurisdiction } = scene.office;
  const { id } = await scene.act<Made>('clerk', '/year-plans', { jurisdiction, year, title: `${year}年度约询计划` });
  for (const { topic, ...line } of lines)
    await scene.act('clerk', `/year-plans/${id}/add`, { ...line, topic: scene.topic(topic), units: [], times: 1 });
  yield scene.after(3);
  await scene.act('clerk', `/year-plans/${id}/adopt`);
  for (let month = 1; month <= 12; month += 1) {
    const next = month === 12 ? monthOf(year + 1, 1) : monthOf(year, month + 1);
    yield scene.during(scene.days.onOrAfter(`${next}-04`));
    await scene.listsShowAll();
    await tickOff(scene, id, year, month);
  }
}

/** 年度约询计划: drawn up and adopted in January, ticked off month by month. */
export const keepYearPlan = (scene: Scene, year: number, lines: readonly PlannedLine[]): void =>
  scene.begin(planned(scene, year, lines), scene.during(scene.days.onOrAfter(`${year}-01-04`)));
