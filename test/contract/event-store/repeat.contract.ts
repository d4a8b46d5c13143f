import { WrongRevision } from '../../../src/platform/event-store/errors';
import { eventFor, eventsFor, failureOf, idsOf, newStream, type OpenedLog, type OpenLog } from './kit';

export const repeatContract = (open: OpenLog): void => {
  describe('the same append again', () => {
    let log: OpenedLog;
    beforeEach(async () => void (log = await open()));
    afterEach(() => log.close());

    it('answers as the first time and stores nothing, at once', async () => {
      const stream = newStream();
      const events = eventsFor(stream, 0, 3);
      const first = await log.store.append(stream, 'no-stream', events);
      expect(await log.store.append(stream, 'no-stream', events)).toEqual(first);
      const more = eventsFor(stream, 3, 2);
      const second = await log.store.append(stream, 2, more);
      expect(await log.store.append(stream, 2, more)).toEqual(second);
      expect(idsOf(await log.store.read(stream))).toEqual(idsOf([...events, ...more]));
    });

    it('answers both as one when it is sent twice without waiting', async () => {
      const stream = newStream();
      const events = eventsFor(stream, 0, 2);
      const [one, two] = await Promise.all([
        log.store.append(stream, 'no-stream', events),
        log.store.append(stream, 'no-stream', events),
      ]);
      expect(two).toEqual(one);
      expect(await log.store.read(stream)).toHaveLength(2);
    });

    it('answers as the first time after later events', async () => {
      const stream = newStream();
      const events = eventsFor(stream, 0, 2);
      const first = await log.store.append(stream, 'no-stream', events);
      await log.store.append(stream, 1, eventsFor(stream, 2, 5));
      expect(await log.store.append(stream, 'no-stream', events)).toEqual(first);
      expect(await log.store.read(stream)).toHaveLength(7);
    });

    it('answers as the first time after a restart', async () => {
      const stream = newStream();
      const events = eventsFor(stream, 0, 2);
      const first = await log.store.append(stream, 'no-stream', events);
      const again = await log.reopen();
      expect(await again.append(stream, 'no-stream', events)).toEqual(first);
      expect(await again.read(stream)).toHaveLength(2);
    });

    it('answers a leading part of the first batch with the place of its own last event', async () => {
      const stream = newStream();
      const events = eventsFor(stream, 0, 3);
      await log.store.append(stream, 'no-stream', events);
      const stored = await log.store.read(stream);
      expect(await log.store.append(stream, 'no-stream', events.slice(0, 2))).toEqual({
        revision: 1,
        position: stored[1]?.position,
      });
    });

    it('looks at the ids alone: other content under the same ids is dropped', async () => {
      const stream = newStream();
      const event = eventFor(stream, 0, { words: '第一次' });
      const first = await log.store.append(stream, 'no-stream', [event]);
      const other = eventFor(stream, 0, { words: '第二次' }, { id: event.id, type: 'MatterDropped' });
      expect(await log.store.append(stream, 'no-stream', [other])).toEqual(first);
      expect((await log.store.read(stream)).map((e) => e.data)).toEqual([{ words: '第一次' }]);
    });

    it('is a conflict when it brings one event more, or other ids', async () => {
      const stream = newStream();
      const events = eventsFor(stream, 0, 2);
      await log.store.append(stream, 'no-stream', events);
      const longer = [...events, eventFor(stream, 2)];
      expect(await failureOf(log.store.append(stream, 'no-stream', longer))).toBeInstanceOf(WrongRevision);
      const half = [events[0]!, eventFor(stream, 1)];
      expect(await failureOf(log.store.append(stream, 'no-stream', half))).toBeInstanceOf(WrongRevision);
      expect(await log.store.read(stream)).toHaveLength(2);
    });

    it('is another append behind another revision or in another stream', async () => {
      const [stream, elsewhere] = [newStream(), newStream('case')];
      const event = eventFor(stream, 0);
      await log.store.append(stream, 'no-stream', [event]);
      await expect(log.store.append(stream, 0, [event])).resolves.toMatchObject({ revision: 1 });
      await expect(log.store.append(elsewhere, 'no-stream', [event])).resolves.toMatchObject({ revision: 0 });
      expect(idsOf(await log.store.read(stream))).toEqual([event.id, event.id]);
      expect(idsOf(await log.store.read(elsewhere))).toEqual([event.id]);
    });
  });
};
