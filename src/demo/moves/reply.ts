import { addDays } from '../../kernel/time/local-date';
import { officialOf } from '../street/official-of';
import { shown, type Move } from './move';

/** Solved. */
export const replied: Move = async function* (scene, { case: id, matter }) {
  yield scene.after(scene.dice.between(1, 2));
  const points = scene.dice.chance(0.25) ? [{ point: '何时能办好', answer: '已于答复当日办好' }] : [];
  await scene.act(officialOf(matter.unit), `/cases/${id}/reply`, {
    category: 'A',
    summary: matter.done,
    points,
    inPerson: scene.dice.chance(0.6),
    evidence: shown('整改前后照片各两张'),
  });
};

/** Being solved: with the day by which it will be. */
export const repliedLater: Move = async function* (scene, { case: id, matter }) {
  yield scene.after(scene.dice.between(1, 2));
  await scene.act(officialOf(matter.unit), `/cases/${id}/reply`, {
    category: 'B',
    summary: `${matter.plan}，已列入计划，分步实施`,
    evidence: shown('实施计划一份'),
    commitment: { text: matter.promise, dueOn: addDays(scene.date, 40) },
  });
};

/** Cannot be solved here and now. */
export const repliedNotNow: Move = async function* (scene, { case: id, matter }) {
  yield scene.after(scene.dice.between(1, 2));
  const summary = '受条件限制暂不能实施，已列入下一年度计划统筹考虑';
  await scene.act(officialOf(matter.unit), `/cases/${id}/reply`, { category: 'C', summary, evidence: shown('说明') });
};
