/** Asks again what was asked, and tells what is answered otherwise. */
import { canonicalOf } from './canonical.mjs';
import { differencesOf, isPermitted } from './differences.mjs';
import { openKept } from './kept-node.mjs';
import { readAnswers } from './kept.mjs';
import { permitted } from './permitted.mjs';

/** All figures of a year, by each dimension. */
const isYearReport = ({ who, path }) => who === 'clerk' && /^\/api\/v1\/statistics\?by=\w+&year=2025$/.test(path);

/** Of each route, role and status the first few, and the year's figures. */
export const sampleOf = (answers, most) => {
  const counts = new Map();
  return answers.filter((one) => {
    const key = `${one.route} ${one.who} ${one.answer.status}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts.get(key) <= most || isYearReport(one);
  });
};

const chosenOf = (answers, { route = '', who, sample }) => {
  const wanted = answers.filter(
    (answer) => `${answer.route} ${answer.path}`.includes(route) && (who === undefined || answer.who === who),
  );
  return sample === undefined ? wanted : sampleOf(wanted, Number(sample));
};

/** @returns the requests that are answered otherwise than `permitted` says, each with its differences */
export const differingOf = async (node, answers) => {
  const differing = [];
  for (const { route, who, path, body, answer } of answers) {
    const sent = await node.send(who, body === null ? 'GET' : 'POST', path, body === null ? {} : { payload: body });
    const now = JSON.parse(JSON.stringify(canonicalOf(sent)));
    const differences = differencesOf(answer, now).filter((one) => !isPermitted(permitted, { route, who }, one));
    if (differences.length > 0) differing.push({ route, who, path, body, differences });
  }
  return differing;
};

const shown = (value) => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
};

const print = ({ route, who, path, body, differences }) => {
  console.log(`\n${route} by ${who}\n  ${decodeURIComponent(path)}${body === null ? '' : ` ${JSON.stringify(body)}`}`);
  for (const { path: place, kept, now } of differences.slice(0, 5))
    console.log(`  ${place}\n    kept ${shown(kept)}\n    now  ${shown(now)}`);
  if (differences.length > 5) console.log(`  and ${differences.length - 5} more`);
};

export const compare = async ({ dist, most, ...choice }) => {
  const began = performance.now();
  const answers = chosenOf(readAnswers(), choice);
  const { node, close } = await openKept(dist);
  const opened = performance.now();
  const differing = await differingOf(node, answers);
  await close();
  differing.slice(0, Number(most)).forEach(print);
  const seconds = (from) => ((performance.now() - from) / 1e3).toFixed(1);
  console.log(
    `\ncompared ${answers.length} answers, ${differing.length} differ (${seconds(began)} s, ${seconds(opened)} s of asking)`,
  );
  return differing.length === 0 ? 0 : 1;
};
