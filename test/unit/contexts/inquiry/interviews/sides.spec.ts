import type { Context } from '../../../../../src/kernel/context';
import { filer1, filer2, filer3, policyWith } from '../../../../support/inquiry-context';
import { unitA, unitB } from '../../../../support/inquiry-facts';
import { idOf } from '../../../../support/view-spec';
import {
  accepted,
  alone,
  approved,
  byChair,
  byJoint,
  byLead,
  command,
  filed,
  given,
  held,
  inputWith,
  noteInput,
} from './kit';
import { noticed, onBehalfOf, request, requested, returned } from './kit';

/** This person answered for the unit on some day of the talk. */
const of = (unit: string, person: string): Partial<Context> => ({
  belongedTo: (one) => (one === unit ? [person] : []),
});
const ask = (changes: object = {}, coFilers: readonly string[] = []) =>
  command('RequestInterview', { ...request, ...changes, coFilers });
const statutory = { kind: 'STATUTORY_MEETING' } as const;

describe('who files', () => {
  it('is in office on that day by the register, whether alone or with others', () => {
    given()
      .when(ask({}, [filer3]), { ...byLead, representsAs: () => [] })
      .rejects('interview.filer-role');
    given()
      .when(ask(), { ...onBehalfOf(filer1), representsAs: () => [] })
      .rejects('interview.filer-role');
    const days: string[] = [];
    const representsAs: Context['representsAs'] = (_person, day) => {
      days.push(day);
      return [];
    };
    const record = command('RecordInterview', { note: noteInput, coFilers: [filer3] });
    given()
      .when(record, { ...byLead, representsAs })
      .rejects('interview.filer-role');
    expect(new Set(days)).toEqual(new Set(['2025-03-31']));
  });

  it('is a deputy where a 约见 is asked for; representatives of voters ask for a talk', () => {
    given().when(ask(statutory), byJoint).rejects('interview.deputies-only');
    given()
      .when(ask(statutory, [filer2]), byLead)
      .rejects('interview.deputies-only');
    given().when(ask(statutory), onBehalfOf(filer2)).rejects('interview.deputies-only');
    given(requested, returned)
      .when(command('ResubmitInterview', { ...request, ...statutory }), byLead)
      .rejects('interview.deputies-only');
    given()
      .when(command('RecordInterview', { note: inputWith(statutory), coFilers: [] }), byJoint)
      .rejects('interview.deputies-only');
    given(requested, accepted, approved, noticed, held)
      .when(command('FileNote', { note: inputWith(statutory) }), byLead)
      .rejects('interview.deputies-only');
    given(filed)
      .when(command('AmendNote', { reason: '更正', note: inputWith(statutory) }), byLead)
      .rejects('interview.deputies-only');
  });

  it('is a deputy and one of several where the rules say so, also for a talk recorded at once', () => {
    const record = (...coFilers: readonly string[]) => command('RecordInterview', { note: noteInput, coFilers });
    const deputies = { policy: policyWith({ mayFile: 'DEPUTIES' }) };
    given()
      .when(ask(), { ...byJoint, ...deputies })
      .rejects('interview.deputies-file');
    given(alone)
      .when(command('JoinInterview', {}), { ...byJoint, ...deputies })
      .rejects('interview.deputies-file');
    given()
      .when(record(), { ...byJoint, ...deputies })
      .rejects('interview.deputies-file');
    given()
      .when(record(filer2), { ...byLead, policy: policyWith({ minimumFilers: 3 }) })
      .rejects('interview.too-few-filers');
  });

  it('belongs to no unit that is asked or called', () => {
    given()
      .when(ask(), { ...byLead, ...of(unitA, filer1) })
      .rejects('interview.of-called-unit');
    given()
      .when(ask({}, [filer2]), { ...byLead, ...of(unitA, filer2) })
      .rejects('interview.of-called-unit');
    given(alone)
      .when(command('JoinInterview', {}), { ...byJoint, ...of(unitA, filer2) })
      .rejects('interview.of-called-unit');
    given(requested, returned)
      .when(command('ResubmitInterview', { ...request, unit: unitB }), { ...byLead, ...of(unitB, filer2) })
      .rejects('interview.of-called-unit');
    const notice = { scheduledAt: '2025-04-07T01:00:00.000Z', venue: '代表之家' };
    given(requested, accepted, approved)
      .when(command('GiveNotice', { ...notice, interviewees: [{ unit: unitA, post: '科长' }] }), of(unitA, filer2))
      .rejects('interview.of-called-unit');
    given()
      .when(command('RecordInterview', { note: noteInput, coFilers: [] }), { ...byLead, ...of(unitA, filer1) })
      .rejects('interview.of-called-unit');
  });
});

describe('who took part', () => {
  const record = (participants: readonly { person: string; role: 'deputy' | 'voterRepresentative' }[]) =>
    command('RecordInterview', { note: inputWith({ participants }), coFilers: [] });

  it('held the duty noted on the day of the talk, and is of no unit that was called', () => {
    given()
      .when(record([{ person: filer2, role: 'deputy' }]), byLead)
      .rejects('note.role-noted');
    given()
      .when(record([{ person: filer3, role: 'deputy' }]), { ...byLead, representsAs: () => [] })
      .rejects('note.not-in-office');
    given()
      .when(record([{ person: filer3, role: 'deputy' }]), { ...byLead, ...of(unitA, filer3) })
      .rejects('note.of-called-unit');
  });
});

describe('who confirms for the filers', () => {
  it('is of no unit that was called, nor is who enters it', () => {
    const confirm = command('ConfirmNote', { side: 'FILERS' });
    given(filed)
      .when(confirm, { ...byLead, ...of(unitA, filer1) })
      .rejects('interview.of-called-unit');
    given(filed)
      .when(confirm, { ...onBehalfOf(filer1), ...of(unitA, idOf(901)) })
      .rejects('interview.of-called-unit');
    given(filed)
      .when(command('DisputeNote', { side: 'FILERS', reason: '有误', matters: [] }), {
        ...byLead,
        ...of(unitA, filer1),
      })
      .rejects('interview.of-called-unit');
  });
});

describe('who acts for the filers', () => {
  const called = [requested, accepted, approved, noticed] as const;
  const scan = { hash: 'ab'.repeat(32), name: '签到表.pdf', mediaType: 'application/pdf', size: 3 };
  // A successor of the lead filer who is of the unit that was called, or was since the talk.
  const successor = { ...byLead, ...of(unitA, filer1) };

  it('is of no unit that was called, also as a successor: neither by note nor by amendment, paper or end', () => {
    given(...called, held)
      .when(command('FileNote', { note: noteInput }), successor)
      .rejects('interview.of-called-unit');
    given(filed)
      .when(command('AmendNote', { reason: '更正', note: inputWith({ said: '改' }) }), successor)
      .rejects('interview.of-called-unit');
    given(filed).when(command('AttachScan', { scan }), successor).rejects('interview.of-called-unit');
    given(filed).when(command('FinishInterview', {}), successor).rejects('interview.of-called-unit');
    given(requested)
      .when(command('WithdrawInterview', { reason: '撤回' }), successor)
      .rejects('interview.of-called-unit');
    given(requested, returned)
      .when(command('ResubmitInterview', request), successor)
      .rejects('interview.of-called-unit');
  });

  it('nor enters what they say, nor records a talk at once', () => {
    given(...called, held)
      .when(command('FileNote', { note: noteInput }), { ...onBehalfOf(filer1), ...of(unitA, idOf(901)) })
      .rejects('interview.of-called-unit');
    given()
      .when(command('RecordInterview', { note: noteInput, coFilers: [] }), {
        ...onBehalfOf(filer1),
        ...of(unitA, idOf(901)),
      })
      .rejects('interview.of-called-unit');
    // A note that names a unit which was not called before.
    given(...called, held)
      .when(command('FileNote', { note: inputWith({ interviewees: [{ unit: unitB, post: '科长' }] }) }), {
        ...byLead,
        ...of(unitB, filer1),
      })
      .rejects('interview.of-called-unit');
  });

  it('does not keep the office from writing down what was said', () =>
    given(...called, held)
      .when(command('FileNote', { note: inputWith({ participants: [] }) }), of(unitA, filer1))
      .thenAlike({ type: 'NoteFiled' }));

  it('leaves a request all the same', () =>
    given(requested)
      .when(command('LeaveInterview', {}), { ...byJoint, ...of(unitA, filer2) })
      .then({ type: 'CoFilerLeft', data: { person: filer2 } }));
});

describe('who decides for the office about a talk', () => {
  it('is of no unit that is asked or called', () => {
    const clerkOf = of(unitA, idOf(901));
    for (const screening of [
      command('AcceptInterview', {}),
      command('ReturnInterview', { reason: '补充' }),
      command('RejectInterview', { code: 'OTHER', reason: '不宜' }),
      command('MergeInterview', { interview: idOf(1), into: idOf(2), reason: '同一事由' }),
      command('WithdrawInterview', { reason: '撤回' }),
    ])
      given(requested).when(screening, clerkOf).rejects('interview.of-called-unit');
    given(requested, accepted)
      .when(command('ApproveInterview', {}), { ...byChair, ...of(unitA, idOf(905)) })
      .rejects('interview.of-called-unit');
    const plan = {
      scheduledAt: '2025-04-07T01:00:00.000Z',
      venue: '代表之家',
      interviewees: [{ unit: unitA, post: '科长' }],
    };
    given(requested, accepted, approved).when(command('GiveNotice', plan), clerkOf).rejects('interview.of-called-unit');
    given(requested, accepted, approved, noticed)
      .when(command('HoldInterview', { heldAt: noteInput.heldAt, place: noteInput.place }), clerkOf)
      .rejects('interview.of-called-unit');
    // Recorded at once: called are those whom the note names.
    given(filed).when(command('FinishInterview', {}), clerkOf).rejects('interview.of-called-unit');
  });
});
