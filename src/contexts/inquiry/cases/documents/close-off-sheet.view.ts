import { nothingYet, signed } from '../../../../capabilities/documents/document.rules';
import { dayOf, dayWords, itemOf, listed, numbered } from '../../../../capabilities/documents/words.rules';
import { formerOfCloseOff } from '../../former-placeholders.words';
import { categoryWords, ratingWords } from '../../inquiry.words';
import type { Act } from '../../../../kernel/act';
import type { CaseRecord } from '../case-record.state';
import { isInTimeByEntry } from '../lateness.rules';
import { approvalWords } from '../special-approval.words';
import { matterForm, ofCase } from './of-case.view';

declare module '../../../../capabilities/documents/template.events' {
  interface DocumentCodes {
    readonly 'close-off': true;
  }
}

/** Was the reply in time only because it was entered later? The record tells its day as it stood then. */
export const isRepliedByEntry = (
  { clockMoves }: Pick<CaseRecord, 'clockMoves'>,
  reply: { readonly by: Act } | undefined,
): boolean => {
  if (reply === undefined) return false;
  const moved = clockMoves.filter(({ by, dueOn }) => dueOn !== undefined && by.recordedAt <= reply.by.recordedAt);
  const dueOn = moved.at(-1)?.dueOn;
  const start = moved.findLast(({ kind }) => kind === 'STARTED') ?? null;
  return dueOn !== undefined && isInTimeByEntry(dueOn, start, reply.by);
};

export const closeOffSheet = ofCase({
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
    是否逾期: '按期或逾期；凭补录才算按期的注明补录',
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
        是否逾期: closed.late ? '逾期' : isRepliedByEntry(record, reply) ? '按期（补录）' : '按期',
        特批销号理由: closed.override ?? '',
        特批: record.specialApprovals
          .filter(({ round, by }) => round === closed.round && by.recordedAt <= closed.by.recordedAt)
          .map((one) => approvalWords(one, names))
          .join('\n'),
        销号人: names.person(closed.by.person),
        销号日期: dayOf(closed.by.occurredAt),
        回头看日期: listed(closed.lookBacksOn.map(dayWords)),
      },
      lists: { 佐证文件: numbered(closed.evidence.attachments, ({ name, hash }) => ({ 文件名: name, 校验码: hash })) },
    };
  },
});
