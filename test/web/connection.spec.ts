import { assigned, screened, takenOn } from './support/matters';
import { ownMatter } from './support/own';
import { reads } from './support/waiting';
import { onAStreet } from './support/world';

describe('A form on a bad line', () => {
  const world = onAStreet();
  const howContacted = async (id: string): Promise<readonly unknown[]> => {
    const { facts } = (await world.office.get('clerk', `/cases/${id}/timeline`)).body as {
      facts: { type: string; data: { how?: string } }[];
    };
    return facts.filter(({ type }) => type === 'FilerContacted').map(({ data }) => data.how);
  };

  it('says that there is no network and loses nothing; afterwards it is sent once', async () => {
    const id = await ownMatter(world, '支路井盖松动', [screened('基层社会治理'), assigned('CG')]);
    const visitor = await world.as('cityunit');
    // The page's own worker may be on its way when the line breaks.
    visitor.expects(/ERR_INTERNET_DISCONNECTED|fetching the script/);
    const { page, context } = visitor;
    await visitor.open(`/cases/${id}?do=contact`);
    const form = visitor.sheet('记录首次联系');
    await form.getByLabel('如何联系').fill('电话联系代表03');
    await context.setOffline(true);
    await visitor.button('记录首次联系', form).click();
    await form.getByRole('alert').getByText('服务器没有应答').waitFor();
    await page.getByText('网络已断开').waitFor();
    await reads(() => form.getByLabel('如何联系').inputValue(), '电话联系代表03');
    await context.setOffline(false);
    await visitor.send(form, '记录首次联系');
    await page.getByText('网络已断开').waitFor({ state: 'detached' });
    expect(await howContacted(id)).toEqual(['电话联系代表03']);
  });

  it('does once what is sent again because the answer was lost', async () => {
    const id = await ownMatter(world, '雨水井盖松动', takenOn('CG', '基层社会治理'));
    const visitor = await world.as('cityunit');
    visitor.expects(/ERR_FAILED/);
    await visitor.open(`/cases/${id}?do=contact`);
    const form = visitor.sheet('记录首次联系');
    await form.getByLabel('如何联系').fill('上门走访');
    // The server does it, the line breaks before it can say so.
    await visitor.page.route(
      '**/contact',
      async (route) => {
        await route.fetch();
        await route.abort();
      },
      { times: 1 },
    );
    await visitor.button('记录首次联系', form).click();
    await form.getByRole('alert').getByText('重新提交不会重复办理').waitFor();
    await visitor.send(form, '记录首次联系');
    expect(await howContacted(id)).toEqual(['上门走访']);
  });
});

describe('A page that is told of no change', () => {
  const world = onAStreet();
  const contact = { how: '电话联系代表03' };

  it('asks again where the line was refused', async () => {
    const id = await ownMatter(world, '北路井盖松动', takenOn('CG', '基层社会治理'));
    const visitor = await world.as('cityunit');
    visitor.expects(/status of 503/);
    await visitor.page.route('**/api/v1/changes', (route) => route.fulfill({ status: 503 }), { times: 1 });
    await visitor.open(`/cases/${id}`);
    await world.office.post('cityunit', `/cases/${id}/contact`, contact);
    await visitor.page.getByText(contact.how).first().waitFor();
  });

  it('asks again where what it shows was read from lists that had not caught up', async () => {
    const id = await ownMatter(world, '南路井盖松动', takenOn('CG', '基层社会治理'));
    const visitor = await world.as('cityunit');
    const { page } = visitor;
    // The line neither stands nor breaks.
    await page.route('**/api/v1/changes', () => undefined);
    await page.route(
      `**/api/v1/cases/${id}`,
      async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, headers: { ...response.headers(), 'yuexun-stale': 'true' } });
      },
      { times: 1 },
    );
    await visitor.open(`/cases/${id}`);
    await world.office.post('cityunit', `/cases/${id}/contact`, contact);
    await page.getByText(contact.how).first().waitFor();
  });
});
