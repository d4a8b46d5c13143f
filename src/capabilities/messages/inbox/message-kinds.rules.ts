import type { AnyThing, Kind, Summary } from '../../thing.part';
import type { Id } from '../../../kernel/ids';
import type { KindRule, MessagesPart } from '../messages.part';

/** Every kind of message, by its name. Two kinds of things may share one: the events of either end it. */
const rulesOf = (things: readonly AnyThing[]): ReadonlyMap<string, KindRule> => {
  const found = new Map<string, KindRule>();
  for (const { messages } of things)
    for (const [kind, rule] of Object.entries<KindRule>(messages?.kinds ?? {})) {
      const { acts = [], lapses = [] } = found.get(kind) ?? rule;
      const joined = { acts: union(acts, rule.acts), lapses: union(lapses, rule.lapses) };
      found.set(kind, {
        ...rule,
        ...(joined.acts.length === 0 ? {} : { acts: joined.acts }),
        ...(joined.lapses.length === 0 ? {} : { lapses: joined.lapses }),
      });
    }
  return found;
};

const rules = new Map<string, KindRule>();

/** The kinds of messages that the contexts' things tell; empty until the contexts are joined. */
export const messageRules: ReadonlyMap<string, KindRule> = rules;

const parts = new Map<Kind, Pick<MessagesPart<Summary, never>, 'units'>>();

export const offerMessages = (things: readonly AnyThing[]): void => {
  rules.clear();
  for (const [kind, rule] of rulesOf(things)) rules.set(kind, rule);
  parts.clear();
  for (const { kind, messages } of things) if (messages !== undefined) parts.set(kind, messages);
};

/** The units that a group may be told of with a thing of this kind. */
export const unitsToldOf = (kind: Kind, summary: Summary, item: Id | null): readonly Id[] =>
  parts.get(kind)?.units(summary, item) ?? [];

const union = (one: readonly string[], other: readonly string[] = []): readonly string[] => [
  ...new Set([...one, ...other]),
];
