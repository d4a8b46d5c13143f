import type { Block, DocumentKind } from '../../../../capabilities/documents/document.part';
import { signed } from '../../../../capabilities/documents/document.rules';
import { namesFor, numbered } from '../../../../capabilities/documents/words.rules';
import { sessionPage } from '../sessions.view';
import { content, mustBePlanned, planMeanings, planValues, read, standing } from './of-session.view';

declare module '../../../../capabilities/documents/template.events' {
  interface DocumentCodes {
    readonly 'ballot-form': true;
  }
}

const boxes = (list: string, column: string): Block => ({
  kind: 'table',
  list,
  columns: [
    ['序号', '{序号}', 1],
    ['测评对象', column, 5],
    ['满意', '□', 1.4],
    ['基本满意', '□', 1.4],
    ['不满意', '□', 1.4],
  ],
});

/** 测评表: the paper on which those present vote; a vote is secret, and several ticks or none are void (深圳 2011 第7条). */
export const ballotForm: DocumentKind = {
  code: 'ballot-form',
  zh: '测评表',
  en: 'Ballot form',
  of: 'session',
  values: planMeanings,
  lists: {
    问题: {
      meaning: '测评其答复的问题',
      columns: { 序号: '从1起', 问题: '问题内容', 单位: '应询单位' },
    },
    单位: { meaning: '应询单位', columns: { 序号: '从1起', 名称: '单位名称' } },
  },
  layout: [
    { kind: 'title', text: '{名称}' },
    { kind: 'subtitle', text: '满意度测评表' },
    { kind: 'plain', text: '一、对答复的测评' },
    boxes('问题', '{问题}（{单位}）'),
    { kind: 'plain', text: '二、对单位的测评' },
    boxes('单位', '{名称}'),
    {
      kind: 'note',
      text: '说明：请在相应的“□”内画“√”，每项只选一个。不选或者多选的，该项无效。本表不记名。',
    },
    ...signed('{时间}'),
  ],
  permission: sessionPage.permission,
  views: sessionPage.views,
  fill: (rowsOf, params, reader) => {
    const session = mustBePlanned(read(rowsOf, params, reader).session);
    const names = namesFor(reader);
    return content(session, {
      values: planValues(session, names),
      lists: {
        问题: numbered(standing(session), ({ text, unit }) => ({ 问题: text, 单位: names.unit(unit) })),
        单位: numbered(session.plan.units, (unit) => ({ 名称: names.unit(unit) })),
      },
    });
  },
};
