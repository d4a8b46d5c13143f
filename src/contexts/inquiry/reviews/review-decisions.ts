import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { Context } from '../../../kernel/context';
import type { Id, Instant } from '../../../kernel/ids';
import { conflict, Rejection } from '../../../kernel/rejection';
import { Desk } from '../../../platform/http/desk';
import { Ask } from '../../../platform/messaging/ask';
import type { Committed } from '../../../platform/messaging/committed';
import { StaleRevision } from '../../../platform/messaging/errors';
import { Permitted } from '../../../platform/messaging/permitted';
import { type CommandRequest, readerOf } from '../../../platform/messaging/request';
import { type CaseCommand, caseDecider } from '../cases/case.decider';
import type { CaseState } from '../cases/case.state';
import { mustBeIndependent } from '../cases/independence.rules';
import { ShownCases } from '../cases/shown-cases';
import { lastPackMoment, reviewDecision } from './reviews.view';
import { type DecideOnCase, reviewDecider } from './review.decider';
import { asksNothing, type CaseAnswer, type ReviewDecision, type SeenCase } from './review.events';

/** The command that a decision gives to the case; null if there is none. */
const caseCommandOf = ({ kind, reason, reviewOn, to, evidence }: ReviewDecision): CaseCommand | null => {
  switch (kind) {
    case 'SUPERVISE':
      return { type: 'RaiseSupervision', data: { level: 'SUPERVISED', reason } };
    case 'LIST':
      return { type: 'RaiseSupervision', data: { level: 'LISTED', reason } };
    case 'REWORK':
      return { type: 'OrderRework', data: { reason } };
    case 'DEFER':
      return { type: 'DeferCase', data: { reviewOn: reviewOn!, reason } };
    case 'CLOSE_OFF':
      return { type: 'CloseOff', data: { evidence: evidence! } };
    case 'OVERRIDE':
      return { type: 'CloseOffByOverride', data: { evidence: evidence!, reason } };
    case 'REFER_UPWARD':
      return { type: 'ReferUpward', data: { to: to!, outsideNumber: null, reason } };
    default:
      return null;
  }
};

/** The decision is shown again beside the case as it stands, and confirmed or withdrawn. */
const caseMoved: NonNullable<CaseAnswer['refused']> = {
  code: 'review.case-moved',
  zh: '事项在会议看过之后又有变化，请重新阅看后确认',
  en: 'The case has moved since it was looked at: look again and confirm',
};

const onNoSide = {
  decider: caseDecider,
  command: 'RaiseSupervision',
  may: (state: CaseState, context: Context): void => mustBeIndependent('RaiseSupervision', state, context),
} as const;

export interface Decided extends Committed {
  readonly decision: Id | null;
  readonly refused: CaseAnswer['refused'];
}

/**
 * Meetings and what they decide. A decision is carried out by the person who sends it, in that person's capacity: only
 * so do the chair's override and the four eyes mean what they say. Three appends, each repeatable: the meeting notes
 * the decision, the case answers, the meeting notes the answer. Whatever dies in between is carried out again.
 */
@Injectable()
export class ReviewDecisions {
  constructor(
    private readonly desk: Desk,
    private readonly cases: ShownCases,
    private readonly queries: QueryBus,
    private readonly permitted: Permitted,
  ) {}

  /** Where the pack begins if nobody says: at the moment of the previous meeting. */
  sinceOf(jurisdiction: Id | undefined, request: CommandRequest): Promise<Instant | null> {
    return this.queries.execute(new Ask(lastPackMoment, { jurisdiction }, readerOf(request)));
  }

  async decide(id: Id, data: DecideOnCase, request: CommandRequest): Promise<Decided> {
    await this.cases.mustSee([data.case], request);
    // What is passed on to the case is refused there; the rest is not decided by those on its units' side either.
    if (asksNothing(data.kind)) await this.permitted.mustPass(onNoSide, data.case, readerOf(request));
    const committed = await this.desk.do(reviewDecider, id, { type: 'DecideOnCase', data }, request);
    const made = committed.events[0]?.data as ReviewDecision | undefined;
    return made === undefined
      ? { ...committed, decision: null, refused: null }
      : this.answered(id, made, committed, request);
  }

  /** Again, after a crash or a refusal. `seen`: the case as it was looked at again, on which the decision is confirmed. */
  async carryOut(id: Id, decision: Id, seen: SeenCase | undefined, request: CommandRequest): Promise<Decided> {
    const made = await this.queries.execute(new Ask(reviewDecision, { id, decision }, readerOf(request)));
    const still = { id, stream: '', revision: null, position: null, events: [], repeated: true };
    // Whoever carried it out: what the case has accepted is not sent again.
    if (made.answer === 'TAKEN') return { ...still, decision, refused: null };
    if (made.answer === 'WITHDRAWN')
      conflict('review.decision-withdrawn', '该项决定已撤回', 'This decision was withdrawn', 'decision');
    return this.answered(id, made, still, request, seen);
  }

  private async answered(
    id: Id,
    made: ReviewDecision,
    committed: Committed,
    request: CommandRequest,
    confirmed?: SeenCase,
  ): Promise<Decided> {
    const { decision } = made;
    const command = caseCommandOf(made);
    if (command === null) return { ...committed, decision, refused: null };
    const refused = await this.refusalOf(made, command, confirmed ?? made.seen, request);
    // A key of its own: the same answer is noted only once, but a different answer can follow.
    const key = `review-answer-${decision}-${refused?.code ?? 'taken'}`;
    const again = refused !== null || confirmed === undefined ? {} : { confirmed };
    const answer = { type: 'AnswerDecision', data: { decision, refused, ...again } } as const;
    const { ifMatch: _, ...free } = request;
    const noted = await this.desk.do(reviewDecider, id, answer, { ...free, idempotencyKey: key });
    return { ...noted, repeated: committed.repeated, decision, refused };
  }

  private async refusalOf(
    { decision, case: about }: ReviewDecision,
    command: CaseCommand,
    seen: SeenCase | undefined,
    request: CommandRequest,
  ): Promise<CaseAnswer['refused']> {
    // The revision in the request is the meeting's; the key makes the case take it once, however often it is sent.
    const { ifMatch: _, ...free } = request;
    const onlyOn = seen === undefined ? {} : { ifMatch: seen.revision };
    try {
      await this.desk.do(caseDecider, about, command, { ...free, ...onlyOn, idempotencyKey: `review-${decision}` });
      return null;
    } catch (error) {
      if (error instanceof StaleRevision) return caseMoved;
      if (!(error instanceof Rejection)) throw error;
      return { code: error.code, ...error.words };
    }
  }
}
