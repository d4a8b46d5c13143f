import type { DocumentKind, DocumentParams } from '../../../../capabilities/documents/document.part';
import { endOfLetter, nothingYet } from '../../../../capabilities/documents/document.rules';
import {
  dayOf,
  formFor,
  formMeanings,
  momentWords,
  namesFor,
  numbered,
  subjectId,
} from '../../../../capabilities/documents/words.rules';
import { factsOf, timeline } from '../../../../capabilities/timeline/timeline.view';
import { streamOf } from '../../../../kernel/ids';
import { momentOf } from '../../../../kernel/time/moments';
import type { Reader, RowsOf } from '../../../../kernel/view';
import { interviewPage } from '../interviews.view';
import { content, intervieweeColumns, intervieweeLine, read, shared, sharedMeanings } from './of-interview.view';

declare module '../../../../capabilities/documents/template.events' {
  interface DocumentCodes {
    readonly 'interview-notice': true;
  }
}

/** The time of the last fact of this type. */
const toldOn = (rowsOf: RowsOf, type: string, params: DocumentParams, reader: Reader): string => {
  const facts = factsOf(
    rowsOf(timeline),
    streamOf('interview', subjectId(params)),
    momentOf(params, reader.now),
  ).filter((fact) => fact.type === type);
  return dayOf(facts.at(-1)?.by.occurredAt);
};

/** 约谈通知书. */
export const interviewNotice: DocumentKind = {
  code: 'interview-notice',
  zh: '约谈通知书',
  en: 'Notice of an interview',
  of: 'interview',
  leaves: true,
  values: {
    ...sharedMeanings,
    ...formMeanings,
    被通知单位: '通知发往的单位',
    时间: '约谈的时间；延期后为延期的',
    会场: '约谈的地点',
    事由: '提出的事由；另有单位一并约谈的，含其原因',
    通知日期: '发出通知的日期',
  },
  lists: { 被约谈人: { meaning: '通知要到场的人', columns: intervieweeColumns } },
  layout: [
    { kind: 'title', text: '{类别}{文种}' },
    { kind: 'plain', text: '{被通知单位}：' },
    { kind: 'text', text: '根据代表约询制的有关规定，经研究决定，就以下事项对{称谓}负责人进行{类别}。' },
    { kind: 'text', text: '时间：{时间}' },
    { kind: 'text', text: '地点：{会场}' },
    { kind: 'text', text: '事由：{事由}' },
    { kind: 'text', text: '专题：{专题}' },
    { kind: 'text', text: '{类别}人：{提出人}' },
    { kind: 'heading', text: '请以下人员准时到场' },
    {
      kind: 'table',
      list: '被约谈人',
      columns: [
        ['序号', '{序号}', 1],
        ['单位', '{单位}', 4],
        ['职务', '{职务}', 3],
        ['姓名', '{姓名}', 2],
      ],
    },
    {
      kind: 'text',
      text: '收到通知后请签收。因故不能到场的，请按规定申请延期或者书面委托他人，并说明理由。请就上述事项准备书面情况。',
    },
    ...endOfLetter('{通知日期}'),
  ],
  permission: interviewPage.permission,
  views: [...interviewPage.views, timeline],
  fill: (rowsOf, params, reader) => {
    const record = read(rowsOf, params, reader);
    if (record.scheduledAt === null) return nothingYet('尚未发出约谈通知', 'No notice was given yet');
    const names = namesFor(reader);
    const { alsoCalled } = record;
    const called = [...new Set(record.interviewees.map(({ unit }) => unit))];
    return content(record, names.units(called), {
      units: called,
      values: {
        ...shared(record, names),
        ...formFor(reader)(called, '通知书'),
        被通知单位: names.units(called),
        时间: momentWords(record.scheduledAt),
        会场: record.venue ?? '',
        事由: [
          record.request?.reason ?? '',
          ...(alsoCalled === undefined ? [] : [`一并约谈${names.units(alsoCalled.units)}：${alsoCalled.reason}`]),
        ].join('；'),
        通知日期: toldOn(rowsOf, 'InterviewNoticed', params, reader),
      },
      lists: { 被约谈人: numbered(record.interviewees, intervieweeLine(names)) },
    });
  },
};
