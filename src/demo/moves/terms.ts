import { caseDecider } from '../../contexts/inquiry/cases/case.decider';
import { addDays } from '../../kernel/time/local-date';
import type { Scene } from '../scene';
import { officialOf } from '../street/official-of';
import type { CaseInHand } from '../case-in-hand';
import type { Move } from './move';

/** Nothing happens for so many working days. */
export const quiet = (workingDays: number): Move =>
  function* (scene) {
    yield scene.after(workingDays);
  };

const dueOn = async (scene: Scene, { case: id }: CaseInHand): Promise<string> =>
  (await scene.stateOf(caseDecider, id)).clock?.dueOn ?? scene.date;

/** Until so many days after it was due: the unit lets the day pass. */
export const pastDue = (days: number): Move =>
  async function* (scene, inHand) {
    yield scene.during(scene.days.onOrAfter(addDays(await dueOn(scene, inHand), days)));
  };

const ask = (scene: Scene, { case: id, matter }: CaseInHand, days: number, reason: string) =>
  scene.act(officialOf(matter.unit), `/cases/${id}/extension-request`, {
    term: { amount: days, unit: 'workingDay' },
    reason,
  });

/** Asked for, and not decided yet. */
export const extensionAsked: Move = async function* (scene, inHand) {
  yield scene.after(1);
  await ask(scene, inHand, 5, '主要配件尚未到货，安装须待到货后进行');
};

export const extended: Move = async function* (scene, inHand) {
  yield scene.after(1);
  await ask(scene, inHand, scene.dice.pick([3, 4, 5]), '连续降雨影响施工，申请适当延长');
  yield scene.after(1);
  await scene.act('chair', `/cases/${inHand.case}/extension-grant`);
};

export const extensionRefused: Move = async function* (scene, inHand) {
  yield scene.after(1);
  await ask(scene, inHand, 5, '人手不足，希望顺延');
  yield scene.after(1);
  const reason = '人手安排属单位内部事项，不作为延期理由';
  await scene.act('chair', `/cases/${inHand.case}/extension-refuse`, { reason });
};

/** The clock stands still for a listed reason, and the office lets it go on. */
export const paused = (code: string, reason: string, workingDays: number): Move =>
  async function* (scene, { case: id }) {
    yield scene.after(1);
    await scene.act('clerk', `/cases/${id}/pause`, { code, reason });
    yield scene.after(workingDays);
    await scene.act('clerk', `/cases/${id}/resume`);
  };

/** The clock stands still until the longest pause is over: then it runs by itself. */
export const pausedToTheEnd = (code: string, reason: string): Move =>
  async function* (scene, { case: id }) {
    yield scene.after(1);
    await scene.act('clerk', `/cases/${id}/pause`, { code, reason });
    yield scene.afterDays(65);
  };
