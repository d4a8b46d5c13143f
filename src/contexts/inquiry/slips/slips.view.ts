import { timelineOf } from '../../../capabilities/timeline/timelines.view';
import { toldBy } from '../../../kernel/act';
import { type Column, historyView } from '../../../kernel/history';
import type { Id } from '../../../kernel/ids';
import { representativeRoles } from '../../../kernel/permission';
import { among, both, type Condition } from '../../../kernel/reading/condition';
import { type InstrumentList, type InstrumentListParams, pageOf } from '../../../kernel/reading/rows';
import { notFound } from '../../../kernel/rejection';
import { type Moment, momentOf, type MomentParams } from '../../../kernel/time/moments';
import { localDayOf } from '../../../kernel/time/moments';
import type { Question, Reader, RowsOf } from '../../../kernel/view';
import type { SlipEvent } from './slip.events';
import { slipAfter, type SlipRecord } from './slip-record.state';

const text = (of: (row: SlipRecord) => string | null): Column<SlipRecord> => ({ type: 'TEXT', of });

/** Slips, one document per slip and moment. */
export const slips = historyView<SlipRecord, SlipEvent>({
  name: 'slips',
  version: 1,
  category: 'slip',
  evolve: (record, event) => slipAfter(record, toldBy(event)),
  columns: {
    jurisdiction: text((slip) => slip.jurisdiction),
    filer: text((slip) => slip.filer),
    state: text((slip) => slip.state),
    at: { type: 'INTEGER', of: (slip) => Date.parse(slip.receivedAt) },
  },
});

/** A photographed paper is read by whoever handed it in and by the office; everybody else reads the notes made of it. */
const seesOwnAlone = ({ actor }: Reader): boolean => representativeRoles.includes(actor.capacity.role);

export const seenSlips = (reader: Reader): Condition => {
  const inside = among('jurisdiction', reader.scope.jurisdictions);
  return seesOwnAlone(reader) ? both(inside, among('filer', [reader.actor.person])) : inside;
};

/** The slip as it stood at the moment; undefined if there was none or the reader may not see it. */
const visibleSlip = (rowsOf: RowsOf, id: Id, moment: Moment, reader: Reader): SlipRecord => {
  const record = slips.find(rowsOf(slips.view), id, moment);
  const isSeen =
    record !== undefined &&
    reader.scope.jurisdictions.includes(record.jurisdiction) &&
    (!seesOwnAlone(reader) || record.filer === reader.actor.person);
  if (isSeen) return record;
  return notFound('slip.not-found', '没有这份纸面记录', 'There is no such slip', 'id');
};

export interface SlipPage {
  readonly moment: Moment['shown'];
  readonly slip: SlipRecord;
  /** The rules ask for a signature where the filer confirms. */
  readonly signature: boolean;
}

export const slipPage: Question<MomentParams & { readonly id: Id }, SlipPage> = {
  name: 'slip.page',
  permission: 'slip.read',
  views: [slips.view],
  answer: (rowsOf, params, reader) => {
    const moment = momentOf(params, reader.now);
    const slip = visibleSlip(rowsOf, params.id, moment, reader);
    const { settings } = reader.rules.policyOn(slip.jurisdiction, localDayOf(Date.parse(reader.now)));
    return { moment: moment.shown, slip, signature: settings.slipConfirmation === 'SIGNATURE' };
  },
};

export type SlipListParams = MomentParams & Pick<InstrumentListParams, 'state' | 'cursor' | 'limit'>;

/** Newest first. */
export const slipList: Question<SlipListParams, InstrumentList<SlipRecord>> = {
  name: 'slip.list',
  permission: 'slip.read',
  views: [slips.view],
  answer: (rowsOf, params, reader) => {
    const { state } = params;
    const condition = both(seenSlips(reader), ...(state === undefined ? [] : [among('state', state)]));
    return pageOf<SlipRecord>(rowsOf(slips.view), params, reader, condition);
  },
};

export const slipTimeline = timelineOf({
  name: 'slip.timeline',
  permission: 'slip.read',
  category: 'slip',
  views: [slips.view],
  mustSee: visibleSlip,
});
