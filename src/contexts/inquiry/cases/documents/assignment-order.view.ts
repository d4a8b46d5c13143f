import { endOfLetter, nothingYet } from '../../../../capabilities/documents/document.rules';
import { dayOf, dayWords, formMeanings, itemOf } from '../../../../capabilities/documents/words.rules';
import { matterForm, ofCase } from './of-case.view';

declare module '../../../../capabilities/documents/template.events' {
  interface DocumentCodes {
    readonly 'assignment-order': true;
  }
}

export const assignmentOrder = ofCase({
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
    交办意见: '工委办公室对承办单位的要求；没有则空',
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
    { kind: 'when', value: '交办意见', blocks: [{ kind: 'text', text: '交办意见：{交办意见}' }] },
    {
      kind: 'text',
      text: '{退回说明}',
    },
    ...endOfLetter('{交办日期}'),
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
        交办意见: order.instruction ?? '',
        承诺: record.commitment?.text ?? '',
        承诺期限: dayWords(record.commitment?.dueOn),
      },
    };
  },
});
