import type { InterviewRecord } from '../../api/shapes';
import { noPlace, type NoteDraft, type ParticipantDraft, wallClock } from './note-draft';

const placeOf = ({ place, venue }: InterviewRecord): NoteDraft['place'] => ({
  ...noPlace,
  community: place.community ?? '',
  grid: place.grid ?? '',
  estate: place.estate ?? '',
  text: place.text === undefined || place.text === '' ? (venue ?? '') : place.text,
});

const same = (one: NoteDraft['place'], other: NoteDraft['place']): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Whoever asked for it took part, unless the note says otherwise; the one who writes it stays as he is. */
const taking = (
  record: InterviewRecord,
  before: readonly ParticipantDraft[],
  roleOf: RoleOf,
): NoteDraft['participants'] => {
  const filers = [...(record.leadFiler === null ? [] : [record.leadFiler]), ...record.coFilers];
  const more = filers.filter((person) => !before.some((one) => one.person === person));
  return [...before, ...more.map((person) => ({ person, role: roleOf(person) }))];
};

type RoleOf = (person: string) => ParticipantDraft['role'];

/** The note of a talk that was asked for begins with all that is known of it: what is typed here changes no request. */
export const noteOfTalk = (note: NoteDraft, record: InterviewRecord, roleOf: RoleOf, now: number): NoteDraft => {
  const at = record.heldAt ?? record.scheduledAt;
  const place = placeOf(record);
  const posts = record.interviewees.map(({ unit, post }) => ({ unit, post }));
  const units = record.units.filter((unit) => !posts.some((one) => one.unit === unit));
  const called = [...posts, ...units.map((unit) => ({ unit, post: '' }))];
  return {
    ...note,
    called: record.id,
    kind: record.kind ?? note.kind,
    topic: record.topic ?? note.topic,
    // A talk that is noted before its time was held now.
    heldAt: at !== null && Date.parse(at) <= now ? wallClock(Date.parse(at)) : note.heldAt,
    place: same(place, noPlace) ? note.place : place,
    interviewees: called.length === 0 ? note.interviewees : called,
    participants: taking(record, note.participants, roleOf),
    onBehalfOf: note.participants.length > 0 ? note.onBehalfOf : (record.leadFiler ?? note.onBehalfOf),
  };
};
