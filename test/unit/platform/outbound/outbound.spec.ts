import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { OutboundRefused } from '../../../../src/platform/outbound/errors';
import { isWithin, Outbound } from '../../../../src/platform/outbound/outbound';

const codeOf = async (work: () => unknown): Promise<string | null> => {
  try {
    await work();
    return null;
  } catch (error) {
    return (error as OutboundRefused).code;
  }
};

describe('the way out', () => {
  const outbound = new Outbound({
    hosts: ['robots.example', 'localhost', '10.1.2.3', '127.0.0.1', '::1'],
    privateHosts: ['127.0.0.1'],
  });

  it.each<[address: string, code: string | null]>([
    ['https://robots.example/send?key=1', null],
    ['http://127.0.0.1:3000/', null],
    ['nonsense', 'outbound.unreadable'],
    ['https://elsewhere.example/', 'outbound.host-not-allowed'],
    ['https://sub.robots.example/', 'outbound.host-not-allowed'],
    ['http://robots.example/', 'outbound.not-https'],
    ['ftp://127.0.0.1/', 'outbound.not-https'],
    ['https://user:word@robots.example/', 'outbound.credentials'],
    ['https://10.1.2.3/', 'outbound.private-address'],
    ['https://[::1]/', 'outbound.private-address'],
    // Another spelling of 127.0.0.1, which the parser reads as such.
    ['http://0x7f.1:3000/', null],
  ])('%s', async (address, code) => {
    expect(await codeOf(() => outbound.check(address))).toBe(code);
  });

  it.each([
    ['127.0.0.1', true],
    ['10.0.0.1', true],
    ['172.16.5.5', true],
    ['172.32.0.1', false],
    ['192.168.1.1', true],
    ['169.254.169.254', true],
    ['100.64.0.1', true],
    ['0.0.0.0', true],
    ['8.8.8.8', false],
    ['::1', true],
    ['fd00::1', true],
    ['fe80::1', true],
    ['::ffff:127.0.0.1', true],
    ['2400:3200::1', false],
  ])('%s lies within the house: %s', (address, within) => {
    expect(isWithin(address)).toBe(within);
  });

  it('refuses a name that leads into the house', async () => {
    const named = new Outbound({ hosts: ['localhost'], privateHosts: [] });
    expect(await codeOf(() => named.post('https://localhost:1/', ''))).toBe('outbound.private-address');
  });

  describe('to a receiver', () => {
    let server: Server;
    let url: string;
    beforeAll(async () => {
      server = createServer((request, response) => {
        if (request.url === '/elsewhere') response.writeHead(302, { location: '/' }).end();
        else response.writeHead(200).end('x'.repeat(100_000));
      }).listen(0, '127.0.0.1');
      await once(server, 'listening');
      url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    });
    afterAll(() => server.close());

    it('follows no redirection and reads no more than it needs', async () => {
      expect((await outbound.post(`${url}/elsewhere`, '{}')).status).toBe(302);
      expect((await outbound.post(`${url}/`, '{}')).body).toHaveLength(65_536);
    });

    it('says when nobody answers', async () => {
      expect(await codeOf(() => outbound.post('http://127.0.0.1:1/', '{}'))).toBe('outbound.unreachable');
    });
  });
});
