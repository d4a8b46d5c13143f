import type { Role } from '../../kernel/permission';
import {
  type BallotBase,
  ballotBases,
  type BoardColour,
  boardColours,
  type ColourMeanings,
  type EscalationStep,
  escalationSteps,
  type EscalationTrigger,
  type NoNewFacts,
  noNewFactsRules,
  type PolicySettings,
  type Publication,
  publications,
  type Rating,
  type RatingRule,
  ratingRules,
  replyCategories,
  type ReplyCategory,
} from '../../kernel/policy';
import type { Words } from '../../kernel/rejection';
import { invalid } from '../../kernel/rejection';
import type { Term } from '../../kernel/time/term';
import {
  apart,
  type Check,
  flag,
  ifGiven,
  listOf,
  numberPattern,
  orNull,
  oneOf,
  parts,
  reasons,
  share,
  term,
  text,
  timeOfDay,
  whole,
} from './setting-checks.rules';

const count = whole(0, 20);
const countFromOne = whole(1, 20);
/** Half a year of working days on either side of a due day. */
const offset = whole(-130, 130);

const colour = oneOf<BoardColour>(...boardColours);
const words = parts<Words>({ zh: text(100), en: text(200) });
const times = orNull(whole(1, 20));

/** Each step once, in the order in which they follow each other: pressure only rises. */
const ladder: Check<readonly EscalationTrigger[]> = (value, field) => {
  const step = parts<EscalationTrigger>({
    step: oneOf<EscalationStep>(...escalationSteps),
    overdue: orNull(whole(1, 250)),
    dissatisfied: times,
    declined: times,
    recurred: times,
  });
  const steps = listOf(step, 0, escalationSteps.length)(value, field);
  const ranks = steps.map((one) => escalationSteps.indexOf(one.step));
  if (ranks.some((rank, index) => index > 0 && rank <= ranks[index - 1]!))
    invalid('policy.ladder', '督办阶梯须由低到高，每级一次', 'From the lowest step up, each once', field);
  return steps;
};

/** One check for each setting; a setting without one does not compile. */
const checks: { readonly [K in keyof PolicySettings]: Check<PolicySettings[K]> } = {
  rollLastDay: flag,
  endOfDay: timeOfDay,
  interviewNotice: term,
  postponement: parts({ limit: term, times: count }),
  delegateAllowed: flag,
  minimumFilers: countFromOne,
  approvalBeforeNotice: flag,
  inadmissibleReasons: reasons,
  decline: parts({ window: term, finalDesignation: countFromOne }),
  firstContact: term,
  interimReport: term,
  rectification: parts({ urgent: term, normal: term, complex: term }),
  rectificationMaximum: term,
  extension: parts({ times: count, limit: orNull(term), beforeDue: flag }),
  pause: parts({ reasons, limit: term }),
  reminderOffsets: apart(listOf(offset, 0, 20), (days) => days),
  replySignOff: flag,
  ratingDimensions: oneOf<PolicySettings['ratingDimensions']>('RESULT', 'ATTITUDE_AND_RESULT'),
  raters: oneOf<RatingRule>(...ratingRules),
  messageHours: parts({ from: timeOfDay, until: timeOfDay }),
  ratingWindow: term,
  rework: term,
  reworkRounds: count,
  ballot: parts({ base: oneOf<BallotBase>(...ballotBases), threshold: share }),
  ballotFailure: parts({ reportWithin: term, ballotAgain: flag }),
  quorum: share,
  closeOff: parts({
    evidence: flag,
    minimumRating: oneOf<Rating | null>(null, 'SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED', 'NOT_RATED'),
  }),
  overrideBy: apart(listOf(oneOf<Role>('chair', 'clerk'), 0, 2), (role) => role),
  lookBacks: listOf(term, 0, 10),
  repeats: parts<PolicySettings['repeats']>({
    duplicate: term,
    recurrence: term,
    escalateAt: countFromOne,
    suspectAt: ifGiven(share),
    systemicAt: ifGiven(whole(2, 100)),
    matchKeys: parts({ withinMetres: orNull(whole(1, 1000)), sameEstateAndTopic: flag }),
  }),
  noNewFacts: oneOf<NoNewFacts>(...noNewFactsRules),
  escalation: ladder,
  dueSoon: whole(0, 60),
  colours: parts<ColourMeanings>({
    overdue: colour,
    today: colour,
    soon: colour,
    onTrack: colour,
    closed: colour,
    madeUpLate: orNull(colour),
  }),
  caseNumber: parts({ pattern: numberPattern, digits: whole(1, 9) }),
  jointReply: oneOf<PolicySettings['jointReply']>('EACH', 'LEAD'),
  resultCategories: apart(
    listOf(parts({ code: oneOf<ReplyCategory>(...replyCategories), words }), 1, replyCategories.length),
    ({ code }) => code,
  ),
  ranking: parts({ minimum: whole(1, 1000), excludeNotYetDue: flag }),
  publication: oneOf<Publication>(...publications),
  retention: term,
  statistics: parts({
    yearStartsInMonth: whole(1, 12),
    countedAs: oneOf<PolicySettings['statistics']['countedAs']>('INTERVIEWEES', 'PARTICIPANTS'),
  }),
};

/** Is the first term longer, in the same unit? Months and days are never converted into each other. */
const longer = (a: Term, b: Term): boolean => a.unit === b.unit && a.amount > b.amount;

/** Rules between settings. */
const checkTogether = (settings: PolicySettings): void => {
  const { rectification, rectificationMaximum, firstContact, messageHours } = settings;
  for (const urgency of ['urgent', 'normal', 'complex'] as const) {
    if (longer(rectification[urgency], rectificationMaximum))
      invalid(
        'policy.above-maximum',
        '整改期限不得超过最长期限',
        'Longer than the most that may be set',
        `settings.rectification.${urgency}`,
      );
  }
  if (longer(firstContact, rectificationMaximum))
    invalid(
      'policy.contact-after-end',
      '首次联系不得晚于整改最长期限',
      'The first contact would come after the end',
      'settings.firstContact',
    );
  if (messageHours.from >= messageHours.until)
    invalid(
      'policy.hours-reversed',
      '开始时刻须早于结束时刻',
      'The hours must begin before they end',
      'settings.messageHours',
    );
};

/**
 * The settings after these changes, all of them checked.
 *
 * @throws Rejection `policy.unknown-setting`, or that of the broken rule, with the field's path
 */
export const settingsAfter = (before: PolicySettings, changes: Readonly<Record<string, unknown>>): PolicySettings => {
  const read = Object.entries(changes).map(([name, value]) => {
    const field = `settings.${name}`;
    if (!Object.hasOwn(checks, name))
      return invalid('policy.unknown-setting', '没有这项设置', 'There is no such setting', field);
    return [name, checks[name as keyof PolicySettings](value, field)] as const;
  });
  const settings = { ...before, ...(Object.fromEntries(read) as Partial<PolicySettings>) };
  checkTogether(settings);
  return settings;
};
