import type { Move } from './move';

/** By whoever filed it; where nobody did, nobody rates. */
export const rated = (rating: 'SATISFIED' | 'BASICALLY_SATISFIED'): Move =>
  async function* (scene, { case: id, filer }) {
    if (filer === null) return;
    yield scene.after(scene.dice.between(1, 3));
    await scene.act(filer, `/cases/${id}/rate`, { rating });
  };

/** 不满意: with the reasons; a round of rework begins, or the committee reviews. */
export const dissatisfied: Move = async function* (scene, { case: id, filer, matter }) {
  if (filer === null) return;
  yield scene.after(scene.dice.between(1, 3));
  await scene.act(filer, `/cases/${id}/rate`, { rating: 'DISSATISFIED', reasons: matter.still });
};

/** Nobody rates within the window: it ends by itself. */
export const notRated: Move = function* (scene) {
  yield scene.after(12);
};
