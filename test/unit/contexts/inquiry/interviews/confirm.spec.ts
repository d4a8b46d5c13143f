import { unitA, unitB } from '../../../../support/inquiry-facts';
import { filer1, filer2, filer3 } from '../../../../support/inquiry-context';
import { idOf } from '../../../../support/view-spec';
import { byChair, byJoint, byLead, byStranger, byUnitA, byUnitB, command, fact, filed, given, heldAt } from './kit';
import { lamp, note, onBehalfOf, requested } from './kit';

const byFilers = fact('NoteConfirmed', { side: 'FILERS', unit: null });
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
const confirmUnit = command('ConfirmNote', { side: 'UNIT' });

describe('confirming a note', () => {
  it('is for a filer on the one side, for officials of an interviewed unit on the other', () => {
    given(filed).when(confirmFilers, byJoint).then(byFilers);
    given(filed).when(confirmFilers, onBehalfOf(filer1)).then(byFilers);
    given(filed).when(confirmFilers, byStranger).rejects('interview.not-a-filer');
    given(filed).when(confirmFilers).rejects('interview.not-a-filer');
    given(filed).when(confirmUnit, byUnitA).then(byUnit);
    given(filed)
      .when(command('ConfirmNote', { side: 'UNIT', unit: unitA }), onBehalfOf(filer3))
      .then(byUnit);
    given(filed).when(confirmUnit, byUnitB).rejects('interview.unit-not-called');
    given(filed)
      .when(command('ConfirmNote', { side: 'UNIT', unit: unitA }), byLead)
      .rejects('interview.not-of-unit');
    given(filed).when(confirmUnit, byLead).rejects('interview.unit-missing');
    given().when(confirmFilers, byLead).rejects('interview.not-found');
    given(requested).when(confirmFilers, byLead).rejects('interview.wrong-phase');
  });

  it('happens once on each side, for the words as they are', () => {
    given(filed, byFilers).when(confirmFilers, byLead).rejects('note.confirmed-already');
    given(filed, byUnit).when(confirmUnit, byUnitA).rejects('note.confirmed-already');
    given(filed, byFilers).when(confirmUnit, byUnitA).then(byUnit);
    given(filed, byFilers, amended).when(confirmFilers, byLead).then(byFilers);
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
  const finish = command('FinishInterview', {});

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

  it('is for the office as soon as nobody disputes', () => {
    given(filed).when(finish, byChair).then(finished);
    given(filed, disputedByUnit).when(finish).rejects('note.disputed');
    given(filed, disputedByUnit, amended).when(finish).then(finished);
    given(filed, disputedByUnit, byUnit).when(finish).then(finished);
    given().when(finish).rejects('interview.not-found');
    given(requested).when(finish).rejects('interview.wrong-phase');
    given(filed, finished).when(finish).rejects('interview.wrong-phase');
  });
});
