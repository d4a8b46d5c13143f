import { AuditOutlined } from '@ant-design/icons';
import { type Area, page } from '../../area';

export const area: Area = {
  things: [{ kind: 'session', folder: '/sessions', one: ['问询会', 'Inquiry session'], many: ['问询会', 'Sessions'] }],
  routes: [
    page('sessions', () => import('./session-list-page')),
    page('sessions/new', () => import('./convene-page')),
    page('sessions/:id', () => import('./session-page')),
    page('sessions/:id/live', () => import('./live-page')),
  ],
  menu: [
    {
      to: '/sessions',
      text: ['问询会', 'Sessions'],
      icon: <AuditOutlined />,
      order: 50,
      may: ({ may }) => may('session.read'),
    },
  ],
};
