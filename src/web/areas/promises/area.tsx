import { CheckSquareOutlined } from '@ant-design/icons';
import { type Area, page } from '../../area';

export const area: Area = {
  routes: [page('promises', () => import('./promises-page'))],
  menu: [
    {
      to: '/promises',
      text: ['承诺台账', 'Promises'],
      icon: <CheckSquareOutlined />,
      order: 65,
      may: ({ may }) => may('case.read'),
    },
  ],
};
