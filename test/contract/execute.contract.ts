import { randomUUID } from 'node:crypto';
import type { Decider } from '../../src/kernel/decider';
import type { Fact, Intent } from '../../src/kernel/message';
import { PersonalInput, type SealedPerson } from '../../src/kernel/personal';
import { conflict } from '../../src/kernel/rejection';
import type { EventStore } from '../../src/platform/event-store/event-store';
import type { Committed } from '../../src/platform/messaging/committed';
import type { ContextSource } from '../../src/platform/messaging/context-source';
import { IdempotencyKeyReused, StaleRevision } from '../../src/platform/messaging/errors';
import { Execute } from '../../src/platform/messaging/execute';
import { ExecuteHandler } from '../../src/platform/messaging/execute.handler';
import type { CommandRequest } from '../../src/platform/messaging/request';
import { ModuleRef } from '@nestjs/core';
import { QueryBus } from '@nestjs/cqrs';
import { KnownFiles } from '../../src/platform/messaging/known-files';
import { Reach } from '../../src/platform/messaging/reach';
import { Stamper } from '../../src/platform/messaging/stamp';
import { openLocalVault } from '../../src/platform/vault/local/local.vault';
import type { Vault } from '../../src/platform/vault/vault';
import { contextWith } from '../support/decider-spec';
import { newFolder } from '../support/folder';
import { testJurisdiction } from '../support/view-spec';
import type { OpenedLog, OpenLog } from './event-store/kit';

type Told =
  | Fact<'Begun', { readonly words: string; readonly who: SealedPerson }>
  | Fact<'Added', { readonly n: number }>
  | Fact<'Noted', { readonly words: string }>;
type Tell =
  | Intent<'Begin', { readonly words: string; readonly who: SealedPerson }>
  | Intent<'Add', { readonly n: number }>
  | Intent<'Note', { readonly words: string }>;

/** As small as a decider can be: begins once, and adds up. */
const decider: Decider<number | null, Tell, Told> = {
  category: 'interview',
  initial: null,
  evolve: (sum, event) => (event.type === 'Added' ? (sum ?? 0) + event.data.n : 0),
  on: {
    Begin: (sum, data) => (sum === null ? [{ type: 'Begun', data }] : conflict('sum.begun', '已开始', 'Begun already')),
    // Two facts, so that a half of a command would show.
    Add: (_, { n }) => [
      { type: 'Added', data: { n } },
      { type: 'Added', data: { n: 0 } },
    ],
    Note: (_, data) => [{ type: 'Noted', data }],
  },
  permission: { Begin: 'case.register', Add: 'case.register', Note: 'case.register' },
  aside: { Noted: ['Note'] },
};

const account = randomUUID();
const capacity = { grant: randomUUID(), role: 'clerk' as const, jurisdiction: testJurisdiction };
const contexts = {
  directory: { covers: () => true },
  position: 0,
  contextFor: (known: object) => contextWith(known),
} as unknown as ContextSource;

/** One node's handler, on this store. */
export const handlerOn = (store: EventStore, vault: Vault, now = '2025-04-01T02:00:00.000Z'): ExecuteHandler =>
  new ExecuteHandler(
    store,
    { actorOf: () => Promise.resolve({ account, person: account, capacities: [capacity], active: true }) },
    () => true,
    contexts,
    vault,
    { now: () => now },
    new Stamper(contexts, { upcasters: {} }),
    new Reach(store, { readBy: {} }),
    new KnownFiles(vault, new QueryBus({} as ModuleRef)),
  );

type Asked = Partial<Pick<CommandRequest, 'idempotencyKey' | 'ifMatch' | 'dryRun'>>;

const who = { name: '某人', phone: '13800000003' };
const begin = (id: string, key: string, words = '开始') =>
  new Execute(
    decider,
    id,
    { type: 'Begin', data: { words, who: new PersonalInput(who) } },
    { account, channel: 'web', idempotencyKey: key },
  );
export const addTo = (id: string, n: number, asked: Asked = {}) =>
  new Execute(decider, id, { type: 'Add', data: { n } }, { account, channel: 'web', ...asked });

const note = (id: string, asked: Asked = {}) =>
  new Execute(decider, id, { type: 'Note', data: { words: '记' } }, { account, channel: 'web', ...asked });

const run = (handler: ExecuteHandler, message: ReturnType<typeof addTo>) => handler.execute(message as never);

class Died extends Error {}

/** The same store in a process that dies before, or after, its next append. */
const dying = (store: EventStore, when: 'before' | 'after'): EventStore =>
  Object.assign(Object.create(store) as EventStore, {
    append: async (...args: Parameters<EventStore['append']>) => {
      if (when === 'after') await store.append(...args);
      throw new Died();
    },
  });

/** What the caller is told. Texts sealed at the same moment differ in their ciphertext, and only one of them is stored. */
const answerOf = ({ id, stream, revision, position, events }: Committed): unknown => ({
  id,
  stream,
  revision,
  position,
  events: events.map((event) => [event.id, event.type, event.revision]),
});

/** What a command sent twice, or again after a crash, comes to: once stored, and answered as the first time. */
export const executeContract = (name: string, open: OpenLog): void => {
  describe(`Execute on ${name}`, () => {
    const folder = newFolder();
    let vault: Vault;
    let log: OpenedLog;
    let id: string;
    const stored = async (): Promise<string[]> => (await log.store.read(`interview-${id}`)).map((event) => event.type);

    beforeAll(async () => {
      vault = await openLocalVault(folder.path);
    });
    afterAll(async () => {
      await vault.close();
      folder.remove();
    });
    beforeEach(async () => {
      log = await open();
      id = randomUUID();
    });
    afterEach(() => log.close());

    it('answers a repeat as the first time, and stores it once', async () => {
      const handler = handlerOn(log.store, vault);
      const first = await run(handler, begin(id, 'a'));
      await run(handler, addTo(id, 1));
      const again = await run(handler, begin(id, 'a'));
      expect([first.repeated, again.repeated]).toEqual([false, true]);
      expect(answerOf(again)).toEqual(answerOf(first));
      expect(await stored()).toEqual(['Begun', 'Added', 'Added']);
    });

    it('takes the same command from many at once for one', async () => {
      const handlers = Array.from({ length: 6 }, () => handlerOn(log.store, vault));
      const answers = await Promise.all(handlers.map((handler) => run(handler, begin(id, 'a'))));
      for (const answer of answers) expect(answerOf(answer)).toEqual(answerOf(answers[0]!));
      expect(await stored()).toEqual(['Begun']);
    });

    it.each(['before', 'after'] as const)('is safe to repeat when it died %s the append', async (when) => {
      await expect(run(handlerOn(dying(log.store, when), vault), begin(id, 'a'))).rejects.toThrow(Died);
      const restarted = { ...log, store: await log.reopen() };
      const answer = await run(handlerOn(restarted.store, vault), begin(id, 'a'));
      expect(answer.repeated).toBe(when === 'after');
      const events = await restarted.store.read(`interview-${id}`);
      expect(answer.events.map((event) => event.id)).toEqual(events.map((event) => event.id));
      expect(events.map((event) => event.type)).toEqual(['Begun']);
      const told = events[0]!.data as { who: SealedPerson };
      expect(await vault.personal.open(told.who.fields.name!)).toBe(who.name);

      await expect(
        run(handlerOn(dying(restarted.store, when), vault), addTo(id, 2, { idempotencyKey: 'b' })),
      ).rejects.toThrow(Died);
      await run(handlerOn(restarted.store, vault), addTo(id, 2, { idempotencyKey: 'b' }));
      expect((await restarted.store.read(`interview-${id}`)).map((event) => event.type)).toEqual([
        'Begun',
        'Added',
        'Added',
      ]);
    });

    it('refuses a key that came with another request', async () => {
      const handler = handlerOn(log.store, vault);
      await run(handler, begin(id, 'a'));
      await expect(run(handler, begin(id, 'a', '另一句') as never)).rejects.toThrow(IdempotencyKeyReused);
      expect(await stored()).toEqual(['Begun']);
    });

    it('decides anew when another was faster, unless the caller said what he saw', async () => {
      const handler = handlerOn(log.store, vault);
      await run(handler, begin(id, 'a'));
      const many = await Promise.all(Array.from({ length: 5 }, (_, n) => run(handler, addTo(id, n))));
      expect(many.map(({ revision }) => revision).sort((a, b) => a! - b!)).toEqual([2, 4, 6, 8, 10]);
      await expect(run(handler, addTo(id, 1, { ifMatch: 4 }))).rejects.toThrow(StaleRevision);
      const [one, other] = await Promise.allSettled([
        run(handler, addTo(id, 1, { ifMatch: 10 })),
        run(handler, addTo(id, 2, { ifMatch: 10 })),
      ]);
      expect([one.status, other.status].sort()).toEqual(['fulfilled', 'rejected']);
      expect(await stored()).toHaveLength(13);
    });

    it('takes what was decided before a fact on which it does not rest, and nothing else', async () => {
      const handler = handlerOn(log.store, vault);
      await run(handler, begin(id, 'a'));
      await run(handler, note(id));
      await run(handler, note(id));
      // Two notes since: an addition does not rest on them, another note does.
      await expect(run(handler, note(id, { ifMatch: 0 }))).rejects.toThrow(StaleRevision);
      expect(await run(handler, addTo(id, 1, { ifMatch: 0 }))).toMatchObject({ revision: 4 });
      await run(handler, note(id));
      await expect(run(handler, addTo(id, 1, { ifMatch: 2 }))).rejects.toThrow(StaleRevision);
      await expect(run(handler, addTo(id, 1, { ifMatch: 4711 }))).rejects.toThrow(StaleRevision);
    });

    it('writes nothing down before what stands in the stream already, wherever the clock was set', async () => {
      await run(handlerOn(log.store, vault), begin(id, 'key-1'));
      const { events } = await run(handlerOn(log.store, vault, '2024-01-01T02:00:00.000Z'), addTo(id, 1));
      const [{ metadata }] = events as [(typeof events)[number]];
      expect(metadata).toMatchObject({
        recordedAt: '2025-04-01T02:00:00.000Z',
        occurredAt: '2025-04-01T02:00:00.000Z',
        clockAt: '2024-01-01T02:00:00.000Z',
      });
      const later = await run(handlerOn(log.store, vault, '2025-04-02T02:00:00.000Z'), addTo(id, 2));
      expect(later.events[0]!.metadata).toMatchObject({ recordedAt: '2025-04-02T02:00:00.000Z' });
      expect(later.events[0]!.metadata.clockAt).toBeUndefined();
    });

    it('stores nothing of a refusal or a dry run', async () => {
      const handler = handlerOn(log.store, vault);
      await run(handler, begin(id, 'a'));
      await expect(run(handler, begin(id, 'b') as never)).rejects.toMatchObject({ code: 'sum.begun' });
      const dry = await run(handler, addTo(id, 3, { dryRun: true }));
      expect(dry.events.map((event) => event.type)).toEqual(['Added', 'Added']);
      expect(await stored()).toEqual(['Begun']);
    });
  });
};
