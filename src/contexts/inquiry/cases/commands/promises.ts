import type { Evidence } from '../../../../kernel/attachment';
import type { Commitment } from '../../../../kernel/commitment';
import { type Context, unitSpokenFor, isEntered } from '../../../../kernel/context';
import { after, type May, passes } from '../../../../kernel/decider';
import type { Id } from '../../../../kernel/ids';
import { sameJson } from '../../../../kernel/json';
import { conflict, forbidden, invalid, notFound } from '../../../../kernel/rejection';
import { wordsIn } from '../../../../kernel/registers';
import { dueDate } from '../../../../kernel/time/deadline';
import { isLocalDate } from '../../../../kernel/time/local-date';
import { localDayOf } from '../../../../kernel/time/moments';
import type { Promised } from '../../promises/promise.state';
import { awaitedPromise, type CaseState } from '../case.state';
import { mustBeIndependent, mustEnterFromOutside, mustSignFor } from '../independence.rules';
import { ended, latestPromise, mustBe, mustBePrompt, mustShow, type On, stillOpen } from './acting';
import type { OnPaper } from './paper';

export interface KeepPromise extends OnPaper {
  /** Counted from 1 within the case. */
  readonly promise: number;
  readonly evidence: Evidence;
}

export interface CorrectPromise {
  readonly promise: number;
  readonly commitment: Commitment;
  readonly reason: string;
}

const promiseOf = ({ promises: { made } }: CaseState, nth: number): Promised =>
  made.find((one) => one.nth === nth) ??
  notFound('promise.not-found', '没有这项承诺', 'There is no such promise', 'promise');

const unkept = ({ promises: { made } }: CaseState): readonly Promised[] => made.filter(({ keptAt }) => keptAt === null);

/** The unit that shows that it kept its promise; one given without a unit belongs to the lead unit. */
const unitKeeping = (state: CaseState, promised: readonly Promised[], context: Context, named?: Id): Id => {
  mustBePrompt(context);
  const owners = promised.map(({ unit }) => unit ?? state.unit);
  const only = owners.length === 1 ? owners[0] : undefined;
  const unit = isEntered(context) ? (named ?? only ?? undefined) : unitSpokenFor(context, owners);
  if (unit !== undefined && owners.includes(unit)) {
    mustSignFor(unit, state, context);
    return unit;
  }
  return forbidden('promise.not-its-unit', '只有作出承诺的单位才能兑现', 'Only the unit that promised may', 'unit');
};

const mayKeep: May<CaseState> = (state, context) => {
  mustBe(state, ...stillOpen, ...ended);
  const open = unkept(state);
  if (open.length === 0) conflict('promise.none-open', '没有待兑现的承诺', 'No promise is left to keep');
  if (!isEntered(context)) return void unitKeeping(state, open, context);
  mustEnterFromOutside(state, context);
  // The entry itself names the promise, and so the unit: there must be one that has a unit.
  if (!open.some((one) => passes(() => unitKeeping(state, [one], context)))) unitKeeping(state, open, context);
};

/** 兑现: the unit that promised, whether or not it leads the case, shows that it was done. */
export const keepPromise: On<KeepPromise> = after(mayKeep, (state, data, context) => {
  const promised = promiseOf(state, data.promise);
  const unit = unitKeeping(state, [promised], context, data.unit);
  if (promised.keptAt !== null) conflict('promise.kept', '该承诺已兑现', 'It was kept already', 'promise');
  mustShow(data.evidence);
  const { text, dueOn, nth } = promised;
  return [
    { type: 'PromiseProven', data: { promise: nth, unit, commitment: { text, dueOn }, evidence: data.evidence } },
  ];
});

const mayCorrect: May<CaseState> = (state, context) => {
  mustBe(state, ...stillOpen, ...ended);
  mustBeIndependent('CorrectPromise', state, context);
  if (state.promises.made.length === 0) conflict('promise.none', '没有承诺', 'Nothing was promised');
};

/** The day must fit the day on which the promise was given, not today: a mistake may be found later. */
const checkDay = (state: CaseState, { dueOn }: Commitment, promised: Promised, context: Context): void => {
  const { madeAt, round } = promised;
  const { policy, calendar } = context;
  const made = localDayOf(Date.parse(madeAt));
  const { rectificationMaximum, rollLastDay } = policy.settings;
  if (!isLocalDate(dueOn) || dueOn <= made)
    invalid('promise.day-before-made', '承诺日期须晚于作出承诺之日', 'After the day of the promise', 'dueOn');
  const isOfRound = promised.in === 'REPLY' && round === state.round;
  const latest =
    (isOfRound ? latestPromise(state, context) : null) ??
    dueDate(made, rectificationMaximum, calendar, { rollLastDay });
  if (dueOn > latest) invalid('promise.too-late', '承诺日期超过最长整改期限', 'Promised for too late a day', 'dueOn');
};

/** A promise was written down wrongly: the right one takes its place, and what it said before is shown beside it. */
export const correctPromise: On<CorrectPromise> = after(mayCorrect, (state, data, context) => {
  const promised = promiseOf(state, data.promise);
  const commitment = { text: wordsIn('promise', data.commitment.text, 'text'), dueOn: data.commitment.dueOn };
  const { text, dueOn, unit, nth } = promised;
  const before = { text, dueOn };
  if (sameJson(before, commitment)) return [];
  if (dueOn !== commitment.dueOn) checkDay(state, commitment, promised, context);
  const reason = wordsIn('promise', data.reason, 'reason');
  const awaited = awaitedPromise(state)?.nth === nth;
  return [{ type: 'PromiseCorrected', data: { promise: nth, unit, before, commitment, reason, awaited } }];
});

/** Which of several matters of the case a reply's promise is about. */
export const checkAbout = ({ raisedBy }: CaseState, about: Id | undefined): { readonly about?: Id } => {
  if (about === undefined) return {};
  if (!raisedBy.includes(about))
    invalid('promise.about', '承诺须针对本事项中的一件', 'About one of the matters of this case', 'about');
  return { about };
};
