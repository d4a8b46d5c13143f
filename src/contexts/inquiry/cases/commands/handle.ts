import { after } from '../../../../kernel/decider';
import type { Evidence } from '../../../../kernel/attachment';
import { wordsIn } from '../../../../kernel/registers';
import type { Commitment } from '../../../../kernel/commitment';
import type { OnPaper } from './paper';
import { byAnyUnit, byLeadUnit, byReviewer, mustShow, type On, signedByOffice, unitActing, withUnit } from './acting';
import { checkCommitment } from './register';

export interface PlanRectification {
  readonly plan: string;
  readonly milestones: readonly Commitment[];
}

export interface ReportProgress extends OnPaper {
  readonly summary: string;
  readonly evidence: Evidence;
}

/** The unit speaks to the filer first (重庆: within 20 working days; policy 14). */
export const recordFirstContact: On<{ readonly how: string }> = after(
  byLeadUnit('ASSIGNED', 'HANDLING'),
  (state, { how }, context) => {
    const unit = unitActing(state, context, 'lead');
    return [{ type: 'FilerContacted', data: { unit, how: wordsIn('case', how, 'how') } }];
  },
);

/** A plan may be replaced by a later one; the earlier one stays in the record. */
export const planRectification: On<PlanRectification> = after(
  byLeadUnit('HANDLING'),
  (state, { plan, milestones }, context) => {
    const unit = unitActing(state, context, 'lead');
    for (const milestone of milestones) checkCommitment(milestone, context);
    const data = { unit, round: state.round, plan: wordsIn('case', plan, 'plan'), milestones };
    return [{ type: 'RectificationPlanned', data }];
  },
);

/** Interim reports come from the lead unit or a co-unit. */
export const reportProgress: On<ReportProgress> = after(
  byAnyUnit('HANDLING'),
  (state, { summary, evidence, unit: named }, context) => {
    const unit = unitActing(state, context, 'any', named);
    return [
      {
        type: 'ProgressReported',
        data: { unit, round: state.round, summary: wordsIn('case', summary, 'summary'), evidence },
      },
    ];
  },
);

/** Evidence of a unit's work, also after it has replied. */
export const addEvidence: On<OnPaper & { readonly evidence: Evidence }> = after(
  byAnyUnit(...withUnit),
  (state, { evidence, unit: named }, context) => {
    const unit = unitActing(state, context, 'any', named);
    mustShow(evidence);
    return [{ type: 'EvidenceAdded', data: { unit, round: state.round, evidence } }];
  },
);

/** What the office saw for itself. */
export const addFinding: On<{ readonly evidence: Evidence }> = after(
  signedByOffice('case.lookBack', byReviewer('AddFinding', ...withUnit)),
  (state, { evidence }) => {
    mustShow(evidence);
    return [{ type: 'EvidenceAdded', data: { unit: null, round: state.round, evidence } }];
  },
);
