import { parseArgs } from 'node:util';

const known = ['append', 'command', 'rebuild', 'read', 'tables'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, peers: { type: 'boolean' }, quick: { type: 'boolean' } },
});

const unknown = positionals.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`No such bench: ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  process.exit(2);
}

const say = values.json ? () => undefined : (text) => console.log(text);
const results = {};
for (const name of positionals.length > 0 ? positionals : known) {
  say(`\n${name}`);
  const { run } = await import(`./${name}.mjs`);
  results[name] = await run({ peers: values.peers === true, quick: values.quick === true });
  if (!values.json) console.table(results[name]);
}
if (values.json) console.log(JSON.stringify(results));
// Benches start servers and threads; whatever one left behind must not keep the figures from being used.
process.exit(0);
