import { QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import 'antd/dist/reset.css';
import enGB from 'antd/locale/en_GB';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { queryClient } from './api/queries';
import { areas } from './areas';
import { Gate, NoPage, PageFailed } from './shell/gate';
import './shell/shell.css';
import './shell/large-type.css';
import './ui/print/print.css';
import { useShellTexts } from './shell/shell.texts';
import { useLanguage } from './texts/language';
import { keepCompositionApart } from './ui/composition';
import { PageSkeleton } from './ui/page';
import { useLargeType } from './ui/large-type';
import { themeFor } from './ui/theme';
import { Toasts } from './ui/toast';

/** A list that opens inside a dialog belongs to it: whatever stands outside lies below it and takes no clicks. */
const popupPlace = (trigger?: HTMLElement): HTMLElement => trigger?.closest('dialog') ?? document.body;

const router = createBrowserRouter([
  {
    path: '/',
    element: <Gate />,
    errorElement: <PageFailed />,
    hydrateFallbackElement: <PageSkeleton />,
    children: [
      {
        errorElement: <PageFailed />,
        children: [...areas.flatMap(({ routes }) => routes), { path: '*', element: <NoPage /> }],
      },
    ],
  },
]);

/** The nonce that the server put into this page; styles added at run time must carry it. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

const Root = () => {
  const language = useLanguage();
  const t = useShellTexts();
  useEffect(() => {
    dayjs.locale(language === 'zh' ? 'zh-cn' : 'en');
    document.title = t.product;
  }, [language, t]);
  return (
    <ConfigProvider
      getPopupContainer={popupPlace}
      csp={{ nonce }}
      locale={language === 'zh' ? zhCN : enGB}
      theme={themeFor(useLargeType())}
      button={{ autoInsertSpace: false }}
    >
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        <Toasts />
      </QueryClientProvider>
    </ConfigProvider>
  );
};

keepCompositionApart(document);
createRoot(document.getElementById('root')!).render(<Root />);
