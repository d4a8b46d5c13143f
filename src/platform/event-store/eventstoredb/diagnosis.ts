import { connect as connectPlain } from 'node:net';
import { connect as connectTls } from 'node:tls';
import type { Address } from './vendor';

/** How long one look at a port may take, in milliseconds. */
const lookFor = 1_000;

interface Host {
  readonly address: string;
  readonly port: number;
}

/** `null` when a TLS connection comes about, else the code of what prevented it. */
const tryTls = ({ address, port }: Host, authority: Buffer | undefined, trustAnyone: boolean): Promise<string | null> =>
  new Promise((settle) => {
    const socket = connectTls({
      host: address,
      port,
      servername: /^[\d.]+$|:/.test(address) ? '' : address,
      ALPNProtocols: ['h2'],
      rejectUnauthorized: !trustAnyone,
      timeout: lookFor,
      ...(authority === undefined ? {} : { ca: authority }),
    });
    const end = (code: string | null): void => {
      socket.destroy();
      settle(code);
    };
    socket.once('secureConnect', () => end(null));
    socket.once('error', (error: NodeJS.ErrnoException) => end(error.code ?? ''));
    socket.once('timeout', () => end('TIMEOUT'));
  });

const isListening = ({ address, port }: Host): Promise<boolean> =>
  new Promise((settle) => {
    const socket = connectPlain({ host: address, port, timeout: lookFor });
    const end = (is: boolean): void => {
      socket.destroy();
      settle(is);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
    socket.once('timeout', () => end(false));
  });

const untrusted = new Set([
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'CERT_SIGNATURE_FAILURE',
  'CERT_UNTRUSTED',
]);

const wordsFor = (code: string, { options }: Address, { address, port }: Host): string | null => {
  const host = `${address}:${port}`;
  if (code === 'ERR_SSL_WRONG_VERSION_NUMBER' || code === 'ERR_SSL_PACKET_LENGTH_TOO_LONG') {
    return `TLS is on in EVENT_STORE_URL, the server at ${host} speaks plain: add tls=false, or turn TLS on there`;
  }
  if (untrusted.has(code)) {
    const file = options.tlsCAFile;
    return file === undefined
      ? `The certificate of ${host} is not trusted: name the file of its authority as tlsCAFile in EVENT_STORE_URL`
      : `The certificate of ${host} is not trusted: ${file} (tlsCAFile) is not its authority`;
  }
  if (code === 'CERT_HAS_EXPIRED' || code === 'CERT_NOT_YET_VALID') {
    return `The certificate of ${host} is not valid today (${code})`;
  }
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') return `The certificate of ${host} is for another host name`;
  return null;
};

const lookAt = async (address: Address, host: Host): Promise<string | null> => {
  if (address.options.tls !== false) {
    const code = await tryTls(host, address.rootCertificate, false);
    return code === null ? null : wordsFor(code, address, host);
  }
  if (!(await isListening(host)) || (await tryTls(host, undefined, true)) !== null) return null;
  return (
    `TLS is off in EVENT_STORE_URL, the server at ${host.address}:${host.port} speaks TLS: ` +
    'take tls=false out, and name the file of its authority as tlsCAFile'
  );
};

/**
 * Explains why the settings and the servers do not fit together; null if nothing is wrong with the settings (the server
 * is down, say). The vendor's own errors hardly say, and with several hosts not at all.
 */
export const diagnose = async (address: Address): Promise<string | null> => {
  const found = await Promise.all(address.options.hosts.map((host) => lookAt(address, host)));
  return found.find((words) => words !== null) ?? null;
};
