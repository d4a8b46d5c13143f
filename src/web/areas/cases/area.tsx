import { type Area, page } from '../../area';

export const area: Area = { routes: [page('cases/:id', () => import('./case-page'))] };
