import { readFileSync } from 'node:fs';

/** Complaints in the order in which they were filed: {id, reporter, title, submittedAt, body}. */
export const complaintsIn = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
    .sort((a, b) => Date.parse(a.submittedAt) - Date.parse(b.submittedAt));

/** Labels by the complaints' places in the order: issues of at least two, pairs {later, earlier, issue}, hard negatives. */
export const labelsIn = (file, complaints) => {
  const { issues, hardNegatives } = JSON.parse(readFileSync(file, 'utf8'));
  const at = new Map(complaints.map(({ id }, index) => [String(id), index]));
  const known = (ids) => ids.map((id) => at.get(String(id))).filter((index) => index !== undefined);
  const members = issues.map(({ messages }) => known(messages).sort((a, b) => a - b)).filter((one) => one.length > 1);
  const pairs = members.flatMap((one, issue) =>
    one.flatMap((later, n) => one.slice(0, n).map((earlier) => ({ later, earlier, issue, size: one.length }))),
  );
  const negatives = hardNegatives.flatMap(({ a, b, kind }) => {
    const [earlier, later] = known([a, b]).sort((x, y) => x - y);
    return later === undefined ? [] : [{ later, earlier, kind }];
  });
  const issueOf = new Map(members.flatMap((one, issue) => one.map((index) => [index, issue])));
  return { issues: members, pairs, negatives, issueOf };
};
