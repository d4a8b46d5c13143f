import { wayOf } from '../../../src/web/areas/interviews/way';

const facts = (...types: readonly string[]) => types.map((type) => ({ type }));

describe('The way of an interview', () => {
  it('shows only what happened, and what comes next where that is certain', () => {
    expect(wayOf('REQUESTED', facts('InterviewRequested'))).toEqual({ gone: ['REQUESTED'], next: null });
    expect(wayOf('NOTICED', facts('InterviewRequested', 'InterviewAccepted', 'InterviewApproved', 'InterviewNoticed')))
      // Nobody confirmed anything yet, and perhaps nobody will.
      .toEqual({ gone: ['REQUESTED', 'ACCEPTED', 'APPROVED', 'NOTICED'], next: 'HELD' });
  });

  it('has no request where a talk was only recorded, and no confirmation where nobody gave one', () => {
    const ways = wayOf('FINISHED', facts('NoteFiled', 'InterviewFinished'));
    expect(ways).toEqual({ gone: ['NOTE_FILED', 'FINISHED'], next: null });
  });

  it('shows that a request came back, and ends where it ended', () => {
    const back = facts('InterviewRequested', 'InterviewReturned', 'InterviewResubmitted', 'InterviewRejected');
    expect(wayOf('REJECTED', back)).toEqual({ gone: ['REQUESTED', 'RETURNED', 'REQUESTED', 'REJECTED'], next: null });
    expect(wayOf('WITHDRAWN', facts('InterviewRequested', 'InterviewWithdrawn')).gone).toEqual([
      'REQUESTED',
      'WITHDRAWN',
    ]);
  });

  it('goes on from where it stood after a merger was undone', () => {
    const undone = facts('InterviewRequested', 'InterviewAccepted', 'InterviewMerged', 'InterviewMergeUndone');
    expect(wayOf('ACCEPTED', undone).gone).toEqual(['REQUESTED', 'ACCEPTED', 'MERGED', 'ACCEPTED']);
  });

  it('ends with what several said: confirmed, or disputed', () => {
    const confirmed = wayOf('CONFIRMED', facts('NoteFiled', 'NoteConfirmed'));
    expect(confirmed).toEqual({ gone: ['NOTE_FILED', 'CONFIRMED'], next: 'FINISHED' });
    expect(wayOf('DISPUTED', facts('NoteFiled', 'NoteDisputed'))).toEqual({
      gone: ['NOTE_FILED', 'DISPUTED'],
      next: null,
    });
  });

  it('counts a notice that was given again as one step', () => {
    expect(wayOf('NOTICED', facts('InterviewNoticed', 'InterviewNoticed')).gone).toEqual(['NOTICED']);
  });
});
