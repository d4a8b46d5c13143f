import { caseDecider } from '../../contexts/inquiry/cases/case.decider';
import type { Story } from '../agenda';
import { type Course, courses, usualCourses } from '../courses';
import type { Scene } from '../scene';
import type { CaseInHand } from '../case-in-hand';

async function* taken(scene: Scene, inHand: CaseInHand, course: Course): Story {
  for (const move of courses[course]) yield* move(scene, inHand);
}

/** Tells what becomes of a new case; `course` left out: the next of the usual ones. */
export const followCase = (scene: Scene, inHand: CaseInHand, course?: Course): void => {
  const own = scene.of('case', inHand.case);
  scene.cases.push(inHand);
  scene.begin(taken(own, inHand, course ?? own.draw(...usualCourses(inHand.matter.urgency, inHand.filer))));
};

const open: readonly string[] = ['REGISTERED', 'SCREENED', 'ASSIGNED', 'HANDLING', 'REPLIED', 'RATED', 'DEFERRED'];

/** Is there still something to do? */
export const isOpen = async (scene: Scene, { case: id }: CaseInHand): Promise<boolean> =>
  open.includes((await scene.stateOf(caseDecider, id)).phase);

/** The newest open case of these units. */
export const openCaseOf = async (scene: Scene, units: readonly string[]): Promise<CaseInHand | null> => {
  for (const inHand of scene.cases.toReversed())
    if (units.includes(inHand.matter.unit) && (await isOpen(scene, inHand))) return inHand;
  return null;
};

/** Was a case opened under this id? */
export const hasCase = async (scene: Scene, id: string): Promise<boolean> =>
  (await scene.stateOf(caseDecider, id)).phase !== 'NONE';
