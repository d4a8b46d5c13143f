import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { BadConfig, readConfig, readNodeSettings } from '../../src/config';
import { newFolder } from '../support/folder';

const enough = {
  DATA_FOLDER: '/var/lib/yuexun',
  EVENT_STORE_URL: 'sqlite:/var/lib/yuexun/events.db',
  PUBLIC_URL: 'http://yuexun.example',
};

const problemsOf = (env: Record<string, string>): readonly string[] => {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof BadConfig) return error.problems.map((problem) => problem.split(':')[0]!);
    throw error;
  }
  return [];
};

describe('Settings from the environment', () => {
  it('tell at once all that is missing', () => {
    expect(problemsOf({})).toEqual(['DATA_FOLDER', 'EVENT_STORE_URL', 'PUBLIC_URL']);
    expect(problemsOf({ ...enough, PUBLIC_URL: ' ' })).toEqual(['PUBLIC_URL']);
  });

  it('have defaults for the rest', () => {
    expect(readConfig(enough)).toEqual({
      dataFolder: '/var/lib/yuexun',
      eventStoreUrl: 'sqlite:/var/lib/yuexun/events.db',
      host: '0.0.0.0',
      port: 3000,
      publicUrl: 'http://yuexun.example',
      tls: undefined,
      trustProxy: false,
      logLevel: 'info',
      mail: undefined,
      outbound: { hosts: ['qyapi.weixin.qq.com', 'oapi.dingtalk.com'], privateHosts: [] },
      clockLimits: { mostBack: 1, mostGap: 35 },
    });
  });

  it('say how far the clock may be from what the log knows, within reason', () => {
    const { clockLimits } = readConfig({ ...enough, CLOCK_MOST_DAYS_BACK: '2', CLOCK_MOST_DAYS_GAP: '14' });
    expect(clockLimits).toEqual({ mostBack: 2, mostGap: 14 });
    expect(problemsOf({ ...enough, CLOCK_MOST_DAYS_BACK: '400', CLOCK_MOST_DAYS_GAP: 'ever' })).toEqual([
      ...['CLOCK_MOST_DAYS_BACK', 'CLOCK_MOST_DAYS_GAP'],
    ]);
    expect(() => readNodeSettings({ CLOCK_MOST_DAYS_GAP: '0' })).toThrow(BadConfig);
  });

  it('name the mail server and the hosts that may be called', () => {
    const more = {
      SMTP_URL: 'smtp://user:word@mail.example:587',
      MAIL_FROM: 'yuexun@example.gov.cn',
      OUTBOUND_HOSTS: 'Hooks.example, other.example',
      OUTBOUND_PRIVATE_HOSTS: '10.0.0.5',
    };
    const { mail, outbound } = readConfig({ ...enough, ...more });
    expect(mail).toEqual({ smtpUrl: more.SMTP_URL, from: more.MAIL_FROM });
    expect(outbound?.hosts.slice(2)).toEqual(['hooks.example', 'other.example', '10.0.0.5']);
    expect(outbound?.privateHosts).toEqual(['10.0.0.5']);
    expect(problemsOf({ ...enough, SMTP_URL: more.SMTP_URL })).toEqual(['SMTP_URL, MAIL_FROM']);
    expect(problemsOf({ ...enough, ...more, SMTP_URL: 'http://mail.example' })).toEqual(['SMTP_URL, MAIL_FROM']);
  });

  it.each([
    [{ EVENT_STORE_URL: 'postgres://x' }, 'EVENT_STORE_URL'],
    [{ EVENT_STORE_URL: 'sqlite::memory:' }, 'EVENT_STORE_URL'],
    [{ PUBLIC_URL: 'yuexun.example' }, 'PUBLIC_URL'],
    [{ PUBLIC_URL: 'http://yuexun.example/app' }, 'PUBLIC_URL'],
    [{ PORT: '70000' }, 'PORT'],
    [{ PORT: 'x' }, 'PORT'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    [{ TLS_CERT: '/nowhere' }, 'TLS_CERT, TLS_KEY'],
    [{ TLS_CERT: '/nowhere', TLS_KEY: '/nowhere' }, 'TLS_CERT, TLS_KEY'],
    [{ PUBLIC_URL: 'https://yuexun.example' }, 'TRUST_PROXY 或 TLS_CERT/TLS_KEY'],
    [{ TRUST_PROXY: 'yes' }, 'TRUST_PROXY'],
    [{ TRUST_PROXY: '10.0.0.1, proxy.example' }, 'TRUST_PROXY'],
    [{ TRUST_PROXY: '10.0.0.0/33' }, 'TRUST_PROXY'],
  ])('refuse to start with %j', (wrong, name) => {
    expect(problemsOf({ ...enough, ...wrong })).toEqual([name]);
  });

  it('ask for a proxy or a certificate where the address is https', () => {
    const https = { ...enough, PUBLIC_URL: 'https://yuexun.example/' };
    expect(readConfig({ ...https, TRUST_PROXY: '10.0.0.1' })).toMatchObject({
      trustProxy: '10.0.0.1',
      publicUrl: 'https://yuexun.example',
    });
    for (const trustProxy of ['10.0.0.1,10.0.0.2', '10.0.0.0/8', 'loopback', '::1'])
      expect(readConfig({ ...https, TRUST_PROXY: trustProxy })).toMatchObject({ trustProxy });
    const folder = newFolder();
    const [cert, key] = [join(folder.path, 'cert.pem'), join(folder.path, 'key.pem')];
    writeFileSync(cert, 'c');
    writeFileSync(key, 'k');
    expect(readConfig({ ...https, TLS_CERT: cert, TLS_KEY: key }).tls).toEqual({
      cert: Buffer.from('c'),
      key: Buffer.from('k'),
    });
    folder.remove();
  });

  it('tell the command line only where the data lies', () => {
    expect(readNodeSettings({})).toMatchObject({ dataFolder: './data', eventStoreUrl: 'sqlite:data/events.db' });
    expect(readNodeSettings({ DATA_FOLDER: '/d' }).eventStoreUrl).toBe('sqlite:/d/events.db');
  });
});
