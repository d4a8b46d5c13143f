import type { Visitor } from './support/visitor';
import { onAStreet } from './support/world';

describe('A page that stays open', () => {
  const world = onAStreet();

  /** Opens the page as the clerk, and follows what it asks for from when it is told of changes. */
  const opened = async (path: string): Promise<{ readonly visitor: Visitor; readonly asked: string[] }> => {
    const visitor = await world.as('clerk');
    const following = visitor.page.waitForResponse('**/api/v1/changes');
    await visitor.open(path);
    await following;
    await visitor.settle();
    const asked: string[] = [];
    visitor.page.on('request', (request) => asked.push(new URL(request.url()).pathname.replace('/api/v1', '')));
    return { visitor, asked };
  };
  const asking = ({ page }: Visitor, path: string): Promise<unknown> =>
    page.waitForRequest((request) => new URL(request.url()).pathname === `/api/v1${path}`);
  const contact = (id: string): Promise<unknown> =>
    world.office.post('cityunit', `/cases/${id}/contact`, { how: '电话联系代表03' });

  it('asks again for its own case, for nothing of another, and as a list for all', async () => {
    const [shown, other] = [await world.caseOf('主路井盖破损'), await world.caseOf('路口雨水井堵塞')];
    const { visitor: ofCase, asked } = await opened(`/cases/${shown}`);
    const { visitor: ofBoard } = await opened('/cases');
    const listAsked = asking(ofBoard, '/cases');
    // The count of unseen messages follows all cases: when it is asked for, the page has heard of the other one.
    const heard = asking(ofCase, '/inbox');
    await contact(other);
    await Promise.all([heard, listAsked]);
    expect(asked.filter((path) => [`/cases/${shown}`, `/cases/${shown}/timeline`].includes(path))).toEqual([]);
    const own = asking(ofCase, `/cases/${shown}`);
    await contact(shown);
    await own;
    await ofCase.page.getByText('电话联系代表03').first().waitFor();
  });
});
