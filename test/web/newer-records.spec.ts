import { randomUUID } from 'node:crypto';
import { EVENT_STORE, type EventStore } from '../../src/platform/event-store/event-store';
import { onAStreet } from './support/world';

describe('A case to which a newer release wrote', () => {
  const world = onAStreet();
  const title = '主路井盖破损';

  beforeAll(async () => {
    const store = world.office.app.get<EventStore>(EVENT_STORE);
    const stream = `case-${await world.caseOf(title)}`;
    const last = (await store.read(stream)).at(-1)!;
    const metadata = { ...last.metadata, commandId: randomUUID() };
    await store.append(stream, last.revision, [
      { id: randomUUID(), type: 'CaseForeseen', data: { text: '预见' }, metadata },
    ]);
  });

  it('says so on its page and in lists, offers nothing there, and tells nothing of it', async () => {
    const clerk = await world.as('clerk');
    await clerk.open(`/cases/${await world.caseOf(title)}`);
    await clerk.settle();
    const said = clerk.page.getByRole('alert').filter({ hasText: '含较新版本的记录' });
    await said.first().waitFor();
    expect(await said.first().textContent()).toContain(title);
    expect(await clerk.page.getByText('预见').count()).toBe(0);
    expect(await clerk.barriers()).toEqual([]);
  });

  it('is named on the page of the system', async () => {
    const admin = await world.as('admin');
    await admin.open('/administration/system');
    await admin.part('较新版本写入的记录').getByText('CaseForeseen').waitFor();
    expect(await admin.barriers()).toEqual([]);
  });
});
