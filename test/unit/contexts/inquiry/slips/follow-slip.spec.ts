import { initialInterview, type InterviewState } from '../../../../../src/contexts/inquiry/interviews/interview.state';
import { followSlipWhenNoteFiled } from '../../../../../src/contexts/inquiry/slips/follow-slip-when-note-filed.reaction';
import type { RecordedEvent } from '../../../../../src/kernel/message';
import { filer1, filer2 } from '../../../../support/inquiry-context';
import { interviewFact, note, unitA } from '../../../../support/inquiry-facts';
import { errandsOf } from '../../../../support/reaction-spec';
import { idOf, logOf, testActor } from '../../../../support/view-spec';

const slip = idOf(870);
const interview = idOf(3);
const recordedAt = '2025-04-01T02:00:00.000Z';
const ofNote = note({ filers: [filer1, filer2] });
const typedState: InterviewState = { ...initialInterview, phase: 'NOTE_FILED', note: ofNote, slip };

const told = (type: Parameters<typeof interviewFact>[1], data: object, person = filer1): RecordedEvent =>
  logOf([
    { ...interviewFact(3, type, data as never, { recordedAt }), metadata: { actor: { ...testActor, person } } },
  ])[0]!;
/** What is sent to the slip, if the interview stands so. */
const sent = (event: RecordedEvent, state: InterviewState = typedState) =>
  errandsOf(followSlipWhenNoteFiled, event, [state]).flatMap((errand) =>
    errand.kind === 'send' ? [{ to: errand.id, ...errand.command }] : [],
  );

describe('A slip follows its notes', () => {
  it('a note that was typed from it is noted there, with the day until which it can be confirmed', () => {
    const filed = {
      note: ofNote,
      objectionsUntil: '2025-04-04',
      slip: { id: slip, receivedAt: recordedAt, more: true },
    };
    expect(sent(told('NoteFiled', filed))).toEqual([
      { to: slip, type: 'TypeSlip', data: { interview, more: true, confirmBy: '2025-04-04' } },
    ]);
    expect(sent(told('NoteFiled', { note: ofNote }))).toEqual([]);
  });

  it('what its filer says of the note is said of the slip; what others say is not', () => {
    const follow = (data: object) => [{ to: slip, type: 'FollowSlipNote', data: { interview, ...data } }];
    const confirmed = (...people: readonly string[]) => told('NoteConfirmed', { side: 'FILERS', unit: null, people });
    expect(sent(confirmed(filer1))).toEqual(follow({ step: 'CONFIRMED' }));
    expect(sent(confirmed(filer2))).toEqual([]);
    expect(sent(told('NoteConfirmed', { side: 'UNIT', unit: unitA }))).toEqual([]);
    const disputed = { side: 'FILERS', unit: null, reason: '是三盏', matters: [] };
    expect(sent(told('NoteDisputed', disputed))).toEqual(follow({ step: 'DISPUTED', reason: '是三盏' }));
    expect(sent(told('NoteDisputed', disputed, filer2))).toEqual([]);
    expect(sent(told('InterviewFinished', {}))).toEqual(follow({ step: 'FINISHED' }));
    const amended = { reason: '补记', before: ofNote, after: ofNote, added: [], removed: [], changed: [] };
    expect(sent(told('NoteAmended', amended))).toEqual(follow({ step: 'REVISED', confirmBy: null }));
  });

  it('a successor speaks in the place of its filer', () => {
    const state = { ...typedState, successions: [{ from: filer1, to: idOf(305) }] };
    expect(sent(told('NoteConfirmed', { side: 'FILERS', unit: null, people: [idOf(305)] }), state)).toHaveLength(1);
  });

  it('a note that came of no slip concerns none', () =>
    expect(sent(told('InterviewFinished', {}), { ...typedState, slip: null })).toEqual([]));
});
