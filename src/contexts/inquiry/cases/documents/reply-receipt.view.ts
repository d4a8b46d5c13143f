import { nothingYet } from '../../../../capabilities/documents/document.rules';
import { dayOf, dayWords, itemOf, numbered } from '../../../../capabilities/documents/words.rules';
import { categoryWords, ratingWords } from '../../inquiry.words';
import { ofCase } from './of-case.view';

declare module '../../../../capabilities/documents/template.events' {
  interface DocumentCodes {
    readonly 'reply-receipt': true;
  }
}

const tick = (isChosen: boolean): string => (isChosen ? '☑' : '□');

/** 答复回执: the reply to a filer, with a form on which the filer rates it. */
export const replyReceipt = ofCase({
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
