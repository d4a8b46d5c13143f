import { ProjectOutlined } from '@ant-design/icons';
import { type Area, page } from '../../area';

export const area: Area = {
  routes: [page('cases', () => import('./board-page'))],
  menu: [
    {
      to: '/cases',
      text: ['整改看板', 'Rectification board'],
      icon: <ProjectOutlined />,
      order: 30,
      thumb: true,
      may: ({ may }) => may('case.read'),
    },
  ],
};
