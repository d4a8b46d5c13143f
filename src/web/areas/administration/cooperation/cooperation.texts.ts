import { texts } from '../../../texts/texts';

export const useCooperationTexts = texts({
  title: ['跨街道协作', 'Cooperation between streets'],
  hint: [
    '双方都同意后，才可互相交办，引用对方的单位、人员、地点和事项，合并反复问题。',
    'Only where both agreed may each assign to the other’s units, name its people, places and matters, and merge issues.',
  ],
  none: ['没有相邻的辖区', 'No jurisdiction lies beside this one'],
  noneHint: ['同一上级之下的其他街道会列在这里。', 'Other streets below the same district stand here.'],
  inForce: ['协作中', 'Cooperating'],
  notInForce: ['未约定', 'Not agreed'],
  ours: ['本辖区', 'This side'],
  theirs: ['对方', 'The other side'],
  silent: ['未表示', 'has said nothing'],
  agreed: [(who: string, day: string) => `${who}于${day}同意`, (who: string, day: string) => `${who} agreed on ${day}`],
  ended: [
    (who: string, day: string) => `${who}于${day}撤回`,
    (who: string, day: string) => `${who} ended it on ${day}`,
  ],
  agree: ['同意协作', 'Agree'],
  basis: ['依据', 'Basis'],
  basisHint: ['联席会议纪要、函件等', 'Minutes of a joint meeting, a letter'],
  end: ['撤回同意', 'End'],
  endHint: ['已经办理的不受影响，以后不能再互相引用。', 'What is under way stays; nothing new can be named.'],
});
