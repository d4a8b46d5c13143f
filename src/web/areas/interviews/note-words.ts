import { useNames } from '../../api/names';
import type { Note, PlaceRef } from '../../api/shapes';
import { useFormats } from '../../texts/format';
import { wordFor } from '../../texts/texts';
import { useCaseNames } from '../../ui/cases';
import { useUrgencies } from '../../words/cases.texts';
import { useInterviewKinds, useOutcomes } from '../../words/interviews.texts';
import { useCalled } from './called';
import { useInterviewTexts } from './interviews.texts';

type Matter = Note['matters'][number];

const smallestOf = ({ estate, grid, community }: PlaceRef): string | undefined => estate ?? grid ?? community;

/** Everybody and everything that a note names. */
export const idsIn = (note: Note): (string | null | undefined)[] => [
  ...[note.topic, note.keyWork, note.recorder, smallestOf(note.place)],
  ...note.interviewees.map(({ unit }) => unit),
  ...note.participants.map(({ person }) => person),
  ...note.matters.flatMap(({ outcome, topic, keyWork, place }) => [
    'unit' in outcome ? outcome.unit : null,
    ...[topic, keyWork, smallestOf(place)],
  ]),
];

/** Where, by the smallest part that is known, and in words. */
export const placeWords = (place: PlaceRef, name: (id: string) => string): string => {
  const smallest = smallestOf(place);
  return [smallest === undefined ? undefined : name(smallest), place.text].filter(Boolean).join(' · ') || '—';
};

/** One thing that a note says: what it is about, and in words. */
export interface Line {
  readonly key: string;
  readonly label: string;
  readonly text: string;
}

/** A note line by line: its own, then one for each matter with everything told of it. */
export const useNoteLines = (notes: readonly Note[]): ((note: Note) => readonly Line[]) => {
  const t = useInterviewTexts();
  const kinds = useInterviewKinds();
  const outcomes = useOutcomes();
  const urgencies = useUrgencies();
  const called = useCalled();
  const { day, moment, list, titled, aside } = useFormats();
  const name = useNames(notes.flatMap(idsIn));
  const matters = notes.flatMap((note) => note.matters);
  const caseName = useCaseNames(matters.flatMap(({ aboutCase }) => aboutCase ?? []));

  const outcomeWords = ({ outcome }: Matter): readonly string[] => {
    switch (outcome.kind) {
      case 'TO_RECTIFY': {
        const { unit, urgency, promise } = outcome;
        const promised =
          promise === undefined ? [] : [titled(t.promise, promise.text + aside(t.by(day(promise.dueOn))))];
        return [`${name(unit)} · ${urgencies[urgency]}`, ...promised];
      }
      case 'SETTLED_ON_SPOT': {
        const { unit, evidence } = outcome;
        return [name(unit), evidence.text, ...evidence.attachments.map((file) => file.name)];
      }
      case 'EXPLAINED':
        return [outcome.explanation];
      case 'REFERRED_UPWARD':
        return [outcome.to, outcome.outsideNumber ?? ''];
    }
  };
  const matterWords = (matter: Matter): string => {
    const { title, detail, place, topic, keyWork, aboutCase, photos = [], outcome } = matter;
    return [
      ...[title, detail],
      titled(t.place, placeWords(place, name)),
      titled(t.topic, name(topic)),
      keyWork === undefined ? '' : titled(t.keyWork, name(keyWork)),
      aboutCase === undefined ? '' : titled(t.aboutCase, caseName(aboutCase) ?? '—'),
      photos.length === 0 ? '' : titled(t.photos, list(photos.map((file) => file.name))),
      titled(t.outcome, wordFor(outcomes, outcome.kind)),
      ...outcomeWords(matter),
    ]
      .filter((line) => line !== '')
      .join('\n');
  };
  return (note) => {
    const own: readonly (readonly [string, string, string])[] = [
      ['kind', t.kind, wordFor(kinds, note.kind)],
      ['topic', t.topic, name(note.topic)],
      ['keyWork', t.keyWork, name(note.keyWork)],
      ['heldAt', t.heldAt, moment(note.heldAt)],
      ['place', t.place, placeWords(note.place, name)],
      ['interviewees', t.interviewees, note.interviewees.map((one) => `${name(one.unit)} ${called(one)}`).join('、')],
      ['participants', t.participants, note.participants.map(({ person }) => name(person)).join('、') || '—'],
      ['recorder', t.recorder, name(note.recorder)],
      ['said', t.said, note.said],
    ];
    return [
      ...own.map(([key, label, text]) => ({ key, label, text })),
      ...note.matters.map((one) => ({
        key: one.id,
        label: `${t.matterTitle} ${one.title}`,
        text: matterWords(one),
      })),
    ];
  };
};
