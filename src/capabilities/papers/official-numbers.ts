import { Inject, Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/ids';
import { EVENT_STORE, type EventStore } from '../../platform/event-store/event-store';
import { readState } from '../../platform/messaging/read-state';
import { numberTaken } from './official-number.rules';
import { paperDecider } from './paper.decider';

/** A 发文字号 on its way to a paper. */
export interface NumberFor {
  readonly officialNumber: string | null;
  readonly jurisdiction: Id;
  readonly paper: Id;
}

/**
 * Gives each 发文字号 to one paper only, also where two are drafted or signed at the same time: the register, which is
 * asked first, shows a number a moment after it was given.
 */
@Injectable()
export class OfficialNumbers {
  private turn: Promise<unknown> = Promise.resolve();
  /** Which paper took a number last, through this node. */
  private readonly takers = new Map<string, Id>();

  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  /** @throws Rejection `paper.official-number-taken`, and whatever `give` throws */
  giving<T>(number: NumberFor, give: () => Promise<T>): Promise<T> {
    if (number.officialNumber === null) return give();
    const mine = this.turn.then(() => this.take(number, give));
    this.turn = mine.catch(() => undefined);
    return mine;
  }

  private async take<T>({ officialNumber, jurisdiction, paper }: NumberFor, give: () => Promise<T>): Promise<T> {
    const key = `${jurisdiction} ${officialNumber}`;
    const before = this.takers.get(key) ?? paper;
    const other = await readState(this.store, paperDecider, before);
    if (before !== paper && other.officialNumber === officialNumber && other.phase !== 'DISCARDED') numberTaken();
    const given = await give();
    this.takers.set(key, paper);
    return given;
  }
}
