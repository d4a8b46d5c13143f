import { signed } from '../../../capabilities/documents/document.rules';
import type { Reader, RowsOf } from '../../../kernel/view';
import type { Origin } from '../cases/case-shapes.events';
import { originWords, supervisionWords } from '../inquiry.words';
import { reviewLists, type ReviewLists } from './review-lists.view';
import { reviewPage } from './reviews.view';
import { decisionWords } from '../inquiry.words';
import type {
  DocumentKind,
  DocumentParams,
  Line,
  Meanings,
  TableColumn,
} from '../../../capabilities/documents/document.part';
import {
  dayWords,
  momentWords,
  type Names,
  namesFor,
  numbered,
  subjectId,
} from '../../../capabilities/documents/words.rules';

declare module '../../../capabilities/documents/document.part' {
  interface DocumentSubjects {
    readonly review: true;
  }
}

declare module '../../../capabilities/documents/template.events' {
  interface DocumentCodes {
    readonly 'issue-list': true;
    readonly 'responsibility-list': true;
    readonly 'rectification-list': true;
  }
}

/** What became of a decision in the case. */
const answerWords = { TAKEN: '已执行', REFUSED: '未执行', WITHDRAWN: '已撤回' } as const;

interface ReviewDocument extends Pick<DocumentKind, 'code' | 'zh' | 'en'> {
  readonly columns: Meanings;
  readonly table: readonly TableColumn[];
  readonly lines: (lists: ReviewLists, names: Names) => readonly Line[];
}

/** One of the three lists of a review meeting; generated from its decisions, never typed. */
const listOf = ({ code, zh, en, columns, table, lines }: ReviewDocument): DocumentKind => ({
  code,
  zh,
  en,
  of: 'review',
  leaves: true,
  across: true,
  permission: reviewLists.permission,
  values: { 会议: '整改情况听取会的名称', 会议时间: '会议的时间', 会场: '会议的地点', 件数: '清单所列的件数' },
  lists: {
    [zh]: { meaning: `${zh}，一件一行`, columns: { 序号: '从1起', 编号: '事项编号', 事项: '事项标题', ...columns } },
  },
  layout: [
    { kind: 'title', text: zh },
    { kind: 'subtitle', text: '（{会议}，{会议时间}）' },
    {
      kind: 'table',
      list: zh,
      columns: [['序号', '{序号}', 1.1], ['编号', '{编号}', 3], ['事项', '{事项}', 3], ...table],
    },
    { kind: 'note', text: '共{件数}件。数据截至{数据截至}。' },
    ...signed('{制作日期}'),
  ],
  views: [...new Set([...reviewPage.views, ...reviewLists.views])],
  fill: (rowsOf: RowsOf, params: DocumentParams, reader: Reader) => {
    const asked = { ...params, id: subjectId(params) };
    const { review } = reviewPage.answer(rowsOf, asked, reader);
    const found = lines(reviewLists.answer(rowsOf, asked, reader), namesFor(reader));
    return {
      jurisdiction: review.jurisdiction,
      about: review.title,
      values: {
        会议: review.title,
        会议时间: momentWords(review.openedAt ?? review.scheduledAt),
        会场: review.venue,
        件数: String(found.length),
      },
      lists: { [zh]: found },
    };
  },
});

export const reviewDocuments: readonly DocumentKind[] = [
  listOf({
    code: 'issue-list',
    zh: '问题清单',
    en: 'List of issues',
    columns: { 专题: '专题', 地点: '地点', 来源: '来源', 决定: '会议的决定', 理由: '决定的理由' },
    table: [
      ['专题', '{专题}', 2],
      ['地点', '{地点}', 2],
      ['来源', '{来源}', 1.2],
      ['决定', '{决定}', 1.5],
      ['理由', '{理由}', 3],
    ],
    lines: ({ issues }, names) =>
      numbered(issues, ({ number, title, topic, place, origin, decision, reason }) => ({
        编号: number ?? '',
        事项: title,
        专题: names.topic(topic),
        地点: names.place(place),
        来源: origin === null ? '' : originWords[origin as Origin],
        决定: decisionWords[decision],
        理由: reason,
      })),
  }),
  listOf({
    code: 'responsibility-list',
    zh: '责任清单',
    en: 'List of responsibilities',
    columns: { 责任单位: '主办单位', 协办单位: '协办单位', 责任人: '会议指明的责任人，按职务', 督办: '督办的级别' },
    table: [
      ['责任单位', '{责任单位}', 2.5],
      ['协办单位', '{协办单位}', 2.5],
      ['责任人', '{责任人}', 2],
      ['督办', '{督办}', 1.5],
    ],
    lines: ({ responsibilities }, names) =>
      numbered(responsibilities, ({ number, title, unit, coUnits, responsible, supervision }) => ({
        编号: number ?? '',
        事项: title,
        责任单位: names.unit(unit),
        协办单位: names.units(coUnits),
        责任人: responsible ?? '',
        督办: supervision === null ? '' : supervisionWords[supervision],
      })),
  }),
  listOf({
    code: 'rectification-list',
    zh: '整改清单',
    en: 'List of rectification',
    columns: {
      责任单位: '主办单位',
      措施: '整改措施',
      期限: '整改期限',
      决定: '会议的决定',
      执行: '决定在事项中是否已执行',
    },
    table: [
      ['责任单位', '{责任单位}', 2],
      ['措施', '{措施}', 3.5],
      ['期限', '{期限}', 2.3],
      ['决定', '{决定}', 1.5],
      ['执行', '{执行}', 1.3],
    ],
    lines: ({ rectifications }, names) =>
      numbered(rectifications, ({ number, title, unit, measure, dueOn, decision, answer }) => ({
        编号: number ?? '',
        事项: title,
        责任单位: names.unit(unit),
        措施: measure ?? '',
        期限: dayWords(dueOn),
        决定: decisionWords[decision],
        执行: answer === null ? '待执行' : answerWords[answer],
      })),
  }),
];
