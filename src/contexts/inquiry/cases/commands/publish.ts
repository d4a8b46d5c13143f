import type { CaseState } from '../case.state';
import { after, type May } from '../../../../kernel/decider';
import { conflict, invalid } from '../../../../kernel/rejection';
import { wordsIn } from '../../../../kernel/registers';
import { mustBeIndependent } from '../independence.rules';
import { ended, mustBe, mustExist, type On } from './acting';

export interface PublishResult {
  /** What the public reads, in the office's words: no personal names, numbers or addresses. */
  readonly title: string;
  readonly result: string;
}

const answered = ['REPLIED', 'RATED', 'UNDER_REVIEW'] as const;

/** A mobile number of eleven digits, or an identity number. Other personal data only a person can spot. */
const personalNumber = /(?<!\d)1[3-9]\d{9}(?!\d)|(?<!\d)\d{17}[\dXx](?![\dXx])/u;

const publicWords = (text: string, field: string): string => {
  const words = wordsIn('case', text, field);
  return personalNumber.test(words)
    ? invalid('case.publication-personal', '公开的内容含有电话或身份证号码', 'It holds a personal number', field)
    : words;
};

const mayPublish: May<CaseState> = (state, context) => {
  mustExist(state);
  const { publication } = context.policy.settings;
  if (publication === 'OFF')
    conflict('case.publication-off', '按本地规则不公开办理结果', 'By the rules here results are not published');
  mustBe(state, ...ended, ...(publication === 'AFTER_REPLY' ? answered : []));
  mustBeIndependent('PublishResult', state, context);
};

/** 公开办理结果 (青岛 2021 第30条; policy 50), from the step that the rules name. A repeat replaces the text. */
export const publishResult: On<PublishResult> = after(mayPublish, (state, data) => {
  const words = { title: publicWords(data.title, 'title'), result: publicWords(data.result, 'result') };
  const { published, number, unit } = state;
  if (published?.title === words.title && published.result === words.result) return [];
  return [{ type: 'ResultPublished', data: { number, unit, ...words } }];
});

const isPublished: May<CaseState> = (state, context) => {
  mustExist(state);
  if (state.published === null)
    conflict('case.not-published', '该事项的办理结果没有公开', 'Its result is not published');
  mustBeIndependent('WithdrawPublication', state, context);
};

export const withdrawPublication: On<{ readonly reason: string }> = after(isPublished, (_state, { reason }) => [
  { type: 'PublicationWithdrawn', data: { reason: wordsIn('case', reason, 'reason') } },
]);
