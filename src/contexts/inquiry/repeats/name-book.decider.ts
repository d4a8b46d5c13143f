import type { Decider } from '../../../kernel/decider';
import type { Id } from '../../../kernel/ids';
import type { Intent } from '../../../kernel/message';
import { conflict, invalid, notFound } from '../../../kernel/rejection';
import { wordsIn } from '../../../kernel/registers';
import type { NameBookEvent } from './name-book.events';
import { evolveNameBook, initialNameBook, type NameBookState } from './name-book.state';

export type NameBookCommand =
  | Intent<'AddName', { readonly name: string }>
  | Intent<'LearnAlias', { readonly alias: string; readonly name: string; readonly issue: Id | null }>
  | Intent<'RemoveName', { readonly name: string; readonly reason: string }>;

/** A single character occurs in too many words to be a name. */
const nameIn = (text: string, field: string): string => {
  const name = wordsIn('name', text, field);
  return [...name].length >= 2 ? name : invalid('name.too-short', '至少两个字', 'At least two characters', field);
};

const mustBeNew = ({ names }: NameBookState, name: string, field: string): void => {
  if (names.has(name)) conflict('name.known', '已收录该名称', 'This name is known already', field);
};

export const nameBookDecider: Decider<NameBookState, NameBookCommand, NameBookEvent> = {
  category: 'nameBook',
  initial: initialNameBook,
  evolve: evolveNameBook,
  on: {
    AddName: (state, data) => {
      const name = nameIn(data.name, 'name');
      mustBeNew(state, name, 'name');
      return [{ type: 'NameAdded', data: { name } }];
    },
    LearnAlias: (state, { issue, ...data }) => {
      const [alias, name] = [nameIn(data.alias, 'alias'), nameIn(data.name, 'name')];
      if (alias === name) invalid('name.alias-of-itself', '简称与全称相同', 'It is the name itself', 'alias');
      if (state.names.get(alias) === name) return [];
      mustBeNew(state, alias, 'alias');
      // A chain of aliases would be read differently from either end.
      const fullName = state.names.get(name) ?? name;
      if (fullName === alias) invalid('name.circle', '两者互为简称', 'Each would stand for the other', 'name');
      return [{ type: 'AliasLearned', data: { alias, name: fullName, issue } }];
    },
    RemoveName: (state, { name, reason }) => {
      if (!state.names.has(name)) notFound('name.missing', '没有收录该名称', 'This name is not known', 'name');
      return [{ type: 'NameRemoved', data: { name, reason: wordsIn('name', reason, 'reason') } }];
    },
  },
  permission: { AddName: 'repeat.decide', LearnAlias: 'repeat.decide', RemoveName: 'repeat.decide' },
};
