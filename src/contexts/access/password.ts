import { invalid } from '../../kernel/rejection';

/** Length matters, not special characters (NIST SP 800-63B): a minimum length, no rules about kinds of characters. */
const shortest = 10;

/**
 * Refuses a password that is easy to guess: too short, one character repeated, or containing the sign-in name.
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
  return normal;
};
