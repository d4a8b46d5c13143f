import type { Id, LocalDate } from '../../kernel/ids';
import type { Story } from '../agenda';
import { at } from '../office-days';
import type { Scene } from '../scene';

interface Inbox extends Record<string, unknown> {
  readonly items: readonly { readonly id: Id }[];
}

async function* looksThrough(scene: Scene, on: LocalDate): Story {
  yield at(on, '17:10');
  for (const who of scene.office.accounts.keys()) {
    const { items } = await scene.see<Inbox>(who, '/inbox?limit=1');
    const [newest] = items;
    if (newest !== undefined) await scene.act(who, '/inbox/seen', { until: newest.id });
  }
}

/** Everybody reads the messages of that day, so that only later ones are new today. */
export const readInboxes = (scene: Scene, on: LocalDate): void => scene.begin(looksThrough(scene, on));
