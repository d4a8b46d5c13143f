import type { Move } from './move';

/** The office admits it under a topic, and a key work where it belongs to one. */
export const screened: Move = async function* (scene, { case: id, matter }) {
  yield scene.after(scene.dice.between(0, 1));
  const { topic, keyWork, urgency } = matter;
  const works = keyWork === undefined ? {} : { keyWork: scene.keyWork(keyWork) };
  await scene.act('clerk', `/cases/${id}/screen`, { topic: scene.topic(topic), ...works, urgency });
};

/** The office does not admit it. */
export const rejected = (code: string, reason: string): Move =>
  async function* (scene, { case: id }) {
    yield scene.after(1);
    await scene.act('clerk', `/cases/${id}/reject`, { code, reason });
  };
