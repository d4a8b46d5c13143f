import { startNode } from '../../src/start';
import { newFolder } from '../support/folder';

describe('A node that is to stop', () => {
  it('does so once, however often and whenever it is told', async () => {
    const folder = newFolder();
    const app = await startNode({ dataFolder: folder.path, eventStoreUrl: `sqlite:${folder.path}/events.db` });
    await Promise.all([app.close(), app.close()]);
    // As a second signal does, or a test that tidies up.
    await app.close();
    folder.remove();
  });
});
