import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { startServer } from './kit';

const folder = join(__dirname, '../support/esdb-stand-in/certificate');
const tls = { cert: readFileSync(join(folder, 'certificate.pem')), key: readFileSync(join(folder, 'key.pem')) };

describe('https', () => {
  it('serves with the certificate, and cookies go encrypted only', async () => {
    const server = await startServer({ tls });
    server.positions.at.next(7);
    await server.app.listen(0, '127.0.0.1');
    const { port } = server.app.getHttpServer().address() as AddressInfo;
    const headers = await new Promise<NodeJS.Dict<string | string[]>>((resolve, reject) => {
      const options = { port, path: '/api/v1/things', method: 'POST', rejectUnauthorized: false };
      request(
        { ...options, headers: { cookie: 'yuexun-session=good', 'content-type': 'application/json' } },
        (answer) => resolve(answer.resume().headers),
      )
        .on('error', reject)
        .end(JSON.stringify({ title: '谈话' }));
    });
    await server.close();
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
    expect(headers['set-cookie']).toEqual(['yuexun-position=7.0192f0c1; Path=/; HttpOnly; SameSite=Lax; Secure']);
  });
});
