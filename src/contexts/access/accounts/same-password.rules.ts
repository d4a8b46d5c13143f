import { invalid } from '../../../kernel/rejection';

/** The same for whoever changes a password and whoever resets one. */
export const samePassword = (field: string): never =>
  invalid('password.same', '新密码不能与现在的相同', 'The new password is the present one', field);
