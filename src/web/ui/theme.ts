import type { ThemeConfig } from 'antd';

/** One look: calm blue-green ink on paper, red kept for what is overdue. Contrasts hold WCAG AA on white. */
const usual: ThemeConfig = {
  token: {
    motion: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    colorPrimary: '#0f5c8c',
    colorLink: '#0f5c8c',
    colorError: '#b42318',
    colorWarning: '#b25e09',
    colorSuccess: '#1f7a4d',
    colorInfo: '#0f5c8c',
    colorText: '#1c2733',
    colorTextSecondary: '#4a5a6a',
    colorTextTertiary: '#5b6b7b',
    colorTextDescription: '#4a5a6a',
    colorTextPlaceholder: '#5f6e7d',
    colorBorder: '#c6d0da',
    colorBorderSecondary: '#e3e9ef',
    colorBgLayout: '#f4f6f9',
    borderRadius: 8,
    fontSize: 15,
    fontFamily:
      "-apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', 'Segoe UI', sans-serif",
  },
  components: { Button: { fontWeight: 500 }, Form: { verticalLabelPadding: '0 0 4px' } },
};

/** What a thumb hits without looking, in pixels. */
const touched = 48;

/** The same look for eyes that want more: a third larger, and nothing to touch is smaller than a thumb. */
const large: ThemeConfig = {
  ...usual,
  token: { ...usual.token, fontSize: 20, controlHeight: touched, controlHeightSM: touched, controlHeightLG: 56 },
};

export const themeFor = (isLarge: boolean): ThemeConfig => (isLarge ? large : usual);
