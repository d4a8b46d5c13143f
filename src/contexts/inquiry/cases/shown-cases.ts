import { Inject, Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { concatMap, first, firstValueFrom, takeUntil, tap, timer } from 'rxjs';
import type { Id, Position } from '../../../kernel/ids';
import { Rejection } from '../../../kernel/rejection';
import { Ask } from '../../../platform/messaging/ask';
import type { Committed } from '../../../platform/messaging/committed';
import { type CommandRequest, type QuestionRequest, readerOf } from '../../../platform/messaging/request';
import { POSITIONS, type Positions } from '../../../platform/subscriptions/positions';
import { repeatPage } from '../repeats/repeats.view';
import { casePage } from './case-page.view';

/** How long a registration waits for its number, in milliseconds. */
const patience = 2_000;

/** Cases as the views show them, for routes that name one or wait for one. */
@Injectable()
export class ShownCases {
  constructor(
    private readonly queries: QueryBus,
    @Inject(POSITIONS) private readonly positions: Positions,
  ) {}

  /** @throws Rejection `case.not-found` where the sender cannot see one of them */
  async mustSee(ids: readonly (Id | null | undefined)[], request: CommandRequest): Promise<void> {
    for (const id of ids) if (id != null) await this.queries.execute(new Ask(casePage, { id }, readerOf(request)));
  }

  /** @throws Rejection `repeat.not-found` where the sender cannot see one of them */
  async mustSeeIssues(ids: readonly (Id | undefined)[], request: CommandRequest): Promise<void> {
    for (const id of ids)
      if (id !== undefined) await this.queries.execute(new Ask(repeatPage, { id }, readerOf(request)));
  }

  /** Waits until this node's views show what was stored at this position, but at most as long as for a number. */
  async shown(position: Position): Promise<void> {
    await this.positions.waitFor(position, patience);
  }

  /** The number that a reaction gives the case, as soon as the views show it; null where it takes longer. */
  async numberOf({ id }: Committed, request: CommandRequest): Promise<string | null> {
    const reader = readerOf(request);
    const shown = this.positions.moves.pipe(
      takeUntil(timer(patience)),
      // The number comes after the case, at a position nobody can know in advance.
      tap((position) => this.positions.hurry(position + 1)),
      concatMap(() => this.shownNumber(id, reader)),
      first((number) => number !== null, null),
    );
    return firstValueFrom(shown);
  }

  /** Also null if the views do not show the case yet. */
  private async shownNumber(id: Id, reader: QuestionRequest): Promise<string | null> {
    try {
      return (await this.queries.execute(new Ask(casePage, { id }, reader))).case.number;
    } catch (error) {
      if (error instanceof Rejection && error.kind === 'not-found') return null;
      throw error;
    }
  }
}
