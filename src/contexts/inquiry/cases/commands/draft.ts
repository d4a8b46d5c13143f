import { after, type May } from '../../../../kernel/decider';
import { type Context, isEntered } from '../../../../kernel/context';
import type { Id } from '../../../../kernel/ids';
import { sameJson } from '../../../../kernel/json';
import { conflict, forbidden } from '../../../../kernel/rejection';
import { wordsIn } from '../../../../kernel/registers';
import type { DraftedReply } from '../case-shapes.events';
import type { CaseState } from '../case.state';
import type { Draft } from '../course.rules';
import { type Nothing, type On, unitActing } from './acting';
import { checkedReply, mayReply, repliedWith } from './reply';

/*
 * Within the unit: a reply is written point by point, and goes out with the head's signature (浙江 2016 第22条, 青岛
 * 2021 第29条: the head signs). Until then nobody else may see any of it.
 */

/** Only the unit itself drafts: what came on paper was signed on paper. */
const unitDrafting = (state: CaseState, context: Context): Id => {
  mayReply(state);
  if (isEntered(context)) forbidden('case.not-lead-unit', '只有主办单位可以这样做', 'Only the lead unit may');
  return unitActing(state, context, 'lead');
};

const tidied = ({ points, summary, ...rest }: DraftedReply): DraftedReply => ({
  ...rest,
  summary: summary.normalize('NFC').trim(),
  points: points.map(({ point, answer }) => ({
    point: wordsIn('case', point, 'point'),
    answer: answer.normalize('NFC').trim(),
  })),
});

const mayDraft: May<CaseState> = (state, context) => void unitDrafting(state, context);

/** Saves an unfinished draft, any number of times. A draft that was waiting for a signature stops waiting. */
export const draftReply: On<DraftedReply> = after(mayDraft, (state, data, context) => {
  const unit = unitDrafting(state, context);
  const reply = tidied(data);
  if (state.draft !== null && sameJson(state.draft.reply, reply)) return [];
  const number = (state.draft?.number ?? 0) + 1;
  return [{ type: 'ReplyDrafted', data: { unit, round: state.round, number, reply } }];
});

const currentDraft = ({ draft }: CaseState): Draft =>
  draft ?? conflict('case.draft-missing', '没有答复稿', 'There is no draft of a reply');

/** Allows this only to the unit, and only if there is a draft in which nothing is missing. */
const haveWholeDraft: May<CaseState> = (state, context) => {
  unitDrafting(state, context);
  checkedReply(state, currentDraft(state).reply, context);
};

const awaitSignature: May<CaseState> = (state, context) => {
  unitDrafting(state, context);
  const { submitted } = currentDraft(state);
  if (!submitted) conflict('case.draft-not-submitted', '答复稿尚未送签', 'The draft is not yet up for signature');
};

/** 送签, once the draft is complete. */
export const submitDraft: On<Nothing> = after(haveWholeDraft, (state, _data, context) => {
  const unit = unitDrafting(state, context);
  const { number, submitted } = currentDraft(state);
  if (submitted) return [];
  return [{ type: 'ReplyDraftSubmitted', data: { unit, round: state.round, number } }];
});

/** The draft that the head is looking at: the head signs exactly what he has read. */
const submittedDraft = (state: CaseState, number: number): Draft => {
  const draft = currentDraft(state);
  if (draft.number !== number)
    conflict('case.draft-changed', '答复稿已修改，请重新阅看', 'The draft was changed meanwhile', 'draft');
  return draft;
};

/** 退回修改, by the head. */
export const returnDraft: On<{ readonly draft: number; readonly reason: string }> = after(
  awaitSignature,
  (state, data, context) => {
    const unit = unitDrafting(state, context);
    const { number } = submittedDraft(state, data.draft);
    const reason = wordsIn('case', data.reason, 'reason');
    return [{ type: 'ReplyDraftReturned', data: { unit, round: state.round, number, reason } }];
  },
);

const maySign: May<CaseState> = (state, context) => {
  awaitSignature(state, context);
  const { drafters, reply } = currentDraft(state);
  if (drafters.includes(context.actor.person))
    forbidden('case.draft-own', '起草人不能签发自己的答复稿', 'Not by somebody who drafted it');
  // A promised day may be over by now.
  checkedReply(state, reply, context);
};

/** 签发 by the head, and never by somebody who wrote it: this sends the reply. */
export const signReply: On<{ readonly draft: number }> = after(maySign, (state, data, context) => {
  const { reply, drafters } = submittedDraft(state, data.draft);
  return repliedWith(state, checkedReply(state, reply, context), context, drafters);
});
