import { endOfLetter, nothingYet } from '../../../../capabilities/documents/document.rules';
import type { DocumentKind } from '../../../../capabilities/documents/document.part';
import {
  formFor,
  formMeanings,
  momentWords,
  namesFor,
  numbered,
  subjectId,
} from '../../../../capabilities/documents/words.rules';
import { sessionPage } from '../sessions.view';

declare module '../../../../capabilities/documents/template.events' {
  interface DocumentCodes {
    readonly 'session-notice': true;
  }
}

/** 问询会通知: to the units that are to answer. */
export const sessionNotice: DocumentKind = {
  code: 'session-notice',
  zh: '问询会通知',
  en: 'Notice of an inquiry session',
  of: 'session',
  leaves: true,
  values: {
    ...formMeanings,
    名称: '问询会名称',
    专题: '专题',
    时间: '召开的时间',
    会场: '召开的地点',
    应询单位: '通知发往的单位',
    参加代表: '参加的代表和选民代表',
  },
  lists: {
    议题: {
      meaning: '按议程次序的问题；已合并、撤回的不列',
      columns: { 序号: '从1起', 问题: '问题内容', 单位: '应询单位' },
    },
  },
  layout: [
    { kind: 'title', text: '问询会{文种}' },
    { kind: 'plain', text: '{应询单位}：' },
    {
      kind: 'text',
      text: '根据代表约询制的有关规定，定于{时间}在{会场}召开{名称}，请{称谓}派负责人准时到会应询，并就所列问题准备书面材料。',
    },
    {
      kind: 'form',
      rows: [
        ['时间', '{时间}'],
        ['地点', '{会场}'],
        ['专题', '{专题}'],
        ['参加代表', '{参加代表}'],
      ],
    },
    { kind: 'heading', text: '拟询问的问题' },
    {
      kind: 'table',
      list: '议题',
      columns: [
        ['序号', '{序号}', 1],
        ['问题', '{问题}', 7],
        ['应询单位', '{单位}', 3],
      ],
    },
    { kind: 'text', text: '收到后请回复是否参加；因故不能到会的，请说明理由。' },
    ...endOfLetter('{制作日期}'),
  ],
  permission: sessionPage.permission,
  views: sessionPage.views,
  fill: (rowsOf, params, reader) => {
    const { session } = sessionPage.answer(rowsOf, { ...params, id: subjectId(params) }, reader);
    const { plan, questions, jurisdiction } = session;
    if (plan === null) return nothingYet('问询会尚未召集', 'The session is not convened yet');
    const names = namesFor(reader);
    const asked = questions.filter(({ standing }) => standing === 'SUBMITTED' || standing === 'PUT');
    return {
      jurisdiction,
      about: plan.title,
      units: plan.units,
      values: {
        ...formFor(reader)(plan.units, '通知'),
        名称: plan.title,
        专题: names.topic(plan.topic),
        时间: momentWords(plan.scheduledAt),
        会场: plan.venue,
        应询单位: names.units(plan.units),
        参加代表: names.people(plan.participants.map(({ person }) => person)),
      },
      lists: { 议题: numbered(asked, ({ text, unit }) => ({ 问题: text, 单位: names.unit(unit) })) },
    };
  },
};
