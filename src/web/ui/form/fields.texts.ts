import { texts } from '../../texts/texts';
import { kindsInWords } from '../file-kinds';

export const useFieldTexts = texts({
  choose: ['请选择', 'Choose'],
  needed: ['此项必填', 'This field is required'],
  tooLong: [
    (max: number, more: number) => `不得超过${max}字，现超出${more}字`,
    (max: number, more: number) => `At most ${max} characters: ${more} too many`,
  ],
  term: ['多少', 'How many'],
  termUnit: ['单位', 'Unit'],
  evidenceText: ['文字说明', 'In words'],
  files: ['文件', 'Files'],
  addPhotos: ['拍照或选照片', 'Take or choose photos'],
  addFiles: ['添加照片或文件', 'Add photos or files'],
  filesHint: [`${kindsInWords[0]}，每个不超过50兆`, `${kindsInWords[1]}; up to 50 MB each`],
  sending: [
    (name: string, percent: number) => `${name} ${percent}%`,
    (name: string, percent: number) => `${name} ${percent}%`,
  ],
  failed: [
    (name: string, why: string) => `${name} 没有传上：${why}`,
    (name: string, why: string) => `${name} could not be sent: ${why}`,
  ],
  retry: ['重试', 'Try again'],
  remove: [(name: string) => `移除 ${name}`, (name: string) => `Remove ${name}`],
  unreachable: ['服务器没有应答', 'the server does not answer'],
  add: ['添加一项', 'Add one'],
  removeOne: [(number: number) => `移除第${number}项`, (number: number) => `Remove number ${number}`],
  community: ['社区', 'Community'],
  placeText: ['具体位置', 'Where exactly'],
  placeHint: ['如：东门外公厕旁', 'e.g. beside the east gate'],
  day: ['日期', 'Day'],
  time: ['时间', 'Time'],
  yes: ['是', 'Yes'],
  findCase: ['按文字或编号查找未结事项', 'Find an open case by words or number'],
  finding: ['正在查找…', 'Looking…'],
  noSuchCase: ['没有这样的未结事项', 'No such open case'],
  caseAtHand: [(number: number) => `所涉事项${number}`, (number: number) => `The case in question, ${number}`],
  unseenCase: [
    (number: number) => `事项${number}（您无权查看）`,
    (number: number) => `Case ${number} (not yours to see)`,
  ],
});
