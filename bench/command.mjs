import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { noteWith, Server } from './server.mjs';
import { inFolder, interleaved, median, ratios, round } from './support.mjs';

const connections = 50;

const startBare = async (folder) => {
  const entry = fileURLToPath(new URL('./bare-server.mjs', import.meta.url));
  const child = spawn(process.execPath, [entry, join(folder, 'bare.db')], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = await once(child.stdout, 'data');
  return { child, url: `http://127.0.0.1:${String(port).trim()}` };
};

/** Commands for so many seconds, every one with a key of its own; answers what was acknowledged. */
const load = async (url, headers, body, seconds) => {
  const request = {
    method: 'POST',
    path: '/api/v1/interviews/records',
    headers: { 'content-type': 'application/json', ...headers },
    body,
    setupRequest: (request) => ({ ...request, headers: { ...request.headers, 'idempotency-key': randomUUID() } }),
  };
  const result = await autocannon({ url, connections, duration: seconds, requests: [request] });
  if (result.non2xx + result.errors > 0) throw new Error(`${result.non2xx} refused, ${result.errors} failed`);
  return { perSecond: result['2xx'] / result.duration, p50: result.latency.p50, p99: result.latency.p99 };
};

/**
 * Notes filed over HTTP by 50 connections with everything on: session, class-validator, permission, read, fold,
 * decide, append, wait for the views. Against a bare Fastify server that writes one row as durably. The notes hold a
 * matter that was explained on the spot, so that one command is one write on both sides.
 */
export async function run({ quick = false } = {}) {
  const seconds = quick ? 2 : 8;
  return inFolder(async (folder) => {
    const server = await Server.in(join(folder, 'node'));
    const office = await server.openOffice();
    const cookie = await server.cookieOf('deputy03');
    const { note } = noteWith(office, ['东门路灯不亮']);
    const explained = { ...note.matters[0], outcome: { kind: 'EXPLAINED', explanation: '已列入明年改造计划' } };
    const body = JSON.stringify({ note: { ...note, matters: [explained] } });
    const bare = await startBare(folder);
    try {
      const contenders = {
        ours: () => load(server.url, { cookie }, body, seconds),
        bare: () => load(bare.url, {}, body, seconds),
      };
      await contenders.ours();
      await contenders.bare();
      const figures = await interleaved(quick ? 1 : 5, contenders);
      const of = (name, figure) => figures[name].map((one) => one[figure]);
      const quotients = ratios(of('ours', 'perSecond'), of('bare', 'perSecond'));
      return {
        connections,
        perSecond: round(median(of('ours', 'perSecond')), 0),
        p50Ms: median(of('ours', 'p50')),
        p99Ms: median(of('ours', 'p99')),
        barePerSecond: round(median(of('bare', 'perSecond')), 0),
        bareP50Ms: median(of('bare', 'p50')),
        bareP99Ms: median(of('bare', 'p99')),
        worstRatio: quotients.worst,
        ratio: quotients.median,
        goal: 0.5,
      };
    } finally {
      bare.child.kill();
      await server.end();
    }
  });
}
