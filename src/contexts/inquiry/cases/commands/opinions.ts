import type { CaseState } from '../case.state';
import { after, type May } from '../../../../kernel/decider';
import type { Evidence } from '../../../../kernel/attachment';
import { type Context, isOffice, isEntered } from '../../../../kernel/context';
import type { Id, LocalDate } from '../../../../kernel/ids';
import { conflict, invalid } from '../../../../kernel/rejection';
import { isOverdue } from '../../../../kernel/time/deadline';
import { wordsIn } from '../../../../kernel/registers';
import type { CaseEvent } from '../case.events';
import { mustBeIndependent } from '../independence.rules';
import { byAnyUnit, dayOf, mustBe, mustComeLater, type On, unitActing } from './acting';
import type { OnPaper } from './paper';

export interface RequestOpinions {
  readonly units: readonly Id[];
  readonly about: string;
  readonly dueOn: LocalDate;
}

export interface GiveOpinion extends OnPaper {
  readonly text: string;
  readonly evidence: Evidence;
}

/** The request itself; the lead unit needs the opinions before its own due day. */
export const opinionsRequested = (
  { units, about, dueOn }: RequestOpinions,
  asked: { readonly unit: Id; readonly round: number; readonly dueOn: LocalDate | null },
  context: Context,
): CaseEvent => {
  mustComeLater(dueOn, context, 'dueOn');
  if (asked.dueOn !== null && dueOn > asked.dueOn)
    invalid('case.opinion-after-due', '协办意见期限不得晚于整改期限', 'Not later than the case is due', 'dueOn');
  const { unit, round } = asked;
  return { type: 'OpinionsRequested', data: { unit, round, units: [...new Set(units)], about, dueOn } };
};

const speaksForLead = (state: CaseState, context: Context): Id =>
  isOffice(context) && context.onBehalfOf === undefined ? state.unit! : unitActing(state, context, 'lead');

const mayAskCoUnits: May<CaseState> = (state, context) => {
  mustBe(state, 'ASSIGNED', 'HANDLING');
  speaksForLead(state, context);
  if (isOffice(context)) mustBeIndependent('RequestOpinions', state, context);
  if (state.coUnits.length === 0)
    invalid('case.opinion-of-nobody', '没有协办单位可征求意见', 'There is no co-unit to ask', 'units');
  if (state.clock !== null && state.clock.dueOn <= dayOf(context))
    invalid('case.opinion-after-due', '整改期限已到，来不及征求意见', 'It is due: too late for opinions', 'dueOn');
};

/** 征求协办意见 by the lead unit or the office (重庆: 30 working days; 浙江, 山东: by a day; DOMAIN 1.6). */
export const requestOpinions: On<RequestOpinions> = after(mayAskCoUnits, (state, data, context) => {
  const unit = speaksForLead(state, context);
  if (data.units.length === 0)
    invalid('case.opinion-of-nobody', '请选择协办单位', 'Say which co-units are asked', 'units');
  if (data.units.some((one) => !state.coUnits.includes(one)))
    invalid('case.opinion-not-co-unit', '只能征求协办单位的意见', 'Only co-units of this case', 'units');
  const about = wordsIn('case', data.about, 'about');
  return [
    opinionsRequested({ ...data, about }, { unit, round: state.round, dueOn: state.clock?.dueOn ?? null }, context),
  ];
});

const byAskedCoUnit: May<CaseState> = (state, context) => {
  byAnyUnit('ASSIGNED', 'HANDLING')(state, context);
  const own = isEntered(context) ? undefined : unitActing(state, context, 'any');
  if (!state.opinions.some(({ unit }) => own === undefined || unit === own))
    conflict('case.opinion-not-asked', '未征求该单位的意见', 'This unit was not asked for its opinion', 'unit');
};

/** 协办意见 to the lead unit; a later one does not replace an earlier one. Late means after the requested day. */
export const giveOpinion: On<GiveOpinion> = after(byAskedCoUnit, (state, { text, evidence, unit: named }, context) => {
  const unit = unitActing(state, context, 'any', named);
  const asked = state.opinions.find((one) => one.unit === unit);
  if (asked === undefined)
    return conflict('case.opinion-not-asked', '未征求该单位的意见', 'This unit was not asked for its opinion', 'unit');
  const late = isOverdue(asked.dueOn, context.occurredAt, context.policy.settings.endOfDay);
  const data = { unit, round: state.round, text: wordsIn('case', text, 'text'), evidence, late };
  return [{ type: 'OpinionGiven', data }];
});
