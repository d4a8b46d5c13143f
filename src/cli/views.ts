import { join } from 'node:path';
import { catalogue } from '../catalogue';
import type { View } from '../kernel/view';
import { categoriesOf } from '../platform/catalogue';
import { openEventStore } from '../platform/event-store/open';
import type { NodeSettings } from '../platform/platform.module';
import { buildGeneration } from '../platform/subscriptions/build';
import { reachedBy, ViewFile, ViewFolder } from '../platform/subscriptions/view-file';

export interface ViewReport {
  readonly view: string;
  readonly version: number;
  readonly generation: number;
  readonly position: number | null;
  readonly head: number | null;
  /** Streams in which a newer release wrote what this view could not read. */
  readonly gaps: number;
}

const openLog = (settings: NodeSettings) =>
  openEventStore(settings.eventStoreUrl, {
    readOnly: true,
    upcasters: catalogue.upcasters,
    types: catalogue.types,
    categories: categoriesOf(catalogue),
  });

const viewFolder = (settings: NodeSettings): ViewFolder => new ViewFolder(join(settings.dataFolder, 'views'));

const told = (folder: ViewFolder, view: View, generation: number): ReturnType<typeof ViewFile.toldBy> =>
  generation === 0 ? { checkpoint: null, gaps: [] } : ViewFile.toldBy(folder.fileOf(view, generation));

/** How far each view's file has come, read from the files: works with and without a running server. */
export const viewsStatus = async (settings: NodeSettings): Promise<ViewReport[]> => {
  const store = await openLog(settings);
  try {
    const head = await store.head();
    const folder = viewFolder(settings);
    return catalogue.views.map((view) => {
      const generation = folder.newest(view);
      const { checkpoint, gaps } = told(folder, view, generation);
      const position = reachedBy(checkpoint);
      return { view: view.name, version: view.version, generation, position, head, gaps: gaps.length };
    });
  } finally {
    await store.close();
  }
};

/**
 * Builds the next generation of these views beside the ones in use. A running server moves to them by itself within
 * seconds; a release that is not running yet finds them at its start.
 *
 * @throws Error when a name is not that of a view
 */
export const rebuildViews = async (
  settings: NodeSettings,
  names: readonly string[],
  report: (report: ViewReport) => void,
): Promise<void> => {
  const wanted = names.map((name) => {
    const view = catalogue.views.find((v) => v.name === name);
    if (view === undefined) throw new Error(`没有名为 ${name} 的视图 (no such view)`);
    return view;
  });
  const store = await openLog(settings);
  try {
    const folder = viewFolder(settings);
    const head = await store.head();
    const rebuild = async (view: View): Promise<void> => {
      let position: number | null = null;
      const generation = await buildGeneration(
        view,
        { folder, store, shapes: catalogue },
        new AbortController().signal,
        (p) => {
          position = p;
        },
      );
      const { gaps } = told(folder, view, generation);
      report({ view: view.name, version: view.version, generation, position, head, gaps: gaps.length });
    };
    // Side by side, so that the log is read and decoded once for all of them.
    await Promise.all((wanted.length > 0 ? wanted : catalogue.views).map(rebuild));
  } finally {
    await store.close();
  }
};
