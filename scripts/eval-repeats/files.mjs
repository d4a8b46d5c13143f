import { readFileSync } from 'node:fs';

/** Complaints in the order in which they were filed: {id, reporter, title, submittedAt, body}. */
export const complaintsIn = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
    .sort((a, b) => Date.parse(a.submittedAt) - Date.parse(b.submittedAt));

/** What hangs together by pairs: each number with the least of those that it hangs together with. */
export const joined = (count, pairs) => {
  const parent = Array.from({ length: count }, (_, n) => n);
  const root = (n) => {
    while (parent[n] !== n) n = parent[n] = parent[parent[n]];
    return n;
  };
  for (const [a, b] of pairs) {
    const [one, other] = [root(a), root(b)].sort((x, y) => x - y);
    parent[other] = one;
  }
  return parent.map((_, n) => root(n));
};

/** A file holds issues and hard negatives, or a list of read pairs {later, earlier, read: yes, no or doubt}. */
const told = (file) => {
  const content = JSON.parse(readFileSync(file, 'utf8'));
  const read = Array.isArray(content) ? content : [];
  const { issues = [], hardNegatives = [] } = Array.isArray(content) ? {} : content;
  const answered = (answer) =>
    read.filter((pair) => pair.read === answer).map(({ later, earlier }) => [later, earlier]);
  return {
    same: [...issues.flatMap(({ messages }) => messages.map((id) => [messages[0], id])), ...answered('yes')],
    different: [
      ...hardNegatives.map(({ a, b, kind }) => [a, b, kind]),
      ...answered('no').map((pair) => [...pair, 'ranked high and read: not the same']),
    ],
    open: [...read.filter((pair) => !['yes', 'no'].includes(pair.read)).map(({ later, earlier }) => [later, earlier])],
  };
};

/**
 * Labels of all files by the complaints' places in the order: matters of at least two, pairs {later, earlier, issue},
 * pairs that look alike and are not the same, and what readers left open. `places`: complaints that share a matter or
 * were held against each other by a reader stand together, so that nothing is learned from what it is judged by.
 */
export const labelsIn = (files, complaints) => {
  const at = new Map(complaints.map(({ id }, index) => [String(id), index]));
  const known = (pairs) =>
    pairs
      .map(([a, b, ...rest]) => [at.get(String(a)), at.get(String(b)), ...rest])
      .filter(([a, b]) => a !== undefined && b !== undefined);
  const all = files.map(told);
  const [same, different, open] = ['same', 'different', 'open'].map((kind) => known(all.flatMap((one) => one[kind])));
  const matters = new Map();
  joined(complaints.length, same).forEach((first, index) => {
    matters.set(first, [...(matters.get(first) ?? []), index]);
  });
  const issues = [...matters.values()].filter((one) => one.length > 1);
  const pairs = issues.flatMap((one, issue) =>
    one.flatMap((later, n) => one.slice(0, n).map((earlier) => ({ later, earlier, issue, size: one.length }))),
  );
  const issueOf = new Map(issues.flatMap((one, issue) => one.map((index) => [index, issue])));
  const isSame = (a, b) => issueOf.has(a) && issueOf.get(a) === issueOf.get(b);
  const negatives = [
    ...new Map(
      different.map(([a, b, kind]) => [
        `${Math.max(a, b)} ${Math.min(a, b)}`,
        { later: Math.max(a, b), earlier: Math.min(a, b), kind },
      ]),
    ).values(),
  ].filter(({ later, earlier }) => !isSame(later, earlier));
  return {
    issues,
    pairs,
    negatives,
    issueOf,
    isSame,
    isOpen: new Set(open.map(([a, b]) => `${Math.max(a, b)} ${Math.min(a, b)}`)),
    places: joined(complaints.length, [...same, ...different]),
  };
};
