import { caseOfItem } from '../../contexts/inquiry/cases/case-shapes.events';
import { visitDecider } from '../../contexts/inquiry/visits/visit.decider';
import type { Focus } from '../../contexts/inquiry/visits/visit.events';
import { streamOf, type Id, type LocalDate } from '../../kernel/ids';
import { addDays } from '../../kernel/time/local-date';
import { derive } from '../../platform/messaging/names';
import type { Story } from '../agenda';
import type { Course } from '../courses';
import { type Matter, matterAt, type Topic } from '../matters/matter';
import { troubleNamed } from '../matters/troubles';
import { at } from '../office-days';
import type { Made, Scene } from '../scene';
import { shown } from '../moves/move';
import { officialOf } from '../street/official-of';
import { deputies, type DemoPerson, voters, withAccount } from '../street/people';
import { units } from '../street/units';
import { followCase, isOpen, openCaseOf } from './case';

export interface VisitPlan {
  readonly on: LocalDate;
  readonly title: string;
  readonly focus: Focus;
  readonly topic: Topic;
  /** The problems found there, by title; the last one is settled on the spot. */
  readonly about: readonly string[];
  /** A unit that attends but agrees to nothing, and its reason. */
  readonly refuses?: { readonly unit: string; readonly reasons: string };
  readonly courses?: readonly Course[];
}

const lastOf = async (scene: Scene, visit: Id, type: string): Promise<{ readonly id: Id }> => {
  const events = await scene.eventsOf(streamOf(visitDecider.category, visit));
  const { data } = events.findLast((event) => event.type === type)!;
  return Object.values(data as Record<string, { readonly id: Id }>)[0]!;
};

/** A finding, the unit responsible and what is agreed. */
const settle = async (
  scene: Scene,
  visit: Id,
  matter: Matter,
  asker: DemoPerson,
  onTheSpot: boolean,
): Promise<Id | null> => {
  const { unit: code, plan, done, promise, urgency, detail, place } = matter;
  const [official, unit] = [officialOf(code), scene.unit(code)];
  const on = (who: string, step: string, body: object) => scene.act(who, `/resolutions/${visit}/${step}`, { ...body });
  await on(asker.signIn, 'question', { unit, text: matter.question, place });
  const { id: question } = await lastOf(scene, visit, 'SiteQuestionPut');
  await on(official, 'answer', { question, kind: 'ON_SPOT', text: `情况属实，${plan}`, admits: true });
  await on(asker.signIn, 'finding', { text: detail, place });
  const { id: finding } = await lastOf(scene, visit, 'FindingRecorded');
  if (onTheSpot) {
    await on(official, 'settle', { unit, title: matter.title, finding, evidence: shown(`现场处置：${done}`) });
    return null;
  }
  const commitment = { text: promise, dueOn: addDays(scene.date, scene.dice.between(15, 45)) };
  await on(official, 'measure', { unit, title: matter.title, finding, commitment, urgency });
  return (await lastOf(scene, visit, 'MeasureAgreed')).id;
};

async function* held(scene: Scene, plan: VisitPlan): Story {
  const { dice, office } = scene;
  const { on, title, focus, topic, about, refuses } = plan;
  const estate = dice.between(0, office.estates.length - 1);
  const matters = about.map((trouble) => matterAt(scene.office, troubleNamed(trouble), estate));
  const codes = [...new Set([...matters.map(({ unit }) => unit), ...(refuses === undefined ? [] : [refuses.unit])])];
  const lead = dice.pick(deputies);
  const participants = [
    lead,
    ...dice.some(
      [...deputies, ...voters].filter((one) => one !== lead),
      dice.between(2, 4),
    ),
  ];
  const place = { estate: office.estates[estate]!, text: '小区现场' };
  const related = await openCaseOf(scene, codes);
  if (related !== null) await scene.listsShowAll();
  const { id } = await scene.act<Made>('clerk', '/resolutions', {
    title: `${office.estateNames[estate]}${title}`,
    focus,
    topic: scene.topic(topic),
    place,
    scheduledAt: at(on, '09:30'),
    units: codes.map((code) => scene.unit(code)),
    participants: scene.participants(participants),
    aboutCases: related === null ? [] : [related.case],
  });
  const onSite = (who: string, step: string, body: object) => scene.act(who, `/resolutions/${id}/${step}`, { ...body });
  yield scene.after(1);
  for (const code of codes) await onSite(officialOf(code), 'invitation', { unit: scene.unit(code), accepts: true });
  for (const { signIn } of withAccount(participants)) await onSite(signIn, 'invitation', { accepts: true });
  yield at(on, '11:20');
  await onSite('clerk', 'hold', {
    heldAt: at(on, '09:30'),
    place,
    present: scene.participants(participants),
    respondents: codes.map((code) => ({ unit: scene.unit(code), post: units.find((u) => u.code === code)!.posts[0] })),
  });
  scene.held.push({ instrument: 'ON_SITE', id, on });
  for (const [index, matter] of matters.entries()) {
    const isLast = plan.courses === undefined && index === matters.length - 1 && index > 0;
    const measure = await settle(scene, id, matter, lead, isLast);
    if (measure === null) continue;
    followCase(scene, { case: caseOfItem(derive, id, measure), matter, filer: lead.signIn }, plan.courses?.[index]);
  }
  if (related !== null && (await isOpen(scene, related))) {
    // 约谈 → 会办: what is agreed goes to the case that is already open.
    const { case: aboutCase, matter } = related;
    const commitment = { text: matter.promise, dueOn: addDays(scene.date, dice.between(15, 45)) };
    const agreed = { title: matter.title, aboutCase, commitment, urgency: matter.urgency };
    await scene.listsShowAll();
    await onSite(officialOf(matter.unit), 'measure', { unit: scene.unit(matter.unit), ...agreed });
  }
  if (refuses !== undefined)
    await onSite(officialOf(refuses.unit), 'no-agreement', {
      unit: scene.unit(refuses.unit),
      reasons: refuses.reasons,
    });
  yield scene.after(1);
  await onSite('clerk', 'minutes', {
    text: `现场查看${matters.length}处，议定措施${matters.length}项，由各单位按期办理。`,
  });
}

/** 会办: puts one into the agenda, with the call seven working days before. */
export const holdVisit = (scene: Scene, plan: VisitPlan): void =>
  scene.begin(held(scene, plan), scene.during(scene.days.shifted(plan.on, -7)));
