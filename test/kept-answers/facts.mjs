/** All that the test of the kept folder asserts, from one opening of it. */
import { sampleOf, differingOf } from './compare.mjs';
import { readAnswers } from './kept.mjs';
import { documentedBy } from './documented.mjs';
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

/** The same node; what an answer says that the document does not, and the other way round, is noted. */
const noting = (node, documented, noted) => ({
  ...node,
  send: async (who, method, path, request) => {
    const answer = await node.send(who, method, path, request);
    const problems = documented(method, path, answer);
    if (problems.length > 0) noted.push({ who, method, path, problems: problems.slice(0, 5) });
    return answer;
  },
});

export const facts = async ({ dist, sample = '1' }) => {
  const answers = readAnswers();
  const part = sampleOf(answers, Number(sample));
  const found = await withKept(dist, async ({ node, ...opened }) => {
    const document = JSON.parse((await node.send('admin', 'GET', '/api/docs-json')).body);
    const undocumented = [];
    const differing = await differingOf(noting(node, documentedBy(document), undocumented), part);
    const unanswered = neverAnswered(document, answers);
    return { compared: part.length, differing, undocumented, unanswered, ...(await upgradeFactsOf(node, opened)) };
  });
  console.log(JSON.stringify(found));
  return 0;
};
