import { CameraOutlined, CommentOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import { type Area, page } from '../../area';

export const area: Area = {
  things: [
    { kind: 'interview', folder: '/interviews', one: ['约谈', 'Interview'], many: ['约谈', 'Interviews'] },
    { kind: 'slip', folder: '/slips', one: ['纸面记录', 'Paper slip'], many: ['纸面记录', 'Paper slips'] },
  ],
  routes: [
    page('interviews', () => import('./interviews-page')),
    page('interviews/new', () => import('./request-page')),
    page('interviews/:id', () => import('./interview-page')),
    page('slips', () => import('./slips/slips-page')),
    page('slips/new', () => import('./slips/new-slip-page')),
    page('slips/:id', () => import('./slips/slip-page')),
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
    {
      to: '/slips',
      text: ['纸面记录', 'Paper slips'],
      icon: <CameraOutlined />,
      order: 42,
      may: ({ may }) => may('slip.read'),
    },
  ],
  resident: lazy(() => import('./slips/slip-keeper')),
};
