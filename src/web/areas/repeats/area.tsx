import { BranchesOutlined } from '@ant-design/icons';
import { type Area, page } from '../../area';

export const area: Area = {
  things: [
    {
      kind: 'repeatIssue',
      folder: '/repeat-issues',
      one: ['反复问题', 'Repeat issue'],
      many: ['反复问题', 'Repeat issues'],
    },
  ],
  routes: [
    page('repeat-issues', () => import('./repeats-page')),
    page('repeat-issues/overview', () => import('./overview-page')),
    page('repeat-issues/places', () => import('./places-page')),
    page('repeat-issues/names', () => import('./names-page')),
    page('repeat-issues/:id', () => import('./repeat-page')),
  ],
  menu: [
    {
      to: '/repeat-issues',
      text: ['反复问题', 'Repeat issues'],
      icon: <BranchesOutlined />,
      order: 70,
      may: ({ may }) => may('repeat.decide'),
    },
  ],
};
