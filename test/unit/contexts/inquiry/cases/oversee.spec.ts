import { unitA } from '../../../../support/inquiry-facts';
import { idOf } from '../../../../support/view-spec';
import {
  answered,
  bySystem,
  closedOff,
  command,
  fact,
  given,
  handling,
  on,
  open,
  past,
  ratedAs,
  registered,
  screened,
  withdrawn,
} from './kit';

describe('supervision', () => {
  const raise = (level: 'SUPERVISED' | 'LISTED', reason = '超期') => command('RaiseSupervision', { level, reason });
  const raised = (level: 'SUPERVISED' | 'LISTED', unit: string | null = unitA) =>
    fact('SupervisionRaised', { unit, level, reason: '超期' });
  it('only rises, while the case is open', () => {
    given(...handling)
      .when(raise('SUPERVISED'))
      .then(raised('SUPERVISED'));
    given(registered).when(raise('LISTED')).then(raised('LISTED', null));
    given(...handling, raised('SUPERVISED'))
      .when(raise('LISTED'))
      .then(raised('LISTED'));
    given(...handling, raised('SUPERVISED'))
      .when(raise('SUPERVISED'))
      .rejects('case.supervision-not-higher');
    given(...handling, raised('LISTED'))
      .when(raise('SUPERVISED'))
      .rejects('case.supervision-not-higher');
    given(...handling)
      .when(raise('LISTED', ''))
      .rejects('case.reason-missing');
    given(...handling, closedOff)
      .when(raise('LISTED'))
      .rejects('case.wrong-phase');
    given(past).when(raise('LISTED')).rejects('case.history');
  });
});

describe('referring upward', () => {
  const refer = (changes: object = {}) =>
    command('ReferUpward', { to: '区人大常委会', outsideNumber: '2025-7', reason: '超出权限', ...changes });
  const referred = (unit: string | null) =>
    fact('CaseReferredUpward', { unit, to: '区人大常委会', outsideNumber: '2025-7', reason: '超出权限' });
  it('may happen at any time', () => {
    given(registered).when(refer()).then(referred(null));
    given(...handling)
      .when(refer())
      .then(referred(unitA));
    given(...answered, ratedAs('SATISFIED'), closedOff)
      .when(refer())
      .then(referred(unitA));
    given(...handling)
      .when(refer({ to: '' }))
      .rejects('case.to-missing');
    given(...handling)
      .when(refer({ reason: '' }))
      .rejects('case.reason-missing');
    given(...open, withdrawn)
      .when(refer())
      .rejects('case.wrong-phase');
    given(past).when(refer()).rejects('case.history');
  });
});

describe('a disputed note', () => {
  const mark = command('MarkDisputed', { reason: '有误' });
  const settle = command('SettleDispute', {});
  const disputed = fact('CaseDisputed', { reason: '有误' });
  it('marks the case and holds nothing up', () => {
    given(registered).when(mark, bySystem).then(disputed);
    given(registered, disputed).when(mark, bySystem).nothing();
    given(registered, disputed)
      .when(command('ScreenCase', screened.data as never))
      .then(screened);
    given(registered, disputed).when(settle, bySystem).then(fact('DisputeSettled', {}));
    given(registered).when(settle, bySystem).nothing();
    given().when(mark, bySystem).rejects('case.not-found');
    given().when(settle, bySystem).rejects('case.not-found');
  });
});

describe('a scan', () => {
  const scan = { hash: 'ab', name: '扫描件.pdf', mediaType: 'application/pdf', size: 3 };
  const attach = (changes: object = {}) => command('AttachScan', { scan: { ...scan, ...changes } });
  it('is attached once', () => {
    given(registered).when(attach()).then(fact('ScanAttached', { scan }));
    given(past).when(attach()).then(fact('ScanAttached', { scan }));
    given(registered, fact('ScanAttached', { scan })).when(attach()).nothing();
    given(registered)
      .when(attach({ hash: '' }))
      .rejects('case.file');
    given().when(attach()).rejects('case.not-found');
  });
});

describe('withdrawing and reinstating', () => {
  const withdraw = (reason = '已解决') => command('WithdrawCase', { reason });
  const reinstate = (reason = '误撤') => command('ReinstateCase', { reason });
  const reinstated = fact('CaseReinstated', { reason: '误撤', ticket: null });
  it('ends the handling and begins it again where it stood', () => {
    given(...handling)
      .when(withdraw())
      .then(withdrawn);
    given(...handling, withdrawn)
      .when(withdraw())
      .nothing();
    given(...handling)
      .when(withdraw(''))
      .rejects('case.reason-missing');
    given(...handling, closedOff)
      .when(withdraw())
      .rejects('case.wrong-phase');
    given(past).when(withdraw()).rejects('case.history');
    given().when(withdraw()).rejects('case.not-found');
    given(...handling, withdrawn)
      .when(reinstate(), on('2025-04-11'))
      .then(reinstated, fact('ClockResumed', { on: '2025-04-11', before: '2025-04-30', dueOn: '2025-05-12' }));
    given(...open, withdrawn)
      .when(reinstate())
      .then(reinstated);
    given(...answered, withdrawn)
      .when(reinstate())
      .then(reinstated);
    given(...handling, withdrawn)
      .when(reinstate(''))
      .rejects('case.reason-missing');
    given(...handling)
      .when(reinstate())
      .rejects('case.wrong-phase');
    given(...open, withdrawn, reinstated)
      .when(command('ScreenCase', screened.data as never))
      .nothing();
    given(...handling, withdrawn)
      .when(command('ReferUpward', { to: '区', outsideNumber: null, reason: '' }))
      .rejects('case.wrong-phase');
  });

  it('takes an import back where nobody has worked on it', () => {
    const back = (batch = idOf(801)) => command('WithdrawImportedCase', { batch, reason: '导入撤回' });
    const gone = fact('CaseWithdrawn', { reason: '导入撤回', batch: idOf(801) });
    given(past).when(back()).then(gone);
    given(past, fact('CaseNumbered', { number: '热线〔2025〕001号', year: 2025, serial: 1 }))
      .when(back())
      .then(gone);
    given(past, gone).when(back()).nothing();
    given(past)
      .when(back(idOf(802)))
      .rejects('case.other-batch');
    given(registered).when(back()).rejects('case.other-batch');
    given(past)
      .when(command('WithdrawImportedCase', { batch: idOf(801), reason: '' }))
      .rejects('case.reason-missing');
    given({ ...past, data: { ...past.data, history: false } }, screened)
      .when(back())
      .rejects('case.touched');
    given().when(back()).rejects('case.not-found');
  });
});
