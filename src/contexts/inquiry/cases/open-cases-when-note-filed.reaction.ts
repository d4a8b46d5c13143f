import { type Id, partsOfStream } from '../../../kernel/ids';
import type { RecordedEvent } from '../../../kernel/message';
import { type Errand, type Reaction, send, stateOf } from '../../../kernel/reaction';
import { caseDecider } from './case.decider';
import { caseOfMatter } from './case-shapes.events';
import { followMatter } from './commands/instruments';
import { isAboutCase, isAboutRepeat, opensCase } from './commands/register';
import { followIssue, linkToIssue } from './follow-instrument.reaction';
import { broughtBy } from '../interviews/commands/merge';
import { interviewDecider } from '../interviews/interview.decider';
import type { InterviewEvent, Matter, Note } from '../interviews/interview.events';
import type { InterviewState } from '../interviews/interview.state';

type Of<T extends InterviewEvent['type']> = RecordedEvent<Extract<InterviewEvent, { type: T }>>['data'];
/** The case of a matter of this interview. */
type CaseOf = (matter: Id) => Id;

const follow = (
  type: 'OpenCaseFromMatter' | 'AmendCaseFromMatter',
  interview: Id,
  matter: Matter,
  note: Note,
  reason: string,
) => ({
  type,
  data: { interview, matter, filers: note.filers, reason },
});

/** Passes on what was said about open cases. */
function* goOnWithCases(interview: Id, note: Note) {
  for (const matter of note.matters.filter(isAboutCase))
    yield* send(caseDecider, matter.aboutCase!, followMatter(interview, matter, note.filers));
}

/** Passes on what these matters say about repeat issues. */
function* goOnWithIssues(matters: readonly Matter[], interview: Id, caseOf: CaseOf, note: Note, reason: string) {
  for (const matter of matters)
    yield* followIssue(matter.aboutRepeat!, {
      item: matter.id,
      anew: caseOf(matter.id),
      at: note.heldAt,
      going: followMatter(interview, matter, note.filers),
      opening: follow('OpenCaseFromMatter', interview, matter, note, reason),
    });
}

/** Those with a case of their own: of the matters about repeat issues those that opened the next one. */
function* withOwnCase(matters: readonly Matter[], caseOf: CaseOf): Generator<Errand, readonly Matter[], unknown> {
  const own: Matter[] = [];
  for (const matter of matters)
    if (opensCase(matter)) own.push(matter);
    else if (isAboutRepeat(matter) && (yield* stateOf(caseDecider, caseOf(matter.id))).phase !== 'NONE')
      own.push(matter);
  return own;
}

function* noteFiled(interview: Id, caseOf: CaseOf, { note }: Of<'NoteFiled'>) {
  const reason = '约谈记录';
  for (const matter of note.matters.filter(opensCase))
    yield* send(caseDecider, caseOf(matter.id), follow('OpenCaseFromMatter', interview, matter, note, reason));
  yield* goOnWithCases(interview, note);
  yield* goOnWithIssues(note.matters.filter(isAboutRepeat), interview, caseOf, note, reason);
}

/** Opens cases for new matters to rectify, withdraws those that no longer need it, and updates the rest. */
function* noteAmended(interview: Id, caseOf: CaseOf, data: Of<'NoteAmended'>) {
  const { before, after, added, changed, reason } = data;
  const former = new Set((yield* withOwnCase(before.matters, caseOf)).map(({ id }) => id));
  const present = after.matters.filter(
    (matter) => opensCase(matter) || (isAboutRepeat(matter) && former.has(matter.id)),
  );
  for (const matter of present) {
    const id = caseOf(matter.id);
    if (!former.has(matter.id))
      yield* send(caseDecider, id, follow('OpenCaseFromMatter', interview, matter, after, reason));
    else if (changed.includes(matter.id))
      yield* send(caseDecider, id, follow('AmendCaseFromMatter', interview, matter, after, reason));
    // The disputed text has been replaced, so each side must say again whether it agrees.
    yield* send(caseDecider, id, { type: 'SettleDispute', data: {} });
    if (isAboutRepeat(matter) && changed.includes(matter.id))
      yield* linkToIssue(matter.aboutRepeat!, { item: matter.id, id, at: after.heldAt });
  }
  yield* goOnWithCases(interview, after);
  const said = after.matters.filter(
    (matter) => isAboutRepeat(matter) && !present.includes(matter) && [...added, ...changed].includes(matter.id),
  );
  yield* goOnWithIssues(said, interview, caseOf, after, reason);
  const gone = [...former].filter((id) => !present.some((matter) => matter.id === id));
  for (const matter of gone) yield* send(caseDecider, caseOf(matter), { type: 'WithdrawCase', data: { reason } });
}

/** The cases of these matters, or of all where none is named. */
function* casesAmong({ note }: InterviewState, caseOf: CaseOf, matters: readonly Id[]) {
  const meant = (note?.matters ?? []).filter(({ id }) => matters.length === 0 || matters.includes(id));
  return (yield* withOwnCase(meant, caseOf)).map(({ id }) => caseOf(id));
}

function* noteDisputed(interview: Id, caseOf: CaseOf, { matters, reason }: Of<'NoteDisputed'>) {
  const state = yield* stateOf(interviewDecider, interview);
  for (const id of yield* casesAmong(state, caseOf, matters))
    yield* send(caseDecider, id, { type: 'MarkDisputed', data: { reason } });
}

/** The last side that disputed the note now confirms it. */
function* noteConfirmed(interview: Id, caseOf: CaseOf) {
  const state = yield* stateOf(interviewDecider, interview);
  if (state.disputed.length > 0) return;
  for (const id of yield* casesAmong(state, caseOf, []))
    yield* send(caseDecider, id, { type: 'SettleDispute', data: {} });
}

/** Whoever filed a merged request becomes a filer where it went, and so of the cases there; with its cases and papers. */
function* requestMerged(from: Id, { into, joinUnits }: Of<'InterviewMerged'>) {
  const data = broughtBy(from, yield* stateOf(interviewDecider, from), joinUnits === true);
  yield* send(interviewDecider, into, { type: 'JoinMerged', data });
}

/**
 * A matter to rectify, or one settled on the spot, becomes a case whose id follows from interview and matter. One
 * reaction handles everything that happens to a note, so that a case exists before a dispute marks it, and the mergers of
 * requests, so that a note filed after one has all filers.
 */
export const openCasesWhenNoteFiled: Reaction = {
  name: 'open-cases-when-note-filed',
  categories: ['interview'],
  begins: 'first-event',
  *react(event, derive) {
    const interview = partsOfStream(event.stream).id;
    const caseOf: CaseOf = (matter) => caseOfMatter(derive, interview, matter);
    switch (event.type as InterviewEvent['type']) {
      case 'NoteFiled':
        return yield* noteFiled(interview, caseOf, event.data as Of<'NoteFiled'>);
      case 'NoteAmended':
        return yield* noteAmended(interview, caseOf, event.data as Of<'NoteAmended'>);
      case 'NoteDisputed':
        return yield* noteDisputed(interview, caseOf, event.data as Of<'NoteDisputed'>);
      case 'NoteConfirmed':
        return yield* noteConfirmed(interview, caseOf);
      case 'InterviewMerged':
        return yield* requestMerged(interview, event.data as Of<'InterviewMerged'>);
      case 'InterviewMergeUndone': {
        const { from } = event.data as Of<'InterviewMergeUndone'>;
        yield* send(interviewDecider, from, { type: 'PartMerged', data: { from: interview } });
        return;
      }
      default:
        return;
    }
  },
};
