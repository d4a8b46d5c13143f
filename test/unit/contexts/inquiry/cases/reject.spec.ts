import type { NoNewFacts } from '../../../../../src/kernel/policy';
import { policyWith, topic } from '../../../../support/inquiry-context';
import { idOf } from '../../../../support/view-spec';
import type { Recorded } from '../../../../../src/kernel/message';
import type { CaseEvent } from '../../../../../src/contexts/inquiry/cases/case.events';
import { fold } from '../../../../../src/kernel/decider';
import { Rejection } from '../../../../../src/kernel/rejection';
import { caseDecider } from '../../../../../src/contexts/inquiry/cases/case.decider';
import { mustHaveBeenHandled } from '../../../../../src/contexts/inquiry/cases/handled-before.rules';
import { asRecorded } from '../../../../support/decider-spec';
import { answered, by, byChair, closedOff, command, fact, given, ratedAs, registered, screened } from './kit';

describe('rejecting what was handled before (policy 36)', () => {
  const words = { zh: '已依法处理', en: 'Handled before' };
  const rule = (noNewFacts: NoNewFacts) => ({
    policy: policyWith({
      noNewFacts,
      inadmissibleReasons: [
        { code: 'ALREADY_HANDLED', words },
        { code: 'JUDICIAL', words },
      ],
    }),
  });
  const reason = '与前案同一事实和理由';
  const reject = (more: object = {}, code = 'ALREADY_HANDLED') => command('RejectCase', { code, reason, ...more });
  const rejected = (more: object = {}) => fact('CaseRejected', { code: 'ALREADY_HANDLED', reason, ...more });
  const earlier = { sameAs: idOf(9) };

  it('explains and links, or only explains, or is not allowed', () => {
    given(registered).when(reject(earlier), rule('EXPLAIN_AND_LINK')).then(rejected(earlier));
    given(registered).when(reject(), rule('EXPLAIN_AND_LINK')).rejects('case.same-as');
    given(registered).when(reject(), rule('EXPLAIN')).then(rejected());
    given(registered).when(reject(earlier), rule('EXPLAIN')).then(rejected(earlier));
    given(registered).when(reject(earlier), rule('HANDLE_AGAIN')).rejects('case.handle-again');
  });

  it('links nothing for another reason', () => {
    given(registered).when(reject(earlier, 'JUDICIAL'), rule('EXPLAIN')).rejects('case.same-as');
  });
});

describe('the case that a rejection names as the one in which it was handled', () => {
  const stateOf = (...events: readonly (CaseEvent | Recorded<CaseEvent>)[]) =>
    fold(caseDecider, events.map(asRecorded));
  const handledIn = (earlier: ReturnType<typeof stateOf>, sameAs = idOf(9)) =>
    mustHaveBeenHandled(idOf(8), sameAs, earlier);
  const refusal = (act: () => void): string | null => {
    try {
      act();
      return null;
    } catch (error) {
      return error instanceof Rejection ? error.code : String(error);
    }
  };

  it('is another one, and closed', () => {
    const closed = stateOf(...answered, ratedAs('SATISFIED'), closedOff);
    expect(refusal(() => handledIn(closed))).toBeNull();
    expect(refusal(() => handledIn(closed, idOf(8)))).toBe('case.same-as-itself');
    expect(refusal(() => handledIn(stateOf(...answered)))).toBe('case.same-as-open');
    const notAdmitted = stateOf(registered, fact('CaseRejected', { code: 'JUDICIAL', reason: '涉诉' }));
    expect(refusal(() => handledIn(notAdmitted))).toBe('case.same-as-open');
  });
});

describe('reconsidering a rejection', () => {
  const clerk = idOf(901);
  const rejected = by(clerk, fact('CaseRejected', { code: 'JUDICIAL', reason: '涉诉' }));
  const reconsider = (reason = '经核不涉诉') => command('ReconsiderCase', { reason });
  const superseded = fact('RejectionSuperseded', { before: 'JUDICIAL', reason: '经核不涉诉' });

  it('is for somebody else than who rejected it, and leads back to screening', () => {
    given(registered, rejected).when(reconsider(), byChair).then(superseded);
    given(registered, rejected).when(reconsider()).rejects('case.four-eyes-rejected');
    given(registered, rejected).when(reconsider(' '), byChair).rejects('case.reason-missing');
    given(registered).when(reconsider(), byChair).rejects('case.wrong-phase');
    given(registered, rejected, superseded)
      .when(command('ScreenCase', { topic, keyWork: null, urgency: 'normal' }))
      .then(screened);
  });
});
