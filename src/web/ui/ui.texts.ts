import { texts } from '../texts/texts';

export const useUiTexts = texts({
  loading: ['正在打开……', 'Opening…'],
  unreachable: ['服务器没有应答，请检查网络后重试。', 'The server does not answer. Check the network and try again.'],
  amended: [
    (moment: string, reason: string) => `${moment} 更正：${reason}`,
    (moment: string, reason: string) => `amended ${moment}: ${reason}`,
  ],
  before: ['更正前', 'Before'],
  after: ['更正后', 'After'],
  unreachableKept: [
    '服务器没有应答，不知是否已办成。内容还在，重新提交不会重复办理。',
    'No answer came, so it may or may not be done. What you typed is here; sending again does nothing twice.',
  ],
  retry: ['重试', 'Try again'],
  reference: ['报告问题时请附编号', 'When reporting this, give the number'],
  submit: ['提交', 'Submit'],
  cancel: ['取消', 'Cancel'],
  needed: ['此项必填', 'This is needed'],
  draft: ['已恢复上次未提交的内容', 'What you had typed before is back'],
  discard: ['清空', 'Clear'],
  movedOn: ['事项刚刚有了变动', 'It has changed in the meantime'],
  movedOnWhy: [
    '在您填写期间，别人办理了这件事。请对照下面两栏，再决定如何继续。',
    'Somebody acted on it while you were typing. Compare both sides, then decide.',
  ],
  yours: ['您填写的', 'What you typed'],
  theirs: ['期间的变动', 'What happened meanwhile'],
  sendAnyway: ['仍按我填写的提交', 'Send mine anyway'],
  keepEditing: ['继续修改', 'Keep editing'],
  nothing: ['（空）', '(empty)'],
  moreActions: ['更多操作', 'More'],
  close: ['关闭', 'Close'],
  done: ['已办理', 'Done'],
  asOf: ['以何时的情况为准', 'As of'],
  asItStood: [(day: string) => `显示的是 ${day} 结束时的情况`, (day: string) => `As it stood at the end of ${day}`],
  seeNow: ['看现在的情况', 'See it now'],
});
