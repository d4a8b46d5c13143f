import type { Id, Instant, Position } from '../../../kernel/ids';
import type { Words } from '../../../kernel/rejection';
import type { ImportProfile } from './profile';
import type { Chosen } from './rows/open-list';

/** What became of a row. */
export type Outcome = 'created' | 'reinstated' | 'amended' | 'unchanged' | 'refused';

/** Why one thing was not done, in words without personal data. */
export interface Refusal extends Words {
  readonly code: string;
  /** The column that the rule is about. */
  readonly field: string | null;
}

export interface RowRefusal extends Refusal {
  readonly row: number;
  readonly ticketNumber: string | null;
}

/** A case that stays when its import is taken back. */
export interface KeptCase extends Refusal {
  readonly case: Id;
  readonly ticketNumber: string;
}

export interface Reversal {
  readonly account: Id;
  readonly grant: Id | null;
  readonly reason: string;
  readonly withdrawn: number;
  readonly kept: number;
  /** The first thousand of them. */
  readonly keptCases: readonly KeptCase[];
}

/**
 * WAITING ▸ RUNNING ▸ DONE (all rows were read), STOPPED (by a person) or FAILED (the file cannot be read, or the
 * sender may no longer import); then optionally REVERSING ▸ REVERSED.
 */
export type ImportState = 'WAITING' | 'RUNNING' | 'DONE' | 'STOPPED' | 'FAILED' | 'REVERSING' | 'REVERSED';

/** An import and its progress: kept in the vault, because it is updated in place. */
export interface ImportJob {
  readonly id: Id;
  readonly jurisdiction: Id;
  readonly account: Id;
  readonly grant: Id | null;
  /** The upload that is read; missing in older jobs, whose upload bears the id of the job. */
  readonly upload?: Id;
  readonly fileName: string;
  readonly size: number;
  /** SHA-256 of the file, in hex. */
  readonly hash: string;
  readonly profile: ImportProfile;
  readonly dryRun: boolean;
  readonly state: ImportState;
  readonly startedAt: Instant;
  readonly endedAt: Instant | null;
  /** What was said of where the list stands. */
  readonly chosen?: Chosen;
  /** The sheet and the row with the names of the columns; missing where the file has none, or in older jobs. */
  readonly sheet?: string | null;
  readonly headerRow?: number | null;
  /** The last row of the file that was read. */
  readonly row: number;
  /** How often it was begun since then; missing in older jobs. */
  readonly attempts?: number;
  readonly counts: Readonly<Record<Outcome, number>>;
  /** The first thousand of them. */
  readonly refusals: readonly RowRefusal[];
  /** All of them stand in so many pages, as long as the upload is here. */
  readonly refusedPages?: number;
  readonly failure: Refusal | null;
  /** The position a view must have reached to know all cases of this import. */
  readonly position: Position;
  readonly reversal: Reversal | null;
}

type NotTold = 'account' | 'grant' | 'hash' | 'position' | 'attempts' | 'chosen' | 'refusedPages';

/** The job as shown to users: without account, grant, hash, position and how it is carried out. */
export interface ToldImport extends Omit<ImportJob, NotTold | 'sheet' | 'headerRow' | 'upload'> {
  readonly sheet: string | null;
  readonly headerRow: number | null;
  /** The upload, while it is here and the reader's own: it can be imported again, and asked for its refused rows. */
  readonly upload: Id | null;
}

/** The kind under which the vault keeps these jobs. */
export const jobKind = 'import';

const unfinished: readonly ImportState[] = ['WAITING', 'RUNNING', 'REVERSING'];

export const isUnfinished = ({ state }: Pick<ImportJob, 'state'>): boolean => unfinished.includes(state);

/** Under which id its upload lies in the spool. */
export const spoolOf = ({ id, upload = id }: Pick<ImportJob, 'id' | 'upload'>): Id => upload;

/** All of its rows were taken: nobody needs its upload any more. */
export const hasTakenAll = ({ state, dryRun, counts }: ImportJob): boolean =>
  state === 'DONE' && !dryRun && counts.refused === 0;

export const laidAside: Refusal = {
  code: 'import.laid-aside',
  field: null,
  zh: '读取此文件时程序两次中断，已搁置；请检查文件，分成几个后再上传',
  en: 'The program ended twice while it read this file, which is laid aside: split it and send it again',
};

/** How many refusals a job lists; the others stand in its file of refused rows. */
export const listed = 1_000;

export const noRows: Readonly<Record<Outcome, number>> = {
  created: 0,
  reinstated: 0,
  amended: 0,
  unchanged: 0,
  refused: 0,
};

/** The result of one row. */
export interface RowResult {
  readonly outcome: Outcome;
  readonly refusal?: RowRefusal;
  readonly position?: Position | null;
}

/** In the order of the rows. */
export const refusalsIn = (results: readonly RowResult[]): readonly RowRefusal[] =>
  results.flatMap(({ refusal }) => (refusal === undefined ? [] : [refusal])).sort((a, b) => a.row - b.row);

/** The job after these rows, which may have been done in any order; the last of them is `row`. */
export const advanced = (job: ImportJob, row: number, results: readonly RowResult[]): ImportJob => {
  const counts = { ...job.counts };
  for (const { outcome } of results) counts[outcome] += 1;
  return {
    ...job,
    row,
    counts,
    refusals: [...job.refusals, ...refusalsIn(results)].slice(0, listed),
    position: Math.max(job.position, ...results.map(({ position }) => position ?? 0)),
  };
};
