import { texts } from '../texts/texts';

export const useFilesTexts = texts({
  view: [(name: string) => `查看 ${name}`, (name: string) => `View ${name}`],
  unseen: ['这张照片显示不出来', 'This picture cannot be shown'],
  unplayed: ['这个浏览器放不了，请下载后播放', 'This browser cannot play it: download it and play it'],
  download: ['下载', 'Download'],
  original: ['下载原件（含拍摄信息，作证据用）', 'Download the original (with what the camera wrote, as evidence)'],
});
