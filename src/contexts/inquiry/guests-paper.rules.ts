import type { Block } from '../../capabilities/documents/document.part';
import { type Names, numbered } from '../../capabilities/documents/words.rules';
import type { GuestGroup, GuestPoll } from '../../capabilities/ballots/guests.events';

/*
 * What residents and firms said, on paper: under a heading of its own, and nothing where nobody was asked.
 */

const groupWords: Readonly<Record<GuestGroup, string>> = { RESIDENTS: '群众代表', FIRMS: '企业' };

export const guestValues = { 来宾征询: '征询群众代表、企业的说明；没有征询则空' };

export const guestLists = {
  来宾意见: {
    meaning: '群众代表、企业的意见，单独统计，一次一行；更正过的只印更正后的',
    columns: {
      序号: '从1起',
      征询对象: '群众代表或企业',
      就何单位: '就哪个单位，或整次活动',
      征询数: '征询人数（家数）',
      收回: '收回份数',
      满意: '满意',
      基本满意: '基本满意',
      不满意: '不满意',
      弃权: '未表示意见',
      无效: '无效',
      意见: '意见摘录',
    },
  },
} as const;

export const guestLayout: Block = {
  kind: 'when',
  value: '来宾征询',
  blocks: [
    { kind: 'heading', text: '群众代表和企业意见' },
    { kind: 'note', text: '{来宾征询}' },
    {
      kind: 'table',
      list: '来宾意见',
      columns: [
        ['征询对象', '{征询对象}', 2],
        ['就何单位', '{就何单位}', 2.4],
        ['征询', '{征询数}', 1],
        ['收回', '{收回}', 1],
        ['满意', '{满意}', 1],
        ['基本满意', '{基本满意}', 1.3],
        ['不满意', '{不满意}', 1.2],
        ['意见', '{意见}', 3.4],
      ],
    },
  ],
};

/** What stands: a count that was put right is printed as it was put right. */
const standing = (guests: readonly GuestPoll[]): readonly GuestPoll[] =>
  guests.filter(({ poll }) => !guests.some(({ corrects }) => corrects?.poll === poll));

export const guestValuesOf = (guests: readonly GuestPoll[]): { readonly 来宾征询: string } => ({
  来宾征询: guests.length === 0 ? '' : '受邀的群众代表、企业的意见单独统计，不计入代表的表决和评价。',
});

export const guestListsOf = (guests: readonly GuestPoll[], names: Names) => ({
  来宾意见: numbered(standing(guests), (one) => ({
    征询对象: groupWords[one.group],
    就何单位: one.unit === null ? '整次活动' : names.unit(one.unit),
    征询数: String(one.eligible),
    收回: String(one.handedIn),
    满意: String(one.satisfied),
    基本满意: String(one.basicallySatisfied),
    不满意: String(one.dissatisfied),
    弃权: String(one.abstained ?? 0),
    无效: String(one.void),
    意见: one.words ?? '',
  })),
});
