import type { Context } from '../../../kernel/context';
import type { Decide, Decider } from '../../../kernel/decider';
import type { Id } from '../../../kernel/ids';
import type { Intent } from '../../../kernel/message';
import { conflict, invalid, notFound } from '../../../kernel/rejection';
import { wordsIn } from '../../../kernel/registers';
import {
  callForCheck,
  checkMeasure,
  type CheckMeasure,
  findCause,
  type FindCause,
  setMeasure,
  type SetMeasure,
  withdrawMeasure,
  type WithdrawMeasure,
} from './commands/measure';
import type { Likeness, Link, RepeatEvent, SuggestionEvent } from './repeat.events';
import { mustBeOpen } from './repeat-open.rules';
import {
  casesOf,
  evolveRepeat,
  evolveSuggestion,
  initialRepeat,
  initialSuggestion,
  isElsewhere,
  type RepeatState,
  type SuggestionState,
} from './repeat.state';

export interface IdentifyRepeat {
  readonly title: string;
  readonly firstCase: Id;
  readonly links: readonly Link[];
}

export interface UnlinkCase {
  readonly case: Id;
  readonly reason: string;
  /** Only if the merger of this issue brought it: what was linked before, or by somebody since, stays. */
  readonly mergedFrom?: Id;
  /** Which case is the first, where the first one is unlinked; left out: the one that was linked first. */
  readonly first?: Id;
}

export type RepeatCommand =
  | Intent<'IdentifyRepeat', IdentifyRepeat>
  | Intent<'LinkCase', Link>
  | Intent<'UnlinkCase', UnlinkCase>
  | Intent<'RenameRepeat', { readonly title: string }>
  | Intent<'MergeRepeat', { readonly into: Id; readonly reason: string }>
  | Intent<'EscalateRepeat', { readonly to: string; readonly reason: string }>
  | Intent<
      'SplitRepeat',
      { readonly into: Id; readonly title: string; readonly cases: readonly Id[]; readonly reason: string }
    >
  | Intent<'RestoreRepeat', { readonly reason: string }>
  | Intent<'FindCause', FindCause>
  | Intent<'SetMeasure', SetMeasure>
  | Intent<'CheckMeasure', CheckMeasure>
  | Intent<'WithdrawMeasure', WithdrawMeasure>
  /** Its measure is to be checked, because this case of it was looked back at. */
  | Intent<'CallForCheck', { readonly case: Id }>
  | Intent<'DissolveRepeat', { readonly reason: string }>
  /** Lets go the cases that joined another open issue before this one, which has this id. */
  | Intent<'SettleLinks', { readonly issue: Id }>;

export type SuggestionCommand =
  | Intent<
      'DismissSuggestion',
      { readonly cases: readonly [Id, Id]; readonly likeness: Likeness | null; readonly reason: string }
    >
  | Intent<'RestoreSuggestion', { readonly reason: string }>;

type On<Data> = Decide<RepeatState, Data, RepeatEvent>;

const checkLikeness = ({ likeness }: Pick<Link, 'likeness'>): void => {
  if (likeness !== null && !(likeness.likelihood >= 0 && likeness.likelihood <= 1))
    invalid('repeat.likelihood', '相似度须在0与1之间', 'From 0 to 1', 'likeness');
};

/**
 * A case is in at most one open issue as the same matter, and in at most one as the same kind of matter elsewhere.
 *
 * @throws Rejection `repeat.in-another`
 */
const mustBeFree = (
  cases: Pick<RepeatState, 'firstCase' | 'links'>,
  joining: readonly Id[],
  context: Context,
  except: Id | null = null,
): void => {
  for (const one of joining) {
    const others = context.issuesOf(one).filter(({ issue }) => issue !== except);
    if (others.some(({ elsewhere }) => elsewhere === isElsewhere(cases, one)))
      conflict(
        'repeat.in-another',
        '该事项已在另一个未结束的反复问题中，请先在那里取消关联，或将两个问题合并',
        'It stands in another open issue: unlink it there, or merge the two',
        'case',
      );
  }
};

/** At least two cases of one matter. Linking takes no rights away: every filer still gets a reply (浙江第18条). */
const identify: On<IdentifyRepeat> = (state, { title, firstCase, links }, context) => {
  if (state.phase !== 'NONE') conflict('repeat.exists', '该反复问题已登记', 'This issue is there already', 'id');
  if (links.length === 0) invalid('repeat.too-few', '至少关联两个事项', 'At least two cases', 'links');
  const all = [firstCase, ...links.map((link) => link.case)];
  if (new Set(all).size !== all.length) invalid('repeat.twice', '同一事项关联了两次', 'A case is named twice', 'links');
  links.forEach(checkLikeness);
  mustBeFree({ firstCase, links }, all, context);
  return [{ type: 'RepeatIssueIdentified', data: { title: wordsIn('repeat', title, 'title'), firstCase, links } }];
};

const link: On<Link> = (state, data, context) => {
  mustBeOpen(state);
  checkLikeness(data);
  const known = state.links.find((one) => one.case === data.case);
  if (known?.relation === data.relation) return [];
  // A merger brings only new cases: a case that belonged to both issues keeps its existing link.
  if (data.mergedFrom !== undefined && casesOf(state).includes(data.case)) return [];
  if (casesOf(state).includes(data.case))
    conflict('repeat.twice', '该事项已关联', 'This case is linked already', 'case');
  // What a merger brings came out of an issue that is not open any more.
  if (data.mergedFrom === undefined)
    mustBeFree({ firstCase: state.firstCase, links: [...state.links, data] }, [data.case], context);
  return [{ type: 'CaseLinked', data }];
};

/** If only one case is left, the issue ends. */
const unlinked = (state: RepeatState, gone: readonly Id[], reason: string, first?: Id): readonly RepeatEvent[] => {
  const left = casesOf(state).filter((one) => !gone.includes(one));
  const heir =
    state.firstCase !== null && gone.includes(state.firstCase) && left.length > 1 ? (first ?? left[0]) : undefined;
  const events = gone.map((one): RepeatEvent => ({
    type: 'CaseUnlinked',
    data: { case: one, reason, ...(one === state.firstCase && heir !== undefined ? { first: heir } : {}) },
  }));
  return left.length > 1 ? events : [...events, { type: 'RepeatIssueDissolved', data: { reason } }];
};

/** Undoes a link, also that of the first case: then another case is the first. */
const unlink: On<UnlinkCase> = (state, data) => {
  mustBeOpen(state);
  const reason = wordsIn('repeat', data.reason, 'reason');
  const linked = state.links.find((one) => one.case === data.case);
  if (data.mergedFrom !== undefined && linked?.mergedFrom !== data.mergedFrom) return [];
  if (linked === undefined && data.case !== state.firstCase)
    notFound('repeat.not-linked', '该事项没有关联到这里', 'This case is not linked here', 'case');
  const { first } = data;
  if (first !== undefined && (first === data.case || !casesOf(state).includes(first)))
    invalid('repeat.first', '新的首个事项须是留下的事项之一', 'The first is one of the cases that stay', 'first');
  return unlinked(state, [data.case], reason, first);
};

const rename: On<{ readonly title: string }> = (state, data) => {
  mustBeOpen(state);
  const title = wordsIn('repeat', data.title, 'title');
  return title === state.title ? [] : [{ type: 'RepeatIssueRenamed', data: { title } }];
};

/** Two issues turn out to be one: a reaction links the cases of this one to the other. */
const merge: On<{ readonly into: Id; readonly reason: string }> = (state, { into, reason }, context) => {
  mustBeOpen(state);
  if (!context.isOpenIssue(into))
    conflict(
      'repeat.target-ended',
      '并入的反复问题已并入他处或解散，请选未结束的',
      'What it is merged into was merged or dissolved itself: that would close a circle',
      'into',
    );
  return [{ type: 'RepeatIssueMerged', data: { into, reason: wordsIn('repeat', reason, 'reason') } }];
};

/** Two matters were mistaken for one. The first case and at least one other must stay, or a split makes no sense. */
const split: On<{
  readonly into: Id;
  readonly title: string;
  readonly cases: readonly Id[];
  readonly reason: string;
}> = (state, { into, title, cases, reason }) => {
  mustBeOpen(state);
  const going = state.links.filter((one) => cases.includes(one.case));
  if (going.length < new Set(cases).size)
    notFound('repeat.not-linked', '该事项没有关联到这里', 'This case is not linked here', 'cases');
  const [first, ...links] = going;
  if (first === undefined || links.length === 0)
    return invalid('repeat.too-few', '至少分出两个事项', 'At least two cases', 'cases');
  if (going.length === state.links.length)
    invalid('repeat.nothing-left', '分出后原处至少留两个事项', 'At least two cases must stay', 'cases');
  const told = { title: wordsIn('repeat', title, 'title'), reason: wordsIn('repeat', reason, 'reason') };
  return [{ type: 'RepeatIssueSplit', data: { into, ...told, firstCase: first.case, links } }];
};

const restore: On<{ readonly reason: string }> = (state, data, context) => {
  const { phase, mergedInto } = state;
  if (phase === 'NONE') notFound('repeat.not-found', '没有这个反复问题', 'There is no such repeat issue', 'id');
  const reason = wordsIn('repeat', data.reason, 'reason');
  if (phase === 'OPEN') return [];
  const cases = casesOf(state);
  if (cases.length < 2) conflict('repeat.too-few', '已没有关联的事项', 'No case is linked any more', 'id');
  // What it was merged into lets its cases go.
  mustBeFree(state, cases, context, mergedInto);
  return [{ type: 'RepeatIssueRestored', data: { from: mergedInto, reason } }];
};

/** By a person, on the office's own ladder (DOMAIN 1.9: recommended, never automatic). */
const escalate: On<{ readonly to: string; readonly reason: string }> = (state, { to, reason }) => {
  mustBeOpen(state);
  const data = { to: wordsIn('repeat', to, 'to'), reason: wordsIn('repeat', reason, 'reason') };
  return [{ type: 'RepeatIssueEscalated', data }];
};

const dissolve: On<{ readonly reason: string }> = (state, { reason }) => {
  mustBeOpen(state);
  return [{ type: 'RepeatIssueDissolved', data: { reason: wordsIn('repeat', reason, 'reason') } }];
};

const settleLinks: On<{ readonly issue: Id }> = (state, { issue }, context) => {
  if (state.phase !== 'OPEN') return [];
  const isTaken = (one: Id): boolean => {
    // What a merger of this issue brought elsewhere comes back once it is undone.
    const sameKind = context
      .issuesOf(one)
      .filter(({ elsewhere, broughtFrom }) => elsewhere === isElsewhere(state, one) && broughtFrom !== issue);
    return sameKind.length > 0 && sameKind[0]!.issue !== issue;
  };
  const taken = casesOf(state).filter(isTaken);
  return taken.length === 0 ? [] : unlinked(state, taken, '同时被关联到另一个反复问题，以先关联的为准');
};

/** 反复问题: cases of one matter, linked and unlinked by people (DESIGN 6). */
export const repeatDecider: Decider<RepeatState, RepeatCommand, RepeatEvent> = {
  category: 'repeatIssue',
  initial: initialRepeat,
  evolve: evolveRepeat,
  on: {
    IdentifyRepeat: identify,
    LinkCase: link,
    UnlinkCase: unlink,
    RenameRepeat: rename,
    MergeRepeat: merge,
    SplitRepeat: split,
    RestoreRepeat: restore,
    EscalateRepeat: escalate,
    FindCause: findCause,
    SetMeasure: setMeasure,
    CheckMeasure: checkMeasure,
    WithdrawMeasure: withdrawMeasure,
    CallForCheck: callForCheck,
    DissolveRepeat: dissolve,
    SettleLinks: settleLinks,
  },
  permission: {
    IdentifyRepeat: 'repeat.decide',
    LinkCase: 'repeat.decide',
    UnlinkCase: 'repeat.decide',
    RenameRepeat: 'repeat.decide',
    MergeRepeat: 'repeat.decide',
    SplitRepeat: 'repeat.decide',
    RestoreRepeat: 'repeat.decide',
    EscalateRepeat: 'repeat.decide',
    FindCause: 'repeat.decide',
    SetMeasure: 'repeat.decide',
    CheckMeasure: 'repeat.decide',
    WithdrawMeasure: 'repeat.decide',
    CallForCheck: 'system.act',
    DissolveRepeat: 'repeat.decide',
    SettleLinks: 'system.act',
  },
};

/** One suggested pair of cases and what somebody judged of it. */
export const suggestionDecider: Decider<SuggestionState, SuggestionCommand, SuggestionEvent> = {
  category: 'repeatSuggestion',
  initial: initialSuggestion,
  evolve: evolveSuggestion,
  on: {
    DismissSuggestion: (state, { cases, likeness, reason }) => {
      if (cases[0] === cases[1]) invalid('repeat.twice', '须为两个不同的事项', 'Two different cases', 'cases');
      checkLikeness({ likeness });
      if (state.standing === 'DISMISSED') return [];
      return [{ type: 'SuggestionDismissed', data: { cases, likeness, reason: wordsIn('repeat', reason, 'reason') } }];
    },
    RestoreSuggestion: (state, { reason }) => {
      if (state.standing !== 'DISMISSED')
        conflict('repeat.not-dismissed', '此建议没有被否定', 'It was not dismissed', 'id');
      return [{ type: 'SuggestionRestored', data: { reason: wordsIn('repeat', reason, 'reason') } }];
    },
  },
  permission: { DismissSuggestion: 'repeat.decide', RestoreSuggestion: 'repeat.decide' },
};
