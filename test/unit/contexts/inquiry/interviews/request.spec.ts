import { community, estate, grid, unitB } from '../../../../support/inquiry-facts';
import { closedPerson, closedUnit, endedTopic, filer1, filer2 } from '../../../../support/inquiry-context';
import { filer3, inquiryContext, keyWork, policyWith } from '../../../../support/inquiry-context';
import { idOf } from '../../../../support/view-spec';
import { accepted, alone, approved, byChair, byJoint, byLead, byStranger, byUnitA, command, fact, given } from './kit';
import { filed, held, noticed, onBehalfOf, rejected, request, requested, returned } from './kit';

const ask = (changes: Partial<typeof request> = {}, coFilers: readonly string[] = [filer2]) =>
  command('RequestInterview', { ...request, ...changes, coFilers });

describe('requesting an interview', () => {
  it('is for deputies and voter representatives, and for the office on behalf of one', () => {
    given().when(ask(), byLead).then(requested);
    given().when(ask({}, []), byLead).then(alone);
    given()
      .when(ask({}, []), byJoint)
      .then(fact('InterviewRequested', { ...request, leadFiler: filer2, coFilers: [] }));
    given().when(ask(), onBehalfOf(filer1)).then(requested);
    given().when(ask()).rejects('interview.filer-role');
    given().when(ask(), byUnitA).rejects('interview.filer-role');
    given()
      .when(ask(), { ...byLead, onBehalfOf: filer3 })
      .rejects('interview.entered-by-office-only');
    given()
      .when(ask(), onBehalfOf(idOf(398)))
      .rejects('person.missing');
    given().when(ask(), onBehalfOf(closedPerson)).rejects('person.closed');
  });

  it('happens once', () => given(requested).when(ask(), byLead).rejects('interview.exists'));

  it('needs enough signers, each once and known', () => {
    const strict = { ...byLead, policy: policyWith({ minimumFilers: 3 }) };
    given().when(ask(), strict).rejects('interview.too-few-filers');
    given()
      .when(ask({}, [filer1]), byLead)
      .rejects('interview.filer-twice');
    given()
      .when(ask({}, [filer2, filer2]), byLead)
      .rejects('interview.filer-twice');
    given()
      .when(ask({}, [idOf(398)]), byLead)
      .rejects('person.missing');
    given()
      .when(ask({}, [closedPerson]), byLead)
      .rejects('person.closed');
  });

  it('names a topic of today, an open unit, a place of the register and a reason', () => {
    const wanted = { ...request, keyWork, place: { community, grid }, aboutCases: [idOf(1)] };
    given()
      .when(ask({ ...wanted, reason: ' 路灯 ', aboutCases: [idOf(1), idOf(1)] }), byLead)
      .then(fact('InterviewRequested', { ...wanted, reason: '路灯', leadFiler: filer1, coFilers: [filer2] }));
    given()
      .when(ask({ aboutRepeats: [idOf(71), idOf(71)] }), byLead)
      .then(
        fact('InterviewRequested', { ...request, aboutRepeats: [idOf(71)], leadFiler: filer1, coFilers: [filer2] }),
      );
    given()
      .when(ask({ aboutRepeats: [idOf(71)] }), { ...byLead, isOpenIssue: () => false })
      .rejects('interview.repeat-ended');
    given()
      .when(ask({ topic: idOf(799) }), byLead)
      .rejects('topic.missing');
    given()
      .when(ask({ topic: endedTopic }), byLead)
      .rejects('topic.not-in-force');
    given()
      .when(ask({ keyWork: idOf(799) }), byLead)
      .rejects('keyWork.missing');
    given()
      .when(ask({ keyWork }), { ...byLead, now: '2024-12-31T02:00:00.000Z' })
      .rejects('topic.not-in-force');
    given()
      .when(ask({ unit: idOf(599) }), byLead)
      .rejects('unit.missing');
    given()
      .when(ask({ unit: closedUnit }), byLead)
      .rejects('unit.closed');
    given()
      .when(ask({ place: { grid: idOf(699) } }), byLead)
      .rejects('place.missing');
    given()
      .when(ask({ place: { community: grid } }), byLead)
      .rejects('place.kind');
    given()
      .when(ask({ place: { text: ' ' } }), byLead)
      .rejects('place.empty');
    given()
      .when(ask({ reason: ' ' }), byLead)
      .rejects('interview.reason-missing');
  });
});

describe('joint filers', () => {
  const join = command('JoinInterview', {});
  const leave = command('LeaveInterview', {});

  it('join until the talk, each once', () => {
    given(alone)
      .when(join, byJoint)
      .then(fact('CoFilerJoined', { person: filer2 }));
    given(alone)
      .when(join, onBehalfOf(filer3))
      .then(fact('CoFilerJoined', { person: filer3 }));
    given(requested).when(join, byJoint).nothing();
    given(alone).when(join).rejects('interview.filer-role');
    given().when(join, byJoint).rejects('interview.not-found');
    given(alone, accepted, approved, noticed, held).when(join, byJoint).rejects('interview.wrong-phase');
  });

  it('leave until the talk, but neither the lead filer nor the last one', () => {
    given(requested)
      .when(leave, byJoint)
      .then(fact('CoFilerLeft', { person: filer2 }));
    given(requested, fact('CoFilerLeft', { person: filer2 }))
      .when(leave, byJoint)
      .rejects('interview.not-a-filer');
    given(alone, fact('CoFilerJoined', { person: filer2 }))
      .when(leave, byJoint)
      .then(fact('CoFilerLeft', { person: filer2 }));
    given(requested).when(leave, byStranger).rejects('interview.not-a-filer');
    given(alone).when(leave, byLead).rejects('interview.last-filer');
    given(requested).when(leave, byLead).rejects('interview.lead-filer-stays');
    given(requested)
      .when(leave, { ...byJoint, policy: policyWith({ minimumFilers: 2 }) })
      .rejects('interview.too-few-filers');
    given().when(leave, byJoint).rejects('interview.not-found');
    given(filed).when(leave, byJoint).rejects('interview.wrong-phase');
  });
});

describe('screening', () => {
  it('accepts', () => {
    given(requested).when(command('AcceptInterview', {})).then(accepted);
    given().when(command('AcceptInterview', {})).rejects('interview.not-found');
    given(requested, accepted).when(command('AcceptInterview', {})).rejects('interview.wrong-phase');
  });

  it('returns with a reason, and a filer submits it again', () => {
    given(requested)
      .when(command('ReturnInterview', { reason: '请写明事项' }))
      .then(returned);
    given(requested)
      .when(command('ReturnInterview', { reason: '' }))
      .rejects('interview.reason-missing');
    given()
      .when(command('ReturnInterview', { reason: '缺' }))
      .rejects('interview.not-found');
    given(requested, accepted)
      .when(command('ReturnInterview', { reason: '缺' }))
      .rejects('interview.wrong-phase');

    const better = { ...request, unit: unitB, reason: '物业' };
    const again = command('ResubmitInterview', better);
    given(requested, returned).when(again, byJoint).then(fact('InterviewResubmitted', better));
    given(requested, returned).when(again, onBehalfOf(filer1)).then(fact('InterviewResubmitted', better));
    given(requested, returned).when(again, byStranger).rejects('interview.not-a-filer');
    given(requested, returned).when(again).rejects('interview.not-a-filer');
    given(requested, returned)
      .when(command('ResubmitInterview', { ...better, unit: closedUnit }), byLead)
      .rejects('unit.closed');
    given().when(again, byLead).rejects('interview.not-found');
    given(requested).when(again, byLead).rejects('interview.wrong-phase');
    given(requested, returned, fact('InterviewResubmitted', better))
      .when(command('AcceptInterview', {}))
      .then(accepted);
  });

  it('rejects for a listed reason', () => {
    const reject = (code: string, reason = '涉诉') => command('RejectInterview', { code, reason });
    given(requested).when(reject('JUDICIAL')).then(rejected);
    given(requested).when(reject('OTHER')).rejects('interview.reason-code');
    given(requested).when(reject('JUDICIAL', ' ')).rejects('interview.reason-missing');
    given().when(reject('JUDICIAL')).rejects('interview.not-found');
    given(requested, rejected).when(reject('JUDICIAL')).rejects('interview.wrong-phase');
  });

  it('is approved by the chair', () => {
    given(requested, accepted).when(command('ApproveInterview', {}), byChair).then(approved);
    given(requested, accepted).when(command('ApproveInterview', {})).rejects('interview.approve-chair-only');
    given().when(command('ApproveInterview', {}), byChair).rejects('interview.not-found');
    given(requested).when(command('ApproveInterview', {}), byChair).rejects('interview.wrong-phase');
  });
});

describe('withdrawing', () => {
  const withdraw = (reason = '已解决') => command('WithdrawInterview', { reason });
  const withdrawn = fact('InterviewWithdrawn', { reason: '已解决' });

  it('is for the lead filer and the office, until the talk', () => {
    given(requested).when(withdraw(), byLead).then(withdrawn);
    given(requested, accepted, approved, noticed).when(withdraw()).then(withdrawn);
    given(requested).when(withdraw(), onBehalfOf(filer1)).then(withdrawn);
    given(requested).when(withdraw(), byJoint).rejects('interview.lead-filer-only');
    given(requested).when(withdraw(), byStranger).rejects('interview.not-a-filer');
    given(requested).when(withdraw(''), byLead).rejects('interview.reason-missing');
    given().when(withdraw(), byLead).rejects('interview.not-found');
    given(requested, withdrawn).when(withdraw(), byLead).rejects('interview.wrong-phase');
    given(requested, accepted, approved, noticed, held).when(withdraw(), byLead).rejects('interview.wrong-phase');
  });
});

it('refuses places that do not lie in each other', () => {
  const { directory } = inquiryContext();
  const apart = { ...directory, placesWithin: (id: string) => [id] };
  given()
    .when(ask({ place: { grid, estate } }), { ...byLead, directory: apart })
    .rejects('place.not-within');
});
