/** What is counted about interviews. */
export const interviewMarks = [
  'INTERVIEW_HELD',
  'INTERVIEWEE',
  'INTERVIEW_DELEGATE',
  'INTERVIEW_DEPUTY',
  'INTERVIEW_VOTER_REPRESENTATIVE',
  'INTERVIEW_FILER',
] as const;

declare module '../../../capabilities/statistics/counter.part' {
  interface CountedKinds {
    readonly interview: true;
  }
  interface MarkKinds {
    readonly interviews: (typeof interviewMarks)[number];
  }
}
