import type { Story } from '../agenda';
import type { CaseInHand } from '../case-in-hand';
import type { Scene } from '../scene';

/**
 * One thing that is done with a case, some time after the one before: waits, then acts. A new kind of move is a file
 * of its own beside this one and a word in a course.
 */
export type Move = (scene: Scene, inHand: CaseInHand) => Story;

/** Words for an evidence without a file. */
export const shown = (text: string) => ({ text, attachments: [] });
