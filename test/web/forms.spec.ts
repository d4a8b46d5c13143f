import { takenOn } from './support/matters';
import { ownMatter } from './support/own';
import { reads } from './support/waiting';
import { onAStreet } from './support/world';

describe('A form', () => {
  const world = onAStreet();
  const stateOf = async (id: string): Promise<string> =>
    ((await world.office.get('clerk', `/cases/${id}`)).body as { case: { state: string } }).case.state;

  it('takes what may be left empty as left empty', async () => {
    const id = await ownMatter(world, '五号门路灯不亮', takenOn('CG', '基层社会治理'));
    const visitor = await world.as('cityunit');
    await visitor.open(`/cases/${id}`);
    const form = await visitor.opens('答复');
    await form.getByText('A 已解决').click();
    await form.getByLabel('答复', { exact: true }).fill('已换新');
    await visitor.send(form, '答复');
    expect(await stateOf(id)).toBe('REPLIED');
  });

  it('asks at the field, in words, for the other half of what was begun', async () => {
    const id = await ownMatter(world, '六号门路灯不亮', takenOn('CG', '基层社会治理'));
    const visitor = await world.as('cityunit');
    await visitor.open(`/cases/${id}`);
    const form = await visitor.opens('答复');
    await form.getByText('B 正在解决').click();
    await form.getByLabel('答复', { exact: true }).fill('检修中');
    await form.getByLabel('承诺内容').fill('五月前全部换新');
    await visitor.button('答复', form).click();
    await form.getByText('此项必填').waitFor();
    await reads(() => form.getByText('此项必填').count(), 1);
    expect(await stateOf(id)).not.toBe('REPLIED');
  });
});
