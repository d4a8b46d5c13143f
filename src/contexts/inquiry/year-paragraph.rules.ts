import type { LocalDate } from '../../kernel/ids';
import { invalid } from '../../kernel/rejection';
import { addDays, addMonths } from '../../kernel/time/local-date';

/** What one figure is in words; null: there is nothing to say. */
export type FigureWords = (name: string) => string | null;

/**
 * The paragraphs, each of sentences, each of clauses. A clause is said where each of its figures is there and the first
 * is not nought; a sentence without a clause is left out, and so is a paragraph without a sentence.
 */
const paragraphs: readonly (readonly (readonly string[])[])[] = [
  [
    [
      '共开展约谈{约谈场次}场、{约谈人次}人次',
      '召开问询会{问询会场次}场',
      '提出问题{提出问题}个',
      '问题答复率{问题答复率}',
      '测评满意率{测评满意率}',
    ],
    ['开展现场会办{现场会办场次}场', '议定措施{会办议定措施}项', '现场解决{会办现场解决}项'],
  ],
  [
    [
      '登记整改事项{登记事项}件',
      '办结{办结事项}件',
      '按期办结{按期办结}件',
      '逾期办结{逾期办结}件',
      '未结{未结事项}件',
      '逾期未结{逾期未结}件',
    ],
    ['按期办结率{按期办结率}', '办结率{办结率}', '按期答复率{按期答复率}', '解决率{解决率}'],
    ['代表评价{评价}次', '满意率{满意率}', '不满意{不满意}件', '重新办理{重新办理轮次}轮'],
  ],
  [
    ['到期承诺{到期承诺}项', '按期兑现{按期兑现承诺}项', '落实率{落实率}'],
    ['开展回头看{回头看}次', '反弹重新办理{反弹重新办理}件', '反复问题{反复问题}件', '反弹率{反弹率}'],
    ['督办{督办}件', '提请上级{提请上级}件'],
  ],
];

const figuresIn = (clause: string): readonly string[] => [...clause.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name!);

const isNought = (words: string | null): boolean => words === '0' || words === '0%';

/** What is said, and of which figures nothing is said though the text has a place for them. */
export const paragraphsOf = (
  opening: string,
  wordsOf: FigureWords,
): { readonly texts: readonly string[]; readonly leftOut: readonly string[] } => {
  const leftOut: string[] = [];
  const said = (clause: string): string[] => {
    const names = figuresIn(clause);
    if (names.some((name) => wordsOf(name) === null) || isNought(wordsOf(names[0]!))) {
      leftOut.push(...names);
      return [];
    }
    return [clause.replaceAll(/\{([^}]+)\}/g, (_, name: string) => wordsOf(name)!)];
  };
  const sentence = (clauses: readonly string[]): string[] => {
    const words = clauses.flatMap(said);
    return words.length === 0 ? [] : [`${words.join('，')}。`];
  };
  const texts = paragraphs.map((sentences) => sentences.flatMap(sentence).join('')).filter((text) => text !== '');
  const [first = '没有开展约谈、问询和会办，没有登记整改事项。', ...others] = texts;
  return { texts: [`${opening}${first}`, ...others], leftOut };
};

/** A year, or months of one year: `2026`, `2026.01-05`. */
const yearSubject = /^(2\d{3})(?:\.(0[1-9]|1[0-2])-(0[1-9]|1[0-2]))?$/;

/** The period of a paragraph: a year by the rules of the office, or whole months of a calendar year. */
export interface Months {
  readonly year: number;
  readonly months: readonly [first: number, last: number] | null;
}

/** @throws Rejection `document.subject` */
export const monthsIn = (subject: string): Months => {
  const [, year, first, last] = yearSubject.exec(subject) ?? [];
  if (year === undefined || (first !== undefined && first > last!))
    return invalid(
      'document.subject',
      '请填四位数的年度，或者年度和起止月份，如 2026.01-05，或者不填',
      'A year of four digits, or a year with its first and last month as in 2026.01-05, or nothing',
      'subject',
    );
  return { year: Number(year), months: first === undefined ? null : [Number(first), Number(last)] };
};

const twoDigits = (month: number): string => String(month).padStart(2, '0');

/** The days from the first of the first month to the last of the last. */
export const daysOf = (year: number, [first, last]: readonly [number, number]): { from: LocalDate; to: LocalDate } => ({
  from: `${year}-${twoDigits(first)}-01`,
  to: addDays(addMonths(`${year}-${twoDigits(last)}-01`, 1), -1),
});

const named: Readonly<Record<string, string>> = {
  '1-6': '上半年',
  '7-12': '下半年',
  '1-3': '第一季度',
  '4-6': '第二季度',
  '7-9': '第三季度',
  '10-12': '第四季度',
};

/** As a title says it: 2026年度, 2026年上半年, 2026年1—5月. */
export const periodWords = ({ year, months }: Months): string => {
  if (months === null) return `${year}年度`;
  const [first, last] = months;
  return `${year}年${named[`${first}-${last}`] ?? (first === last ? `${first}月` : `${first}—${last}月`)}`;
};
