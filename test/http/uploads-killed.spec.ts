import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { DemoBrowser } from '../../src/demo/browser';
import { RealServer } from '../support/real-server';

/** Parts are on the disk once they are answered: a kill in the middle of the next one loses that one alone. */
describe('The server is killed while a file is sent up in parts', () => {
  let server: RealServer;
  let deputy: DemoBrowser;
  const film = Buffer.concat([Buffer.from('\0\0\0\x18ftypmp42', 'latin1'), Buffer.alloc(300_000, 'film')]);

  beforeAll(async () => {
    server = await RealServer.open();
    deputy = await server.browser('deputy03');
  });
  afterAll(async () => {
    await server.stop();
    server.remove();
  });

  const part = (id: string, offset: number, content: RequestInit['body']): Promise<Response> =>
    fetch(`${server.url}/api/v1/attachments/uploads/${id}`, {
      method: 'PATCH',
      headers: {
        'content-type': 'application/offset+octet-stream',
        'upload-offset': String(offset),
        cookie: deputy.cookie,
      },
      body: content,
      duplex: 'half',
    } as RequestInit);

  it('goes on from the last answer, equal to the last byte', async () => {
    const { id } = await deputy.post<{ id: string }>('/attachments/uploads', { name: '现场.mp4', size: film.length });
    expect((await part(id, 0, film.subarray(0, 100_000))).status).toBe(200);

    const endless = new Readable({ read: () => undefined });
    endless.push(film.subarray(100_000, 200_000));
    const streamed = Readable.toWeb(endless) as unknown as RequestInit['body'];
    const cut = part(id, 100_000, streamed).then(
      ({ status }) => status,
      () => 'cut off',
    );
    await server.kill();
    expect(await cut).toBe('cut off');
    endless.destroy();
    await server.start();

    const { offset } = await deputy.get<{ offset: number }>(`/attachments/uploads/${id}`);
    expect(offset).toBe(100_000);
    const answer = await part(id, offset, film.subarray(offset));
    const { attachment } = (await answer.json()) as { attachment: { hash: string; mediaType: string } };
    expect(attachment.hash).toBe(createHash('sha256').update(film).digest('hex'));
    expect(attachment.mediaType).toBe('video/mp4');
  });
});
