import { BadEvent, StoreUnavailable, WrongRevision } from '../../../src/platform/event-store/errors';
import { asRecorded, eventFor, eventsFor, failureOf, idsOf, newStream, type OpenedLog, type OpenLog } from './kit';

export const appendContract = (open: OpenLog): void => {
  describe('append', () => {
    let log: OpenedLog;
    beforeEach(async () => void (log = await open()));
    afterEach(() => log.close());

    it('begins a stream at revision 0 and gives back exactly what was stored', async () => {
      const stream = newStream();
      const event = eventFor(stream, 0);
      const appended = await log.store.append(stream, 'no-stream', [event]);
      expect(appended.revision).toBe(0);
      expect(Number.isSafeInteger(appended.position)).toBe(true);
      expect(await log.store.read(stream)).toEqual([asRecorded(event, stream, 0, appended.position)]);
    });

    it('stores a batch in order and answers with its last event', async () => {
      const stream = newStream();
      const events = eventsFor(stream, 0, 3);
      const appended = await log.store.append(stream, 'no-stream', events);
      const stored = await log.store.read(stream);
      expect(idsOf(stored)).toEqual(idsOf(events));
      expect(stored.map((e) => e.revision)).toEqual([0, 1, 2]);
      expect(appended).toEqual({ revision: 2, position: stored[2]?.position });
    });

    it('goes on from the right revision, at a later position', async () => {
      const stream = newStream();
      const first = await log.store.append(stream, 'no-stream', eventsFor(stream, 0, 2));
      const next = await log.store.append(stream, 1, [eventFor(stream, 2)]);
      expect(next.revision).toBe(2);
      expect(next.position).toBeGreaterThan(first.position);
    });

    it.each([
      ['an older revision', 0 as const],
      ['a future revision', 7 as const],
      ['no-stream on an existing stream', 'no-stream' as const],
    ])('refuses %s and leaves no trace', async (_, expected) => {
      const stream = newStream();
      await log.store.append(stream, 'no-stream', eventsFor(stream, 0, 2));
      const before = await log.store.read(stream);
      const head = await log.store.head();
      const refused = await failureOf(log.store.append(stream, expected, eventsFor(stream, 2, 3)));
      expect(refused).toBeInstanceOf(WrongRevision);
      expect(refused).toMatchObject({ stream, expected, actual: 1 });
      expect(await log.store.read(stream)).toEqual(before);
      expect(await log.store.head()).toBe(head);
      await expect(log.store.append(stream, 1, [eventFor(stream, 2)])).resolves.toMatchObject({ revision: 2 });
    });

    it('refuses a revision of a stream that does not exist', async () => {
      const stream = newStream();
      const refused = await failureOf(log.store.append(stream, 0, [eventFor(stream, 1)]));
      expect(refused).toBeInstanceOf(WrongRevision);
      expect(refused).toMatchObject({ stream, expected: 0, actual: 'no-stream' });
      await expect(log.store.append(stream, 'no-stream', [eventFor(stream, 0)])).resolves.toMatchObject({
        revision: 0,
      });
    });

    it('stores nothing for an empty batch', async () => {
      const stream = newStream();
      const head = await log.store.head();
      expect(await log.store.append(stream, 'no-stream', [])).toEqual({ revision: -1, position: 0 });
      expect(await log.store.append(stream, 4, [])).toEqual({ revision: 4, position: 0 });
      expect(await log.store.read(stream)).toEqual([]);
      expect(await log.store.head()).toBe(head);
    });

    it('lets exactly one of many parallel writers win each revision', async () => {
      const stream = newStream();
      for (let round = 0; round < 5; round++) {
        const expected = round === 0 ? ('no-stream' as const) : round - 1;
        const outcomes = await Promise.allSettled(
          Array.from({ length: 20 }, () => log.store.append(stream, expected, [eventFor(stream, round)])),
        );
        expect(outcomes.filter((o) => o.status === 'fulfilled')).toHaveLength(1);
        const lost = outcomes.filter((o) => o.status === 'rejected').map((o) => o.reason as unknown);
        expect(lost.every((e) => e instanceof WrongRevision && e.actual === round)).toBe(true);
      }
      expect(await log.store.read(stream)).toHaveLength(5);
    });

    it('stores appends to one stream in the order in which they were sent', async () => {
      const stream = newStream();
      const events = eventsFor(stream, 0, 50);
      const answers = await Promise.all(
        events.map((event, n) => log.store.append(stream, n === 0 ? 'no-stream' : n - 1, [event])),
      );
      expect(answers.map((a) => a.revision)).toEqual(events.map((_, n) => n));
      expect(idsOf(await log.store.read(stream))).toEqual(idsOf(events));
    });

    it('keeps every acknowledged append however many others fail beside it', async () => {
      const taken = newStream();
      await log.store.append(taken, 'no-stream', [eventFor(taken, 0)]);
      const streams = Array.from({ length: 30 }, () => newStream());
      const outcomes = await Promise.allSettled(
        streams.flatMap((stream) => [
          log.store.append(stream, 'no-stream', eventsFor(stream, 0, 2)),
          log.store.append(taken, 'no-stream', eventsFor(taken, 0, 2)),
        ]),
      );
      expect(outcomes.map((o) => o.status)).toEqual(streams.flatMap(() => ['fulfilled', 'rejected']));
      for (const stream of streams) expect(await log.store.read(stream)).toHaveLength(2);
      expect(await log.store.read(taken)).toHaveLength(1);
    });

    it('takes a batch just within the size limit and refuses one over it', async () => {
      const stream = newStream();
      const fits = eventFor(stream, 0, { words: 'x'.repeat(1_000_000) });
      await expect(log.store.append(stream, 'no-stream', [fits])).resolves.toMatchObject({ revision: 0 });
      const halves = [0, 1].map((n) => eventFor(stream, n + 1, { words: '约'.repeat(180_000) }));
      const refused = await failureOf(log.store.append(stream, 0, halves));
      expect(refused).toBeInstanceOf(BadEvent);
      expect(refused).toMatchObject({ rule: 'too-large' });
      const huge = eventFor(stream, 1, { words: 'x'.repeat(17_000_000) });
      expect(await failureOf(log.store.append(stream, 0, [huge]))).toMatchObject({ rule: 'too-large' });
      expect(await log.store.read(stream)).toHaveLength(1);
    });

    it.each([
      '',
      'interview',
      '-x',
      'inter view-1',
      '约谈-1',
      'interview-',
      'interview-a b',
      'interview-a\nb',
      '$system-1',
      `interview-${'x'.repeat(201)}`,
    ])('refuses the stream name %j', async (stream) => {
      const refused = await failureOf(log.store.append(stream, 'no-stream', [eventFor(stream, 0)]));
      expect(refused).toBeInstanceOf(BadEvent);
      expect(refused).toMatchObject({ rule: 'stream-name' });
    });

    it.each(['', 'caseOpened', 'Case Opened', '立案', '$Case'])('refuses the event type %j', async (type) => {
      const stream = newStream();
      const refused = await failureOf(log.store.append(stream, 'no-stream', [eventFor(stream, 0, {}, { type })]));
      expect(refused).toBeInstanceOf(BadEvent);
      expect(refused).toMatchObject({ rule: 'event-type' });
      expect(await log.store.read(stream)).toEqual([]);
    });

    it.each(['', 'not-a-uuid', '6F9619FF-8B86-D011-B42D-00C04FC964FF'])('refuses the event id %j', async (id) => {
      const stream = newStream();
      const refused = await failureOf(log.store.append(stream, 'no-stream', [eventFor(stream, 0, {}, { id })]));
      expect(refused).toBeInstanceOf(BadEvent);
      expect(refused).toMatchObject({ rule: 'event-id' });
    });

    it('refuses a batch that holds one id twice', async () => {
      const stream = newStream();
      const [one, two] = eventsFor(stream, 0, 2);
      const twice = [one!, { ...two!, id: one!.id }];
      const refused = await failureOf(log.store.append(stream, 'no-stream', twice));
      expect(refused).toBeInstanceOf(BadEvent);
      expect(refused).toMatchObject({ rule: 'id-twice' });
      expect(await log.store.read(stream)).toEqual([]);
    });

    it.each([-1, 0.5, Number.NaN])('refuses %d as an expected revision', async (expected) => {
      const stream = newStream();
      expect(await failureOf(log.store.append(stream, expected, [eventFor(stream, 0)]))).toMatchObject({
        rule: 'expected-revision',
      });
      expect(await log.store.read(stream)).toEqual([]);
    });

    it('finishes what was sent when it is closed, and refuses what comes after', async () => {
      const stream = newStream();
      const sent = eventsFor(stream, 0, 10).map((event, n) =>
        log.store.append(stream, n === 0 ? 'no-stream' : n - 1, [event]),
      );
      await Promise.all([log.store.close(), ...sent]);
      await log.store.close();
      const late = await failureOf(log.store.append(stream, 9, [eventFor(stream, 10)]));
      expect(late).toBeInstanceOf(StoreUnavailable);
      const again = await log.reopen();
      expect(await again.read(stream)).toHaveLength(10);
    });
  });
};
