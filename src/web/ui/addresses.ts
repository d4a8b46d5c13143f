/** What a message or a search tells of. */
export type Thing = 'case' | 'interview' | 'session' | 'visit' | 'repeatIssue';

const folders: Readonly<Record<Thing, string>> = {
  case: '/cases',
  interview: '/interviews',
  session: '/sessions',
  visit: '/on-site',
  repeatIssue: '/repeat-issues',
};

/** The page of a thing. */
export const addressOf = (of: Thing, id: string): string => `${folders[of]}/${id}`;
