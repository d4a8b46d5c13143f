import { ScheduleOutlined } from '@ant-design/icons';
import { type Area, page } from '../../area';

export const area: Area = {
  routes: [page('year-plans', () => import('./year-plan-page'))],
  menu: [
    {
      to: '/year-plans',
      text: ['年度计划', 'Year plan'],
      icon: <ScheduleOutlined />,
      order: 75,
      may: ({ may }) => may('yearPlan.read'),
    },
  ],
};
