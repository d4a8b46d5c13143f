import type { AskGuests } from '../../../../../src/capabilities/ballots/guests.rules';
import { derive } from '../../../../../src/platform/messaging/names';
import { as } from '../../../../support/inquiry-context';
import { unitA } from '../../../../support/inquiry-facts';
import { idOf } from '../../../../support/view-spec';
import { asked, closed, command, convened, fact, given, noticed, opened, put, q1 } from './kit';

const running = [convened, noticed, asked(q1), opened];
const count = { eligible: 20, handedIn: 18, satisfied: 10, basicallySatisfied: 5, dissatisfied: 2, void: 1 };
const residents = { group: 'RESIDENTS', unit: unitA } as const;
const ask = (changes: Partial<AskGuests> = {}) => command('AskGuests', { ...residents, ...count, ...changes });
const pollOf = (before = '', group = 'RESIDENTS', unit: string | null = unitA) =>
  derive('guests', '2025-04-01T02:00:00.000Z', group, String(unit), before);

describe('What residents and firms say who were asked besides', () => {
  const counted = fact('GuestsAsked', { poll: pollOf(), ...residents, ...count, words: null });

  it('is counted by itself, with their words, during the session and after it', () => {
    given(...running)
      .when(ask())
      .then(counted);
    given(...running, closed)
      .when(ask({ group: 'FIRMS', unit: null, words: ' 停车仍难 ' }))
      .then(
        fact('GuestsAsked', {
          poll: pollOf('', 'FIRMS', null),
          group: 'FIRMS',
          unit: null,
          ...count,
          words: '停车仍难',
        }),
      );
    given(convened, noticed).when(ask()).rejects('session.wrong-phase');
  });

  it('has sums that agree, of some who were asked, about a unit that was called', () => {
    given(...running)
      .when(ask({ handedIn: 21, satisfied: 13 }))
      .rejects('ballot.handed-in');
    given(...running)
      .when(ask({ satisfied: 11 }))
      .rejects('ballot.sum');
    given(...running)
      .when(ask({ satisfied: -1 }))
      .rejects('ballot.count');
    given(...running)
      .when(ask({ ...count, eligible: 0, handedIn: 0, satisfied: 0, basicallySatisfied: 0, dissatisfied: 0, void: 0 }))
      .rejects('guests.nobody');
    given(...running)
      .when(ask({ unit: idOf(999) }))
      .rejects('session.unit-not-invited');
  });

  it('is put right by a second count of the same that says why', () => {
    given(...running, counted)
      .when(ask({ satisfied: 9, dissatisfied: 3 }))
      .rejects('guests.reason-missing');
    given(...running, counted)
      .when(ask({ satisfied: 9, dissatisfied: 3, reason: '份数录错' }))
      .then(
        fact('GuestsAsked', {
          poll: pollOf(pollOf()),
          ...residents,
          ...count,
          satisfied: 9,
          dissatisfied: 3,
          words: null,
          corrects: { poll: pollOf(), reason: '份数录错' },
        }),
      );
  });

  it('is no vote: neither a ballot nor the rating of an asker follows from it', () => {
    const result = { base: 3, threshold: 0.5, outcome: 'NO_RESULT', needed: 2, policyVersion: 1 } as const;
    const votes = { eligible: 2, handedIn: 1, satisfied: 1, basicallySatisfied: 0, dissatisfied: 0, void: 0 };
    const ballot = derive('ballot', '2025-04-01T02:00:00.000Z', 'null', unitA);
    given(...running, counted)
      .when(command('CountBallot', { question: null, unit: unitA, ...votes }))
      .then(fact('BallotCounted', { ballot, question: null, unit: unitA, ...votes, ...result }));
    given(...running, put(q1), counted)
      .when(command('RateAnswer', { question: q1, satisfied: true, reasons: null }), { actor: as('deputy', idOf(301)) })
      .rejects('session.not-answered');
  });

  it('is not entered by somebody of a unit that was called', () =>
    given(...running)
      .when(ask(), { belongedTo: (unit) => (unit === unitA ? [idOf(905)] : []), actor: as('clerk', idOf(905)) })
      .rejects('session.of-called-unit'));
});
