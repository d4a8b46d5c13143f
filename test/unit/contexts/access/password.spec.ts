import { passwordFor } from '../../../../src/contexts/access/password';
import { refusalOf } from '../../../support/decider-spec';

const refusal = (password: string, name = 'daibiao03') => refusalOf(() => passwordFor(name, password, 'password'));

describe('a password', () => {
  it.each([
    ['password2024!', 'password.common'],
    ['P@ssw0rd1234', 'password.common'],
    ['1234567890', 'password.common'],
    ['qwertyuiop1', 'password.common'],
    ['woaini1314520', 'password.common'],
    ['woaini20252025', 'password.common'],
    ['abc123abc123', 'password.common'],
    ['Admin@123456', 'password.common'],
    ['jiedao2025', 'password.common'],
    ['short', 'password.too-short'],
    ['aaaaaaaaaaaa', 'password.too-plain'],
    ['xx-Daibiao03-x', 'password.too-plain'],
  ])('of the kind %s is answered with %s', (password, code) => expect(refusal(password)).toBe(code));

  it('that nobody guesses passes, in any script', () => {
    for (const good of [
      'zheli-xie-yiju-hua',
      '一句不容易猜到的好记的话',
      'Office-for-tests-7',
      'huan-yi-ju-xin-de-hua',
    ])
      expect(refusal(good)).toBeNull();
  });
});
