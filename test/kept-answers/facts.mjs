/** All that the test of the kept folder asserts, from one opening of it. */
import { sampleOf, differingOf } from './compare.mjs';
import { readAnswers } from './kept.mjs';
import { withKept } from './kept-node.mjs';
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
  const part = sampleOf(answers, Number(sample));
  const found = await withKept(dist, async ({ node, ...opened }) => {
    const document = JSON.parse((await node.send('admin', 'GET', '/api/docs-json')).body);
    const differing = await differingOf(node, part);
    const unanswered = neverAnswered(document, answers);
    return { compared: part.length, differing, unanswered, ...(await upgradeFactsOf(node, opened)) };
  });
  console.log(JSON.stringify(found));
  return 0;
};
