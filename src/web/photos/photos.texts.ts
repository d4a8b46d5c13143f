import { texts } from '../texts/texts';

export const usePhotosTexts = texts({
  snap: ['拍照即交', 'Photograph and file'],
  snapHint: ['拍下纸面记录即可，由办公室录入', 'A photo of the paper is enough; the office types it'],
  take: ['拍照', 'Camera'],
  choose: ['从相册选', 'Gallery'],
  remove: [(number: number) => `删除第${number}张照片`, (number: number) => `Remove photo ${number}`],
  photo: [(number: number) => `第${number}张照片`, (number: number) => `Photo ${number}`],
  sent: ['已上传', 'Sent'],
  waiting: ['待网络恢复后上传', 'Uploads when the connection is back'],
  sending: [(percent: string) => `上传 ${percent}`, (percent: string) => `Sending ${percent}`],
  retry: ['重试', 'Try again'],
  failed: ['上传失败', 'Not sent'],
  full: ['本机存储空间不足，照片没有保存', 'This device is full: the photo was not kept'],
  unseen: ['本机显示不出来，照样上传', 'Not shown on this device, but sent all the same'],
  most: [(count: number) => `至多${count}张`, (count: number) => `${count} at most`],
});
