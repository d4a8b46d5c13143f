import type { Move } from './move';

/** 督办, then 挂牌督办. */
export const supervised = (level: 'SUPERVISED' | 'LISTED', reason: string): Move =>
  async function* (scene, { case: id }) {
    yield scene.after(2);
    await scene.act('chair', `/cases/${id}/supervision`, { level, reason });
  };

/** What a street cannot do itself goes to the district. */
export const referredUpward: Move = async function* (scene, { case: id }) {
  yield scene.after(3);
  const reason = '涉及区级权限，需区级部门统筹';
  await scene.act('chair', `/cases/${id}/refer-upward`, { to: '区人大常委会代表工委', reason });
};

/** After its review the committee has it done once more. */
export const reworkOrdered: Move = async function* (scene, { case: id }) {
  yield scene.after(5);
  await scene.act('chair', `/cases/${id}/rework`, { reason: '工委会议研究，要求再次整改并逐户反馈' });
};
