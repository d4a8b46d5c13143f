import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { calendarFeedDecider } from '../../../../src/capabilities/agenda/calendar-feed.decider';
import type { CalendarFeedEvent } from '../../../../src/capabilities/agenda/calendar-feed.events';
import { calendar } from '../../../../src/capabilities/agenda/calendar.view';
import { feed } from '../../../../src/capabilities/feed/feed.view';
import { publicKindsOf } from '../../../../src/capabilities/feed/public-kinds.rules';
import { things } from '../../../../src/catalogue';
import { webhookDecider } from '../../../../src/capabilities/messages/webhooks/webhook.decider';
import type { WebhookEvent } from '../../../../src/capabilities/messages/webhooks/webhook.events';
import { deliveriesHealth, webhooksHealth } from '../../../../src/capabilities/messages/outside-health';
import type { Reader } from '../../../../src/kernel/view';
import { contextWith, specFor } from '../../../support/decider-spec';
import { everySessionFact, sessionPlan } from '../../../support/instrument-facts';
import { assignment, caseFact, everyCaseFact, registration, unitA, unitB } from '../../../support/inquiry-facts';
import { givenLog, idOf, testJurisdiction, type Told } from '../../../support/view-spec';
import { readerOf } from './kit';

const at = (day: string) => ({ recordedAt: `${day}T02:00:00.000Z` });
const filed = registration({ filers: [idOf(301)] });
const registered = caseFact(1, 'CaseRegistered', filed, at('2025-04-01'));
const assigned = caseFact(1, 'CaseAssigned', assignment('2025-04-30', { coUnits: [unitB] }), at('2025-04-01'));

describe('a webhook', () => {
  const given = specFor(webhookDecider, contextWith());
  const endpoint = { name: '平台', url: 'https://hooks.example/', kinds: [] };
  const standing: WebhookEvent = {
    type: 'WebhookRegistered',
    data: { ...endpoint, webhook: idOf(1), secretVersion: 1 },
  };
  const removed: WebhookEvent = { type: 'WebhookRemoved', data: { reason: '下线' } };

  it('is registered once, changed, given another secret and removed', () => {
    const register = { type: 'RegisterWebhook', data: { ...endpoint, webhook: idOf(1) } } as const;
    given().when(register).then(standing);
    given(standing).when(register).rejects('webhook.exists');
    given(standing).when({ type: 'ChangeWebhook', data: endpoint }).nothing();
    const other = { ...endpoint, kinds: ['CaseAssigned'] };
    given(standing).when({ type: 'ChangeWebhook', data: other }).then({ type: 'WebhookChanged', data: other });
    given(standing, { type: 'WebhookSecretReplaced', data: { secretVersion: 2 } })
      .when({ type: 'ReplaceWebhookSecret', data: {} })
      .then({ type: 'WebhookSecretReplaced', data: { secretVersion: 3 } });
    given(standing)
      .when({ type: 'RemoveWebhook', data: { reason: '下线' } })
      .then(removed);
    given(standing, removed)
      .when({ type: 'RemoveWebhook', data: { reason: '下线' } })
      .nothing();
  });

  it('is told only of events that there are', () => {
    const unknown = { ...endpoint, kinds: ['CaseAssigned', 'CaseAssignd'] };
    const register = { type: 'RegisterWebhook', data: { ...unknown, webhook: idOf(1) } } as const;
    given().when(register).rejects('webhook.kind-unknown');
    given(standing).when({ type: 'ChangeWebhook', data: unknown }).rejects('webhook.kind-unknown');
    // Of another thing than what the feed is about.
    given(standing)
      .when({ type: 'ChangeWebhook', data: { ...endpoint, kinds: ['PolicySet'] } })
      .rejects('webhook.kind-unknown');
  });

  it('is there no more once it was removed', () => {
    given(standing, removed).when({ type: 'ChangeWebhook', data: endpoint }).rejects('webhook.missing');
    given().when({ type: 'ReplaceWebhookSecret', data: {} }).rejects('webhook.missing');
    given()
      .when({ type: 'RemoveWebhook', data: { reason: 'x' } })
      .rejects('webhook.missing');
  });
});

describe('the kinds of public facts', () => {
  it('are all stored events of the things that others are told of', () => {
    const stored = things
      .filter(({ publicFacts }) => publicFacts !== undefined)
      .flatMap(({ category, kind: of }) => {
        const files = readdirSync(join(__dirname, '../../../fixtures/events', category));
        return [...new Set(files.map((file) => `${of} ${file.split('.')[0]}`))];
      });
    expect(
      publicKindsOf(things)
        .map(({ of, kind }) => `${of} ${kind}`)
        .sort(),
    ).toStrictEqual(stored.sort());
  });
});

describe('the health of what leaves the house', () => {
  const nextAt = '2025-04-01T02:00:00.000Z';
  it('wants a look where something was given up, or has failed for a while', () => {
    expect(
      deliveriesHealth([
        { failures: 0, nextAt },
        { failures: 2, nextAt },
      ]),
    ).toStrictEqual({
      name: 'deliveries',
      state: 'up',
      counts: { waiting: 2, failing: 0, givenUp: 0 },
    });
    expect(deliveriesHealth([{ failures: 3, nextAt }]).state).toBe('degraded');
    expect(deliveriesHealth([{ failures: 12, nextAt: null }])).toStrictEqual({
      name: 'deliveries',
      state: 'degraded',
      counts: { waiting: 0, failing: 0, givenUp: 1 },
    });
  });
  it('wants a look where an endpoint takes nothing, or something was laid aside', () => {
    expect(webhooksHealth(2, [{ failures: 1 }], 0)).toStrictEqual({
      name: 'webhooks',
      state: 'up',
      counts: { endpoints: 2, failing: 0, laidAside: 0 },
    });
    expect(webhooksHealth(1, [{ failures: 3 }], 0).state).toBe('degraded');
    expect(webhooksHealth(1, [], 1).state).toBe('degraded');
  });
});

describe('a calendar’s address', () => {
  const given = specFor(calendarFeedDecider, contextWith());
  const account = idOf(901);
  const open: CalendarFeedEvent = { type: 'CalendarFeedOpened', data: { account, feed: idOf(1) } };

  it('is opened and closed by its owner', () => {
    given()
      .when({ type: 'OpenCalendarFeed', data: { account, feed: idOf(1) } })
      .then(open);
    given(open)
      .when({ type: 'CloseCalendarFeed', data: { account } })
      .then({ type: 'CalendarFeedClosed', data: { feed: idOf(1) } });
    given().when({ type: 'CloseCalendarFeed', data: { account } }).nothing();
    given()
      .when({ type: 'OpenCalendarFeed', data: { account: idOf(902), feed: idOf(1) } })
      .rejects('calendar.not-yours');
    given(open)
      .when({ type: 'CloseCalendarFeed', data: { account: idOf(902) } })
      .rejects('calendar.not-yours');
  });
});

describe('the feed', () => {
  const log: readonly Told[] = [
    registered,
    assigned,
    caseFact(1, 'CaseWithdrawn', everyCaseFact.CaseWithdrawn, at('2025-04-02')),
    caseFact(1, 'CaseReinstated', everyCaseFact.CaseReinstated, at('2025-04-03')),
    { stream: `inquirySession-${idOf(3)}`, type: 'SessionConvened', data: sessionPlan, ...at('2025-04-03') },
  ];
  const given = givenLog(log);

  it('says what happened to what, and where it stands, in order', () => {
    given.then(feed, {}, readerOf(11), ({ items }) =>
      expect(items.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
        ...['CaseRegistered REGISTERED', 'CaseAssigned ASSIGNED', 'CaseWithdrawn WITHDRAWN', 'CaseReinstated ASSIGNED'],
        'SessionConvened CONVENED',
      ]),
    );
  });

  it('holds no word of the matter and no person', () => {
    given.then(feed, {}, readerOf(11), (answer) => {
      for (const hidden of ['路灯', '物业', idOf(301)]) expect(JSON.stringify(answer)).not.toContain(hidden);
    });
  });

  it('goes on behind a position, within the reader’s jurisdictions', () => {
    given.then(feed, { after: 2, limit: 2 }, readerOf(11), ({ items, next, more }) =>
      expect([items.map(({ position }) => position), next, more]).toEqual([[3, 4], 4, true]),
    );
    given.then(feed, { after: 5 }, readerOf(11), (answer) =>
      expect(answer).toEqual({ items: [], next: 5, more: false }),
    );
    given.then(feed, {}, readerOf(11, { jurisdictions: [idOf(77)] }), (answer) =>
      expect(answer).toEqual({ items: [], next: -1, more: false }),
    );
  });
});

describe('a calendar', () => {
  const official = (unit: string): Reader => {
    const reader = readerOf(15);
    const capacity = { grant: idOf(903), role: 'official', jurisdiction: testJurisdiction, unit } as const;
    return { ...reader, actor: { ...reader.actor, capacity, capacities: [capacity] } };
  };
  const clerk = (): Reader => {
    const reader = readerOf(11);
    return { ...reader, actor: { ...reader.actor, capacities: [reader.actor.capacity] } };
  };
  const shows = (log: readonly Told[], reader: Reader, ...expected: readonly string[]): void =>
    givenLog(log).then(calendar, {}, reader, (days) =>
      expect(days.filter(({ cancelled }) => !cancelled).map(({ kind, at: day }) => `${kind} ${day}`)).toEqual(expected),
    );

  it('follows a case through its days', () => {
    const taken = [registered, assigned];
    shows(taken, official(unitA), 'CASE_DUE 2025-04-30');
    shows(taken, official(unitB), 'CASE_DUE 2025-04-30');
    shows(taken, clerk(), 'CASE_DUE 2025-04-30');
    shows(taken, official(idOf(599)));
    const extended = caseFact(
      1,
      'ExtensionGranted',
      { ...everyCaseFact.ExtensionGranted, dueOn: '2025-05-12' },
      at('2025-04-02'),
    );
    shows([...taken, extended], official(unitA), 'CASE_DUE 2025-05-12');
    shows([...taken, caseFact(1, 'ClockPaused', everyCaseFact.ClockPaused, at('2025-04-02'))], official(unitA));
    const replied = [...taken, caseFact(1, 'CaseReplied', everyCaseFact.CaseReplied, at('2025-04-02'))];
    shows(replied, official(unitA));
    shows(replied, readerOf(301), 'RATING_DUE 2025-04-01');
    const closed = [...replied, caseFact(1, 'CaseClosedOff', everyCaseFact.CaseClosedOff, at('2025-04-03'))];
    shows(closed, clerk(), 'LOOK_BACK 2025-06-30');
    shows([...closed, caseFact(1, 'LookBackConfirmed', everyCaseFact.LookBackConfirmed, at('2025-06-30'))], clerk());
    shows([...taken, caseFact(1, 'CaseWithdrawn', everyCaseFact.CaseWithdrawn, at('2025-04-02'))], clerk());
  });

  it('shows a session to those who come, to units once they are called, and to nobody once it is off', () => {
    const session = (type: keyof typeof everySessionFact): Told => ({
      stream: `inquirySession-${idOf(3)}`,
      type,
      data: everySessionFact[type],
      ...at('2025-04-01'),
    });
    const when = 'SESSION 2025-04-10T01:00:00.000Z';
    shows([session('SessionConvened')], readerOf(301), when);
    shows([session('SessionConvened')], official(unitA));
    shows([session('SessionConvened'), session('SessionNoticed')], official(unitA), when);
    shows([session('SessionConvened'), session('SessionCancelled')], readerOf(301));
  });
});
