import { OmitType, PickType } from '@nestjs/swagger';
import type { Id, Instant } from '../../../kernel/ids';
import { AttachmentBody } from '../../../platform/http/bodies.dto';
import { IdText, InstantText, Nested, OptionalNested, Text } from '../../../platform/http/fields';
import { RateBody } from './case-course.dto';
import { ReplyBody } from './case-handling.dto';
import { AssignCaseBody, RegisterCaseBody } from './case.dto';

export class EnteredAssignmentBody extends PickType(AssignCaseBody, [
  'unit',
  'coUnits',
  'term',
  'instruction',
] as const) {
  @InstantText({ description: '何时交办' })
  occurredAt!: Instant;

  @InstantText({ optional: true, description: '单位何时接收；不填为交办之时' })
  acceptedAt?: Instant;
}

const ofPaper = ['channel', 'occurredAt', 'onBehalfOf', 'lateReason', 'lateScan', 'unit', 'scan'] as const;

export class EnteredReplyBody extends OmitType(ReplyBody, [...ofPaper, 'about'] as const) {
  @InstantText({ description: '何时答复' })
  occurredAt!: Instant;

  @IdText({ optional: true, description: '单位何人签署；不填为单位' })
  onBehalfOf?: Id;
}

export class EnteredRatingBody extends OmitType(RateBody, [...ofPaper, 'call'] as const) {
  @InstantText({ description: '何时评价' })
  occurredAt!: Instant;

  @IdText({ description: '何人评价' })
  onBehalfOf!: Id;
}

/** 补录单: what happened to a case before it was entered, as far as it went, with one reason and one scan. */
export class EntrySheetBody extends OmitType(RegisterCaseBody, [
  'channel',
  'occurredAt',
  'onBehalfOf',
  'lateReason',
  'lateScan',
  'topic',
  'proposedUnit',
  'commitment',
] as const) {
  @IdText({ description: '专题' })
  topic!: Id;

  @InstantText({ description: '何时提出' })
  occurredAt!: Instant;

  @Text({ max: 500, description: '补录理由', example: '纸质件归档时发现' })
  lateReason!: string;

  @Nested(() => AttachmentBody, '所依据的纸质材料的扫描件')
  scan!: AttachmentBody;

  @OptionalNested(() => EnteredAssignmentBody, '交办与接收')
  assigned?: EnteredAssignmentBody;

  @OptionalNested(() => EnteredReplyBody, '答复；须先交办')
  replied?: EnteredReplyBody;

  @OptionalNested(() => EnteredRatingBody, '评价；须先答复')
  rated?: EnteredRatingBody;
}
