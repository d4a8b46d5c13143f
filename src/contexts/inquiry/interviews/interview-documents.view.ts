import { type Id, streamOf } from '../../../kernel/ids';
import { momentOf } from '../../../kernel/time/moments';
import type { Reader, RowsOf } from '../../../kernel/view';
import { maySeeCase } from '../cases/case-sight.rules';
import { outcomeWords, interviewKindWords, sideWords } from '../inquiry.words';
import { guestLayout, guestLists, guestListsOf, guestValues, guestValuesOf } from '../guests-paper.rules';
import { caseTallies } from '../cases/case-tally.view';
import type { InterviewRecord } from './interview-record.state';
import { type InterviewPage, interviewPage } from './interviews.view';
import { factsOf, timeline } from '../../../capabilities/timeline/timeline.view';
import type { Interviewee, Matter, Outcome, Side } from './interview.events';
import { anchorNote, nothingYet } from '../../../capabilities/documents/document.rules';
import type { Content, DocumentKind, DocumentParams, Line } from '../../../capabilities/documents/document.part';
import {
  dayOf,
  dayWords,
  formFor,
  formMeanings,
  momentWords,
  type Names,
  namesFor,
  numbered,
  subjectId,
} from '../../../capabilities/documents/words.rules';

declare module '../../../capabilities/documents/document.part' {
  interface DocumentSubjects {
    readonly interview: true;
  }
}

declare module '../../../capabilities/documents/template.events' {
  interface DocumentCodes {
    readonly 'interview-request': true;
    readonly 'interview-notice': true;
    readonly 'interview-record': true;
  }
}

type Rows = RowsOf;

const pageOf = (rowsOf: Rows, params: DocumentParams, reader: Reader): InterviewPage =>
  interviewPage.answer(rowsOf, { ...params, id: subjectId(params) }, reader);

const read = (rowsOf: Rows, params: DocumentParams, reader: Reader): InterviewRecord =>
  pageOf(rowsOf, params, reader).interview;

/** The time of the last fact of this type. */
const toldOn = (rowsOf: Rows, type: string, params: DocumentParams, reader: Reader): string => {
  const facts = factsOf(
    rowsOf(timeline),
    streamOf('interview', subjectId(params)),
    momentOf(params, reader.now),
  ).filter((fact) => fact.type === type);
  return dayOf(facts.at(-1)?.by.occurredAt);
};

/** Cases that it is about, as far as the reader may see them. */
const casesOf = (rowsOf: Rows, ids: readonly Id[], params: DocumentParams, reader: Reader): readonly Line[] => {
  const moment = momentOf(params, reader.now);
  const seen = ids.flatMap((id) => {
    const standing = caseTallies.find(rowsOf(caseTallies.view), id, moment)?.standing;
    return standing !== undefined && maySeeCase(reader, standing) ? [standing] : [];
  });
  return numbered(seen, ({ number, title }) => ({ 编号: number ?? '', 标题: title }));
};

const intervieweeLine =
  (names: Names) =>
  ({ unit, post, person }: Interviewee) => ({ 单位: names.unit(unit), 职务: post, 姓名: person ?? '' });

const intervieweeColumns = {
  序号: '从1起',
  单位: '被约谈人的单位',
  职务: '被约谈人的职务',
  姓名: '被约谈人的姓名；只给有权查看的人',
};

const shared = (record: InterviewRecord, names: Names) => ({
  类别: interviewKindWords[record.kind ?? 'TALK'],
  专题: names.topic(record.topic),
  重点工作: names.keyWork(record.keyWork),
  领衔人: names.person(record.leadFiler),
  联名人: names.people(record.coFilers),
  提出人: [
    names.people([...(record.leadFiler === null ? [] : [record.leadFiler]), ...record.coFilers]),
    ...record.successions.map(({ from, to }) => `${names.person(to)}接替${names.person(from)}`),
  ].join('；'),
});

const sharedMeanings = {
  类别: '约谈或约见',
  专题: '专题',
  重点工作: '重点工作',
  领衔人: '领衔提出的代表',
  联名人: '联名的代表',
  提出人: '领衔和联名的代表',
};

const content = (
  record: InterviewRecord,
  about: string,
  rest: Pick<Content, 'units' | 'values' | 'lists'>,
): Content => ({
  jurisdiction: record.jurisdiction,
  about,
  ...rest,
});

/** 约见申请 (代表法 2025 第29条: deputies may ask to meet the head of an organ of the same level). */
const interviewRequest: DocumentKind = {
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

/** 约谈通知书. */
const interviewNotice: DocumentKind = {
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
    事由: '提出的事由',
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
    { kind: 'when', value: '结语', blocks: [{ kind: 'text', text: '{结语}' }] },
    { kind: 'right', text: '{机关}' },
    { kind: 'right', text: '{通知日期}' },
  ],
  permission: interviewPage.permission,
  views: [...interviewPage.views, timeline],
  fill: (rowsOf, params, reader) => {
    const record = read(rowsOf, params, reader);
    if (record.scheduledAt === null) return nothingYet('尚未发出约谈通知', 'No notice was given yet');
    const names = namesFor(reader);
    const called = [...new Set(record.interviewees.map(({ unit }) => unit))];
    return content(record, names.units(called), {
      units: called,
      values: {
        ...shared(record, names),
        ...formFor(reader)(called, '通知书'),
        被通知单位: names.units(called),
        时间: momentWords(record.scheduledAt),
        会场: record.venue ?? '',
        事由: record.request?.reason ?? '',
        通知日期: toldOn(rowsOf, 'InterviewNoticed', params, reader),
      },
      lists: { 被约谈人: numbered(record.interviewees, intervieweeLine(names)) },
    });
  },
};

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
const interviewNote: DocumentKind = {
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
    { kind: 'plain', text: '代表签名：　　　　　　　　　　单位签名：' },
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
    const silent = current.filter(({ attitude }) => attitude === 'UNOPPOSED');
    const lines: readonly Line[] = [
      ...said.map(({ by, ...voice }) => ({ ...voice, 日期: dayOf(by.occurredAt) })),
      ...silent.map(({ unit, person }) => ({
        一方: unit === null ? names.people(person === null ? [] : [person]) : names.unit(unit),
        意见: '未提异议',
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

export const interviewDocuments: readonly DocumentKind[] = [interviewRequest, interviewNotice, interviewNote];
