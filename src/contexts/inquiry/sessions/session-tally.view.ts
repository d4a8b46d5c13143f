import { type Column, historyView } from '../../../kernel/history';
import type { Id, LocalDate } from '../../../kernel/ids';
import { localDayOf } from '../../../kernel/time/moments';
import type { SessionEvent } from './session.events';
import type { Participant } from '../../../kernel/participant';
import { isSubstantive, type Question } from '../../../kernel/question';
import { type Told, toldBy } from '../../../kernel/act';
import { patch } from '../../../kernel/patch';
import { smallest } from '../../../kernel/places-above';
import type { Mark } from '../../../capabilities/statistics/counter.part';
import { presentMarks, soleUnit } from '../../../capabilities/statistics/marks.rules';

/** A question as it is counted: was it put, and does any of its answers count. */
export interface QuestionTally {
  readonly id: Id;
  readonly unit: Id;
  readonly topic: Id;
  readonly keyWork: Id | null;
  readonly place: Id | null;
  readonly text: string;
  readonly askers: readonly Id[];
  readonly aboutCase: Id | null;
  readonly putOn: LocalDate | null;
  readonly answers: readonly { readonly number: number; readonly counts: boolean }[];
}

export const questionTally = (question: Question, putOn: LocalDate | null): QuestionTally => {
  const { id, unit, topic, keyWork, place, text, askers, aboutCase } = question;
  return { id, unit, topic, keyWork, place: smallest(place), text, askers, aboutCase, putOn, answers: [] };
};

/** An answer that only puts off or says nothing does not count (DOMAIN 2: holding answers). */
export const questionMark = ({ id, unit, topic, keyWork, place, answers }: QuestionTally, on: LocalDate): Mark => ({
  kind: answers.some(({ counts }) => counts)
    ? 'QUESTION_ANSWERED'
    : answers.length > 0
      ? 'QUESTION_HOLDING_ONLY'
      : 'QUESTION_UNANSWERED',
  on,
  unit,
  item: id,
  about: { topic, keyWork, place },
});

/** The questions after one of them got an answer. */
export const withAnswer = (
  questions: readonly QuestionTally[],
  question: Id,
  answer: QuestionTally['answers'][number],
): readonly QuestionTally[] =>
  questions.map((one) => (one.id === question ? { ...one, answers: [...one.answers, answer] } : one));

const askedBy = (askers: readonly Id[], questions: readonly QuestionTally[], ...ids: readonly Id[]) =>
  questions.map((one) => (ids.includes(one.id) ? { ...one, askers } : one));

export interface SessionTally {
  readonly id: Id;
  readonly jurisdiction: Id;
  readonly state: 'PLANNED' | 'HELD' | 'CANCELLED';
  readonly title: string;
  readonly topic: Id | null;
  readonly keyWork: Id | null;
  readonly units: readonly Id[];
  readonly heldOn: LocalDate | null;
  readonly present: readonly Participant[];
  readonly questions: readonly QuestionTally[];
  /** Those that were merged into others: not counted unless that is undone. */
  readonly merged: readonly QuestionTally[];
  readonly ballots: readonly Mark[];
}

const changed = (tally: SessionTally, event: Told<SessionEvent>): SessionTally => {
  const on = localDayOf(Date.parse(event.by.occurredAt));
  const without = (gone: readonly Id[]) => ({ questions: tally.questions.filter(({ id }) => !gone.includes(id)) });
  switch (event.type) {
    case 'SessionConvened':
    case 'SessionReplanned': {
      const plan = event.type === 'SessionConvened' ? event.data : event.data.after;
      const { title, topic, keyWork, units } = plan;
      return patch(tally, { title, topic, keyWork, units });
    }
    case 'SessionNoticed':
      return patch(tally, { units: event.data.units });
    case 'SessionOpened': {
      const { openedAt, present } = event.data;
      return patch(tally, { state: 'HELD', heldOn: localDayOf(Date.parse(openedAt)), present });
    }
    case 'RollChanged': {
      const { came } = event.data;
      const later = came.filter(({ person }) => !tally.present.some((one) => one.person === person));
      return patch(tally, { present: [...tally.present, ...later] });
    }
    case 'SessionCancelled':
      return patch(tally, { state: 'CANCELLED' });
    case 'QuestionSubmitted':
      return patch(tally, { questions: [...tally.questions, questionTally(event.data.question, null)] });
    case 'QuestionsMerged': {
      const { into, merged, joined, askers, together = [] } = event.data;
      // Those to other units stay: each unit was asked, and is counted by its own answer.
      const gone = joined === true ? [] : merged;
      return patch(tally, {
        questions: askedBy(askers, without(gone).questions, into, ...together),
        merged: [...tally.merged, ...tally.questions.filter(({ id }) => gone.includes(id))],
      });
    }
    case 'QuestionMergeUndone': {
      const { question, from, askers, own, together = [] } = event.data;
      const rest = askedBy(askers, tally.questions, from, ...together);
      const parted = own === undefined ? rest : askedBy(own, rest, question);
      return patch(tally, {
        questions: [...parted, ...tally.merged.filter(({ id }) => id === question)],
        merged: tally.merged.filter(({ id }) => id !== question),
      });
    }
    case 'QuestionWithdrawn':
      return patch(tally, without([event.data.question]));
    case 'QuestionPut': {
      const { question } = event.data;
      return patch(tally, {
        questions: tally.questions.map((one) => (one.id === question ? { ...one, putOn: on } : one)),
      });
    }
    case 'QuestionAnswered': {
      const { question, number, answer } = event.data;
      return patch(tally, {
        questions: withAnswer(tally.questions, question, { number, counts: isSubstantive(answer.kind) }),
      });
    }
    case 'AnswerJudgedEmpty': {
      const { question, number } = event.data;
      const judged = (one: QuestionTally): QuestionTally => ({
        ...one,
        answers: one.answers.map((answer) => (answer.number === number ? { number, counts: false } : answer)),
      });
      return patch(tally, { questions: tally.questions.map((one) => (one.id === question ? judged(one) : one)) });
    }
    case 'BallotCounted': {
      const { ballot, question, unit, outcome } = event.data;
      if (outcome === 'NO_RESULT') return tally;
      const asked = tally.questions.find(({ id }) => id === question)?.unit;
      const mark: Mark = { kind: `BALLOT_${outcome}`, on, unit: unit ?? asked ?? soleUnit(tally.units), item: ballot };
      return patch(tally, { ballots: [...tally.ballots, mark] });
    }
    case 'BallotCountUndone':
      return patch(tally, { ballots: tally.ballots.filter(({ item }) => item !== event.data.ballot) });
    default:
      return tally;
  }
};

const tallyAfter = (before: SessionTally | undefined, event: Told<SessionEvent>): SessionTally => {
  const tally: SessionTally = before ?? {
    id: event.id,
    jurisdiction: event.jurisdiction,
    state: 'PLANNED',
    title: '',
    topic: null,
    keyWork: null,
    units: [],
    heldOn: null,
    present: [],
    questions: [],
    merged: [],
    ballots: [],
  };
  return changed(tally, event);
};

const kinds = { deputy: 'SESSION_DEPUTY', voterRepresentative: 'SESSION_VOTER_REPRESENTATIVE' } as const;

export const marksOfSession = ({ heldOn, units, present, questions, ballots }: SessionTally): readonly Mark[] => {
  if (heldOn === null) return [];
  const unit = soleUnit(units);
  return [
    { kind: 'SESSION_HELD', on: heldOn, unit },
    ...presentMarks(present, kinds, heldOn, unit),
    ...questions.flatMap((one) => (one.putOn === null ? [] : [questionMark(one, one.putOn)])),
    ...ballots,
  ];
};

const text = (of: (tally: SessionTally) => string | null): Column<SessionTally> => ({ type: 'TEXT', of });

/** Sessions as they are counted, one row per session and moment. */
export const sessionTallies = historyView<SessionTally, SessionEvent>({
  name: 'session_tallies',
  version: 2,
  category: 'inquirySession',
  evolve: (tally, event) => tallyAfter(tally, toldBy(event)),
  columns: {
    jurisdiction: text((s) => s.jurisdiction),
    units: text((s) => JSON.stringify(s.units)),
  },
});
