import { mustRunApart } from '../../../../capabilities/meeting/special.rules';
import type { AttachmentRef } from '../../../../kernel/attachment';
import { type Context, isEntered, isOffice, speakingFor } from '../../../../kernel/context';
import { after, type Decide, type May, passes, passing } from '../../../../kernel/decider';
import type { Id } from '../../../../kernel/ids';
import { conflict, forbidden, invalid, notFound } from '../../../../kernel/rejection';
import { wordsIn } from '../../../../kernel/registers';
import { localDayOf } from '../../../../kernel/time/moments';
import { kind, mustStandApart } from '../filers.rules';
import type { InterviewEvent, Side } from '../interview.events';
import { type InterviewState, isConfirmed, unitsOf, type Voice } from '../interview.state';
import { mustActApart, mustBe, mustBeFilerOrOffice, officePart, speakerOf, unitSpeaking } from './acting';

interface Said {
  readonly side: Side;
  /** For side UNIT; by default the unit of the capacity. */
  readonly unit?: Id;
}

export interface ConfirmNote extends Said {
  /** The filers who signed one sheet (签字表), which the office enters with its scan. */
  readonly signed?: readonly Id[];
  readonly scan?: AttachmentRef;
}

export interface DisputeNote extends Said {
  readonly reason: string;
  /** The matters that are recorded wrongly; empty means the whole note. */
  readonly matters: readonly Id[];
}

type On<Data> = Decide<InterviewState, Data, InterviewEvent>;

/** Neither who speaks for the filers nor who enters it is of the other side. */
const mustSpeakForFilers = (state: InterviewState, people: readonly Id[], context: Context): void => {
  const { interviewees, heldAt } = state.note!;
  const since = localDayOf(Date.parse(heldAt));
  const sides = { units: unitsOf(interviewees), since };
  mustStandApart({ ...sides, filers: people }, context);
  mustRunApart(kind, officePart(state, sides), context);
};

/** Who speaks: a filer for himself, an interviewed unit through an official of it. */
const voiceOf = (state: InterviewState, { side, unit }: Said, context: Context): Voice => {
  if (side === 'UNIT') return unitSpeaking(state, unitsOf(state.note!.interviewees), unit, context);
  const speaker = speakerOf(context);
  if (!state.filers.includes(speaker))
    forbidden('interview.not-a-filer', '只有提出人可以这样做', 'Only those who filed it may');
  mustSpeakForFilers(state, [speaker], context);
  return speaker;
};

const mustNotHaveConfirmed = ({ confirmed }: InterviewState, voice: Voice): void => {
  if (confirmed.includes(voice)) conflict('note.confirmed-already', '已确认过记录', 'Confirmed already');
};

const mustNotDispute = ({ disputed }: InterviewState, voice: Voice): void => {
  if (disputed.includes(voice)) conflict('note.disputed-already', '已提出异议', 'Disputed already');
};

/** The sides for which this actor may still confirm or dispute the note: `FILERS`, and units by their ids. */
const sidesLeft =
  (...rules: readonly ((state: InterviewState, voice: Voice) => void)[]): May<InterviewState> =>
  (state, context) => {
    mustBe(state, 'NOTE_FILED');
    const contexts = speakingFor(context, state.filers);
    return passing(['FILERS', ...unitsOf(state.note!.interviewees)], (side) => {
      const told: Said = side === 'FILERS' ? { side } : { side: 'UNIT', unit: side };
      const check = (one: Context): void => {
        const voice = voiceOf(state, told, one);
        for (const rule of rules) rule(state, voice);
      };
      if (!contexts.some((one) => passes(() => check(one)))) check(context);
    });
  };

/** All who signed one sheet and had not confirmed yet; the sheet is kept. */
const signedSheet = (
  state: InterviewState,
  { side, scan }: ConfirmNote,
  signed: readonly Id[],
  context: Context,
): readonly Id[] => {
  if (side !== 'FILERS' || !isEntered(context) || context.channel !== 'paper')
    forbidden(
      'note.sheet-by-office',
      '提出人的签字表由工委办公室从纸质录入',
      'The office enters from paper what the filers signed',
      'signed',
    );
  if (scan === undefined)
    invalid('note.sheet-missing', '须附签字表的扫描件', 'The signed sheet is needed as a scan', 'scan');
  if (signed.some((person) => !state.filers.includes(person)))
    forbidden('note.signer-not-a-filer', '签字人须是提出人', 'Only those who filed it sign', 'signed');
  mustSpeakForFilers(state, signed, context);
  const fresh = [...new Set(signed)].filter((person) => !state.confirmed.includes(person));
  if (fresh.length === 0) conflict('note.confirmed-already', '已确认过记录', 'Confirmed already', 'signed');
  return fresh;
};

/**
 * Whoever filed a photographed paper signs for what the office typed, where the rules ask for it; what the office enters
 * from paper was signed there.
 */
const mustSign = (state: InterviewState, { side, scan }: ConfirmNote, context: Context): void => {
  const asks = context.policy.settings.slipConfirmation === 'SIGNATURE';
  if (state.slip !== null && side === 'FILERS' && asks && !isEntered(context) && scan === undefined)
    invalid(
      'note.signature-missing',
      '按现行规则，须手写签名确认：请在“纸面记录”页签名',
      'By the rules in force it is confirmed by a signature: sign on the page of the slip',
      'scan',
    );
};

/** Each filer and each unit confirms the current text once, for himself. This also ends his own dispute. */
export const confirmNote: On<ConfirmNote> = after(
  sidesLeft(mustNotHaveConfirmed),
  (state, data, context): readonly InterviewEvent[] => {
    const { side, signed = [], scan } = data;
    const kept = scan === undefined ? {} : { scan };
    if (signed.length > 0)
      return [
        {
          type: 'NoteConfirmed',
          data: { side, unit: null, people: signedSheet(state, data, signed, context), ...kept },
        },
      ];
    const voice = voiceOf(state, data, context);
    mustNotHaveConfirmed(state, voice);
    if (voice === state.filers[0]) mustSign(state, data, context);
    const who = side === 'UNIT' ? { unit: voice } : { unit: null, people: [voice] };
    return [{ type: 'NoteConfirmed', data: { side, ...who, ...kept } }];
  },
);

const mayDispute = sidesLeft(mustNotHaveConfirmed, mustNotDispute);

/** A dispute marks the matters and holds nothing up (DESIGN 6). */
export const disputeNote: On<DisputeNote> = after(mayDispute, (state, data, context) => {
  const voice = voiceOf(state, data, context);
  mustNotHaveConfirmed(state, voice);
  mustNotDispute(state, voice);
  const matters = [...new Set(data.matters)];
  for (const matter of matters)
    if (!state.note!.matters.some(({ id }) => id === matter))
      notFound('note.matter-missing', '记录中没有该事项', 'The note has no such matter', 'matters');
  const reason = wordsIn('interview', data.reason, 'reason');
  const unit = data.side === 'UNIT' ? voice : null;
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

/** Is the time to object over? Whoever said nothing raises no objection (未提异议). */
const isUnopposed = ({ objectionsUntil }: InterviewState, { now }: Context): boolean =>
  objectionsUntil !== null && localDayOf(Date.parse(now)) > objectionsUntil;

/**
 * By the lead filer once all have confirmed or the time to object is over; by the office as soon as nobody disputes the
 * note. What the office enters for somebody it enters for the lead filer.
 */
const mayFinish: May<InterviewState> = (state, context) => {
  mustBe(state, 'NOTE_FILED');
  const office = isOffice(context) && context.onBehalfOf === undefined;
  if (!office && speakerOf(context) !== state.filers[0])
    forbidden('interview.finish-lead-or-office', '须由领衔人或工委办公室办结', 'Only the lead filer or the office may');
  mustActApart(state, context);
  if (state.disputed.length > 0) conflict('note.disputed', '对记录尚有异议', 'The note is disputed');
  if (!office && !isConfirmed(state) && !isUnopposed(state, context))
    conflict(
      'note.unconfirmed',
      '尚有人未确认记录，异议期限未满',
      'Not all have confirmed the note, who may still object',
    );
};

export const finishInterview: On<Record<string, never>> = after(mayFinish, () => [
  { type: 'InterviewFinished', data: {} },
]);
