import type { components } from '../../api/schema';
import { newId } from '../../device/new-id';
import { bodyFor } from '../../ui/form/command';
import type { AttachmentRef } from '../../api/shapes';

export type RecordBody = components['schemas']['RecordInterviewBody'];
type NoteBody = RecordBody['note'];
type MatterBody = NoteBody['matters'][number];
export type OutcomeKind = 'TO_RECTIFY' | 'SETTLED_ON_SPOT' | 'EXPLAINED' | 'REFERRED_UPWARD';
export type Urgency = 'urgent' | 'normal' | 'complex';

/** A place as it is picked; empty texts where nothing is. */
export interface PlaceDraft {
  readonly community: string;
  readonly grid: string;
  readonly estate: string;
  readonly text: string;
  readonly point: { readonly longitude: number; readonly latitude: number } | null;
}

export interface IntervieweeDraft {
  readonly unit: string;
  readonly post: string;
}

export interface ParticipantDraft {
  readonly person: string;
  readonly role: 'deputy' | 'voterRepresentative';
}

export interface MatterDraft {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  /** Null: where the talk was. */
  readonly place: PlaceDraft | null;
  /** Empty: the topic of the talk. */
  readonly topic: string;
  readonly aboutCase: { readonly id: string; readonly title: string; readonly number: string | null } | null;
  /** The repeat issue that it is about, if no case is linked; empty or left out: none. */
  readonly aboutRepeat?: string;
  readonly outcome: OutcomeKind;
  /** Empty: the first unit that was spoken to. */
  readonly unit: string;
  readonly urgency: Urgency;
  readonly promise: string;
  readonly dueOn: string;
  /** How it was explained, what shows that it was settled, or to where it was referred. */
  readonly words: string;
  readonly photos: readonly string[];
}

/** A note as it is written on this device; its id becomes that of the interview, and the key under which it is sent. */
export interface NoteDraft {
  readonly interview: string;
  /** The interview that was asked for beforehand, and of which this is the note; left out where it was recorded at once. */
  readonly called?: string;
  readonly kind: 'TALK' | 'STATUTORY_MEETING';
  readonly topic: string;
  /** At the office's time, `YYYY-MM-DDTHH:MM`. */
  readonly heldAt: string;
  readonly place: PlaceDraft;
  readonly interviewees: readonly IntervieweeDraft[];
  readonly participants: readonly ParticipantDraft[];
  /** For whom the office enters it; empty where somebody files his own. */
  readonly onBehalfOf: string;
  readonly said: string;
  readonly matters: readonly MatterDraft[];
}

/** What was chosen the last time: it is offered first. */
export interface Habits {
  readonly topic: string;
  readonly place: PlaceDraft;
  readonly interviewees: readonly IntervieweeDraft[];
}

export const noPlace: PlaceDraft = { community: '', grid: '', estate: '', text: '', point: null };

/** The office's wall clock: China stands eight hours before UTC the year round. */
export const wallClock = (instant: number): string => new Date(instant + 8 * 3_600_000).toISOString().slice(0, 16);
export const instantOf = (wall: string): string => new Date(`${wall}:00+08:00`).toISOString();

export const newMatter = (): MatterDraft => ({
  id: newId(),
  title: '',
  detail: '',
  place: null,
  topic: '',
  aboutCase: null,
  outcome: 'TO_RECTIFY',
  unit: '',
  urgency: 'normal',
  promise: '',
  dueOn: '',
  words: '',
  photos: [],
});

export const newNote = (habits: Habits | null, me: ParticipantDraft | null, now: number): NoteDraft => ({
  interview: newId(),
  kind: 'TALK',
  topic: habits?.topic ?? '',
  heldAt: wallClock(now),
  onBehalfOf: '',
  said: '',
  place: habits?.place ?? noPlace,
  interviewees: habits?.interviewees ?? [{ unit: '', post: '' }],
  participants: me === null ? [] : [me],
  matters: [newMatter()],
});

/** Where the draft still lacks something: the id of the field, and which text says so. */
export type Lack =
  | 'topic'
  | 'heldAt'
  | 'place'
  | 'unit'
  | 'post'
  | 'said'
  | 'title'
  | 'words'
  | 'promise'
  | 'dueOn'
  | 'whom';

const placeSays = ({ community, text, point }: PlaceDraft): boolean =>
  community !== '' || text.trim() !== '' || point !== null;

const lacksOfMatter = (matter: MatterDraft): readonly (readonly [field: string, lack: Lack])[] => {
  const { id, title, outcome, words, promise, dueOn, photos, place } = matter;
  const shown = outcome === 'SETTLED_ON_SPOT' && photos.length > 0;
  return [
    ...(title.trim() === '' ? [[`title-${id}`, 'title'] as const] : []),
    ...(place !== null && !placeSays(place) ? [[`place-${id}`, 'place'] as const] : []),
    ...(outcome !== 'TO_RECTIFY' && words.trim() === '' && !shown ? [[`words-${id}`, 'words'] as const] : []),
    ...(outcome === 'TO_RECTIFY' && promise.trim() !== '' && dueOn === '' ? [[`due-${id}`, 'dueOn'] as const] : []),
    ...(outcome === 'TO_RECTIFY' && promise.trim() === '' && dueOn !== ''
      ? [[`promise-${id}`, 'promise'] as const]
      : []),
  ];
};

export const lacksOf = (draft: NoteDraft, forOthers: boolean): ReadonlyMap<string, Lack> =>
  new Map<string, Lack>([
    ...(forOthers && draft.onBehalfOf === '' ? [['whom', 'whom'] as const] : []),
    ...(draft.topic === '' ? [['topic', 'topic'] as const] : []),
    ...(draft.heldAt === '' ? [['held-at', 'heldAt'] as const] : []),
    ...(placeSays(draft.place) ? [] : [['place', 'place'] as const]),
    ...draft.interviewees.flatMap(({ unit, post }, index) => [
      ...(unit === '' ? [[`unit-${index}`, 'unit'] as const] : []),
      ...(post.trim() === '' ? [[`post-${index}`, 'post'] as const] : []),
    ]),
    ...(draft.said.trim() === '' ? [['said', 'said'] as const] : []),
    ...draft.matters.flatMap(lacksOfMatter),
  ]);

const placeBody = ({ community, grid, estate, text, point }: PlaceDraft): NoteBody['place'] => ({
  ...(community === '' ? {} : { community }),
  ...(grid === '' ? {} : { grid }),
  ...(estate === '' ? {} : { estate }),
  ...(text.trim() === '' ? {} : { text: text.trim() }),
  ...(point === null ? {} : { point }),
});

const outcomeBody = (matter: MatterDraft, unit: string, photos: readonly AttachmentRef[]): MatterBody['outcome'] => {
  const { outcome, urgency, promise, dueOn, words } = matter;
  switch (outcome) {
    case 'TO_RECTIFY': {
      const promised = promise.trim() === '' ? {} : { promise: { text: promise.trim(), dueOn } };
      return { kind: outcome, unit, urgency, ...promised };
    }
    case 'SETTLED_ON_SPOT':
      return { kind: outcome, unit, evidence: { text: words.trim(), attachments: [...photos] } };
    case 'EXPLAINED':
      return { kind: outcome, explanation: words.trim() };
    case 'REFERRED_UPWARD':
      return { kind: outcome, to: words.trim() };
  }
};

const recorded = bodyFor('/api/v1/interviews/records');

/** The note as the server takes it; `sent` are the photos by the ids they have on this device. */
export const bodyOf = (draft: NoteDraft, sent: ReadonlyMap<string, AttachmentRef>): RecordBody =>
  recorded({
    id: draft.interview,
    ...(draft.onBehalfOf === '' ? {} : { onBehalfOf: draft.onBehalfOf, channel: 'paper' as const }),
    note: {
      kind: draft.kind,
      topic: draft.topic,
      heldAt: instantOf(draft.heldAt),
      said: draft.said.trim(),
      place: placeBody(draft.place),
      interviewees: draft.interviewees.map(({ unit, post }) => ({ unit, post: post.trim() })),
      participants: draft.participants.map(({ person, role }) => ({ person, role })),
      matters: draft.matters.map((matter) => {
        const { title, detail, place, topic, aboutCase, aboutRepeat = '', unit } = matter;
        const photos = matter.photos.flatMap((id) => sent.get(id) ?? []);
        // What shows that it was settled is evidence of it; else it shows how it looks before anything is done.
        const before = matter.outcome === 'SETTLED_ON_SPOT' || photos.length === 0 ? {} : { photos };
        return {
          title: title.trim(),
          detail: detail.trim() === '' ? title.trim() : detail.trim(),
          place: placeBody(place ?? draft.place),
          topic: topic === '' ? draft.topic : topic,
          ...before,
          ...(aboutCase === null ? {} : { aboutCase: aboutCase.id }),
          ...(aboutCase !== null || aboutRepeat === '' ? {} : { aboutRepeat }),
          outcome: outcomeBody(matter, unit === '' ? draft.interviewees[0]!.unit : unit, photos),
        };
      }),
    },
  });

export const photosOf = ({ matters }: NoteDraft): readonly string[] => matters.flatMap(({ photos }) => photos);
