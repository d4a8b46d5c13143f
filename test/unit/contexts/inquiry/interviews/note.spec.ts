import type { NoteInput } from '../../../../../src/contexts/inquiry/interviews/commands/note';
import type { Note } from '../../../../../src/contexts/inquiry/interviews/interview.events';
import { derive } from '../../../../../src/platform/messaging/names';
import { recorded } from '../../../../support/decider-spec';
import { evidence, unitA, unitB } from '../../../../support/inquiry-facts';
import { closedPerson, closedUnit, endedTopic, filer1, filer2, filer3 } from '../../../../support/inquiry-context';
import { inquiryContext, keyWork } from '../../../../support/inquiry-context';
import { idOf, testJurisdiction } from '../../../../support/view-spec';
import { accepted, approved, bin, byJoint, byLead, byStranger, byUnitA, command, fact, filed, given } from './kit';
import {
  held,
  heldAt,
  inputWith,
  lamp,
  matterWith,
  note,
  noteInput,
  noticed,
  objectionsUntil,
  onBehalfOf,
  requested,
} from './kit';

const afterTalk = given(requested, accepted, approved, noticed, held);
const done = given(requested, accepted, approved, noticed, held, filed);
const file = (input: NoteInput = noteInput) => command('FileNote', { note: input });
const filedWith = (changes: Partial<Note>) =>
  fact('NoteFiled', { note: { ...note, ...changes }, objectionsUntil }, heldAt);

describe('filing a note', () => {
  it('follows the talk, or the notice at once', () => {
    afterTalk.when(file(), byLead).then(filed);
    given(requested, accepted, approved, noticed).when(file(), byJoint).then(filed);
    afterTalk.when(file(), byStranger).rejects('interview.not-a-filer');
    given().when(file(), byLead).rejects('interview.not-found');
    given(requested).when(file(), byLead).rejects('interview.wrong-phase');
    done.when(file(), byLead).rejects('interview.wrong-phase');
  });

  it('has whoever files it for a recorder, unless it names one', () => {
    const { recorder: _, ...unsigned } = noteInput;
    afterTalk.when(file(unsigned), byLead).then(filedWith({ recorder: filer1 }));
    afterTalk.when(file(unsigned)).then(filedWith({ recorder: idOf(901) }));
    afterTalk.when(file(unsigned), onBehalfOf(filer2)).then(filed);
    afterTalk.when(file(unsigned), onBehalfOf(filer3)).rejects('interview.not-a-filer');
    afterTalk.when(file(inputWith({ recorder: idOf(398) })), byLead).rejects('person.missing');
    afterTalk.when(file(inputWith({ recorder: closedPerson })), byLead).rejects('person.closed');
  });

  it('gives new matters an id that follows from the moment', () => {
    const { id: _, ...unnamed } = lamp;
    const id = derive('matter', testJurisdiction, filer1, '2025-04-01T02:00:00.000Z', '1');
    afterTalk
      .when(file(inputWith({ matters: [bin, unnamed] })), byLead)
      .then(filedWith({ matters: [bin, { ...lamp, id }] }));
    afterTalk.when(file(inputWith({ matters: [bin, bin] })), byLead).rejects('note.matter-twice');
  });

  it('needs a past talk, interviewees, words and a matter', () => {
    const refused = (changes: Partial<NoteInput>, code: string) =>
      afterTalk.when(file(inputWith(changes)), byLead).rejects(code);
    refused({ heldAt: '2025-04-01T02:00:00.001Z' }, 'note.held-in-future');
    refused({ matters: [] }, 'note.no-matter');
    refused({ said: ' ' }, 'note.said-missing');
    refused({ place: {} }, 'place.empty');
    refused({ interviewees: [] }, 'interview.nobody-called');
    refused({ interviewees: [{ unit: unitA, post: '' }] }, 'interview.post-missing');
    refused({ interviewees: [{ unit: idOf(599), post: '科长' }] }, 'unit.missing');
    refused({ topic: idOf(799) }, 'topic.missing');
    refused({ topic: endedTopic }, 'topic.not-in-force');
    refused({ keyWork: idOf(799) }, 'keyWork.missing');
    const twice = { person: filer1, role: 'deputy' } as const;
    refused({ participants: [twice, twice] }, 'note.participant-twice');
    refused({ participants: [{ person: idOf(398), role: 'deputy' }] }, 'person.missing');
    refused({ participants: [{ person: closedPerson, role: 'deputy' }] }, 'person.closed');
  });

  it('takes a topic of the day of the talk', () => {
    const then = '2025-02-10T02:00:00.000Z';
    const matters = [{ ...bin, topic: endedTopic, keyWork }];
    const old = {
      topic: endedTopic,
      keyWork,
      heldAt: then,
      interviewees: [{ unit: closedUnit, post: '主任' }],
      matters,
    };
    const called = recorded(noticed, { at: '2025-02-03T02:00:00.000Z' });
    given(requested, called)
      .when(file(inputWith(old)), byLead)
      .then(fact('NoteFiled', { note: { ...note, ...old }, objectionsUntil }, then));
  });
});

describe('what a matter must tell', () => {
  const refused = (changes: Parameters<typeof matterWith>[0], code: string) =>
    afterTalk.when(file(matterWith(changes)), byLead).rejects(code);
  const kept = (outcome: typeof lamp.outcome) =>
    afterTalk.when(file(matterWith({ outcome })), byLead).then(filedWith({ matters: [{ ...lamp, outcome }] }));

  it('is a title, a topic and a place', () => {
    refused({ title: ' ' }, 'note.title-missing');
    refused({ topic: idOf(799) }, 'topic.missing');
    refused({ topic: endedTopic }, 'topic.not-in-force');
    refused({ keyWork: idOf(799) }, 'keyWork.missing');
    refused({ place: { grid: idOf(699) } }, 'place.missing');
  });

  it('is about a case or an open repeat issue, not both; what was said about one may be amended once it has ended', () => {
    const about = { ...lamp, aboutRepeat: idOf(71) };
    const ended = { ...byLead, isOpenIssue: () => false };
    afterTalk.when(file(matterWith(about)), byLead).then(filedWith({ matters: [about] }));
    refused({ aboutCase: idOf(7), aboutRepeat: idOf(71) }, 'note.about-both');
    afterTalk.when(file(matterWith(about)), ended).rejects('note.repeat-ended');
    const [before, after] = [about, { ...about, detail: '东门四盏' }].map((m) => ({ ...note, matters: [m] }));
    const lists = { added: [], removed: [], changed: [lamp.id] };
    const amend = (m: typeof about) => command('AmendNote', { reason: '更正', note: matterWith(m) });
    const told = given(requested, accepted, approved, noticed, held, filedWith({ matters: [about] }));
    told
      .when(amend(after!.matters[0] as typeof about), ended)
      .then(fact('NoteAmended', { reason: '更正', before: before!, after: after!, ...lists, objectionsUntil }));
    told.when(amend({ ...about, aboutRepeat: idOf(72) }), ended).rejects('note.repeat-ended');
  });

  it('to rectify: an open unit, and a promise between the talk and the longest term', () => {
    const rectify = (dueOn: string, text = '修好') =>
      ({ kind: 'TO_RECTIFY', unit: unitA, urgency: 'normal', promise: { text, dueOn } }) as const;
    kept({ kind: 'TO_RECTIFY', unit: unitB, urgency: 'urgent' });
    kept(rectify('2025-03-31'));
    kept(rectify('2025-09-30'));
    refused({ outcome: rectify('2025-03-30') }, 'note.promise-before-talk');
    refused({ outcome: rectify('2025-10-02') }, 'note.promise-too-late');
    refused({ outcome: rectify('2025-04-30', '') }, 'note.promise-missing');
    refused({ outcome: { kind: 'TO_RECTIFY', unit: closedUnit, urgency: 'normal' } }, 'unit.closed');
    refused({ outcome: { kind: 'TO_RECTIFY', unit: idOf(599), urgency: 'normal' } }, 'unit.missing');
  });

  it('settled on the spot: evidence', () => {
    kept({ kind: 'SETTLED_ON_SPOT', unit: closedUnit, evidence });
    const bare = { text: ' ', attachments: [] };
    refused({ outcome: { kind: 'SETTLED_ON_SPOT', unit: unitA, evidence: bare } }, 'note.evidence-missing');
    refused({ outcome: { kind: 'SETTLED_ON_SPOT', unit: idOf(599), evidence } }, 'unit.missing');
  });

  it('explained: words; referred upward: to whom', () => {
    kept({ kind: 'EXPLAINED', explanation: '已列入计划' });
    refused({ outcome: { kind: 'EXPLAINED', explanation: '' } }, 'note.explanation-missing');
    kept({ kind: 'REFERRED_UPWARD', to: '区人大' });
    kept({ kind: 'REFERRED_UPWARD', to: '区人大', outsideNumber: '第12号' });
    refused({ outcome: { kind: 'REFERRED_UPWARD', to: ' ' } }, 'note.to-missing');
  });
});

describe('recording at once', () => {
  const record = (input: NoteInput = noteInput, coFilers: readonly string[] = [filer2]) =>
    command('RecordInterview', { note: input, coFilers });

  it('is one fact, of the moment of the talk', () => {
    given().when(record(), byLead).then(filed);
    given()
      .when(record(noteInput, []), byJoint)
      .then(filedWith({ filers: [filer2] }));
  });

  it('is entered by the office on behalf of a filer, who is then its recorder too', () => {
    const { recorder: _, ...unsigned } = noteInput;
    given()
      .when(record(unsigned, []), onBehalfOf(filer3))
      .then(filedWith({ filers: [filer3], recorder: filer3 }));
    given().when(record()).rejects('interview.filer-role');
    given().when(record(), byUnitA).rejects('interview.filer-role');
    given()
      .when(record(), { ...byLead, onBehalfOf: filer3 })
      .rejects('interview.entered-by-office-only');
  });

  it('is refused as a note is', () => {
    given(requested).when(record(), byLead).rejects('interview.exists');
    given()
      .when(record(noteInput, [filer1]), byLead)
      .rejects('interview.filer-twice');
    given()
      .when(record(inputWith({ matters: [] })), byLead)
      .rejects('note.no-matter');
  });
});

describe('amending a note', () => {
  const amend = (input: NoteInput, reason = '补记') => command('AmendNote', { reason, note: input });
  const amended = (after: Note, added: string[], removed: string[], changed: string[]) =>
    fact('NoteAmended', { reason: '补记', before: note, after, added, removed, changed, objectionsUntil });

  it('keeps both notes and names the matters that differ', () => {
    const brighter = { ...lamp, detail: '东门五盏' };
    const { id: _, ...fresh } = { ...bin, title: '积水' };
    const id = derive('matter', testJurisdiction, filer1, '2025-04-01T02:00:00.000Z', '1');
    done
      .when(amend(inputWith({ matters: [brighter, fresh] })), byLead)
      .then(amended({ ...note, matters: [brighter, { ...fresh, id }] }, [id], [bin.id], [lamp.id]));
    done.when(amend(inputWith({ said: '更正' }))).then(amended({ ...note, said: '更正' }, [], [], []));
  });

  it('does nothing where nothing differs', () => {
    const { recorder: _, ...unsigned } = noteInput;
    done.when(amend(unsigned), byLead).nothing();
  });

  it('never gives a removed matter its name back', () => {
    const without = { ...note, matters: [lamp] };
    given(requested, filed, amended(without, [], [bin.id], []))
      .when(amend(noteInput), byLead)
      .rejects('note.matter-removed');
  });

  it('keeps the sealed name of an interviewee who is named by post only', () => {
    const person = { person: idOf(31), fields: {} };
    const sealed = { ...note, interviewees: [{ unit: unitA, post: '科长', person }] };
    given(fact('NoteFiled', { note: sealed }, heldAt))
      .when(amend(noteInput), byLead)
      .nothing();
  });

  it('does not judge anew what is unchanged', () => {
    const { directory } = inquiryContext();
    const later = {
      ...directory,
      topic: () => undefined,
      unit: (id: string) => ({ ...directory.unit(id)!, closed: true }),
    };
    done
      .when(amend(inputWith({ said: '更正' })), { ...byLead, directory: later })
      .then(amended({ ...note, said: '更正' }, [], [], []));
    done
      .when(amend(matterWith({ detail: '五盏' })), { ...byLead, directory: { ...later, topic: directory.topic } })
      .rejects('unit.closed');
  });

  it('is for the filers and the office, with a reason, until the end', () => {
    done.when(amend(noteInput), byStranger).rejects('interview.not-a-filer');
    done.when(amend(noteInput, ''), byLead).rejects('interview.reason-missing');
    done.when(amend(inputWith({ topic: endedTopic })), byLead).rejects('topic.not-in-force');
    given().when(amend(noteInput), byLead).rejects('interview.not-found');
    given(filed, fact('InterviewFinished', {})).when(amend(noteInput), byLead).rejects('interview.wrong-phase');
  });
});
