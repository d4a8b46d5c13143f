import type { QueryBus } from '@nestjs/cqrs';
import { BehaviorSubject } from 'rxjs';
import { ShownCases } from '../../../../../src/contexts/inquiry/cases/shown-cases';
import { notFound } from '../../../../../src/kernel/rejection';
import type { Committed } from '../../../../../src/platform/messaging/committed';
import type { CommandRequest } from '../../../../../src/platform/messaging/request';
import type { Positions } from '../../../../../src/platform/subscriptions/positions';
import { idOf } from '../../../../support/view-spec';

const committed = { id: idOf(1) } as Committed;
const request = { account: idOf(2) } as CommandRequest;

/** Cases whose views move when told to, and show what `ask` answers. */
const casesWith = (
  moves: BehaviorSubject<number>,
  ask: () => unknown,
  hurry: (position: number) => void = () => undefined,
): ShownCases => {
  const queries = { execute: async () => Promise.resolve(ask()) } as unknown as QueryBus;
  return new ShownCases(queries, { moves, hurry } as unknown as Positions);
};

describe('waiting for the number of a case', () => {
  it('looks again each time that the views move, and lets other work go on meanwhile', async () => {
    const moves = new BehaviorSubject(1);
    let number: string | null = null;
    let asked = 0;
    const hurried: number[] = [];
    const cases = casesWith(
      moves,
      () => {
        asked += 1;
        return { case: { number } };
      },
      (position) => hurried.push(position),
    );
    const answer = cases.numberOf(committed, request);
    // What other work does comes in a later turn: it must get one.
    await new Promise((resolve) => setImmediate(resolve));
    number = '约谈〔2025〕001号';
    moves.next(2);
    expect([await answer, asked]).toEqual(['约谈〔2025〕001号', 2]);
    // Views that nobody waits for rest between batches: each time they are asked for what comes next.
    expect(hurried).toEqual([2, 3]);
  });

  it('waits as well where the views do not show the case yet', async () => {
    const moves = new BehaviorSubject(1);
    let isThere = false;
    const cases = casesWith(moves, () =>
      isThere ? { case: { number: '001号' } } : notFound('case.not-found', '没有这个事项', 'There is no such case'),
    );
    const answer = cases.numberOf(committed, request);
    await new Promise((resolve) => setImmediate(resolve));
    isThere = true;
    moves.next(2);
    expect(await answer).toBe('001号');
  });
});
