import { SearchOutlined } from '@ant-design/icons';
import { type Area, page } from '../../area';

export const area: Area = {
  routes: [page('search', () => import('./search-page'))],
  menu: [
    {
      to: '/search',
      text: ['全文检索', 'Search'],
      icon: <SearchOutlined />,
      order: 16,
      may: ({ may }) => may('case.read'),
    },
  ],
};
