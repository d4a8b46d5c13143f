import { FileDoneOutlined } from '@ant-design/icons';
import { type Area, page } from '../../area';

export const area: Area = {
  things: [
    {
      kind: 'reviewMeeting',
      folder: '/review-meetings',
      one: ['整改情况听取会', 'Review meeting'],
      many: ['整改情况听取会', 'Review meetings'],
    },
  ],
  routes: [
    page('review-meetings', () => import('./reviews-page')),
    page('review-meetings/:id', () => import('./review-page')),
  ],
  menu: [
    {
      to: '/review-meetings',
      text: ['整改情况听取会', 'Review meetings'],
      icon: <FileDoneOutlined />,
      order: 80,
      may: ({ may }) => may('review.read'),
    },
  ],
};
