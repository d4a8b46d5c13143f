export type {
  Done,
  PlanLineShown,
  YearPlanPage,
  YearPlanRecord,
} from '../../../contexts/inquiry/views/year-plans.view';
