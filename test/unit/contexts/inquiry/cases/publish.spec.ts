import { policyWith } from '../../../../support/inquiry-context';
import { unitA } from '../../../../support/inquiry-facts';
import { answered, closedOff, command, evidence, fact, given, past, reworkClock } from './kit';

const under = (publication: 'OFF' | 'AFTER_REPLY' | 'AFTER_CLOSE_OFF') => ({ policy: policyWith({ publication }) });
const publish = (changes: object = {}) =>
  command('PublishResult', { title: '东门路灯不亮', result: '已更换三盏', ...changes });
const published = fact('ResultPublished', { number: null, unit: unitA, title: '东门路灯不亮', result: '已更换三盏' });
const closed = [...answered, closedOff];

describe('publishing what came of a case', () => {
  it('waits for the step that the rules name, and is off where they name none', () => {
    given(...closed)
      .when(publish(), under('OFF'))
      .rejects('case.publication-off');
    given(...answered)
      .when(publish(), under('AFTER_CLOSE_OFF'))
      .rejects('case.wrong-phase');
    given(...answered)
      .when(publish(), under('AFTER_REPLY'))
      .then(published);
    given(...closed)
      .when(publish(), under('AFTER_CLOSE_OFF'))
      .then(published);
    given(past).when(publish(), under('AFTER_REPLY')).rejects('case.history');
  });

  it('takes other words in the place of the first, and nothing for the same', () => {
    const rules = under('AFTER_CLOSE_OFF');
    given(...closed, published)
      .when(publish(), rules)
      .then();
    given(...closed, published)
      .when(publish({ result: '三盏路灯已更换' }), rules)
      .then(fact('ResultPublished', { ...published.data, result: '三盏路灯已更换' }));
  });

  it('refuses a telephone or identity number, and empty words', () => {
    const rules = under('AFTER_CLOSE_OFF');
    for (const result of ['请致电13800000000', '证件11010119900101001X已核'])
      given(...closed)
        .when(publish({ result }), rules)
        .rejects('case.publication-personal');
    given(...closed)
      .when(publish({ title: ' ' }), rules)
      .rejects('case.title-missing');
    // A case number is nobody's.
    given(...closed)
      .when(publish({ result: '工单2025010112345678已办结' }), rules)
      .then(fact('ResultPublished', { ...published.data, result: '工单2025010112345678已办结' }));
  });

  it('is withdrawn with a reason, and falls when the case goes on', () => {
    const withdraw = command('WithdrawPublication', { reason: '措辞有误' });
    given(...closed, published)
      .when(withdraw)
      .then(fact('PublicationWithdrawn', { reason: '措辞有误' }));
    given(...closed)
      .when(withdraw)
      .rejects('case.not-published');
    const reopened = fact('CaseReopened', { unit: unitA, round: 2, found: '又不亮', evidence, clock: reworkClock });
    given(...closed, published, reopened)
      .when(withdraw)
      .rejects('case.not-published');
  });
});
