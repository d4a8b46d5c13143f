/** The words that are tried first when a password is guessed here: in small letters, digits as the letters they stand for. */
const words = [
  'password',
  'passwd',
  'administrator',
  'admin',
  'welcome',
  'letmein',
  'iloveyou',
  'woaini',
  'woaizuguo',
  'zhongguo',
  'china',
  'beijing',
  'jiedao',
  'renda',
  'daibiao',
  'mima',
  'yuexun',
  'huanying',
  'root',
  'user',
  'test',
  'abc',
  'qaz',
  'wsx',
  'edc',
  'asd',
  'zxc',
  '1314',
  '520',
];

/** Rows of keys: several neighbours along one are no harder to guess than a single key. */
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'abcdefghijklmnopqrstuvwxyz', '01234567890'];

const lookalikes: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '@': 'a',
  $: 's',
};
const asLetters = (text: string): string => text.replaceAll(/[01345@$]/g, (sign) => lookalikes[sign] ?? sign);

const backwards = (text: string): string => [...text].reverse().join('');
const isRun = (part: string): boolean => [...rows, ...rows.map(backwards)].some((row) => row.includes(part));

/** The text without runs of three or more along a row, without a character repeated, and without years. */
const withoutRuns = (text: string): string => {
  let left = '';
  for (let at = 0; at < text.length;) {
    let end = at + 1;
    while (end < text.length && (isRun(text.slice(at, end + 1)) || text[end] === text[at])) end += 1;
    if (end - at < 3) left += text.slice(at, end);
    at = end;
  }
  return left.replaceAll(/(19|20)\d\d/g, '');
};

/** The shortest part that makes up the whole text when it is repeated. */
const unrepeated = (text: string): string => /^(.+?)\1+$/u.exec(text)?.[1] ?? text;

/** How many characters are left without what is guessed first: common words, rows of keys, years, repeats, the name. */
export const unguessedIn = (password: string, name: string): number => {
  const plain = password.toLowerCase();
  const told = [...words, name.toLowerCase()].filter((word) => word !== '');
  const without = (text: string): string => told.reduce((left, word) => left.replaceAll(word, ''), text);
  const left = [withoutRuns(without(plain)), withoutRuns(without(asLetters(withoutRuns(plain))))].map(unrepeated);
  return Math.min(...left.map((text) => [...text].length));
};
