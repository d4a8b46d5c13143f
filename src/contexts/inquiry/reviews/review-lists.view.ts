import type { Id, LocalDate } from '../../../kernel/ids';
import type { PlaceRef } from '../../../kernel/place';
import { type Moment, momentOf, type MomentParams } from '../../../kernel/time/moments';
import type { Question, RowsOf } from '../../../kernel/view';
import type { DecisionKind } from './review.events';
import { caseTallies } from '../cases/case-tally.view';
import { dueOnOf } from '../cases/case-standing.state';
import type { CaseStanding } from '../cases/case-standing.state';
import { type DecisionRecord, reviews, visibleReview } from './reviews.view';

interface ListLine {
  readonly case: Id;
  readonly number: string | null;
  readonly title: string;
}

/** 问题清单: what is wrong, where. */
export interface IssueLine extends ListLine {
  readonly topic: Id | null;
  readonly keyWork: Id | null;
  readonly place: PlaceRef;
  readonly origin: string | null;
  readonly decision: DecisionKind;
  readonly reason: string;
}

/** 责任清单: who answers for it. */
export interface ResponsibilityLine extends ListLine {
  readonly unit: Id | null;
  readonly coUnits: readonly Id[];
  /** By post, as the meeting named it. */
  readonly responsible: string | null;
  readonly supervision: CaseStanding['supervision'];
}

/** 整改清单: what is done, by when. */
export interface RectificationLine extends ListLine {
  readonly unit: Id | null;
  readonly measure: string | null;
  /** Set by the meeting, else when the case's clock ends. */
  readonly dueOn: LocalDate | null;
  readonly decision: DecisionKind;
  readonly answer: DecisionRecord['answer'];
}

/** The three lists that come out of a meeting; generated, never typed. */
export interface ReviewLists {
  readonly moment: Moment['shown'];
  readonly issues: readonly IssueLine[];
  readonly responsibilities: readonly ResponsibilityLine[];
  readonly rectifications: readonly RectificationLine[];
}

/** What is to be done about a case after the meeting: by the last decision, if it asks for anything. */
const standingDecisions = (decisions: readonly DecisionRecord[]): readonly DecisionRecord[] => {
  const standing = decisions.filter(({ answer }) => answer !== 'WITHDRAWN');
  const last = new Map(standing.map((one) => [one.case, one]));
  return [...last.values()].filter(({ kind }) => kind !== 'TAKE_NOTE');
};

const standingOf = (rowsOf: RowsOf, id: Id, moment: Moment): CaseStanding | undefined =>
  caseTallies.find(rowsOf(caseTallies.view), id, moment)?.standing;

export const reviewLists: Question<MomentParams & { readonly id: Id }, ReviewLists> = {
  name: 'review.lists',
  permission: 'review.read',
  views: [reviews.view, caseTallies.view],
  answer: (rowsOf, params, reader) => {
    const moment = momentOf(params, reader.now);
    const { decisions } = visibleReview(rowsOf, params.id, moment, reader);
    const told = standingDecisions(decisions).flatMap((decision) => {
      const standing = standingOf(rowsOf, decision.case, moment);
      if (standing === undefined) return [];
      const { number, title } = standing;
      return [{ decision, standing, line: { case: decision.case, number, title } }];
    });
    return {
      moment: moment.shown,
      issues: told.map(({ decision, standing: { topic, keyWork, place, origin }, line }) => ({
        ...line,
        topic,
        keyWork,
        place,
        origin,
        decision: decision.kind,
        reason: decision.reason,
      })),
      responsibilities: told.map(({ decision, standing: { leadUnit: unit, coUnits, supervision }, line }) => ({
        ...line,
        unit,
        coUnits,
        responsible: decision.responsible,
        supervision,
      })),
      rectifications: told.map(({ decision: { kind, measure, dueOn, answer }, standing, line }) => ({
        ...line,
        unit: standing.leadUnit,
        measure,
        dueOn: dueOn ?? dueOnOf(standing),
        decision: kind,
        answer,
      })),
    };
  },
};
