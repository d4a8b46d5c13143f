import { type LookupAddress, lookup } from 'node:dns';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { OutboundFailed, OutboundRefused } from './errors';

export interface OutboundSettings {
  /** Host names that may be called at all. */
  readonly hosts: readonly string[];
  /** Those of them that may be on the internal network: on private or loopback addresses. */
  readonly privateHosts: readonly string[];
}

/** The default: the two group robots, and nothing on the internal network. */
export const defaultOutbound: OutboundSettings = {
  hosts: ['qyapi.weixin.qq.com', 'oapi.dingtalk.com'],
  privateHosts: [],
};

/** What is reachable only from inside: never called on an outsider's word (SSRF). */
const within = new BlockList();
for (const [net, prefix] of [
  ...[['0.0.0.0', 8] as const, ['10.0.0.0', 8] as const, ['100.64.0.0', 10] as const, ['127.0.0.0', 8] as const],
  ...[['169.254.0.0', 16] as const, ['172.16.0.0', 12] as const, ['192.0.0.0', 24] as const],
  ...[['192.168.0.0', 16] as const, ['198.18.0.0', 15] as const, ['224.0.0.0', 3] as const],
])
  within.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of [
  ...[['::', 128] as const, ['::1', 128] as const, ['64:ff9b::', 96] as const, ['fc00::', 7] as const],
  ...[['fe80::', 10] as const, ['ff00::', 8] as const],
])
  within.addSubnet(net, prefix, 'ipv6');

/** An IPv4 address written as IPv6 is judged as IPv4. */
export const isWithin = (address: string): boolean => {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  const plain = mapped ?? address;
  return within.check(plain, isIP(plain) === 6 ? 'ipv6' : 'ipv4');
};

const patience = 10_000;
const mostRead = 65_536;

/** The only way to other systems: to hosts that the configuration names, at addresses that may be called. */
export class Outbound {
  constructor(private readonly settings: OutboundSettings = defaultOutbound) {}

  /**
   * Whether this address may be called, as far as the address alone can tell.
   *
   * @throws OutboundRefused
   */
  check(address: string): URL {
    if (!URL.canParse(address)) throw new OutboundRefused('outbound.unreadable');
    const url = new URL(address);
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const inside = this.settings.privateHosts.includes(host);
    if (!this.settings.hosts.includes(host)) throw new OutboundRefused('outbound.host-not-allowed');
    // Only on the internal network, and only if that was allowed, may it go unencrypted.
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && inside))
      throw new OutboundRefused('outbound.not-https');
    if (url.username !== '' || url.password !== '') throw new OutboundRefused('outbound.credentials');
    if (isIP(host) !== 0 && isWithin(host) && !inside) throw new OutboundRefused('outbound.private-address');
    return url;
  }

  /**
   * Sends a text; a redirection is not followed.
   *
   * @returns the answer's status and the beginning of its body
   * @throws OutboundRefused, OutboundFailed
   */
  post(
    address: string,
    body: string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<{ readonly status: number; readonly body: string }> {
    const url = this.check(address);
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
    return new Promise((resolve, reject) => {
      const request = send(
        url,
        {
          method: 'POST',
          headers: { 'content-type': 'application/json; charset=utf-8', 'user-agent': 'yuexun', ...headers },
          lookup: this.lookup,
          signal: AbortSignal.timeout(patience),
          agent: false,
        },
        (answer) => {
          let read = '';
          answer.setEncoding('utf8');
          answer.on('data', (chunk: string) => {
            if (read.length < mostRead) read += chunk;
          });
          answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: read.slice(0, mostRead) }));
          answer.on('error', (error) => reject(new OutboundFailed('outbound.broken', error)));
        },
      );
      request.on('error', (error) =>
        reject(error instanceof OutboundRefused ? error : new OutboundFailed('outbound.unreachable', error)),
      );
      request.end(body);
    });
  }

  /** The address is judged where it is used: two lookups of one name may give two answers. */
  private readonly lookup: LookupFunction = (host, options, callback) => {
    const inside = this.settings.privateHosts.includes(host);
    lookup(host, { ...options, all: true }, (error, found: LookupAddress[]) => {
      if (error !== null) return callback(error, '', 0);
      const [first] = found;
      if (first === undefined || (!inside && found.some(({ address }) => isWithin(address))))
        return callback(new OutboundRefused('outbound.private-address'), '', 0);
      if (options.all === true) return callback(null, found);
      return callback(null, first.address, first.family);
    });
  };
}
