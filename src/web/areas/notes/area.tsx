import { FormOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import { type Area, page } from '../../area';

export const area: Area = {
  routes: [page('notes/new', () => import('./new-note-page')), page('notes/queue', () => import('./queue-page'))],
  menu: [
    {
      to: '/notes/new',
      text: ['记约谈', 'File a note'],
      icon: <FormOutlined />,
      order: 20,
      thumb: true,
      may: ({ may }) => may('interview.request'),
    },
  ],
  resident: lazy(() => import('./outbox-keeper')),
};
