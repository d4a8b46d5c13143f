import type { Id } from '../../../kernel/ids';
import { unreachable } from '../../../kernel/message';
import type { Link, RepeatEvent, SuggestionEvent } from './repeat.events';

export interface RepeatState {
  readonly phase: 'NONE' | 'OPEN' | 'MERGED' | 'DISSOLVED';
  readonly title: string;
  readonly firstCase: Id | null;
  readonly links: readonly Link[];
}

export const initialRepeat: RepeatState = { phase: 'NONE', title: '', firstCase: null, links: [] };

/** Every case of the matter, the first one first. */
export const casesOf = ({ firstCase, links }: RepeatState): readonly Id[] => [
  ...(firstCase === null ? [] : [firstCase]),
  ...links.map((link) => link.case),
];

export const evolveRepeat = (state: RepeatState, event: RepeatEvent): RepeatState => {
  switch (event.type) {
    case 'RepeatIssueIdentified': {
      const { title, firstCase, links } = event.data;
      return { phase: 'OPEN', title, firstCase, links };
    }
    case 'CaseLinked':
      return { ...state, links: [...state.links, event.data] };
    case 'CaseUnlinked':
      return { ...state, links: state.links.filter((link) => link.case !== event.data.case) };
    case 'RepeatIssueRenamed':
      return { ...state, title: event.data.title };
    case 'RepeatIssueMerged':
      return { ...state, phase: 'MERGED' };
    case 'RepeatIssueEscalated':
      return state;
    case 'RepeatIssueDissolved':
      return { ...state, phase: 'DISSOLVED' };
    default:
      return unreachable(event);
  }
};

export interface SuggestionState {
  readonly standing: 'NONE' | 'DISMISSED' | 'RESTORED';
}

export const initialSuggestion: SuggestionState = { standing: 'NONE' };

export const evolveSuggestion = (_state: SuggestionState, event: SuggestionEvent): SuggestionState => {
  switch (event.type) {
    case 'SuggestionDismissed':
      return { standing: 'DISMISSED' };
    case 'SuggestionRestored':
      return { standing: 'RESTORED' };
    default:
      return unreachable(event);
  }
};
