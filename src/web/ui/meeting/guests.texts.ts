import { texts } from '../../texts/texts';

/** Whom guests stand for. */
export const useGuestGroups = texts({
  RESIDENTS: ['群众代表', 'Residents'],
  FIRMS: ['企业', 'Firms'],
});

export const useGuestTexts = texts({
  title: ['群众代表和企业意见（单独统计）', 'What residents and firms say, counted apart'],
  hint: [
    '受邀的群众代表、企业的意见单独统计，不计入代表的表决和评价。',
    'Their counts stand apart from the votes and ratings of deputies.',
  ],
  ask: ['征询群众代表、企业', 'Enter what guests said'],
  group: ['征询对象', 'Who was asked'],
  unit: ['就哪个单位', 'About which unit'],
  unitHint: ['不填为就整次活动', 'Left empty: about the whole'],
  whole: ['整次活动', 'The whole'],
  asked: ['征询人数（家数）', 'How many were asked'],
  handedIn: ['收回份数', 'Handed in'],
  words: ['意见摘录', 'In their words'],
  wordsHint: ['请勿填写姓名', 'No names'],
  reason: ['更正原因', 'Why it is put right'],
  reasonHint: ['同一对象再次录入时填写', 'Where the same was entered before'],
  counted: [
    (asked: number, handedIn: number) => `征询${asked}，收回${handedIn}`,
    (asked: number, handedIn: number) => `${asked} asked, ${handedIn} answered`,
  ],
  corrected: [(reason: string) => `已更正：${reason}`, (reason: string) => `Put right: ${reason}`],
});
