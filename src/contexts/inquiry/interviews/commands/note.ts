import type { Context } from '../../../../kernel/context';
import { after, type Decide } from '../../../../kernel/decider';
import type { Id, Instant, LocalDate } from '../../../../kernel/ids';
import type { PlaceRef } from '../../../../kernel/place';
import { conflict, invalid } from '../../../../kernel/rejection';
import { sameJson } from '../../../../kernel/json';
import { checkPlace, knownPerson, wordsIn } from '../../../../kernel/registers';
import { dueDate } from '../../../../kernel/time/deadline';
import { localDayOf } from '../../../../kernel/time/moments';
import type { Interviewee, InterviewEvent, Matter, Note, NoteSlip } from '../interview.events';
import type { InterviewState } from '../interview.state';
import { apartWhileIn, byFilerOrOffice, filerOf, mustBeNew, mustWriteApart, speakerOf } from './acting';
import { checkedNote } from './note-rules';
import { jointFilers, mustBeEnough } from './request';

/** A matter as sent; without an id it is new. */
export type MatterInput = Omit<Matter, 'id'> & { readonly id?: Id };

/** A note as sent: its filers are already known, and its sender is the recorder unless it names another. */
export type NoteInput = Omit<Note, 'filers' | 'recorder' | 'matters'> & {
  readonly recorder?: Id;
  readonly matters: readonly MatterInput[];
};

export interface RecordInterview {
  readonly note: NoteInput;
  readonly coFilers: readonly Id[];
  /** The photographed paper from which the office types it. */
  readonly slip?: NoteSlip;
}

export interface AmendNote {
  readonly reason: string;
  /** The whole new note. An interviewee without a person keeps the one recorded for the same unit and post. */
  readonly note: NoteInput;
}

type On<Data> = Decide<InterviewState, Data, InterviewEvent>;

export const mustBePast = (heldAt: Instant, { now }: Context): void => {
  if (heldAt > now) invalid('note.held-in-future', '约谈时间不能晚于现在', 'It was not held yet', 'heldAt');
};

/** Gives new matters an id and keeps the ids of the others; an id is never used again. */
const named = (state: InterviewState, inputs: readonly MatterInput[], context: Context): Matter[] => {
  const { derive, jurisdiction, actor, now } = context;
  const current = state.note?.matters ?? [];
  const matters = inputs.map(({ id, ...rest }, index) => ({
    id: id ?? derive('matter', jurisdiction, actor.account, now, String(index)),
    ...rest,
  }));
  for (const { id } of matters)
    if (state.matters.includes(id) && !current.some((matter) => matter.id === id))
      conflict('note.matter-removed', '该事项此前已删去，请作为新事项填写', 'That matter was removed', 'matters');
  if (new Set(matters.map(({ id }) => id)).size !== matters.length)
    invalid('note.matter-twice', '事项编号重复', 'A matter is named twice', 'matters');
  return matters;
};

const noteOf = (state: InterviewState, input: NoteInput, filers: readonly Id[], context: Context): Note => {
  const recorder = input.recorder ?? state.note?.recorder ?? speakerOf(context);
  if (input.recorder !== undefined) knownPerson(context, input.recorder, 'recorder');
  mustBePast(input.heldAt, context);
  mustWriteApart(state, input, context);
  return checkedNote(
    { ...input, filers, recorder, matters: named(state, input.matters, context) },
    { asked: state.request?.kind ?? null, called: state.called, before: state.note },
    context,
  );
};

/** Everybody can know of the note from now on, whenever the talk was. */
const objectionsUntil = ({ now, policy, calendar }: Context): LocalDate => {
  const { noteObjections, rollLastDay } = policy.settings;
  return dueDate(localDayOf(Date.parse(now)), noteObjections, calendar, { rollLastDay });
};

/** 记录 after the talk, or directly after the notice if nobody reported that the talk was held. */
export const fileNote: On<{ readonly note: NoteInput }> = after(
  byFilerOrOffice('HELD', 'NOTICED'),
  (state, data, context) => {
    // The note names who was there, whoever files it.
    const note = noteOf(state, data.note, state.atTalk ?? state.filers, context);
    return [{ type: 'NoteFiled', data: { note, objectionsUntil: objectionsUntil(context) }, occurredAt: note.heldAt }];
  },
);

/** A talk without an earlier request, recorded on the spot, or entered from paper on behalf of a filer. */
export const recordInterview: On<RecordInterview> = (state, data, context) => {
  mustBeNew(state);
  const lead = filerOf(context);
  const filers = [lead, ...jointFilers(lead, data.coFilers, context)];
  mustBeEnough(filers, context);
  const note = noteOf(state, data.note, filers, context);
  const paper = data.slip === undefined ? {} : { slip: data.slip };
  const filed = { note, objectionsUntil: objectionsUntil(context), ...paper };
  return [{ type: 'NoteFiled', data: filed, occurredAt: note.heldAt }];
};

/** A note is amended only by a further event with a reason (DESIGN 6). The same note again changes nothing. */
export const amendNote: On<AmendNote> = after(byFilerOrOffice('NOTE_FILED'), (state, data, context) => {
  const reason = wordsIn('interview', data.reason, 'reason');
  const before = state.note!;
  const interviewees = data.note.interviewees.map((told): Interviewee => {
    const kept = before.interviewees.find(({ unit, post }) => unit === told.unit && post === told.post);
    return told.person === undefined && kept !== undefined ? kept : told;
  });
  const changed = noteOf(state, { ...data.note, interviewees }, before.filers, context);
  if (sameJson(before, changed)) return [];
  const idsOf = (matters: readonly Matter[]): readonly Id[] => matters.map(({ id }) => id);
  const [old, fresh] = [new Map(before.matters.map((m) => [m.id, m])), new Set(idsOf(changed.matters))];
  return [
    {
      type: 'NoteAmended',
      data: {
        reason,
        before,
        after: changed,
        added: idsOf(changed.matters.filter(({ id }) => !old.has(id))),
        removed: idsOf(before.matters.filter(({ id }) => !fresh.has(id))),
        changed: idsOf(changed.matters.filter((m) => old.has(m.id) && !sameJson(old.get(m.id), m))),
        objectionsUntil: objectionsUntil(context),
      },
    },
  ];
});

export interface HoldInterview {
  readonly heldAt: Instant;
  readonly place: PlaceRef;
}

/** It took place; the note may follow later. */
export const holdInterview: On<HoldInterview> = after(apartWhileIn('NOTICED'), (_state, { heldAt, place }, context) => {
  mustBePast(heldAt, context);
  checkPlace(context, place);
  return [{ type: 'InterviewHeld', data: { heldAt, place }, occurredAt: heldAt }];
});
