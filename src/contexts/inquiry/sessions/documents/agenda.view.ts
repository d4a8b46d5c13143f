import type { DocumentKind } from '../../../../capabilities/documents/document.part';
import { namesFor, numbered } from '../../../../capabilities/documents/words.rules';
import { sessionPage } from '../sessions.view';
import { content, mustBePlanned, planForm, planMeanings, planValues, read, standing } from './of-session.view';

declare module '../../../../capabilities/documents/template.events' {
  interface DocumentCodes {
    readonly 'session-agenda': true;
  }
}

export const agenda: DocumentKind = {
  code: 'session-agenda',
  zh: '问询会议程',
  en: 'Agenda of an inquiry session',
  of: 'session',
  values: planMeanings,
  lists: {
    议题: {
      meaning: '按议程次序的问题；已合并、撤回的不列',
      columns: { 序号: '从1起', 问题: '问题内容', 提问人: '提问的代表', 单位: '应询单位', 地点: '所关系的地点' },
    },
  },
  layout: [
    { kind: 'title', text: '{名称}' },
    { kind: 'subtitle', text: '议　程' },
    { kind: 'form', rows: [...planForm, ['参加代表', '{参加代表}']] },
    { kind: 'text', text: '一、主持人宣布开会，介绍到会人员。' },
    { kind: 'text', text: '二、代表询问，应询单位答复：' },
    {
      kind: 'table',
      list: '议题',
      columns: [
        ['序号', '{序号}', 1],
        ['问题', '{问题}', 6],
        ['提问人', '{提问人}', 2],
        ['应询单位', '{单位}', 2],
      ],
    },
    { kind: 'text', text: '三、到会代表对答复进行满意度测评。' },
    { kind: 'text', text: '四、宣布测评结果，主持人小结。' },
    { kind: 'right', text: '{机关}' },
  ],
  permission: sessionPage.permission,
  views: sessionPage.views,
  fill: (rowsOf, params, reader) => {
    const session = mustBePlanned(read(rowsOf, params, reader).session);
    const names = namesFor(reader);
    return content(session, {
      values: planValues(session, names),
      lists: {
        议题: numbered(standing(session), ({ text, askers, unit, place }) => ({
          问题: text,
          提问人: names.people(askers),
          单位: names.unit(unit),
          地点: names.place(place),
        })),
      },
    });
  },
};
