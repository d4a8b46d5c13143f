import type { Id } from '../../../kernel/ids';
import { PersonalInput, type Unsealed } from '../../../kernel/personal';
import { plain } from '../../../platform/http/plain';
import type { NoteInput } from './commands/note';
import type { IntervieweeBody, NameBody, NoteBody, ResubmitInterviewBody } from './interview.dto';
import type { Interviewee, InterviewRequest } from './interview.events';

/** A name to be sealed; nothing if none was sent. */
export const namedPerson = (person: NameBody | undefined): { readonly person?: PersonalInput } =>
  person === undefined ? {} : { person: new PersonalInput({ name: person.name }) };

export const intervieweesOf = (bodies: readonly IntervieweeBody[]): readonly Unsealed<Interviewee>[] =>
  bodies.map(({ unit, post, person }) => ({ unit, post, ...namedPerson(person) }));

/** The note as the decider takes it. */
export const noteOf = ({ interviewees, participants, ...body }: NoteBody): Unsealed<NoteInput> => ({
  ...plain(body),
  interviewees: intervieweesOf(interviewees),
  participants: plain(participants ?? []),
});

export const requestOf = (body: ResubmitInterviewBody): InterviewRequest => {
  const { kind, topic, keyWork, unit, reason, place, aboutCases, aboutRepeats } = body;
  return {
    kind,
    topic,
    unit,
    reason,
    place: plain(place),
    aboutCases: aboutCases ?? [],
    ...(aboutRepeats === undefined ? {} : { aboutRepeats }),
    ...(keyWork === undefined ? {} : { keyWork }),
  };
};

/** The repeat issues that the matters of a note are about. */
export const issuesOf = ({ matters }: NoteBody): readonly Id[] =>
  matters.flatMap(({ aboutRepeat }) => (aboutRepeat === undefined ? [] : [aboutRepeat]));
