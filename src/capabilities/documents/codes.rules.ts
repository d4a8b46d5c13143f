import type { ReminderKind } from '../../contexts/inquiry/cases/case.events';
import { originWords } from '../../contexts/inquiry/inquiry.words';
import type { InterviewKind, Outcome, Side } from '../../contexts/inquiry/interviews/interview.events';
import type { Focus } from '../../contexts/inquiry/visits/visit.events';
import type { AnswerKind } from '../../kernel/question';
import type { DecisionKind } from '../../contexts/inquiry/reviews/review.events';
import type { PromisedIn, PromiseStanding } from '../../contexts/inquiry/promises/promises.view';

/* What documents call things; a value without words does not compile. */

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

export const reminderWords: Readonly<Record<ReminderKind, string>> = {
  ACCEPTANCE_DUE: '请及时签收交办',
  ACCEPTANCE_OVERDUE: '交办尚未签收',
  FIRST_CONTACT_DUE: '请及时联系提出人',
  INTERIM_REPORT_DUE: '请报告办理进展',
  DUE_SOON: '办理期限将至',
  OVERDUE: '办理期限已过，请抓紧办理',
  URGED: '工委催办',
  SUPERVISION_SUGGESTED: '久拖未办，建议督办',
  RATING_DUE: '请对答复作出评价',
  LOOK_BACK_DUE: '请进行回头看',
  DEFERRAL_REVIEW_DUE: '挂账事项请复核',
};

export const decisionWords: Readonly<Record<DecisionKind, string>> = {
  TAKE_NOTE: '知悉',
  SUPERVISE: '督办',
  LIST: '挂牌督办',
  REWORK: '重办',
  DEFER: '挂账',
  CLOSE_OFF: '销号',
  OVERRIDE: '破例销号',
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
