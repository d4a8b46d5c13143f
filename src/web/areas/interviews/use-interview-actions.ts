import { useUser } from '../../api/me';
import type { InterviewAllowed, InterviewRecord } from '../../api/shapes';
import type { Action } from '../../ui/actions';
import { offered } from '../../ui/offers';
import { useNoteOffers } from './use-note-offers';
import { useRequestOffers } from './use-request-offers';
import { useTalkOffers } from './use-talk-offers';

/** Every command on this interview that the server takes from this person now, the awaited one first. */
export const useInterviewActions = (record: InterviewRecord, allowed: InterviewAllowed): readonly Action[] => {
  const { person } = useUser().me;
  const offers = [
    ...useTalkOffers(record, allowed),
    ...useNoteOffers(record, allowed),
    ...useRequestOffers(record, allowed),
  ];
  // The server accepts it, but it would change nothing.
  const hasJoined = record.leadFiler === person || record.coFilers.includes(person);
  return offered(
    allowed,
    offers.filter(({ command }) => command !== 'JoinInterview' || !hasJoined),
  );
};
