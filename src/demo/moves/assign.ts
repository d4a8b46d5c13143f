import { officialOf } from '../street/official-of';
import type { Move } from './move';

/** 交办 to the unit of the matter, perhaps with another one beside it. */
export const assigned: Move = async function* (scene, { case: id, matter }) {
  yield scene.after(scene.dice.between(0, 1));
  const { unit, coUnit, urgency } = matter;
  const coUnits = coUnit === undefined ? {} : { coUnits: [scene.unit(coUnit)] };
  await scene.act('clerk', `/cases/${id}/assign`, { unit: scene.unit(unit), urgency, ...coUnits });
};

export const accepted: Move = async function* (scene, { case: id, matter }) {
  yield scene.after(scene.dice.between(0, 2));
  await scene.act(officialOf(matter.unit), `/cases/${id}/accept`);
};

/** The unit finds that it is not competent; the office designates it once more, and that is final. */
export const declinedInVain: Move = async function* (scene, { case: id, matter }) {
  yield scene.after(2);
  const reason = '经核对职责清单，该事项涉及多个部门，本单位单独办理有困难';
  await scene.act(officialOf(matter.unit), `/cases/${id}/decline`, { reason });
  yield scene.after(2);
  await scene.act('clerk', `/cases/${id}/assign`, { unit: scene.unit(matter.unit), urgency: matter.urgency });
};

/** The unit declines, and nobody has been designated since. */
export const declined: Move = async function* (scene, { case: id, matter }) {
  yield scene.after(2);
  await scene.act(officialOf(matter.unit), `/cases/${id}/decline`, { reason: '该处权属不在本单位管理范围' });
};
