import { type Area, page } from '../../area';

export const area: Area = {
  things: [{ kind: 'case', folder: '/cases', one: ['整改事项', 'Case'], many: ['整改事项', 'Cases'] }],
  routes: [page('cases/entry', () => import('./entry-page')), page('cases/:id', () => import('./case-page'))],
};
