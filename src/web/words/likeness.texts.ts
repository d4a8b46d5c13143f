import { useLanguage } from '../texts/language';
import { texts } from '../texts/texts';

/** How likely it is that two cases are one matter, as people say it. */
export const useLikenessGrades = texts({
  HIGH: ['高度疑似', 'Very likely'],
  SUSPECTED: ['疑似', 'Suspected'],
  FOR_REFERENCE: ['供参考', 'For reference'],
});

/**
 * The server says in Chinese why two cases are thought to be one matter, and keeps it in the record so. Each form of
 * its sentences, and the same in English; names and words of the matter stay as they were written.
 */
const forms: readonly (readonly [RegExp, string])[] = [
  [/^同一小区：「(.+)」$/u, 'same estate: $1'],
  [/^同一道路：「(.+)」$/u, 'same road: $1'],
  [/^同一村：「(.+)」$/u, 'same village: $1'],
  [/^同一街道社区：「(.+)」$/u, 'same community: $1'],
  [/^同一学校：「(.+)」$/u, 'same school: $1'],
  [/^同一医院：「(.+)」$/u, 'same hospital: $1'],
  [/^同一单位：「(.+)」$/u, 'same organisation: $1'],
  [/^同一线路：「(.+)」$/u, 'same line: $1'],
  [/^同一名称：「(.+)」$/u, 'same name: $1'],
  [/^名称相近而不同：「(.+)」与「(.+)」$/u, 'names alike, yet different: $1 / $2'],
  [/^地点或单位不同：「(.+)」与「(.+)」$/u, 'other place or organisation: $1 / $2'],
  [/^登记在同一地点$/u, 'registered at the same place'],
  [/^登记在不同地点$/u, 'registered at different places'],
  [/^相距(\d+)米$/u, '$1 m apart'],
  [/^同一小区、同类问题：(.+)$/u, 'same estate and kind of matter: $1'],
  [/^同样说到：(.+)$/u, 'both speak of: $1'],
  [/^同类问题：(.+)$/u, 'same kind of matter: $1'],
  [/^所说问题不同类$/u, 'different kinds of matter'],
  [/^同一反映人$/u, 'same person'],
  [/^同一承办单位$/u, 'same responsible unit'],
  [/^相隔(\d+)天$/u, '$1 days apart'],
  [/^(\d+)天前销号$/u, 'closed off $1 days ago'],
  [/^尚未销号$/u, 'not closed off yet'],
];

const inEnglish = (reason: string): string => {
  const [form, words] = forms.find(([pattern]) => pattern.test(reason)) ?? [];
  return form === undefined || words === undefined ? reason : reason.replace(form, words);
};

/** A reason in the reader's language; one of a form that is newer than this page is shown as it came. */
export const useReasonWords = (): ((reason: string) => string) =>
  useLanguage() === 'zh' ? (reason) => reason : inEnglish;

/** Several reasons in one line. */
export const useReasonList = (): ((reasons: readonly string[]) => string) => {
  const reasonIn = useReasonWords();
  const between = useLanguage() === 'zh' ? '；' : '; ';
  return (reasons) => reasons.map(reasonIn).join(between);
};
