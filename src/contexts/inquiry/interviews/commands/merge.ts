import { alone, joint } from '../../../../capabilities/meeting/joining.rules';
import type { Context } from '../../../../kernel/context';
import { after, type Decide, type May } from '../../../../kernel/decider';
import type { Id } from '../../../../kernel/ids';
import { wordsIn } from '../../../../kernel/registers';
import { conflict, invalid } from '../../../../kernel/rejection';
import { localDayOf } from '../../../../kernel/time/moments';
import { mustStandApart } from '../filers.rules';
import type { InterviewEvent, JoinedRequest } from '../interview.events';
import type { InterviewState } from '../interview.state';
import { beforeTheTalk, mustActApart, mustBe } from './acting';

/*
 * 并案: one request goes into another, and whoever filed it is a filer there: told of every step, answered, asked to rate
 * (浙江第18条). Two streams are never written at once: the request says where it goes, and a reaction brings what it has.
 */

export interface MergeInterview {
  /** The id of this interview, because a decision does not know its own stream. */
  readonly interview: Id;
  readonly into: Id;
  readonly reason: string;
  /** Its unit is another one, and is called as well. */
  readonly joinUnits?: true;
}

type On<Data> = Decide<InterviewState, Data, InterviewEvent>;

const openTarget = (into: Id, { openRequest }: Context): { readonly units: readonly Id[]; readonly noticed: boolean } =>
  openRequest(into) ??
  conflict('interview.merge-target-closed', '只能并入尚未举行、未终结的申请', 'Only into a request still open', 'into');

const mayMerge: May<InterviewState> = (state, context) => {
  mustBe(state, 'REQUESTED', 'ACCEPTED');
  mustActApart(state, context);
};

/** Into an open request of the same unit, or with the units called together before the notice. */
export const mergeInterview: On<MergeInterview> = after(mayMerge, (state, data, context) => {
  const { interview, into, joinUnits } = data;
  if (into === interview)
    invalid('interview.merge-into-itself', '不能并入自身', 'It cannot be merged into itself', 'into');
  const reason = wordsIn('interview', data.reason, 'reason');
  const target = openTarget(into, context);
  const units = [...target.units, state.request!.unit];
  mustStandApart({ units, filers: state.filers, since: localDayOf(Date.parse(context.now)) }, context, 'into');
  if (target.units.includes(state.request!.unit)) return [{ type: 'InterviewMerged', data: { into, reason } }];
  if (joinUnits !== true)
    invalid(
      'interview.merge-other-unit',
      '被约谈单位不同：须一并约谈该单位，或另选约谈',
      'It is about another unit, which must be called as well',
      'joinUnits',
    );
  if (target.noticed)
    conflict('interview.merge-after-notice', '约谈通知已发出，不能再加单位', 'The notice has gone out already', 'into');
  return [{ type: 'InterviewMerged', data: { into, reason, joinUnits: true } }];
});

/** What this request brings with it, with what was merged into it before. */
export const broughtBy = (
  from: Id,
  { filers, request, joined, scans }: InterviewState,
  joinUnits: boolean,
): JoinedRequest => ({
  from,
  filers,
  aboutCases: joint(request?.aboutCases ?? [], ...joined.map(({ aboutCases }) => aboutCases)),
  units: joinUnits && request !== null ? joint([request.unit], ...joined.map(({ units }) => units)) : [],
  scans,
});

/** Said by the reaction: what is settled, or has joined already, stays as it is. */
export const joinMerged: On<JoinedRequest> = (state, data) => {
  const isOpen = beforeTheTalk.some((phase) => phase === state.phase);
  return !isOpen || state.joined.some(({ from }) => from === data.from) ? [] : [{ type: 'RequestJoined', data }];
};

const mayUndo: May<InterviewState> = (state, context) => {
  mustBe(state, 'MERGED');
  mustActApart(state, context);
  const target = context.openRequest(state.merged!.into);
  if (target === undefined)
    conflict('interview.merge-settled', '并入的约谈已举行或已终结，不能撤销并案', 'The other talk has gone on too far');
  // Its unit would stay called although nobody asked for it any more.
  if (state.merged!.joinsUnits && target?.noticed === true)
    conflict('interview.merge-noticed', '该单位已随并入的约谈通知，不能撤销并案', 'Its unit was called there already');
};

/** Until the talk: a merger made by mistake is taken back, and the request stands where it stood. */
export const undoMerge: On<{ readonly reason: string }> = after(mayUndo, (state, data) => {
  const { into, phase } = state.merged!;
  return [
    { type: 'InterviewMergeUndone', data: { from: into, phase, reason: wordsIn('interview', data.reason, 'reason') } },
  ];
});

/** What came with that request alone goes with it; what this one or another brought as well stays. */
export const partMerged: On<{ readonly from: Id }> = (state, { from }) => {
  const parting = state.joined.find((one) => one.from === from);
  if (parting === undefined) return [];
  const rest = state.joined.filter((one) => one.from !== from);
  const { request } = state;
  return [
    {
      type: 'RequestParted',
      data: {
        from,
        filers: alone(parting.filers, state.own, ...rest.map(({ filers }) => filers)),
        aboutCases: alone(parting.aboutCases, request!.aboutCases, ...rest.map(({ aboutCases }) => aboutCases)),
        units: alone(parting.units, [request!.unit], ...rest.map(({ units }) => units)),
        scans: parting.scans.filter((scan) => !rest.some((one) => one.scans.some(({ hash }) => hash === scan.hash))),
      },
    },
  ];
};
