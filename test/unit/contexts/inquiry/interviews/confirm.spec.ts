import { unitA, unitB } from '../../../../support/inquiry-facts';
import { filer1, filer2, filer3 } from '../../../../support/inquiry-context';
import { recorded } from '../../../../support/decider-spec';
import { idOf } from '../../../../support/view-spec';
import { byChair, byJoint, byLead, byStranger, byUnitA, byUnitB, command, fact, filed, given, heldAt } from './kit';
import { accepted, approved, forUnitA, lamp, note, noticed, onBehalfOf, requested } from './kit';

/** As an older log tells it: one of the filers confirmed for all. */
const byFilers = fact('NoteConfirmed', { side: 'FILERS', unit: null });
const by = (...people: readonly string[]) => fact('NoteConfirmed', { side: 'FILERS', unit: null, people });
const byUnit = fact('NoteConfirmed', { side: 'UNIT', unit: unitA });
const disputedByUnit = fact('NoteDisputed', { side: 'UNIT', unit: unitA, reason: '有误', matters: [lamp.id] });
const amended = fact('NoteAmended', {
  reason: '补记',
  before: note,
  after: { ...note, said: '更正' },
  added: [],
  removed: [],
  changed: [],
});
const finished = fact('InterviewFinished', {});
const confirmFilers = command('ConfirmNote', { side: 'FILERS' });
const finish = command('FinishInterview', {});
const onPaper = { channel: 'paper' } as const;
const confirmUnit = command('ConfirmNote', { side: 'UNIT' });

describe('confirming a note', () => {
  it('is for a filer on the one side, for officials of an interviewed unit on the other', () => {
    given(filed).when(confirmFilers, byJoint).then(by(filer2));
    given(filed).when(confirmFilers, onBehalfOf(filer1)).then(by(filer1));
    given(filed).when(confirmFilers, byStranger).rejects('interview.not-a-filer');
    given(filed).when(confirmFilers).rejects('interview.not-a-filer');
    given(filed).when(confirmUnit, byUnitA).then(byUnit);
    given(filed)
      .when(command('ConfirmNote', { side: 'UNIT', unit: unitA }), forUnitA(filer3))
      .then(byUnit);
    given(filed).when(confirmUnit, byUnitB).rejects('interview.unit-not-called');
    given(filed)
      .when(command('ConfirmNote', { side: 'UNIT', unit: unitA }), byLead)
      .rejects('interview.not-of-unit');
    given(filed).when(confirmUnit, byLead).rejects('interview.unit-missing');
    given().when(confirmFilers, byLead).rejects('interview.not-found');
    given(requested).when(confirmFilers, byLead).rejects('interview.wrong-phase');
  });

  it('is entered for a unit only in the name of somebody of it, or of whom it sent', () => {
    const confirm = command('ConfirmNote', { side: 'UNIT', unit: unitA });
    given(filed).when(confirm, onBehalfOf(filer1)).rejects('interview.signatory-not-of-unit');
    const person = { person: filer3, fields: {} };
    const called = { ...note, interviewees: [{ unit: unitA, post: '科长', person }] };
    given(fact('NoteFiled', { note: called }, heldAt))
      .when(confirm, onBehalfOf(filer3))
      .then(byUnit);
    const noticedTo = [requested, accepted, approved, noticed] as const;
    given(...noticedTo)
      .when(command('AcknowledgeNotice', { unit: unitA }), onBehalfOf(filer1))
      .rejects('interview.signatory-not-of-unit');
    given(...noticedTo)
      .when(command('AcknowledgeNotice', { unit: unitA }), forUnitA(filer3))
      .then(fact('NoticeAcknowledged', { unit: unitA }));
  });

  it('is for each filer himself; another may still object', () => {
    const dispute = command('DisputeNote', { side: 'FILERS', reason: '有误', matters: [] });
    const disputed = fact('NoteDisputed', { side: 'FILERS', unit: null, reason: '有误', matters: [] });
    given(filed, by(filer1)).when(confirmFilers, byLead).rejects('note.confirmed-already');
    given(filed, by(filer1)).when(dispute, byLead).rejects('note.confirmed-already');
    given(filed, by(filer1)).when(confirmFilers, byJoint).then(by(filer2));
    given(filed, by(filer1)).when(dispute, byJoint).then(disputed);
    const byFiler2 = recorded(disputed, { by: filer2 });
    given(filed, byFiler2).when(dispute, byJoint).rejects('note.disputed-already');
    given(filed, byFiler2, by(filer1), byUnit).when(finish, byLead).rejects('note.disputed');
    given(filed, byFiler2, by(filer1), by(filer2), byUnit).when(finish, byLead).then(finished);
  });

  it('is done for all who signed one sheet, which the office enters with its scan', () => {
    const scan = { hash: 'cd', name: '签字表.pdf', mediaType: 'application/pdf', size: 3 };
    const sheet = (signed: readonly string[], rest: object = { scan }) =>
      command('ConfirmNote', { side: 'FILERS', signed, ...rest });
    const signedBy = (...people: readonly string[]) =>
      fact('NoteConfirmed', { side: 'FILERS', unit: null, people, scan });
    given(filed)
      .when(sheet([filer1, filer2]), onPaper)
      .then(signedBy(filer1, filer2));
    given(filed, by(filer1))
      .when(sheet([filer1, filer2]), onPaper)
      .then(signedBy(filer2));
    given(filed, by(filer1), by(filer2))
      .when(sheet([filer1, filer2]), onPaper)
      .rejects('note.confirmed-already');
    given(filed)
      .when(sheet([filer1, filer2], {}), onPaper)
      .rejects('note.sheet-missing');
    given(filed)
      .when(sheet([filer1, filer3]), onPaper)
      .rejects('note.signer-not-a-filer');
    given(filed)
      .when(sheet([filer1, filer2]), byLead)
      .rejects('note.sheet-by-office');
    given(filed)
      .when(sheet([filer1]), { channel: 'telephone' })
      .rejects('note.sheet-by-office');
    given(filed, signedBy(filer1, filer2), byUnit).when(finish, byLead).then(finished);
    given(filed, signedBy(filer1, filer2)).when(command('AttachScan', { scan }), byLead).nothing();
  });

  it('happens once on each side, for the words as they are', () => {
    given(filed, byFilers).when(confirmFilers, byLead).rejects('note.confirmed-already');
    given(filed, byUnit).when(confirmUnit, byUnitA).rejects('note.confirmed-already');
    given(filed, byFilers).when(confirmUnit, byUnitA).then(byUnit);
    given(filed, byFilers, amended).when(confirmFilers, byLead).then(by(filer1));
  });
});

describe('disputing a note', () => {
  const dispute = (changes: object = {}) =>
    command('DisputeNote', { side: 'UNIT', reason: '有误', matters: [lamp.id, lamp.id], ...changes });

  it('names the reason and the matters', () => {
    given(filed).when(dispute(), byUnitA).then(disputedByUnit);
    given(filed)
      .when(dispute({ side: 'FILERS', matters: [] }), byLead)
      .then(fact('NoteDisputed', { side: 'FILERS', unit: null, reason: '有误', matters: [] }));
    given(filed)
      .when(dispute({ matters: [idOf(29)] }), byUnitA)
      .rejects('note.matter-missing');
    given(filed)
      .when(dispute({ reason: '' }), byUnitA)
      .rejects('interview.reason-missing');
    given(filed)
      .when(dispute({ side: 'FILERS' }), byStranger)
      .rejects('interview.not-a-filer');
    given(filed).when(dispute(), byUnitB).rejects('interview.unit-not-called');
    given().when(dispute(), byUnitA).rejects('interview.not-found');
    given(requested).when(dispute(), byUnitA).rejects('interview.wrong-phase');
  });

  it('is not for a side that confirmed, nor twice; confirming ends it', () => {
    given(filed, byUnit).when(dispute(), byUnitA).rejects('note.confirmed-already');
    given(filed, disputedByUnit).when(dispute(), byUnitA).rejects('note.disputed-already');
    given(filed, disputedByUnit).when(confirmUnit, byUnitA).then(byUnit);
    given(filed, disputedByUnit, amended).when(dispute(), byUnitA).then(disputedByUnit);
  });
});

describe('attaching a scan', () => {
  const scan = { hash: 'ab', name: '记录.pdf', mediaType: 'application/pdf', size: 3 };
  const attach = command('AttachScan', { scan });
  const attached = fact('ScanAttached', { scan });

  it('is for the filers and the office, at any time, each scan once', () => {
    given(requested).when(attach).then(attached);
    given(filed, finished).when(attach, byJoint).then(attached);
    given(filed, attached).when(attach).nothing();
    given(filed).when(attach, byStranger).rejects('interview.not-a-filer');
    given().when(attach).rejects('interview.not-found');
  });
});

describe('finishing', () => {
  it('is for the lead filer once all sides have confirmed', () => {
    given(filed, byFilers, byUnit).when(finish, byLead).then(finished);
    given(filed, byFilers).when(finish, byLead).rejects('note.unconfirmed');
    given(filed, byFilers, byUnit, amended).when(finish, byLead).rejects('note.unconfirmed');
    given(filed, byFilers, byUnit).when(finish, byJoint).rejects('interview.finish-lead-or-office');
    given(filed, byFilers, byUnit).when(finish, byUnitA).rejects('interview.finish-lead-or-office');
    const two = { ...note, interviewees: [...note.interviewees, { unit: unitB, post: '科长' }], filers: [filer2] };
    given(fact('NoteFiled', { note: two }, heldAt), byFilers, byUnit)
      .when(finish, byJoint)
      .rejects('note.unconfirmed');
  });

  it('is for the lead filer too once the time to object is over, whoever said nothing', () => {
    const on = (day: string) => ({ ...byLead, now: `${day}T02:00:00.000Z` });
    given(filed, by(filer1)).when(finish, on('2025-04-04')).rejects('note.unconfirmed');
    given(filed, by(filer1)).when(finish, on('2025-04-05')).then(finished);
    given(filed, disputedByUnit).when(finish, on('2025-04-05')).rejects('note.disputed');
    // A log from before this rule knows no such day.
    given(fact('NoteFiled', { note }, heldAt), by(filer1))
      .when(finish, on('2025-04-20'))
      .rejects('note.unconfirmed');
    given(filed)
      .when(confirmFilers, { ...byJoint, now: '2025-04-20T02:00:00.000Z' })
      .then(by(filer2));
  });

  it('is for the office as soon as nobody disputes', () => {
    given(filed, byFilers, byUnit).when(finish, onBehalfOf(filer2)).rejects('interview.finish-lead-or-office');
    given(filed, byFilers, byUnit).when(finish, onBehalfOf(filer1)).then(finished);
    given(filed).when(finish, byChair).then(finished);
    given(filed, disputedByUnit).when(finish).rejects('note.disputed');
    given(filed, disputedByUnit, amended).when(finish).then(finished);
    given(filed, disputedByUnit, byUnit).when(finish).then(finished);
    given().when(finish).rejects('interview.not-found');
    given(requested).when(finish).rejects('interview.wrong-phase');
    given(filed, finished).when(finish).rejects('interview.wrong-phase');
  });
});
