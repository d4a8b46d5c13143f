/** All that the test of the kept folder asserts, from one opening of it. */
import { sampleOf, differingOf } from './compare.mjs';
import { readAnswers } from './kept.mjs';
import { openKept } from './kept-node.mjs';
import { getRoutes, notCompared, routeFinder } from './routes.mjs';
import { upgradeFactsOf } from './upgrade.mjs';

/** GET routes of the document of now that nobody was answered 200 on, and that are not excepted. */
const neverAnswered = (document, answers) => {
  const routeOf = routeFinder(document);
  const given = answers.filter(({ body, status }) => body === null && status === 200);
  const answered = new Set(given.map(({ path }) => routeOf(path)));
  return getRoutes(document).filter((route) => !answered.has(route) && !(route in notCompared));
};

export const facts = async ({ dist, sample = '1' }) => {
  const answers = readAnswers();
  const { node, folder, kept, checkpoints, close } = await openKept(dist);
  try {
    const document = JSON.parse((await node.send('admin', 'GET', '/api/docs-json')).body);
    const part = sampleOf(answers, Number(sample));
    const differing = await differingOf(node, part);
    const upgrade = await upgradeFactsOf(node, { folder, kept, checkpoints });
    const found = { compared: part.length, differing, neverAnswered: neverAnswered(document, answers), ...upgrade };
    console.log(JSON.stringify(found));
  } finally {
    await close();
  }
  return 0;
};
