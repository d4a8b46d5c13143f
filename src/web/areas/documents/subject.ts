import { daysOf } from '../../ui/months';

const folders: Readonly<Record<string, string>> = {
  case: '/cases',
  interview: '/interviews',
  session: '/sessions',
  visit: '/on-site',
  review: '/review-meetings',
  promises: '/promises',
  year: '/statistics',
};

/** A year, or months of one, as the statistics ask for it. */
const periodIn = (subject: string): string =>
  new URLSearchParams({ ...(daysOf(subject) ?? { year: subject }) }).toString();

/** The page that a document is about. */
export const subjectAddress = (of: string, subject: string | null): string => {
  const folder = folders[of] ?? '/';
  if (subject === null) return folder;
  if (of === 'promises') return `${folder}?unit=${subject}`;
  if (of === 'year') return `${folder}?${periodIn(subject)}`;
  return `${folder}/${subject}`;
};
