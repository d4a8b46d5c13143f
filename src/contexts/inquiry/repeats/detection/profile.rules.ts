import type { NameBook } from './name-book.rules';
import { topics } from './topics.rules';
import { coreOf, readingOf, type Tag, topicOfWord } from './words.rules';

/** What is compared of a case. */
export interface CaseText {
  readonly title: string;
  readonly body: string;
  /** The words by which the place was given, and the names of the places it was put to in the directory. */
  readonly place: string;
}

/** Pairs of characters with how much the text stresses each, the pairs in rising order. */
export interface Weighted {
  readonly grams: Int32Array;
  /** In sixths, see `stress`. */
  readonly counts: Int32Array;
}

/** A text as it is compared: small, and made once. */
export interface Profile {
  /** Pairs out of names in the title and at the beginning. */
  readonly names: Weighted;
  /** The same of words that tell the matter. */
  readonly words: Weighted;
  /** Every pair of the text, in rising order. */
  readonly all: Int32Array;
  /** For each topic how much is said of it. */
  readonly topics: Float32Array;
}

/** A profile, and the names in words for reasons. */
export interface Read {
  readonly profile: Profile;
  /** Names of the title and the beginning, each once. */
  readonly names: readonly string[];
  readonly words: readonly string[];
}

/** So many characters are the beginning, where people say where it is; what follows tells more of other things. */
const leadLength = 40;
/** A text is compared so far, and read for names and words so far: who writes more repeats what was said. */
const bodyLength = 2_000;
const readLength = 600;

/** How much a mention counts, in sixths: in the title, at the beginning, further on. */
const stress = { title: 12, lead: 6, rest: 3 } as const;
const topicStress = { title: 3, lead: 1, rest: 0.3 } as const;
/** Said oftener than this, it does not count for more. */
const most = 24;

const codeOf = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

/** The pairs of neighbouring characters as numbers. */
export const gramsIn = (text: string): readonly number[] => {
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

/** A short name says as much as one of so many pairs: 柳湾 has but one pair, and is a place all the same. */
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
  // What is only mentioned further on is not what the text is about, but repeats what is.
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

/** Reads a case for comparison. The same text, book and segmenter give the same profile for ever. */
export const readCase = ({ title, body, place }: CaseText, tag: Tag, book: NameBook): Read => {
  const text = body.slice(0, bodyLength);
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
      topics: topicsOf(words),
    },
    names: [...new Set([...names.title, ...names.lead])],
    words: [...new Set([...words.title, ...words.lead])],
  };
};

/** The topic of which most is said; null where none is. */
export const chiefTopic = (said: Float32Array): string | null => {
  const most = Math.max(...said);
  return most === 0 ? null : topics[said.indexOf(most)]![0];
};

/** A profile as bytes, for a row of a view. */
export const packed = ({ names, words, all, topics: said }: Profile): Uint8Array => {
  const tens = Int32Array.from(said, (weight) => Math.round(weight * 10));
  const parts = [names.grams, names.counts, words.grams, words.counts, all, tens];
  const head = [names.grams.length, words.grams.length, all.length];
  const bytes = new Int32Array(head.length + parts.reduce((sum, part) => sum + part.length, 0));
  bytes.set(head);
  let at = head.length;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return new Uint8Array(bytes.buffer);
};

/** The other way; a row's bytes may begin anywhere in a larger buffer. */
export const unpacked = (bytes: Uint8Array): Profile => {
  const numbers = new Int32Array(bytes.slice().buffer);
  const [nameCount, wordCount, allCount] = [numbers[0]!, numbers[1]!, numbers[2]!];
  let at = 3;
  const next = (count: number): Int32Array => numbers.subarray(at, (at += count));
  return {
    names: { grams: next(nameCount), counts: next(nameCount) },
    words: { grams: next(wordCount), counts: next(wordCount) },
    all: next(allCount),
    topics: Float32Array.from(next(topics.length), (tens) => tens / 10),
  };
};

/** Is it among these, which rise? */
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
