import { localDayOf } from '../../../kernel/time/moments';
import type { Reader, RowsOf } from '../../../kernel/view';
import type { ReminderKind } from './case-shapes.events';
import { categoryWords, originWords, ratingWords, supervisionWords, urgencyWords } from '../inquiry.words';
import { casePage } from './case-page.view';
import { formerOfCloseOff } from '../former-placeholders.words';
import { approvalWords } from './special-approval.words';
import type { CaseRecord } from './case-record.state';
import { reminderWords } from './reminder.words';
import { nothingYet } from '../../../capabilities/documents/document.rules';
import type { Block, Content, DocumentKind, DocumentParams, Line } from '../../../capabilities/documents/document.part';
import {
  dayOf,
  dayWords,
  formFor,
  formMeanings,
  itemOf,
  listed,
  type Names,
  namesFor,
  numbered,
  subjectId,
} from '../../../capabilities/documents/words.rules';

declare module '../../../capabilities/documents/document.part' {
  interface DocumentSubjects {
    readonly case: true;
  }
}

declare module '../../../capabilities/documents/template.events' {
  interface DocumentCodes {
    readonly 'assignment-order': true;
    readonly 'reminder-notice': true;
    readonly 'supervision-order': true;
    readonly 'reply-receipt': true;
    readonly 'close-off': true;
  }
}

const caseMeanings = {
  编号: '事项编号',
  标题: '事项标题',
  内容: '事项内容',
  地点: '事项地点',
  来源: '约谈、问询会、会办或热线',
  工单号: '热线工单号',
  专题: '专题',
  重点工作: '重点工作',
  提出人: '提出的代表',
  主办单位: '现在的主办单位',
  协办单位: '现在的协办单位',
  缓急: '紧急、一般或复杂',
};

const caseValues = (record: CaseRecord, names: Names) => ({
  编号: record.number ?? '（未编号）',
  标题: record.title,
  内容: record.description,
  地点: names.place(record.place),
  来源: record.origin === null ? '' : originWords[record.origin],
  工单号: record.ticket ?? '',
  专题: names.topic(record.topic),
  重点工作: names.keyWork(record.keyWork),
  提出人: [
    names.people(record.filers),
    ...record.successions.map(({ from, to }) => `${names.person(to)}接替${names.person(from)}`),
  ].join('；'),
  主办单位: names.unit(record.leadUnit),
  协办单位: names.units(record.coUnits),
  缓急: record.urgency === null ? '' : urgencyWords[record.urgency],
});

/** The day on which the running clock is due, including any move. */
const dueNow = ({ clock }: CaseRecord): string => dayWords(clock?.dueOn);

interface CaseDocument extends Pick<DocumentKind, 'code' | 'zh' | 'en' | 'leaves' | 'values' | 'formerly' | 'layout'> {
  readonly lists?: DocumentKind['lists'];
  readonly say: (
    record: CaseRecord,
    params: DocumentParams,
    names: Names,
    form: ReturnType<typeof formFor>,
  ) => Pick<Content, 'units' | 'item'> & {
    readonly values: Line;
    readonly lists?: Readonly<Record<string, readonly Line[]>>;
  };
}

/** A document of a case, made from the case's page as the reader sees it. */
const ofCase = ({ say, lists = {}, values, ...kind }: CaseDocument): DocumentKind => ({
  ...kind,
  of: 'case',
  values: { ...caseMeanings, ...values },
  lists,
  permission: casePage.permission,
  views: casePage.views,
  fill: (rowsOf: RowsOf, params: DocumentParams, reader: Reader) => {
    const { case: record } = casePage.answer(rowsOf, { ...params, id: subjectId(params) }, reader);
    const names = namesFor(reader);
    const { values: ofItsOwn, lists: lines = {}, ...whither } = say(record, params, names, formFor(reader));
    return {
      ...whither,
      jurisdiction: record.jurisdiction,
      about: record.number ?? record.title,
      values: { ...caseValues(record, names), ...ofItsOwn },
      lists: lines,
    };
  },
});

const matterForm: readonly (readonly [string, string])[] = [
  ['编号', '{编号}'],
  ['标题', '{标题}'],
  ['内容', '{内容}'],
  ['地点', '{地点}'],
  ['来源', '{来源} {工单号}'],
  ['专题', '{专题}'],
];

/** As a letter ends. */
const politely: Block = { kind: 'when', value: '结语', blocks: [{ kind: 'text', text: '{结语}' }] };

const signed = (day: string): readonly Block[] => [
  { kind: 'right', text: '{机关}' },
  { kind: 'right', text: day },
];

const assignmentOrder = ofCase({
  code: 'assignment-order',
  zh: '交办单',
  en: 'Assignment order',
  leaves: true,
  values: {
    ...formMeanings,
    承办单位: '这次交办给的单位',
    会同单位: '这次交办的协办单位',
    轮次: '第几轮办理',
    交办次数: '第几次指定',
    退回说明: '可以退回到哪一天，或者不得再退回',
    交办日期: '交办的日期',
    办理期限: '这次交办时的期限',
    退回期限: '可以退回的最后日期',
    承诺: '单位此前的承诺',
    承诺期限: '承诺的完成日期',
  },
  layout: [
    { kind: 'title', text: '整改事项交办{文种}' },
    { kind: 'right', text: '{编号}' },
    { kind: 'plain', text: '{承办单位}：' },
    { kind: 'text', text: '现将下列事项交{称谓}办理，请按期办结并书面答复。' },
    {
      kind: 'form',
      rows: [
        ...matterForm,
        ['提出人', '{提出人}'],
        ['协办单位', '{会同单位}'],
        ['缓急', '{缓急}'],
        ['轮次', '第{轮次}轮'],
        ['办理期限', '{办理期限}'],
        ['承诺', '{承诺} {承诺期限}'],
      ],
    },
    {
      kind: 'text',
      text: '{退回说明}',
    },
    politely,
    ...signed('{交办日期}'),
  ],
  say: (record, params, names, form) => {
    const order = itemOf(record.assignments, params);
    if (order === undefined) return nothingYet('事项尚未交办', 'The case was not assigned yet');
    const units = [order.unit, ...order.coUnits];
    const spoken = form([order.unit], '单');
    return {
      units,
      item: record.assignments.indexOf(order) + 1,
      values: {
        ...spoken,
        承办单位: names.unit(order.unit),
        会同单位: names.units(order.coUnits),
        轮次: String(order.round),
        交办次数: String(order.designation),
        退回说明: order.final
          ? '此次为最终指定，不得再退回。'
          : `不属于${spoken.称谓}职责的，请于${dayWords(order.declineBy)}前说明理由退回，逾期不得退回。`,
        交办日期: dayOf(order.by.occurredAt),
        办理期限: dayWords(order.clock.dueOn),
        退回期限: dayWords(order.declineBy),
        承诺: record.commitment?.text ?? '',
        承诺期限: dayWords(record.commitment?.dueOn),
      },
    };
  },
});

/** Reminders sent to a unit; the others go to the office or the filers. */
const toTheUnit: ReadonlySet<ReminderKind> = new Set([
  'ACCEPTANCE_DUE',
  'ACCEPTANCE_OVERDUE',
  'FIRST_CONTACT_DUE',
  'INTERIM_REPORT_DUE',
  'FIRST_CONTACT_MISSED',
  'INTERIM_REPORT_MISSED',
  'DUE_SOON',
  'OVERDUE',
]);

const reminderNotice = ofCase({
  code: 'reminder-notice',
  zh: '催办通知书',
  en: 'Reminder',
  leaves: true,
  values: {
    ...formMeanings,
    被催办单位: '催办发往的单位',
    催办事由: '为何催办',
    所催期限: '所催的是哪一天到期的',
    第几次: '第几次催办',
    办理期限: '现在的办理期限',
    催办日期: '催办的日期',
    轮次: '第几轮办理',
  },
  layout: [
    { kind: 'title', text: '催办{文种}' },
    { kind: 'right', text: '{编号}' },
    { kind: 'plain', text: '{被催办单位}：' },
    {
      kind: 'text',
      text: '{称谓}承办的“{标题}”（{编号}），{催办事由}。所催期限为{所催期限}。这是第{第几次}次催办。',
    },
    { kind: 'form', rows: [...matterForm, ['办理期限', '{办理期限}']] },
    { kind: 'text', text: '请抓紧办理，并及时报告办理情况。确有困难的，请在期限之内按规定申请延期。' },
    politely,
    ...signed('{催办日期}'),
  ],
  say: (record, params, names, form) => {
    const reminders = record.reminders.filter(({ kind }) => toTheUnit.has(kind));
    const reminder = itemOf(reminders, params);
    if (reminder === undefined) return nothingYet('对承办单位尚未催办', 'The unit was not reminded yet');
    const unit = reminder.unit ?? record.leadUnit;
    return {
      units: unit === null ? [] : [unit],
      item: reminders.indexOf(reminder) + 1,
      values: {
        ...form(unit === null ? [] : [unit], '通知书'),
        被催办单位: names.unit(unit),
        催办事由: reminderWords[reminder.kind].letter,
        所催期限: dayWords(reminder.dueOn),
        第几次: String(reminders.indexOf(reminder) + 1),
        办理期限: dueNow(record),
        催办日期: dayWords(localDayOf(Date.parse(reminder.by.occurredAt))),
        轮次: String(reminder.round),
      },
    };
  },
});

const supervisionOrder = ofCase({
  code: 'supervision-order',
  zh: '督办单',
  en: 'Supervision order',
  leaves: true,
  values: {
    ...formMeanings,
    被督办单位: '督办的单位',
    督办级别: '督办或挂牌督办',
    督办理由: '为何督办',
    第几次: '第几次督办',
    办理期限: '现在的办理期限',
    督办日期: '决定督办的日期',
  },
  layout: [
    { kind: 'title', text: '{督办级别}{文种}' },
    { kind: 'right', text: '{编号}' },
    { kind: 'plain', text: '{被督办单位}：' },
    { kind: 'text', text: '经研究，决定对{称谓}承办的下列事项予以{督办级别}。理由：{督办理由}' },
    {
      kind: 'form',
      rows: [...matterForm, ['主办单位', '{主办单位}'], ['协办单位', '{协办单位}'], ['办理期限', '{办理期限}']],
    },
    { kind: 'text', text: '请由单位主要负责人负责，制定措施，限期办结，并书面报告办理情况。' },
    politely,
    ...signed('{督办日期}'),
  ],
  say: (record, params, names, form) => {
    const order = itemOf(record.supervisions, params);
    if (order === undefined) return nothingYet('事项没有督办', 'The case is not supervised');
    const unit = order.unit ?? record.leadUnit;
    return {
      units: unit === null ? [] : [unit],
      item: record.supervisions.indexOf(order) + 1,
      values: {
        ...form(unit === null ? [] : [unit], '单'),
        被督办单位: names.unit(unit),
        督办级别: supervisionWords[order.level],
        督办理由: order.reason,
        第几次: String(record.supervisions.indexOf(order) + 1),
        办理期限: dueNow(record),
        督办日期: dayOf(order.by.occurredAt),
      },
    };
  },
});

const tick = (isChosen: boolean): string => (isChosen ? '☑' : '□');

/** 答复回执: the reply to a filer, with a form on which the filer rates it. */
const replyReceipt = ofCase({
  code: 'reply-receipt',
  zh: '答复回执',
  en: 'Reply with its receipt',
  values: {
    答复单位: '答复的单位',
    受文人: '答复的对象',
    结果类别: '办理结果的类别',
    答复内容: '答复的内容',
    答复方式: '面复或书面',
    答复日期: '答复的日期',
    评价期限: '评价的最后日期',
    轮次: '第几轮办理',
    承诺: '答复中的承诺',
    承诺期限: '承诺的完成日期',
    评价: '已作出的评价；未评价的为空',
    评价理由: '评价的理由',
    满意框: '评价为满意的打勾',
    基本满意框: '评价为基本满意的打勾',
    不满意框: '评价为不满意的打勾',
  },
  lists: {
    逐项答复: {
      meaning: '提出人的各点和逐点的答复',
      columns: { 序号: '从1起', 问题: '提出的一点', 答复: '对其的答复' },
    },
  },
  layout: [
    { kind: 'title', text: '关于“{标题}”的答复' },
    { kind: 'right', text: '{编号}' },
    { kind: 'plain', text: '{受文人}：' },
    { kind: 'text', text: '您提出的“{标题}”，现答复如下：' },
    { kind: 'text', text: '{答复内容}' },
    { kind: 'each', list: '逐项答复', blocks: [{ kind: 'text', text: '{序号}．{问题}：{答复}' }] },
    { kind: 'when', value: '承诺', blocks: [{ kind: 'text', text: '承诺：{承诺}，{承诺期限}前完成。' }] },
    { kind: 'text', text: '办理结果：{结果类别}。答复方式：{答复方式}。' },
    { kind: 'right', text: '{答复单位}' },
    { kind: 'right', text: '{答复日期}' },
    { kind: 'subtitle', text: '回　　执' },
    { kind: 'text', text: '请于{评价期限}前对以上答复作出评价；不满意的，请说明理由。' },
    { kind: 'plain', text: '{满意框} 满意　　{基本满意框} 基本满意　　{不满意框} 不满意' },
    { kind: 'plain', text: '理由：{评价理由}' },
    { kind: 'right', text: '提出人签名：　　　　　　　日期：　　　　　' },
  ],
  say: (record, params, names) => {
    const reply = itemOf(record.replies, params);
    if (reply === undefined) return nothingYet('事项尚未答复', 'The case was not replied to yet');
    const next = record.replies[record.replies.indexOf(reply) + 1];
    const rating = record.ratings.find(
      ({ by }) => by.recordedAt >= reply.by.recordedAt && (next === undefined || by.recordedAt < next.by.recordedAt),
    );
    return {
      values: {
        答复单位: names.unit(reply.unit),
        受文人: names.people(reply.addressees ?? record.filers) || (record.origin === 'HOTLINE' ? '反映人' : '提出人'),
        结果类别: categoryWords[reply.category],
        答复内容: reply.summary,
        答复方式: reply.inPerson ? '面复' : '书面',
        答复日期: dayOf(reply.by.occurredAt),
        评价期限: dayWords(reply.rateBy),
        轮次: String(reply.round),
        承诺: reply.commitment?.text ?? '',
        承诺期限: dayWords(reply.commitment?.dueOn),
        评价: rating === undefined ? '' : ratingWords[rating.rating],
        评价理由: rating?.reasons ?? '',
        满意框: tick(rating?.rating === 'SATISFIED'),
        基本满意框: tick(rating?.rating === 'BASICALLY_SATISFIED'),
        不满意框: tick(rating?.rating === 'DISSATISFIED'),
      },
      lists: { 逐项答复: numbered(reply.points, ({ point, answer }) => ({ 问题: point, 答复: answer })) },
    };
  },
});

const closeOffSheet = ofCase({
  code: 'close-off',
  zh: '销号单',
  en: 'Close-off',
  values: {
    承办单位: '办结的单位',
    轮次: '第几轮办理',
    答复内容: '最后一次答复的内容',
    结果类别: '最后一次答复的结果类别',
    评价: '评价',
    佐证: '销号所凭的说明',
    是否逾期: '按期或逾期',
    特批销号理由: '条件未全部满足而由主任决定的理由',
    特批: '无人可以独立办理时，由谁批准、为何',
    销号人: '销号的人',
    销号日期: '销号的日期',
    回头看日期: '安排回头看的日期',
  },
  formerly: formerOfCloseOff,
  lists: {
    佐证文件: { meaning: '销号所凭的文件', columns: { 序号: '从1起', 文件名: '文件名', 校验码: '内容的 SHA-256' } },
  },
  layout: [
    { kind: 'title', text: '整改事项销号单' },
    { kind: 'right', text: '{编号}' },
    {
      kind: 'form',
      rows: [
        ...matterForm,
        ['承办单位', '{承办单位}'],
        ['轮次', '第{轮次}轮'],
        ['答复', '{结果类别}\n{答复内容}'],
        ['评价', '{评价}'],
        ['办理时限', '{是否逾期}'],
        ['佐证', '{佐证}'],
        ['特批销号理由', '{特批销号理由}'],
        ['特批', '{特批}'],
        ['回头看', '{回头看日期}'],
      ],
    },
    {
      kind: 'table',
      list: '佐证文件',
      columns: [
        ['序号', '{序号}', 1],
        ['佐证文件', '{文件名}', 4],
        ['SHA-256', '{校验码}', 6],
      ],
    },
    { kind: 'text', text: '经复核，上述事项已整改到位，同意销号。' },
    { kind: 'right', text: '复核人：{销号人}' },
    ...signed('{销号日期}'),
  ],
  say: (record, params, names) => {
    const closed = itemOf(record.closeOffs, params);
    if (closed === undefined) return nothingYet('事项尚未销号', 'The case was not closed off yet');
    const reply = record.replies.filter(({ by }) => by.recordedAt <= closed.by.recordedAt).at(-1);
    return {
      values: {
        承办单位: names.unit(closed.unit),
        轮次: String(closed.round),
        答复内容: reply?.summary ?? '',
        结果类别: reply === undefined ? '' : categoryWords[reply.category],
        评价: ratingWords[closed.rating],
        佐证: closed.evidence.text,
        是否逾期: closed.late ? '逾期' : '按期',
        特批销号理由: closed.override ?? '',
        特批: record.specialApprovals
          .filter(({ round, by }) => round === closed.round && by.recordedAt <= closed.by.recordedAt)
          .map((one) => approvalWords(one, names.person))
          .join('\n'),
        销号人: names.person(closed.by.person),
        销号日期: dayOf(closed.by.occurredAt),
        回头看日期: listed(closed.lookBacksOn.map(dayWords)),
      },
      lists: { 佐证文件: numbered(closed.evidence.attachments, ({ name, hash }) => ({ 文件名: name, 校验码: hash })) },
    };
  },
});

export const caseDocuments: readonly DocumentKind[] = [
  assignmentOrder,
  reminderNotice,
  supervisionOrder,
  replyReceipt,
  closeOffSheet,
];
