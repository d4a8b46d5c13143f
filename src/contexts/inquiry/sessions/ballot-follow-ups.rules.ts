import type { Id, LocalDate } from '../../../kernel/ids';
import { dueDate } from '../../../kernel/time/deadline';
import { localDayOf } from '../../../kernel/time/moments';
import type { Reader } from '../../../kernel/view';
import type { SessionRecord } from './session-record.state';

/** The consequences of a ballot that did not pass (石泉; 浙江议事规则第29条; policy 29): a report again, then another ballot. */
export interface BallotFollowUp {
  readonly ballot: Id;
  readonly question: Id | null;
  readonly unit: Id | null;
  readonly reportBy: LocalDate;
  readonly ballotAgain: boolean;
  /** The units that have reported again. */
  readonly reported: readonly Id[];
  /** Whether the same subject was voted on again, and with what result. */
  readonly again: 'NOT_YET' | 'PASSED' | 'FAILED';
}

/** By the rules with which the ballot was counted. */
export const ballotFollowUps = (
  { ballots, ballotReports, jurisdiction }: SessionRecord,
  { rules }: Reader,
): readonly BallotFollowUp[] =>
  ballots.flatMap((ballot, index) => {
    if (ballot.outcome !== 'DISSATISFIED') return [];
    const { settings } = rules.policyVersion(jurisdiction, ballot.policyVersion);
    const { reportWithin, ballotAgain } = settings.ballotFailure;
    const next = ballots
      .slice(index + 1)
      .find(({ question, unit }) => question === ballot.question && unit === ballot.unit);
    const again =
      next === undefined || next.outcome === 'NO_RESULT'
        ? 'NOT_YET'
        : next.outcome === 'DISSATISFIED'
          ? 'FAILED'
          : 'PASSED';
    const votedOn = localDayOf(Date.parse(ballot.by.occurredAt));
    return [
      {
        ballot: ballot.ballot,
        question: ballot.question,
        unit: ballot.unit,
        ballotAgain,
        again,
        reported: ballotReports.filter((one) => one.ballot === ballot.ballot).map(({ unit }) => unit),
        reportBy: ballot.sequel?.reportBy ?? dueDate(votedOn, reportWithin, rules.calendar(jurisdiction), settings),
      },
    ];
  });
