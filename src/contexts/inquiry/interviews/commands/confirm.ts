import type { AttachmentRef } from '../../../../kernel/attachment';
import { type Context, isOffice, speakingFor } from '../../../../kernel/context';
import { after, type Decide, type May, passes, passing } from '../../../../kernel/decider';
import type { Id } from '../../../../kernel/ids';
import { conflict, forbidden, notFound } from '../../../../kernel/rejection';
import { wordsIn } from '../../../../kernel/registers';
import { localDayOf } from '../../../../kernel/time/moments';
import { mustStandApart } from '../filers.rules';
import type { InterviewEvent, Side } from '../interview.events';
import { type InterviewState, isConfirmed, unitsOf, type Voice, voicesOf } from '../interview.state';
import { mustBe, mustBeFilerOrOffice, speakerOf, unitSpeaking } from './acting';

export interface ConfirmNote {
  readonly side: Side;
  /** For side UNIT; by default the unit of the capacity. */
  readonly unit?: Id;
}

export interface DisputeNote extends ConfirmNote {
  readonly reason: string;
  /** The matters that are recorded wrongly; empty means the whole note. */
  readonly matters: readonly Id[];
}

type On<Data> = Decide<InterviewState, Data, InterviewEvent>;

/** Who speaks: the filers through one of them, an interviewed unit through an official of it. */
const voiceOf = (state: InterviewState, { side, unit }: ConfirmNote, context: Context): Id | null => {
  if (side === 'UNIT') return unitSpeaking(unitsOf(state.note!.interviewees), unit, context);
  const speaker = speakerOf(context);
  if (!state.filers.includes(speaker))
    forbidden('interview.not-a-filer', '只有提出人可以这样做', 'Only those who filed it may');
  // Neither who confirms for the filers nor who enters it is of the other side.
  const { interviewees, heldAt } = state.note!;
  const since = localDayOf(Date.parse(heldAt));
  mustStandApart({ units: unitsOf(interviewees), filers: [speaker, context.actor.person], since }, context);
  return null;
};

const mustNotHaveConfirmed = ({ confirmed }: InterviewState, voice: Voice): void => {
  if (confirmed.includes(voice)) conflict('note.confirmed-already', '已确认过记录', 'This side has confirmed the note');
};

const mustNotDispute = ({ disputed }: InterviewState, voice: Voice): void => {
  if (disputed.includes(voice)) conflict('note.disputed-already', '已提出异议', 'This side disputes it already');
};

/** The sides for which this actor may still confirm or dispute the note. */
const voicesLeft =
  (...rules: readonly ((state: InterviewState, voice: Voice) => void)[]): May<InterviewState> =>
  (state, context) => {
    mustBe(state, 'NOTE_FILED');
    const contexts = speakingFor(context, state.filers);
    return passing(voicesOf(state.note!), (voice) => {
      const told: ConfirmNote = voice === 'FILERS' ? { side: 'FILERS' } : { side: 'UNIT', unit: voice };
      const speaking = contexts.find((one) => passes(() => voiceOf(state, told, one))) ?? context;
      voiceOf(state, told, speaking);
      for (const rule of rules) rule(state, voice);
    });
  };

/** Each side confirms the current text once, and each unit for itself. This also ends that side's own dispute. */
export const confirmNote: On<ConfirmNote> = after(voicesLeft(mustNotHaveConfirmed), (state, data, context) => {
  const unit = voiceOf(state, data, context);
  mustNotHaveConfirmed(state, unit ?? 'FILERS');
  return [{ type: 'NoteConfirmed', data: { side: data.side, unit } }];
});

const mayDispute = voicesLeft(mustNotHaveConfirmed, mustNotDispute);

/** A dispute marks the matters and holds nothing up (DESIGN 6). */
export const disputeNote: On<DisputeNote> = after(mayDispute, (state, data, context) => {
  const unit = voiceOf(state, data, context);
  const voice = unit ?? 'FILERS';
  mustNotHaveConfirmed(state, voice);
  mustNotDispute(state, voice);
  const matters = [...new Set(data.matters)];
  for (const matter of matters)
    if (!state.note!.matters.some(({ id }) => id === matter))
      notFound('note.matter-missing', '记录中没有该事项', 'The note has no such matter', 'matters');
  const reason = wordsIn('interview', data.reason, 'reason');
  return [{ type: 'NoteDisputed', data: { side: data.side, unit, reason, matters } }];
});

/** Allowed from the first event on. */
const mayAttach: May<InterviewState> = (state, context) => {
  if (state.phase === 'NONE') mustBe(state);
  mustBeFilerOrOffice(state, context);
};

/** Attaches the scanned paper at any time. The same scan again changes nothing. */
export const attachScan: On<{ readonly scan: AttachmentRef }> = after(mayAttach, (state, { scan }) => {
  const { hash, name, mediaType, size } = scan;
  return state.scans.some((one) => one.hash === hash)
    ? []
    : [{ type: 'ScanAttached', data: { scan: { hash, name, mediaType, size } } }];
});

/** By the lead filer once all sides have confirmed; by the office as soon as nobody disputes the note. */
const mayFinish: May<InterviewState> = (state, context) => {
  mustBe(state, 'NOTE_FILED');
  const office = isOffice(context);
  if (!office && speakerOf(context) !== state.filers[0])
    forbidden('interview.finish-lead-or-office', '须由领衔人或工委办公室办结', 'Only the lead filer or the office may');
  if (state.disputed.length > 0) conflict('note.disputed', '对记录尚有异议', 'The note is disputed');
  if (!office && !isConfirmed(state))
    conflict('note.unconfirmed', '双方尚未都确认记录', 'Not all sides have confirmed the note');
};

export const finishInterview: On<Record<string, never>> = after(mayFinish, () => [
  { type: 'InterviewFinished', data: {} },
]);
