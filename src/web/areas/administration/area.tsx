import { SettingOutlined } from '@ant-design/icons';
import { type Area, page } from '../../area';

export const area: Area = {
  routes: [
    page('administration', () => import('./units-page')),
    page('administration/places', () => import('./places-page')),
    page('administration/people', () => import('./people-page')),
    page('administration/accounts', () => import('./accounts-page')),
    page('administration/jurisdictions', () => import('./jurisdictions-page')),
    page('administration/lists', () => import('./lists-page')),
    page('administration/rules', () => import('./policies-page')),
    page('administration/calendar', () => import('./calendar-page')),
    page('administration/people/:id', () => import('./person-page')),
    page('administration/roster', () => import('./roster-page')),
    page('administration/imports', () => import('./imports-page')),
    page('administration/imports/:id', () => import('./import-page')),
    page('administration/outside', () => import('./outside-page')),
    page('administration/system', () => import('./system-page')),
  ],
  menu: [
    {
      ...{ to: '/administration', text: ['系统管理', 'Administration'], icon: <SettingOutlined />, order: 95 },
      may: ({ may }) => (['directory.write', 'access.read', 'case.import', 'delivery.manage'] as const).some(may),
    },
  ],
};
