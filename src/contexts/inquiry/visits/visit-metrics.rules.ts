import type { Metric } from '../../../capabilities/statistics/counter.part';
import { count } from '../../../capabilities/statistics/metrics.rules';

/** 会办. */
export const visitMetrics: readonly Metric[] = [
  count(['visitsHeld', '现场会办场次', 'On-site visits held', 'sessions'], ['VISIT_HELD'], '期内实际进行的会办。'),
  count(
    ['visitAttendance', '会办代表人次', 'Representatives on site', 'personTimes'],
    ['VISIT_DEPUTY', 'VISIT_VOTER_REPRESENTATIVE'],
    '期内会办的到场代表和选民代表。',
  ),
  count(
    ['measuresAgreed', '会办议定措施', 'Measures agreed on site', 'items'],
    ['MEASURE_AGREED'],
    '期内会办议定的措施。',
  ),
  count(['settledOnSite', '会办现场解决', 'Settled on site', 'items'], ['SETTLED_ON_SITE'], '期内会办当场解决的问题。'),
  count(
    ['agreementsFailed', '会办未达成一致', 'No agreement on site', 'items'],
    ['AGREEMENT_FAILED'],
    '期内会办记录为未达成一致的。',
    'lower',
  ),
];
