/**
 * Makes the web page's typed client, and its list of the kinds of files, out of the API's own document: `npm run client`. With `--check` it writes nothing
 * and fails where the committed one is stale.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);

const describe = async () => {
  const { startNode } = require(join(root, 'dist/start.js'));
  const folder = mkdtempSync(join(tmpdir(), 'yuexun-client-'));
  const app = await startNode({ dataFolder: folder, eventStoreUrl: `sqlite:${folder}/events.db` });
  try {
    return (await app.inject({ url: '/api/docs-json' })).json();
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Every route shares its headers and refusals, which the client sets and reads in one place: told once, not by each. */
const lean = (document) => {
  for (const item of Object.values(document.paths))
    for (const operation of Object.values(item)) {
      operation.parameters = (operation.parameters ?? []).filter((parameter) => parameter.in !== 'header');
      for (const status of Object.keys(operation.responses))
        if (!status.startsWith('2')) delete operation.responses[status];
    }
  // The order in which contexts are joined says nothing.
  const paths = Object.fromEntries(Object.entries(document.paths).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { ...document, paths };
};

const document = await describe();
const kinds = document.paths['/api/v1/attachments'].post['x-file-kinds'];
const texts = {
  'src/web/api/schema.d.ts': `/* Made from the API's document by \`npm run client\`; not to be edited. */\n${astToString(await openapiTS(lean(document)))}`,
  'src/web/api/file-kinds.made.ts': `// Made from the API's document by \`npm run client\`; not to be edited.
export const fileKinds = ${JSON.stringify(kinds, null, 2)} as const;
`,
};
for (const [name, text] of Object.entries(texts)) {
  const file = join(root, name);
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    process.stderr.write(`${name} is stale: npm run client\n`);
    process.exitCode = 1;
  }
}
