import { caseOfMatter } from '../../contexts/inquiry/cases/case-shapes.events';
import { opensCase } from '../../contexts/inquiry/cases/commands/register';
import { interviewDecider } from '../../contexts/inquiry/interviews/interview.decider';
import type { Id, LocalDate } from '../../kernel/ids';
import { addDays } from '../../kernel/time/local-date';
import { derive } from '../../platform/messaging/names';
import type { Story } from '../agenda';
import type { Course } from '../courses';
import { type Matter, matterAt, type Topic } from '../matters/matter';
import { troubles } from '../matters/troubles';
import { at } from '../office-days';
import type { Made, Scene } from '../scene';
import { shown } from '../moves/move';
import { officialOf } from '../street/official-of';
import { deputies, type DemoPerson, outside, representatives, voters, withAccount } from '../street/people';
import { units } from '../street/units';
import { followCase } from './case';

/** What happens besides the usual course. */
export type Turn = 'returned' | 'delegate' | 'postponed' | 'disputed' | 'onTheSpot' | 'onPaper' | 'statutory';

export interface InterviewPlan {
  readonly on: LocalDate;
  /** The codes of the units called; a code given twice means that the deputy head comes too. */
  readonly called: readonly string[];
  readonly participants: number;
  readonly matters: number;
  readonly turn?: Turn;
  /** The courses of the cases; left out: the usual ones. */
  readonly courses?: readonly Course[];
}

interface Talk extends InterviewPlan {
  readonly lead: DemoPerson;
  readonly coFilers: readonly DemoPerson[];
  readonly subjects: readonly Matter[];
  readonly topic: Topic;
  readonly estate: Id;
}

const withAccounts = withAccount([...deputies, ...voters]);
const paperOnly = voters.filter(({ onPaper }) => onPaper === true);

const distinct = (codes: readonly string[]): readonly string[] => [...new Set(codes)];

const talkOf = (scene: Scene, plan: InterviewPlan): Talk => {
  const { dice, office } = scene;
  const estate = dice.between(0, office.estates.length - 1);
  const theirs = troubles.filter(({ unit }) => plan.called.includes(unit));
  const subjects = dice.some(theirs, plan.matters).map((trouble) => matterAt(scene.office, trouble, estate));
  // Deputies alone ask for a statutory meeting.
  const filers = plan.turn === 'statutory' ? withAccount(deputies) : withAccounts;
  const lead = dice.pick(plan.turn === 'onPaper' ? paperOnly : filers);
  const coFilers = dice.some(
    filers.filter(({ signIn }) => signIn !== lead.signIn),
    dice.between(0, 2),
  );
  return { ...plan, lead, coFilers, subjects, topic: subjects[0]!.topic, estate: office.estates[estate]! };
};

const intervieweesOf = (scene: Scene, { called }: Talk) =>
  called.map((code, index) => {
    const { posts } = units.find((unit) => unit.code === code)!;
    return { unit: scene.unit(code), post: called.indexOf(code) === index ? posts[0] : posts[1] };
  });

/** The request names one unit: why the others are called with it. */
const reasonForOthers = ({ called, subjects }: Talk): { readonly alsoCalledReason?: string } => {
  const others = distinct(called).slice(1);
  if (others.length === 0) return {};
  const theirs = subjects.filter(({ unit }) => others.includes(unit)).map(({ title }) => title);
  const matters = theirs.length === 0 ? '所谈事项' : theirs.join('、');
  return { alsoCalledReason: `${matters}涉及其职责，须一并到场答复` };
};

const outcomeOf = (scene: Scene, { on, courses }: Talk, { unit, urgency, promise, plan, done }: Matter) => {
  const throwOf = courses === undefined ? scene.dice.next() : 0;
  if (throwOf < 0.8) {
    const dueOn = addDays(on, urgency === 'urgent' ? 12 : scene.dice.between(20, 45));
    return { kind: 'TO_RECTIFY', unit: scene.unit(unit), urgency, promise: { text: promise, dueOn } };
  }
  if (throwOf < 0.88)
    return { kind: 'SETTLED_ON_SPOT', unit: scene.unit(unit), evidence: shown(`当场联系处置：${done}`) };
  if (throwOf < 0.96) return { kind: 'EXPLAINED', explanation: `已当场说明安排：${plan}` };
  return { kind: 'REFERRED_UPWARD', to: '区人大常委会代表工委' };
};

const noteOf = (scene: Scene, talk: Talk, heldOn: LocalDate) => {
  const { subjects, topic, estate, participants, lead, turn, called } = talk;
  const others = outside(representatives, called).filter(({ signIn }) => signIn !== lead.signIn);
  return {
    kind: turn === 'statutory' ? 'STATUTORY_MEETING' : 'TALK',
    topic: scene.topic(topic),
    heldAt: at(heldOn, '09:30'),
    place: { estate, text: scene.dice.pick(['代表之家', '社区议事厅', '小区现场']) },
    interviewees: intervieweesOf(scene, talk),
    participants: scene.participants([lead, ...scene.dice.some(others, participants - 1)]),
    said: `就${subjects.map(({ title }) => title).join('、')}等问题约谈，当面听取情况，逐项议定办法和期限。`,
    matters: subjects.map((matter) => ({
      title: matter.title,
      detail: matter.detail,
      place: matter.place,
      topic: scene.topic(matter.topic),
      ...(matter.keyWork === undefined ? {} : { keyWork: scene.keyWork(matter.keyWork) }),
      outcome: outcomeOf(scene, talk, matter),
    })),
  };
};

/** Tells what becomes of the cases that the note opened. */
const followNote = async (scene: Scene, interview: Id, talk: Talk): Promise<void> => {
  const { note } = await scene.stateOf(interviewDecider, interview);
  for (const [index, matter] of (note?.matters ?? []).entries()) {
    if (!opensCase(matter) || matter.outcome.kind !== 'TO_RECTIFY') continue;
    // The lead filer rates; one who uses only paper lets the window pass.
    const filer = talk.lead.onPaper === true ? null : talk.lead.signIn;
    const inHand = { case: caseOfMatter(derive, interview, matter.id), matter: talk.subjects[index]!, filer };
    followCase(scene, inHand, talk.courses?.[index] ?? (filer === null ? 'unrated' : undefined));
  }
};

/** A unit finds that its promise was recorded wrongly; the note is corrected and everybody confirms it. */
async function* dispute(scene: Scene, id: Id, talk: Talk): Story {
  const [code] = talk.called as [string];
  yield scene.after(1);
  const { note } = await scene.stateOf(interviewDecider, id);
  const reason = '承诺日期与当场所说不一致，应晚一周';
  const matters = [note!.matters[0]!.id];
  await scene.act(officialOf(code), `/interviews/${id}/dispute`, { side: 'UNIT', reason, matters });
  yield scene.after(1);
  const { filers: _filers, ...told } = note!;
  const amended = told.matters.map((matter) => {
    const { outcome } = matter;
    if (matter.id !== matters[0] || outcome.kind !== 'TO_RECTIFY' || outcome.promise === undefined) return matter;
    const promise = { ...outcome.promise, dueOn: addDays(outcome.promise.dueOn, 7) };
    return { ...matter, outcome: { ...outcome, promise } };
  });
  const body = { reason: '按录音更正承诺日期', note: { ...told, matters: amended } };
  await scene.act('clerk', `/interviews/${id}/amend`, body);
}

async function* confirmation(scene: Scene, id: Id, talk: Talk): Story {
  yield scene.after(1);
  await scene.act(talk.lead.signIn, `/interviews/${id}/confirm`, { side: 'FILERS' });
  for (const code of distinct(talk.called)) {
    yield scene.after(scene.dice.between(0, 1));
    // The vice-chair also works for this community and speaks for it in that capacity.
    if (code === 'SQ') await scene.act('vicechair', `/interviews/${id}/confirm`, { side: 'UNIT' }, 'official');
    else await scene.act(officialOf(code), `/interviews/${id}/confirm`, { side: 'UNIT' });
  }
  yield scene.after(1);
  await scene.act('clerk', `/interviews/${id}/finish`);
}

/** From the request to the notice. */
async function* preparation(scene: Scene, talk: Talk): AsyncGenerator<string, Id, void> {
  const { lead, coFilers, turn, subjects, topic, called, estate, on } = talk;
  const request = {
    kind: turn === 'statutory' ? 'STATUTORY_MEETING' : 'TALK',
    topic: scene.topic(topic),
    unit: scene.unit(called[0]!),
    place: { estate },
    reason: `${subjects[0]!.title}：${subjects[0]!.detail}`,
  };
  const body = { ...request, coFilers: coFilers.map(({ signIn }) => scene.person(signIn)) };
  const { id } = await scene.act<Made>(lead.signIn, '/interviews', body);
  yield scene.after(1);
  if (turn === 'returned') {
    await scene.act('clerk', `/interviews/${id}/return`, { reason: '请补充具体地点和已反映的情况' });
    await scene.act(lead.signIn, `/interviews/${id}/resubmit`, {
      ...request,
      reason: `${request.reason}此前已两次向物业反映。`,
    });
  }
  await scene.act('clerk', `/interviews/${id}/accept`);
  yield scene.after(1);
  await scene.act(scene.dice.pick(['chair', 'vicechair']), `/interviews/${id}/approve`, {}, 'chair');
  yield scene.after(0);
  await scene.act('clerk', `/interviews/${id}/notice`, {
    scheduledAt: at(on, '09:30'),
    venue: '代表之家',
    interviewees: intervieweesOf(scene, talk),
    ...reasonForOthers(talk),
  });
  yield scene.after(1);
  for (const code of distinct(called))
    await scene.act(officialOf(code), `/interviews/${id}/acknowledge`, { unit: scene.unit(code) });
  return id;
}

/** A talk that was requested; tell it from nine working days before. */
async function* prepared(scene: Scene, talk: Talk): Story {
  const id = yield* preparation(scene, talk);
  let heldOn = talk.on;
  const [first] = talk.called as [string];
  if (talk.turn === 'delegate')
    await scene.act(officialOf(first), `/interviews/${id}/delegate`, {
      post: '分管副职',
      reason: '主要负责人外出培训',
    });
  if (talk.turn === 'postponed') {
    heldOn = scene.days.shifted(talk.on, 4);
    const scheduledAt = at(heldOn, '09:30');
    await scene.act(officialOf(first), `/interviews/${id}/postpone`, { scheduledAt, reason: '当日有防汛任务' });
  }
  yield at(heldOn, '11:10');
  const held = { ...talk, on: heldOn };
  await scene.act('clerk', `/interviews/${id}/hold`, { heldAt: at(heldOn, '09:30'), place: { estate: talk.estate } });
  yield scene.after(scene.dice.between(0, 1));
  await scene.act(talk.lead.signIn, `/interviews/${id}/note`, { note: noteOf(scene, held, heldOn) });
  scene.held.push({ instrument: 'INTERVIEW', id, on: heldOn });
  await followNote(scene, id, held);
  if (talk.turn === 'disputed') yield* dispute(scene, id, talk);
  yield* confirmation(scene, id, talk);
}

/** A talk held on the spot and recorded afterwards, by whoever filed it or by the office from paper. */
async function* recorded(scene: Scene, talk: Talk): Story {
  const coFilers = talk.coFilers.map(({ signIn }) => scene.person(signIn));
  const body = { note: noteOf(scene, talk, talk.on), coFilers };
  const paper = { channel: 'paper', onBehalfOf: scene.person(talk.lead.signIn), occurredAt: at(talk.on, '10:30') };
  const { id } =
    talk.turn === 'onPaper'
      ? await scene.act<Made>('clerk', '/interviews/records', { ...body, ...paper })
      : await scene.act<Made>(talk.lead.signIn, '/interviews/records', body);
  scene.held.push({ instrument: 'INTERVIEW', id, on: talk.on });
  await followNote(scene, id, talk);
  if (talk.lead.onPaper !== true) yield* confirmation(scene, id, talk);
}

/** 约谈: puts one into the agenda. */
export const holdInterview = (scene: Scene, plan: InterviewPlan): void => {
  const talk = talkOf(scene, plan);
  if (plan.turn === 'onTheSpot' || plan.turn === 'onPaper')
    scene.begin(recorded(scene, talk), at(scene.days.shifted(plan.on, plan.turn === 'onPaper' ? 3 : 0), '15:20'));
  else scene.begin(prepared(scene, talk), scene.during(scene.days.shifted(plan.on, -9)));
};
