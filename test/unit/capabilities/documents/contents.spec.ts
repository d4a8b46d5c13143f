import type {
  Block,
  Content,
  DocumentKind,
  DocumentParams,
} from '../../../../src/capabilities/documents/document.part';
import { commonValues } from '../../../../src/capabilities/documents/document.rules';
import { defaultTemplate } from '../../../../src/capabilities/documents/docx-default';
import { filledDocx, type Filling } from '../../../../src/capabilities/documents/docx-filler';
import { documentKinds, kindOf } from '../../../../src/capabilities/documents/kinds.rules';
import {
  type FilledBlock,
  filledLayout,
  namesIn,
  type ShownContent,
} from '../../../../src/capabilities/documents/layout.rules';
import { documentOf } from '../../../../src/capabilities/documents/questions.view';
import type { DocumentCode } from '../../../../src/capabilities/documents/template.events';
import type { Matter } from '../../../../src/contexts/inquiry/interviews/interview.events';
import { ownFigures } from '../../../../src/contexts/inquiry/counters.view';
import { Rejection } from '../../../../src/kernel/rejection';
import type { Reader, View } from '../../../../src/kernel/view';
import { everyReviewFact } from '../../../support/committee-facts';
import { wordsIn } from '../../../support/docx';
import {
  caseFact,
  everyCaseFact,
  everyInterviewFact,
  note,
  readerAt,
  registration,
  unitA,
  unitB,
} from '../../../support/inquiry-facts';
import { unplacedPlaceholders } from '../../../support/unplaced-placeholders';
import { everyVisitFact, everySessionFact } from '../../../support/instrument-facts';
import {
  ask,
  idOf,
  logOf,
  testJurisdiction,
  type Told,
  ViewOnFile,
  wholeQuestion,
  wholeView,
} from '../../../support/view-spec';

const [interview, session, visit, matter, review] = [idOf(7), idOf(8), idOf(9), idOf(1), idOf(11)] as const;

const matters: readonly Matter[] = [
  {
    id: idOf(70),
    title: '路灯不亮',
    detail: '东门至西门',
    place: { text: '东门' },
    topic: idOf(701),
    outcome: {
      ...({ kind: 'TO_RECTIFY', unit: unitA, urgency: 'normal' } as const),
      promise: { text: '更换灯具', dueOn: '2025-03-31' },
    },
  },
  {
    id: idOf(71),
    title: '井盖松动',
    detail: '有响声',
    place: { text: '西门' },
    topic: idOf(701),
    outcome: { kind: 'EXPLAINED', explanation: '已列入计划' },
  },
];

/** A thing's facts, one after the other from this day on, an hour apart. */
const told = <F extends object>(
  stream: string,
  from: string,
  facts: F,
  ...types: readonly (keyof F & string)[]
): readonly Told[] =>
  types.map((type, index) => ({
    stream,
    type,
    data: facts[type],
    recordedAt: new Date(Date.parse(from) + index * 3_600_000).toISOString(),
  }));

const aboutIt = { ...everyInterviewFact.InterviewRequested, aboutCases: [matter, idOf(2), idOf(404)] };
const filed = {
  note: note({ matters, filers: [idOf(301), idOf(302)], participants: [{ person: idOf(301), role: 'deputy' }] }),
};

const log = logOf([
  caseFact(2, 'CaseRegistered', registration({ title: '别处的事' }), { recordedAt: '2025-03-01T00:00:00.000Z' }),
  ...told(
    ...([`case-${matter}`, '2025-03-01T01:00:00.000Z', everyCaseFact] as const),
    ...(['CaseRegistered', 'CaseNumbered', 'CaseScreened', 'CaseAssigned', 'AssignmentAccepted'] as const),
    ...(['CommitmentRecorded', 'SupervisionRaised'] as const),
  ),
  ...told(
    ...([`interview-${interview}`, '2025-03-02T01:00:00.000Z'] as const),
    { ...everyInterviewFact, InterviewRequested: aboutIt, NoteFiled: filed },
    ...(['InterviewRequested', 'InterviewAccepted', 'InterviewNoticed', 'NoteFiled', 'NoteConfirmed'] as const),
  ),
  ...told(
    ...([`case-${matter}`, '2025-03-13T01:00:00.000Z', everyCaseFact] as const),
    ...(['ReminderIssued', 'CaseReplied', 'ReplyRated', 'CaseClosedOff'] as const),
  ),
  ...told(
    ...([`inquirySession-${session}`, '2025-04-10T01:00:00.000Z', everySessionFact] as const),
    ...(['SessionConvened', 'QuestionSubmitted', 'SessionNoticed', 'SessionOpened', 'QuestionPut'] as const),
    ...(['QuestionAnswered', 'AnswerCorrected', 'FollowUpPut', 'CommitmentMade', 'AnswerRated'] as const),
    ...(['BallotCounted', 'WorkMarkedWeak', 'SessionClosed', 'MinutesIssued'] as const),
  ),
  ...told(
    ...([`resolution-${visit}`, '2025-04-12T01:00:00.000Z', everyVisitFact] as const),
    ...(['ResolutionCalled', 'ResolutionHeld', 'SiteQuestionPut', 'SiteQuestionAnswered', 'FindingRecorded'] as const),
    ...(['MeasureAgreed', 'SettledOnSite', 'AgreementFailed', 'ResolutionMinutesIssued'] as const),
  ),
  ...told(
    ...([`reviewMeeting-${review}`, '2025-04-13T01:00:00.000Z', everyReviewFact] as const),
    ...(['ReviewPrepared', 'ReviewOpened', 'CaseDecided', 'ReviewClosed'] as const),
  ),
]);

const people: Readonly<Record<string, string>> = {
  [idOf(301)]: '代表01',
  [idOf(302)]: '代表02',
  [idOf(902)]: '办公室01',
};
const units: Readonly<Record<string, string>> = { [unitA]: '城管科', [unitB]: '物业办' };

const readerWith = (scope: Partial<Reader['scope']> = {}): Reader => {
  const reader = readerAt('2025-06-30T04:00:00.000Z', scope);
  const directory = {
    ...reader.directory,
    jurisdiction: (id: string) => ({ id, name: '示范街道', parent: null, level: 'street' as const }),
    person: (id: string) => ({ id, label: people[id] ?? '', jurisdiction: testJurisdiction }),
    unit: (id: string) => ({ id, code: id, name: units[id] ?? '', jurisdiction: testJurisdiction, closed: false }),
    topic: (id: string) => ({ id, name: '物业管理', from: '2025-01-01', until: null }),
  };
  return { ...reader, directory };
};
const office = readerWith();

/** What each kind is asked for, and what must stand in it. */
const cases: readonly (readonly [DocumentCode, DocumentParams, readonly string[]])[] = [
  [
    'interview-request',
    { subject: interview },
    ['约谈申请', '物业办', '物业管理', '社区甲', '代表01', '代表02', '约谈〔2025〕001号', '2025年3月2日'],
  ],
  [
    'interview-notice',
    { subject: interview },
    ['约谈通知书', '城管科：', '2025年3月10日 9:00', '代表之家', '负责人', '示范街道人大工委', '2025年3月2日'],
  ],
  [
    'interview-record',
    { subject: interview },
    [
      '约谈记录表',
      '就路灯问题约谈',
      '路灯不亮',
      '整改',
      '更换灯具',
      '2025年3月31日',
      '井盖松动',
      '已列入计划',
      '确认无误',
    ],
  ],
  [
    'session-notice',
    { subject: session },
    ['问询会通知', '物业管理问询会', '城管科', '街道会议室', '请你单位派负责人', '东门路灯何时修好？'],
  ],
  [
    'session-agenda',
    { subject: session },
    ['物业管理问询会', '议　程', '东门路灯何时修好？', '代表01', '城管科', '街道会议室'],
  ],
  ['ballot-form', { subject: session }, ['满意度测评表', '东门路灯何时修好？（城管科）', '物业办', '□', '不记名']],
  [
    'ballot-result',
    { subject: session },
    ['测评结果公告', '城管科', '35', '33', '20', '80%', '50%', '满意', '2025年4月10日'],
  ],
  [
    'session-minutes',
    { subject: session },
    [
      '会议纪要',
      '已印发',
      '会议听取了两个单位的答复',
      '下周派工（更正；原为：已派工）',
      '具体哪一天？',
      '月底前修好',
      '72→90%',
    ],
  ],
  ['visit-notice', { subject: visit }, ['现场会办通知', '城管科', '请你单位派负责人', '热点难点']],
  [
    'visit-minutes',
    { subject: visit },
    [
      '现场会办纪要',
      '热点难点',
      '议定两项措施',
      '消防通道停满车辆',
      '待查',
      '划定停车位',
      '清走废旧车辆',
      '产权不属本单位',
    ],
  ],
  [
    'assignment-order',
    { subject: matter },
    [
      '交办单',
      '约谈〔2025〕001号',
      '城管科：',
      '路灯不亮',
      '物业办',
      '第1轮',
      '2025年3月20日',
      '2025年3月10日',
      '月底前修好',
    ],
  ],
  ['reminder-notice', { subject: matter }, ['催办通知书', '城管科：', '办理期限将至', '第1次', '2025年3月13日']],
  ['supervision-order', { subject: matter }, ['挂牌督办单', '超期', '城管科', '2025年3月1日']],
  [
    'reply-receipt',
    { subject: matter },
    ['关于“路灯不亮”的答复', '已修复', 'A 已解决', '面复', '2025年4月1日', '☑ 不满意', '仍不亮'],
  ],
  ['close-off', { subject: matter }, ['销号单', '现场照片', '满意', '逾期', '办公室01', '2025年6月30日', '同意销号']],
  [
    'issue-list',
    { subject: review },
    ['问题清单', '四月整改审议会议', '约谈〔2025〕001号', '路灯不亮', '约谈', '挂账', '待管网改造'],
  ],
  ['responsibility-list', { subject: review }, ['责任清单', '城管科', '物业办', '城管科科长', '挂牌督办']],
  ['rectification-list', { subject: review }, ['整改清单', '列入改造计划', '2025年8月31日', '待执行', '共1件']],
  ['promise-ledger', {}, ['承诺事项台账', '全部单位', '月底前修好', '2025年3月31日', '按期兑现', '共1项']],
  [
    'year-paragraph',
    { subject: '2025' },
    ['2025年度代表约询工作情况', '约谈1场', '登记整改事项2件', '办结1件', '口径', 'list=onTimeRate'],
  ],
];

describe('What documents hold', () => {
  const files = new Map<View, ViewOnFile>();
  beforeAll(() => {
    for (const view of documentKinds.flatMap((kind) => wholeQuestion(documentOf(kind)).views.map(wholeView))) {
      if (files.has(view)) continue;
      const mine = log.filter(({ stream }) => view.categories.includes(stream.slice(0, stream.indexOf('-'))));
      files.set(view, new ViewOnFile(view).apply(mine).index());
    }
  });
  afterAll(() => files.forEach((file) => file.close()));

  const contentOf = (code: string, params: DocumentParams, reader = office): Content =>
    ask(documentOf(kindOf(code)), [...files.values()], params, reader).content;

  const shownOf = (content: Content): ShownContent => content as unknown as ShownContent;

  const docxOf = (kind: DocumentKind, content: Content): string => {
    const words = (line: object): Record<string, string> =>
      Object.fromEntries(
        Object.entries(line).map(([name, value]) => [
          name,
          typeof value === 'string' ? value : (value as { readonly path: string }).path,
        ]),
      );
    const lists = Object.entries(content.lists).map(([name, lines]) => [name, lines.map(words)]);
    return wordsIn(
      filledDocx(defaultTemplate(kind), { ...words(content.values), ...Object.fromEntries(lists) } as Filling),
    );
  };

  const refusalOf = (code: string, params: DocumentParams, reader = office): string => {
    try {
      contentOf(code, params, reader);
    } catch (error) {
      if (error instanceof Rejection) return error.code;
      throw error;
    }
    return 'answered';
  };

  it.each(cases)('%s is filled by its question, and the default template holds all of it', (code, params, phrases) => {
    const kind = kindOf(code);
    const content = contentOf(code, params);
    const words = docxOf(kind, content);
    expect(phrases.filter((phrase) => !words.includes(phrase))).toEqual([]);
    expect(words).not.toMatch(/[{}]|undefined|null|\[object/);

    // Exactly what the list of placeholders promises.
    expect(Object.keys(content.values).sort()).toEqual(Object.keys({ ...commonValues, ...kind.values }).sort());
    expect(Object.keys(content.lists).sort()).toEqual(Object.keys(kind.lists).sort());
    for (const [name, lines] of Object.entries(content.lists))
      for (const line of lines) expect(Object.keys(line).sort()).toEqual(Object.keys(kind.lists[name]!.columns).sort());

    // The page to be printed says the same.
    const said = (blocks: readonly FilledBlock[]): string => JSON.stringify(blocks);
    const page = said(filledLayout(kind, shownOf(content)));
    expect(phrases.filter((phrase) => !page.includes(phrase))).toEqual([]);
    expect(page).not.toMatch(/\{[^"}\]]*\}/);
  });

  it('the default layout has a place for each placeholder, but for those that only templates of an office use', () => {
    const unplaced = ({ values, lists, layout }: DocumentKind): readonly string[] => {
      const placed = (blocks: readonly Block[]) => new Set(namesIn(JSON.stringify(blocks)));
      const ofList = (blocks: readonly Block[], list: string): readonly Block[] =>
        blocks.flatMap((block) => {
          if ('list' in block && block.list === list) return [block];
          return 'blocks' in block ? ofList(block.blocks, list) : [];
        });
      const columns = Object.entries(lists).flatMap(([list, { columns: all }]) => {
        const here = placed(ofList(layout, list));
        return Object.keys(all)
          .filter((name) => !here.has(name))
          .map((name) => `${list}.${name}`);
      });
      const everywhere = placed(layout);
      return [...Object.keys(values).filter((name) => !everywhere.has(name)), ...columns];
    };
    const found = documentKinds
      .map((kind) => [kind.code, unplaced(kind)] as const)
      .filter(([, names]) => names.length > 0);
    expect(Object.fromEntries(found)).toEqual(unplacedPlaceholders);
  });

  it('every kind was tried', () => {
    expect(cases.map(([code]) => code)).toEqual(documentKinds.map(({ code }) => code));
  });

  it("each figure of the year's paragraph has its line in the annex, with its code and the address of its list", () => {
    const { lists, values } = contentOf('year-paragraph', { subject: '2025' });
    expect(lists['指标']).toHaveLength(ownFigures.metrics.length);
    expect(lists['段落']!.length).toBeGreaterThan(0);
    for (const line of lists['指标']!) {
      expect(values[line['指标'] as string]).toEqual(line['数值']);
      expect(line['分子']).toMatch(/^\d+$/);
      expect(line['口径版本']).toMatch(/^\d+$/);
      expect(line['代号']).toEqual({ ...(line['清单'] as object), as: (line['序号'] as string).padStart(2, '0') });
      expect((line['清单'] as { path: string }).path).toMatch(
        /^\/statistics\?from=2025-01-01&to=2025-12-31&asOf=2025-06-30T04%3A00%3A00\.000Z&knownAt=[^&]+&list=\w+$/,
      );
    }
    expect(new Set(lists['指标']!.map((line) => JSON.stringify(line['清单']))).size).toBe(ownFigures.metrics.length);
  });

  it('to a firm or a body that is not beneath the office it is a letter (函), and speaks as one', () => {
    const { directory } = office;
    const unit = (id: string) => ({ ...directory.unit(id)!, nature: 'INDEPENDENT' as const });
    const toEquals = { ...office, directory: { ...directory, unit } };
    const said = (code: string, subject: string): string =>
      docxOf(kindOf(code), contentOf(code, { subject }, toEquals));
    for (const [code, subject, title] of [
      ['interview-notice', interview, '约谈函'],
      ['session-notice', session, '问询会函'],
      ['visit-notice', visit, '现场会办函'],
      ['assignment-order', matter, '整改事项交办函'],
      ['reminder-notice', matter, '催办函'],
      ['supervision-order', matter, '挂牌督办函'],
    ] as const) {
      const words = said(code, subject);
      for (const phrase of [title, '贵单位', '特此函达']) expect(words).toContain(phrase);
      for (const phrase of ['通知书', '你单位']) expect(words).not.toContain(phrase);
    }
  });

  it('what has not happened has no document', () => {
    const past = (code: string, subject: string, asOf: string) => refusalOf(code, { subject, asOf });
    expect(past('assignment-order', matter, '2025-03-01T02:30:00.000Z')).toBe('document.nothing-yet');
    expect(past('reply-receipt', matter, '2025-03-12')).toBe('document.nothing-yet');
    expect(past('interview-notice', interview, '2025-03-02T02:30:00.000Z')).toBe('document.nothing-yet');
    expect(past('interview-record', interview, '2025-03-02T02:30:00.000Z')).toBe('document.nothing-yet');
    expect(past('session-minutes', session, '2025-04-10T03:30:00.000Z')).toBe('document.nothing-yet');
    expect(past('ballot-result', session, '2025-04-10T03:30:00.000Z')).toBe('document.nothing-yet');
    expect(past('visit-minutes', visit, '2025-04-12T01:30:00.000Z')).toBe('document.nothing-yet');
  });

  it('shows what was so and known at the moment that is asked for', () => {
    const { values } = contentOf('promise-ledger', { asOf: '2025-03-12' });
    expect([values['未到期'], values['按期兑现'], values['数据截至']]).toEqual(['1', '0', '2025年3月12日 23:59']);
  });

  it('leaves out what the reader may not see', () => {
    const stranger = readerWith({ jurisdictions: [], units: [idOf(599)] });
    const ofThings = cases.filter(([code, { subject }]) => subject !== undefined && code !== 'year-paragraph');
    const refusals = ofThings.map(([code, params]) => refusalOf(code, params, stranger));
    expect(refusals.filter((code) => !code.endsWith('.not-found'))).toEqual([]);
    expect(contentOf('promise-ledger', {}, stranger).lists['承诺']).toEqual([]);
    expect(contentOf('year-paragraph', { subject: '2025' }, stranger).values['登记事项']).toBe('0');

    // A unit that is called sees its talk, and of the cases it is about those that are its own.
    const titles = (reader: Reader) =>
      contentOf('interview-request', { subject: interview }, reader).lists['关联事项']!.map((line) => line['标题']);
    expect(titles(office)).toEqual(['路灯不亮', '别处的事']);
    expect(titles(readerWith({ jurisdictions: [], units: [unitA] }))).toEqual(['路灯不亮']);
  });

  it('does not guess what an unclear question means', () => {
    expect(refusalOf('assignment-order', {})).toBe('document.subject');
    expect(refusalOf('assignment-order', { subject: '2025' })).toBe('document.subject');
    expect(refusalOf('assignment-order', { subject: matter, item: 2 })).toBe('document.item');
    expect(refusalOf('year-paragraph', { subject: matter })).toBe('document.subject');
    expect(refusalOf('promise-ledger', { subject: '2025' })).toBe('document.subject');
  });
});
