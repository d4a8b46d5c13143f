import type { components } from '../api/schema';
import { formatsOf } from '../texts/format';
import type { Language } from '../texts/language';
import { useGroupTexts } from './group.texts';

/**
 * What a group may read of a thing, and nothing else: titles, people, places and texts are free words, in which
 * somebody may be named.
 */
export interface GroupFacts {
  /** What happened or is asked for: words of the kind, never of the matter. */
  readonly what: string;
  readonly number: string | null;
  /** Names of units. */
  readonly units: readonly string[];
  /** A day or a moment. */
  readonly due: string | null;
  readonly span: components['schemas']['GroupRule']['span'];
  /** The address of the page, below that of this software. */
  readonly path: string;
}

type Message = components['schemas']['Message'];

/** Of a message only what is listed here: what it is about is told by its number. */
export const factsOf = (
  { group, about, units, due }: Message,
  pathOf: (of: string, id: string) => string,
  nameOf: (unit: string) => string,
  language: Language,
): GroupFacts => ({
  what: group.words[language],
  number: about.number,
  units: units.map(nameOf),
  due,
  span: group.span,
  path: pathOf(about.of, about.id),
});

/** Units beyond these are counted. */
const most = 3;

/** The text for a group, line by line; the link opens from outside, under the address that everybody uses. */
export const groupText = (facts: GroupFacts, origin: string, language: Language): string => {
  const t = useGroupTexts.in(language);
  const { day, moment, list } = formatsOf(language);
  const { what, number, units, due, span, path } = facts;
  const said = due === null ? null : due.length === 10 ? day(due) : moment(due);
  const lines = [
    t.head(what),
    ...(number === null ? [] : [t.number(number)]),
    ...(units.length === 0 ? [] : [t.units(list(units.slice(0, most)), units.length > most ? units.length : null)]),
    ...(said === null ? [] : [t[span](said)]),
    new URL(path, origin).href,
  ];
  return lines.join('\n');
};
