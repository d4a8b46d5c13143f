import type { Urgency } from '../../kernel/policy';
import type { AnswerKind } from '../../kernel/question';
import type { Origin, SupervisionLevel } from './cases/case-shapes.events';
import type { CaseEvent } from './cases/case.events';
import type { InterviewKind, Outcome, Side } from './interviews/interview.events';
import type { PromisedIn } from './promises/promise.state';
import type { PromiseStanding } from './promises/promises.view';
import type { DecisionKind } from './reviews/review.events';
import type { Focus } from './visits/visit.events';
import type { Deadline } from './cases/board/board-filter.rules';
import type { CasePhase } from './cases/case-phases.rules';

/* The words for values in sheets and documents; a value without words does not compile. */

export const stateWords: Readonly<Record<CasePhase, string>> = {
  REGISTERED: '待审核',
  REJECTED: '不予受理',
  SCREENED: '待交办',
  ASSIGNED: '已交办，待接收',
  DECLINED: '已退回',
  ACCEPTED: '已接收',
  PLANNED: '已制定方案',
  IN_PROGRESS: '整改中',
  REPLIED: '已答复，待评价',
  RATED: '已评价',
  UNDER_REVIEW: '工委复核中',
  REWORK: '重新办理中',
  DEFERRED: '挂账',
  SETTLED_ON_SPOT: '当场解决',
  CLOSED_OFF: '已销号',
  CONFIRMED: '回头看已确认',
  REOPENED: '反弹重新办理',
  WITHDRAWN: '已撤回',
};

export const originWords: Readonly<Record<Origin, string>> = {
  INTERVIEW: '约谈',
  SESSION: '问询会',
  ON_SITE: '会办',
  HOTLINE: '热线',
};

export const urgencyWords: Readonly<Record<Urgency, string>> = { urgent: '紧急', normal: '一般', complex: '复杂' };

export const deadlineWords: Readonly<Record<Deadline, string>> = {
  overdue: '逾期',
  today: '今日到期',
  soon: '即将到期',
  later: '期限内',
  closed: '已结',
  none: '不计时',
};

export const supervisionWords: Readonly<Record<SupervisionLevel, string>> = { SUPERVISED: '督办', LISTED: '挂牌督办' };

export const categoryWords = { A: 'A 已解决', B: 'B 正在解决', C: 'C 以后解决', D: 'D 留作参考' } as const;

export const ratingWords = {
  SATISFIED: '满意',
  BASICALLY_SATISFIED: '基本满意',
  DISSATISFIED: '不满意',
  NOT_RATED: '未评价',
} as const;

export const roleWords: Readonly<Record<string, string>> = {
  deputy: '人大代表',
  voterRepresentative: '选民代表',
  official: '承办单位',
  unitHead: '单位负责人',
  clerk: '工委办公室',
  chair: '工委主任',
  auditor: '审计',
  administrator: '管理员',
  system: '系统',
};

export const factWords: Readonly<Record<CaseEvent['type'], string>> = {
  CaseRegistered: '登记',
  CaseNumbered: '编号',
  CaseSettledOnSpot: '当场解决',
  CaseScreened: '审核通过',
  CaseRejected: '不予受理',
  RejectionSuperseded: '重新受理',
  CaseAssigned: '交办',
  AssignmentAccepted: '接收',
  AssignmentDeclined: '退回',
  FilerContacted: '联系提出人',
  RectificationPlanned: '制定整改方案',
  ProgressReported: '报告进展',
  EvidenceAdded: '补充佐证',
  ExtensionRequested: '申请延期',
  ExtensionGranted: '批准延期',
  ExtensionRefused: '不准延期',
  ClockPaused: '暂停计时',
  ClockResumed: '恢复计时',
  CalendarChangeConfirmed: '按新日历重算期限',
  HandlerNamed: '交由经办人',
  FilerSucceeded: '提出人工作移交',
  OpinionsRequested: '征求协办意见',
  OpinionGiven: '协办意见',
  ReplyDrafted: '拟答复稿',
  ReplyDraftSubmitted: '送签答复稿',
  ReplyDraftReturned: '退改答复稿',
  CaseReplied: '答复',
  FilerRated: '提出人评价',
  ReplyRated: '评价',
  CommitteeReviewOpened: '提交工委复核',
  ReworkOrdered: '重新办理',
  CaseDeferred: '挂账',
  DeferralEnded: '结束挂账',
  CaseClosedOff: '销号',
  LookBackConfirmed: '回头看：未反弹',
  CaseReopened: '反弹重新办理',
  SupervisionRaised: '督办',
  ReassignmentAgreed: '单位同意改派',
  AssignmentUndone: '更正：交办有误',
  ReplyUndone: '更正：撤回答复',
  RatingUndone: '更正：撤回评价',
  CloseOffUndone: '更正：误销号',
  SupervisionUndone: '更正：撤销督办',
  CaseReferredUpward: '转呈上级',
  RemindersPlanned: '列入提醒',
  ReminderIssued: '提醒',
  CaseTakenUp: '再次提出',
  CommitmentRecorded: '承诺',
  PromiseCorrected: '更正承诺',
  PromiseProven: '兑现承诺',
  SpecialApprovalGiven: '特批',
  CaseDisputed: '异议',
  DisputeSettled: '异议消除',
  ScanAttached: '附扫描件',
  CaseAmended: '更正内容',
  TicketAmended: '更新工单',
  PastReplyRecorded: '历史答复',
  PastCloseOffRecorded: '历史办结',
  ResultPublished: '公开办理结果',
  PublicationWithdrawn: '撤回公开',
  CaseWithdrawn: '撤回',
  CaseReinstated: '恢复',
};

export const interviewKindWords: Readonly<Record<InterviewKind, string>> = { TALK: '约谈', STATUTORY_MEETING: '约见' };

export const outcomeWords: Readonly<Record<Outcome['kind'], string>> = {
  TO_RECTIFY: '整改',
  SETTLED_ON_SPOT: '当场解决',
  EXPLAINED: '已解释',
  REFERRED_UPWARD: '转呈上级',
};

export const sideWords: Readonly<Record<Side, string>> = { FILERS: '代表一方', UNIT: '被约谈单位' };

export const answerWords: Readonly<Record<AnswerKind, string>> = {
  ON_SPOT: '当场答复',
  HOLDING: '留待查明',
  WRITTEN_LATER: '会后书面答复',
  WRITTEN: '书面答复',
};

export const focusWords: Readonly<Record<Focus, string>> = {
  LIVELIHOOD: '民生实事',
  URGENT_NEED: '急难愁盼',
  HARD_SPOT: '热点难点',
};

export const decisionWords: Readonly<Record<DecisionKind, string>> = {
  TAKE_NOTE: '知悉',
  SUPERVISE: '督办',
  LIST: '挂牌督办',
  REWORK: '重新办理',
  DEFER: '挂账',
  CLOSE_OFF: '销号',
  OVERRIDE: '特批销号',
  REFER_UPWARD: '转呈上级',
  TO_SESSION: '列入问询会',
  TO_SITE: '列入现场会办',
};

export const promisedInWords: Readonly<Record<PromisedIn, string>> = { ...originWords, REPLY: '答复' };

export const promiseWords: Readonly<Record<PromiseStanding, string>> = {
  OPEN: '未到期',
  KEPT: '按期兑现',
  KEPT_LATE: '逾期兑现',
  BROKEN: '逾期未兑现',
};
