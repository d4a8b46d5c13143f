import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module';
import type { Config } from './config';
import { Importer } from './contexts/inquiry/imports/importer';
import { Deliverer } from './contexts/messages/delivery/deliverer';
import { WebhookSender } from './contexts/messages/webhooks/webhook-sender';
import { Daily } from './daily';
import { type Clock, systemClock } from './platform/clock/clock';
import { createServer } from './platform/http/server';
import { NodeLifecycle } from './platform/node-lifecycle';

/** A node whose commands can be decided: not listening yet. */
export const startNode = async (
  config: Pick<Config, 'dataFolder' | 'eventStoreUrl'> & Partial<Config>,
  clock: Clock = systemClock,
): Promise<NestFastifyApplication> => {
  const app = await createServer(AppModule.forRoot(config, clock), config);
  await app.get(NodeLifecycle).start();
  app.get(Daily).start();
  app.get(Deliverer).start();
  app.get(WebhookSender).start();
  await app.get(Importer).start();
  return app;
};

/** A node that answers. */
export const startServer = async (config: Config): Promise<{ app: NestFastifyApplication; url: string }> => {
  const app = await startNode(config);
  await app.listen(config.port, config.host);
  return { app, url: config.publicUrl ?? (await app.getUrl()) };
};
