import type { Position } from '../../kernel/ids';
import type { VerifyReport } from '../event-store/verify';

/** A file that an event names and that is not there any more as it was sent up. */
export interface FileFinding {
  readonly problem: 'missing' | 'changed';
  readonly hash: string;
  /** As it was called when it was sent up; empty where the event does not say. */
  readonly name: string;
  /** The first event that names it. */
  readonly position: Position;
  readonly stream: string;
}

export interface FilesReport {
  readonly files: number;
  readonly findings: readonly FileFinding[];
}

/** Whose words the log holds sealed, and of how many neither key nor erasure is left. */
export interface PeopleReport {
  readonly people: number;
  readonly lost: number;
}

/** What was kept of the log's heads, in both places. */
export interface HeadsReport {
  readonly kept: number;
  /** How many the second place holds; null where there is none. */
  readonly elsewhere: number | null;
  /**
   * How many heads fewer there are than a seal of the log has counted: lines, or the whole file, were taken away.
   * Left out by earlier releases.
   */
  readonly lost?: number;
  /** Whether the second place holds no other lines than the first. */
  readonly agree: boolean;
  /** What the log says to the head that somebody read from a paper; null where none was asked for. */
  readonly anchor: 'found' | 'differs' | 'unknown' | null;
}

/** All that can be verified of what a node keeps. */
export interface VerificationReport extends VerifyReport {
  readonly heads: HeadsReport;
  /** Null where the log was touched: it then cannot be said which files belong to it. */
  readonly attachments: FilesReport | null;
  /** The same; left out by earlier releases. */
  readonly sealedPeople?: PeopleReport | null;
}

export interface VerificationProgress {
  readonly events: number;
  readonly files: number;
}

/** Whether there is nothing to say. */
export const isSound = ({ ok, heads, attachments, sealedPeople }: VerificationReport): boolean =>
  ok &&
  heads.agree &&
  (heads.lost ?? 0) === 0 &&
  heads.anchor !== 'differs' &&
  heads.anchor !== 'unknown' &&
  (attachments?.findings.length ?? 0) === 0 &&
  (sealedPeople?.lost ?? 0) === 0;
