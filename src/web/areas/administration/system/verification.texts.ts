import { texts } from '../../../texts/texts';

export const useVerificationTexts = texts({
  title: ['日志核对', 'Verification'],
  hint: [
    '逐条重算事件日志，与库外留存的存证比对，再逐个核对附件。在另一进程中进行，不影响使用。',
    'Recomputes every event of the log, holds it against what is kept outside of it, and reads every file. It goes on beside the server.',
  ],
  start: ['开始核对', 'Verify'],
  anchor: ['纸上的日志存证', 'Anchor on a paper'],
  anchorHint: [
    '会议纪要、会办纪要或约谈记录表末尾印的一串数字和字母；不填则只核对日志和附件',
    'What stands at the foot of minutes or of the record of an interview; left empty, log and files alone are verified',
  ],
  NEVER: ['尚未核对过', 'Never verified'],
  RUNNING: ['正在核对', 'Being verified'],
  SOUND: ['完好', 'Sound'],
  UNSOUND: ['有问题', 'Not sound'],
  FAILED: ['未能核对', 'Could not be verified'],
  startedBy: [
    (moment: string, who: string) => `${moment} 由${who}发起`,
    (moment: string, who: string) => `started ${moment} by ${who}`,
  ],
  ended: [(moment: string) => `${moment} 结束`, (moment: string) => `ended ${moment}`],
  come: [
    (events: number, files: number) => `已核对 ${events} 条事件、${files} 个附件`,
    (events: number, files: number) => `${events} events and ${files} files so far`,
  ],
  intact: [
    (events: number, day: string) => `日志完好：${events} 条事件，最后封存至 ${day}`,
    (events: number, day: string) => `The log is intact: ${events} events, last sealed for ${day}`,
  ],
  touched: ['日志被改动', 'The log was touched'],
  headsHere: [
    (kept: number) => `与库外留存的 ${kept} 次存证相符；未设第二处（HEADS_FOLDER）`,
    (kept: number) => `Held against ${kept} heads; there is no second place (HEADS_FOLDER)`,
  ],
  headsAgree: [
    (kept: number, elsewhere: number) => `库外留存 ${kept} 次，第二处 ${elsewhere} 次，两处一致`,
    (kept: number, elsewhere: number) => `${kept} heads here, ${elsewhere} in the second place; they agree`,
  ],
  headsDiffer: ['两处留存的存证不一致，以第二处为准', 'The two places disagree; the second one was taken'],
  headsLost: [
    (lost: number) => `库外留存的存证少了 ${lost} 次：有人删去了 heads.jsonl 或其中的行`,
    (lost: number) => `${lost} heads are gone: somebody took away heads.jsonl or lines of it`,
  ],
  people: [
    (people: number, lost: number) =>
      lost === 0
        ? `${people} 人的个人信息都能打开，或已按规定删除`
        : `${people} 人的个人信息中，${lost} 人的打不开，也没有删除过：保密库可能被换成了较早的一份`,
    (people: number, lost: number) =>
      lost === 0
        ? `The words of ${people} people open, or were erased`
        : `Of ${people} people the words of ${lost} do not open and were not erased: an older vault may have been put back`,
  ],
  found: ['纸上的存证与日志相符', 'The anchor on the paper is that of the log'],
  differs: ['纸上的存证与日志不符：日志被改写过', 'The anchor on the paper is another one: the log was rewritten'],
  unknown: ['日志中没有纸上的存证，请核对所填', 'The log has no such anchor; check what was typed'],
  files: [
    (files: number, lost: number) => `附件 ${files} 个，缺失或被改动 ${lost} 个`,
    (files: number, lost: number) => `${files} files, ${lost} of them missing or changed`,
  ],
  filesLeft: ['日志被改动，未核对附件', 'The log was touched, so no file was looked at'],
  lost: ['缺失或被改动的附件', 'Files that are missing or were changed'],
  file: ['文件', 'File'],
  problem: ['情况', 'Problem'],
  event: ['最先提到它的事件', 'First event that names it'],
  hash: ['SHA-256（开头）', 'SHA-256 (its beginning)'],
  missing: ['缺失', 'missing'],
  changed: ['被改动', 'changed'],
});
