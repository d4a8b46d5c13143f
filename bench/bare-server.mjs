import Fastify from 'fastify';
import { compiled, require } from './support.mjs';

const { DatabaseSync } = require('@photostructure/sqlite');
const { schema } = compiled('platform/event-store/sqlite/schema');

/**
 * What a server costs that does nothing but keep: JSON in, one row of the same table durably written, an answer.
 * Requests that come together share one commit. `node bench/bare-server.mjs FILE`; prints its port.
 */
const db = new DatabaseSync(process.argv[2]);
db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 8000');
db.exec(schema);
const insert = db.prepare('INSERT INTO events VALUES (?, ?, ?, 0, ?, ?, ?, ?, ?)');

let position = 0;
let waiting = [];

const commit = () => {
  const group = waiting;
  waiting = [];
  db.exec('BEGIN IMMEDIATE');
  for (const { row } of group) insert.run(...row);
  db.exec('COMMIT');
  for (const { done } of group) done();
};

const keep = (key, data, metadata) =>
  new Promise((done) => {
    position += 1;
    const hash = Buffer.alloc(32, 7);
    const row = [position, position, `interview-${key}`, key, 'NoteFiled', JSON.stringify(data), metadata, hash];
    if (waiting.push({ row, done }) === 1) setImmediate(commit);
  });

/** As much as every event says of who, when and why. */
const metadata = JSON.stringify({ filler: 'x'.repeat(900) });

const app = Fastify();
app.post('/api/v1/interviews/records', async (request, reply) => {
  const key = request.headers['idempotency-key'];
  await keep(key, request.body, metadata);
  reply.code(201);
  return { id: key, revision: 0, position };
});
await app.listen({ host: '127.0.0.1', port: 0 });
console.log(app.server.address().port);
