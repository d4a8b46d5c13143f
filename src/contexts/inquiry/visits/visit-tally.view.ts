import { type Column, historyView } from '../../../kernel/history';
import type { Id, LocalDate } from '../../../kernel/ids';
import { localDayOf } from '../../../kernel/time/moments';
import type { Participant } from '../../../kernel/participant';
import type { VisitEvent } from './visit.events';
import { isSubstantive } from '../../../kernel/question';
import { type Told, toldBy } from '../../../kernel/act';
import { patch } from '../../../kernel/patch';
import { smallest } from '../../../kernel/places-above';
import type { Mark } from '../../../capabilities/statistics/counter.part';
import { presentMarks, soleUnit } from '../../../capabilities/statistics/marks.rules';
import { questionMark, questionTally, type QuestionTally, withAnswer } from '../sessions/session-tally.view';

export interface VisitTally {
  readonly id: Id;
  readonly jurisdiction: Id;
  readonly state: 'PLANNED' | 'HELD' | 'CANCELLED';
  readonly title: string;
  readonly topic: Id | null;
  readonly keyWork: Id | null;
  readonly place: Id | null;
  readonly units: readonly Id[];
  readonly heldOn: LocalDate | null;
  readonly present: readonly Participant[];
  readonly questions: readonly QuestionTally[];
  /** What was agreed, settled or failed there. */
  readonly results: readonly Mark[];
}

const changed = (tally: VisitTally, event: Told<VisitEvent>): VisitTally => {
  const on = localDayOf(Date.parse(event.by.occurredAt));
  const result = (mark: Omit<Mark, 'on'>) => ({ results: [...tally.results, { ...mark, on }] });
  switch (event.type) {
    case 'ResolutionCalled':
    case 'ResolutionReplanned': {
      const plan = event.type === 'ResolutionCalled' ? event.data : event.data.after;
      const { title, topic, keyWork, place, units } = plan;
      return patch(tally, { title, topic, keyWork, place: smallest(place), units });
    }
    case 'ResolutionHeld': {
      const { heldAt, place, present } = event.data;
      const seen = { present, place: smallest(place) ?? tally.place };
      return patch(tally, { ...seen, state: 'HELD', heldOn: localDayOf(Date.parse(heldAt)) });
    }
    case 'ResolutionCancelled':
      return patch(tally, { state: 'CANCELLED' });
    case 'SiteQuestionPut':
      return patch(tally, { questions: [...tally.questions, questionTally(event.data.question, on)] });
    case 'SiteQuestionAnswered': {
      const { question, number, answer } = event.data;
      return patch(tally, {
        questions: withAnswer(tally.questions, question, { number, counts: isSubstantive(answer.kind) }),
      });
    }
    case 'MeasureAgreed':
      return patch(
        tally,
        result({ kind: 'MEASURE_AGREED', unit: event.data.measure.unit, item: event.data.measure.id }),
      );
    case 'SettledOnSite':
      return patch(
        tally,
        result({ kind: 'SETTLED_ON_SITE', unit: event.data.settlement.unit, item: event.data.settlement.id }),
      );
    case 'AgreementFailed':
      return patch(tally, result({ kind: 'AGREEMENT_FAILED', unit: event.data.unit }));
    default:
      return tally;
  }
};

const tallyAfter = (before: VisitTally | undefined, event: Told<VisitEvent>): VisitTally => {
  const tally: VisitTally = before ?? {
    id: event.id,
    jurisdiction: event.jurisdiction,
    state: 'PLANNED',
    title: '',
    topic: null,
    keyWork: null,
    place: null,
    units: [],
    heldOn: null,
    present: [],
    questions: [],
    results: [],
  };
  return changed(tally, event);
};

const kinds = { deputy: 'VISIT_DEPUTY', voterRepresentative: 'VISIT_VOTER_REPRESENTATIVE' } as const;

export const marksOfVisit = ({ heldOn, units, present, questions, results }: VisitTally): readonly Mark[] => {
  if (heldOn === null) return [];
  const unit = soleUnit(units);
  return [
    { kind: 'VISIT_HELD', on: heldOn, unit },
    ...presentMarks(present, kinds, heldOn, unit),
    ...questions.map((one) => questionMark(one, one.putOn ?? heldOn)),
    ...results,
  ];
};

const text = (of: (tally: VisitTally) => string | null): Column<VisitTally> => ({ type: 'TEXT', of });

/** Visits as they are counted, one row per visit and moment. */
export const visitTallies = historyView<VisitTally, VisitEvent>({
  name: 'visit_tallies',
  version: 1,
  category: 'resolution',
  evolve: (tally, event) => tallyAfter(tally, toldBy(event)),
  columns: {
    jurisdiction: text((v) => v.jurisdiction),
    units: text((v) => JSON.stringify(v.units)),
  },
});
