const { createHash, randomBytes, randomUUID } = require('node:crypto');
const { join } = require('node:path');
const { Readable } = require('node:stream');

/**
 * A process of its own on the vault at argv[2], to be killed: prints one line of JSON for each thing that the vault
 * says is done, and for each erasure one before it is asked for.
 */
const { openLocalVault } = require(join(__dirname, '../../dist/platform/vault/local/local.vault.js'));

const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);
const chunks = (bytes) => Readable.from([bytes.subarray(0, 40_000), bytes.subarray(40_000)], { objectMode: false });

const filesForEver = async ({ attachments }) => {
  for (;;) {
    const bytes = randomBytes(90_000);
    const { hash } = await attachments.put(chunks(bytes));
    if (hash !== createHash('sha256').update(bytes).digest('hex')) throw new Error('another hash');
    say({ file: hash });
  }
};

const spoolsForEver = async ({ spools }) => {
  for (;;) {
    const job = randomUUID();
    const text = randomBytes(40_000).toString('hex');
    await spools.write(job, chunks(Buffer.from(text)));
    say({ spool: job, hash: createHash('sha256').update(text).digest('hex') });
  }
};

const peopleForEver = async ({ personal }) => {
  for (;;) {
    const person = randomUUID();
    const sealed = await personal.seal(person, 'name', `name of ${person}`);
    say({ sealed });
    if (Number.parseInt(person[0], 16) > 3) continue;
    say({ erasing: person });
    await personal.erase(person);
    say({ erased: person });
  }
};

const main = async () => {
  const vault = await openLocalVault(process.argv[2]);
  await Promise.all([filesForEver, spoolsForEver, peopleForEver, peopleForEver, peopleForEver].map((go) => go(vault)));
};

main().catch((error) => {
  say({ failed: String(error) });
  process.exit(1);
});
