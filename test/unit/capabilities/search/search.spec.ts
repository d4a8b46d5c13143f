import { recordSearch, partsOfRecord, recordsWith } from '../../../../src/capabilities/search/record-search.view';
import { wordsOf } from '../../../../src/capabilities/search/query.rules';
import { snippetsOf } from '../../../../src/capabilities/search/snippets.rules';
import { idOf, inThreeWays, logOf, type Told } from '../../../support/view-spec';

const interview = idOf(1);
const session = idOf(2);
const visit = idOf(3);
const issue = idOf(4);
const unit = idOf(5);
const question = idOf(6);
const recordedAt = '2025-03-03T02:00:00.000Z';
const told = (stream: string, type: string, data: unknown): Told => ({ stream, type, data, recordedAt });

const matter = (title: string) => ({
  id: idOf(11),
  title,
  detail: '夜间行人不便',
  place: { text: '东门外' },
  topic: idOf(7),
  outcome: { kind: 'EXPLAINED', explanation: '已列入检修计划' },
});
const note = (title: string) => ({
  kind: 'TALK',
  topic: idOf(7),
  heldAt: recordedAt,
  place: {},
  interviewees: [],
  participants: [],
  filers: [],
  recorder: idOf(8),
  said: '就照明约谈城管科',
  matters: [matter(title)],
});

const log = logOf([
  told(`interview-${interview}`, 'NoteFiled', { note: note('路灯不亮') }),
  told(`interview-${interview}`, 'NoteAmended', { reason: '笔误', before: note('路灯不亮'), after: note('井盖缺失') }),
  told(`inquirySession-${session}`, 'SessionConvened', { title: '物业问询会', venue: '街道会议室', units: [unit] }),
  told(`inquirySession-${session}`, 'QuestionSubmitted', { question: { id: question, unit, text: '电梯何时修好' } }),
  told(`inquirySession-${session}`, 'QuestionAnswered', {
    question,
    unit,
    number: 1,
    answer: { kind: 'ON_SPOT', text: '下月修好', admits: true },
  }),
  told(`inquirySession-${session}`, 'AnswerCorrected', {
    question,
    unit,
    number: 1,
    before: '下月修好',
    after: '本月底修好',
    reason: '口误',
  }),
  told(`resolution-${visit}`, 'ResolutionCalled', { title: '停车会办', place: { text: '河堤小区' }, units: [unit] }),
  told(`resolution-${visit}`, 'FindingRecorded', { finding: { id: idOf(12), text: '消防通道被占', photos: [] } }),
  told(`repeatIssue-${issue}`, 'RepeatIssueIdentified', { title: '东门路灯反复不亮', firstCase: idOf(9), links: [] }),
]);

describe('The view of the search', () => {
  it('finds any two characters that stand together, as things are now', () => {
    const ways = inThreeWays(recordSearch, log);
    try {
      const [once, ...others] = ways;
      for (const way of others) expect(way.dump()).toEqual(once!.dump());
      for (const { rows } of ways) {
        const found = (category: string, ...words: string[]) => recordsWith(rows, category, words);
        expect(found('interview', '井盖')).toEqual([interview]);
        expect(found('interview', '检修', '行人')).toEqual([interview]);
        expect(found('interview', '路灯')).toEqual([]);
        expect(found('inquirySession', '修好', '电梯')).toEqual([session]);
        expect(found('inquirySession', '下月')).toEqual([]);
        expect(found('inquirySession', '议室')).toEqual([session]);
        expect(found('resolution', '通道')).toEqual([visit]);
        expect(found('repeatIssue', '路灯')).toEqual([issue]);
        expect(found('repeatIssue', '通道')).toEqual([]);
        expect(partsOfRecord(rows, `repeatIssue-${issue}`)).toEqual([
          { key: 'title', field: 'title', text: '东门路灯反复不亮' },
        ]);
      }
    } finally {
      for (const way of ways) way.close();
    }
  });
});

describe('What is written otherwise', () => {
  const written = [
    '12号楼漏水',
    '１號樓漏水',
    '\u{20BB7}野路',
    '\u{30000}野路',
    'ＧＤ-2025-001Ａ',
    'GD-2025-001B',
    'Straße 5',
  ];
  const titled = written.map((title, n) =>
    told(`repeatIssue-${idOf(20 + n)}`, 'RepeatIssueIdentified', { title, firstCase: idOf(9), links: [] }),
  );
  it.each([
    ['1号楼', ['１號樓漏水']],
    ['12號樓', ['12号楼漏水']],
    ['號樓', ['12号楼漏水', '１號樓漏水']],
    ['\u{20BB7}', ['\u{20BB7}野路']],
    ['\u{20BB7}野', ['\u{20BB7}野路']],
    ['\u{30000}', ['\u{30000}野路']],
    ['\u{30000}野路', ['\u{30000}野路']],
    ['gd-2025-001a', ['ＧＤ-2025-001Ａ']],
    ['GD－2025－001Ｂ', ['GD-2025-001B']],
  ])('%s is found as it is meant', (text, titles) => {
    const [way] = inThreeWays(recordSearch, logOf(titled));
    try {
      const found = recordsWith(way!.rows, 'repeatIssue', wordsOf(way!.rows, text));
      expect(found.map((id) => partsOfRecord(way!.rows, `repeatIssue-${id}`)[0]!.text)).toEqual(titles);
    } finally {
      way!.close();
    }
  });
});

describe('The words that are searched for', () => {
  it.each([
    ['东门的路灯', ['东门', '路灯']],
    ['東門路燈', ['东门', '路灯']],
    ['1号楼', ['1号楼']],
    ['１號樓３單元', ['1号楼', '3单元']],
    ['东门12号楼', ['东门', '12号楼']],
    ['A座', ['a座']],
    ['东区B', ['东区b']],
    ['LED灯不亮', ['led', '灯不亮']],
    ['12345热线', ['12345', '热线']],
    ['GD-2025-001A', ['gd-2025-001a']],
    ['20250301001B', ['20250301001b']],
    ['路灯 3', ['路灯', '3']],
    ['灯', ['灯']],
    ['𠮷', ['𠮷']],
  ])('%s', (text, words) => {
    const [way] = inThreeWays(recordSearch, []);
    try {
      expect(wordsOf(way!.rows, text)).toEqual(words);
    } finally {
      way!.close();
    }
  });
});

describe('Snippets', () => {
  const part = (text: string) => ({ key: text, field: 'answer' as const, text });
  it('mark each word, joined where they touch', () => {
    expect(snippetsOf([part('东门路灯不亮，路灯坏了')], ['路灯', '不亮'])).toEqual([
      {
        field: 'answer',
        text: '东门路灯不亮，路灯坏了',
        marks: [
          [2, 6],
          [7, 9],
        ],
      },
    ]);
    expect(snippetsOf([part('11号楼和1号樓')], ['1号楼'])[0]!.marks).toEqual([[5, 8]]);
    expect(snippetsOf([part('３ ㎡的İ𠮷燈')], ['m2', '灯'])[0]!.marks).toEqual([
      [2, 3],
      [7, 8],
    ]);
    expect(snippetsOf([part('Wi-Fi坏了')], ['wi'])).toEqual([{ field: 'answer', text: 'Wi-Fi坏了', marks: [[0, 2]] }]);
  });
  it('take of a long text what stands around a word, and cut no character', () => {
    const [snippet] = snippetsOf([part(`${'𠮷'.repeat(30)}路灯${'长'.repeat(200)}`)], ['路灯']);
    const [mark] = snippet!.marks;
    expect(snippet!.text.slice(mark![0], mark![1])).toBe('路灯');
    expect(snippet!.text.startsWith('…𠮷')).toBe(true);
    expect(snippet!.text.endsWith('…')).toBe(true);
    expect(snippet!.text.length).toBeLessThan(110);
  });
  it('begin with what holds most words, and with the first where none is held', () => {
    const parts = [part('甲'), part('路灯'), part('路灯不亮'), part('路灯东'), part('路灯西')];
    expect(snippetsOf(parts, ['路灯', '不亮']).map(({ text }) => text)).toEqual(['路灯不亮', '路灯', '路灯东']);
    expect(snippetsOf(parts, ['没有'])).toEqual([{ field: 'answer', text: '甲', marks: [] }]);
    expect(snippetsOf([], ['没有'])).toEqual([]);
  });
});
