import { caseDecider } from '../../../../../src/contexts/inquiry/cases/case.decider';
import type { CaseEvent } from '../../../../../src/contexts/inquiry/cases/case.events';
import type { Context } from '../../../../../src/kernel/context';
import { fold } from '../../../../../src/kernel/decider';
import type { Recorded } from '../../../../../src/kernel/message';
import type { PolicySettings } from '../../../../../src/kernel/policy';
import { asRecorded, refusalOf } from '../../../../support/decider-spec';
import { filer1, filer2, policyWith } from '../../../../support/inquiry-context';
import { unitA } from '../../../../support/inquiry-facts';
import { idOf } from '../../../../support/view-spec';
import {
  answered,
  by,
  byFiler,
  byJoint,
  bySystem,
  byUnitA,
  closedOff,
  command,
  contextOf,
  fact,
  given,
  handling,
  officialA,
  on,
  onPaper,
  ratedAs,
  replyData,
  reviewed,
  reworked,
  scan,
} from './kit';

type Grade = 'SATISFIED' | 'BASICALLY_SATISFIED' | 'DISSATISFIED';

const rate = (rating: Grade, more: object = {}) => command('RateReply', { rating, reasons: null, ...more });
const stateOf = (...events: readonly (CaseEvent | Recorded<CaseEvent>)[]) => fold(caseDecider, events.map(asRecorded));
const rules = (changes: Partial<PolicySettings>) => ({ policy: policyWith(changes) });
/** A reply that both filers are asked to rate. */
const toBoth = [...handling, by(officialA, fact('CaseReplied', { ...replyData, raters: [filer1, filer2] }))] as const;
const ownRating = (rating: Grade, rater: string, reasons: string | null = null) =>
  fact('FilerRated', { unit: unitA, round: 1, rating, reasons, rater });
const own = (rating: Grade, rater: string) => by(rater, ownRating(rating, rater));

describe('who rates', () => {
  const reply = command('ReplyToCase', {
    category: 'A',
    summary: '已修复',
    points: [],
    inPerson: true,
    evidence: replyData.evidence,
    commitment: null,
  });
  const { raters: _raters, addressees: _addressees, ...plain } = replyData;

  it('is fixed by the rules when the reply goes out, and so is to whom it goes', () => {
    given(...handling)
      .when(reply, { ...byUnitA, ...rules({ raters: 'EACH_FILER', jointReply: 'LEAD' }) })
      .then(fact('CaseReplied', { ...plain, raters: [filer1, filer2], addressees: [filer1] }));
    given(...handling)
      .when(reply, { ...byUnitA, ...rules({ raters: 'ANY_FILER' }) })
      .then(fact('CaseReplied', { ...plain, addressees: [filer1, filer2] }));
  });

  it('may be whichever filer comes first', () => {
    given(...handling, by(officialA, fact('CaseReplied', plain)))
      .when(rate('SATISFIED'), byJoint)
      .then(ratedAs('SATISFIED', filer2));
  });
});

describe('who can rate', () => {
  const said = {
    category: 'A',
    summary: '已修复',
    points: [],
    inPerson: true,
    evidence: replyData.evidence,
    commitment: null,
  } as const;
  const reply = command('ReplyToCase', said);
  const gone = (...people: readonly string[]) => ({ hasLeftOffice: (person: string) => people.includes(person) });

  it('has the whole window from the moment the reply was recorded, however long ago it was given', () => {
    given(...handling)
      .when(command('ReplyToCase', { ...said, scan }), {
        ...onPaper,
        now: '2025-04-21T02:00:00.000Z',
        occurredAt: '2025-04-01T02:00:00.000Z',
      })
      .then(
        fact('CaseReplied', { ...replyData, rateBy: '2025-05-05' }),
        fact('ScanAttached', { scan, of: 'CaseReplied' }),
      );
  });

  it('is the next co-filer where the lead has left office or belongs to the unit', () => {
    const next = fact('CaseReplied', { ...replyData, raters: [filer2], excused: [filer1] });
    given(...handling)
      .when(reply, { ...byUnitA, ...gone(filer1) })
      .then(next);
    given(...handling)
      .when(reply, { ...byUnitA, belongedTo: (unit) => (unit === unitA ? [filer1] : []) })
      .then(next);
    given(...handling, by(officialA, next))
      .when(rate('SATISFIED'), { ...byJoint, ...gone(filer1) })
      .then(ratedAs('SATISFIED', filer2));
  });

  it('is the next co-filer too where the lead leaves office after he was asked', () => {
    given(...answered)
      .when(rate('SATISFIED'), { ...byJoint, ...gone(filer1) })
      .then(ratedAs('SATISFIED', filer2));
    given(...answered)
      .when(rate('SATISFIED'), { ...byFiler, ...gone(filer1) })
      .rejects('case.not-the-rater');
  });

  it('is nobody where all have left office: the office says so, with its reason', () => {
    const say = command('RecordNotRated', { reason: '两位代表任期届满' });
    given(...answered)
      .when(say)
      .rejects('case.rater-in-office');
    given(...answered)
      .when(say, gone(filer1))
      .rejects('case.rater-in-office');
    given(...answered)
      .when(say, gone(filer1, filer2))
      .then(
        fact('ReplyRated', { unit: unitA, round: 1, rating: 'NOT_RATED', reasons: '两位代表任期届满', rater: null }),
      );
    given(...answered)
      .when(command('RecordNotRated', { reason: ' ' }), gone(filer1, filer2))
      .rejects('case.reason-missing');
  });
});

describe('where each filer rates', () => {
  it('waits for the others, and the lowest speaks for the reply', () => {
    given(...toBoth)
      .when(rate('SATISFIED'), byFiler)
      .then(ownRating('SATISFIED', filer1));
    given(...toBoth, own('SATISFIED', filer1))
      .when(rate('BASICALLY_SATISFIED'), byJoint)
      .then(ownRating('BASICALLY_SATISFIED', filer2), ratedAs('BASICALLY_SATISFIED', filer2));
    given(...toBoth, own('BASICALLY_SATISFIED', filer1))
      .when(rate('SATISFIED'), byJoint)
      .then(ownRating('SATISFIED', filer2), ratedAs('BASICALLY_SATISFIED', filer2));
    given(...toBoth, own('SATISFIED', filer1))
      .when(rate('SATISFIED'), byFiler)
      .rejects('case.rated-already');
  });

  it('is decided by the first who is not satisfied', () => {
    given(...toBoth)
      .when(rate('DISSATISFIED', { reasons: '仍不亮' }), byJoint)
      .then(ownRating('DISSATISFIED', filer2, '仍不亮'), ratedAs('DISSATISFIED', filer2), reworked);
    given(...toBoth)
      .when(rate('DISSATISFIED', { reasons: '仍不亮' }), { ...byJoint, ...rules({ reworkRounds: 0 }) })
      .then(ownRating('DISSATISFIED', filer2, '仍不亮'), ratedAs('DISSATISFIED', filer2), {
        ...reviewed,
        data: { ...reviewed.data, round: 1 },
      });
  });

  it('counts those who rated when the window is over', () => {
    given(...toBoth, own('BASICALLY_SATISFIED', filer1))
      .when(command('RateAsNotRated', { round: 1 }), on('2025-04-16', bySystem))
      .then(fact('ReplyRated', { unit: unitA, round: 1, rating: 'BASICALLY_SATISFIED', reasons: null, rater: null }));
  });
});

describe('attitude and result', () => {
  const both = rules({ ratingDimensions: 'ATTITUDE_AND_RESULT' });

  it('are rated apart where the rules say so', () => {
    given(...answered)
      .when(rate('SATISFIED', { attitude: 'BASICALLY_SATISFIED' }), { ...byFiler, ...both })
      .then(
        fact('ReplyRated', {
          unit: unitA,
          round: 1,
          attitude: 'BASICALLY_SATISFIED',
          rating: 'SATISFIED',
          reasons: null,
          rater: filer1,
        }),
      );
    given(...answered)
      .when(rate('SATISFIED'), { ...byFiler, ...both })
      .rejects('case.rating-attitude');
    given(...answered)
      .when(rate('SATISFIED', { attitude: 'DISSATISFIED' }), { ...byFiler, ...both })
      .rejects('case.rating-reasons');
    given(...answered)
      .when(rate('SATISFIED', { attitude: 'SATISFIED' }), byFiler)
      .rejects('case.rating-attitude');
  });

  it('each count by the lowest that any of several gave', () => {
    const one = {
      ...ownRating('SATISFIED', filer1).data,
      attitude: 'BASICALLY_SATISFIED',
    } as const;
    const last = {
      ...ownRating('BASICALLY_SATISFIED', filer2).data,
      attitude: 'SATISFIED',
    } as const;
    given(...toBoth, by(filer1, fact('FilerRated', one)))
      .when(rate('BASICALLY_SATISFIED', { attitude: 'SATISFIED' }), {
        ...byJoint,
        ...both,
      })
      .then(
        fact('FilerRated', last),
        fact('ReplyRated', {
          ...last,
          rating: 'BASICALLY_SATISFIED',
          attitude: 'BASICALLY_SATISFIED',
          rater: filer2,
        }),
      );
    given(...toBoth, by(filer1, fact('FilerRated', one)))
      .when(command('RateAsNotRated', { round: 1 }), on('2025-04-16', bySystem))
      .then(fact('ReplyRated', { ...one, rater: null }));
  });
});

describe('a form on paper', () => {
  const forFiler = { ...onPaper, onBehalfOf: filer1 };
  const byTelephone = { channel: 'telephone', onBehalfOf: filer1 } as const;
  const call = { at: '2025-04-01T01:00:00.000Z', number: { person: filer1, fields: {} } };
  /** The whole window, from the day on which it was entered. */
  const contradictUntil = '2025-04-15';
  const entered = (more: object = {}): CaseEvent =>
    fact('ReplyRated', { ...ratedAs('SATISFIED').data, contradictUntil, ...more });

  it('is entered by the office for the filer, with its scan', () => {
    given(...answered)
      .when(rate('SATISFIED', { scan }), forFiler)
      .then(entered(), fact('ScanAttached', { scan, of: 'ReplyRated' }));
    given(...answered)
      .when(rate('SATISFIED'), forFiler)
      .rejects('case.scan-missing');
    given(...answered)
      .when(rate('SATISFIED', { call }), byTelephone)
      .then(entered({ call: { ...call, caller: idOf(901) } }));
    given(...answered)
      .when(rate('SATISFIED', { call: { ...call, caller: filer2 } }), byTelephone)
      .then(entered({ call: { ...call, caller: filer2 } }));
    given(...answered)
      .when(rate('SATISFIED'), byTelephone)
      .rejects('case.rating-call');
    given(...answered)
      .when(rate('SATISFIED', { call: { ...call, at: '2025-04-01T02:00:00.001Z' } }), byTelephone)
      .rejects('case.rating-call-time');
    given(...answered)
      .when(rate('SATISFIED', { call: { ...call, caller: idOf(398) } }), byTelephone)
      .rejects('person.missing');
    given(...answered)
      .when(rate('SATISFIED', { scan }), onPaper)
      .rejects('case.not-a-filer');
    given(...answered)
      .when(rate('SATISFIED'), { onBehalfOf: filer1 })
      .rejects('case.not-a-filer');
  });

  it('is not for a filer who belongs to a unit in it', () => {
    given(...answered)
      .when(rate('SATISFIED', { scan }), { ...forFiler, belongedTo: (unit) => (unit === unitA ? [filer1] : []) })
      .rejects('case.rater-of-unit');
  });

  it('may be contradicted within the window by whom it was entered for; then his own rating counts', () => {
    const contradict = command('ContradictRating', { reason: '本人未作此评价' });
    const rated = [...answered, entered()] as const;
    given(...rated)
      .when(contradict, byFiler)
      .thenAlike({
        type: 'RatingUndone',
        data: { rater: filer1, rating: 'SATISFIED', contradicted: true, whole: true },
      });
    given(...rated)
      .when(contradict, on('2025-04-16', byFiler))
      .rejects('case.contradict-too-late');
    given(...rated)
      .when(contradict, byJoint)
      .rejects('case.rating-not-entered');
    given(...answered, ratedAs('SATISFIED'))
      .when(contradict, byFiler)
      .rejects('case.rating-not-entered');
    const undone = (...events: readonly (CaseEvent | Recorded<CaseEvent>)[]) =>
      caseDecider.on.ContradictRating(stateOf(...events), { reason: '非本人' }, contextOf(byFiler));
    const denied = [...rated, ...undone(...rated)];
    expect(stateOf(...denied)).toMatchObject({ phase: 'REPLIED', rating: null, enteredFor: [] });
    given(...denied)
      .when(rate('DISSATISFIED', { reasons: '仍有一盏不亮' }), byFiler)
      .thenAlike({ type: 'ReplyRated', data: { rating: 'DISSATISFIED', rater: filer1 } }, { type: 'ReworkOrdered' });
    const closed = [...rated, closedOff];
    expect(undone(...closed)).toMatchObject([
      { type: 'CloseOffUndone' },
      { type: 'RatingUndone', data: { before: 'RATED' } },
    ]);
    expect(stateOf(...closed, ...undone(...closed))).toMatchObject({ phase: 'REPLIED', rating: null });
  });

  it('of one of several is contradicted alone, and the others are still awaited', () => {
    const asked = fact('CaseReplied', { ...replyData, raters: [filer1, filer2] });
    const one = { unit: unitA, round: 1, rating: 'SATISFIED', reasons: null, rater: filer1 } as const;
    given(...handling, asked)
      .when(rate('SATISFIED', { scan }), forFiler)
      .then(fact('FilerRated', { ...one, contradictUntil }), fact('ScanAttached', { scan, of: 'FilerRated' }));
    given(...handling, asked, fact('FilerRated', { ...one, contradictUntil }))
      .when(command('ContradictRating', { reason: '非本人' }), byFiler)
      .thenAlike({ type: 'RatingUndone', data: { rater: filer1, whole: false, contradicted: true } });
  });

  describe('that is contradicted', () => {
    const contradict = command('ContradictRating', { reason: '非本人' });
    const joint = { unit: unitA, round: 1, reasons: null } as const;
    const asked = fact('CaseReplied', { ...replyData, raters: [filer1, filer2] });
    /** Both ratings were entered: that of the lead first, then that of the other, which completed them. */
    const bothEntered = [
      ...handling,
      asked,
      fact('FilerRated', { ...joint, rating: 'SATISFIED', rater: filer1, contradictUntil }),
      fact('ReplyRated', { ...joint, rating: 'BASICALLY_SATISFIED', rater: filer2, contradictUntil }),
    ] as const;

    it('may be so until the last day of the window', () => {
      given(...answered, entered())
        .when(contradict, on(contradictUntil, byFiler))
        .thenAlike({ type: 'RatingUndone' });
    });

    it('is the own one of whoever contradicts, also after the close-off', () => {
      for (const [who, rating] of [
        [byFiler, 'SATISFIED'],
        [byJoint, 'BASICALLY_SATISFIED'],
      ] as const)
        given(...bothEntered, closedOff)
          .when(contradict, who)
          .thenAlike({ type: 'CloseOffUndone' }, { type: 'RatingUndone', data: { rating } });
    });

    it('is so also where the case was closed off while another was still awaited, who is awaited again', () => {
      const events = [...bothEntered.slice(0, -1), closedOff];
      const denied = {
        type: 'RatingUndone',
        data: { before: 'REPLIED', rater: filer1, rating: 'SATISFIED', whole: false },
      } as const;
      given(...events)
        .when(contradict, byFiler)
        .thenAlike({ type: 'CloseOffUndone' }, denied);
      given(...events)
        .when(contradict, byJoint)
        .rejects('case.rating-not-entered');
      const undone = caseDecider.on.ContradictRating(stateOf(...events), { reason: '非本人' }, contextOf(byFiler));
      expect(stateOf(...events, ...undone)).toMatchObject({ phase: 'REPLIED', rated: [], asked: [filer1, filer2] });
    });

    it('opens the whole window to rate anew', () => {
      given(...answered, entered({ contradictUntil: '2025-04-20' }))
        .when(contradict, on('2025-04-10', byFiler))
        .thenAlike({ type: 'RatingUndone', data: { after: { rateBy: '2025-04-24' } } });
    });

    it('stands no more where the case was closed off upon another one', () => {
      // Rework came between: what it was closed off upon is the rating of the second round.
      const second = { ...replyData, round: 2 };
      const again = [
        fact('CaseReplied', second),
        fact('ReplyRated', { ...joint, round: 2, rating: 'NOT_RATED', rater: null }),
        fact('CaseClosedOff', { ...closedOff.data, round: 2 }),
      ] as const;
      const bad = fact('ReplyRated', {
        ...joint,
        rating: 'DISSATISFIED',
        reasons: '不亮',
        rater: filer1,
        contradictUntil,
      });
      given(...answered, bad, reworked, ...again)
        .when(contradict, byFiler)
        .rejects('case.nothing-to-undo');
    });

    it('is offered to whom it was entered for, and to the office for them', () => {
      const may = (changes: Partial<Context>) =>
        refusalOf(() => caseDecider.on.ContradictRating.may!(stateOf(...answered, entered()), contextOf(changes)));
      expect(may(byFiler)).toBeNull();
      expect(may(byJoint)).toBe('case.rating-not-entered');
      expect(may(onPaper)).toBeNull();
    });
  });

  it('leaves the close-off to somebody else than who entered it', () => {
    const clerk = idOf(901);
    given(...answered, by(clerk, ratedAs('SATISFIED')))
      .when(command('CloseOff', { evidence: replyData.evidence }))
      .rejects('case.four-eyes-rated');
  });
});
