import { caseOfItem } from '../../contexts/inquiry/cases/case-shapes.events';
import { sessionDecider } from '../../contexts/inquiry/sessions/session.decider';
import type { Id, LocalDate } from '../../kernel/ids';
import { addDays } from '../../kernel/time/local-date';
import { derive } from '../../platform/messaging/names';
import type { Story } from '../agenda';
import type { Course } from '../courses';
import { type Matter, matterAt, type Topic } from '../matters/matter';
import { troubleNamed } from '../matters/troubles';
import { at } from '../office-days';
import type { Made, Scene } from '../scene';
import { officialOf } from '../street/official-of';
import { deputies, outside, representatives, viceChair, voters, withAccount } from '../street/people';
import { units } from '../street/units';
import { followCase, hasCase, openCaseOf } from './case';

export interface SessionPlan {
  readonly on: LocalDate;
  readonly title: string;
  readonly topic: Topic;
  /** The problems that are asked about, by title. */
  readonly about: readonly string[];
  /** 弱项短板: the unit, and what is measured from then on. */
  readonly weak?: {
    readonly unit: string;
    readonly what: string;
    readonly name: string;
    readonly values: readonly number[];
  };
  readonly course?: Course;
}

interface Asked {
  readonly question: Id;
  readonly asker: string;
  readonly matter: Matter;
  /** About an existing case. */
  readonly isAbout: boolean;
}

const askers = withAccount([...deputies, ...voters]).map(({ signIn }) => signIn);

const lastQuestion = async (scene: Scene, session: Id): Promise<Id> =>
  (await scene.stateOf(sessionDecider, session)).questions.at(-1)!.id;

const put = async (scene: Scene, session: Id, asked: Omit<Asked, 'question'>, body: object): Promise<Asked> => {
  const { asker, matter } = asked;
  const to = { unit: scene.unit(matter.unit), topic: scene.topic(matter.topic), place: matter.place };
  await scene.act(asker, `/sessions/${session}/question`, { ...to, ...body });
  return { ...asked, question: await lastQuestion(scene, session) };
};

/** A question to the unit responsible for the problem, at one estate. */
const ask = (scene: Scene, session: Id, trouble: string): Promise<Asked> => {
  const estate = scene.dice.between(0, scene.office.estates.length - 1);
  const matter = matterAt(scene.office, troubleNamed(trouble), estate);
  const asked = { asker: scene.dice.pick(askers), matter, isAbout: false };
  return put(scene, session, asked, { text: `${matter.estateName}：${matter.question}` });
};

/** The progress with a case that one of the units is working on. */
const askAbout = async (scene: Scene, session: Id, codes: readonly string[]): Promise<readonly Asked[]> => {
  const about = await openCaseOf(scene, codes);
  if (about === null) return [];
  await scene.listsShowAll();
  const { matter, filer } = about;
  const asked = { asker: filer ?? scene.dice.pick(askers), matter, isAbout: true };
  const text = `${matter.title}：目前办到哪一步，何时办结？`;
  return [await put(scene, session, asked, { text, aboutCase: about.case })];
};

/** Two people ask the same and somebody withdraws a question before the agenda is set. */
const tidy = async (scene: Scene, session: Id, codes: readonly string[], asked: readonly Asked[]): Promise<void> => {
  const on = (who: string, step: string, body: object = {}) =>
    scene.act(who, `/sessions/${session}/${step}`, { ...body });
  const [first] = asked as [Asked];
  const again = { unit: scene.unit(first.matter.unit), topic: scene.topic(first.matter.topic) };
  // The vice-chair asks as a representative of the voters, not for the committee, where the own unit is not called.
  const text = `${first.matter.question}请给出具体日期。`;
  if (outside([viceChair], codes).length > 0)
    await scene.act('vicechair', `/sessions/${session}/question`, { ...again, text }, 'voterRepresentative');
  else await scene.act('voter01', `/sessions/${session}/question`, { ...again, text });
  const double = await lastQuestion(scene, session);
  const asker = scene.dice.pick(askers);
  await on(asker, 'question', { ...again, text: '物业费的收取依据是什么？' });
  await on(asker, 'withdraw-question', { question: await lastQuestion(scene, session), reason: '已在公告栏看到说明' });
  await on('clerk', 'merge', { into: first.question, merged: [double] });
  await on('clerk', 'agenda', { questions: scene.dice.some(asked, asked.length).map(({ question }) => question) });
};

/** One question is put, answered and followed up, and a promise is made. */
const hear = async (scene: Scene, session: Id, { question, asker, matter, isAbout }: Asked): Promise<void> => {
  const { dice, date } = scene;
  const official = officialOf(matter.unit);
  const on = (who: string, step: string, body: object) =>
    scene.act(who, `/sessions/${session}/${step}`, { question, ...body });
  await on('clerk', 'put', {});
  if (dice.chance(0.35)) {
    const [kind, text] = dice.pick([
      ['HOLDING', '情况需要回去查明，会后再作说明'],
      ['ON_SPOT', '我们高度重视，一定认真研究'],
    ] as const);
    await on(official, 'answer', { kind, text, admits: false });
    if (kind === 'ON_SPOT') await on('clerk', 'judge-empty', { number: 1, reason: '没有说明办法和期限' });
    await on(asker, 'follow-up', { text: '请直接说明什么时候办好。' });
  }
  if (!isAbout && dice.chance(0.15)) {
    await on(official, 'answer', { kind: 'ON_SPOT', text: `此前已处置：${matter.done}`, admits: false });
    await on(asker, 'rate', { satisfied: true });
    return;
  }
  await on(official, 'answer', { kind: 'ON_SPOT', text: `情况属实。${matter.plan}。`, admits: true });
  if (dice.chance(0.15)) {
    const number = (await scene.stateOf(sessionDecider, session)).questions.find(({ id }) => id === question)!.answers
      .length;
    await on(official, 'correct-answer', {
      number,
      text: `情况属实。${matter.plan}，分两步实施。`,
      reason: '口述有误',
    });
  }
  if (dice.chance(0.8)) {
    const commitment = { text: matter.promise, dueOn: addDays(date, dice.between(20, 50)) };
    await on(official, 'commitment', { commitment, urgency: matter.urgency });
  }
  const satisfied = isAbout || dice.chance(0.75);
  await on(asker, 'rate', satisfied ? { satisfied } : { satisfied, reasons: '期限太长，措施不够具体' });
};

/** A paper ballot on each unit: nobody records who voted how. */
const count = async (scene: Scene, session: Id, codes: readonly string[], present: number): Promise<void> => {
  for (const code of codes) {
    const handedIn = present - scene.dice.between(0, 2);
    const spoilt = scene.dice.between(0, 1);
    const dissatisfied = scene.dice.between(0, 5);
    const basicallySatisfied = scene.dice.between(2, 8);
    const satisfied = handedIn - spoilt - dissatisfied - basicallySatisfied;
    await scene.act('clerk', `/sessions/${session}/ballot`, {
      unit: scene.unit(code),
      handedIn,
      satisfied,
      basicallySatisfied,
      dissatisfied,
      void: spoilt,
    });
  }
};

async function* watchWeakWork(scene: Scene, session: Id, values: readonly number[]): Story {
  const work = (await scene.stateOf(sessionDecider, session)).weakWorks.at(-1)!;
  for (const value of values) {
    yield scene.afterDays(30);
    await scene.act('clerk', `/sessions/${session}/weak-work-reading`, {
      work,
      on: scene.date,
      value,
      note: '月度数据',
    });
  }
}

const markWeak = async (scene: Scene, session: Id, { topic, weak }: SessionPlan): Promise<void> => {
  if (weak === undefined) return;
  const [value, ...later] = weak.values as [number, ...number[]];
  await scene.act('clerk', `/sessions/${session}/weak-work`, {
    unit: scene.unit(weak.unit),
    topic: scene.topic(topic),
    what: weak.what,
    dueOn: addDays(scene.date, 120),
    measure: { name: weak.name, unitOfCount: '%', value, target: 90 },
  });
  scene.begin(watchWeakWork(scene, session, later));
};

/** From opening to close, in one morning. */
const sit = async (scene: Scene, session: Id, plan: SessionPlan, codes: readonly string[], asked: readonly Asked[]) => {
  const present = scene.dice.some(outside(representatives, codes), scene.dice.between(21, 31));
  const respondents = codes.map((code) => {
    return { unit: scene.unit(code), post: units.find((unit) => unit.code === code)!.posts[0] };
  });
  const opening = { openedAt: at(plan.on, '09:00'), eligible: representatives.length, respondents };
  await scene.act('clerk', `/sessions/${session}/open`, { ...opening, present: scene.participants(present) });
  for (const one of asked) await hear(scene, session, one);
  await count(scene, session, codes, present.length);
  await markWeak(scene, session, plan);
  await scene.act('clerk', `/sessions/${session}/close`, { closedAt: scene.now });
};

async function* held(scene: Scene, plan: SessionPlan): Story {
  const { on, title, topic, about, course } = plan;
  const codes = [...new Set(about.map((trouble) => troubleNamed(trouble).unit))];
  const call = { title, topic: scene.topic(topic), scheduledAt: at(on, '09:00'), venue: '街道二楼会议室' };
  const invited = {
    units: codes.map((code) => scene.unit(code)),
    participants: scene.participants(outside(representatives, codes)),
  };
  const { id } = await scene.act<Made>('clerk', '/sessions', { ...call, ...invited });
  const asked: Asked[] = [];
  for (const trouble of about) {
    if (scene.dice.chance(0.5)) yield scene.after(1);
    asked.push(await ask(scene, id, trouble));
  }
  yield scene.during(scene.days.shifted(on, -5));
  asked.push(...(await askAbout(scene, id, codes)));
  await tidy(scene, id, codes, asked);
  await scene.act('clerk', `/sessions/${id}/notice`);
  yield scene.after(1);
  for (const code of codes)
    await scene.act(officialOf(code), `/sessions/${id}/invitation`, {
      unit: scene.unit(code),
      post: units.find((unit) => unit.code === code)!.posts[0],
    });
  yield at(on, '09:02');
  await sit(scene, id, plan, codes, asked);
  scene.held.push({ instrument: 'SESSION', id, on });
  for (const { question, asker, matter, isAbout } of asked) {
    const inHand = { case: caseOfItem(derive, id, question), matter, filer: asker };
    if (!isAbout && (await hasCase(scene, inHand.case))) followCase(scene, inHand, course);
  }
  yield scene.after(2);
  await scene.act('clerk', `/sessions/${id}/minutes`, {
    text: `${title}听取了${codes.length - 1}个单位的答复，议定事项另附。`,
  });
  yield scene.after(1);
  const text = `${title}听取了${codes.length}个单位的答复，议定事项另附。`;
  await scene.act('clerk', `/sessions/${id}/amend-minutes`, { text, reason: '应询单位数有误' });
}

/** 问询会: puts one into the agenda, with the call twelve working days before. */
export const holdSession = (scene: Scene, plan: SessionPlan): void =>
  scene.begin(held(scene, plan), scene.during(scene.days.shifted(plan.on, -12)));
