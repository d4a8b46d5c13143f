import type { Urgency } from '../kernel/policy';
import { accepted, assigned, declined, declinedInVain } from './moves/assign';
import { closedOff, deferred, lookedBack, overridden, reopened, takenUpAgain, withdrawn } from './moves/end';
import { contacted, found, planned, progressed } from './moves/handle';
import { referredUpward, reworkOrdered, supervised } from './moves/oversee';
import { dissatisfied, notRated, rated } from './moves/rate';
import { replied, repliedLater, repliedNotNow } from './moves/reply';
import { rejected, screened } from './moves/screen';
import type { Move } from './moves/move';
import { extended, extensionAsked, extensionRefused, pastDue, paused, pausedToTheEnd, quiet } from './moves/terms';

const givenOut: readonly Move[] = [screened, assigned];
const takenOn: readonly Move[] = [...givenOut, accepted, contacted];
const satisfied = rated('SATISFIED');

/** How a case may go, step by step. Played until today; whatever has not happened by then is still open. */
export const courses = {
  prompt: [...takenOn, planned, replied, satisfied, closedOff, lookedBack],
  plain: [...givenOut, accepted, replied, rated('BASICALLY_SATISFIED'), closedOff, lookedBack],
  unrated: [...takenOn, planned, replied, notRated, closedOff, lookedBack],
  late: [...takenOn, planned, pastDue(4), replied, rated('BASICALLY_SATISFIED'), closedOff, lookedBack],
  reminded: [
    ...[...takenOn, pastDue(3), supervised('SUPERVISED', '超过期限仍未答复'), replied, satisfied, closedOff],
    lookedBack,
  ],
  reworked: [...takenOn, planned, replied, dissatisfied, progressed, replied, satisfied, closedOff, lookedBack],
  reviewed: [
    ...[...takenOn, replied, dissatisfied, replied, dissatisfied, reworkOrdered, planned],
    ...[found('工委办公室逐户走访，多数住户认可'), replied, satisfied, closedOff, lookedBack],
  ],
  overridden: [
    ...[...takenOn, replied, dissatisfied, replied, dissatisfied],
    ...[overridden('经协调会研究，剩余部分属业主自有部位，由其自行修缮'), lookedBack],
  ],
  extended: [...takenOn, planned, extended, progressed, replied, satisfied, closedOff, lookedBack],
  // Not looked back at yet: something is due on the clerk's table.
  refusedExtension: [...takenOn, extensionRefused, replied, rated('BASICALLY_SATISFIED'), closedOff],
  paused: [...takenOn, paused('WEATHER', '连续降雨无法施工', 6), planned, replied, satisfied, closedOff, lookedBack],
  pausedLong: [
    ...takenOn,
    pausedToTheEnd('HIGHER_APPROVAL', '等待区级批复方案'),
    progressed,
    replied,
    satisfied,
    closedOff,
    lookedBack,
  ],
  declined: [...givenOut, declinedInVain, accepted, planned, replied, satisfied, closedOff, lookedBack],
  inTwoReplies: [...takenOn, repliedLater, satisfied, quiet(18), replied, satisfied, closedOff, lookedBack],
  deferred: [
    ...[...takenOn, planned, deferred(70, '待维修资金表决通过后施工'), takenUpAgain(70, '表决已通过，恢复办理')],
    ...[replied, satisfied, closedOff, lookedBack],
  ],
  deferredStill: [...takenOn, repliedNotNow, deferred(300, '列入下一年度改造计划'), referredUpward],
  recurring: [...takenOn, replied, satisfied, closedOff, reopened, planned, replied, satisfied, closedOff, lookedBack],
  rejected: [rejected('JUDICIAL', '所述纠纷已由法院受理')],
  withdrawn: [screened, withdrawn('提出人书面撤回，问题已自行解决')],
  // Those below end in the middle.
  registered: [],
  screened: [screened],
  assigned: givenOut,
  declinedNow: [...givenOut, declined],
  handling: [...takenOn, planned, progressed],
  waitingForExtension: [...takenOn, planned, extensionAsked],
  repliedNow: [...takenOn, planned, replied],
  reworkNow: [...takenOn, replied, dissatisfied],
  reviewNow: [...takenOn, replied, dissatisfied, replied, dissatisfied],
  overdue: [...takenOn, pastDue(2), supervised('SUPERVISED', '超过期限仍未答复')],
  overdueListed: [
    ...[...takenOn, pastDue(2), supervised('SUPERVISED', '超过期限仍未答复'), quiet(5)],
    supervised('LISTED', '督办后仍无实质进展'),
  ],
} as const satisfies Readonly<Record<string, readonly Move[]>>;

export type Course = keyof typeof courses;

/** How cases usually go; the more often a course is listed, the more cases take it. */
const usual: readonly Course[] = [
  ...(['prompt', 'prompt', 'prompt', 'prompt', 'prompt', 'plain', 'plain', 'plain', 'unrated', 'unrated'] as const),
  ...(['late', 'reminded', 'reworked', 'reworked', 'extended', 'refusedExtension', 'paused', 'declined'] as const),
  ...(['inTwoReplies', 'deferred', 'recurring', 'reviewed', 'overridden', 'pausedLong', 'withdrawn'] as const),
];
/** Some of these take too long for an urgent case. */
const urgent: readonly Course[] = ['prompt', 'prompt', 'plain', 'unrated', 'late', 'reworked', 'recurring', 'declined'];
/** Where nobody filed it, nobody rates. */
const unfiled: readonly Course[] = ['prompt', 'prompt', 'prompt', 'plain', 'late', 'declined', 'recurring', 'rejected'];

/** The usual ways of a case like this one, and what they are called together. */
export const usualCourses = (
  urgency: Urgency,
  filer: string | null,
): readonly [name: string, list: readonly Course[]] =>
  filer === null ? ['unfiled', unfiled] : urgency === 'urgent' ? ['urgent', urgent] : ['usual', usual];
