import { SettingOutlined } from '@ant-design/icons';
import { type Area, page } from '../../area';

export const area: Area = {
  routes: [
    page('administration', () => import('./units/units-page')),
    page('administration/places', () => import('./places/places-page')),
    page('administration/people', () => import('./people/people-page')),
    page('administration/accounts', () => import('./accounts/accounts-page')),
    page('administration/password-help', () => import('./accounts/password-help-page')),
    page('administration/security', () => import('./security/security-page')),
    page('administration/jurisdictions', () => import('./places/jurisdictions-page')),
    page('administration/cooperation', () => import('./cooperation/cooperation-page')),
    page('administration/lists', () => import('./lists/lists-page')),
    page('administration/rules', () => import('./rules/policies-page')),
    page('administration/calendar', () => import('./calendar/calendar-page')),
    page('administration/people/:id', () => import('./people/person-page')),
    page('administration/roster', () => import('./roster/roster-page')),
    page('administration/imports', () => import('./imports/imports-page')),
    page('administration/imports/new', () => import('./imports/wizard/new-import-page')),
    page('administration/imports/:id', () => import('./imports/import-page')),
    page('administration/outside', () => import('./outside/outside-page')),
    page('administration/system', () => import('./system/system-page')),
  ],
  menu: [
    {
      to: '/administration',
      text: ['系统管理', 'Administration'],
      icon: <SettingOutlined />,
      order: 95,
      may: ({ may }) =>
        (
          [
            'directory.write',
            'access.read',
            'access.help',
            'case.import',
            'delivery.manage',
            'cooperation.agree',
          ] as const
        ).some(may),
    },
  ],
};
