import { texts } from '../../texts/texts';

export const useQueueTexts = texts({
  heading: ['逐件认定', 'One decision at a time'],
  left: [(count: string) => `今天还有 ${count} 件`, (count: string) => `${count} left today`],
  atLeast: [(count: number) => `${count} 以上`, (count: number) => `${count} or more`],
  later: ['较后的事项', 'The later case'],
  earlier: ['较早的事项', 'The earlier case'],
  reported: [(day: string) => `${day} 反映`, (day: string) => `reported ${day}`],
  closed: [(day: string) => `${day} 销号`, (day: string) => `closed off ${day}`],
  due: [(day: string) => `期限 ${day}`, (day: string) => `due ${day}`],
  noNumber: ['未编号', 'no number'],
  noUnit: ['未交办', 'not assigned'],
  textOf: [(title: string) => `内容：${title}`, (title: string) => `Text: ${title}`],
  why: ['为什么疑似', 'Why it is suspected'],
  proposed: ['建议', 'suggested'],
  inIssues: [
    (title: string) => `较早的事项已在「${title}」中`,
    (title: string) => `the earlier case stands in “${title}”`,
  ],
  note: [
    '说明（可不填；认定为不同问题或合并时作为理由）',
    'Note (optional; the reason where they differ, or for a merger)',
  ],
  keys: [
    '键盘：1 办理中重复，2 销号后反弹，3 他处同类，4 无新事实再反映，0 不是同一问题，→ 放到以后，u 撤回上一件；填写说明时不起作用，按回车写完。',
    'Keys: 1 duplicate, 2 came back, 3 elsewhere, 4 nothing new, 0 not the same, → later, u takes the last one back; not while you write a note, which Enter ends.',
  ],
  answers: ['认定', 'Decide'],
  putOff: ['放到以后', 'Later'],
  undo: ['撤回上一件', 'Take back the last'],
  otherMatter: ['逐件认定：不是同一问题', 'Decided one by one: not the same matter'],
  sameMatter: ['逐件认定：两处为同一问题', 'Decided one by one: both are one matter'],
  takenBack: ['逐件认定时撤回', 'Taken back while deciding one by one'],
  decided: [(answer: string) => `已认定：${answer}`, (answer: string) => `decided: ${answer}`],
  wasPutOff: ['已放到以后', 'put off'],
  wasTakenBack: ['已撤回', 'taken back'],
  done: ['今天的都认定了', 'All decided for today'],
  doneHint: ['登记的事项与以前的相似时，在这里逐件认定。', 'Cases that resemble earlier ones come here, one by one.'],
  waitingLater: [(count: number) => `放到以后的 ${count} 件`, (count: number) => `${count} put off`],
  takeUp: ['现在就看', 'Look at them now'],
});

export const useAnswers = texts({
  DUPLICATE: ['办理中重复', 'Duplicate'],
  RECURRENCE: ['销号后反弹', 'Came back'],
  SIMILAR_ELSEWHERE: ['他处同类', 'Same, elsewhere'],
  REPEAT_CALLER: ['无新事实再反映', 'Nothing new'],
  OTHER: ['不是同一问题', 'Not the same'],
});
