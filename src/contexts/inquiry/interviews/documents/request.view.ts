import type { DocumentKind, DocumentParams, Line } from '../../../../capabilities/documents/document.part';
import { nothingYet } from '../../../../capabilities/documents/document.rules';
import { dayOf, namesFor, numbered } from '../../../../capabilities/documents/words.rules';
import { timeline } from '../../../../capabilities/timeline/timeline.view';
import type { Id } from '../../../../kernel/ids';
import { momentOf } from '../../../../kernel/time/moments';
import type { Reader, RowsOf } from '../../../../kernel/view';
import { maySeeCase } from '../../cases/case-sight.rules';
import { caseTallies } from '../../cases/case-tally.view';
import { interviewPage } from '../interviews.view';
import { content, read, shared, sharedMeanings } from './of-interview.view';

declare module '../../../../capabilities/documents/template.events' {
  interface DocumentCodes {
    readonly 'interview-request': true;
  }
}

/** Cases that it is about, as far as the reader may see them. */
const casesOf = (rowsOf: RowsOf, ids: readonly Id[], params: DocumentParams, reader: Reader): readonly Line[] => {
  const moment = momentOf(params, reader.now);
  const seen = ids.flatMap((id) => {
    const standing = caseTallies.find(rowsOf(caseTallies.view), id, moment)?.standing;
    return standing !== undefined && maySeeCase(reader, standing) ? [standing] : [];
  });
  return numbered(seen, ({ number, title }) => ({ 编号: number ?? '', 标题: title }));
};

/** 约见申请 (代表法 2025 第29条: deputies may ask to meet the head of an organ of the same level). */
export const interviewRequest: DocumentKind = {
  code: 'interview-request',
  zh: '约见申请',
  en: 'Request of an interview',
  of: 'interview',
  values: {
    ...sharedMeanings,
    事由: '提出的事由',
    拟约单位: '提出人要约的单位',
    地点: '事项所在地点',
    提出日期: '提出的日期',
  },
  lists: { 关联事项: { meaning: '所关系的事项', columns: { 序号: '从1起', 编号: '事项编号', 标题: '事项标题' } } },
  layout: [
    { kind: 'title', text: '{类别}申请' },
    { kind: 'plain', text: '{机关}：' },
    {
      kind: 'text',
      text: '根据《中华人民共和国全国人民代表大会和地方各级人民代表大会代表法》和代表约询制的有关规定，现申请{类别}{拟约单位}负责人。',
    },
    {
      kind: 'form',
      rows: [
        ['{类别}单位', '{拟约单位}'],
        ['专题', '{专题}'],
        ['重点工作', '{重点工作}'],
        ['地点', '{地点}'],
        ['事由', '{事由}'],
        ['领衔人', '{领衔人}'],
        ['联名人', '{联名人}'],
      ],
    },
    { kind: 'heading', text: '关联事项' },
    {
      kind: 'table',
      list: '关联事项',
      columns: [
        ['序号', '{序号}', 1],
        ['编号', '{编号}', 3],
        ['标题', '{标题}', 6],
      ],
    },
    { kind: 'right', text: '申请人：{提出人}' },
    { kind: 'right', text: '{提出日期}' },
  ],
  permission: interviewPage.permission,
  views: [...interviewPage.views, caseTallies.view, timeline],
  fill: (rowsOf, params, reader) => {
    const record = read(rowsOf, params, reader);
    const { request } = record;
    if (request === null)
      return nothingYet('这次约谈是直接录入的，没有申请', 'It was recorded at once, without a request');
    const names = namesFor(reader);
    return content(record, request.reason, {
      values: {
        ...shared(record, names),
        事由: request.reason,
        拟约单位: names.unit(request.unit),
        地点: names.place(request.place),
        提出日期: dayOf(record.openedAt),
      },
      lists: { 关联事项: casesOf(rowsOf, request.aboutCases, params, reader) },
    });
  },
};
