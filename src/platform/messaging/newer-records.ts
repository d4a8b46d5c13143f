import type { RecordedEvent } from '../../kernel/message';
import { conflict } from '../../kernel/rejection';

/** The code of every refusal that is due to facts which this release cannot read. */
export const newerRelease = 'stream-from-newer-release';

/** Does a fact stand there that a newer release wrote and this one cannot read? */
export const holdsNewer = (events: readonly Pick<RecordedEvent, 'newer'>[]): boolean =>
  events.some(({ newer }) => newer === true);

/** @throws Rejection `stream-from-newer-release`: nobody decides on half of the facts */
export const refuseNewer = (field?: string): never =>
  conflict(
    newerRelease,
    '本件含较新版本软件写入的记录，现用版本读不全，暂不能办理；升级后即可继续，本次未保存',
    'A newer release wrote facts here that this one cannot read: nothing can be decided until it is upgraded again; nothing was stored',
    field,
  );
