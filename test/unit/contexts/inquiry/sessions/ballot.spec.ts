import fc from 'fast-check';
import { outcomeOf } from '../../../../../src/capabilities/ballots/ballot.rules';
import { derive } from '../../../../../src/platform/messaging/names';
import { filer1, filer2, policyWith } from '../../../../support/inquiry-context';
import { unitA, unitB } from '../../../../support/inquiry-facts';
import { idOf } from '../../../../support/view-spec';
import { asked, closed, command, convened, fact, given, noticed, opened, plan, q1 } from './kit';

const running = [convened, noticed, asked(q1), opened];
const count = { eligible: 3, handedIn: 3, satisfied: 2, basicallySatisfied: 0, dissatisfied: 0, void: 1 };
const about = { question: null, unit: unitA };

describe('A count of paper votes', () => {
  const counted = (changes: Partial<typeof count>) => command('CountBallot', { ...about, ...count, ...changes });
  const ballot = derive('ballot', '2025-04-01T02:00:00.000Z', 'null', unitA);
  const result = { base: 3, threshold: 0.5, outcome: 'SATISFIED', policyVersion: 1 } as const;

  it('asks for more than half of all, and keeps the version of the rule with the result', () =>
    given(...running)
      .when(counted({}))
      .then(fact('BallotCounted', { ballot, ...about, ...count, ...result })));
  it('fails by one vote', () =>
    given(...running)
      .when(counted({ satisfied: 1, void: 2 }))
      .then(
        fact('BallotCounted', {
          ballot,
          ...about,
          ...count,
          satisfied: 1,
          void: 2,
          ...result,
          outcome: 'DISSATISFIED',
        }),
      ));
  it('counts against all, those present or those handed in, as the rule says', () => {
    const { ballot: settings } = policyWith().settings;
    for (const [base, of] of [
      ['PRESENT', 2],
      ['HANDED_IN', 3],
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
      .when(counted({ handedIn: 4 }))
      .rejects('ballot.handed-in');
    given(...running)
      .when(counted({ void: 0 }))
      .rejects('ballot.sum');
    given(...running)
      .when(counted({ eligible: 4, handedIn: 4, void: 2 }))
      .rejects('ballot.eligible');
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
    policyVersion: 1,
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
  it('has a result without a single vote', () =>
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
          outcome: 'DISSATISFIED',
          policyVersion: 1,
        }),
      ));
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
