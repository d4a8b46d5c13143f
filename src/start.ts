import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { answerShapes } from './answers.made';
import { AppModule } from './app.module';
import type { Config, NodeConfig } from './config';
import { Importer } from './contexts/inquiry/imports/importer';
import { Deliverer } from './capabilities/messages/delivery/deliverer';
import { WebhookSender } from './capabilities/messages/webhooks/webhook-sender';
import { Daily } from './daily';
import { type Clock, systemClock } from './platform/clock/clock';
import { EVENT_STORE } from './platform/event-store/event-store';
import { mustBeFor, type StoreUse } from './platform/event-store/store-use';
import { createServer } from './platform/http/server';
import { NodeLifecycle } from './platform/node-lifecycle';

/**
 * A node whose commands can be decided: not listening yet.
 *
 * @throws StoreRefused where the log is a demo's and the node is for work, or the other way round
 */
export const startNode = async (
  config: NodeConfig & Partial<Config>,
  clock: Clock = systemClock,
  use: StoreUse = 'work',
): Promise<NestFastifyApplication> => {
  const app = await createServer(AppModule.forRoot(config, clock), { ...config, answers: answerShapes });
  try {
    await mustBeFor(use, app.get(EVENT_STORE));
  } catch (error) {
    await app.close();
    throw error;
  }
  await app.get(NodeLifecycle).start();
  app.get(Daily).start();
  app.get(Deliverer).start();
  app.get(WebhookSender).start();
  await app.get(Importer).start();
  return app;
};

/** A node that answers. */
export const startServer = async (
  config: Config,
  use: StoreUse = 'work',
): Promise<{ app: NestFastifyApplication; url: string }> => {
  const app = await startNode(config, systemClock, use);
  // Made now, so that nobody waits while it is made for somebody else.
  await app.inject('/api/docs-json');
  await app.listen(config.port, config.host);
  return { app, url: config.publicUrl ?? (await app.getUrl()) };
};
