import { type Id, streamOf } from '../../../kernel/ids';
import { localDayOf, type Moment, momentOf, type MomentParams } from '../../../kernel/time/moments';
import type { Question } from '../../../kernel/view';
import { maySeeInstrument } from '../../../kernel/reading/rows';
import { type SessionRecord, sessionAfter, type WeakWorkRecord } from './session-record.state';
import { sessionPages } from './sessions.view';
import { foldedAt, timeline } from '../../../capabilities/timeline/timeline.view';

export const weakWorkStandings = ['CAUGHT_UP', 'CLOSER', 'NO_CLOSER', 'UNREAD', 'UNMEASURED'] as const;
export type WeakWorkStanding = (typeof weakWorkStandings)[number];

/** 弱项短板: one weak work, what was measured since, and whether it has caught up (补齐). */
export interface WeakWorkLine extends WeakWorkRecord {
  readonly session: Id;
  readonly title: string;
  readonly jurisdiction: Id;
  readonly standing: WeakWorkStanding;
  /** Its day is over, and it has not caught up. */
  readonly overdue: boolean;
}

export interface WeakWorks {
  readonly moment: Moment['shown'];
  readonly lines: readonly WeakWorkLine[];
  readonly counts: Readonly<Record<WeakWorkStanding, number>>;
}

export interface WeakWorksParams extends MomentParams {
  readonly unit?: readonly Id[] | undefined;
  readonly topic?: readonly Id[] | undefined;
  readonly standing?: readonly string[] | undefined;
}

/** By the last reading: at the target or beyond it, on whichever side the target lies; else nearer to it than before. */
export const weakWorkStanding = ({ measure, readings }: WeakWorkRecord): WeakWorkStanding => {
  if (measure === null) return 'UNMEASURED';
  const last = [...readings].sort((a, b) => (a.on < b.on ? -1 : 1)).at(-1);
  if (last === undefined) return 'UNREAD';
  const { value, target } = measure;
  const isThere = target >= value ? last.value >= target : last.value <= target;
  if (isThere) return 'CAUGHT_UP';
  return Math.abs(target - last.value) < Math.abs(target - value) ? 'CLOSER' : 'NO_CLOSER';
};

const none: Readonly<Record<WeakWorkStanding, number>> = {
  CAUGHT_UP: 0,
  CLOSER: 0,
  NO_CLOSER: 0,
  UNREAD: 0,
  UNMEASURED: 0,
};

const firstDue = (a: WeakWorkLine, b: WeakWorkLine): number => ((a.dueOn ?? '9999') < (b.dueOn ?? '9999') ? -1 : 1);

export const weakWorks: Question<WeakWorksParams, WeakWorks> = {
  name: 'weak-works',
  permission: 'session.read',
  views: [sessionPages.view, timeline],
  answer: (rowsOf, params, reader) => {
    const moment = momentOf(params, reader.now);
    const today = localDayOf(moment.trueAt);
    const linesOf = ({ id, jurisdiction, plan, weakWorks: works }: SessionRecord): readonly WeakWorkLine[] =>
      works.map((work) => {
        const standing = weakWorkStanding(work);
        const overdue = standing !== 'CAUGHT_UP' && work.dueOn !== null && work.dueOn < today;
        return { ...work, session: id, title: plan?.title ?? '', jurisdiction, standing, overdue };
      });
    // Few sessions name a weak work, and a session that once did still does.
    const sessions = rowsOf(sessionPages.view)
      .all<{ doc: string }>(`SELECT doc FROM now WHERE json_array_length(doc, '$.weakWorks') > 0`)
      .map(({ doc }) => JSON.parse(doc) as SessionRecord)
      .map((record) =>
        moment.isNow ? record : foldedAt(rowsOf(timeline), streamOf('inquirySession', record.id), moment, sessionAfter),
      );
    const wanted = (list: readonly string[] | undefined, value: string): boolean => list?.includes(value) ?? true;
    const lines = sessions
      .flatMap((record) => (record === undefined ? [] : linesOf(record)))
      // A unit is told of its own weak works.
      .filter(({ jurisdiction, unit }) => maySeeInstrument(reader, { jurisdiction, units: [unit] }))
      .filter((line) => wanted(params.unit, line.unit) && wanted(params.topic, line.topic))
      .filter((line) => wanted(params.standing, line.standing))
      .sort(firstDue);
    const counts = lines.reduce((sum, { standing }) => ({ ...sum, [standing]: sum[standing] + 1 }), none);
    return { moment: moment.shown, lines, counts };
  },
};
