/** What is counted about visits. */
export const visitMarks = [
  'VISIT_HELD',
  'VISIT_DEPUTY',
  'VISIT_VOTER_REPRESENTATIVE',
  'MEASURE_AGREED',
  'SETTLED_ON_SITE',
  'AGREEMENT_FAILED',
] as const;

declare module '../../../capabilities/statistics/counter.part' {
  interface CountedKinds {
    readonly visit: true;
  }
  interface MarkKinds {
    readonly visits: (typeof visitMarks)[number];
  }
}
