import { texts } from '../texts/texts';

export const useSessionStates = texts({
  CONVENED: ['筹备中', 'Being prepared'],
  NOTICED: ['已通知', 'Noticed'],
  OPEN: ['进行中', 'In session'],
  CLOSED: ['已散会', 'Closed'],
  MINUTES_ISSUED: ['纪要已印发', 'Minutes issued'],
  CANCELLED: ['已取消', 'Cancelled'],
});

export const useVisitStates = texts({
  CALLED: ['已召集', 'Called'],
  HELD: ['已到现场', 'Held'],
  MINUTES_ISSUED: ['纪要已印发', 'Minutes issued'],
  CANCELLED: ['已取消', 'Cancelled'],
});

export const useFocuses = texts({
  LIVELIHOOD: ['民生实事', 'Livelihood'],
  URGENT_NEED: ['急难愁盼', 'Urgent need'],
  HARD_SPOT: ['热点难点', 'Hard spot'],
});

export const useAnswerKinds = texts({
  ON_SPOT: ['当场答复', 'Answered on the spot'],
  HOLDING: ['留待查明', 'To be looked into'],
  WRITTEN_LATER: ['会后书面答复', 'In writing later'],
  WRITTEN: ['书面答复', 'In writing'],
});

export const useQuestionStandings = texts({
  SUBMITTED: ['待提出', 'To be put'],
  PUT: ['已提出', 'Put'],
  MERGED: ['已合并', 'Merged'],
  WITHDRAWN: ['已撤回', 'Withdrawn'],
});

export const useVotes = texts({
  SATISFIED: ['满意', 'Satisfied'],
  BASICALLY_SATISFIED: ['基本满意', 'Basically satisfied'],
  DISSATISFIED: ['不满意', 'Dissatisfied'],
  ABSTAINED: ['弃权', 'Abstained'],
  VOID: ['废票', 'Void'],
});

export const usePromiseStandings = texts({
  OPEN: ['未到期', 'Not due yet'],
  KEPT: ['已兑现', 'Kept'],
  KEPT_LATE: ['逾期兑现', 'Kept late'],
  BROKEN: ['逾期未兑现', 'Broken'],
});

export const usePromisedIn = texts({
  INTERVIEW: ['约谈', 'Interview'],
  SESSION: ['问询会', 'Inquiry session'],
  ON_SITE: ['会办', 'On-site resolution'],
  HOTLINE: ['热线', 'Hotline'],
  REPLY: ['答复', 'Reply'],
});
