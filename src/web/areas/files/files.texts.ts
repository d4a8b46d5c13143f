import { texts } from '../../texts/texts';

export const useFilesTexts = texts({
  title: ['文件', 'File'],
  back: ['返回原处', 'Back to where it belongs'],
  download: ['下载', 'Download'],
  open: ['打开', 'Open'],
  noFile: ['这个网址里没有文件', 'This address names no file'],
  noFileHint: ['请回到事项的页面，再点一次文件。', 'Go back to the page of the matter and press the file again.'],
  saveHint: ['长按图片可以保存或转发。', 'Press the picture for a while to save it or send it on.'],
  notHere: [
    '微信里打不开这种文件。请在浏览器里打开本页再下载。',
    'WeChat does not open files of this kind. Open this page in a browser and download it there.',
  ],
});
