import type { Context } from '../../kernel/context';
import type { Decide, Decider } from '../../kernel/decider';
import type { Id } from '../../kernel/ids';
import { sameJson } from '../../kernel/json';
import type { Intent } from '../../kernel/message';
import { conflict, invalid, notFound } from '../../kernel/rejection';
import { checkSubject, openUnit, wordsIn } from '../../kernel/registers';
import type { HeldInstrument, PlanLine, YearPlanEvent } from './year-plan.events';
import { evolveYearPlan, initialYearPlan, type YearPlanState } from './year-plan.state';

export type PlanLineInput = Omit<PlanLine, 'id'>;

export type YearPlanCommand =
  | Intent<'DrawUpYearPlan', { readonly year: number; readonly title: string }>
  | Intent<'AddPlanLine', PlanLineInput>
  | Intent<'ChangePlanLine', { readonly line: PlanLine; readonly reason: string }>
  | Intent<'DropPlanLine', { readonly line: Id; readonly reason: string }>
  | Intent<'AdoptYearPlan', Record<string, never>>
  | Intent<'FulfilPlanLine', HeldInstrument & { readonly line: Id }>
  | Intent<'WithdrawFulfilment', HeldInstrument & { readonly line: Id; readonly reason: string }>;

type On<Data> = Decide<YearPlanState, Data, YearPlanEvent>;

const mustExist = ({ year }: YearPlanState): number =>
  year ?? notFound('yearPlan.not-found', '没有这个年度计划', 'There is no such plan', 'id');

const lineIn = ({ lines }: YearPlanState, line: Id): PlanLine =>
  lines.find(({ id }) => id === line) ??
  notFound('yearPlan.no-line', '计划中没有这一项', 'The plan has no such line', 'line');

/** What is planned must be something that the office's registers know in that month. */
const checked = (year: number, line: PlanLine, context: Context): PlanLine => {
  const { topic, keyWork, month, times } = line;
  if (!Number.isInteger(month) || month < 1 || month > 12)
    invalid('yearPlan.month', '月份须为1至12', 'A month from 1 to 12', 'month');
  if (!Number.isInteger(times) || times < 1 || times > 99)
    invalid('yearPlan.times', '次数须为1至99', 'From 1 to 99 times', 'times');
  const day = `${year}-${String(month).padStart(2, '0')}-01`;
  checkSubject(context, { topic, ...(keyWork === null ? {} : { keyWork }) }, [day]);
  const units = [...new Set(line.units)].map((unit) => openUnit(context, unit, 'units').id);
  return { ...line, title: wordsIn('yearPlan', line.title, 'title'), units };
};

const drawUp: On<{ readonly year: number; readonly title: string }> = (state, { year, title }) => {
  if (state.year !== null) conflict('yearPlan.exists', '该年度计划已拟定', 'This year has its plan already', 'year');
  if (!Number.isInteger(year) || year < 2000 || year > 2999)
    invalid('yearPlan.year', '年度不在范围内', 'No such year', 'year');
  return [{ type: 'YearPlanDrawnUp', data: { year, title: wordsIn('yearPlan', title, 'title') } }];
};

const add: On<PlanLineInput> = (state, data, context) => {
  const year = mustExist(state);
  const id = context.derive('planLine', String(year), String(state.lines.length), context.actor.account, context.now);
  return [{ type: 'PlanLineAdded', data: { line: checked(year, { id, ...data }, context) } }];
};

const change: On<{ readonly line: PlanLine; readonly reason: string }> = (state, data, context) => {
  const year = mustExist(state);
  const before = lineIn(state, data.line.id);
  const after = checked(year, data.line, context);
  if (sameJson(before, after)) return [];
  return [{ type: 'PlanLineChanged', data: { before, after, reason: wordsIn('yearPlan', data.reason, 'reason') } }];
};

const drop: On<{ readonly line: Id; readonly reason: string }> = (state, { line, reason }) => {
  mustExist(state);
  lineIn(state, line);
  return [{ type: 'PlanLineDropped', data: { line, reason: wordsIn('yearPlan', reason, 'reason') } }];
};

const adopt: On<Record<string, never>> = (state) => {
  mustExist(state);
  if (state.lines.length === 0) conflict('yearPlan.empty', '计划还没有内容', 'The plan is empty', 'id');
  return state.adopted ? [] : [{ type: 'YearPlanAdopted', data: {} }];
};

/** Something that was held counts for one line at most, and only for a line that planned that kind. */
const fulfil: On<HeldInstrument & { readonly line: Id }> = (state, { line, instrument, id }) => {
  mustExist(state);
  const planned = lineIn(state, line);
  if (planned.instrument !== instrument)
    invalid('yearPlan.other-instrument', '与计划的方式不符', 'The plan meant another instrument', 'instrument');
  const known = state.held.find((one) => one.id === id);
  if (known?.line === line) return [];
  if (known !== undefined)
    conflict('yearPlan.fulfils-other', '已计入计划的另一项', 'It stands for another line already', 'id');
  return [{ type: 'PlanLineFulfilled', data: { line, instrument, id } }];
};

const withdraw: On<HeldInstrument & { readonly line: Id; readonly reason: string }> = (
  state,
  { line, instrument, id, reason },
) => {
  mustExist(state);
  if (!state.held.some((one) => one.id === id && one.line === line))
    notFound('yearPlan.not-fulfilled', '没有计入这一项', 'It does not stand for this line', 'id');
  return [
    { type: 'FulfilmentWithdrawn', data: { line, instrument, id, reason: wordsIn('yearPlan', reason, 'reason') } },
  ];
};

/** 年度约询计划: what is to be held, and what of it was. */
export const yearPlanDecider: Decider<YearPlanState, YearPlanCommand, YearPlanEvent> = {
  category: 'yearPlan',
  initial: initialYearPlan,
  evolve: evolveYearPlan,
  on: {
    DrawUpYearPlan: drawUp,
    AddPlanLine: add,
    ChangePlanLine: change,
    DropPlanLine: drop,
    AdoptYearPlan: adopt,
    FulfilPlanLine: fulfil,
    WithdrawFulfilment: withdraw,
  },
  permission: {
    DrawUpYearPlan: 'yearPlan.write',
    AddPlanLine: 'yearPlan.write',
    ChangePlanLine: 'yearPlan.write',
    DropPlanLine: 'yearPlan.write',
    AdoptYearPlan: 'yearPlan.write',
    FulfilPlanLine: 'yearPlan.write',
    WithdrawFulfilment: 'yearPlan.write',
  },
};
