import type { DocumentKind, Line } from '../../../../capabilities/documents/document.part';
import { anchorNote, nothingYet } from '../../../../capabilities/documents/document.rules';
import {
  type Names,
  dayOf,
  dayWords,
  momentWords,
  namesFor,
  numbered,
} from '../../../../capabilities/documents/words.rules';
import type { Id } from '../../../../kernel/ids';
import { guestLayout, guestLists, guestListsOf, guestValues, guestValuesOf } from '../../guests-paper.rules';
import { approvalLayout, approvalValues, approvalValuesOf } from '../../special-paper.rules';
import { outcomeWords, sideWords } from '../../inquiry.words';
import type { Matter, Outcome, Side } from '../interview.events';
import { interviewPage } from '../interviews.view';
import { content, intervieweeColumns, intervieweeLine, pageOf, shared, sharedMeanings } from './of-interview.view';

declare module '../../../../capabilities/documents/template.events' {
  interface DocumentCodes {
    readonly 'interview-record': true;
  }
}

const settledIn = (outcome: Outcome, names: Names) => {
  switch (outcome.kind) {
    case 'TO_RECTIFY':
      return {
        责任单位: names.unit(outcome.unit),
        承诺: outcome.promise?.text ?? '',
        承诺期限: dayWords(outcome.promise?.dueOn),
        说明: '',
      };
    case 'SETTLED_ON_SPOT':
      return { 责任单位: names.unit(outcome.unit), 承诺: '', 承诺期限: '', 说明: outcome.evidence.text };
    case 'EXPLAINED':
      return { 责任单位: '', 承诺: '', 承诺期限: '', 说明: outcome.explanation };
    case 'REFERRED_UPWARD':
      return { 责任单位: outcome.to, 承诺: '', 承诺期限: '', 说明: outcome.outsideNumber ?? '' };
  }
};

const matterLine =
  (names: Names) =>
  ({ title, detail, place, outcome }: Matter) => ({
    标题: title,
    内容: detail,
    地点: names.place(place),
    结果: outcomeWords[outcome.kind],
    ...settledIn(outcome, names),
  });

/** 约谈记录表. */
export const interviewNote: DocumentKind = {
  code: 'interview-record',
  zh: '约谈记录表',
  en: 'Record of an interview',
  of: 'interview',
  values: {
    ...sharedMeanings,
    约谈时间: '举行的时间',
    地点: '举行的地点',
    被约谈单位: '被约谈的单位',
    参加人: '参加的代表和选民代表',
    记录人: '记录人',
    谈话内容: '谈话内容',
    ...guestValues,
    ...approvalValues,
  },
  lists: {
    ...guestLists,
    被约谈人: { meaning: '到场的被约谈人', columns: intervieweeColumns },
    事项: {
      meaning: '约谈的事项，一件一行',
      columns: {
        序号: '从1起',
        标题: '事项标题',
        内容: '事项内容',
        地点: '事项地点',
        结果: '整改、当场解决、已解释或转呈上级',
        责任单位: '整改或解决的单位，或转呈的机关',
        承诺: '单位的承诺',
        承诺期限: '承诺的完成日期',
        说明: '解决的情况、解释或外部编号',
      },
    },
    确认: {
      meaning: '双方对记录的确认和异议',
      columns: { 序号: '从1起', 一方: '代表一方或单位', 意见: '确认，或异议及理由', 日期: '日期' },
    },
  },
  layout: [
    { kind: 'title', text: '{类别}记录表' },
    {
      kind: 'form',
      rows: [
        ['时间', '{约谈时间}'],
        ['地点', '{地点}'],
        ['专题', '{专题}'],
        ['重点工作', '{重点工作}'],
        ['提出人', '{提出人}'],
        ['参加人', '{参加人}'],
        ['记录人', '{记录人}'],
        ['谈话内容', '{谈话内容}'],
      ],
    },
    { kind: 'heading', text: '被约谈人' },
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
    { kind: 'heading', text: '约谈事项' },
    {
      kind: 'table',
      list: '事项',
      columns: [
        ['序号', '{序号}', 1.2],
        ['事项', '{标题}\n{内容}\n{地点}', 5],
        ['结果', '{结果}', 2],
        ['责任单位', '{责任单位}', 2],
        ['承诺与说明', '{承诺}{说明}\n{承诺期限}', 4.2],
      ],
    },
    { kind: 'heading', text: '双方确认' },
    {
      kind: 'table',
      list: '确认',
      columns: [
        ['一方', '{一方}', 3],
        ['意见', '{意见}', 5],
        ['日期', '{日期}', 2.8],
      ],
    },
    guestLayout,
    approvalLayout,
    { kind: 'right', text: '代表签名：　　　　　　　　　　单位签名：' },
    anchorNote,
  ],
  permission: interviewPage.permission,
  views: interviewPage.views,
  fill: (rowsOf, params, reader) => {
    const { interview: record, voices: current } = pageOf(rowsOf, params, reader);
    const { note } = record;
    if (note === null) return nothingYet('尚未提交约谈记录', 'No note was filed yet');
    const names = namesFor(reader);
    const side = (of: { readonly side: Side; readonly unit: Id | null; readonly people?: readonly Id[] }): string => {
      if (of.unit !== null) return names.unit(of.unit);
      return of.people === undefined ? sideWords[of.side] : names.people(of.people);
    };
    const said = [
      ...record.confirmations.map((one) => ({
        一方: side(one),
        意见: one.scan === undefined ? '确认无误' : '确认无误（签字表附后）',
        by: one.by,
      })),
      ...record.disputes.map((one) => ({ 一方: side(one), 意见: `异议：${one.reason}`, by: one.by })),
    ].sort((a, b) => (a.by.recordedAt < b.by.recordedAt ? -1 : 1));
    const silent = current.filter(({ attitude }) => attitude === 'UNOPPOSED' || attitude === 'UNCONFIRMED');
    const lines: readonly Line[] = [
      ...said.map(({ by, ...voice }) => ({ ...voice, 日期: dayOf(by.occurredAt) })),
      ...silent.map(({ unit, person, attitude }) => ({
        一方: unit === null ? names.people(person === null ? [] : [person]) : names.unit(unit),
        意见: attitude === 'UNOPPOSED' ? '未提异议' : '未经本人确认',
        日期: dayWords(record.objectionsUntil ?? ''),
      })),
    ];
    return content(record, note.matters[0]?.title ?? names.topic(note.topic), {
      values: {
        ...shared(record, names),
        约谈时间: momentWords(note.heldAt),
        地点: names.place(note.place),
        被约谈单位: names.units([...new Set(note.interviewees.map(({ unit }) => unit))]),
        参加人: names.people(note.participants.map(({ person }) => person)),
        记录人: names.person(note.recorder),
        谈话内容: note.said,
        ...guestValuesOf(record.guests),
        ...approvalValuesOf(record.specialApprovals),
      },
      lists: {
        ...guestListsOf(record.guests, names),
        被约谈人: numbered(note.interviewees, intervieweeLine(names)),
        事项: numbered(note.matters, matterLine(names)),
        确认: numbered(lines, (line) => line),
      },
    });
  },
};
