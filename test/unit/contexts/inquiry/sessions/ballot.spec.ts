import fc from 'fast-check';
import { outcomeOf } from '../../../../../src/capabilities/ballots/ballot.rules';
import { derive } from '../../../../../src/platform/messaging/names';
import type { SessionEvent } from '../../../../../src/contexts/inquiry/sessions/session.events';
import { filer1, filer2, filer3, policyWith } from '../../../../support/inquiry-context';
import { unitA, unitB } from '../../../../support/inquiry-facts';
import { idOf } from '../../../../support/view-spec';
import { asked, closed, command, convened, fact, given, noticed, opened, plan, q1 } from './kit';

const running = [convened, noticed, asked(q1), opened];
const count = { eligible: 2, handedIn: 2, satisfied: 2, basicallySatisfied: 0, dissatisfied: 0, void: 0 };
const about = { question: null, unit: unitA };
const sequel = {
  reportBy: '2025-07-01',
  ballotAgain: true,
  remindOn: ['2025-06-24', '2025-06-30', '2025-07-02'],
};

describe('A count of paper votes', () => {
  const counted = (changes: Partial<typeof count> & { readonly abstained?: number; readonly again?: string }) =>
    command('CountBallot', { ...about, ...count, ...changes });
  const ballot = derive('ballot', '2025-04-01T02:00:00.000Z', 'null', unitA);
  const result = { base: 3, threshold: 0.5, outcome: 'SATISFIED', needed: 2, policyVersion: 1 } as const;

  it('asks for more than half of all, and keeps the version of the rule with the result', () =>
    given(...running)
      .when(counted({}))
      .then(fact('BallotCounted', { ballot, ...about, ...count, ...result })));
  it('fails by one vote', () =>
    given(...running)
      .when(counted({ satisfied: 1, void: 1 }))
      .then(
        fact('BallotCounted', {
          ballot,
          ...about,
          ...count,
          satisfied: 1,
          void: 1,
          ...result,
          outcome: 'DISSATISFIED',
          sequel,
        }),
      ));
  it('counts against all, those present or those handed in, as the rule says', () => {
    const { ballot: settings } = policyWith().settings;
    for (const [base, of] of [
      ['PRESENT', 2],
      ['HANDED_IN', 2],
    ] as const) {
      const policy = policyWith({ ballot: { ...settings, base } });
      given(...running)
        .when(counted({}), { policy })
        .then(fact('BallotCounted', { ballot, ...about, ...count, ...result, base: of }));
    }
  });
  it('has whole numbers that add up to those handed in, no more than could vote or attend', () => {
    given(...running)
      .when(counted({ void: -1 }))
      .rejects('ballot.count');
    given(...running)
      .when(counted({ satisfied: 1.5 }))
      .rejects('ballot.count');
    given(...running)
      .when(counted({ handedIn: 3, void: 1 }))
      .rejects('ballot.handed-in');
    given(...running)
      .when(counted({ void: 1 }))
      .rejects('ballot.sum');
    given(...running)
      .when(counted({ abstained: 1 }))
      .rejects('ballot.sum');
    given(...running)
      .when(counted({ eligible: 3 }))
      .rejects('ballot.eligible');
  });
  it('is of those who are there where it does not say of how many', () => {
    const { eligible: _, ...rest } = count;
    given(...running)
      .when(command('CountBallot', { ...about, ...rest }))
      .then(fact('BallotCounted', { ballot, ...about, ...count, ...result }));
  });
  it('tells abstentions from void papers', () => {
    const votes = { satisfied: 1, abstained: 1 };
    given(...running)
      .when(counted(votes))
      .then(
        fact('BallotCounted', { ballot, ...about, ...count, ...votes, ...result, outcome: 'DISSATISFIED', sequel }),
      );
  });
  it('has no result with fewer votes than the rules ask for', () => {
    const few = { handedIn: 1, satisfied: 1 };
    given(...running)
      .when(counted(few))
      .then(fact('BallotCounted', { ballot, ...about, ...count, ...few, ...result, outcome: 'NO_RESULT' }));
    const { ballot: settings } = policyWith().settings;
    given(...running)
      .when(counted(few), { policy: policyWith({ ballot: { ...settings, base: 'HANDED_IN', minimum: 0.4 } }) })
      .then(fact('BallotCounted', { ballot, ...about, ...count, ...few, ...result, base: 1, needed: 1 }));
  });
  it('on a subject that was voted on says why, and a third is not held', () => {
    const first = fact('BallotCounted', { ballot: idOf(58), ...about, ...count, ...result });
    const second = fact('BallotCounted', { ballot, ...about, ...count, ...result, again: '答复已补充' });
    given(...running, first)
      .when(counted({}))
      .rejects('ballot.again-reason');
    given(...running, first)
      .when(counted({ again: ' 答复已补充 ' }))
      .then(second);
    given(...running, first, second)
      .when(counted({ again: '再测' }))
      .rejects('ballot.twice');
    // Another subject was not voted on yet, whatever somebody says.
    const other = { ...about, unit: unitB, ...count };
    given(...running, first)
      .when(command('CountBallot', { ...other, again: '多余' }))
      .then(
        fact('BallotCounted', {
          ballot: derive('ballot', '2025-04-01T02:00:00.000Z', 'null', unitB),
          ...other,
          ...result,
        }),
      );
  });
  it('is of those who are there by then: who left votes no more, and too few vote on nothing', () => {
    const left = fact('RollChanged', { at: '2025-04-01T01:40:00.000Z', came: [], left: [filer2] });
    const came = fact('RollChanged', {
      at: '2025-04-01T01:45:00.000Z',
      came: [{ person: filer3, role: 'deputy' }],
      left: [],
    });
    given(...running, left)
      .when(counted({}))
      .rejects('session.no-quorum');
    given(...running, left)
      .when(command('OpenBallot', about))
      .rejects('session.no-quorum');
    // Entered later for a moment at which both were there.
    given(...running, left)
      .when(counted({}), { occurredAt: '2025-04-01T01:35:00.000Z' })
      .then(
        fact('BallotCounted', {
          ballot: derive('ballot', '2025-04-01T01:35:00.000Z', 'null', unitA),
          ...about,
          ...count,
          ...result,
        }),
      );
    given(...running, left, came)
      .when(command('OpenBallot', about))
      .then(
        fact('BallotOpened', {
          ballot: derive('secret-ballot', '0', 'null', unitA),
          ...about,
          voters: [filer1, filer3].sort(),
        }),
      );
  });
  it('is about a question or unit of this session', () => {
    const on = (subject: object) => command('CountBallot', { ...count, question: null, unit: null, ...subject });
    given(...running)
      .when(on({ question: idOf(99) }))
      .rejects('session.question-missing');
    given(...running, fact('SessionReplanned', { before: plan, after: { ...plan, units: [unitA] }, reason: '改' }))
      .when(on({ unit: unitB }))
      .rejects('session.unit-not-invited');
    given(convened).when(on({})).rejects('session.wrong-phase');
  });
});

describe('A secret ballot', () => {
  const ballot = derive('secret-ballot', '0', 'null', unitA);
  const voters = [filer1, filer2].sort();
  const open = fact('BallotOpened', { ballot, ...about, voters });
  const ended = fact('BallotClosed', { ballot });
  const votes = { satisfied: 1, basicallySatisfied: 0, dissatisfied: 0, void: 1 };
  const countVotes = (changes: object = {}) =>
    command('CountVotes', { ballot, participants: voters, ...votes, ...changes });
  const counted = fact('BallotCounted', {
    ballot,
    ...about,
    ...votes,
    eligible: 2,
    handedIn: 2,
    participants: voters,
    base: 3,
    threshold: 0.5,
    outcome: 'DISSATISFIED',
    needed: 2,
    policyVersion: 1,
    sequel,
  });

  it('is for those present, whose list is stored in order', () =>
    given(...running)
      .when(command('OpenBallot', about))
      .then(open));
  it('begins in the session only, and closes once', () => {
    given(...running, closed)
      .when(command('OpenBallot', about))
      .rejects('session.wrong-phase');
    given(...running, open)
      .when(command('EndBallot', { ballot }))
      .then(ended);
    given(...running, open, ended)
      .when(command('EndBallot', { ballot }))
      .nothing();
    given(...running)
      .when(command('EndBallot', { ballot }))
      .rejects('ballot.not-found');
  });
  it('is counted after its close, also after the session, and once only', () => {
    given(...running, open)
      .when(countVotes())
      .rejects('ballot.still-open');
    given(...running, open, closed, ended)
      .when(countVotes())
      .then(counted);
    given(...running, open, ended, counted)
      .when(countVotes())
      .nothing();
  });
  it('is refused when votes and voters do not match', () => {
    given(...running, open, ended)
      .when(countVotes({ void: 0 }))
      .rejects('ballot.sum');
    given(...running, open, ended)
      .when(countVotes({ participants: [...voters, idOf(303)], void: 2 }))
      .rejects('ballot.handed-in');
  });
  it('has no result without a single vote', () =>
    given(...running, open, ended)
      .when(countVotes({ participants: [], satisfied: 0, void: 0 }))
      .then(
        fact('BallotCounted', {
          ballot,
          ...about,
          satisfied: 0,
          basicallySatisfied: 0,
          dissatisfied: 0,
          void: 0,
          eligible: 2,
          handedIn: 0,
          participants: [],
          base: 3,
          threshold: 0.5,
          outcome: 'NO_RESULT',
          needed: 2,
          policyVersion: 1,
        }),
      ));
  it('on a subject that was voted on keeps the reason until the count', () => {
    const opening = command('OpenBallot', { ...about, again: '答复已补充' });
    const again = derive('secret-ballot', '1', 'null', unitA);
    const opened = fact('BallotOpened', { ballot: again, ...about, voters, again: '答复已补充' });
    given(...running, open, ended, counted)
      .when(command('OpenBallot', about))
      .rejects('ballot.again-reason');
    given(...running, open, ended, counted)
      .when(opening)
      .then(opened);
    given(...running, open, ended, counted, opened, fact('BallotClosed', { ballot: again }))
      .when(countVotes({ ballot: again }))
      .then({ ...counted, data: { ...counted.data, ballot: again, again: '答复已补充' } } as SessionEvent);
  });
});

describe('The result of a ballot', () => {
  const anyCount = fc.record({
    satisfied: fc.nat(60),
    basicallySatisfied: fc.nat(60),
    dissatisfied: fc.nat(60),
    void: fc.nat(60),
    idle: fc.nat(60),
  });

  it('is by more than half satisfied, or basically so together with the rest, else dissatisfied; one more satisfied vote never makes it worse', () =>
    fc.assert(
      fc.property(anyCount, fc.constantFrom(0.5, 0.6, 2 / 3), ({ idle, ...options }, threshold) => {
        const handedIn = options.satisfied + options.basicallySatisfied + options.dissatisfied + options.void;
        const base = handedIn + idle;
        const told = (more: number) => {
          const satisfied = options.satisfied + more;
          return outcomeOf(
            { ...options, satisfied, eligible: base, handedIn: handedIn + more },
            base + more,
            threshold,
          );
        };
        const { satisfied, basicallySatisfied } = options;
        const expected =
          satisfied > base * threshold
            ? 'SATISFIED'
            : satisfied + basicallySatisfied > base * threshold
              ? 'BASICALLY_SATISFIED'
              : 'DISSATISFIED';
        expect(told(0)).toBe(expected);
        const merit = ['DISSATISFIED', 'BASICALLY_SATISFIED', 'SATISFIED'];
        expect(merit.indexOf(told(1))).toBeGreaterThanOrEqual(merit.indexOf(told(0)));
      }),
    ));
});
