import type { Evidence } from '../../../kernel/attachment';
import type { Commitment } from '../../../kernel/commitment';
import type { Id, Instant } from '../../../kernel/ids';
import { patch } from '../../../kernel/patch';
import { localDayOf } from '../../../kernel/time/moments';
import type { Origin, Raised } from '../cases/case-shapes.events';
import type { CaseEvent } from '../cases/case.events';

/** Where a promise was given: in an interview, a session, on site, or in a reply that says "being solved". */
export type PromisedIn = Origin | 'REPLY';

/** What a promise said before it was corrected, and since when it says something else. */
export interface CorrectedPromise extends Commitment {
  readonly at: Instant;
  /** Null where the paper it was given in was corrected: the reason stands there. */
  readonly reason: string | null;
}

/** 承诺: one promise with a date. It belongs to the unit that gave it: only this unit's proof keeps it. */
export interface Promised extends Commitment {
  /** Counted from 1 within the case; stays the same when the promise is corrected. */
  readonly nth: number;
  readonly unit: Id | null;
  readonly in: PromisedIn;
  /** The interview, session or visit; null if it was given in a reply or when the case was registered by hand. */
  readonly instrument: Id | null;
  /** The matter, question or measure that it is about, if the case knows of it. */
  readonly item: Id | null;
  readonly round: number;
  readonly madeAt: Instant;
  /** When the unit kept it; null if not yet, or if it must be redone. */
  readonly keptAt: Instant | null;
  /** What the unit showed for it, beside its reply or the close-off. */
  readonly proof: Evidence | null;
  /** What it said before, the oldest first. */
  readonly corrected: readonly CorrectedPromise[];
}

export interface PromisesMade {
  /** How many were ever made, including those that a corrected note no longer holds. */
  readonly count: number;
  readonly made: readonly Promised[];
  /** What the case is about in the words of each note, session or visit that brought it up, by its item. */
  readonly matters: Readonly<Record<Id, string>>;
  /** The item that opened the case. */
  readonly first: Id | null;
}

export const noPromises: PromisesMade = { count: 0, made: [], matters: {}, first: null };

const isSame = (one: Commitment, other: Commitment): boolean => one.text === other.text && one.dueOn === other.dueOn;

/** Does the promise say this already? What the office corrected is not undone by the paper where it was wrong. */
export const saysAlready = (promise: Promised, commitment: Commitment): boolean =>
  isSame(promise, commitment) || promise.corrected.some((was) => was.reason !== null && isSame(was, commitment));

const corrected = (
  promise: Promised,
  { text, dueOn }: Commitment,
  { at, reason }: { readonly at: Instant; readonly reason: string | null },
): Promised => ({
  ...promise,
  text,
  dueOn,
  corrected: [...promise.corrected, { text: promise.text, dueOn: promise.dueOn, at, reason }],
});

type Given = Pick<Promised, 'unit' | 'in' | 'instrument' | 'item' | 'round'>;

/**
 * Records a promise. If it is the same one with another date, it takes the earlier one's place: a broken date must not
 * count beside the right one.
 */
const given = (
  promises: PromisesMade,
  commitment: Commitment | null,
  told: Given,
  at: Instant,
  isCorrection: (earlier: Promised) => boolean,
): PromisesMade => {
  if (commitment === null) return promises;
  const { text, dueOn } = commitment;
  const today = localDayOf(Date.parse(at));
  // Whoever promises again after the day was over has broken the first promise: both stand. A note is a record.
  const stands = (one: Promised): boolean => one.in === 'INTERVIEW' || today <= one.dueOn;
  const earlier = promises.made.find((one) => one.unit === told.unit && isCorrection(one) && stands(one));
  if (earlier !== undefined) {
    if (saysAlready(earlier, commitment)) return promises;
    return replaced(promises, corrected(earlier, commitment, { at, reason: null }));
  }
  const nth = promises.count + 1;
  const promise: Promised = { nth, text, dueOn, ...told, madeAt: at, keptAt: null, proof: null, corrected: [] };
  return patch(promises, { count: nth, made: [...promises.made, promise] });
};

const replaced = (promises: PromisesMade, promise: Promised): PromisesMade =>
  patch(promises, { made: promises.made.map((one) => (one.nth === promise.nth ? promise : one)) });

/** A promise without a unit was given for whoever leads the case. */
const isOf =
  (unit: Id) =>
  (promise: Promised): boolean =>
    promise.unit === null || promise.unit === unit;

const keptBy = (promises: PromisesMade, unit: Id, keptAt: Instant | null): PromisesMade => {
  const mine = isOf(unit);
  return patch(promises, {
    made: promises.made.map((one) =>
      mine(one) ? { ...one, keptAt: keptAt === null ? null : (one.keptAt ?? keptAt) } : one,
    ),
  });
};

const called = (promises: PromisesMade, item: Id | null, words: string): PromisesMade =>
  item === null ? promises : patch(promises, { matters: { ...promises.matters, [item]: words } });

/** A note has one promise for each matter. In a session and on site, the same words with another day are a correction. */
const correctsIn =
  ({ instrument, id, item }: Raised, { text }: Commitment) =>
  (earlier: Promised): boolean =>
    earlier.in === instrument &&
    earlier.instrument === id &&
    (instrument === 'INTERVIEW' ? earlier.item === item : earlier.text === text);

/** The note says otherwise now, also that nothing was promised. */
const noteCorrected = (
  promises: PromisesMade,
  { commitment, proposedUnit }: Extract<CaseEvent, { type: 'CaseAmended' }>['data'],
  at: Instant,
): PromisesMade => {
  if (commitment !== null && promises.made.some((one) => saysAlready(one, commitment))) return promises;
  const inNote = promises.made.find((one) => one.in === 'INTERVIEW' && one.item === promises.first);
  if (inNote === undefined) {
    const told = { unit: proposedUnit, in: 'INTERVIEW', instrument: null, item: promises.first, round: 1 } as const;
    return given(promises, commitment, told, at, () => false);
  }
  if (commitment === null) return patch(promises, { made: promises.made.filter(({ nth }) => nth !== inNote.nth) });
  return replaced(promises, { ...corrected(inNote, commitment, { at, reason: null }), unit: proposedUnit });
};

/** What was kept only by the step that was undone is not kept. */
const notKeptAt = (promises: PromisesMade, at: Instant): PromisesMade =>
  patch(promises, {
    made: promises.made.map((one) => (one.keptAt === at && one.proof === null ? { ...one, keptAt: null } : one)),
  });

/** A reply that never should have been keeps no promise, makes none and moves none. */
const withoutReply = (promises: PromisesMade, { at, round }: { at: Instant; round: number }): PromisesMade => {
  const isIts = (one: Promised): boolean => one.in === 'REPLY' && one.round === round;
  const kept = notKeptAt(promises, at);
  return patch(kept, {
    made: kept.made
      .filter((one) => !(isIts(one) && one.madeAt === at))
      .map((one) => {
        const was = one.corrected.at(-1);
        if (!isIts(one) || was === undefined || was.at !== at || was.reason !== null) return one;
        return { ...one, text: was.text, dueOn: was.dueOn, corrected: one.corrected.slice(0, -1) };
      }),
  });
};

/** The promises of a case after the event, which happened at that moment. */
export const promisesAfter = (promises: PromisesMade, event: CaseEvent, at: Instant): PromisesMade => {
  switch (event.type) {
    case 'CaseRegistered': {
      const { title, commitment, proposedUnit, origin, interview, matter, raisedBy } = event.data;
      const item = matter ?? raisedBy?.item ?? null;
      const told = { unit: proposedUnit, in: origin, instrument: interview ?? raisedBy?.id ?? null, item, round: 1 };
      return patch(
        given(called(promises, item, title), commitment, told, at, () => false),
        { first: item },
      );
    }
    case 'CaseTakenUp':
      return called(promises, event.data.item, event.data.words);
    case 'CaseAmended':
      return noteCorrected(called(promises, promises.first, event.data.title), event.data, at);
    case 'CommitmentRecorded': {
      const { commitment, unit, instrument, id, item } = event.data;
      const told = { unit, in: instrument, instrument: id, item, round: 1 };
      return given(promises, commitment, told, at, correctsIn(event.data, commitment));
    }
    case 'PromiseCorrected': {
      const { promise, commitment, reason } = event.data;
      const found = promises.made.find(({ nth }) => nth === promise);
      return found === undefined ? promises : replaced(promises, corrected(found, commitment, { at, reason }));
    }
    case 'PromiseProven': {
      const { promise, evidence: proof } = event.data;
      const found = promises.made.find(({ nth }) => nth === promise);
      return found === undefined ? promises : replaced(promises, { ...found, keptAt: found.keptAt ?? at, proof });
    }
    case 'CaseReplied': {
      const { category, commitment, unit, round, about } = event.data;
      const said = category === 'A' ? keptBy(promises, unit, at) : promises;
      if (category === 'A') return said;
      const told = { unit, in: 'REPLY', instrument: null, item: about ?? promises.first, round } as const;
      // A second reply of the round replaces what the first one promised about the same matter.
      const isReplaced = (one: Promised): boolean =>
        one.in === 'REPLY' && one.round === round && one.item === told.item;
      return given(said, commitment, told, at, isReplaced);
    }
    case 'ExtensionGranted': {
      const { unit, round, before, dueOn, promise } = event.data;
      const isOfReply = (one: Promised): boolean =>
        one.in === 'REPLY' && one.unit === unit && one.round === round && one.dueOn === before && one.keptAt === null;
      // Which one is said since several of a reply may end on one day.
      const extended = promises.made.find((one) => (promise === undefined ? isOfReply(one) : one.nth === promise));
      if (extended === undefined) return promises;
      return replaced(promises, corrected(extended, { text: extended.text, dueOn }, { at, reason: null }));
    }
    case 'CaseSettledOnSpot':
    case 'CaseClosedOff':
      return keptBy(promises, event.data.unit, at);
    case 'EvidenceAdded':
      // Settled on site or in a talk while somebody handles it: the unit showed it there.
      return event.data.settledBy === undefined ? promises : keptBy(promises, event.data.settledBy, at);
    case 'ReplyUndone':
      return withoutReply(promises, event.data);
    case 'CloseOffUndone':
      return notKeptAt(promises, event.data.at);
    case 'RatingUndone': {
      // The rework that followed it never was: what the unit reported as done counts again.
      const { unit, round, after } = event.data;
      const { category, repliedAt } = after;
      return event.data.whole && after.round === round && category === 'A' && unit !== null
        ? keptBy(promises, unit, repliedAt)
        : promises;
    }
    // Rework or a recurrence: what this unit reported as done was not done.
    case 'ReworkOrdered':
    case 'CaseReopened':
      return keptBy(promises, event.data.unit, null);
    default:
      return promises;
  }
};
