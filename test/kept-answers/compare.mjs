/** Asks again what was asked, and tells what is answered otherwise. */
import { canonicalOf } from './canonical.mjs';
import { differencesOf, isPermitted } from './differences.mjs';
import { withKept } from './kept-node.mjs';
import { readAnswers } from './kept.mjs';
import { permitted } from './permitted.mjs';
import { print } from './print.mjs';
import { asRead } from './as-read.mjs';

/** All figures of a year, by each dimension. */
const isYearReport = ({ who, path }) => who === 'clerk' && /^\/api\/v1\/statistics\?by=\w+&year=2025$/.test(path);

/** Of each route, role and status the first few, and the year's figures. */
export const sampleOf = (answers, most) => {
  const counts = new Map();
  return answers.filter((one) => {
    const key = `${one.route} ${one.who} ${one.status}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts.get(key) <= most || isYearReport(one);
  });
};

/** Each different answer once, wherever it was given first. */
const eachOnce = (answers) => {
  const seen = new Set();
  return answers.filter(({ answer }) => !seen.has(answer) && seen.add(answer));
};

const chosenOf = (answers, { all, route = '', who, sample }) => {
  const wanted = answers.filter(
    (answer) => `${answer.route} ${answer.path}`.includes(route) && (who === undefined || answer.who === who),
  );
  if (all) return wanted;
  if (sample !== undefined) return sampleOf(wanted, Number(sample));
  const chosen = new Set([...eachOnce(wanted), ...sampleOf(wanted, 3)]);
  return wanted.filter((answer) => chosen.has(answer));
};

/** What is answered otherwise than it was, and otherwise than is permitted. */
const differencesNow = async (node, { route, who, path, body, answer }) => {
  const sent = await node.send(who, body === null ? 'GET' : 'POST', path, body === null ? {} : { payload: body });
  const now = JSON.stringify(canonicalOf(sent));
  if (now === answer) return [];
  const [before, after] = await Promise.all([answer, now].map((text) => asRead(JSON.parse(text))));
  return differencesOf(before, after).filter((one) => !isPermitted(permitted, { route, who }, one));
};

/** @returns the requests that are answered otherwise, each with its differences */
export const differingOf = async (node, answers) => {
  const differing = [];
  for (const answer of answers) {
    const differences = await differencesNow(node, answer);
    const { route, who, path, body } = answer;
    if (differences.length > 0) differing.push({ route, who, path, body, differences });
  }
  return differing;
};

export const compare = async ({ dist, most, ...choice }) => {
  const began = performance.now();
  const answers = chosenOf(readAnswers(), choice);
  const differing = await withKept(dist, ({ node }) => differingOf(node, answers));
  print(differing, Number(most));
  const seconds = ((performance.now() - began) / 1e3).toFixed(1);
  console.log(`compared ${answers.length} answers, ${differing.length} differ (${seconds} s)`);
  return differing.length === 0 ? 0 : 1;
};
