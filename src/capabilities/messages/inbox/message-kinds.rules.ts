import type { AnyThing } from '../../thing.part';
import type { KindRule } from '../messages.part';

/** Every kind of message, by its name. Two kinds of things may share one: the events of either end it. */
export const rulesOf = (things: readonly AnyThing[]): ReadonlyMap<string, KindRule> => {
  const rules = new Map<string, KindRule>();
  for (const { messages } of things)
    for (const [kind, rule] of Object.entries<KindRule>(messages?.kinds ?? {})) {
      const { acts = [], lapses = [] } = rules.get(kind) ?? rule;
      const joined = { acts: union(acts, rule.acts), lapses: union(lapses, rule.lapses) };
      rules.set(kind, {
        ...rule,
        ...(joined.acts.length === 0 ? {} : { acts: joined.acts }),
        ...(joined.lapses.length === 0 ? {} : { lapses: joined.lapses }),
      });
    }
  return rules;
};

const union = (one: readonly string[], other: readonly string[] = []): readonly string[] => [
  ...new Set([...one, ...other]),
];
