import { interviewDecider } from '../../../../../src/contexts/inquiry/interviews/interview.decider';
import { tasksOfInterview } from '../../../../../src/contexts/inquiry/interviews/interview-tasks.rules';
import { handsOfInterview } from '../../../../../src/contexts/inquiry/interviews/interview-hands.rules';
import {
  type InterviewSummary,
  interviewSummary,
} from '../../../../../src/contexts/inquiry/interviews/interview-summary.state';
import type { InterviewEvent } from '../../../../../src/contexts/inquiry/interviews/interview.events';
import type { Recorded } from '../../../../../src/kernel/message';
import { fold } from '../../../../../src/kernel/decider';
import type { Known } from '../../../../../src/kernel/view';
import { recorded } from '../../../../support/decider-spec';
import { as, filer1, filer2, filer3 } from '../../../../support/inquiry-context';
import { unitA, unitB } from '../../../../support/inquiry-facts';
import { idOf, logOf } from '../../../../support/view-spec';
import { accepted, approved, command, fact, filed, given, held, noticed, requested } from './kit';

const reason = '换届';
const handOver = (from = filer1) => command('HandOverInterview', { from, to: filer3, reason });
const succeeded = fact('FilerSucceeded', { from: filer1, to: filer3, reason });
const called = [requested, accepted, approved, noticed] as const;
const stateOf = (...events: readonly InterviewEvent[]) =>
  fold(
    interviewDecider,
    events.map((event) => recorded(event)),
  );
const summaryOf = (...events: readonly InterviewEvent[]): InterviewSummary =>
  logOf(
    events.map(({ type, data }) => ({
      stream: `interview-${idOf(1)}`,
      type,
      data,
      recordedAt: '2025-03-03T02:00:00.000Z',
    })),
  ).reduce<InterviewSummary | undefined>(
    (summary, event) => interviewSummary(summary, event as Known<InterviewEvent>),
    undefined,
  )!;

describe('a talk in the hands of somebody who leaves', () => {
  it('falls to the successor while it is open', () => {
    given(requested)
      .when(handOver(), { actor: as('system', idOf(1)) })
      .then(succeeded);
    given(requested)
      .when(handOver(idOf(398)), { actor: as('system', idOf(1)) })
      .nothing();
    given(requested, fact('InterviewWithdrawn', { reason: '已解决' }))
      .when(handOver(), { actor: as('system', idOf(1)) })
      .nothing();
    given()
      .when(handOver(), { actor: as('system', idOf(1)) })
      .nothing();
  });

  it('falls to nobody of a unit that is asked or called', () => {
    const of = (unit: string) => ({
      actor: as('system', idOf(1)),
      belongedTo: (one: string) => (one === unit ? [filer3] : []),
    });
    for (const before of [[requested], called, [...called, held], [filed]] as const)
      given(...before)
        .when(handOver(), of(unitA))
        .nothing();
    given(requested).when(handOver(), of(unitB)).then(succeeded);
  });

  it('before it was held, the successor takes the place of who asked for it', () => {
    expect(stateOf(...called, succeeded).filers).toEqual([filer3, filer2]);
    expect(stateOf(...called, succeeded, held).atTalk).toEqual([filer3, filer2]);
    expect(handsOfInterview(summaryOf(...called, succeeded)).map(({ person }) => person)).toEqual([filer3, filer2]);
  });

  it('once it was held, the note still names who was there, and the successor files and confirms it', () => {
    expect(stateOf(...called, held, succeeded).atTalk).toEqual([filer1, filer2]);
    expect(tasksOfInterview(summaryOf(...called, held, succeeded))).toMatchObject([
      { kind: 'FILE_NOTE', holder: `person:${filer3}` },
    ]);
    const noted = stateOf(...called, held, succeeded, filed);
    expect([noted.note?.filers, noted.filers]).toEqual([
      [filer1, filer2],
      [filer3, filer2],
    ]);
    expect(tasksOfInterview(summaryOf(...called, held, filed, succeeded))[0]).toMatchObject({
      kind: 'CONFIRM_NOTE',
      holder: `person:${filer3}`,
    });
  });

  it('a note that the leaver had confirmed stays confirmed; otherwise the successor confirms it and ends his dispute', () => {
    const byHim = { by: filer1 };
    const confirmed = fact('NoteConfirmed', { side: 'FILERS', unit: null, people: [filer1] });
    const disputed = fact('NoteDisputed', { side: 'FILERS', unit: null, reason: '日期有误', matters: [] });
    const after = (...events: readonly Recorded<InterviewEvent>[]) =>
      fold(interviewDecider, [...[...called, held, filed].map((event) => recorded(event)), ...events]);
    const last = recorded(succeeded);
    expect(after(recorded(confirmed, byHim), last).confirmed).toEqual([filer1]);
    const his = fact('NoteConfirmed', { side: 'FILERS', unit: null, people: [filer3] });
    const spoken = after(recorded(disputed, byHim), last, recorded(his, { by: filer3 }));
    expect([spoken.confirmed, spoken.disputed]).toEqual([[filer3], []]);
  });
});
