import { texts } from '../../texts/texts';
import type { Lack } from './note-draft';

export const useNotesTexts = texts({
  title: ['记约谈', 'File an interview note'],
  ofCalled: ['这是一次已约定的约谈的记录，点此查看', 'This is the note of an interview arranged beforehand. View it'],
  kept: ['已存在本机', 'Kept on this device'],
  keptOnPage: ['只在本页，关闭即丢失', 'On this page only: lost when it is closed'],
  keeping: ['正在存……', 'Keeping…'],
  notKept: ['本机存储空间不足，内容未能保存', 'This device is full: your text could not be saved'],
  offlineOn: [
    '无网络也能填写和提交，恢复后自动送出。',
    'Works offline: what you file is sent when the connection is back.',
  ],
  offlineOff: [
    '当前不是 HTTPS 访问，离线打开已关闭；请保持本页开启直到送出。',
    'Not opened over HTTPS, so this page cannot be opened offline. Keep it open until the note is sent.',
  ],
  offlineShared: [
    '公用设备：草稿加密保存，退出后再登录才能打开；断网时请保持本页开启直到送出。',
    'A shared device: drafts are encrypted and open only when you sign in again. Without a network, keep this page open until the note is sent.',
  ],
  noRegisters: [
    '还没有名录：请先在有网络时打开一次本页。',
    'The lists are not on this device yet: open this page once while online.',
  ],
  clear: ['清空重填', 'Start over'],
  clearSure: ['清空后不能恢复。', 'What you typed will be gone.'],
  clearYes: ['确认清空', 'Clear it'],
  cancel: ['取消', 'Cancel'],
  file: ['提交记录', 'File the note'],
  filed: ['已存在本机，将自动送出', 'Saved on this phone, will be sent'],
  filedOnPage: ['已记在本页，将自动送出；送出前请勿关闭', 'Noted on this page, will be sent: keep it open until then'],
  lacking: [(count: number) => `还有${count}处未填`, (count: number) => `${count} still to fill in`],
  choose: ['请选择', 'Choose'],
  // What
  what: ['约谈什么', 'What about'],
  whom: ['代谁录入', 'On behalf of'],
  kind: ['形式', 'Form'],
  topic: ['专题', 'Topic'],
  heldAt: ['约谈时间', 'When'],
  now: ['现在', 'Now'],
  // Where
  where: ['在哪里', 'Where'],
  community: ['社区', 'Community'],
  grid: ['网格', 'Grid'],
  estate: ['小区', 'Estate'],
  placeText: ['具体位置', 'Where exactly'],
  placeHint: ['如：东门外公厕旁', 'e.g. by the east gate'],
  locate: ['用当前位置', 'Use my position'],
  locating: ['正在定位……', 'Finding…'],
  located: ['已记下当前位置', 'Position noted'],
  dropPoint: ['不记位置', 'Leave it out'],
  notLocated: ['未能取得位置，请手工选择', 'No position: choose by hand'],
  // Who
  who: ['约谈谁', 'With whom'],
  unit: ['单位', 'Unit'],
  post: ['被约谈人职务', 'Post'],
  postHint: ['如：科长', 'e.g. section chief'],
  addUnit: ['再加一个单位', 'Another unit'],
  removeUnit: [(number: number) => `删除第${number}个单位`, (number: number) => `Remove unit ${number}`],
  present: ['参加的代表', 'Who took part'],
  addPerson: ['添加参加人', 'Add somebody'],
  removePerson: [(name: string) => `移除${name}`, (name: string) => `Remove ${name}`],
  me: ['我', 'me'],
  roleOf: [
    (name: string, role: string) => `${name}以${role}身份参加，点按更换`,
    (name: string, role: string) => `${name} takes part as ${role}; press to change`,
  ],
  // Said
  said: ['谈了什么', 'What was said'],
  saidHint: ['双方说了什么，简要记下', 'In short, what both sides said'],
  // Matters
  matters: ['事项', 'Matters'],
  matter: [(number: number) => `事项${number}`, (number: number) => `Matter ${number}`],
  addMatter: ['再记一个事项', 'Another matter'],
  removeMatter: [(number: number) => `删除事项${number}`, (number: number) => `Remove matter ${number}`],
  matterTitle: ['是什么事', 'What it is'],
  matterTitleHint: ['一句话，如：东门路灯不亮', 'One line, e.g. lamps out at the east gate'],
  detail: ['详情', 'Detail'],
  elsewhere: ['地点与约谈不同', 'At another place'],
  samePlace: ['就在约谈地点', 'Where the talk was'],
  otherTopic: ['专题不同', 'Another topic'],
  more: ['更多：详情、地点、专题、单位', 'More: detail, place, topic, unit'],
  outcome: ['结果', 'Outcome'],
  urgency: ['缓急', 'Urgency'],
  duty: ['整改单位', 'Unit responsible for rectification'],
  dutyFirst: ['被约谈单位', 'The unit spoken to'],
  promise: ['单位的承诺（可不填）', 'Promise of the unit (optional)'],
  promiseHint: ['如：一周内修复', 'e.g. repaired within a week'],
  dueOn: ['承诺完成日期', 'Promised by'],
  weeks: [(count: number) => `${count}周后`, (count: number) => `in ${count} weeks`],
  explanation: ['如何解释', 'How it was explained'],
  settled: ['怎样解决的', 'How it was settled'],
  referred: ['转呈何处', 'Referred to'],
  photos: ['照片', 'Photos'],
  similar: ['相近的事项', 'Similar earlier cases'],
  similarHint: [
    '同一件事就关联，结果归入该事项；不是就照常提交。',
    'The same matter? Link it. Otherwise file as usual.',
  ],
  link: ['是同一件，关联', 'Same matter: link'],
  linked: ['关联到', 'Linked to'],
  unlink: ['取消关联', 'Unlink'],
  ended: ['已结', 'ended'],
  // Queue
  queue: ['待送出的记录', 'Waiting to be sent'],
  queueShort: [(count: number) => `${count}份记录待送出`, (count: number) => `${count} notes waiting`],
  queueOpen: ['查看', 'Look'],
  queueNothing: ['没有待送出的记录', 'Nothing is waiting'],
  queueNothingHint: ['提交的约谈记录都已送达。', 'Everything you filed has arrived.'],
  waiting: ['等待网络', 'Waiting for the network'],
  sending: ['正在送出', 'Sending'],
  refused: ['被退回，请修改', 'Refused: please correct it'],
  stopped: ['没有送出，需要处理', 'Not sent: it needs you'],
  sendAgain: ['再送一次', 'Send again'],
  troubleOf: [
    (status: number) =>
      status === 413
        ? '途中的网络设备嫌它太大，没有放行（413）。请取回修改：减少照片，或分成几份记录；也可换一个网络再送一次。'
        : status >= 500
          ? `服务器或途中的网络设备出错（${status}）。稍后自动再送；其他记录照常送出。`
          : status >= 400
            ? `途中的网络设备没有放行（${status}）。请换一个网络再送一次，或取回修改；仍不行请联系办公室。`
            : '网络要求先登录（如公共无线网），没有送到。请换一个网络，或打开浏览器登录该网络；稍后自动再送。',
    (status: number) =>
      status === 413
        ? 'Something on the way found it too large (413). Take it back and leave out photos, or make several notes of it; or send it again over another network.'
        : status >= 500
          ? `The server, or something on the way, failed (${status}). It is sent again by itself; other notes go on.`
          : status >= 400
            ? `Something on the way did not let it through (${status}). Send it again over another network, or take it back and change it; if that does not help, ask the office.`
            : 'The network asks you to sign in first (public Wi-Fi, perhaps), so it did not arrive. Use another network or sign in to it; it is sent again by itself.',
  ],
  queuedAt: [(moment: string) => `提交于 ${moment}`, (moment: string) => `filed ${moment}`],
  sendNow: ['立即送出', 'Send now'],
  change: ['取回修改', 'Take back and change'],
  give: ['删除', 'Delete'],
  giveSure: ['删除后不能恢复，确认删除？', 'It will be gone for good. Delete it?'],
  giveYes: ['确认删除', 'Delete it'],
  deskFull: ['请先提交或清空正在填写的记录', 'File or clear the note on the page first'],
  arrived: ['约谈记录已送达', 'The note has arrived'],
  counted: [
    (matters: number, photos: number) => `${matters}个事项 · ${photos}张照片`,
    (matters: number, photos: number) => `${matters} matters · ${photos} photos`,
  ],
});

export const useLacks = texts({
  topic: ['请选择专题', 'Choose a topic'],
  heldAt: ['请填写时间', 'Say when'],
  place: ['请选择或写明地点', 'Say where'],
  unit: ['请选择单位', 'Choose a unit'],
  post: ['请填写职务', 'Enter the post'],
  said: ['请记下谈了什么', 'Say what was said'],
  title: ['请写明是什么事', 'Say what it is'],
  words: ['请写明', 'Say so'],
  promise: ['有日期，请写明承诺什么', 'You gave a date: what was promised?'],
  dueOn: ['有承诺，请填写日期', 'You gave a promise: by when?'],
  whom: ['请选择代谁录入', 'On whose behalf?'],
} satisfies Record<Lack, readonly [string, string]>);
