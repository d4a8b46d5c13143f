export type { Done, PlanLineShown, YearPlanPage, YearPlanRecord } from '../../../capabilities/plans/year-plans.view';
