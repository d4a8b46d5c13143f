import { registerDecider } from '../../../../../src/contexts/inquiry/cases/register.decider';
import type { RegisterEvent } from '../../../../../src/contexts/inquiry/cases/register.events';
import type { Origin } from '../../../../../src/contexts/inquiry/cases/case-shapes.events';
import { specFor } from '../../../../support/decider-spec';
import { inquiryContext, policyWith } from '../../../../support/inquiry-context';
import { idOf } from '../../../../support/view-spec';

const given = specFor(registerDecider, inquiryContext());
const taken = (n: number, serial: number, number: string, origin: Origin = 'INTERVIEW'): RegisterEvent => ({
  type: 'NumberAllocated',
  data: { case: idOf(n), origin, year: 2025, serial, number },
});
const allocate = (n: number, after: number, origin: Origin = 'INTERVIEW') =>
  ({ type: 'AllocateNumber', data: { case: idOf(n), origin, year: 2025, after } }) as const;

describe('a register of numbers', () => {
  it('begins with one and goes on with the next', () => {
    given()
      .when(allocate(1, 0))
      .then(taken(1, 1, '约谈〔2025〕001号'));
    given(taken(1, 1, '约谈〔2025〕001号'))
      .when(allocate(2, 1))
      .then(taken(2, 2, '约谈〔2025〕002号'));
    given(taken(1, 1999, '约谈〔2025〕1999号'))
      .when(allocate(2, 1999))
      .then(taken(2, 2000, '约谈〔2025〕2000号'));
  });

  it('calls each origin by its kind, as the rules write it', () => {
    given()
      .when(allocate(1, 0, 'SESSION'))
      .then(taken(1, 1, '问询〔2025〕001号', 'SESSION'));
    given()
      .when(allocate(1, 0, 'ON_SITE'))
      .then(taken(1, 1, '会办〔2025〕001号', 'ON_SITE'));
    given()
      .when(allocate(1, 0, 'HOTLINE'))
      .then(taken(1, 1, '热线〔2025〕001号', 'HOTLINE'));
    const caseNumber = { pattern: '{year}-{kind}-{serial}', digits: 5 };
    given()
      .when(allocate(1, 0), { policy: policyWith({ caseNumber }) })
      .then(taken(1, 1, '2025-约谈-00001'));
  });

  it('takes none where this case has the last one, or another took one meanwhile', () => {
    given(taken(1, 1, '约谈〔2025〕001号'))
      .when(allocate(1, 0))
      .nothing();
    given(taken(1, 1, '约谈〔2025〕001号'))
      .when(allocate(1, 1))
      .nothing();
    given(taken(1, 1, '约谈〔2025〕001号'))
      .when(allocate(2, 0))
      .nothing();
    given().when(allocate(1, 1)).nothing();
  });

  it('is told by its last event alone', () => {
    expect(registerDecider.reads).toBe('last');
    given(taken(2, 2, '约谈〔2025〕002号'))
      .when(allocate(3, 2))
      .then(taken(3, 3, '约谈〔2025〕003号'));
  });
});
