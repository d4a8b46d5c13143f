import type { AttachmentRef } from '../../../kernel/attachment';
import type { Id, LocalDate } from '../../../kernel/ids';
import { unreachable } from '../../../kernel/message';
import { patch } from '../../../kernel/patch';
import type { SlipEvent } from './slip.events';

/** How far a slip has come. `UNCONFIRMED`: its interviews ended, and the filer had not confirmed each note (未经本人确认). */
export const slipPhases = [
  'RECEIVED',
  'ASKED_BACK',
  'TYPING',
  'TYPED',
  'DISPUTED',
  'CONFIRMED',
  'UNCONFIRMED',
  'SET_ASIDE',
] as const;
export type SlipPhase = (typeof slipPhases)[number];

/** A note that was made of it, and what the filer says of that. */
export interface TypedNote {
  readonly interview: Id;
  readonly answer: 'WAITING' | 'CONFIRMED' | 'DISPUTED' | 'UNCONFIRMED';
  readonly confirmBy: LocalDate | null;
  readonly reason: string | null;
}

/** Where a slip stands: what its decisions, its record and its summary have in common. */
export interface SlipStanding {
  readonly phase: 'NONE' | SlipPhase;
  /** Whoever answers for it now; null before it was received. */
  readonly filer: Id | null;
  readonly photos: readonly AttachmentRef[];
  readonly words: string | null;
  readonly typeBy: LocalDate | null;
  readonly typed: readonly TypedNote[];
}

export const noStanding: SlipStanding = {
  phase: 'NONE',
  filer: null,
  photos: [],
  words: null,
  typeBy: null,
  typed: [],
};

/** Where it stands by what the filer says of its notes. */
const answered = (typed: readonly TypedNote[]): SlipPhase => {
  const some = (answer: TypedNote['answer']): boolean => typed.some((note) => note.answer === answer);
  if (some('DISPUTED')) return 'DISPUTED';
  if (some('WAITING')) return 'TYPED';
  return some('UNCONFIRMED') ? 'UNCONFIRMED' : 'CONFIRMED';
};

const saidOf = (standing: SlipStanding, interview: Id, said: Partial<TypedNote>): SlipStanding => {
  const typed = standing.typed.map((note) => (note.interview === interview ? { ...note, ...said } : note));
  return { ...standing, typed, phase: standing.phase === 'TYPING' ? 'TYPING' : answered(typed) };
};

const wordsWith = (before: string | null, more: string | undefined): string | null =>
  more === undefined ? before : before === null ? more : `${before}\n${more}`;

/** Where it stands after the event. */
export const standingAfter = (
  standing: SlipStanding,
  event: { readonly [T in SlipEvent as T['type']]: Pick<T, 'type' | 'data'> }[SlipEvent['type']],
): SlipStanding => {
  switch (event.type) {
    case 'SlipReceived': {
      const { filer, photos, words, typeBy } = event.data;
      return patch(standing, { phase: 'RECEIVED', filer, photos, words: words ?? null, typeBy });
    }
    case 'SlipAskedBack':
      return patch(standing, { phase: 'ASKED_BACK' });
    case 'SlipPhotosAdded': {
      const { photos, words, typeBy } = event.data;
      const all = [...standing.photos, ...photos];
      return patch(standing, { phase: 'RECEIVED', photos: all, words: wordsWith(standing.words, words), typeBy });
    }
    case 'SlipTyped': {
      const { interview, more, confirmBy } = event.data;
      const typed = [...standing.typed, { interview, answer: 'WAITING', confirmBy, reason: null } as const];
      return patch(standing, { phase: more ? 'TYPING' : answered(typed), typed });
    }
    case 'SlipTypingEnded':
      return patch(standing, { phase: answered(standing.typed) });
    case 'SlipNoteConfirmed':
      return saidOf(standing, event.data.interview, { answer: 'CONFIRMED', reason: null });
    case 'SlipNoteDisputed':
      return saidOf(standing, event.data.interview, { answer: 'DISPUTED', reason: event.data.reason });
    case 'SlipNoteRevised': {
      const { interview, confirmBy } = event.data;
      return saidOf(standing, interview, { answer: 'WAITING', confirmBy, reason: null });
    }
    case 'SlipNoteFinished': {
      const isConfirmed = standing.typed.some(
        ({ interview, answer }) => interview === event.data.interview && answer === 'CONFIRMED',
      );
      return isConfirmed ? standing : saidOf(standing, event.data.interview, { answer: 'UNCONFIRMED' });
    }
    case 'SlipSetAside':
      return patch(standing, { phase: 'SET_ASIDE' });
    case 'SlipTakenUp':
      return patch(standing, { phase: 'RECEIVED' });
    case 'SlipSucceeded':
      return patch(standing, { filer: event.data.to });
    default:
      return unreachable(event);
  }
};

/** Nobody has anything to do with it any more. */
export const isOver = (phase: SlipStanding['phase']): boolean =>
  phase === 'CONFIRMED' || phase === 'UNCONFIRMED' || phase === 'SET_ASIDE';
