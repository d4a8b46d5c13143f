import { type BallotBase, ballotBases } from '../kernel/policy';
import { invalid } from '../kernel/rejection';
import { flag, ifGiven, oneOf, parts, share, timeOfDay, whole } from '../kernel/setting-checks';
import type { SettingsPart } from '../kernel/settings';

interface CapabilitiesSettings {
  /** 20 · messages are sent out only within these hours of working days, local time. */
  readonly messageHours: { readonly from: string; readonly until: string };
  /** 26, 27 · a ballot passes by more than this share of all members, of those present or of what was handed in. */
  readonly ballot: {
    readonly base: BallotBase;
    readonly threshold: number;
    /** There is a result where more than this share of those present handed in a vote (0.5 if not set). */
    readonly minimum?: number;
  };
  /** 28 · more than this share of the members must be there. */
  readonly quorum: number;
  /** 49 · the fewest cases for which a unit is ranked; cases not yet due may be left out. */
  readonly ranking: { readonly minimum: number; readonly excludeNotYetDue: boolean };
  /** 53 · whether somebody else checks a draft before it is signed, and whether a paper is out only once stamped. */
  readonly papers: { readonly checked: boolean; readonly sealed: boolean };
  /**
   * 54, 55 · in which month the statistical year begins, and whom 约谈人次 counts; whether a unit that was merged counts by
   * itself or with its successor (by itself if not set).
   */
  readonly statistics: {
    readonly yearStartsInMonth: number;
    readonly countedAs: 'INTERVIEWEES' | 'PARTICIPANTS';
    readonly mergedUnits?: 'OWN' | 'SUCCESSOR';
  };
}

declare module '../kernel/policy' {
  interface PolicySettings extends CapabilitiesSettings {}
}

export const capabilitiesSettings: SettingsPart<CapabilitiesSettings> = {
  settings: {
    messageHours: { standard: { from: '08:30', until: '17:30' }, check: parts({ from: timeOfDay, until: timeOfDay }) },
    ballot: {
      standard: { base: 'ALL_MEMBERS', threshold: 0.5 },
      check: parts<CapabilitiesSettings['ballot']>({
        base: oneOf<BallotBase>(...ballotBases),
        threshold: share,
        minimum: ifGiven(share),
      }),
    },
    quorum: { standard: 0.5, check: share },
    ranking: {
      standard: { minimum: 5, excludeNotYetDue: true },
      check: parts({ minimum: whole(1, 1000), excludeNotYetDue: flag }),
    },
    papers: { standard: { checked: false, sealed: true }, check: parts({ checked: flag, sealed: flag }) },
    statistics: {
      standard: { yearStartsInMonth: 1, countedAs: 'INTERVIEWEES' },
      check: parts<CapabilitiesSettings['statistics']>({
        yearStartsInMonth: whole(1, 12),
        countedAs: oneOf<CapabilitiesSettings['statistics']['countedAs']>('INTERVIEWEES', 'PARTICIPANTS'),
        mergedUnits: ifGiven(oneOf<'OWN' | 'SUCCESSOR'>('OWN', 'SUCCESSOR')),
      }),
    },
  },
  together: ({ messageHours }) => {
    if (messageHours.from >= messageHours.until)
      invalid(
        'policy.hours-reversed',
        '开始时刻须早于结束时刻',
        'The hours must begin before they end',
        'settings.messageHours',
      );
  },
};
