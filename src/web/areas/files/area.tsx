import { type Area, page } from '../../area';

export const area: Area = { routes: [page('file', () => import('./file-page'))] };
