import type { Id } from '../../../kernel/ids';
import { visitPage } from './visits.view';
import { answerWords, focusWords } from '../inquiry.words';
import { guestLayout, guestLists, guestListsOf, guestValues, guestValuesOf } from '../guests-paper.rules';
import { approvalLayout, approvalValues, approvalValuesOf } from '../special-paper.rules';
import { anchorNote, endOfLetter, nothingYet } from '../../../capabilities/documents/document.rules';
import type { DocumentKind } from '../../../capabilities/documents/document.part';
import {
  dayWords,
  fileNames,
  formFor,
  formMeanings,
  momentWords,
  namesFor,
  numbered,
  subjectId,
} from '../../../capabilities/documents/words.rules';

declare module '../../../capabilities/documents/document.part' {
  interface DocumentSubjects {
    readonly visit: true;
  }
}

declare module '../../../capabilities/documents/template.events' {
  interface DocumentCodes {
    readonly 'visit-minutes': true;
    readonly 'visit-notice': true;
  }
}

/** 会办纪要. */
const visitMinutes: DocumentKind = {
  code: 'visit-minutes',
  zh: '会办纪要',
  en: 'Minutes of a visit on site',
  of: 'visit',
  leaves: true,
  values: {
    名称: '会办名称',
    类别: '民生实事、急难愁盼或热点难点',
    专题: '专题',
    重点工作: '重点工作',
    时间: '会办的时间',
    地点: '会办的地点',
    会办单位: '参加会办的单位',
    到场代表: '到场的代表和选民代表',
    照片: '现场照片的文件名',
    纪要: '印发的纪要正文，以最后更正的为准',
    状态: '已印发，或尚未印发',
    ...guestValues,
    ...approvalValues,
  },
  lists: {
    ...guestLists,
    到场单位: {
      meaning: '到场的单位人员',
      columns: { 序号: '从1起', 单位: '单位', 职务: '职务', 姓名: '姓名；只给有权查看的人' },
    },
    现场问题: {
      meaning: '现场看到的问题',
      columns: { 序号: '从1起', 问题: '问题', 地点: '地点', 照片: '照片的文件名' },
    },
    询问: {
      meaning: '现场的询问和答复',
      columns: { 序号: '从1起', 问题: '问题', 提问人: '提问的代表', 单位: '单位', 答复: '答复' },
    },
    措施: {
      meaning: '议定的措施',
      columns: {
        序号: '从1起',
        单位: '责任单位',
        事项: '事项',
        措施: '措施',
        期限: '完成日期',
        针对: '针对的现场问题',
      },
    },
    当场解决: { meaning: '当场解决的', columns: { 序号: '从1起', 单位: '单位', 事项: '事项', 情况: '解决的情况' } },
    未达成一致: {
      meaning: '未达成一致的',
      columns: { 序号: '从1起', 单位: '单位', 理由: '理由', 针对: '针对的现场问题' },
    },
  },
  layout: [
    { kind: 'title', text: '{名称}' },
    { kind: 'subtitle', text: '现场会办纪要' },
    { kind: 'right', text: '{状态}' },
    {
      kind: 'form',
      rows: [
        ['时间', '{时间}'],
        ['地点', '{地点}'],
        ['类别', '{类别}'],
        ['专题', '{专题}'],
        ['会办单位', '{会办单位}'],
        ['到场代表', '{到场代表}'],
      ],
    },
    { kind: 'each', list: '到场单位', blocks: [{ kind: 'text', text: '到场单位人员：{单位} {职务} {姓名}' }] },
    { kind: 'when', value: '纪要', blocks: [{ kind: 'text', text: '{纪要}' }] },
    { kind: 'heading', text: '一、现场问题' },
    {
      kind: 'table',
      list: '现场问题',
      columns: [
        ['序号', '{序号}', 1],
        ['问题', '{问题}', 6],
        ['地点', '{地点}', 3],
      ],
    },
    { kind: 'heading', text: '二、询问和答复' },
    {
      kind: 'each',
      list: '询问',
      blocks: [{ kind: 'text', text: '（{序号}）{提问人}问{单位}：{问题}\n{答复}' }],
    },
    { kind: 'heading', text: '三、议定措施' },
    {
      kind: 'table',
      list: '措施',
      columns: [
        ['序号', '{序号}', 1],
        ['责任单位', '{单位}', 2],
        ['事项', '{事项}', 3],
        ['措施', '{措施}', 4],
        ['完成日期', '{期限}', 2],
      ],
    },
    { kind: 'heading', text: '四、当场解决' },
    {
      kind: 'table',
      list: '当场解决',
      columns: [
        ['单位', '{单位}', 2],
        ['事项', '{事项}', 4],
        ['情况', '{情况}', 4],
      ],
    },
    { kind: 'heading', text: '五、未达成一致' },
    {
      kind: 'table',
      list: '未达成一致',
      columns: [
        ['单位', '{单位}', 2],
        ['针对', '{针对}', 4],
        ['理由', '{理由}', 4],
      ],
    },
    guestLayout,
    approvalLayout,
    { kind: 'right', text: '{机关}' },
    anchorNote,
  ],
  permission: visitPage.permission,
  views: visitPage.views,
  fill: (rowsOf, params, reader) => {
    const { resolution: visit } = visitPage.answer(rowsOf, { ...params, id: subjectId(params) }, reader);
    const { plan, heldAt, heldIn } = visit;
    if (plan === null || heldAt === null) return nothingYet('尚未进行会办', 'The visit was not held yet');
    const names = namesFor(reader);
    const found = (id: Id | null): string => visit.findings.find((one) => one.id === id)?.text ?? '';
    return {
      jurisdiction: visit.jurisdiction,
      about: plan.title,
      units: plan.units,
      values: {
        名称: plan.title,
        类别: focusWords[plan.focus],
        专题: names.topic(plan.topic),
        重点工作: names.keyWork(plan.keyWork),
        时间: momentWords(heldAt),
        地点: names.place(heldIn ?? plan.place),
        会办单位: names.units(plan.units),
        到场代表: names.people(visit.present.map(({ person }) => person)),
        照片: fileNames(visit.photos),
        纪要: visit.minutes ?? '',
        状态: visit.minutes === null ? '草稿，尚未印发' : '已印发',
        ...guestValuesOf(visit.guests),
        ...approvalValuesOf(visit.specialApprovals),
      },
      lists: {
        ...guestListsOf(visit.guests, names),
        到场单位: numbered(visit.respondents, ({ unit, post, person }) => ({
          单位: names.unit(unit),
          职务: post,
          姓名: person ?? '',
        })),
        现场问题: numbered(visit.findings, ({ text, place, photos }) => ({
          问题: text,
          地点: names.place(place),
          照片: fileNames(photos),
        })),
        询问: numbered(visit.questions, ({ text, askers, unit, answers }) => ({
          问题: text,
          提问人: names.people(askers),
          单位: names.unit(unit),
          答复: answers.map((answer) => `${answerWords[answer.kind]}：${answer.text}`).join('\n'),
        })),
        措施: numbered(visit.measures, ({ unit, title, commitment, finding }) => ({
          单位: names.unit(unit),
          事项: title,
          措施: commitment.text,
          针对: found(finding),
          期限: dayWords(commitment.dueOn),
        })),
        当场解决: numbered(visit.settlements, ({ unit, title, evidence }) => ({
          单位: names.unit(unit),
          事项: title,
          情况: evidence.text,
        })),
        未达成一致: numbered(visit.failures, ({ unit, reasons, finding }) => ({
          单位: names.unit(unit),
          理由: reasons,
          针对: found(finding),
        })),
      },
    };
  },
};

/** 会办通知: to the units that are called. */
const visitNotice: DocumentKind = {
  code: 'visit-notice',
  zh: '会办通知',
  en: 'Notice of a visit on site',
  of: 'visit',
  leaves: true,
  values: {
    ...formMeanings,
    名称: '会办名称',
    类别: '民生实事、急难愁盼或热点难点',
    专题: '专题',
    时间: '会办的时间',
    地点: '会办的地点',
    会办单位: '通知发往的单位',
    参加代表: '参加的代表和选民代表',
  },
  lists: {},
  layout: [
    { kind: 'title', text: '现场会办{文种}' },
    { kind: 'plain', text: '{会办单位}：' },
    {
      kind: 'text',
      text: '根据代表约询制的有关规定，定于{时间}在{地点}进行“{名称}”现场会办，请{称谓}派负责人准时到场，并准备解决的意见。',
    },
    {
      kind: 'form',
      rows: [
        ['时间', '{时间}'],
        ['地点', '{地点}'],
        ['类别', '{类别}'],
        ['专题', '{专题}'],
        ['参加代表', '{参加代表}'],
      ],
    },
    { kind: 'text', text: '收到后请回复是否参加；因故不能到场的，请说明理由。' },
    ...endOfLetter('{制作日期}'),
  ],
  permission: visitPage.permission,
  views: visitPage.views,
  fill: (rowsOf, params, reader) => {
    const { resolution: visit } = visitPage.answer(rowsOf, { ...params, id: subjectId(params) }, reader);
    const { plan } = visit;
    if (plan === null) return nothingYet('会办尚未召集', 'The visit is not called yet');
    const names = namesFor(reader);
    return {
      jurisdiction: visit.jurisdiction,
      about: plan.title,
      units: plan.units,
      values: {
        ...formFor(reader)(plan.units, '通知'),
        名称: plan.title,
        类别: focusWords[plan.focus],
        专题: names.topic(plan.topic),
        时间: momentWords(plan.scheduledAt),
        地点: names.place(plan.place),
        会办单位: names.units(plan.units),
        参加代表: names.people(plan.participants.map(({ person }) => person)),
      },
      lists: {},
    };
  },
};

export const visitDocuments: readonly DocumentKind[] = [visitNotice, visitMinutes];
