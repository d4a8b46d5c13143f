import { type AskGuests, guestsAsked } from '../../../../capabilities/ballots/guests.rules';
import { checkClosing, minutesAmended } from '../../../../capabilities/meeting/meeting.rules';
import { checkRollChange, type RollChange } from '../../../../capabilities/meeting/roll.rules';
import { mustRunApart } from '../../../../capabilities/meeting/special.rules';
import { after, type May } from '../../../../kernel/decider';
import type { Id, Instant, LocalDate } from '../../../../kernel/ids';
import { invalid, notFound } from '../../../../kernel/rejection';
import { isLocalDate } from '../../../../kernel/time/local-date';
import { localDayOf } from '../../../../kernel/time/moments';
import { checkSubject, wordsIn } from '../../../../kernel/registers';
import type { WeakWork } from '../session.events';
import type { SessionState } from '../session.state';
import { forUnits, fromTheOpening, kind, mustBe, officePart, type On, unitSpeaking, whileIn } from './acting';

export type MarkWeak = Omit<WeakWork, 'id'>;

/** 弱项短板: a weak point in a unit's work; a measure shows whether it has improved. */
export const markWeak: On<MarkWeak> = after(forUnits(...fromTheOpening), (state, data, context) => {
  const unit = unitSpeaking(state, data.unit, context);
  const today = localDayOf(Date.parse(context.now));
  const { topic, measure, dueOn } = data;
  checkSubject(context, { topic }, [today]);
  if (dueOn !== null && (!isLocalDate(dueOn) || dueOn <= today))
    invalid('session.day-not-later', '日期须晚于今天', 'A day after today', 'dueOn');
  const what = wordsIn('session', data.what, 'what');
  const id = context.derive('weak-work', String(state.weakWorks.length + 1), unit, what);
  return [{ type: 'WorkMarkedWeak', data: { work: { id, unit, topic, what, measure, dueOn } } }];
});

export interface MeasureWork {
  readonly work: Id;
  readonly on: LocalDate;
  readonly value: number;
  readonly note: string;
}

const mayMeasure: May<SessionState> = (state) => {
  mustBe(state, ...fromTheOpening);
  return state.weakWorks;
};

/** A later reading of the measure. */
export const measureWork: On<MeasureWork> = after(mayMeasure, (state, { work, on, value, note }, context) => {
  if (!state.weakWorks.includes(work))
    notFound('session.weak-work-missing', '没有这项弱项', 'There is no such weak work', 'work');
  if (!isLocalDate(on) || on > localDayOf(Date.parse(context.now)))
    invalid('session.day-in-future', '日期不能晚于今天', 'Not after today', 'on');
  if (!Number.isFinite(value)) invalid('session.value', '须为数值', 'A number', 'value');
  return [{ type: 'WeakWorkMeasured', data: { work, on, value, note: note.trim() } }];
});

/** Members who came later or left: quorum is asked anew at each ballot. */
export const changeRoll: On<RollChange> = after(whileIn('OPEN'), (state, { at, came, left }, context) => {
  checkRollChange(kind, { roll: state.roll, units: state.plan!.units }, { at, came, left }, context);
  return [{ type: 'RollChanged', data: { at, came, left } }];
});

const mayAsk: May<SessionState> = (state, context) => {
  mustBe(state, ...fromTheOpening);
  mustRunApart(kind, officePart(state, context), context);
};

/** 群众代表、企业 are asked too: counted by themselves, never among the votes. */
export const askGuests: On<AskGuests> = after(mayAsk, (state, data, context) => {
  const { polls, plan } = state;
  return [{ type: 'GuestsAsked', data: guestsAsked(kind, { polls, units: plan!.units }, data, context) }];
});

export const closeSession: On<{ readonly closedAt: Instant }> = after(
  whileIn('OPEN'),
  (state, { closedAt }, context) => {
    checkClosing(kind, { openedAt: state.openedAt!, closedAt }, context);
    return [{ type: 'SessionClosed', data: { closedAt } }];
  },
);

/** 会议纪要. */
export const issueMinutes: On<{ readonly text: string }> = after(whileIn('CLOSED'), (_state, { text }) => {
  return [{ type: 'MinutesIssued', data: { text: wordsIn('session', text, 'text') } }];
});

/** The earlier text is kept beside the new one. */
export const amendMinutes: On<{ readonly text: string; readonly reason: string }> = after(
  whileIn('MINUTES_ISSUED'),
  (state, data) => [{ type: 'MinutesAmended', data: minutesAmended(kind, state.minutes!, data) }],
);
