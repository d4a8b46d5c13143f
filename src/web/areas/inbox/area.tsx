import { BellOutlined } from '@ant-design/icons';
import { type Area, page } from '../../area';
import { UnseenCount } from './unseen-count';

export const area: Area = {
  routes: [page('inbox', () => import('./inbox-page'))],
  menu: [{ to: '/inbox', text: ['消息', 'Inbox'], icon: <BellOutlined />, order: 15, badge: UnseenCount }],
};
