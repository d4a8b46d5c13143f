import { addDays } from '../../kernel/time/local-date';
import { officialOf } from '../street/official-of';
import { shown, type Move } from './move';

/** The unit speaks to the filer first. */
export const contacted: Move = async function* (scene, { case: id, matter, filer }) {
  yield scene.after(scene.dice.between(0, 1));
  const how =
    filer === null ? '回拨诉求人核实情况' : scene.dice.pick(['电话联系领衔人', '登门听取意见', '约在现场见面']);
  await scene.act(officialOf(matter.unit), `/cases/${id}/contact`, { how });
};

export const planned: Move = async function* (scene, { case: id, matter }) {
  yield scene.after(scene.dice.between(1, 2));
  const milestones = scene.dice.chance(0.3) ? [{ text: '完成现场勘查和方案比选', dueOn: addDays(scene.date, 7) }] : [];
  await scene.act(officialOf(matter.unit), `/cases/${id}/plan`, { plan: matter.plan, milestones });
};

export const progressed: Move = async function* (scene, { case: id, matter }) {
  yield scene.after(scene.dice.between(3, 6));
  const summary = scene.dice.pick(['已进场施工，按计划推进', '材料已到位，完成约一半', '已与相关方协商一致，正在实施']);
  await scene.act(officialOf(matter.unit), `/cases/${id}/progress`, { summary, evidence: shown('现场照片两张') });
};

/** The office saw for itself. */
export const found = (text: string): Move =>
  async function* (scene, { case: id }) {
    yield scene.after(2);
    await scene.act('clerk', `/cases/${id}/finding`, { evidence: shown(text) });
  };
