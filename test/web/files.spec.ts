import { heicPhoto } from '../support/files/heic';
import { zipOf } from '../support/files/containers';
import { phoneFilm, recorderWav } from '../support/files/photos';
import { step, takenOn } from './support/matters';
import { ownMatter } from './support/own';
import { reads } from './support/waiting';
import { onAStreet } from './support/world';

describe('Files of telephones and offices', () => {
  const world = onAStreet();

  it('are all offered to choose, and a photo that this browser cannot show is taken by its name', async () => {
    const id = await ownMatter(world, '五号门路灯不亮', takenOn('CG', '基层社会治理'));
    const visitor = await world.as('cityunit');
    await visitor.open(`/cases/${id}`);
    const form = await visitor.opens('答复');
    const input = form.locator('input[type=file]');
    const offered = ((await input.getAttribute('accept')) ?? '').split(',');
    expect(['.heic', '.mov', '.amr', '.ofd', '.wps', 'image/jpeg'].filter((one) => !offered.includes(one))).toEqual([]);
    const files = [
      { name: '现场.heic', mimeType: 'image/heic', buffer: heicPhoto },
      { name: '批复.ofd', mimeType: '', buffer: await zipOf({ 'OFD.xml': '<ofd:OFD/>' }) },
    ];
    await input.setInputFiles(files);
    for (const { name } of files) await visitor.button(`移除 ${name}`, form).waitFor();
    await reads(() => form.locator('.file-list img').count(), 0);
    await form.getByLabel('答复', { exact: true }).fill('三盏均已换新');
    await form.getByText('A 已解决').click();
    await visitor.send(form, '答复');
    await visitor.button('查看 批复.ofd').waitFor();
    const photo = visitor.button('查看 现场.heic').getByRole('img');
    await photo.scrollIntoViewIfNeeded();
    await reads(() => photo.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth), 48);
  });

  it('open large: a film and a recording with their controls, a document to take down, the original for the office', async () => {
    const { office } = world;
    const attachments = await Promise.all([
      office.attach('cityunit', '现场.mov', phoneFilm()),
      office.attach('cityunit', '通话.wav', recorderWav),
      office.attach('cityunit', '批复.ofd', await zipOf({ 'OFD.xml': '<ofd:OFD/>' })),
    ]);
    const evidence = { text: '', attachments };
    const reply = step('cityunit', 'reply', { category: 'A', summary: '已换新', inPerson: true, evidence });
    const id = await ownMatter(world, '六号门路灯不亮', [...takenOn('CG', '基层社会治理'), reply]);
    const ways = [
      { who: 'clerk', device: 'desk', originals: 1 },
      { who: 'deputy03', device: 'phone', originals: 0 },
    ] as const;
    for (const { who, device, originals } of ways) {
      const visitor = await world.as(who, device);
      await visitor.open(`/cases/${id}`);
      for (const [name, shown] of [
        ['现场.mov', 'video'],
        ['通话.wav', 'audio'],
        ['批复.ofd', null],
      ] as const) {
        await visitor.button(`查看 ${name}`).click();
        const sheet = visitor.sheet(name);
        await sheet.getByRole('link', { name: '下载', exact: true }).waitFor();
        // Made for tests, they hold no picture and no sound that could be played: words stand in their place then.
        if (shown !== null)
          await sheet.locator(shown).or(sheet.getByText('这个浏览器放不了，请下载后播放')).first().waitFor();
        expect(await sheet.getByRole('link', { name: /下载原件/ }).count()).toBe(shown === null ? 0 : originals);
        expect(await visitor.barriers()).toEqual([]);
        await visitor.button('关闭', sheet).click();
        await sheet.waitFor({ state: 'detached' });
      }
      expect(await visitor.sideways()).toBe(0);
    }
  });
});
