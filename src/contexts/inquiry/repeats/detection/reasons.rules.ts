import { writtenIn } from '../../../../kernel/plain/plain';
import type { Beside, Figures } from './figures.rules';
import { type NameBook, noNames } from './name-book.rules';
import type { Read } from './profile.rules';
import { topics } from './topics.rules';

/** What a reason compares: the reading of a case and its text. */
export interface Told {
  readonly read: Pick<Read, 'names' | 'words'> & { readonly topics: Float32Array };
  /** Title, text and place in one, plain. */
  readonly text: string;
  /** The same as it was written: reasons quote it. */
  readonly written: string;
}

/** A区, 某某县, 某市 before a name: it says where the place lies and is not part of its name. */
const above = /^(?:[\p{L}\p{N}]{1,4}?(?:省|市|县|(?<![小社园校景库片辖])区))+/u;

/** A name without the cities and districts before it. */
export const bare = (name: string): string => {
  const rest = name.replace(above, '');
  return rest.length >= 2 ? rest : name;
};

/** Only letters and numbers, or a whole city or district: too wide to be the place of a matter. */
const wide = /^[\p{Script=Latin}\p{N}]+$|(?:省|市|县|(?<![小社园校景库片])区)$/u;

/** Names that distinguish places and organisations, without the cities and districts before them. */
export const tellingNames = (names: readonly string[]): readonly string[] =>
  names.filter((name) => !wide.test(name)).map(bare);

const levels: readonly (readonly [RegExp, string])[] = [
  [/(?:小区|花园|家园|公寓|苑|府|郡|庭|湾|居|轩|阁|墅|山庄|新城|国际|期|栋|楼盘)$/u, '小区'],
  [/(?:路|街|巷|大道|桥|隧道)$/u, '道路'],
  [/(?:村|组|屯)$/u, '村'],
  [/(?:镇|乡|街道|社区)$/u, '街道社区'],
  [/(?:学校|中学|小学|学院|大学|幼儿园|一中|二中)$/u, '学校'],
  [/医院$/u, '医院'],
  [/(?:公司|集团|银行|平台|超市|酒店|餐饮)$/u, '单位'],
  [/(?:号线|路车|公交|站)$/u, '线路'],
];

export const levelOf = (name: string): string => levels.find(([ending]) => ending.test(name))?.[1] ?? '名称';

const organisation = /(?:学校|中学|小学|学院|大学|医院|公司|集团|银行)$/u;

/** Does the long name contain all characters of the short one, in order? 丽新 is short for 丽水新城. */
export const isShortFor = (short: string, long: string): boolean => {
  const wanted = [...short];
  let at = 0;
  for (const character of long) if (wanted[at] === character) at += 1;
  return at === wanted.length;
};

/**
 * Two organisations where one name is the other with something added (某经济学院, 某财政经济学院): they differ, unless
 * one name is known to stand for the other. Not for estates, whose builder's name may be left out.
 */
export const nearNamesOf = (
  a: readonly string[],
  b: readonly string[],
): readonly [mine: string, theirs: string] | undefined => {
  const [mine, theirs] = [a, b].map((names) => names.map(bare).filter((name) => organisation.test(name)));
  if (mine!.some((name) => theirs!.includes(name))) return undefined;
  for (const one of mine!)
    for (const other of theirs!) if (isShortFor(one, other) || isShortFor(other, one)) return [one, other];
  return undefined;
};

const longestFirst = (a: string, b: string): number => b.length - a.length || (a < b ? -1 : 1);

const sharedNames = (a: Told, b: Told): readonly string[] => {
  const found: string[] = [];
  const inBoth = [
    ...tellingNames(a.read.names).filter((name) => b.text.includes(name)),
    ...tellingNames(b.read.names).filter((name) => a.text.includes(name)),
  ];
  for (const name of [...new Set(inBoth)].sort(longestFirst))
    if (!found.some((longer) => longer.includes(name))) found.push(name);
  return found.slice(0, 2);
};

/** Plain words as they were written. */
type Quoted = (words: string) => string;

/** What was decided of two cases, and on what grounds. */
export interface Judged {
  readonly figures: Figures;
  readonly beside: Beside;
  readonly isSuspected: boolean;
}

/** Below it the matter is one elsewhere, so far as the texts tell. */
export const samePlaceFrom = 0.45;

interface Reason {
  readonly words: string;
  /** Does it speak for one matter? What speaks against is not said of two that are suspected. */
  readonly speaksFor: boolean;
}

const speaksFor = (words: string): Reason => ({ words, speaksFor: true });
const speaksAgainst = (words: string): Reason => ({ words, speaksFor: false });

const registeredReasons = ({ places }: Beside): readonly Reason[] => {
  if (places === 'same') return [speaksFor('登记在同一地点')];
  return places === 'different' ? [speaksAgainst('登记在不同地点')] : [];
};

const placeReasons = (a: Told, b: Told, { figures, beside }: Judged, quoted: Quoted): readonly Reason[] => {
  const near = beside.nearNames ? nearNamesOf(a.read.names, b.read.names) : undefined;
  if (near !== undefined) return [speaksAgainst(`名称相近而不同：「${quoted(near[0])}」与「${quoted(near[1])}」`)];
  const registered = registeredReasons(beside);
  const shared = sharedNames(a, b);
  if (shared.length > 0 && figures.placeMost > 0.4)
    return [...registered, ...shared.map((name) => speaksFor(`同一${levelOf(name)}：「${quoted(name)}」`))];
  const [mine, theirs] = [tellingNames(a.read.names)[0], tellingNames(b.read.names)[0]];
  if (mine !== undefined && theirs !== undefined && figures.placeMost < 0.55)
    return [...registered, speaksAgainst(`地点或单位不同：「${quoted(mine)}」与「${quoted(theirs)}」`)];
  return registered;
};

/** So much of a title stands in the other text that people would say: it says the same. */
const titleSaysSame = 0.5;

const matterReasons = (a: Told, b: Told, { figures }: Judged, quoted: Quoted): readonly Reason[] => {
  const words = [...new Set(a.read.words)].filter((word) => b.text.includes(word)).sort(longestFirst);
  const both = topics
    .map(([topic], index) => ({ topic, weight: Math.min(a.read.topics[index]!, b.read.topics[index]!) }))
    .filter(({ weight }) => weight > 0)
    .sort((x, y) => y.weight - x.weight)
    .slice(0, 2)
    .map(({ topic }) => topic);
  const areTold = [a, b].every(({ read }) => read.topics.some((weight) => weight > 0));
  return [
    ...(words.length > 0 ? [speaksFor(`同样说到：${words.slice(0, 5).map(quoted).join('、')}`)] : []),
    ...(both.length > 0 ? [speaksFor(`同类问题：${both.join('、')}`)] : []),
    ...(figures.titleLeast >= titleSaysSame ? [speaksFor('标题所说，双方大多都说到')] : []),
    ...(both.length === 0 && areTold ? [speaksAgainst('所说问题不同类')] : []),
  ];
};

/** Why two cases are thought to be one matter, or not, in words for people; names that no text has stand as `book` has them. */
export const reasonsFor = (a: Told, b: Told, judged: Judged, book: NameBook = noNames): readonly string[] => {
  const quoted: Quoted = (words) =>
    writtenIn(a.written, words) ?? writtenIn(b.written, words) ?? book.writtenOf(words) ?? words;
  // What is suspected to be the same matter elsewhere has its place told.
  const isElsewhere = judged.figures.placeMost < samePlaceFrom;
  const of = (reasons: readonly Reason[], isSaid: boolean): readonly string[] =>
    reasons.filter((reason) => reason.speaksFor || isSaid).map(({ words }) => words);
  return [
    ...of(placeReasons(a, b, judged, quoted), !judged.isSuspected || isElsewhere),
    ...of(matterReasons(a, b, judged, quoted), !judged.isSuspected),
    ...(judged.beside.sameReporter ? ['同一反映人'] : []),
  ];
};
