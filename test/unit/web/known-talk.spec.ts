/** Loaded by name: the compiler holds these files by the types of a browser. */
const { noteOfTalk } = jest.requireActual<{
  noteOfTalk(note: object, talk: object, roleOf: (person: string) => string, now: number): object;
}>('../../../src/web/areas/notes/known-talk');
const { newNote, noPlace } = jest.requireActual<{
  newNote(habits: object | null, me: object | null, now: number): { readonly heldAt: string };
  readonly noPlace: object;
}>('../../../src/web/areas/notes/note-draft');

const now = Date.parse('2026-03-10T03:00:00.000Z');
const habits = {
  topic: 'habit',
  place: { ...noPlace, text: '上次的地方' },
  interviewees: [{ unit: 'other', post: '' }],
};
const mine = { person: 'p1', role: 'deputy' };
const talk = {
  id: 'talk',
  kind: 'STATUTORY_MEETING',
  topic: 'topic',
  place: { community: 'c1' },
  venue: '街道二楼',
  units: ['u1', 'u2'],
  interviewees: [{ unit: 'u1', post: '科长' }],
  leadFiler: 'p1',
  coFilers: ['p2'],
  heldAt: null,
  scheduledAt: '2026-03-10T01:30:00.000Z',
};
const roleOf = (person: string) => (person === 'p2' ? 'voterRepresentative' : 'deputy');

describe('The note of a talk that was asked for', () => {
  it('begins with all that is known: topic, kind, units, who was called, place, time and people', () => {
    expect(noteOfTalk(newNote(habits, mine, now), talk, roleOf, now)).toMatchObject({
      called: 'talk',
      kind: 'STATUTORY_MEETING',
      topic: 'topic',
      heldAt: '2026-03-10T09:30',
      place: { community: 'c1', text: '街道二楼' },
      interviewees: [
        { unit: 'u1', post: '科长' },
        { unit: 'u2', post: '' },
      ],
      participants: [mine, { person: 'p2', role: 'voterRepresentative' }],
      onBehalfOf: '',
    });
  });

  it('is entered by the office for whoever leads the request', () => {
    const note = noteOfTalk(newNote(null, null, now), talk, roleOf, now);
    expect(note).toMatchObject({ onBehalfOf: 'p1', participants: [{ person: 'p1' }, { person: 'p2' }] });
  });

  it('keeps what is usual where the talk says nothing, and is of now before its time', () => {
    const bare = { ...talk, topic: null, kind: null, place: {}, venue: null, units: [], interviewees: [] };
    const early = { ...bare, scheduledAt: '2026-03-11T01:30:00.000Z' };
    const usual = newNote(habits, mine, now);
    expect(noteOfTalk(usual, early, roleOf, now)).toMatchObject({
      topic: 'habit',
      kind: 'TALK',
      place: habits.place,
      interviewees: habits.interviewees,
      heldAt: usual.heldAt,
    });
  });
});
