import { caseDecider } from '../../contexts/inquiry/cases/case.decider';
import { addDays } from '../../kernel/time/local-date';
import { shown, type Move } from './move';

export const closedOff: Move = async function* (scene, { case: id }) {
  yield scene.after(scene.dice.between(1, 3));
  await scene.act('clerk', `/cases/${id}/close-off`, { evidence: shown('工委办公室现场核查属实') });
};

/** The chair closes it off although a condition is not met, and says why. */
export const overridden = (reason: string): Move =>
  async function* (scene, { case: id }) {
    yield scene.after(3);
    await scene.act('chair', `/cases/${id}/override`, { reason, evidence: shown('协调会记录一份') });
  };

/** 挂账 with a day of review in so many days. */
export const deferred = (days: number, reason: string): Move =>
  async function* (scene, { case: id }) {
    yield scene.after(2);
    await scene.act('clerk', `/cases/${id}/defer`, { reason, reviewOn: addDays(scene.date, days) });
  };

/** The day of review has come: it is handled further. */
export const takenUpAgain = (days: number, reason: string): Move =>
  async function* (scene, { case: id }) {
    yield scene.afterDays(days);
    await scene.act('clerk', `/cases/${id}/end-deferral`, { reason });
  };

export const withdrawn = (reason: string): Move =>
  async function* (scene, { case: id }) {
    yield scene.after(1);
    await scene.act('clerk', `/cases/${id}/withdraw`, { reason });
  };

/** 回头看 each time that it is due, some days late at most: it holds. */
export const lookedBack: Move = async function* (scene, inHand) {
  for (;;) {
    const [due] = (await scene.stateOf(caseDecider, inHand.case)).lookBacksOn;
    if (due === undefined) return;
    yield scene.during(scene.days.onOrAfter(addDays(due, scene.dice.between(0, 6))));
    const found = scene.dice.pick([
      '现场复核，情况良好，未见反弹',
      '走访三户居民，均表示问题未再出现',
      '连续三日抽查，均正常',
    ]);
    await scene.act('clerk', `/cases/${inHand.case}/look-back`, { found, evidence: shown('复核照片一张') });
  }
};

/** 回头看, the first, three months after the close-off: it has come back; a new round begins. */
export const reopened: Move = async function* (scene, inHand) {
  yield scene.afterDays(scene.dice.between(91, 97));
  const evidence = shown('复核照片两张');
  await scene.act('clerk', `/cases/${inHand.case}/reopen`, { found: inHand.matter.still, evidence });
};
