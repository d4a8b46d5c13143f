import { thingPages } from '../areas';
import { useLanguage } from '../texts/language';
import { said } from '../texts/texts';

/** The page of a thing, by the name that the server gives its kind. */
export const addressOf = (of: string, id: string): string => `${thingPages.get(of)?.folder ?? `/${of}`}/${id}`;

/** Is there a kind of thing of this name? */
export const isThing = (kind: string): boolean => thingPages.has(kind);

/** What a kind of thing is called; a kind that is newer than this page is shown as it is. */
export const useThingNames = () => {
  const language = useLanguage();
  const nameOf = (kind: string, how: 'one' | 'many'): string => {
    const pages = thingPages.get(kind);
    return pages === undefined ? kind : said(pages[how], language);
  };
  return { one: (kind: string) => nameOf(kind, 'one'), many: (kind: string) => nameOf(kind, 'many') };
};
