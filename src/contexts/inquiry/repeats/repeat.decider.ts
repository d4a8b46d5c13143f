import type { Decide, Decider } from '../../../kernel/decider';
import type { Id } from '../../../kernel/ids';
import type { Intent } from '../../../kernel/message';
import { conflict, invalid, notFound } from '../../../kernel/rejection';
import { wordsIn } from '../../../kernel/registers';
import type { Likeness, Link, RepeatEvent, SuggestionEvent } from './repeat.events';
import {
  casesOf,
  evolveRepeat,
  evolveSuggestion,
  initialRepeat,
  initialSuggestion,
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
  | Intent<'DissolveRepeat', { readonly reason: string }>;

export type SuggestionCommand =
  | Intent<
      'DismissSuggestion',
      { readonly cases: readonly [Id, Id]; readonly likeness: Likeness | null; readonly reason: string }
    >
  | Intent<'RestoreSuggestion', { readonly reason: string }>;

type On<Data> = Decide<RepeatState, Data, RepeatEvent>;

const mustBeOpen = ({ phase }: RepeatState): void => {
  if (phase === 'NONE') notFound('repeat.not-found', '没有这个反复问题', 'There is no such repeat issue', 'id');
  if (phase !== 'OPEN') conflict('repeat.ended', '该反复问题已并入他处或解散', 'It was merged or dissolved', 'id');
};

const checkLikeness = ({ likeness }: Pick<Link, 'likeness'>): void => {
  if (likeness !== null && !(likeness.likelihood >= 0 && likeness.likelihood <= 1))
    invalid('repeat.likelihood', '相似度须在0与1之间', 'From 0 to 1', 'likeness');
};

/** At least two cases of one matter. Linking takes no rights away: every filer still gets a reply (浙江第18条). */
const identify: On<IdentifyRepeat> = (state, { title, firstCase, links }) => {
  if (state.phase !== 'NONE') conflict('repeat.exists', '该反复问题已登记', 'This issue is there already', 'id');
  if (links.length === 0) invalid('repeat.too-few', '至少关联两个事项', 'At least two cases', 'links');
  const all = [firstCase, ...links.map((link) => link.case)];
  if (new Set(all).size !== all.length) invalid('repeat.twice', '同一事项关联了两次', 'A case is named twice', 'links');
  links.forEach(checkLikeness);
  return [{ type: 'RepeatIssueIdentified', data: { title: wordsIn('repeat', title, 'title'), firstCase, links } }];
};

const link: On<Link> = (state, data) => {
  mustBeOpen(state);
  checkLikeness(data);
  const known = state.links.find((one) => one.case === data.case);
  if (known?.relation === data.relation) return [];
  // A merger brings only new cases: a case that belonged to both issues keeps its existing link.
  if (data.mergedFrom !== undefined && casesOf(state).includes(data.case)) return [];
  if (casesOf(state).includes(data.case))
    conflict('repeat.twice', '该事项已关联', 'This case is linked already', 'case');
  return [{ type: 'CaseLinked', data }];
};

/** Undoes a link. If only one case would be left, the issue ends. */
const unlink: On<UnlinkCase> = (state, data) => {
  mustBeOpen(state);
  const reason = wordsIn('repeat', data.reason, 'reason');
  const linked = state.links.find((one) => one.case === data.case);
  if (data.mergedFrom !== undefined && linked?.mergedFrom !== data.mergedFrom) return [];
  if (linked === undefined)
    notFound('repeat.not-linked', '该事项没有关联到这里', 'This case is not linked here', 'case');
  const unlinked: RepeatEvent = { type: 'CaseUnlinked', data: { case: data.case, reason } };
  return state.links.length === 1 ? [unlinked, { type: 'RepeatIssueDissolved', data: { reason } }] : [unlinked];
};

const rename: On<{ readonly title: string }> = (state, data) => {
  mustBeOpen(state);
  const title = wordsIn('repeat', data.title, 'title');
  return title === state.title ? [] : [{ type: 'RepeatIssueRenamed', data: { title } }];
};

/** Two issues turn out to be one: a reaction links the cases of this one to the other. */
const merge: On<{ readonly into: Id; readonly reason: string }> = (state, { into, reason }) => {
  mustBeOpen(state);
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

const restore: On<{ readonly reason: string }> = ({ phase, links, mergedInto }, data) => {
  if (phase === 'NONE') notFound('repeat.not-found', '没有这个反复问题', 'There is no such repeat issue', 'id');
  const reason = wordsIn('repeat', data.reason, 'reason');
  if (phase === 'OPEN') return [];
  if (links.length === 0) conflict('repeat.too-few', '已没有关联的事项', 'No case is linked any more', 'id');
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
    DissolveRepeat: dissolve,
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
    DissolveRepeat: 'repeat.decide',
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
