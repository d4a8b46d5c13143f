import { type Context, isEntered, isOffice } from './context';
import type { Decide, Decider } from './decider';
import type { Id, Instant } from './ids';
import type { Fact, Intent } from './message';
import { invalid, type Words } from './rejection';
import { dueDate } from './time/deadline';
import { localDayOf, localTimeOf } from './time/moments';
import type { Term } from './time/term';

/** When those things happened that later ones answer. Every fold keeps them beside its state. */
export interface Moments {
  /** The first fact of the thing. */
  readonly began: Instant | null;
  /** The fact that led to where it stands now. */
  readonly since: Instant | null;
  /** Its parts and stages by name: a question, an assignment, the meeting itself. */
  readonly of: Readonly<Record<string, Instant>>;
}

export const noMoments: Moments = { began: null, since: null, of: {} };

/** The later of the two: what an old log holds out of order does not move a moment back. */
const later = (one: Instant | null | undefined, other: Instant): Instant => (one != null && one > other ? one : other);

export interface Step {
  /** Whether the thing stands elsewhere after it. */
  readonly moves: boolean;
  /** What of the thing happened with it. */
  readonly parts?: readonly string[];
}

/** The moments after something happened. */
export const momentsAfter = (moments: Moments, at: Instant, { moves, parts = [] }: Step): Moments => {
  if (moments.began !== null && !moves && parts.length === 0) return moments;
  const { began, since, of } = moments;
  return {
    began: began ?? at,
    since: moves || since === null ? later(since, at) : since,
    of: { ...of, ...Object.fromEntries(parts.map((part) => [part, later(of[part], at)])) },
  };
};

/** The fact that something answers: nothing that answers it happened before. */
export interface Cause {
  readonly at: Instant;
  /** How a refusal calls it. */
  readonly words: Words;
}

/** A cause at this moment; none where it is not known. */
export const causeAt = (at: Instant | null | undefined, zh: string, en: string): Cause | null =>
  at == null ? null : { at, words: { zh, en } };

/** What the order of things asks of a thing. */
export interface Ordered {
  readonly moments: Moments;
}

/** The step that led to where it stands now. */
export const stepBefore = ({ moments }: Ordered): Cause | null => causeAt(moments.since, '上一步骤', 'the step before');

/** The last of these causes. */
export const lastOf = (one: Cause | null, other: Cause | null): Cause | null =>
  one === null || (other !== null && other.at > one.at) ? other : one;

/** The parts of a command that tell what it answers. */
export interface About {
  readonly question?: Id;
  readonly ballot?: Id;
  readonly promise?: number;
  readonly unit?: Id | null;
  /** What an instrument says of a case that it takes up. */
  readonly settled?: unknown;
  readonly dissatisfied?: unknown;
  /** The paper from which it is entered. */
  readonly scan?: unknown;
  /** The photographed paper from which it is typed. */
  readonly slip?: unknown;
  /** The sheet that was signed. */
  readonly form?: unknown;
  readonly answer?: { readonly scan?: unknown };
}

/** When something happened, as an event itself says. */
export interface Said {
  readonly at: Instant;
  readonly field: string;
  /** It was said before. */
  readonly isKnown?: boolean;
  /** The event itself happened then, whenever it was entered. */
  readonly isItsOwn?: boolean;
}

/** Which fact each command of a decider answers. */
export interface Order<State, Command extends Intent, Event extends Fact> {
  /** The first part of the code of its refusals. */
  readonly code: string;
  /** Null: it answers nothing. Without a body (`about` is empty) the earliest that it could answer. */
  readonly causeOf: (state: State, type: Command['type'], about: About, context: Context) => Cause | null;
  /** How long after it happened something may be entered without reason and paper; left out where nothing is so. */
  readonly lateEntry?: (context: Context) => Term;
  /** What an event itself says of when it happened, and the field of the command that says it. */
  readonly saidIn?: (event: Event) => Said | null;
  /** What that answers, where it is something else than what the command answers. */
  readonly causeOfSaid?: (state: State) => Cause | null;
}

const shown = (at: Instant): string => {
  const milliseconds = Date.parse(at);
  return `${localDayOf(milliseconds)} ${localTimeOf(milliseconds).slice(0, 5)}`;
};

const mustFollow = (at: Instant, cause: Cause | null, code: string, field: string): void => {
  if (cause === null || at >= cause.at) return;
  const { zh, en } = cause.words;
  invalid(
    `${code}.before-its-cause`,
    `发生时间不能早于${zh}（${shown(cause.at)}）`,
    `It cannot have happened before ${en} (${shown(cause.at)})`,
    field,
  );
};

/** What the office enters so long after it happened needs a reason and its paper, which stay beside it. */
const mustBeExplained = (at: Instant, about: About, context: Context, code: string, lateEntry: Term): void => {
  const { now, calendar, lateReason, lateScan } = context;
  const until = dueDate(localDayOf(Date.parse(at)), lateEntry, calendar, { rollLastDay: false });
  if (localDayOf(Date.parse(now)) <= until) return;
  if ((lateReason ?? '').trim() === '')
    invalid(
      `${code}.late-reason`,
      `补录已超过期限（${until}），须写明补录理由`,
      `It was to be entered by ${until}: say why it comes so late`,
      'lateReason',
    );
  const papers = [lateScan, about.scan, about.slip, about.form, about.answer?.scan];
  if (papers.every((paper) => paper == null))
    invalid(
      `${code}.late-paper`,
      `补录已超过期限（${until}），须附所依据的纸质材料的扫描件`,
      `It was to be entered by ${until}: its paper is needed as a scan`,
      'lateScan',
    );
};

/** What this software does for itself bears the moment of its cause in another stream, or the beginning of a day. */
const isSystem = ({ actor }: Context): boolean => actor.capacity.role === 'system';

/** Rows of lists have dates of their own, which the import checks. */
const isImport = ({ channel }: Context): boolean => channel === 'import';

/** The context with nothing happening before its cause. */
const notBefore = (cause: Cause | null, context: Context): Context =>
  cause === null || context.occurredAt >= cause.at
    ? context
    : (Object.create(context, { occurredAt: { value: cause.at, enumerable: true } }) as Context);

/** The same for the facts of this software. */
const putInOrder = <Event extends Fact>(events: readonly Event[], cause: Cause | null, context: Context) =>
  cause === null || isImport(context)
    ? events
    : events.map((event) => {
        const at = event.occurredAt ?? context.occurredAt;
        return at >= cause.at ? event : { ...event, occurredAt: cause.at };
      });

const aboutOf = (data: unknown): About => (typeof data === 'object' && data !== null ? data : {});

/**
 * Holds every decision to the order in which things happened: what is entered later than it happened is never before the
 * fact that it answers. What this software adds by itself is put at its cause where it would come before.
 *
 * @throws Rejection `<code>.before-its-cause`, `<code>.late-reason`, `<code>.late-paper`
 */
export const inOrder = <State, Command extends Intent, Event extends Fact>(
  { code, causeOf, saidIn, causeOfSaid, lateEntry }: Order<State, Command, Event>,
  on: Decider<State, Command, Event>['on'],
): Decider<State, Command, Event>['on'] => {
  const ordered = <Data>(type: Command['type'], decide: Decide<State, Data, Event>): Decide<State, Data, Event> => {
    const inItsPlace = (state: State, data: Data, context: Context): readonly Event[] => {
      const about = aboutOf(data);
      const cause = causeOf(state, type, about, context);
      if (isSystem(context)) return putInOrder(decide(state, data, notBefore(cause, context)), cause, context);
      if (isImport(context)) return decide(state, data, context);
      // What happens now is in its place, also after the machine's clock was set back.
      if (context.occurredAt < context.now) {
        mustFollow(context.occurredAt, cause, code, 'occurredAt');
        if (lateEntry !== undefined && isEntered(context))
          mustBeExplained(context.occurredAt, about, context, code, lateEntry(context));
      }
      const events = decide(state, data, context);
      return events.map((event) => {
        const said = saidIn?.(event) ?? null;
        if (said === null) return event;
        mustFollow(said.at, causeOfSaid === undefined ? cause : causeOfSaid(state), code, said.field);
        if (said.isItsOwn !== true)
          mustFollow(context.occurredAt, causeAt(said.at, '所记之事', 'what it tells of'), code, 'occurredAt');
        if (lateEntry !== undefined && isOffice(context) && said.isKnown !== true)
          mustBeExplained(said.at, about, context, code, lateEntry(context));
        return said.isItsOwn === true && said.at !== context.occurredAt ? { ...event, occurredAt: said.at } : event;
      });
    };
    const { may } = decide;
    if (may === undefined) return inItsPlace;
    return Object.assign(inItsPlace, {
      may: (state: State, context: Context) => may(state, notBefore(causeOf(state, type, {}, context), context)),
    });
  };
  const entries = Object.entries<Decide<State, never, Event>>(on);
  return Object.fromEntries(entries.map(([type, decide]) => [type, ordered(type, decide)])) as typeof on;
};
