import { CommentOutlined } from '@ant-design/icons';
import { type Area, page } from '../../area';

export const area: Area = {
  things: [{ kind: 'interview', folder: '/interviews', one: ['约谈', 'Interview'], many: ['约谈', 'Interviews'] }],
  routes: [
    page('interviews', () => import('./interviews-page')),
    page('interviews/new', () => import('./request-page')),
    page('interviews/:id', () => import('./interview-page')),
  ],
  menu: [
    {
      to: '/interviews',
      text: ['约谈约见', 'Interviews'],
      icon: <CommentOutlined />,
      order: 40,
      thumb: true,
      may: ({ may }) => may('interview.read'),
    },
  ],
};
