import {
  type EscalationStep,
  escalationSteps,
  type EscalationTrigger,
  type PolicySettings,
  type ReasonCode,
} from '../../kernel/policy';
import { invalid, type Words } from '../../kernel/rejection';
import { apart, code, listOf, oneOf, orNull, parts, text, whole } from '../../kernel/setting-checks';
import type { Check } from '../../kernel/settings';
import type { Term } from '../../kernel/time/term';

const times = orNull(whole(1, 20));

/** Each step once, in the order in which they follow each other: pressure only rises. */
export const ladder: Check<readonly EscalationTrigger[]> = (value, field) => {
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

export const reasons: Check<readonly ReasonCode[]> = apart(
  listOf(parts<ReasonCode>({ code, words: parts<Words>({ zh: text(100), en: text(200) }) }), 1, 50),
  (entry) => entry.code,
);

/** The pattern of case numbers: each placeholder once, and nothing that looks like another. */
export const numberPattern: Check<string> = (value, field) => {
  const pattern = text(40)(value, field);
  const rest = ['{kind}', '{year}', '{serial}'].reduce((left, part) => left.replace(part, ''), pattern);
  return /[{}]/.test(rest) || rest.length !== pattern.length - '{kind}{year}{serial}'.length
    ? invalid(
        'policy.number-pattern',
        '编号格式须各含一次 {kind}、{year}、{serial}',
        'The pattern needs {kind}, {year} and {serial} once each',
        field,
      )
    : pattern;
};

/** Is the first term longer, in the same unit? Months and days are never converted into each other. */
const longer = (a: Term, b: Term): boolean => a.unit === b.unit && a.amount > b.amount;

/** A term that may be set for a case, and the contact within it, end no later than the longest. */
export const endInTime = (settings: PolicySettings): void => {
  const { rectification, rectificationMaximum, firstContact } = settings;
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
};
