import { plain } from '../../../../kernel/plain/plain';
import { loosePairsIn } from './loose-pairs.rules';
import type { NameBook } from './name-book.rules';
import { topics } from './topics.rules';
import { coreOf, readingOf, type Tag, topicOfWord } from './words.rules';

/** What is compared of a case. */
export interface CaseText {
  readonly title: string;
  readonly body: string;
  /** The place in the words of the report, and the names of its places in the directory. */
  readonly place: string;
}

/** Pairs of characters in rising order, with how much the text stresses each. */
export interface Weighted {
  readonly grams: Int32Array;
  /** In sixths, see `stress`. */
  readonly counts: Int32Array;
}

/** A text prepared for comparison: small, and made only once. */
export interface Profile {
  /** Pairs from names in the title and at the beginning. */
  readonly names: Weighted;
  /** The same for words that describe the matter. */
  readonly words: Weighted;
  /** Every pair of the text, in rising order. */
  readonly all: Int32Array;
  /** The pairs of the title, in rising order. */
  readonly title: Int32Array;
  /** Pairs of the names in either order, in rising order. */
  readonly loose: Int32Array;
  /** How much the text says about each topic. */
  readonly topics: Float32Array;
}

/** A profile, and the names and words as plain text for use in reasons. */
export interface Read {
  readonly profile: Profile;
  /** Names of the title and the beginning, each once. */
  readonly names: readonly string[];
  readonly words: readonly string[];
}

/** The first characters, where people say where it is; the rest is more about other things. */
const leadLength = 40;
/** Only the first part of a text is read and compared: longer texts mostly repeat themselves. */
const bodyLength = 2_000;
const readLength = 600;

/** How much a mention counts, in sixths: in the title, at the beginning, further on. */
const stress = { title: 12, lead: 6, rest: 3 } as const;
const topicStress = { title: 3, lead: 1, rest: 0.3 } as const;
/** The most that repetition can count. */
const most = 24;

const codeOf = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

/** The pairs of neighbouring characters as numbers. */
const gramsIn = (text: string): readonly number[] => {
  const grams: number[] = [];
  for (let at = 0; at + 2 <= text.length; at++) grams.push(codeOf(text, at));
  return grams;
};

const sorted = (grams: Iterable<number>): Int32Array => Int32Array.from(new Set(grams)).sort();

interface Parts {
  readonly title: readonly string[];
  readonly lead: readonly string[];
  readonly rest: readonly string[];
}

/** A shorter name counts as if it had this many pairs: 柳湾 has only one pair, but is still a place. */
const pairsOfName = 2;

const weighted = ({ title, lead, rest }: Parts, leastPairs: number): Weighted => {
  const counts = new Map<number, number>();
  const stressed = (texts: readonly string[], weight: number, isNew: boolean): void => {
    for (const text of texts) {
      const grams = gramsIn(text);
      const factor = Math.max(1, leastPairs / grams.length);
      for (const gram of grams) {
        const count = counts.get(gram);
        if (count !== undefined || isNew)
          counts.set(gram, Math.min(most * factor, (count ?? 0) + Math.round(weight * factor)));
      }
    }
  };
  stressed(title, stress.title, true);
  stressed(lead, stress.lead, true);
  // Names mentioned only further on are not what the text is about; they can only add to names from the beginning.
  stressed(rest, stress.rest, false);
  const grams = Int32Array.from(counts.keys()).sort();
  return { grams, counts: grams.map((gram) => counts.get(gram)!) };
};

const topicIndex = new Map(topics.map(([topic], index) => [topic, index]));

const topicsOf = ({ title, lead, rest }: Parts): Float32Array => {
  const said = new Float32Array(topics.length);
  const add = (words: readonly string[], weight: number): void => {
    for (const word of words) {
      const topic = topicOfWord(word);
      if (topic !== undefined) said[topicIndex.get(topic)!]! += weight;
    }
  };
  add(title, topicStress.title);
  add(lead, topicStress.lead);
  add(rest, topicStress.rest);
  return said;
};

/** Reads a case for comparison, however it is written. The same text, book and segmenter always give the same profile. */
export const readCase = (written: CaseText, tag: Tag, book: NameBook): Read => {
  const [title, place] = [plain(written.title), plain(written.place)];
  const text = plain(written.body.slice(0, bodyLength));
  const whole = [title, text, place].join('\n');
  const full = book.fullNamesIn(whole);
  const read = { title: readingOf(title, tag, book), lead: readingOf(text.slice(0, leadLength), tag, book) };
  const rest = readingOf(text.slice(leadLength, readLength), tag, book);
  const [inTitle, inLead] = [title, `${text.slice(0, leadLength)}\n${place}`];
  const names: Parts = {
    title: [...read.title.names, ...full.filter((name) => book.fullNamesIn(inTitle).includes(name))],
    lead: [
      ...read.lead.names,
      ...place.split('\n').filter((name) => name !== ''),
      ...full.filter((name) => book.fullNamesIn(inLead).includes(name)),
    ],
    rest: rest.names,
  };
  const words: Parts = { title: read.title.words, lead: read.lead.words, rest: rest.words };
  return {
    profile: {
      names: weighted(
        { title: names.title.map(coreOf), lead: names.lead.map(coreOf), rest: names.rest.map(coreOf) },
        pairsOfName,
      ),
      words: weighted(words, 1),
      all: sorted([title, text, place, ...full].flatMap(gramsIn)),
      title: sorted(gramsIn(title)),
      loose: sorted(loosePairsIn([...names.title, ...names.lead, ...names.rest].map(coreOf))),
      topics: topicsOf(words),
    },
    names: [...new Set([...names.title, ...names.lead])],
    words: [...new Set([...words.title, ...words.lead])],
  };
};

/** The topic that the text says most about; null if there is none. */
export const chiefTopic = (said: Float32Array): string | null => {
  const most = Math.max(...said);
  return most === 0 ? null : topics[said.indexOf(most)]![0];
};

/** A profile as bytes, for a row of a view. */
export const packed = ({ names, words, all, title, loose, topics: said }: Profile): Uint8Array => {
  const tens = Int32Array.from(said, (weight) => Math.round(weight * 10));
  const parts = [names.grams, names.counts, words.grams, words.counts, all, title, loose, tens];
  const head = [names.grams.length, words.grams.length, all.length, title.length, loose.length];
  const bytes = new Int32Array(head.length + parts.reduce((sum, part) => sum + part.length, 0));
  bytes.set(head);
  let at = head.length;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return new Uint8Array(bytes.buffer);
};

/** Reverses `packed`; a row's bytes may begin anywhere in a larger buffer. */
export const unpacked = (bytes: Uint8Array): Profile => {
  const numbers = new Int32Array(bytes.slice().buffer);
  const [nameCount, wordCount, allCount, titleCount, looseCount] = numbers as unknown as readonly number[];
  let at = 5;
  const next = (count: number): Int32Array => numbers.subarray(at, (at += count));
  return {
    names: { grams: next(nameCount!), counts: next(nameCount!) },
    words: { grams: next(wordCount!), counts: next(wordCount!) },
    all: next(allCount!),
    title: next(titleCount!),
    loose: next(looseCount!),
    topics: Float32Array.from(next(topics.length), (tens) => tens / 10),
  };
};

/** Is the pair in this list, which is in rising order? */
export const holds = (grams: Int32Array, gram: number): boolean => {
  let [low, high] = [0, grams.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = grams[middle]!;
    if (found === gram) return true;
    if (found < gram) low = middle + 1;
    else high = middle - 1;
  }
  return false;
};
