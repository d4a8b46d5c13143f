import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { catalogue } from './catalogue';
import { categoriesOf } from './platform/catalogue';
import { systemClock } from './platform/clock/clock';
import { openEventStore } from './platform/event-store/open';
import { type FromProjector, Projector, type ToProjector } from './platform/subscriptions/projector';
import type { ProjectorSettings } from './platform/subscriptions/projector-host';
import { ViewFolder } from './platform/subscriptions/view-file';

/** A thread that keeps views up, so that neither commands nor questions wait for rows to be written. */
const run = async (port: MessagePort): Promise<void> => {
  const settings = workerData as ProjectorSettings;
  const tell = (message: FromProjector): void => port.postMessage(message);
  const store = await openEventStore(settings.storeUrl, {
    readOnly: true,
    upcasters: catalogue.upcasters,
    types: catalogue.types,
    categories: categoriesOf(catalogue),
  });
  const views = catalogue.views.filter(({ name }) => settings.views.includes(name));
  const projector = new Projector(views, {
    store,
    folder: new ViewFolder(settings.viewsFolder),
    shapes: catalogue,
    clock: systemClock,
    report: (status) => tell({ kind: 'status', status }),
  });
  projector.start();
  port.on('message', (message: ToProjector) => {
    if (message.kind === 'refresh') projector.refresh();
    if (message.kind === 'hurry') projector.hurry(message.position);
    if (message.kind === 'stop') {
      void projector
        .stop()
        .then(() => store.close())
        .finally(() => port.close());
    }
  });
};

// Only loaded, by the build that packs it, it does nothing.
if (parentPort !== null) void run(parentPort);
