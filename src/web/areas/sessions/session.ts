import { questions } from '../../api/client';
import type { Answer, SessionAllowed, SessionCommandName, SessionRecord } from '../../api/shapes';
import { isAllowed } from '../../ui/offers';

export type SessionAnswer = Answer<'/api/v1/sessions/{id}'>;

export const useSession = (id: string) =>
  questions.useQuery('get', '/api/v1/sessions/{id}', { params: { path: { id } } });

/** Does this reader lead the session: open it, or put the questions and close it? */
export const leads = (allowed: SessionAllowed): boolean =>
  isAllowed(allowed, 'OpenSession') || isAllowed(allowed, 'CloseSession');

/** What is written down below a question in the room. */
export type Recording = 'answer' | 'promise' | 'followUp';

const commandOf: Readonly<Record<Recording, SessionCommandName>> = {
  answer: 'AnswerQuestion',
  promise: 'MakeCommitment',
  followUp: 'FollowUp',
};

/** What this person may write down below the question. */
export const modesOf = (allowed: SessionAllowed, question: string): readonly Recording[] =>
  (['answer', 'promise', 'followUp'] as const).filter((mode) => isAllowed(allowed, commandOf[mode], question));

/** Questions that stand, in the order of the agenda. */
export const standing = ({ questions: all }: SessionRecord) =>
  all.filter((question) => question.standing === 'SUBMITTED' || question.standing === 'PUT');

/** How many are in the room by now, where somebody came later or left; null where nobody did. */
export const inRoom = ({ present, rollChanges }: SessionRecord): number | null => {
  if (rollChanges.length === 0) return null;
  const there = new Set(present.map(({ person }) => person));
  for (const { came, left } of rollChanges.toSorted((one, other) => (one.at < other.at ? -1 : 1))) {
    for (const { person } of came) there.add(person);
    for (const person of left) there.delete(person);
  }
  return there.size;
};

/** Is there an answer that counts and was given after the latest follow-up? */
export const isAnswered = ({ answers, followUps }: SessionRecord['questions'][number]): boolean => {
  const since = followUps.at(-1)?.by.recordedAt ?? '';
  return answers.some(({ counts, by }) => counts && by.recordedAt >= since);
};

/** The question with those to other units that are put and answered together with it. */
export const askedTogether = (
  { questions }: SessionRecord,
  { id, joinedTo }: SessionRecord['questions'][number],
): SessionRecord['questions'] => {
  const first = joinedTo ?? id;
  return questions.filter((one) => one.id === first || one.joinedTo === first);
};

/** Everybody and everything that the record names by an id. */
export const idsIn = (record: SessionRecord): readonly (string | null)[] => [
  ...[record.plan?.topic ?? null, record.plan?.keyWork ?? null],
  ...(record.plan?.units ?? []),
  ...(record.plan?.participants ?? []).map(({ person }) => person),
  ...record.rollChanges.flatMap(({ came, left }) => [...came.map(({ person }) => person), ...left]),
  ...record.questions.flatMap(({ askers, answers, followUps, ratings }) => [
    ...askers,
    ...answers.flatMap(({ corrections }) => corrections.flatMap(({ told }) => told ?? [])),
    ...followUps.map(({ asker }) => asker),
    ...ratings.map(({ rater }) => rater),
  ]),
];
