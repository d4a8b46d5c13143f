import type { TaskKind, WorkbenchTask } from '../../api/shapes';
import { addressOf } from '../../ui/addresses';

/** Which form of the thing's page does it: one click from here. Left out: the page itself is the place. */
const stepOf: Readonly<Partial<Record<TaskKind, string>>> = {
  SCREEN_CASE: 'screen',
  ASSIGN_CASE: 'assign',
  DECIDE_EXTENSION: 'extension-grant',
  REVIEW_CASE: 'rework',
  REVIEW_DEFERRAL: 'end-deferral',
  CLOSE_OFF: 'close-off',
  LOOK_BACK: 'look-back',
  CHECK_MEASURE: 'check-measure',
  ACCEPT_ASSIGNMENT: 'accept',
  RECTIFY: 'reply',
  REPLY_AGAIN: 'reply',
  RATE_REPLY: 'rate',
  SCREEN_INTERVIEW: 'accept',
  APPROVE_INTERVIEW: 'approve',
  NOTICE_INTERVIEW: 'notice',
  ACKNOWLEDGE_NOTICE: 'acknowledge',
  HOLD_INTERVIEW: 'hold',
  CONFIRM_NOTE: 'confirm',
  NOTICE_SESSION: 'notice',
  ANSWER_SLIP: 'photos',
  ANSWER_INVITATION: 'invitation',
  ISSUE_MINUTES: 'minutes',
  REPORT_AFTER_BALLOT: 'ballot-report',
};

export const pageOf = ({ of, id }: WorkbenchTask): string => addressOf(of, id);

export const formOf = (task: WorkbenchTask): string => {
  const step = stepOf[task.kind];
  return step === undefined ? pageOf(task) : `${pageOf(task)}?do=${step}`;
};
