import { HomeOutlined } from '@ant-design/icons';
import { type Area, page } from '../../area';

export const area: Area = {
  routes: [page('', () => import('./workbench-page'), true)],
  menu: [{ to: '/', text: ['工作台', 'Workbench'], icon: <HomeOutlined />, order: 10, thumb: true }],
};
