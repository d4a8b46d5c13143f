import type { Id } from '../../../kernel/ids';
import { invalid } from '../../../kernel/rejection';
import type { RuledPhase } from './case-phases.rules';
import type { CaseState } from './case.state';

const closed: readonly RuledPhase[] = ['SETTLED_ON_SPOT', 'CLOSED_OFF', 'CONFIRMED'];

/**
 * What was handled before was so in another case, and that one is closed: a case that is still open is where the matter
 * is handled, and one that was not admitted was never handled.
 *
 * @throws Rejection `case.same-as-itself`, `case.same-as-open`
 */
export const mustHaveBeenHandled = (id: Id, sameAs: Id, earlier: CaseState): void => {
  if (sameAs === id) invalid('case.same-as-itself', '原案不能是本事项自己', 'Another case, not this one', 'sameAs');
  if (!closed.includes(earlier.phase))
    invalid('case.same-as-open', '原案须已办结（销号或当场解决）', 'The case named must be closed', 'sameAs');
};
