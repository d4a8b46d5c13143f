import type { Id } from '../../../kernel/ids';
import type { Of } from '../../../kernel/message';
import type { CaseEvent } from './case.events';

/** The decisions of the table of independence, as papers name them. */
const decisionWords: Readonly<Record<string, string>> = {
  ScreenCase: '审核',
  RejectCase: '不予受理',
  ReconsiderCase: '复议',
  AssignCase: '交办',
  AmendCase: '更正内容',
  WithdrawCase: '撤销事项',
  ReinstateCase: '恢复事项',
  RequestOpinions: '征求协办意见',
  PauseClock: '暂停计时',
  ResumeClock: '恢复计时',
  ConfirmCalendarChange: '按新日历重算期限',
  CorrectPromise: '更正承诺',
  GrantExtension: '批准延期',
  RefuseExtension: '不批准延期',
  DeferCase: '挂账',
  EndDeferral: '结束挂账',
  OrderRework: '要求重新办理',
  CloseOff: '销号',
  CloseOffByOverride: '特批销号',
  AddFinding: '核查',
  ConfirmLookBack: '回头看',
  ReopenCase: '反弹重新办理',
  RaiseSupervision: '督办',
  ReferUpward: '转呈上级',
  PublishResult: '公开办理结果',
  WithdrawPublication: '撤回公开',
  RecordNotRated: '登记未评价',
  EnterForUnit: '代录单位的材料',
};

/** 特批 in one line: which decision, by whom, and why. */
export const approvalWords = (
  { decision, unit, signatory, approvedBy, reason }: Of<CaseEvent, 'SpecialApprovalGiven'>['data'],
  { person, unit: unitName }: Record<'person' | 'unit', (id: Id) => string | null>,
): string =>
  `${decisionWords[decision] ?? decision}${unit === undefined ? '' : `（${unitName(unit) ?? ''}）`}：${approvedBy ?? (signatory === null ? '' : (person(signatory) ?? ''))}批准。${reason}`;
