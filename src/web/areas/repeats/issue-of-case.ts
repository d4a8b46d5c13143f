/** Which cases stand in an issue, and as what. */
export interface Linked {
  readonly firstCase: string | null;
  readonly links: readonly { readonly case: string; readonly relation: string }[];
}

/** Does the case stand there as the same kind of matter elsewhere? The first case, if all others are elsewhere. */
export const isElsewhere = ({ firstCase, links }: Linked, id: string) =>
  links
    .filter((link) => id === firstCase || link.case === id)
    .every(({ relation }) => relation === 'SIMILAR_ELSEWHERE');

/** The cases that stand with this one as one and the same matter, itself among them. */
export const matterOf = (issues: readonly Linked[], id: string): ReadonlySet<string> => {
  const issue = issues.find((one) => !isElsewhere(one, id));
  if (issue === undefined) return new Set([id]);
  const { firstCase, links } = issue;
  const all = [...(firstCase === null ? [] : [firstCase]), ...links.map((link) => link.case)];
  return new Set([id, ...all.filter((one) => !isElsewhere(issue, one))]);
};
