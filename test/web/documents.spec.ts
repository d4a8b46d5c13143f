import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { defaultTemplate } from '../../src/capabilities/documents/docx-default';
import { kindOf } from '../../src/capabilities/documents/kinds.rules';
import { docxType } from '../../src/capabilities/documents/docx-type';
import { withBody, wordsIn } from '../support/docx';
import { openWorld, type World } from './support/world';
import { reads } from './support/reads';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly leadUnit: string | null;
}

/** The Word file that a click brings: what it is called, and its words. */
const downloaded = async (page: Page, click: () => Promise<void>): Promise<readonly [string, string]> => {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return [download.suggestedFilename(), wordsIn(await readFile(await download.path()))];
};

describe('文书', () => {
  let world: World;
  let matter: Row;

  beforeAll(async () => {
    world = await openWorld();
    const { rows } = (await world.office.get('clerk', '/cases?limit=200')).body as { rows: readonly Row[] };
    matter = rows.find(({ leadUnit }) => leadUnit !== null)!;
  });
  afterAll(() => world.close());

  it('事项页上有它的文书：看得到、打得出、下载得到', async () => {
    const visitor = await world.browsing.as('clerk');
    const { page } = visitor;
    await visitor.open(`/cases/${matter.id}`);
    const documents = page.getByRole('navigation', { name: '文书' });
    await documents.getByRole('link', { name: '交办单' }).click();
    const paper = page.getByRole('article');
    await paper.getByText('整改事项交办单').waitFor();
    await paper.getByRole('cell', { name: matter.title, exact: true }).waitFor();
    expect(await visitor.barriers()).toEqual([]);

    const [name, words] = await downloaded(page, () => page.getByRole('button', { name: '下载 Word' }).click());
    expect(name).toMatch(/^交办单 .*\.docx$/);
    expect(words).toContain(matter.title);

    await page.emulateMedia({ media: 'print' });
    await reads(() => page.getByRole('heading', { name: '交办单', exact: true }).isVisible(), false);
    await reads(() => page.getByRole('navigation').first().isVisible(), false);
    await reads(() => paper.isVisible(), true);
    expect(visitor.problems()).toEqual([]);
    await visitor.leave();
  });

  it('没有的文书说明为何没有；别的单位看不到', async () => {
    const visitor = await world.browsing.as('clerk');
    await visitor.open(`/documents/supervision-order?subject=${matter.id}`);
    await visitor.page.getByRole('alert').getByText('事项没有督办').waitFor();
    const board = (await world.office.get('property', '/cases?limit=200')).body as { rows: readonly Row[] };
    const seen = new Set(board.rows.map(({ id }) => id));
    const all = (await world.office.get('clerk', '/cases?limit=200')).body as { rows: readonly Row[] };
    const foreign = all.rows.find(({ id, leadUnit }) => leadUnit !== null && !seen.has(id))!;
    const stranger = await world.browsing.as('property');
    await stranger.open(`/documents/assignment-order?subject=${foreign.id}`);
    await stranger.page.getByRole('alert').getByText('没有这个事项').waitFor();
    await reads(() => stranger.page.getByRole('link', { name: '文书模板' }).count(), 0);
    await visitor.leave();
    await stranger.leave();
  });

  it('年度段落的数字点开就是清单；手机上不横向滚动', async () => {
    const visitor = await world.browsing.as('chair', 'phone');
    const { page } = visitor;
    await visitor.open('/statistics');
    await page.getByRole('link', { name: '年度报告约询段落' }).click();
    const paper = page.getByRole('article');
    await paper.getByText('数字的出处').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    expect(await visitor.sideways()).toBe(0);
    await paper
      .getByRole('row', { name: /^登记事项/ })
      .getByRole('link', { name: '查看清单' })
      .click();
    await page
      .getByRole('dialog')
      .getByText(/登记事项/)
      .first()
      .waitFor();
    expect(visitor.problems()).toEqual([]);
    await visitor.leave();
  });

  it('换模板：不合格的指明占位符，合格的即时生效，可恢复默认', async () => {
    const visitor = await world.browsing.as('clerk');
    const { page } = visitor;
    await visitor.open('/documents/templates');
    const row = page.getByRole('listitem', { name: '交办单' });
    await row.getByText('默认', { exact: true }).waitFor();
    await row.getByText('占位符', { exact: true }).first().click();
    await row.getByRole('rowheader', { name: '{办理期限}' }).waitFor();
    expect(await visitor.barriers()).toEqual([]);

    const standard = defaultTemplate(kindOf('assignment-order'));
    const form = page.getByRole('dialog');
    const send = async (body: string): Promise<void> => {
      await form
        .locator('input[type=file]')
        .setInputFiles({ name: '新交办单.docx', mimeType: docxType, buffer: withBody(standard, body) });
      await form.getByRole('button', { name: '移除 新交办单.docx' }).waitFor();
      await form.getByRole('button', { name: '更换', exact: true }).click();
    };
    await page.getByRole('button', { name: '更换：交办单' }).click();
    await send('{经办人}速办');
    await form.getByText('“交办单”没有占位符“经办人”').first().waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await form.getByRole('button', { name: '移除 新交办单.docx' }).click();
    await send('请{承办单位}速办“{标题}”');
    await form.waitFor({ state: 'detached' });
    await row.getByText('第1版', { exact: true }).waitFor();
    await row.getByText('历史', { exact: true }).click();
    await row.getByText('换上第1版').waitFor();
    const [, kept] = await downloaded(page, () => row.getByRole('button', { name: '下载现用的：交办单' }).click());
    expect(kept.trim()).toBe('请{承办单位}速办“{标题}”');

    await visitor.open(`/documents/assignment-order?subject=${matter.id}`);
    await page.getByText('按本单位现用的模板（第1版）生成').waitFor();
    const [, words] = await downloaded(page, () => page.getByRole('button', { name: '下载 Word' }).click());
    expect(words).toContain(`速办“${matter.title}”`);

    await visitor.open('/documents/templates');
    await page.getByRole('button', { name: '恢复默认：交办单' }).click();
    await form.getByLabel('原因').fill('措辞待定');
    await form.getByRole('button', { name: '恢复默认', exact: true }).click();
    await form.waitFor({ state: 'detached' });
    await row.getByText('默认', { exact: true }).waitFor();
    expect(visitor.problems(/422/)).toEqual([]);
    await visitor.leave();
  });
});
