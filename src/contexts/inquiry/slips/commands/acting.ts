import { type Context, isEntered, isOffice } from '../../../../kernel/context';
import type { May } from '../../../../kernel/decider';
import type { Id } from '../../../../kernel/ids';
import { conflict, forbidden, notFound } from '../../../../kernel/rejection';
import { knownPerson } from '../../../../kernel/registers';
import type { SlipPhase } from '../slip-standing.state';
import type { SlipState } from '../slip.state';

/** The names of phases in refusals. */
const phaseNames: Readonly<Record<SlipPhase, string>> = {
  RECEIVED: '待代录',
  ASKED_BACK: '待补拍',
  TYPING: '代录中',
  TYPED: '待本人确认',
  DISPUTED: '本人有异议',
  CONFIRMED: '本人已确认',
  UNCONFIRMED: '未经本人确认',
  SET_ASIDE: '已搁置',
};

/** @throws Rejection `slip.not-found`, `slip.wrong-phase` */
export const mustBe = ({ phase }: SlipState, ...allowed: readonly SlipPhase[]): void => {
  if (phase === 'NONE') return notFound('slip.not-found', '没有这份纸面记录', 'There is no such slip', 'id');
  if (!allowed.includes(phase))
    conflict('slip.wrong-phase', `纸面记录现为“${phaseNames[phase]}”，不能这样做`, `Not while it is ${phase}`);
};

/** Allows the command while the slip is in one of these phases. */
export const whileIn =
  (...phases: readonly SlipPhase[]): May<SlipState> =>
  (state) =>
    mustBe(state, ...phases);

/**
 * Who hands it in: a deputy or voter representative for himself, the office for one whose paper it has.
 *
 * @throws Rejection `slip.filer-missing`, `slip.entered-by-office-only`, `person.missing`, `person.closed`
 */
export const filerOf = (context: Context): Id => {
  const { actor, onBehalfOf } = context;
  if (onBehalfOf === undefined) {
    if (isOffice(context))
      forbidden('slip.filer-missing', '请写明这份记录是谁的', 'Say whose slip it is', 'onBehalfOf');
    return actor.person;
  }
  if (!isEntered(context))
    forbidden(
      'slip.entered-by-office-only',
      '只有工委办公室可以代交',
      'Only the office hands in for others',
      'onBehalfOf',
    );
  return knownPerson(context, onBehalfOf, 'onBehalfOf').id;
};

/** Only whoever handed it in, or the office for him. */
export const byFilerOrOffice =
  (...phases: readonly SlipPhase[]): May<SlipState> =>
  (state, context) => {
    mustBe(state, ...phases);
    if (!isOffice(context) && context.actor.person !== state.filer)
      forbidden('slip.not-its-filer', '只有交这份记录的人可以这样做', 'Only whoever handed it in may');
  };
