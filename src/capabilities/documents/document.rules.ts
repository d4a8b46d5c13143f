import { conflict } from '../../kernel/rejection';
import type { Block, DocumentKind, Meanings } from './document.part';

/** What every document may say besides. */
export const commonValues: Meanings = {
  机关: '出具文书的机关，如“示范街道人大工委”',
  辖区: '街道或区的名称',
  制作日期: '生成文书的日期',
  数据截至: '文书所据情况截至的时刻',
  所知截至: '文书所据登记截至的时刻',
  模板版本: '所用模板的版本，未替换的为“默认”',
  发文字号: '机关的发文字号；草稿没有',
  文书编号: '发文登记的编号；草稿没有',
  日志存证: '生成文书时事件日志的存证：截至时刻、位置和摘要，可凭此核对日志未被改写；尚无留存的为空',
};

/** The foot of a record that people keep on paper: with it anybody can hold the log to what it was that day. */
export const anchorNote: Block = {
  kind: 'when',
  value: '日志存证',
  blocks: [{ kind: 'note', text: '日志存证：{日志存证}' }],
};

/** Who signs a paper, and on which day. */
export const signed = (day: string): readonly Block[] => [
  { kind: 'right', text: '{机关}' },
  { kind: 'right', text: day },
];

/** A letter ends with the closing words that its addressee is owed, and is signed. */
export const endOfLetter = (day: string): readonly Block[] => [
  { kind: 'when', value: '结语', blocks: [{ kind: 'text', text: '{结语}' }] },
  ...signed(day),
];

const numberAbove: Block = { kind: 'when', value: '发文字号', blocks: [{ kind: 'subtitle', text: '{发文字号}' }] };
const numberBelow: Block = {
  kind: 'when',
  value: '文书编号',
  blocks: [{ kind: 'note', text: '发文登记编号：{文书编号}' }],
};

/** The layout, with the numbers of a paper that leaves the house; a draft has none. */
export const layoutOf = ({ leaves, layout }: Pick<DocumentKind, 'leaves' | 'layout'>): readonly Block[] =>
  leaves === true ? [numberAbove, ...layout, numberBelow] : layout;

/** @throws Rejection `document.nothing-yet` */
export const nothingYet = (zh: string, en: string): never => conflict('document.nothing-yet', zh, en, 'subject');
