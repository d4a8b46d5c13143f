/** What is counted about sessions. */
export const sessionMarks = [
  'SESSION_HELD',
  'SESSION_DEPUTY',
  'SESSION_VOTER_REPRESENTATIVE',
  'BALLOT_SATISFIED',
  'BALLOT_BASICALLY_SATISFIED',
  'BALLOT_DISSATISFIED',
] as const;

/** What becomes of a question, at a session or on site: always one of these. */
export const questionMarks = ['QUESTION_ANSWERED', 'QUESTION_HOLDING_ONLY', 'QUESTION_UNANSWERED'] as const;

declare module '../../../capabilities/statistics/counter.part' {
  interface CountedKinds {
    readonly session: true;
  }
  interface MarkKinds {
    readonly sessions: (typeof sessionMarks)[number];
    readonly questions: (typeof questionMarks)[number];
  }
}
