import { invalid } from '../../kernel/rejection';
import { unguessedIn } from './guessable.rules';

/** Length matters, not special characters (NIST SP 800-63B): a minimum length, no rules about kinds of characters. */
const shortest = 10;
/** At least so many characters must be left without what is guessed first. */
const fewestUnguessed = 6;

/**
 * Refuses a password that is easy to guess: too short, one character repeated, containing the sign-in name, or put
 * together of what is guessed first.
 *
 * @returns the password in the form (NFKC) in which it is hashed and compared
 */
export const passwordFor = (name: string, password: string, field: string): string => {
  const normal = password.normalize('NFKC');
  if ([...normal].length < shortest) {
    return invalid('password.too-short', `密码至少${shortest}位`, `At least ${shortest} characters`, field);
  }
  if (new Set(normal).size < 4 || normal.toLowerCase().includes(name.toLowerCase())) {
    return invalid('password.too-plain', '密码过于简单', 'This password is too easy to guess', field);
  }
  if (unguessedIn(normal, name) < fewestUnguessed) {
    return invalid(
      'password.common',
      '密码太常见：除常用词、键盘顺序、年份和登录名外，至少还须有6位',
      'Six characters must be left besides common words, rows of keys, years and the name',
      field,
    );
  }
  return normal;
};
