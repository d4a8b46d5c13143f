import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join } from 'node:path';
import { isEmail } from 'class-validator';
import { type ClockLimits, standardClockLimits } from './capabilities/days/clock.rules';
import type { LogLevel } from './platform/observability/logging';
import { defaultOutbound, type OutboundSettings } from './platform/outbound/outbound';

/** Where a node keeps what it keeps; all that the command line needs. */
export interface NodeConfig {
  /** `sqlite:<file>` or `esdb://…` */
  readonly eventStoreUrl: string;
  /** Views, vault and attachments stand below it. */
  readonly dataFolder: string;
  /** A second place, on another disk, for what says how far the log has come. */
  readonly headsFolder?: string | undefined;
  /** See `NodeSettings`; nothing from outside sets it. */
  readonly firstPasswordsStay?: boolean;
  /** How far the clock may be from what the log knows before somebody has to confirm it. */
  readonly clockLimits?: ClockLimits;
}

/** Everything a server is told from outside. */
export interface Config extends NodeConfig {
  readonly host: string;
  readonly port: number;
  /** The address that users type, without a path: requests from other sites are refused. */
  readonly publicUrl: string | undefined;
  readonly tls: { readonly cert: Buffer; readonly key: Buffer } | undefined;
  /** Addresses of proxies whose X-Forwarded-* is believed; true: of any, false: of none. */
  readonly trustProxy: boolean | string;
  readonly logLevel: LogLevel;
  /** The server that takes our mail; undefined: no mail leaves. */
  readonly mail?: { readonly smtpUrl: string; readonly from: string } | undefined;
  /** Which other systems may be called. */
  readonly outbound?: OutboundSettings;
}

/** What stands in the way of starting, one line each. */
export class BadConfig extends Error {
  constructor(readonly problems: readonly string[]) {
    super(['无法启动，请补正下列设置 · cannot start, please set:', ...problems.map((p) => `  - ${p}`)].join('\n'));
    this.name = 'BadConfig';
  }
}

type Env = Readonly<Record<string, string | undefined>>;

const levels: readonly LogLevel[] = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

/** An empty setting is a setting left out. */
const settingIn =
  (env: Env) =>
  (name: string): string | undefined => {
    const value = env[name]?.trim();
    return value === undefined || value === '' ? undefined : value;
  };

/** Folder, store and clock, with the defaults of a trial on one's own machine. */
const nodeSettingsIn = (
  setting: ReturnType<typeof settingIn>,
  problems: string[],
): NodeConfig & Required<Pick<NodeConfig, 'clockLimits'>> => {
  const dataFolder = setting('DATA_FOLDER') ?? './data';
  const days = (name: string, standard: number, most: number): number => {
    const given = Number(setting(name) ?? standard);
    if (!Number.isInteger(given) || given < 1 || given > most) problems.push(`${name}: 1–${most}，天 · days`);
    return given;
  };
  const clockLimits = {
    mostBack: days('CLOCK_MOST_DAYS_BACK', standardClockLimits.mostBack, 7),
    mostGap: days('CLOCK_MOST_DAYS_GAP', standardClockLimits.mostGap, 92),
  };
  return {
    dataFolder,
    eventStoreUrl: setting('EVENT_STORE_URL') ?? `sqlite:${join(dataFolder, 'events.db')}`,
    headsFolder: setting('HEADS_FOLDER'),
    clockLimits,
  };
};

/** @throws BadConfig naming every setting that is wrong */
export const readNodeSettings = (env: Env): NodeConfig => {
  const problems: string[] = [];
  const settings = nodeSettingsIn(settingIn(env), problems);
  if (problems.length > 0) throw new BadConfig(problems);
  return settings;
};

/** An address, a network of them (10.0.0.0/8), or one of the networks that go by a name. */
const isNetwork = (text: string): boolean => {
  const [address = '', bits, ...rest] = text.trim().split('/');
  const version = isIP(address);
  if (bits === undefined) return version > 0 || ['loopback', 'linklocal', 'uniquelocal'].includes(address);
  return version > 0 && rest.length === 0 && /^[0-9]{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128);
};

const isOrigin = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '' && url.hash === '';
};

/**
 * The settings of a server for real work. Where the data lies and under which address it is reached must be said:
 * a default would be noticed only when the data is gone or the cookies fail.
 *
 * @throws BadConfig naming every setting that is missing or wrong
 */
export const readConfig = (env: Env): Config => {
  const setting = settingIn(env);
  const problems: string[] = [];
  const need = (name: string, why: string): void => {
    if (setting(name) === undefined) problems.push(`${name}: ${why}`);
  };
  need('DATA_FOLDER', '数据目录，如 /var/lib/yuexun · the folder of views, vault and attachments');
  need('EVENT_STORE_URL', '事件库，如 sqlite:/var/lib/yuexun/events.db 或 esdb://… · the event store');
  need('PUBLIC_URL', '用户访问的网址，如 https://yuexun.example.gov.cn · the address that users type');

  const { dataFolder, eventStoreUrl, headsFolder, clockLimits } = nodeSettingsIn(setting, problems);
  if (!/^(sqlite:.|esdb(\+discover)?:\/\/)/.test(eventStoreUrl))
    problems.push('EVENT_STORE_URL: 须以 sqlite: 或 esdb:// 开头 · must begin with sqlite: or esdb://');
  if (eventStoreUrl.startsWith('sqlite::memory:'))
    problems.push('EVENT_STORE_URL: 内存库不能用于生产 · a store in memory forgets everything');

  const publicUrl = setting('PUBLIC_URL');
  if (publicUrl !== undefined && !isOrigin(publicUrl))
    problems.push('PUBLIC_URL: 须为不带路径的 http(s) 网址 · must be an http(s) address without a path');

  const port = Number(setting('PORT') ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) problems.push('PORT: 0–65535');

  const logLevel = setting('LOG_LEVEL') ?? 'info';
  if (!levels.includes(logLevel as LogLevel)) problems.push(`LOG_LEVEL: ${levels.join(', ')}`);

  const tls = readTls(setting('TLS_CERT'), setting('TLS_KEY'), problems);
  const trusted = setting('TRUST_PROXY') ?? 'false';
  const trustProxy = trusted === 'true' || trusted === 'false' ? trusted === 'true' : trusted;
  if (typeof trustProxy === 'string' && !trustProxy.split(',').every(isNetwork))
    problems.push(
      'TRUST_PROXY: 须为 true、false，或者以逗号分隔的地址、网段 · must be true, false, or addresses and networks between commas',
    );
  if (publicUrl?.startsWith('https:') === true && tls === undefined && trustProxy === false)
    problems.push(
      'TRUST_PROXY 或 TLS_CERT/TLS_KEY: PUBLIC_URL 为 https 时，须说明由谁提供加密 · ' +
        'PUBLIC_URL is https: name the proxy in front (its address, or true) or give a certificate',
    );
  const mail = readMail(setting('SMTP_URL'), setting('MAIL_FROM'), problems);
  if (problems.length > 0) throw new BadConfig(problems);
  return {
    dataFolder,
    eventStoreUrl,
    headsFolder,
    clockLimits,
    host: setting('HOST') ?? '0.0.0.0',
    port,
    publicUrl: publicUrl === undefined ? undefined : new URL(publicUrl).origin,
    tls,
    trustProxy,
    logLevel: logLevel as LogLevel,
    mail,
    outbound: outboundFrom(hostsIn(setting('OUTBOUND_HOSTS')), hostsIn(setting('OUTBOUND_PRIVATE_HOSTS'))),
  };
};

const hostsIn = (text = ''): readonly string[] =>
  text
    .split(',')
    .map((host) => host.trim().toLowerCase())
    .filter((host) => host !== '');

/** What may be called within the house may be called. */
const outboundFrom = (hosts: readonly string[], privateHosts: readonly string[]): OutboundSettings => ({
  hosts: [...defaultOutbound.hosts, ...hosts, ...privateHosts],
  privateHosts,
});

const readMail = (smtpUrl: string | undefined, from: string | undefined, problems: string[]): Config['mail'] => {
  if (smtpUrl === undefined && from === undefined) return undefined;
  if (smtpUrl === undefined || !/^smtps?:\/\/[^/]/.test(smtpUrl) || from === undefined || !isEmail(from)) {
    problems.push('SMTP_URL, MAIL_FROM: 须为 smtp(s):// 网址和发件邮箱 · an smtp(s):// address, and the sender');
    return undefined;
  }
  return { smtpUrl, from };
};

const readTls = (cert: string | undefined, key: string | undefined, problems: string[]): Config['tls'] => {
  if (cert === undefined && key === undefined) return undefined;
  if (cert === undefined || key === undefined) {
    problems.push('TLS_CERT, TLS_KEY: 两者须一并设置 · set both or neither');
    return undefined;
  }
  try {
    return { cert: readFileSync(cert), key: readFileSync(key) };
  } catch (error) {
    problems.push(`TLS_CERT, TLS_KEY: ${(error as Error).message}`);
    return undefined;
  }
};
