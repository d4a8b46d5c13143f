import type { Id, Instant } from '../../kernel/ids';
import { technicalCategory } from './check';
import { StoreRefused } from './errors';
import type { EventStore } from './event-store';
import { systemEvent } from './system-events';

/** The stream that marks a log as one of a demo: written before anything else in it, and it stays. */
const demoStream = `${technicalCategory}-demo`;

/** What a node is started for. */
export type StoreUse = 'work' | 'demo';

/** What a log says of its use: nothing written, real work, a demo that is being filled, a demo that is filled. */
export type Marked = 'empty' | 'work' | 'demo-begun' | 'demo-filled';

/** What a demo was made from: the same values make the same events. */
export interface DemoMaking {
  readonly seed: string;
  readonly today: string;
}

export const markOf = async (store: EventStore): Promise<Marked> => {
  const marks = await store.read(demoStream);
  if (marks.length > 1) return 'demo-filled';
  if (marks.length === 1) return 'demo-begun';
  return (await store.head()) === null ? 'empty' : 'work';
};

/**
 * Marks an empty log as that of a demo, for ever.
 *
 * @throws StoreRefused where anything is written in it
 */
export const markAsDemo = async (store: EventStore, id: Id, making: DemoMaking, now: Instant): Promise<void> => {
  if ((await markOf(store)) !== 'empty')
    throw new StoreRefused('演示数据只能写入空的事件库。Demo data is only written to an empty event store.');
  await store.append(demoStream, 'no-stream', [
    systemEvent(demoStream, 0, '', { id, type: 'DemoBegun', data: making, now }),
  ]);
};

/** All of the demo's data is there. */
export const markDemoFilled = async (store: EventStore, id: Id, now: Instant): Promise<void> => {
  const [begun] = await store.read(demoStream);
  const fact = { id, type: 'DemoFilled', data: {}, now };
  await store.append(demoStream, 0, [systemEvent(demoStream, 1, begun?.metadata.chain ?? '', fact)]);
};

/**
 * Refuses to work on a demo's log, and to show a log of real work as a demo.
 *
 * @throws StoreRefused
 */
export const mustBeFor = async (use: StoreUse, store: EventStore): Promise<void> => {
  const mark = await markOf(store);
  if (use === 'work' && mark.startsWith('demo-'))
    throw new StoreRefused(
      '这是演示用的事件库，永远不能用于正式工作，请换一个空库。' +
        'This event store is marked as a demo for ever and cannot be used for real work: name an empty one.',
    );
  if (use === 'demo' && mark !== 'demo-filled')
    throw new StoreRefused('事件库不是演示库。This event store is not that of a demo.');
};
