import { DocxThread } from '../../../../src/capabilities/documents/docx-thread';
import { wordsIn, withBody } from '../../../support/docx';
import { defaultTemplate } from '../../../../src/capabilities/documents/docx-default';
import { kindOf } from '../../../../src/capabilities/documents/kinds.rules';
import '../../../../src/catalogue';

const thread = new DocxThread();
const template = withBody(defaultTemplate(kindOf('assignment-order')), '{标题}');

describe('Word files that a thread makes', () => {
  it('are each their own when several are asked for at once', async () => {
    const titles = ['一', '二', '三'];
    const files = await Promise.all(titles.map((title) => thread.fill(template, { 标题: title })));
    expect(files.map((file) => wordsIn(file).trim())).toEqual(titles);
  });

  it('fail alone, with what went wrong', async () => {
    const wrong = thread.keep(Buffer.from('nothing packed'));
    const right = thread.fill(template, { 标题: '好' });
    await expect(wrong).rejects.toThrow('zip');
    expect(wordsIn(await right).trim()).toBe('好');
  });

  it('are refused when they take too much memory, and the next one is made', async () => {
    const small = new DocxThread(16);
    const list = withBody(template, '{#清单}{标题}', '{/清单}');
    const long = small.fill(list, { 清单: Array.from({ length: 200_000 }, (_, n) => ({ 标题: `第${n}项` })) });
    const next = small.fill(template, { 标题: '好' });
    await expect(long).rejects.toMatchObject({ code: 'document.too-much-memory' });
    expect(wordsIn(await next).trim()).toBe('好');
  });
});
