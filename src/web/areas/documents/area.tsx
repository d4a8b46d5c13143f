import { FileProtectOutlined, FileWordOutlined } from '@ant-design/icons';
import { type Area, page } from '../../area';

export const area: Area = {
  routes: [
    page('documents/templates', () => import('./templates-page')),
    page('papers', () => import('./papers-page')),
    page('papers/:id', () => import('./paper-page')),
    page('documents/:document', () => import('./document-page')),
  ],
  menu: [
    {
      to: '/papers',
      text: ['发文登记', 'Papers'],
      icon: <FileProtectOutlined />,
      order: 72,
      may: ({ may }) => may('paper.read'),
    },
    {
      to: '/documents/templates',
      text: ['文书模板', 'Templates'],
      icon: <FileWordOutlined />,
      order: 88,
      may: ({ may }) => may('document.manage'),
    },
  ],
};
