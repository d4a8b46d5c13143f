import { plain } from '../../../../kernel/plain/plain';
import type { TaggedWord } from '../../../../kernel/view';
import type { NameBook } from './name-book.rules';
import { plainWords, topics } from './topics.rules';

/** Splits a text into words and says what each is, by the segmenter's table of word kinds (n, v, ns, nr, x …). */
export type Tag = (text: string) => readonly TaggedWord[];

/** What a text says about its place and people, and about the matter, in text order. */
export interface Reading {
  /** Names of places, organisations and the like, each as long as could be recognised. */
  readonly names: readonly string[];
  /** Words that describe the matter; no function words, no forms of address. */
  readonly words: readonly string[];
}

const split = (words: string): readonly string[] => words.split(' ').filter((word) => word !== '');

const topicOf = new Map(topics.flatMap(([topic, words]) => split(plain(words)).map((word) => [word, topic] as const)));
const matterWords = new Set([...topicOf.keys(), ...split(plain(plainWords))]);
const longestMatter = Math.max(...[...matterWords].map((word) => word.length));

/** The topic of a word. */
export const topicOfWord = (word: string): string | undefined => topicOf.get(word);

/** Words that end the name of a place or an organisation; what comes before them belongs to the name. */
const ends = new Set(
  split(
    '路 东路 西路 南路 北路 中路 街 巷 大道 小区 花园 苑 园 城 新城 村 镇 乡 县 社区 街道 学校 中学 小学 学院 大学 医院 公司 ' +
      '有限公司 集团 银行 广场 大厦 公园 桥 大桥 湖 家园 公寓 国际 府 郡 里 湾 庭 楼盘 平台 一中 二中 中心 超市 市场 居 轩 阁 墅 ' +
      '山庄 工业园 项目 一期 二期 三期 餐饮 酒店 茶楼 号线 路车 组',
  ),
);
/** Those of these words that mean nothing without a name before them. */
const general = new Set(
  split(
    '小区 社区 街道 学校 中学 小学 学院 大学 医院 公司 有限公司 集团 银行 广场 大厦 公园 家园 公寓 国际 楼盘 平台 中心 超市 市场 ' +
      '大道 花园 项目',
  ),
);
const generalEnd = new RegExp(`(?:${[...general].sort((a, b) => b.length - a.length).join('|')})$`, 'u');

/** A name without its common ending: 某某 distinguishes 某某平台 from other platforms. */
export const coreOf = (name: string): string => {
  const core = name.replace(generalEnd, '');
  return core.length >= 2 ? core : name;
};

/** Kinds of words that are names: places, persons, organisations, other names, unknown words, letters, abbreviations. */
const nameKinds = new Set(['ns', 'nr', 'nrt', 'nrfg', 'nt', 'nz', 'x', 'eng', 'j']);
/** Kinds of words that are never part of a name. */
const apart = new Set(split('v p c u uj ul uz ud ug d r y zg f t vd vi vq vn'));
const telling = /^(?:n|v|a|i|l|b|s)/;
/** Characters that show that an unknown word is part of a sentence and not a name. */
const ofSentences =
  /[这那哪有何是我你他她它们不一被把很太都就也还会要没的了在从到已将未无其为与及或但而向又再几多每各该本此让使令给对于以所能可想请谢]/;
const stopWords = new Set(
  split(
    '的 了 是 在 我 我们 你 您 他 有 和 也 就 都 请 您好 你好 领导 尊敬 书记 市长 局长 希望 反映 投诉 咨询 建议 问题 情况 相关 部门 有关 ' +
      '解决 处理 谢谢 感谢 回复 进行 要求 能否 请问 为什么 什么 怎么 政府 本人 市民 居民 业主 群众 百姓 老百姓 一直 已经 现在 严重 关于 ' +
      '附近 旁边 举报 再次 尽快 没有 不 没 到 从 对 被 把 给 这 那 个 一个 以及 影响 加快 存在 导致 造成 大家 小区 社区 街道 力度 步伐 ' +
      '刻不容缓 何时 领导干部 有限公司 通行 文明 城市 家庭 公正 明白 东西 安静',
  ),
);
const breaks = /[\s,.!?;:"'()<>[\]\-~]+/;
const wordy = /[\p{L}\p{N}]/u;
const numeral = /^[0-9]+$/;
/** 王书记, 李女士: a person that somebody writes to or about, not a place. */
const address = /^.{1,2}(?:书记|市长|局长|区长|县长|主任|部长|先生|女士|省长)$/u;

interface Token extends TaggedWord {
  /** The kind if it comes from a list and not from the segmenter. */
  readonly known: 'name' | 'matter' | null;
}

const knownAt = (clause: string, at: number, book: NameBook): Token | undefined => {
  const name = book.at(clause, at);
  if (name !== undefined) return { word: name, tag: '', known: 'name' };
  for (let length = Math.min(longestMatter, clause.length - at); length >= 2; length--) {
    const word = clause.slice(at, at + length);
    if (matterWords.has(word)) return { word, tag: '', known: 'matter' };
  }
  return undefined;
};

/** Known names and words of the matter first; the segmenter splits what lies between. */
const tokensOf = (clause: string, tag: Tag, book: NameBook): readonly Token[] => {
  const tokens: Token[] = [];
  const splitRest = (from: number, to: number): void => {
    if (to > from) for (const word of tag(clause.slice(from, to))) tokens.push({ ...word, known: null });
  };
  let from = 0;
  for (let at = 0; at < clause.length;) {
    const known = knownAt(clause, at, book);
    if (known === undefined) {
      at += 1;
      continue;
    }
    splitRest(from, at);
    tokens.push(known);
    at += known.word.length;
    from = at;
  }
  splitRest(from, clause.length);
  return tokens;
};

const isNameByKind = ({ word, tag, known }: Token): boolean =>
  known === 'name' ||
  (known === null &&
    nameKinds.has(tag) &&
    wordy.test(word) &&
    !stopWords.has(word) &&
    !(tag === 'x' && ofSentences.test(word)));

/** 之 occurs in the middle of many names. */
const mayStandInName = ({ word, tag, known }: Token): boolean =>
  known !== 'matter' && !stopWords.has(word) && (!apart.has(tag) || word === '之');

/** Which tokens belong to names: by kind, by a numeral before one (3号线), and by an ending word after up to three. */
const namesAmong = (tokens: readonly Token[]): readonly boolean[] => {
  const isName = tokens.map(isNameByKind);
  for (let at = tokens.length - 2; at >= 0; at--)
    if (isName[at + 1] === true && numeral.test(tokens[at]!.word)) isName[at] = true;
  tokens.forEach(({ word, known }, end) => {
    if (known !== null || !ends.has(word)) return;
    let from = end;
    for (let words = 0; from > 0 && words < 3;) {
      const before = tokens[from - 1]!;
      if (!mayStandInName(before) || (words > 0 && ends.has(before.word))) break;
      from -= 1;
      if (before.word !== '之') words += 1;
    }
    if (from < end || !(general.has(word) || word.length <= 1)) isName.fill(true, from, end + 1);
  });
  return isName;
};

const readClause = (tokens: readonly Token[], names: string[], words: string[]): void => {
  const isName = namesAmong(tokens);
  let run = '';
  tokens.forEach(({ word, tag, known }, at) => {
    if (isName[at] === true) {
      run += word;
      return;
    }
    if (run.length >= 2) names.push(run);
    run = '';
    if (word.length > 1 && !stopWords.has(word) && (known === 'matter' || telling.test(tag))) words.push(word);
  });
  if (run.length >= 2) names.push(run);
};

/** Separates a plain text into names and words about the matter; known names are as in the book. */
export const readingOf = (text: string, tag: Tag, book: NameBook): Reading => {
  const [names, words]: [string[], string[]] = [[], []];
  for (const clause of text.split(breaks)) if (clause !== '') readClause(tokensOf(clause, tag, book), names, words);
  return { names: names.filter((name) => !address.test(name)), words };
};
