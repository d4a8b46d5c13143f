import type { CaseState } from '../case.state';
import { after, type May } from '../../../../kernel/decider';
import type { AttachmentRef } from '../../../../kernel/attachment';
import type { Id } from '../../../../kernel/ids';
import { conflict } from '../../../../kernel/rejection';
import { wordsIn } from '../../../../kernel/registers';
import type { Context } from '../../../../kernel/context';
import type { SupervisionLevel } from '../case-shapes.events';
import type { CaseEvent } from '../case.events';
import { mustBeIndependent } from '../independence.rules';
import { ended, independently, mustBe, mustBeAFile, mustExist, type Nothing, type On, stillOpen } from './acting';
import { goesOn } from './clock';

const levels: readonly (SupervisionLevel | null)[] = [null, 'SUPERVISED', 'LISTED'];

const mayRise: May<CaseState> = (state, context) => {
  mustBe(state, ...stillOpen);
  if (state.supervision === levels.at(-1))
    conflict('case.supervision-not-higher', '督办级别只能提高', 'Supervision only rises', 'level');
  mustBeIndependent('RaiseSupervision', state, context);
};

/** 督办, then 挂牌督办: pressure only rises (潍坊第26条), and a person decides it (DOMAIN 1.9). */
export const raiseSupervision: On<{ readonly level: SupervisionLevel; readonly reason: string }> = after(
  mayRise,
  (state, data) => {
    if (levels.indexOf(data.level) <= levels.indexOf(state.supervision))
      conflict('case.supervision-not-higher', '督办级别只能提高', 'Supervision only rises', 'level');
    const { unit } = state;
    return [
      { type: 'SupervisionRaised', data: { unit, level: data.level, reason: wordsIn('case', data.reason, 'reason') } },
    ];
  },
);

export interface ReferUpward {
  readonly to: string;
  readonly outsideNumber: string | null;
  readonly reason: string;
}

/** What a street cannot do itself goes to the district, with the number it gets there (DOMAIN 1.2). */
export const referUpward: On<ReferUpward> = after(
  independently('ReferUpward', ...stillOpen, ...ended),
  (state, { to, outsideNumber, reason }) => {
    const data = {
      unit: state.unit,
      to: wordsIn('case', to, 'to'),
      outsideNumber,
      reason: wordsIn('case', reason, 'reason'),
    };
    return [{ type: 'CaseReferredUpward', data }];
  },
);

/** A side disputes the note: the case is marked, but nothing is held up. */
export const markDisputed: On<{ readonly reason: string }> = (state, { reason }) => {
  mustExist(state);
  return state.disputed ? [] : [{ type: 'CaseDisputed', data: { reason } }];
};

export const settleDispute: On<Nothing> = (state) => {
  mustExist(state);
  return state.disputed ? [{ type: 'DisputeSettled', data: {} }] : [];
};

/** Attaches the paper that something was entered from. The same scan again changes nothing. */
export const attachScan: On<{ readonly scan: AttachmentRef }> = after(mustExist, (state, { scan }) => {
  mustBeAFile(scan, 'scan');
  return state.scans.includes(scan.hash) ? [] : [{ type: 'ScanAttached', data: { scan } }];
});

const mayWithdraw: May<CaseState> = (state, context) => {
  mustExist(state);
  // Already withdrawn: nothing to do, and no reason to refuse.
  if (state.phase !== 'WITHDRAWN') mustBe(state, ...stillOpen, 'SETTLED_ON_SPOT');
  mustBeIndependent('WithdrawCase', state, context);
};

/** The filer withdraws it in writing (青岛第12条), or the note no longer contains the matter: handling ends. */
export const withdrawCase: On<{ readonly reason: string }> = after(mayWithdraw, (state, { reason }) => {
  if (state.phase === 'WITHDRAWN') return [];
  return [{ type: 'CaseWithdrawn', data: { reason: wordsIn('case', reason, 'reason'), batch: null } }];
});

/** The clock that ran when it was withdrawn goes on with what was left of it. */
export const afterWithdrawal = ({ clock }: CaseState, context: Context): readonly CaseEvent[] =>
  clock === null || clock.apartOn === null ? [] : [goesOn(clock, context)];

/** Continues where it was, under its old number. */
export const reinstateCase: On<{ readonly reason: string }> = after(
  independently('ReinstateCase', 'WITHDRAWN'),
  (state, { reason }, context) => [
    { type: 'CaseReinstated', data: { reason: wordsIn('case', reason, 'reason'), ticket: null } },
    ...afterWithdrawal(state, context),
  ],
);

/** Part of taking back a whole import: only cases that nobody has worked on since. */
export const withdrawImportedCase: On<{ readonly batch: Id; readonly reason: string }> = (
  state,
  { batch, reason },
  context,
) => {
  mustExist(state);
  if (state.phase === 'WITHDRAWN') return [];
  if (state.batch !== batch) conflict('case.other-batch', '该事项不属于这一批导入', 'Not of this import', 'batch');
  if (state.touched) conflict('case.touched', '导入后已有人办理，不能撤回', 'Somebody has worked on it since');
  mustBeIndependent('WithdrawCase', state, context);
  return [{ type: 'CaseWithdrawn', data: { reason: wordsIn('case', reason, 'reason'), batch } }];
};
