import type { Judged } from '../../../../capabilities/ballots/ballot.rules';
import type { AttachmentRef } from '../../../../kernel/attachment';
import { type Context, isOffice } from '../../../../kernel/context';
import { after, type May, passes } from '../../../../kernel/decider';
import type { Id, LocalDate } from '../../../../kernel/ids';
import { conflict, invalid, notFound } from '../../../../kernel/rejection';
import { wordsIn } from '../../../../kernel/registers';
import { addWorkingDays, dueDate } from '../../../../kernel/time/deadline';
import { localDayOf } from '../../../../kernel/time/moments';
import type { BallotSequel } from '../session.events';
import { isSameSubject, type SessionState, type VotedOn } from '../session.state';
import { fromTheOpening, mustBe, type On, unitSpeaking } from './acting';

/*
 * What comes after a ballot: a report again and another ballot where it did not pass, or that its count is undone
 * because it never should have been.
 */

/** By the rules of the day on which it was voted; what was planned stays whatever they say later. */
export const sequelOf = ({ outcome }: Judged, context: Context): { readonly sequel?: BallotSequel } => {
  if (outcome !== 'DISSATISFIED') return {};
  const { policy, calendar, occurredAt } = context;
  const { ballotFailure, reminderOffsets } = policy.settings;
  const votedOn = localDayOf(Date.parse(occurredAt));
  const reportBy = dueDate(votedOn, ballotFailure.reportWithin, calendar, policy.settings);
  const remindOn = reminderOffsets.map((offset) => addWorkingDays(reportBy, offset, calendar));
  const { ballotAgain } = ballotFailure;
  return { sequel: { reportBy, ballotAgain, remindOn: remindOn.filter((day) => day > votedOn) } };
};

/** The units that a ballot was about. */
const unitsOf = ({ questions, plan }: SessionState, { question, unit }: VotedOn): readonly Id[] => {
  if (unit !== null) return [unit];
  const asked = questions.find(({ id }) => id === question)?.unit;
  return asked === undefined ? (plan?.units ?? []) : [asked];
};

/** Those that have not reported again yet. */
const silentUnits = (state: SessionState, voted: VotedOn): readonly Id[] =>
  voted.sequel === undefined ? [] : unitsOf(state, voted).filter((unit) => !voted.reported.includes(unit));

/** It did not pass, and its subject was not voted on with a result since. */
export const awaitsBallot = ({ voted }: SessionState, one: VotedOn): boolean =>
  one.sequel?.ballotAgain === true &&
  voted.findLast((other) => isSameSubject(other, one) && other.outcome !== 'NO_RESULT')?.ballot === one.ballot;

/** @throws Rejection `ballot.not-found` */
const knownVote = ({ voted }: SessionState, ballot: Id): VotedOn =>
  voted.find((one) => one.ballot === ballot) ??
  notFound('ballot.not-found', '没有这次测评', 'There is no such ballot', 'ballot');

export interface ReportAfterBallot {
  readonly ballot: Id;
  readonly unit?: Id;
  readonly text: string;
  readonly scan?: AttachmentRef;
}

/** The unit that reports again after this ballot. */
const reporting = (state: SessionState, { ballot, unit: given }: ReportAfterBallot, context: Context): Id => {
  const voted = knownVote(state, ballot);
  if (voted.sequel === undefined)
    conflict('ballot.no-report-due', '该次测评无须再次报告', 'No report is due after this ballot', 'ballot');
  const unit = unitSpeaking(state, given, context);
  if (!unitsOf(state, voted).includes(unit))
    invalid('ballot.not-its-unit', '该次测评不涉及该单位', 'This ballot was not about that unit', 'unit');
  return unit;
};

const mayReport: May<SessionState> = (state, context) => {
  mustBe(state, ...fromTheOpening);
  const open = state.voted.filter((voted) =>
    unitsOf(state, voted).some((unit) =>
      passes(() => void reporting(state, { ballot: voted.ballot, unit, text: '' }, context)),
    ),
  );
  return open.map(({ ballot }) => ballot);
};

/** 再次报告 by the unit itself, or from its paper by the office. */
export const reportAfterBallot: On<ReportAfterBallot> = after(mayReport, (state, data, context) => {
  const unit = reporting(state, data, context);
  const { ballot, scan } = data;
  if (context.channel === 'paper' && isOffice(context) && scan === undefined)
    invalid('session.scan-missing', '代录纸质报告须附扫描件', 'What came on paper needs its scan', 'scan');
  const report = { ballot, unit, text: wordsIn('session', data.text, 'text') };
  return [{ type: 'BallotReportGiven', data: scan === undefined ? report : { ...report, scan } }];
});

export interface RemindOfBallot {
  readonly ballot: Id;
  readonly on: LocalDate;
}

/** The day of a reminder has begun: issues it if a report or another ballot is still awaited. */
export const remindOfBallot: On<RemindOfBallot> = (state, { ballot, on }) => {
  const voted = state.voted.find((one) => one.ballot === ballot);
  if (voted?.sequel === undefined || voted.reminded.includes(on)) return [];
  const units = silentUnits(state, voted);
  const ballotAgain = awaitsBallot(state, voted);
  if (units.length === 0 && !ballotAgain) return [];
  return [{ type: 'BallotReminderIssued', data: { ballot, on, dueOn: voted.sequel.reportBy, units, ballotAgain } }];
};

/** Only what somebody typed can have been typed wrongly: a ballot box is counted by itself. */
const typedCount = (state: SessionState, ballot: Id): VotedOn => {
  const voted = knownVote(state, ballot);
  if (!voted.onPaper)
    conflict('ballot.not-entered', '只能更正录入的纸质计票', 'Only a count on paper that was entered', 'ballot');
  return voted;
};

const mayUndo: May<SessionState> = (state) => {
  mustBe(state, ...fromTheOpening);
  return state.voted.filter(({ onPaper }) => onPaper).map(({ ballot }) => ballot);
};

/** 更正: it stays visible and counts nowhere; the right count is entered anew. */
export const undoBallotCount: On<{ readonly ballot: Id; readonly reason: string }> = after(
  mayUndo,
  (state, { ballot, reason }) => {
    const { question, unit, outcome } = typedCount(state, ballot);
    const left = state.voted.findLast((one) => one.ballot !== ballot && isSameSubject(one, { question, unit }));
    return [
      {
        type: 'BallotCountUndone',
        data: {
          ballot,
          question,
          unit,
          reason: wordsIn('session', reason, 'reason'),
          before: outcome!,
          after: left?.outcome ?? null,
        },
      },
    ];
  },
);
