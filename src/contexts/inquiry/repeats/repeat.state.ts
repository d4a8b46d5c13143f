import type { Id, LocalDate } from '../../../kernel/ids';
import { type Recorded, unreachable } from '../../../kernel/message';
import { localDayOf } from '../../../kernel/time/moments';
import type { LastingMeasure, Link, RepeatEvent, SuggestionEvent } from './repeat.events';

export interface RepeatState {
  readonly phase: 'NONE' | 'OPEN' | 'MERGED' | 'DISSOLVED';
  readonly title: string;
  readonly firstCase: Id | null;
  readonly links: readonly Link[];
  /** Where its cases went when it was merged. */
  readonly mergedInto: Id | null;
  readonly openedOn: LocalDate | null;
  readonly cause: string | null;
  readonly measure: LastingMeasure | null;
  /** From which day the measure is to be checked; null: not before a look-back calls for it. */
  readonly checkFrom: LocalDate | null;
}

export const initialRepeat: RepeatState = {
  phase: 'NONE',
  title: '',
  firstCase: null,
  links: [],
  mergedInto: null,
  openedOn: null,
  cause: null,
  measure: null,
  checkFrom: null,
};

const dayOf = ({ metadata }: Pick<Recorded<RepeatEvent>, 'metadata'>): LocalDate =>
  localDayOf(Date.parse(metadata.occurredAt));

/** Every case of the matter, the first one first. */
export const casesOf = ({ firstCase, links }: Pick<RepeatState, 'firstCase' | 'links'>): readonly Id[] => [
  ...(firstCase === null ? [] : [firstCase]),
  ...links.map((link) => link.case),
];

/** The cases that are left; where the first one goes, another is the first, and is linked to none. */
export const without = <L extends Link>(
  { firstCase, links }: { readonly firstCase: Id | null; readonly links: readonly L[] },
  { case: gone, first = null }: { readonly case: Id; readonly first?: Id | null },
): { readonly firstCase: Id | null; readonly links: readonly L[] } => {
  const stays = firstCase === gone ? first : firstCase;
  return { firstCase: stays, links: links.filter((link) => link.case !== gone && link.case !== stays) };
};

/** Does the case stand here as the same kind of matter elsewhere? The first case, if all others are elsewhere. */
export const isElsewhere = ({ firstCase, links }: Pick<RepeatState, 'firstCase' | 'links'>, id: Id): boolean =>
  links
    .filter((link) => id === firstCase || link.case === id)
    .every(({ relation }) => relation === 'SIMILAR_ELSEWHERE');

export const evolveRepeat = (state: RepeatState, event: Recorded<RepeatEvent>): RepeatState => {
  switch (event.type) {
    case 'RepeatIssueIdentified': {
      const { title, firstCase, links } = event.data;
      return { ...state, phase: 'OPEN', title, firstCase, links, openedOn: dayOf(event) };
    }
    case 'CaseLinked':
      return { ...state, links: [...state.links, event.data] };
    case 'CaseUnlinked':
      return { ...state, ...without(state, event.data) };
    case 'RepeatIssueRenamed':
      return { ...state, title: event.data.title };
    case 'RepeatIssueMerged':
      return { ...state, phase: 'MERGED', mergedInto: event.data.into };
    case 'RepeatIssueSplit': {
      const gone = casesOf(event.data);
      return { ...state, links: state.links.filter((link) => !gone.includes(link.case)) };
    }
    case 'RepeatIssueRestored':
      return { ...state, phase: 'OPEN', mergedInto: null };
    case 'RepeatCauseFound':
      return { ...state, cause: event.data.cause };
    case 'LastingMeasureSet':
      return { ...state, measure: event.data, checkFrom: event.data.dueOn };
    case 'LastingMeasureChecked':
      return { ...state, checkFrom: event.data.againOn };
    case 'MeasureCheckCalled':
      return { ...state, checkFrom: dayOf(event) };
    case 'LastingMeasureWithdrawn':
      return { ...state, measure: null, checkFrom: null };
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

export const evolveSuggestion = (_state: SuggestionState, event: Recorded<SuggestionEvent>): SuggestionState => {
  switch (event.type) {
    case 'SuggestionDismissed':
      return { standing: 'DISMISSED' };
    case 'SuggestionRestored':
      return { standing: 'RESTORED' };
    default:
      return unreachable(event);
  }
};
