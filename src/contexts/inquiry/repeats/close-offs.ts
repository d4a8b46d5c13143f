import { Inject, Injectable } from '@nestjs/common';
import { type Id, streamOf } from '../../../kernel/ids';
import { EVENT_STORE, type EventStore } from '../../../platform/event-store/event-store';
import { readState } from '../../../platform/messaging/read-state';
import { mustHaveComeBack, type Told, toldIn } from './recurrence.rules';
import { repeatDecider } from './repeat.decider';
import type { Link } from './repeat.events';
import { casesOf } from './repeat.state';

/**
 * Whether a recurrence has a close-off before it. Read from the cases' own streams: no view lags behind them, and a
 * close-off that is there stays there.
 */
@Injectable()
export class CloseOffs {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  /** @throws Rejection `repeat.not-closed-before` */
  async mustPrecede(links: readonly Link[], beside: { readonly cases: readonly Id[]; readonly issue?: Id }) {
    const recurring = links.filter(({ relation }) => relation === 'RECURRENCE');
    if (recurring.length === 0) return;
    const known = beside.issue === undefined ? [] : casesOf(await readState(this.store, repeatDecider, beside.issue));
    const all = [...new Set([...beside.cases, ...known, ...links.map((link) => link.case)])];
    const told: Told[] = [];
    for (const id of all) told.push(toldIn(id, await this.store.read(streamOf('case', id))));
    for (const { case: id } of recurring) mustHaveComeBack(id, told);
  }
}
