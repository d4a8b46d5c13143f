import { SolutionOutlined } from '@ant-design/icons';
import { type Area, page } from '../../area';

export const area: Area = {
  routes: [page('mine', () => import('./matters-page')), page('mine/record', () => import('./record-page'))],
  menu: [
    {
      to: '/mine',
      text: ['我的事项', 'My matters'],
      icon: <SolutionOutlined />,
      order: 12,
      thumb: true,
      // Of those who raise matters; the office and the units have their workbench.
      may: ({ capacity }) => capacity?.role === 'deputy' || capacity?.role === 'voterRepresentative',
    },
  ],
};
