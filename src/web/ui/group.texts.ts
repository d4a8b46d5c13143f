import { texts } from '../texts/texts';

export const useGroupTexts = texts({
  head: [(what: string) => `【约询】${what}`, (what: string) => `[Yuexun] ${what}`],
  number: [(number: string) => `编号：${number}`, (number: string) => `No. ${number}`],
  units: [
    (names: string, all: number | null) => `单位：${names}${all === null ? '' : `等${all}个单位`}`,
    (names: string, all: number | null) => `Unit: ${names}${all === null ? '' : ` and others, ${all} in all`}`,
  ],
  BEFORE: [(when: string) => `期限：${when}`, (when: string) => `By: ${when}`],
  AT: [(when: string) => `时间：${when}`, (when: string) => `When: ${when}`],
  UNTIL: [(when: string) => `至：${when}`, (when: string) => `Until: ${when}`],
  copy: ['复制文字', 'Copy text'],
  copyOf: [(what: string) => `复制文字：${what}`, (what: string) => `Copy text: ${what}`],
  copied: ['已复制，可粘贴到群里（不含个人信息）', 'Copied: paste it into a group. It names no person.'],
  notCopied: ['没有复制成功', 'It was not copied'],
  copyYourself: [
    '这个浏览器不让网页复制。请长按下面的文字，选“全选”，再选“复制”。',
    'This browser lets no page copy. Press the text below for a while, choose “select all”, then “copy”.',
  ],
});
