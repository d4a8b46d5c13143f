import { EnvironmentOutlined } from '@ant-design/icons';
import { type Area, page } from '../../area';

export const area: Area = {
  things: [{ kind: 'visit', folder: '/on-site', one: ['会办', 'On site'], many: ['会办', 'On site'] }],
  routes: [
    page('on-site', () => import('./visit-list-page')),
    page('on-site/new', () => import('./call-page')),
    page('on-site/:id', () => import('./visit-page')),
  ],
  menu: [
    {
      to: '/on-site',
      text: ['会办', 'On site'],
      icon: <EnvironmentOutlined />,
      order: 60,
      may: ({ may }) => may('onSite.read'),
    },
  ],
};
