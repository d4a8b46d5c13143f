import { texts } from '../texts/texts';

export const useChannelTexts = texts({
  product: ['约询', 'Yuexun'],
  inBrowser: ['在浏览器打开', 'Open in browser'],
  pressDots: ['点右上角的“…”', 'Press “…” at the top right'],
  chooseBrowser: ['选择“在浏览器打开”', 'Choose “Open in browser”'],
  signInThere: ['在浏览器里登录后，打开的就是这一页', 'Sign in there: this very page opens'],
  copyAddress: ['复制网址', 'Copy the address'],
  addressCopied: ['已复制网址，可粘贴到浏览器', 'The address is copied: paste it into a browser'],
  noPrinting: [
    '微信里不能打印。请在浏览器里打开本页再打印。',
    'WeChat does not print. Open this page in a browser and print it there.',
  ],
});
