import { type Recorded, unreachable } from '../../../kernel/message';
import type { NameBookEvent } from './name-book.events';

/** Names to what each stands for; a name that stands for itself was added as one. */
export interface NameBookState {
  readonly names: ReadonlyMap<string, string>;
}

export const initialNameBook: NameBookState = { names: new Map() };

export const evolveNameBook = ({ names }: NameBookState, event: Recorded<NameBookEvent>): NameBookState => {
  const after = new Map(names);
  switch (event.type) {
    case 'NameAdded':
      after.set(event.data.name, event.data.name);
      break;
    case 'AliasLearned':
      after.set(event.data.alias, event.data.name);
      break;
    case 'NameRemoved':
      after.delete(event.data.name);
      break;
    default:
      return unreachable(event);
  }
  return { names: after };
};
