import type { AttachmentRef } from '../../../kernel/attachment';
import type { Id, Instant } from '../../../kernel/ids';
import { invalid } from '../../../kernel/rejection';
import { plain } from '../../../platform/http/plain';
import type { NextStep } from '../../../platform/messaging/execute';
import type { CommandRequest } from '../../../platform/messaging/request';
import type { CaseCommand } from './case.decider';
import type { EnteredAssignmentBody, EnteredRatingBody, EnteredReplyBody, EntrySheetBody } from './entry-sheet.dto';

type Step = NextStep<CaseCommand>;

/** The request of one line of the sheet: of its own day and for its own signatory, from the one paper. */
type LineAt = (occurredAt: Instant, onBehalfOf?: Id) => CommandRequest;

const assignment = (
  { unit, coUnits, term, instruction, occurredAt, acceptedAt }: EnteredAssignmentBody,
  { topic, keyWork, urgency }: EntrySheetBody,
  scan: AttachmentRef,
  line: LineAt,
): readonly Step[] => {
  const chosen = {
    ...(term === undefined ? {} : { term: plain(term) }),
    ...(instruction === undefined ? {} : { instruction }),
  };
  return [
    {
      command: { type: 'ScreenCase', data: { topic, keyWork: keyWork ?? null, urgency } },
      request: line(occurredAt),
      part: 'assigned',
    },
    {
      command: { type: 'AssignCase', data: { unit, coUnits: coUnits ?? [], urgency, ...chosen } },
      request: line(occurredAt),
      part: 'assigned',
    },
    {
      command: { type: 'AcceptAssignment', data: { scan } },
      request: line(acceptedAt ?? occurredAt),
      part: 'assigned',
    },
  ];
};

const reply = (body: EnteredReplyBody, scan: AttachmentRef, line: LineAt): Step => {
  const { category, summary, points, inPerson, evidence, commitment, occurredAt, onBehalfOf } = body;
  const data = {
    category,
    summary,
    points: plain(points ?? []),
    inPerson: inPerson ?? false,
    evidence: plain(evidence),
    commitment: commitment === undefined ? null : plain(commitment),
    scan,
  };
  return { command: { type: 'ReplyToCase', data }, request: line(occurredAt, onBehalfOf), part: 'replied' };
};

const rating = (body: EnteredRatingBody, scan: AttachmentRef, line: LineAt): Step => {
  const { rating: grade, attitude, reasons, occurredAt, onBehalfOf } = body;
  const data = {
    rating: grade,
    ...(attitude === undefined ? {} : { attitude }),
    reasons: reasons ?? null,
    scan,
  };
  return { command: { type: 'RateReply', data }, request: line(occurredAt, onBehalfOf), part: 'rated' };
};

const mustBeWhole = ({ assigned, replied, rated }: EntrySheetBody): void => {
  const gap =
    replied !== undefined && assigned === undefined
      ? 'assigned'
      : rated !== undefined && replied === undefined
        ? 'replied'
        : null;
  if (gap !== null)
    invalid(
      'case.sheet-gap',
      '补录单须依次填写：有答复的须有交办，有评价的须有答复',
      'The sheet has a gap: a reply needs its assignment, a rating its reply',
      gap,
    );
};

/**
 * What follows the registration on a sheet, each with the day on which it happened.
 *
 * @throws Rejection `case.sheet-gap`
 */
export const stepsOf = (body: EntrySheetBody, sent: CommandRequest): readonly Step[] => {
  mustBeWhole(body);
  const { assigned, replied, rated } = body;
  const scan = plain(body.scan);
  const line: LineAt = (occurredAt, onBehalfOf) => ({
    ...sent,
    occurredAt,
    ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
  });
  return [
    ...(assigned === undefined ? [] : assignment(assigned, body, scan, line)),
    ...(replied === undefined ? [] : [reply(replied, scan, line)]),
    ...(rated === undefined ? [] : [rating(rated, scan, line)]),
  ];
};

/** The sheet as it is sent: from paper, with its reason and its scan. */
export const fromSheet = (sent: CommandRequest, { occurredAt, lateReason, scan, jurisdiction }: EntrySheetBody) => ({
  ...sent,
  channel: 'paper' as const,
  occurredAt,
  lateReason,
  lateScan: plain(scan),
  ...(jurisdiction === undefined ? {} : { jurisdiction }),
});
