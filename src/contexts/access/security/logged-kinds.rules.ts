import { doorKinds } from '../../../kernel/door';
import { accountActKinds } from './account-acts.view';

/** All that the security log tells apart. */
export const loggedKinds = [...doorKinds, ...accountActKinds] as const;
export type LoggedKind = (typeof loggedKinds)[number];
