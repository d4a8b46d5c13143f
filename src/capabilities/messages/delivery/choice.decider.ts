import type { Context } from '../../../kernel/context';
import type { Decider } from '../../../kernel/decider';
import type { Id } from '../../../kernel/ids';
import type { Intent, Of } from '../../../kernel/message';
import { forbidden } from '../../../kernel/rejection';
import type { ChoiceEvent } from './choice.events';
import { type ChoiceState, evolveChoice, initialChoice } from './choice.state';

export type ChoiceCommand =
  | Intent<'ChooseDelivery', Of<ChoiceEvent, 'DeliveryChosen'>['data']>
  | Intent<'StopDelivery', { readonly person: Id }>;

const mustBeOwn = (person: Id, { actor }: Context): void => {
  if (actor.person !== person)
    forbidden('delivery.not-yours', '只能设置自己的接收方式', 'Only how your own messages reach you');
};

/** Each person's own choice; the stream is `deliveryChoice-<person>`. */
export const choiceDecider: Decider<ChoiceState, ChoiceCommand, ChoiceEvent> = {
  category: 'deliveryChoice',
  reads: 'last',
  initial: initialChoice,
  evolve: evolveChoice,
  on: {
    // Sealed anew each time, two addresses cannot be compared: choosing the same again is a choice as well.
    ChooseDelivery: (_state, data, context) => {
      mustBeOwn(data.to.person, context);
      return [{ type: 'DeliveryChosen', data }];
    },
    StopDelivery: ({ chosen }, { person }, context) => {
      mustBeOwn(person, context);
      return chosen === null ? [] : [{ type: 'DeliveryStopped', data: {} }];
    },
  },
  permission: { ChooseDelivery: 'access.self', StopDelivery: 'access.self' },
};
