/**
 * Writes `src/kernel/plain/simplified.made.ts`: for each traditional character the one that is written for it today, out
 * of OpenCC's dictionaries. It stays as it is until somebody runs this again, since views store what comes of it: raise
 * `plainVersion` then. `--check` only says whether the file is as it should be.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import hongKong from 'opencc-js/dict/HKVariantsRev';
import taiwan from 'opencc-js/dict/TWVariantsRev';
import traditional from 'opencc-js/dict/TSCharacters';

const target = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'kernel', 'plain', 'simplified.made.ts');

const pairsOf = (dictionary) => dictionary.split('|').map((pair) => pair.split(' '));

/** In use as they are where simplified characters are written, too: 显著 is not 显着. */
const leftAlone = new Set(['著', '么']);

const found = new Map(pairsOf(traditional));
const written = new Set(found.values());
for (const [character, standard] of [...pairsOf(hongKong), ...pairsOf(taiwan)])
  if (!found.has(character) && !written.has(character)) found.set(character, found.get(standard) ?? standard);

const lastOf = (character) => {
  for (let steps = 0; steps < 5; steps++) {
    const next = found.get(character) ?? character;
    if (next === character) return character;
    character = next;
  }
  throw new Error(`${character} leads round in a circle`);
};

const pairs = [...found.keys()]
  .filter((character) => !leftAlone.has(character) && lastOf(character) !== character)
  .sort((a, b) => a.codePointAt(0) - b.codePointAt(0))
  .map((character) => [character, lastOf(character)]);
if (pairs.some((pair) => pair.some((character) => [...character].length !== 1)))
  throw new Error('Places of marks rest on one character for one character');

const text = `// Made by scripts/simplified-characters.mjs from the dictionaries of OpenCC (https://github.com/BYVoid/OpenCC,
// Apache License 2.0), as opencc-js packs them. The characters of one line stand for those at the same place of the other.
export const traditional =
  '${pairs.map(([from]) => from).join('')}';
export const simplified =
  '${pairs.map(([, to]) => to).join('')}';
`;

if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (readFileSync(target, 'utf8') !== text) {
  console.error('src/kernel/plain/simplified.made.ts is stale: run npm run simplified, and raise plainVersion');
  process.exitCode = 1;
}
