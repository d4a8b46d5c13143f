import { type Area, page } from '../../area';

export const area: Area = { routes: [page('account', () => import('./account-page'))] };
