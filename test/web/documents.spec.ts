import { defaultTemplate } from '../../src/capabilities/documents/docx-default';
import { docxType } from '../../src/capabilities/documents/docx-type';
import '../../src/catalogue';
import { kindOf } from '../../src/capabilities/documents/kinds.rules';
import { withBody, wordsIn } from '../support/docx';
import { reads } from './support/waiting';
import { onAStreet, type World } from './support/world';

/** A case with a unit of the street: it has an order of assignment. */
const matter = '主路井盖破损';
const orderOf = async (world: World): Promise<string> =>
  `/documents/assignment-order?subject=${await world.caseOf(matter)}`;

describe('Documents', () => {
  const world = onAStreet();

  it('stand on the page of their case: to be read, printed and downloaded', async () => {
    const visitor = await world.as('clerk');
    const { page } = visitor;
    await visitor.open(`/cases/${await world.caseOf(matter)}`);
    await visitor.link('交办单', page.getByRole('navigation', { name: '文书' })).click();
    const paper = page.getByRole('article');
    await paper.getByText('整改事项交办单').waitFor();
    await paper.getByRole('cell', { name: matter, exact: true }).waitFor();
    expect(await visitor.barriers()).toEqual([]);

    const { name, content } = await visitor.download(visitor.button('下载 Word'));
    expect(name).toMatch(/^交办单 .*\.docx$/);
    expect(wordsIn(content)).toContain(matter);

    await page.emulateMedia({ media: 'print' });
    await reads(() => page.getByRole('heading', { name: '交办单', exact: true }).isVisible(), false);
    await reads(() => page.getByRole('navigation').first().isVisible(), false);
    await reads(() => paper.isVisible(), true);
  });

  it('say why they are not there, and are not there for another unit', async () => {
    const visitor = await world.as('clerk');
    visitor.expects(/status of 409/);
    await visitor.open(`/documents/supervision-order?subject=${await world.caseOf(matter)}`);
    await visitor.page.getByRole('alert').getByText('事项没有督办').waitFor();
    const stranger = await world.as('property');
    stranger.expects(/status of 404/);
    await stranger.open(await orderOf(world));
    await stranger.page.getByRole('alert').getByText('没有这个事项').waitFor();
    await reads(() => stranger.link('文书模板').count(), 0);
  });

  it('lead from a number of the year to the list behind it, and fit on a phone', async () => {
    const visitor = await world.as('chair', 'phone');
    const { page } = visitor;
    await visitor.open('/statistics');
    await visitor.link('年度报告约询段落').click();
    const paper = page.getByRole('article');
    await paper.getByText('附表：数字的出处').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    expect(await visitor.sideways()).toBe(0);
    await visitor.link(/^\d\d 查看清单$/, paper.getByRole('row', { name: /登记事项 \d/ })).click();
    await page
      .getByRole('dialog')
      .getByText(/登记事项/)
      .first()
      .waitFor();
  });
});

describe('The template of a document', () => {
  const world = onAStreet();

  it('is refused with the name of what does not fit, else used from then on, and can be given back', async () => {
    const visitor = await world.as('clerk');
    visitor.expects(/status of 422/);
    const { page } = visitor;
    await visitor.open('/documents/templates');
    const row = page.getByRole('listitem', { name: '交办单' });
    await row.getByText('默认', { exact: true }).waitFor();
    await row.getByText('占位符', { exact: true }).first().click();
    await row.getByRole('rowheader', { name: '{办理期限}' }).waitFor();
    expect(await visitor.barriers()).toEqual([]);

    const standard = defaultTemplate(kindOf('assignment-order'));
    const form = await visitor.opens('更换：交办单');
    const pick = async (body: string): Promise<void> => {
      const file = { name: '新交办单.docx', mimeType: docxType, buffer: withBody(standard, body) };
      await form.locator('input[type=file]').setInputFiles(file);
      await visitor.button('移除 新交办单.docx', form).waitFor();
    };
    await pick('{经办人}速办');
    await visitor.button('更换', form).click();
    await form.getByText('“交办单”没有占位符“经办人”').first().waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.button('移除 新交办单.docx', form).click();
    await visitor.button('移除 新交办单.docx', form).waitFor({ state: 'detached' });
    await pick('请{承办单位}速办“{标题}”');
    await visitor.send(form, '更换');
    await row.getByText('第1版', { exact: true }).waitFor();
    await row.getByText('历史', { exact: true }).click();
    await row.getByText('换上第1版').waitFor();
    const kept = await visitor.download(visitor.button('下载现用的：交办单', row));
    expect(wordsIn(kept.content).trim()).toBe('请{承办单位}速办“{标题}”');

    await visitor.open(await orderOf(world));
    await page.getByText('按本单位现用的模板（第1版）生成').waitFor();
    const { content } = await visitor.download(visitor.button('下载 Word'));
    expect(wordsIn(content)).toContain(`速办“${matter}”`);

    await visitor.open('/documents/templates');
    const restoring = await visitor.opens('恢复默认：交办单');
    await restoring.getByLabel('原因').fill('措辞待定');
    await visitor.send(restoring, '恢复默认');
    await row.getByText('默认', { exact: true }).waitFor();
  });
});
