/** Makes the office anew from a release, and keeps what it answers. */
import { rmSync } from 'node:fs';
import { canonicalOf } from './canonical.mjs';
import { keepAnswers, keepFolder, keepKnown } from './kept.mjs';
import { makeOffice } from './make.mjs';
import { withKept } from './kept-node.mjs';
import { routeFinder } from './routes.mjs';
import { sendAgain, toldBy } from './upgrade.mjs';
import { walk } from './walk.mjs';

/** Every answer of the walk, each request once. */
const answersOf = async (node, kept) => {
  const document = JSON.parse((await node.send('admin', 'GET', '/api/docs-json')).body);
  const routeOf = routeFinder(document);
  const answers = new Map();
  const ask = async ({ who, path, body }) => {
    const key = JSON.stringify([who, path, body]);
    if (!answers.has(key)) {
      const answer = canonicalOf(await node.send(who, body === undefined ? 'GET' : 'POST', path, { payload: body }));
      answers.set(key, { route: routeOf(path), who, path, body, answer });
    }
    return answers.get(key).answer;
  };
  await walk({ ask, document, kept, askers: kept.askers });
  return [...answers.values()];
};

/** Which requests of the last day the release itself answers as repeats. */
const markRepeats = async (node, { requests }) => {
  const again = await sendAgain(node, requests);
  return requests.map((request, index) => {
    const told = [request.answer, again[index]].map((answer) => JSON.stringify(toldBy(answer)));
    return { ...request, repeats: told[0] === told[1] };
  });
};

const keepOffice = async (dist) => {
  const { folder, kept } = await makeOffice(dist);
  keepFolder(folder);
  keepKnown(kept);
  rmSync(folder, { recursive: true });
};

export const record = async ({ dist, 'same-office': isSame }) => {
  if (!isSame) await keepOffice(dist);
  const { kept, answers, requests } = await withKept(dist, async (opened) => {
    const answers = await answersOf(opened.node, opened.kept);
    return { kept: opened.kept, answers, requests: await markRepeats(opened.node, opened.kept) };
  });
  keepKnown({ ...kept, requests });
  keepAnswers(answers);
  console.log(`kept ${answers.length} answers and ${requests.filter(({ repeats }) => repeats).length} repeats`);
  return 0;
};
