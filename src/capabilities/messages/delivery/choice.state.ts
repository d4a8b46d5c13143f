import { type Of, type Recorded, unreachable } from '../../../kernel/message';
import type { ChoiceEvent } from './choice.events';

/** What somebody chose last; null where messages stay in the inbox. */
export interface ChoiceState {
  readonly chosen: Of<ChoiceEvent, 'DeliveryChosen'>['data'] | null;
}

export const initialChoice: ChoiceState = { chosen: null };

export const evolveChoice = (_state: ChoiceState, event: Recorded<ChoiceEvent>): ChoiceState => {
  switch (event.type) {
    case 'DeliveryChosen':
      return { chosen: event.data };
    case 'DeliveryStopped':
      return { chosen: null };
    default:
      return unreachable(event);
  }
};
