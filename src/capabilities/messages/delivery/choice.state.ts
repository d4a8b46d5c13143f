import type { Of } from '../../../kernel/message';
import type { ChoiceEvent } from './choice.events';

/** What somebody chose last; null where messages stay in the inbox. */
export interface ChoiceState {
  readonly chosen: Of<ChoiceEvent, 'DeliveryChosen'>['data'] | null;
}

export const initialChoice: ChoiceState = { chosen: null };

export const evolveChoice = (_state: ChoiceState, event: ChoiceEvent): ChoiceState => ({
  chosen: event.type === 'DeliveryChosen' ? event.data : null,
});
