import { texts } from '../../texts/texts';

/** What any meeting with a roll, a ballot and a wall says. */
export const useMeetingTexts = texts({
  attendance: [
    (present: number, eligible: number, quorum: number) => `到会${present}人，应到${eligible}人，法定${quorum}人`,
    (present: number, eligible: number, quorum: number) => `${present} of ${eligible} present, quorum ${quorum}`,
  ],
  // Ballots
  voteNow: ['请投票', 'Please vote'],
  voteSecret: ['无记名，投后不能更改。', 'Secret, and final.'],
  voteSure: [(vote: string) => `投“${vote}”？`, (vote: string) => `Vote “${vote}”?`],
  voteYes: ['确认投票', 'Cast it'],
  voteBack: ['再想想', 'Not yet'],
  voted: ['您已投票', 'You have voted'],
  notVoter: ['您不在到会名单内，不能投票', 'You are not among those present'],
  votesOf: [
    (count: string, share: string) => `${count}票 ${share}`,
    (count: string, share: string) => `${count} · ${share}`,
  ],
  outcome: [(word: string) => `测评结果：${word}`, (word: string) => `Result: ${word}`],
  counted: [
    (handedIn: number, eligible: number) => `应投${eligible}票，收回${handedIn}票`,
    (handedIn: number, eligible: number) => `${handedIn} of ${eligible} handed in`,
  ],
  noResult: [
    (handedIn: number, needed: number) => `收回${handedIn}票，不足${needed}票，测评没有结果`,
    (handedIn: number, needed: number) => `${handedIn} handed in, ${needed} needed: no result`,
  ],
  again: [(reason: string) => `再次测评：${reason}`, (reason: string) => `Voted again: ${reason}`],
  endSure: ['现在截止并计票？', 'Close and count now?'],
  turnout: [
    (handedIn: number, voters: number) => `应投${voters}人，已投${handedIn}人。截止后不能再投。`,
    (handedIn: number, voters: number) => `${handedIn} of ${voters} have voted. Nobody votes after the close.`,
  ],
  rollChanged: [
    (when: string, came: string, left: string) =>
      `${when}${came === '' ? '' : ` 到场：${came}`}${left === '' ? '' : ` 离场：${left}`}`,
    (when: string, came: string, left: string) =>
      `${when}${came === '' ? '' : ` came: ${came}`}${left === '' ? '' : ` left: ${left}`}`,
  ],
  vote: ['意见', 'Vote'],
  votes: ['票数', 'Votes'],
  share: ['占收回票', 'Of those handed in'],
  // The wall
  leave: ['退出大屏', 'Leave'],
  full: ['全屏', 'Full screen'],
  timer: ['计时', 'Timer'],
  start: ['开始', 'Start'],
  pause: ['暂停', 'Pause'],
  reset: ['归零', 'Reset'],
  over: ['已超时', 'Over time'],
  limit: ['限时', 'Limit'],
  minutesOf: [(count: number) => `${count}分钟`, (count: number) => `${count} min`],
});
