import { endOfLetter, nothingYet } from '../../../../capabilities/documents/document.rules';
import { dayOf, formMeanings, itemOf } from '../../../../capabilities/documents/words.rules';
import { supervisionWords } from '../../inquiry.words';
import { dueNow, matterForm, ofCase } from './of-case.view';

declare module '../../../../capabilities/documents/template.events' {
  interface DocumentCodes {
    readonly 'supervision-order': true;
  }
}

export const supervisionOrder = ofCase({
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
    ...endOfLetter('{督办日期}'),
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
