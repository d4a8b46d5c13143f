import { questions } from '../../api/client';
import type { CaseCommandName, CasePage, CaseRecord } from '../../api/shapes';
import type { Action } from '../../ui/actions';
import { useEntersForOthers } from '../../ui/form/entered';
import { isAllowed, offered } from '../../ui/offers';
import { useHandlingOffers } from './use-handling-offers';
import { useOfficeOffers } from './use-office-offers';
import { useRecordOffers } from './use-record-offers';

/** Whether the calendar was revised since the clock was started, and the due day would move by it. */
const useRecounts = ({ id, jurisdiction }: CaseRecord, enabled: boolean): boolean => {
  const { data } = questions.useQuery(
    'get',
    '/api/v1/calendars/{jurisdiction}/pending',
    { params: { path: { jurisdiction } } },
    { enabled },
  );
  return enabled && (data?.moving.some((change) => change.case === id) ?? false);
};

/** Every command that the server takes from this person now, the awaited one first. */
export const useCaseActions = (answer: CasePage): readonly Action[] => {
  const { case: record, allowed } = answer;
  const recounts = useRecounts(record, isAllowed(allowed, 'ConfirmCalendarChange'));
  const handling = useHandlingOffers(answer);
  const ofOffice = [...useOfficeOffers(answer), ...useRecordOffers(answer)];
  // The office has its own work before what it enters for others.
  const offers = useEntersForOthers() ? [...ofOffice, ...handling] : [...handling, ...ofOffice];
  // The server accepts it, but it would change nothing.
  const needless = (command: CaseCommandName): boolean =>
    (command === 'ConfirmCalendarChange' && !recounts) || (command === 'WithdrawCase' && record.state === 'WITHDRAWN');
  return offered(
    allowed,
    offers.filter(({ command }) => !needless(command)),
  );
};
