const folders: Readonly<Record<string, string>> = {
  case: '/cases',
  interview: '/interviews',
  session: '/sessions',
  visit: '/on-site',
  review: '/review-meetings',
  promises: '/promises',
  year: '/statistics',
};

/** The page that a document is about. */
export const subjectAddress = (of: string, subject: string | null): string => {
  const folder = folders[of] ?? '/';
  if (subject === null) return folder;
  if (of === 'promises') return `${folder}?unit=${subject}`;
  return of === 'year' ? `${folder}?year=${subject}` : `${folder}/${subject}`;
};
