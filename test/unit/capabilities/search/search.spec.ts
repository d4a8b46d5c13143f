import { recordSearch, partsOfRecord, recordsWith } from '../../../../src/capabilities/search/record-search.view';
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
