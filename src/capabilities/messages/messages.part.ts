import type { Holder } from '../../kernel/holder';
import type { Id } from '../../kernel/ids';
import type { Fact, Of } from '../../kernel/message';
import type { Words } from '../../kernel/rejection';

/** What a message may say, by its kind: each context adds its own by declaration merging. */
export interface MessageKinds {}
export type MessageKind = Extract<keyof MessageKinds, string>;

/** How the day of a message is said: by when, when it takes place, or how long something lasts. */
export const spans = ['BEFORE', 'AT', 'UNTIL'] as const;
export type Span = (typeof spans)[number];

/** How a message is told to a group: in words that speak to nobody in particular, and name nobody. */
export interface GroupRule {
  readonly words: Words;
  readonly span: Span;
}

/** What a message says happened, or asks for. */
export interface KindRule {
  readonly words: Words;
  readonly group: GroupRule;
  /** Delivered at once within working hours, not with the day's digest. */
  readonly urgent?: true;
  /** Told as a day begins. Days that were missed begin all at once: what they tell somebody leaves as one letter. */
  readonly daily?: true;
  /** For a message that asks for something: the events of the same thing that fulfil it. */
  readonly acts?: readonly string[];
  /** Events of the same thing after which it is no longer asked. */
  readonly lapses?: readonly string[];
}

/** What a group reads; its own words where those for the inbox speak to their reader. */
interface ToGroup {
  readonly span: Span;
  readonly words?: Words;
}

export const toGroup = (span: Span, ...words: readonly [zh: string, en: string] | readonly []): ToGroup => {
  const [zh, en] = words;
  return zh === undefined || en === undefined ? { span } : { span, words: { zh, en } };
};

/** A kind of message: the words that mails and lists use, and how it is told to a group. */
export const messageKind = (
  zh: string,
  en: string,
  { span, words = { zh, en } }: ToGroup,
  rest: Omit<KindRule, 'words' | 'group'> = {},
): KindRule => ({ words: { zh, en }, group: { span, words }, ...rest });

/** What an event tells to whom; the people behind a holder are looked up at that moment. */
export interface Telling {
  readonly kind: MessageKind;
  readonly to: readonly Holder[];
  /** A day or an instant: by when something is to be done, or when it takes place. */
  readonly by?: string;
  /** Told also to whom it was entered for, who may know nothing of it. */
  readonly evenIfSaid?: true;
  /** The question that it is about. */
  readonly item?: Id;
}

/** Whom one kind of event concerns, and with what; the thing as it was before and is after it. */
export type Tells<S, Data> = {
  // A method, so that one list can hold the version of every kind: each is only given things of its own kind.
  of(now: { readonly before: S | undefined; readonly after: S; readonly data: Data }): readonly Telling[];
}['of'];

/** Whom the events of a thing concern: one entry for each event. */
export interface MessagesPart<S, E extends Fact> {
  readonly kinds: { readonly [K in MessageKind]?: KindRule };
  readonly tells: { readonly [T in E['type']]: Tells<S, Of<E, T>['data']> };
  /** The units that a group is told of, where the message did not come to a unit; of one question, whom it asks. */
  units(summary: S, item: Id | null): readonly Id[];
}

/** Small steps that nobody is told about. */
export const nobody = (): readonly Telling[] => [];

export const toUnits = (...ids: readonly (Id | null | undefined)[]): readonly Holder[] =>
  [...new Set(ids)].flatMap((id) => (id == null ? [] : [`unit:${id}` as const]));
export const toPeople = (ids: readonly Id[]): readonly Holder[] => ids.map((id) => `person:${id}` as const);
export const toOffice = ({ jurisdiction }: { readonly jurisdiction: Id }): readonly Holder[] => [
  `office:${jurisdiction}`,
];
export const toChair = ({ jurisdiction }: { readonly jurisdiction: Id }): readonly Holder[] => [
  `chair:${jurisdiction}`,
];
