import { caseDecider } from '../../../../../src/contexts/inquiry/cases/case.decider';
import { handOverCaseWhenWorkHandedOver } from '../../../../../src/contexts/inquiry/cases/hand-over-case-when-work-handed-over.reaction';
import type { CaseEvent } from '../../../../../src/contexts/inquiry/cases/case.events';
import type { Recorded } from '../../../../../src/kernel/message';
import { fold } from '../../../../../src/kernel/decider';
import { errandsOf } from '../../../../support/reaction-spec';
import { asRecorded } from '../../../../support/decider-spec';
import { as, filer1, filer2, filer3 } from '../../../../support/inquiry-context';
import { unitA } from '../../../../support/inquiry-facts';
import { idOf, logOf } from '../../../../support/view-spec';
import {
  answered,
  byFiler,
  bySystem,
  closedOff,
  command,
  fact,
  given,
  handling,
  officialA,
  ratedAs,
  registered,
  withdrawn,
} from './kit';

const colleague = idOf(422);
const reason = '换届';
const at = '2025-04-01T02:00:00.000Z';
const handOver = (from: string, to: string) => command('HandOverCase', { from, to, reason });
const succeeded = (from = filer1, to = filer3) => fact('FilerSucceeded', { from, to, reason });
const officialsOf = (unit: string): readonly string[] => (unit === unitA ? [officialA, colleague] : []);
const named = fact('HandlerNamed', { unit: unitA, person: officialA, before: null, reason: '片区由其负责' });
const rated = fact('FilerRated', { unit: unitA, round: 1, rating: 'SATISFIED', reasons: null, rater: filer1 });
const stateOf = (...events: readonly (CaseEvent | Recorded<CaseEvent>)[]) =>
  fold(
    caseDecider,
    events.map((event) => asRecorded(event)),
  );

describe('a case in the hands of somebody who leaves', () => {
  it('falls to the successor as a filer, who is asked to rate in the same place', () => {
    given(...answered)
      .when(handOver(filer1, filer3), bySystem)
      .then(succeeded());
    const { filers, formerFilers } = stateOf(...answered, succeeded());
    expect([filers, formerFilers]).toEqual([[filer3, filer2], [filer1]]);
  });

  it('is rated by the successor, and no more by whom he took over from', () => {
    const rate = command('RateReply', { rating: 'SATISFIED', reasons: null });
    given(...answered, succeeded())
      .when(rate, { actor: as('deputy', filer3) })
      .then(ratedAs('SATISFIED', filer3));
    given(...answered, succeeded())
      .when(rate, byFiler)
      .rejects('case.not-a-filer');
  });

  it('stays what was done: a rating is that of who gave it', () => {
    const { rated: done, asked } = stateOf(...answered, rated, succeeded());
    expect(done.map(({ rater }) => rater)).toEqual([filer1]);
    expect(asked?.includes(filer3) ?? false).toBe(false);
  });

  it('falls to a colleague as the handler, and back to the unit where he is none', () => {
    given(...handling, named)
      .when(handOver(officialA, colleague), { ...bySystem, officialsOf })
      .then(fact('HandlerNamed', { unit: unitA, person: colleague, before: officialA, reason }));
    given(...handling, named)
      .when(handOver(officialA, idOf(499)), { ...bySystem, officialsOf })
      .then(fact('HandlerNamed', { unit: unitA, person: null, before: officialA, reason }));
  });

  it('does not fall to anybody once it is over, nor where the person has no part in it', () => {
    for (const last of [withdrawn, closedOff])
      given(registered, last).when(handOver(filer1, filer3), bySystem).nothing();
    given(...handling)
      .when(handOver(idOf(398), filer3), bySystem)
      .nothing();
    given().when(handOver(filer1, filer3), bySystem).nothing();
  });

  it('is told to each thing that was handed over, once', () => {
    const things = [
      { kind: 'case', id: idOf(1), as: 'FILER', unit: null },
      { kind: 'case', id: idOf(1), as: 'HANDLER', unit: unitA },
      { kind: 'visit', id: idOf(2), as: 'INVITED', unit: null },
    ];
    const [event] = logOf([
      { stream: `person-${filer1}`, type: 'WorkHandedOver', data: { to: filer3, reason, things }, recordedAt: at },
    ]);
    expect(errandsOf(handOverCaseWhenWorkHandedOver, event!)).toEqual([
      { kind: 'send', decider: caseDecider, id: idOf(1), command: handOver(filer1, filer3) },
    ]);
  });
});
