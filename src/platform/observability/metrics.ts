import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { SubscriptionStatus } from '../subscriptions/status';

/** All figures of this process. Labels name routes, views and reactions: never a person, a case or a text. */
export const metrics = new Registry();

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

/** From the first byte of a request to the last of its answer; `route` is the pattern, not the address. */
export const requestSeconds = new Histogram({
  name: 'yuexun_http_request_seconds',
  help: 'Duration of HTTP requests',
  labelNames: ['method', 'route', 'status'],
  buckets: [...seconds, 5, 10],
  registers: [metrics],
});

/** One append, from the call until it is durable. */
export const appendSeconds = new Histogram({
  name: 'yuexun_append_seconds',
  help: 'Duration of appends to the event store',
  buckets: seconds,
  registers: [metrics],
});

const behind = new Gauge({
  name: 'yuexun_subscription_behind',
  help: 'Positions between the head of the log and what a view or reaction has passed',
  labelNames: ['kind', 'name'],
  registers: [metrics],
});

const answering = new Gauge({
  name: 'yuexun_subscription_up',
  help: '1 while a view or reaction goes on, 0 while it fails or has stopped',
  labelNames: ['kind', 'name'],
  registers: [metrics],
});

const unread = new Gauge({
  name: 'yuexun_subscription_gaps',
  help: 'Streams in which a newer release wrote what a view cannot read, or events that a reaction laid aside for it',
  labelNames: ['kind', 'name'],
  registers: [metrics],
});

let processFigures = false;

/** Memory, event loop and the like; once per process, however many servers it starts. */
export const collectProcessFigures = (): void => {
  if (!processFigures) collectDefaultMetrics({ register: metrics, prefix: 'yuexun_' });
  processFigures = true;
};

/** Records how the subscriptions stand at this moment; called before each reading. */
export const noteSubscriptions = (statuses: readonly SubscriptionStatus[]): void => {
  for (const { kind, name, state, position, head, gaps, aside } of statuses) {
    unread.set({ kind, name }, gaps?.streams ?? aside ?? 0);
    answering.set({ kind, name }, state === 'failing' || state === 'stopped' ? 0 : 1);
    if (head !== null) behind.set({ kind, name }, Math.max(0, head - (position ?? 0)));
  }
};
