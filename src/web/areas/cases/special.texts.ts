import { texts } from '../../texts/texts';

/** The decisions for which a special approval may be given. */
export const useSpecialDecisions = texts({
  ScreenCase: ['审核', 'Screening'],
  RejectCase: ['不予受理', 'Rejecting'],
  ReconsiderCase: ['复议', 'Reconsidering'],
  AssignCase: ['交办', 'Assigning'],
  AmendCase: ['更正内容', 'Amending'],
  WithdrawCase: ['撤销事项', 'Withdrawing'],
  ReinstateCase: ['恢复事项', 'Reinstating'],
  RequestOpinions: ['征求协办意见', 'Asking for opinions'],
  PauseClock: ['暂停计时', 'Pausing the clock'],
  ResumeClock: ['恢复计时', 'Resuming the clock'],
  ConfirmCalendarChange: ['按新日历重算期限', 'Recounting by the new calendar'],
  CorrectPromise: ['更正承诺', 'Correcting a promise'],
  GrantExtension: ['批准延期', 'Granting an extension'],
  RefuseExtension: ['不批准延期', 'Refusing an extension'],
  DeferCase: ['挂账', 'Deferring'],
  EndDeferral: ['结束挂账', 'Ending the deferral'],
  OrderRework: ['要求重新办理', 'Ordering rework'],
  CloseOff: ['销号', 'Closing off'],
  CloseOffByOverride: ['特批销号', 'Closing off by override'],
  AddFinding: ['核查', 'Adding a finding'],
  ConfirmLookBack: ['回头看：未反弹', 'Look-back: it holds'],
  ReopenCase: ['反弹重新办理', 'Reopening'],
  RaiseSupervision: ['督办', 'Supervising'],
  ReferUpward: ['转呈上级', 'Referring upward'],
  PublishResult: ['公开办理结果', 'Publishing the result'],
  WithdrawPublication: ['撤回公开', 'Withdrawing what was published'],
  RecordNotRated: ['登记未评价', 'Recording that nobody rated'],
  EnterForUnit: ['代录单位的材料', 'Entering for the unit'],
});

export const useSpecialLevels = texts({
  CHAIR: ['工委主任签字', 'The chair, by signature'],
  DISTRICT: ['上级批准', 'From above'],
});

/** How those who could have decided stand to the case. */
export const useRelations = texts({
  UNIT: ['承办单位人员', 'of its units'],
  FILED: ['提出人', 'filed it'],
  RATED: ['评价人', 'rated it'],
  ANSWERED: ['答复人', 'answered it'],
  DRAFTED: ['起草人', 'drafted the reply'],
  REPORTED: ['报告人', 'reported for the unit'],
  HANDLED: ['经办人', 'handled it'],
  CALLED: ['被约谈人', 'was called about it'],
  ENTERED: ['代录评价的人', 'entered its rating'],
});
