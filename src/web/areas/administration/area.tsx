import { SettingOutlined } from '@ant-design/icons';
import { type Area, page } from '../../area';

export const area: Area = {
  routes: [
    page('administration', () => import('./units-page')),
    page('administration/places', () => import('./places-page')),
    page('administration/people', () => import('./people-page')),
    page('administration/accounts', () => import('./accounts-page')),
    page('administration/lists', () => import('./lists-page')),
  ],
  menu: [
    {
      ...{ to: '/administration', text: ['系统管理', 'Administration'], icon: <SettingOutlined />, order: 90 },
      may: ({ may }) => may('directory.write') || may('access.read'),
    },
  ],
};
