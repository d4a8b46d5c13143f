import { texts } from '../../texts/texts';

export const useDocumentPageTexts = texts({
  print: ['打印', 'Print'],
  word: ['下载 Word', 'Download Word'],
  failed: ['没有下载成功，请重试。', 'The download failed. Try again.'],
  back: ['返回原处', 'Back to it'],
  none: ['（无）', '(none)'],
  list: ['查看清单', 'See the list'],
  own: [
    (version: number) => `网页按默认版式打印；Word 文件按本单位现用的模板（第${version}版）生成，措辞可能不同。`,
    (version: number) =>
      `This page prints the default wording; the Word file is made by the office's own template (version ${version}).`,
  ],
});

export const useTemplatesTexts = texts({
  title: ['文书模板', 'Templates of documents'],
  hint: [
    '换上本单位的措辞和版式：下载现用的模板，在 Word 中修改，占位符保持原样，再传上来。即时生效，以前的各版都留着。',
    'Download the template in use, edit it in Word without changing the placeholders, and upload it. It takes effect at once; earlier versions are kept.',
  ],
  jurisdiction: ['辖区', 'Jurisdiction'],
  isDefault: ['默认', 'Default'],
  version: [(version: number) => `第${version}版`, (version: number) => `Version ${version}`],
  inherited: [(name: string) => `随${name}`, (name: string) => `As in ${name}`],
  current: ['下载现用的', 'Template in use'],
  standard: ['下载默认的', 'Default template'],
  replace: ['更换', 'Replace'],
  replaceHint: [
    'Word 文件（.docx），不超过5兆字节。占位符有误、含宏的不收，并指明何处。',
    'A .docx file of at most 5 MiB. Wrong placeholders or macros are refused, saying where.',
  ],
  file: ['模板文件', 'File'],
  revert: ['恢复默认', 'Restore the default'],
  reason: ['原因', 'Reason'],
  placeholders: ['占位符', 'Placeholders'],
  placeholderHint: [
    '单项写作 {名称}。清单写作 {#清单}…{/清单}，在表格的一行内则逐行重复；清单为空时另有话说的，写作 {^清单}…{/清单}。',
    'Write {name}; a list {#list}…{/list}, within one row of a table to repeat the row; {^list}…{/list} for an empty one.',
  ],
  name: ['名称', 'Name'],
  meaning: ['说明', 'Meaning'],
  inList: [(list: string) => `清单“${list}”之内`, (list: string) => `Within the list ${list}`],
  history: ['历史', 'History'],
  replaced: [(version: number) => `换上第${version}版`, (version: number) => `Version ${version} uploaded`],
  reverted: [(reason: string) => `恢复默认：${reason}`, (reason: string) => `Restored the default: ${reason}`],
  take: [(version: number) => `下载第${version}版`, (version: number) => `Download version ${version}`],
});
