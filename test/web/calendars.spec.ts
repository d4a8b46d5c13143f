import { reads } from './support/waiting';
import { onAStreet } from './support/world';

describe('The addresses of calendars', () => {
  const world = onAStreet();

  it('are got and ended on the own page, for oneself and for a unit, and shown once', async () => {
    const clerk = await world.as('clerk');
    await clerk.open('/account');
    await clerk.settle();
    const part = clerk.part('日程订阅');
    const statusOf = async (url: string): Promise<number> => (await fetch(url)).status;

    const sheet = await clerk.opens(clerk.button('取得地址：我的日程'), '订阅地址');
    const own = (await sheet.locator('code').textContent()) ?? '';
    expect(await statusOf(own)).toBe(200);
    await clerk.page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    expect(await part.getByText(own).count()).toBe(0);

    const [unit] = (await world.office.get('clerk', '/units')).body as { name: string }[];
    await clerk.choose('选择单位', unit!.name, part);
    const ofUnit = await clerk.opens(clerk.button(`取得地址：${unit!.name}`), '订阅地址');
    const address = (await ofUnit.locator('code').textContent()) ?? '';
    expect([await statusOf(address), address === own]).toEqual([200, false]);
    expect(await clerk.barriers()).toEqual([]);
    await clerk.page.keyboard.press('Escape');
    await ofUnit.waitFor({ state: 'detached' });
    await clerk.button(`结束地址：${unit!.name}`).click();
    await reads(() => statusOf(address), 401);
    expect(await statusOf(own)).toBe(200);
  });

  it('are not offered for units to a deputy, on the phone', async () => {
    const deputy = await world.as('deputy03', 'phone');
    await deputy.open('/account');
    await deputy.button('取得地址：我的日程').waitFor();
    expect(await deputy.page.getByRole('combobox', { name: '选择单位' }).count()).toBe(0);
    expect(await deputy.sideways()).toBe(0);
  });
});
