import type { Context } from '../../../kernel/context';
import type { Decider } from '../../../kernel/decider';
import type { Id } from '../../../kernel/ids';
import { sameJson } from '../../../kernel/json';
import type { Intent, Of } from '../../../kernel/message';
import { forbidden, invalid } from '../../../kernel/rejection';
import type { InboxEvent } from './inbox.events';
import { evolveInbox, initialInbox, type InboxState } from './inbox.state';

type Data<T extends InboxEvent['type']> = Of<InboxEvent, T>['data'];

export type InboxCommand =
  | Intent<'MarkSeen', Data<'MessagesSeen'> & { readonly person: Id }>
  | Intent<'MarkAllSeen', Data<'AllMessagesSeen'> & { readonly person: Id }>
  | Intent<'RecordSent', Data<'MessagesSent'>>
  | Intent<'RecordNotSent', Data<'MessagesNotSent'>>;

const mustBeOwn = (person: Id, { actor }: Context): void => {
  if (actor.person !== person) forbidden('inbox.not-yours', '只能处理自己的消息', 'Only your own messages');
};

/** Reported twice in a row, it is one fact; reported again later, it changes nothing that the inbox shows. */
const once = ({ last }: InboxState, event: InboxEvent): readonly InboxEvent[] => (sameJson(last, event) ? [] : [event]);

/** What a person has seen, and what was sent. Whether there is such a message is known by the view that made it. */
export const inboxDecider: Decider<InboxState, InboxCommand, InboxEvent> = {
  category: 'inbox',
  reads: 'last',
  initial: initialInbox,
  evolve: evolveInbox,
  on: {
    MarkSeen: (state, { person, messages }, context) => {
      mustBeOwn(person, context);
      if (messages.length === 0) invalid('inbox.nothing', '请指明消息', 'Name the messages', 'messages');
      return once(state, { type: 'MessagesSeen', data: { messages } });
    },
    MarkAllSeen: (state, { person, until }, context) => {
      mustBeOwn(person, context);
      return once(state, { type: 'AllMessagesSeen', data: { until } });
    },
    RecordSent: (state, data) => once(state, { type: 'MessagesSent', data }),
    RecordNotSent: (state, data) => once(state, { type: 'MessagesNotSent', data }),
  },
  permission: {
    MarkSeen: 'access.self',
    MarkAllSeen: 'access.self',
    RecordSent: 'system.act',
    RecordNotSent: 'system.act',
  },
};
