import { invalid } from '../../kernel/rejection';

/** Long rather than odd (NIST SP 800-63B): at least so many characters, no rule about kinds of them. */
const shortest = 10;

/**
 * Refuses a password that guessing finds: too short, one sign over and over, or the sign-in name in it.
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
