import { FileWordOutlined } from '@ant-design/icons';
import { type Area, page } from '../../area';

export const area: Area = {
  routes: [
    page('documents/templates', () => import('./templates-page')),
    page('documents/:document', () => import('./document-page')),
  ],
  menu: [
    {
      to: '/documents/templates',
      text: ['文书模板', 'Templates'],
      icon: <FileWordOutlined />,
      order: 88,
      may: ({ may }) => may('document.manage'),
    },
  ],
};
