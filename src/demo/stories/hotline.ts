import { caseDecider } from '../../contexts/inquiry/cases/case.decider';
import type { Id, LocalDate } from '../../kernel/ids';
import { daysBetween } from '../../kernel/time/local-date';
import type { Story } from '../agenda';
import type { Course } from '../courses';
import { matterAt } from '../matters/matter';
import { troubleNamed } from '../matters/troubles';
import type { Made, Scene } from '../scene';
import { followCase } from './case';

export interface HotlineCall {
  readonly on: LocalDate;
  readonly about: string;
  /** By its place in the register. */
  readonly estate: number;
  readonly course?: Course;
}

/** A call that the hotline passed on, registered by the office. */
const register = async (scene: Scene, { about, estate, course }: HotlineCall): Promise<Id> => {
  const matter = matterAt(scene.office, troubleNamed(about), estate);
  const { title, detail, place, topic, unit, urgency } = matter;
  const { id } = await scene.act<Made>('clerk', '/cases', {
    title,
    description: `居民来电：${detail}`,
    place,
    topic: scene.topic(topic),
    origin: 'HOTLINE',
    proposedUnit: scene.unit(unit),
    urgency,
  });
  followCase(scene, { case: id, matter, filer: null }, course);
  return id;
};

async function* called(scene: Scene, call: HotlineCall): Story {
  yield scene.during(scene.days.onOrAfter(call.on));
  await register(scene, call);
}

/** 12345: puts one call into the agenda. */
export const takeCall = (scene: Scene, call: HotlineCall): void => scene.begin(called(scene, call));

export interface Recurrence {
  readonly about: string;
  readonly estate: number;
  readonly on: readonly LocalDate[];
  /** What the office makes of the group in the end, besides linking. */
  readonly then?: 'escalated' | 'unlinked';
}

/** The same problem at the same place again and again: the office links the cases. */
async function* recurs(scene: Scene, { about, estate, on, then }: Recurrence): Story {
  const cases: Id[] = [];
  let issue: Id | undefined;
  for (const [index, day] of on.entries()) {
    yield scene.during(scene.days.onOrAfter(day));
    const id = await register(scene, { on: day, about, estate, course: 'prompt' });
    const before = cases.at(-1);
    cases.push(id);
    if (before === undefined) continue;
    yield scene.after(1);
    const { phase } = await scene.stateOf(caseDecider, before);
    const isOver = phase === 'CLOSED_OFF' || phase === 'CONFIRMED';
    const likeness = {
      likelihood: 0.9,
      reasons: ['同一小区', '同一类问题', `相隔${daysBetween(on[index - 1]!, day)}天`],
    };
    const link = { case: id, relation: isOver ? 'RECURRENCE' : 'DUPLICATE', likeness };
    await scene.listsShowAll();
    if (issue === undefined) {
      const title = `${scene.office.estateNames[estate]}${about}反复出现`;
      issue = (await scene.act<Made>('clerk', '/repeat-issues', { title, firstCase: before, links: [link] })).id;
    } else await scene.act('clerk', `/repeat-issues/${issue}/link`, link);
  }
  if (issue === undefined) return;
  yield scene.after(2);
  if (then === 'escalated')
    await scene.act('clerk', `/repeat-issues/${issue}/escalate`, {
      to: '街道党工委专题研究',
      reason: '一年内多次反弹',
    });
  if (then === 'unlinked')
    await scene.act('clerk', `/repeat-issues/${issue}/unlink`, {
      case: cases.at(-1)!,
      reason: '核实为另一处，不是同一问题',
    });
}

/** Puts a recurring problem into the agenda. */
export const comeBack = (scene: Scene, recurrence: Recurrence): void => scene.begin(recurs(scene, recurrence));
