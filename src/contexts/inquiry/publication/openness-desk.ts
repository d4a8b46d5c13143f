import { Inject, Injectable } from '@nestjs/common';
import type { Id } from '../../../kernel/ids';
import { localDayOf } from '../../../kernel/time/moments';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { CONTEXT_SOURCE, type ContextSource } from '../../../platform/messaging/context-source';
import { READ_DB, type ReadDb } from '../../../platform/read-db/read-db';
import { publishedIn, type PublishedResult, publishedResults } from './published-results.view';

/** A published result as shown to the public, with the unit's name. */
export type PublicResult = Omit<PublishedResult, 'unit'> & { readonly unit: string | null };

/** Answers visitors who are not signed in: only what was published, and only while the rules allow it. */
@Injectable()
export class OpennessDesk {
  constructor(
    @Inject(READ_DB) private readonly views: ReadDb,
    @Inject(CONTEXT_SOURCE) private readonly contexts: ContextSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  results(
    jurisdiction: Id,
    cursor: string | undefined,
    limit: number,
  ): { readonly rows: PublicResult[]; readonly next: string | null } {
    const { directory, rules } = this.contexts;
    const today = localDayOf(Date.parse(this.clock.now()));
    if (rules.policyOn(jurisdiction, today).settings.publication === 'OFF') return { rows: [], next: null };
    const page = this.views.within([publishedResults], (rowsOf) =>
      publishedIn(rowsOf(publishedResults), jurisdiction, { cursor, limit }),
    );
    const named = (unit: Id | null): string | null => (unit === null ? null : (directory.unit(unit)?.name ?? null));
    return { rows: page.rows.map((row) => ({ ...row, unit: named(row.unit) })), next: page.next };
  }
}
