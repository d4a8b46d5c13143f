import type { Holder } from '../../../kernel/holder';
import type { Id } from '../../../kernel/ids';
import type { Fact } from '../../../kernel/message';
import type { Subject } from '../subjects/subject.state';
import type { MessageKind } from './message-kinds.rules';

/** What an event tells to whom; who stands behind a holder is looked up at that moment. */
export interface Notice {
  readonly kind: MessageKind;
  readonly to: readonly Holder[];
  /** A day or an instant: by when something is to be done, or when it takes place. */
  readonly by?: string;
  /** The question that it is about. */
  readonly item?: Id;
}

/** Notices of an event on a thing as it was before and is after it. */
export type NoticesOf<E extends Fact> = (before: Subject | undefined, after: Subject, event: E) => readonly Notice[];

export const units = (...ids: readonly (Id | null | undefined)[]): readonly Holder[] =>
  [...new Set(ids)].flatMap((id) => (id == null ? [] : [`unit:${id}` as const]));
export const people = (ids: readonly Id[]): readonly Holder[] => ids.map((id) => `person:${id}` as const);
export const office = ({ jurisdiction }: Subject): readonly Holder[] => [`office:${jurisdiction}`];
export const chair = ({ jurisdiction }: Subject): readonly Holder[] => [`chair:${jurisdiction}`];
