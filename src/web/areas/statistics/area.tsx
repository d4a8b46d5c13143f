import { BarChartOutlined } from '@ant-design/icons';
import { type Area, page } from '../../area';

export const area: Area = {
  routes: [page('statistics', () => import('./statistics-page'))],
  menu: [
    {
      to: '/statistics',
      text: ['统计', 'Statistics'],
      icon: <BarChartOutlined />,
      order: 85,
      may: ({ may }) => may('statistics.read'),
    },
  ],
};
