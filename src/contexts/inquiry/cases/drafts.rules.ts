import type { Id } from '../../../kernel/ids';
import type { Json } from '../../../kernel/json';
import type { Reader } from '../../../kernel/view';
import type { CaseRecord } from './case-record.state';
import type { TimelineFact } from '../../../capabilities/timeline/timeline.part';

/*
 * A draft is the unit's own until its head has signed it: nobody else reads it, the committee's office included.
 */

const drafting: ReadonlySet<string> = new Set(['ReplyDrafted', 'ReplyDraftSubmitted', 'ReplyDraftReturned']);

const isOwn = ({ scope }: Reader, { unit }: { readonly unit: Id }): boolean => scope.units.includes(unit);

const tellsOfOwn = ({ scope }: Reader, data: Json): boolean =>
  typeof data === 'object' && data !== null && 'unit' in data && scope.units.some((unit) => unit === data.unit);

/** The record as this reader may see it. */
export const withDraftsFor = (reader: Reader, record: CaseRecord): CaseRecord => ({
  ...record,
  drafts: record.drafts.filter((draft) => isOwn(reader, draft)),
  draftsSubmitted: record.draftsSubmitted.filter((draft) => isOwn(reader, draft)),
  draftsReturned: record.draftsReturned.filter((draft) => isOwn(reader, draft)),
});

/** The facts that this reader may see. */
export const factsWithoutForeignDrafts = (reader: Reader, facts: readonly TimelineFact[]): readonly TimelineFact[] =>
  facts.filter(({ type, data }) => !drafting.has(type) || tellsOfOwn(reader, data));
