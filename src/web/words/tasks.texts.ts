import { texts } from '../texts/texts';

/** What is to be done, as the line of a list. */
export const useTaskKinds = texts({
  SCREEN_CASE: ['审查事项', 'Screen the case'],
  ASSIGN_CASE: ['交办', 'Assign'],
  DECIDE_EXTENSION: ['决定延期', 'Decide the extension'],
  REVIEW_CASE: ['工委复核', 'Review'],
  REVIEW_DEFERRAL: ['挂账复核', 'Review the deferral'],
  CLOSE_OFF: ['销号', 'Close off'],
  LOOK_BACK: ['回头看', 'Look back'],
  ACCEPT_ASSIGNMENT: ['接收或退回', 'Accept or decline'],
  RECTIFY: ['整改并答复', 'Rectify and reply'],
  REPLY_AGAIN: ['再次答复', 'Reply again'],
  RATE_REPLY: ['评价答复', 'Rate the reply'],
  SCREEN_INTERVIEW: ['审查约谈申请', 'Screen the request'],
  APPROVE_INTERVIEW: ['批准约谈', 'Approve the interview'],
  NOTICE_INTERVIEW: ['发约谈通知', 'Give notice'],
  ACKNOWLEDGE_NOTICE: ['确认收到通知', 'Acknowledge the notice'],
  HOLD_INTERVIEW: ['举行约谈', 'Hold the interview'],
  FILE_NOTE: ['填写约谈记录', 'File the note'],
  CONFIRM_NOTE: ['确认约谈记录', 'Confirm the note'],
  NOTICE_SESSION: ['发问询会通知', 'Give notice of the session'],
  ANSWER_INVITATION: ['答复邀请', 'Answer the invitation'],
  ANSWER_QUESTION: ['书面答复问题', 'Answer the question in writing'],
  ISSUE_MINUTES: ['印发会议纪要', 'Issue the minutes'],
});
