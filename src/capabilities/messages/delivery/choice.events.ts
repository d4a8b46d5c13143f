import type { Fact } from '../../../kernel/message';
import type { SealedPerson } from '../../../kernel/personal';
import type { DeliveryChannel } from '../inbox/inbox.events';

/** How messages reach somebody outside this software. Addresses are personal: sealed under the key of their owner. */
export type ChoiceEvent =
  | Fact<
      'DeliveryChosen',
      {
        readonly channel: DeliveryChannel;
        /** Field `address`: an e-mail address, or the address of a group robot. */
        readonly to: SealedPerson;
        /** Only urgent messages are sent out; the rest stay in the inbox. */
        readonly urgentOnly: boolean;
      }
    >
  | Fact<'DeliveryStopped', Record<string, never>>;
