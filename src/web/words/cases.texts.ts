import { texts } from '../texts/texts';

export const useCaseStates = texts({
  REGISTERED: ['待审核', 'To be screened'],
  SCREENED: ['待交办', 'To be assigned'],
  REJECTED: ['不予受理', 'Rejected'],
  ASSIGNED: ['待接收', 'Assigned'],
  DECLINED: ['已退回', 'Declined'],
  ACCEPTED: ['已接收', 'Accepted'],
  PLANNED: ['已定方案', 'Planned'],
  IN_PROGRESS: ['整改中', 'In progress'],
  REPLIED: ['已答复待评价', 'Replied'],
  RATED: ['已评价', 'Rated'],
  UNDER_REVIEW: ['工委复核', 'Under review'],
  REWORK: ['重新办理中', 'Rework'],
  DEFERRED: ['挂账', 'Deferred'],
  SETTLED_ON_SPOT: ['当场解决', 'Settled on the spot'],
  CLOSED_OFF: ['已销号', 'Closed off'],
  CONFIRMED: ['回头看已确认', 'Confirmed'],
  REOPENED: ['反弹重新办理', 'Reopened'],
  WITHDRAWN: ['已撤销', 'Withdrawn'],
});

export const useDeadlines = texts({
  overdue: ['已逾期', 'Overdue'],
  today: ['今日到期', 'Due today'],
  soon: ['将到期', 'Due soon'],
  later: ['未到期', 'On track'],
  closed: ['已办结', 'Closed'],
  none: ['未计时', 'No clock'],
});

export const useColours = texts({
  red: ['红色', 'Red'],
  orange: ['橙色', 'Orange'],
  yellow: ['黄色', 'Yellow'],
  green: ['绿色', 'Green'],
  blue: ['蓝色', 'Blue'],
  purple: ['紫色', 'Purple'],
  none: ['未计时', 'No clock'],
});

export const useOrigins = texts({
  INTERVIEW: ['约谈', 'Interview'],
  SESSION: ['问询会', 'Inquiry session'],
  ON_SITE: ['会办', 'On-site resolution'],
  HOTLINE: ['热线', 'Hotline'],
});

export const useUrgencies = texts({
  urgent: ['紧急', 'Urgent'],
  normal: ['一般', 'Normal'],
  complex: ['复杂', 'Complex'],
});

export const useRatings = texts({
  SATISFIED: ['满意', 'Satisfied'],
  BASICALLY_SATISFIED: ['基本满意', 'Basically satisfied'],
  DISSATISFIED: ['不满意', 'Dissatisfied'],
  NOT_RATED: ['未评价', 'Not rated'],
});

export const useReplyCategories = texts({
  A: ['A 已解决', 'A: solved'],
  B: ['B 正在解决', 'B: being solved'],
  C: ['C 待解决', 'C: later'],
  D: ['D 留作参考', 'D: for reference'],
});

export const useSupervisions = texts({
  SUPERVISED: ['督办', 'Supervised'],
  LISTED: ['挂牌督办', 'Listed supervision'],
});

export const useTermUnits = texts({
  workingDay: ['工作日', 'working days'],
  calendarDay: ['自然日', 'days'],
  month: ['个月', 'months'],
});

export const useDayKinds = texts({
  workday: ['工作日', 'Workday'],
  weekend: ['周末', 'Weekend'],
  holiday: ['节假日', 'Holiday'],
  adjustedWorkday: ['调休上班', 'Adjusted workday'],
});

export const usePhases = texts({ open: ['未结', 'Open'], closed: ['已结', 'Closed'] });
