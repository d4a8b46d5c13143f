import { texts } from '../texts/texts';

export const useInterviewStates = texts({
  REQUESTED: ['待审核', 'Requested'],
  RETURNED: ['退回补充', 'Returned'],
  ACCEPTED: ['已受理', 'Accepted'],
  APPROVED: ['已批准', 'Approved'],
  REJECTED: ['不予受理', 'Rejected'],
  MERGED: ['已并案', 'Merged'],
  NOTICED: ['已通知', 'Noticed'],
  HELD: ['已约谈', 'Held'],
  NOTE_FILED: ['记录待确认', 'Note filed'],
  DISPUTED: ['记录有异议', 'Disputed'],
  CONFIRMED: ['记录已确认', 'Confirmed'],
  FINISHED: ['已办结', 'Finished'],
  WITHDRAWN: ['已撤回', 'Withdrawn'],
});

export const useInterviewKinds = texts({
  TALK: ['约谈', 'Interview'],
  STATUTORY_MEETING: ['约见', 'Statutory meeting'],
});

export const useOutcomes = texts({
  TO_RECTIFY: ['整改', 'To rectify'],
  SETTLED_ON_SPOT: ['当场解决', 'Settled on the spot'],
  EXPLAINED: ['已解释', 'Explained'],
  REFERRED_UPWARD: ['转呈上级', 'Referred upward'],
});

export const useSides = texts({ FILERS: ['提出一方', 'Filers'], UNIT: ['单位一方', 'Unit'] });
