import { screened, takenOn } from './support/matters';
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

  it('closes with Escape the list that stands open in it, and not itself', async () => {
    const id = await ownMatter(world, '七号门路灯不亮', [screened('基层社会治理')]);
    const visitor = await world.as('clerk');
    await visitor.open(`/cases/${id}?do=assign`);
    const form = visitor.sheet('交办');
    const unit = form.getByRole('combobox', { name: '主办单位' });
    await unit.click();
    await visitor.offered('城市管理科').waitFor();
    await visitor.page.keyboard.press('Escape');
    await visitor.offered('城市管理科').waitFor({ state: 'hidden' });
    await reads(() => form.isVisible(), true);
    await visitor.page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
  });

  it('cuts no title: it counts near the end, and says by how much one is too long', async () => {
    const id = await ownMatter(world, '八号门路灯不亮', [screened('基层社会治理')]);
    const visitor = await world.as('clerk');
    await visitor.open(`/cases/${id}?do=amend`);
    const form = visitor.sheet('更正内容');
    const title = form.getByLabel('标题');
    await title.fill('长'.repeat(203));
    await form.getByText('203/200').waitFor();
    await visitor.button('更正内容', form).click();
    await form.getByText('不得超过200字，现超出3字').waitFor();
    await reads(async () => (await title.inputValue()).length, 203);
  });

  it('is not sent by the Enter that ends a composition, whichever way the browser tells it', async () => {
    const id = await ownMatter(world, '九号门路灯不亮', [screened('基层社会治理')]);
    const visitor = await world.as('clerk');
    await visitor.open(`/cases/${id}?do=amend`);
    const form = visitor.sheet('更正内容');
    await form.getByLabel('理由').fill('写明具体位置');
    await form.getByLabel('标题').focus();
    const keys = await visitor.context.newCDPSession(visitor.page);
    // As Safari does: the composition has ended when the key is told, by the code of input methods.
    await keys.send('Input.imeSetComposition', { text: 'ludeng', selectionStart: 6, selectionEnd: 6 });
    await keys.send('Input.insertText', { text: '路灯' });
    const enter = { key: 'Enter', code: 'Enter', text: '\r' };
    await keys.send('Input.dispatchKeyEvent', { type: 'keyDown', ...enter, windowsVirtualKeyCode: 229 });
    await keys.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter, windowsVirtualKeyCode: 229 });
    // What would have been sent is gone or refused by now: an ordinary Enter after it sends at once.
    await reads(() => form.getByLabel('标题').inputValue(), '九号门路灯不亮路灯');
    await reads(() => form.isVisible(), true);
    await keys.send('Input.dispatchKeyEvent', { type: 'keyDown', ...enter, windowsVirtualKeyCode: 13 });
    await form.waitFor({ state: 'detached' });
  });
});

describe('A search box', () => {
  const world = onAStreet();

  it('searches nothing by the Enter that ends a composition', async () => {
    const visitor = await world.as('clerk');
    await visitor.open('/search');
    await visitor.page.getByRole('search').getByRole('textbox').focus();
    const keys = await visitor.context.newCDPSession(visitor.page);
    await keys.send('Input.insertText', { text: '路灯' });
    const enter = { type: 'keyDown', key: 'Enter', code: 'Enter', text: '\r' } as const;
    await keys.send('Input.dispatchKeyEvent', { ...enter, windowsVirtualKeyCode: 229 });
    await keys.send('Input.insertText', { text: '不亮' });
    await keys.send('Input.dispatchKeyEvent', { ...enter, windowsVirtualKeyCode: 13 });
    await visitor.page.waitForURL(/q=/);
    await reads(() => Promise.resolve(decodeURIComponent(new URL(visitor.page.url()).search)), '?q=路灯不亮');
    await visitor.page.goBack();
    await reads(() => Promise.resolve(new URL(visitor.page.url()).search), '');
  });
});
