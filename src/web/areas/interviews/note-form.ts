import { office, representatives } from '../../ui/form/who';
import type { components } from '../../api/schema';
import type { Note, Participant } from '../../api/shapes';
import { choicesOf, type Field, type Values } from '../../ui/form/field';
import { useIssueFields } from '../../ui/issues';
import { useInterviewKinds, useOutcomes } from '../../words/interviews.texts';
import { nameIn } from './called';
import { useInterviewTexts } from './interviews.texts';

type Outcome = Note['matters'][number]['outcome'];
type Kind = Outcome['kind'];

interface Called {
  readonly unit?: string;
  readonly post?: string;
  readonly name?: string;
}

type NoteBody = components['schemas']['NoteBody'];
type MatterBody = NoteBody['matters'][number];

/** The note as its form holds it: people by the capacity in which they came, and names in clear. */
export type NoteValues = Values<Omit<NoteBody, 'interviewees' | 'participants'>> & {
  readonly interviewees?: readonly Called[];
  readonly deputies?: readonly string[];
  readonly voters?: readonly string[];
};
/** A name that one of the shapes has. */
type NameIn<T> = T extends unknown ? keyof T : never;
type Told = Values<MatterBody['outcome']>;
type OutcomeField = Field<MatterBody['outcome']>;

/** What each outcome tells, beside its kind. */
const toldOf: Readonly<Record<Kind, readonly NameIn<MatterBody['outcome']>[]>> = {
  TO_RECTIFY: ['unit', 'urgency', 'promise'],
  SETTLED_ON_SPOT: ['unit', 'evidence'],
  EXPLAINED: ['explanation'],
  REFERRED_UPWARD: ['to', 'outsideNumber'],
};

/** Every field that a note has. */
export const useNoteFields = (): readonly Field<NoteValues>[] => {
  const t = useInterviewTexts();
  const kinds = useInterviewKinds();
  const outcomes = useOutcomes();
  const issues = useIssueFields();
  const unit = { name: 'unit', label: t.unit, kind: 'unit' } as const;
  const shapes: Readonly<Record<Kind, readonly OutcomeField[]>> = {
    TO_RECTIFY: [
      unit,
      { name: 'urgency', label: t.urgency, kind: 'urgency' },
      {
        name: 'promise',
        label: t.promiseIfAny,
        kind: 'group',
        optional: true,
        fields: [
          { name: 'text', label: t.promise, kind: 'text' },
          { name: 'dueOn', label: t.promisedFor, kind: 'day' },
        ],
      },
    ],
    SETTLED_ON_SPOT: [unit, { name: 'evidence', label: t.evidence, kind: 'evidence' }],
    EXPLAINED: [{ name: 'explanation', label: t.explanation, kind: 'text' }],
    REFERRED_UPWARD: [
      { name: 'to', label: t.referredTo, kind: 'line' },
      { name: 'outsideNumber', label: t.outsideNumber, kind: 'line', optional: true },
    ],
  };
  const subject = [
    { name: 'topic', label: t.topic, kind: 'topic' },
    { name: 'keyWork', label: t.keyWork, kind: 'keyWork', optional: true },
  ] as const;
  return [
    { name: 'kind', label: t.kind, kind: 'choice', choices: choicesOf(kinds) },
    ...subject,
    { name: 'heldAt', label: t.heldAt, kind: 'instant' },
    { name: 'place', label: t.place, kind: 'place' },
    {
      name: 'interviewees',
      label: t.interviewees,
      kind: 'list',
      fields: [
        unit,
        { name: 'post', label: t.post, kind: 'line' },
        { name: 'name', label: t.personName, kind: 'line', optional: true, hint: t.personNameKept },
      ],
    },
    { name: 'deputies', label: t.participants, kind: 'people', who: ['deputy'], optional: true },
    { name: 'voters', label: t.voters, kind: 'people', who: ['voterRepresentative'], optional: true },
    { name: 'recorder', label: t.recorder, kind: 'person', who: [...office, ...representatives] },
    { name: 'said', label: t.said, kind: 'text' },
    {
      name: 'matters',
      label: t.matters,
      kind: 'list',
      fields: [
        { name: 'title', label: t.matterTitle, kind: 'line' },
        { name: 'detail', label: t.matterDetail, kind: 'text' },
        { name: 'place', label: t.place, kind: 'place' },
        ...subject,
        { name: 'aboutCase', label: t.aboutCase, kind: 'case', optional: true, hint: t.aboutCasesHint },
        ...issues.aboutRepeat,
        { name: 'photos', label: t.photos, kind: 'files', optional: true },
        {
          name: 'outcome',
          label: t.outcome,
          kind: 'oneOf',
          shapes: choicesOf(outcomes).map((choice) => ({ ...choice, fields: shapes[choice.value as Kind] })),
        },
      ],
    },
  ];
};

const inRole = ({ participants }: Note, wanted: Participant['role']): readonly string[] =>
  participants.filter(({ role }) => role === wanted).map(({ person }) => person);

/** Before there is a note: nobody is noted yet. */
const nobody: Pick<Note, 'interviewees' | 'participants'> = { interviewees: [], participants: [] };

/** The note as it is, for the form. */
export const noteValuesOf = (note: Note): object => {
  const { interviewees, participants: _participants, filers: _filers, ...rest } = note;
  return {
    ...rest,
    interviewees: interviewees.map((one) => ({ unit: one.unit, post: one.post, name: nameIn(one) })),
    deputies: inRole(note, 'deputy'),
    voters: inRole(note, 'voterRepresentative'),
  };
};

/** Keeps people in their earlier order, because a mere change of order is no amendment. */
const participantsOf = ({ deputies = [], voters = [] }: NoteValues, before: typeof nobody): readonly Participant[] => {
  const chosen = [
    ...deputies.map((person): Participant => ({ person, role: 'deputy' })),
    ...voters.map((person): Participant => ({ person, role: 'voterRepresentative' })),
  ];
  const same = (one: Participant, other: Participant): boolean =>
    one.person === other.person && one.role === other.role;
  return [
    ...before.participants.filter((one) => chosen.some((other) => same(one, other))),
    ...chosen.filter((one) => !before.participants.some((other) => same(one, other))),
  ];
};

/** A name is sent only if it was changed: otherwise the server keeps the one for the same unit and post. */
const intervieweeOf = ({ unit, post, name }: Called, before: typeof nobody) => {
  const kept = before.interviewees.find((one) => one.unit === unit && one.post === post);
  const isKept = kept !== undefined && nameIn(kept) === name;
  return { unit, post, ...(name === undefined || name === '' || isKept ? {} : { person: { name } }) };
};

const outcomeOf = (told: Told = {}): Told => ({
  ...Object.fromEntries(
    Object.entries(told).filter(
      ([name]) => name === 'kind' || (told.kind !== undefined && toldOf[told.kind].some((part) => part === name)),
    ),
  ),
});

/** The whole note as the API takes it, after what the form changed. */
export const noteBodyOf = (values: NoteValues, before: typeof nobody = nobody): Values<NoteBody> => {
  const { interviewees = [], deputies: _deputies, voters: _voters, matters = [], ...rest } = values;
  return {
    ...rest,
    interviewees: interviewees.map((one) => intervieweeOf(one, before)),
    participants: participantsOf(values, before),
    matters: matters.map(({ outcome, ...matter }) => ({ ...matter, outcome: outcomeOf(outcome) })),
  };
};
