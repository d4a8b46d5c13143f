import { inboxDecider } from '../../../../src/capabilities/messages/inbox/inbox.decider';
import type { InboxEvent } from '../../../../src/capabilities/messages/inbox/inbox.events';
import { contextWith, specFor } from '../../../support/decider-spec';
import { idOf } from '../../../support/view-spec';

const given = specFor(inboxDecider, contextWith());
const person = idOf(901);
const seen: InboxEvent = { type: 'MessagesSeen', data: { messages: [idOf(1)] } };

describe('an inbox', () => {
  it('records what its owner has seen, twice in a row as one', () => {
    given()
      .when({ type: 'MarkSeen', data: { person, messages: [idOf(1)] } })
      .then(seen);
    given(seen)
      .when({ type: 'MarkSeen', data: { person, messages: [idOf(1)] } })
      .nothing();
    given(seen)
      .when({ type: 'MarkAllSeen', data: { person, until: idOf(2) } })
      .then({ type: 'AllMessagesSeen', data: { until: idOf(2) } });
  });

  it('is nobody else’s', () => {
    given()
      .when({ type: 'MarkSeen', data: { person: idOf(902), messages: [idOf(1)] } })
      .rejects('inbox.not-yours');
    given()
      .when({ type: 'MarkAllSeen', data: { person: idOf(902), until: idOf(1) } })
      .rejects('inbox.not-yours');
    given()
      .when({ type: 'MarkSeen', data: { person, messages: [] } })
      .rejects('inbox.nothing');
  });

  it('records what was sent and what was given up', () => {
    const sent = { channel: 'EMAIL', messages: [idOf(1)] } as const;
    given(seen).when({ type: 'RecordSent', data: sent }).then({ type: 'MessagesSent', data: sent });
    const failed = { ...sent, code: 'delivery.refused' };
    given(seen).when({ type: 'RecordNotSent', data: failed }).then({ type: 'MessagesNotSent', data: failed });
  });
});
