import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsObject, IsOptional, ValidateNested } from 'class-validator';
import type { Id, Instant, LocalDate } from '../../../kernel/ids';
import type { Urgency } from '../../../kernel/policy';
import { IdText, InstantText, LocalDateText, Text, Nested, NestedList, OneOf } from '../../../platform/http/fields';
import {
  AttachmentBody,
  EnteredBody,
  Evidenced,
  EvidenceBody,
  longText,
  PlaceBody,
} from '../../../platform/http/bodies.dto';
import type { InterviewKind } from './interview.events';
import type { Participant } from '../../../kernel/participant';

const kinds: readonly InterviewKind[] = ['TALK', 'STATUTORY_MEETING'];
const urgencies: readonly Urgency[] = ['urgent', 'normal', 'complex'];
const outcomes = ['TO_RECTIFY', 'SETTLED_ON_SPOT', 'EXPLAINED', 'REFERRED_UPWARD'] as const;
const capacities: readonly Participant['role'][] = ['deputy', 'voterRepresentative'];

/** A personal name, sealed under the person's own key before anything is stored. */
export class NameBody {
  @Text({ max: 60, description: '姓名，加密保存', example: '城管科负责人' })
  name!: string;
}

export class IntervieweeBody {
  @IdText({ description: '单位' })
  unit!: Id;

  @Text({ max: 100, description: '职务', example: '科长' })
  post!: string;

  @ApiPropertyOptional({ type: NameBody })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => NameBody)
  person?: NameBody;
}

export class ParticipantBody {
  @IdText({ description: '代表或选民代表' })
  person!: Id;

  @OneOf(capacities, '以何身份参加')
  role!: Participant['role'];
}

export class CommitmentBody {
  @Text({ max: longText, description: '承诺内容', example: '一周内修复' })
  text!: string;

  @LocalDateText({ description: '承诺完成日期', example: '2025-04-07' })
  dueOn!: LocalDate;
}

/** What is checked if the kind of an outcome is none of those below. */
export class OutcomeBody {
  @OneOf(outcomes, '结果：整改、当场解决、已解释、转呈上级')
  kind!: (typeof outcomes)[number];
}

export class ToRectifyBody {
  @OneOf(['TO_RECTIFY'], '结果')
  kind!: 'TO_RECTIFY';

  @IdText({ description: '整改单位' })
  unit!: Id;

  @OneOf(urgencies, '缓急：紧急、一般或复杂', 'normal')
  urgency!: Urgency;

  @ApiPropertyOptional({ type: CommitmentBody, description: '单位的承诺' })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => CommitmentBody)
  promise?: CommitmentBody;
}

export class SettledOnSpotBody {
  @OneOf(['SETTLED_ON_SPOT'], '结果')
  kind!: 'SETTLED_ON_SPOT';

  @IdText({ description: '解决的单位' })
  unit!: Id;

  @Evidenced()
  evidence: EvidenceBody = new EvidenceBody();
}

export class ExplainedBody {
  @OneOf(['EXPLAINED'], '结果')
  kind!: 'EXPLAINED';

  @Text({ max: longText, description: '如何解释', example: '已列入明年改造计划' })
  explanation!: string;
}

export class ReferredUpwardBody {
  @OneOf(['REFERRED_UPWARD'], '结果')
  kind!: 'REFERRED_UPWARD';

  @Text({ max: 200, description: '转呈何处', example: '区人大常委会代表工委' })
  to!: string;

  @Text({ optional: true, max: 100, description: '对方编号', example: '〔2025〕12号' })
  outsideNumber?: string;
}

const outcomeBodies = {
  TO_RECTIFY: ToRectifyBody,
  SETTLED_ON_SPOT: SettledOnSpotBody,
  EXPLAINED: ExplainedBody,
  REFERRED_UPWARD: ReferredUpwardBody,
};
export type AnyOutcomeBody = ToRectifyBody | SettledOnSpotBody | ExplainedBody | ReferredUpwardBody;

/** By the kind that was sent; what is no outcome at all is refused by the first rule that it breaks. */
const outcomeTypeOf = (sent: unknown): new () => OutcomeBody => {
  const kind = typeof sent === 'object' && sent !== null && 'kind' in sent ? sent.kind : undefined;
  return typeof kind === 'string' && Object.hasOwn(outcomeBodies, kind)
    ? outcomeBodies[kind as keyof typeof outcomeBodies]
    : OutcomeBody;
};

@ApiExtraModels(...Object.values(outcomeBodies))
export class MatterBody {
  @IdText({ optional: true, description: '事项编号；更正时沿用，新事项可不填' })
  id?: Id;

  @Text({ max: 200, description: '事项', example: '东门路灯不亮' })
  title!: string;

  @Text({ max: longText, description: '详情', example: '小区东门三盏路灯自三月起不亮' })
  detail!: string;

  @Nested(() => PlaceBody, '地点')
  place!: PlaceBody;

  @IdText({ description: '专题' })
  topic!: Id;

  @IdText({ optional: true, description: '重点工作' })
  keyWork?: Id;

  @IdText({ optional: true, description: '所涉的未结事项；结果归入该事项，不另立' })
  aboutCase?: Id;

  @IdText({ optional: true, description: '所涉的反复问题；结果归入其在办事项，没有在办的另立一件并关联' })
  aboutRepeat?: Id;

  @NestedList(() => AttachmentBody, { max: 20, description: '现场照片（整改前），已上传的文件' })
  photos?: AttachmentBody[];

  @ApiProperty({
    description: '结果，依 kind 而定',
    oneOf: Object.values(outcomeBodies).map((body) => ({ $ref: getSchemaPath(body) })),
    discriminator: {
      propertyName: 'kind',
      mapping: Object.fromEntries(Object.entries(outcomeBodies).map(([kind, body]) => [kind, getSchemaPath(body)])),
    },
    example: { kind: 'EXPLAINED', explanation: '已列入明年改造计划' },
  })
  @IsObject()
  @ValidateNested()
  @Type((told) => outcomeTypeOf((told?.object as Partial<MatterBody> | undefined)?.outcome))
  outcome!: AnyOutcomeBody;
}

/** The record of the talk (约谈记录表). */
export class NoteBody {
  @OneOf(kinds, '方式：约谈或约见')
  kind!: InterviewKind;

  @IdText({ description: '专题' })
  topic!: Id;

  @IdText({ optional: true, description: '重点工作' })
  keyWork?: Id;

  @InstantText({ description: '约谈时间（不是录入时间）' })
  heldAt!: Instant;

  @Nested(() => PlaceBody, '约谈地点')
  place!: PlaceBody;

  @ApiProperty({ type: [IntervieweeBody], description: '被约谈人' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => IntervieweeBody)
  interviewees!: IntervieweeBody[];

  @ApiPropertyOptional({ type: [ParticipantBody], description: '参加的代表和选民代表' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ParticipantBody)
  participants?: ParticipantBody[];

  @IdText({ optional: true, description: '记录人；不填则为录入人' })
  recorder?: Id;

  @Text({ max: longText, description: '谈话内容', example: '就路灯问题约谈城市管理科' })
  said!: string;

  @ApiProperty({ type: [MatterBody], description: '事项，至多50个' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => MatterBody)
  matters!: MatterBody[];
}

class RequestContent extends EnteredBody {
  @OneOf(kinds, '方式：约谈或约见')
  kind!: InterviewKind;

  @IdText({ description: '专题' })
  topic!: Id;

  @IdText({ optional: true, description: '重点工作' })
  keyWork?: Id;

  @IdText({ description: '拟约谈的单位' })
  unit!: Id;

  @Text({ max: longText, description: '事由', example: '路灯长期不亮' })
  reason!: string;

  @Nested(() => PlaceBody, '地点')
  place!: PlaceBody;

  @IdText({ optional: true, each: 50, description: '所涉的未结事项' })
  aboutCases?: Id[];

  @IdText({ optional: true, each: 50, description: '所涉的反复问题' })
  aboutRepeats?: Id[];
}

export class RequestInterviewBody extends RequestContent {
  @IdText({ optional: true, description: '调用方自定的编号' })
  id?: Id;

  @IdText({ optional: true, description: '所属辖区；不填为本人所在辖区' })
  jurisdiction?: Id;

  @IdText({ optional: true, each: 100, description: '联名人' })
  coFilers?: Id[];
}

export class ResubmitInterviewBody extends RequestContent {}

export class FileNoteBody extends EnteredBody {
  @Nested(() => NoteBody, '约谈记录')
  note!: NoteBody;
}

export class RecordInterviewBody extends FileNoteBody {
  @IdText({ optional: true, description: '调用方自定的编号' })
  id?: Id;

  @IdText({ optional: true, description: '所属辖区；不填为本人所在辖区' })
  jurisdiction?: Id;

  @IdText({ optional: true, each: 100, description: '联名人' })
  coFilers?: Id[];
}

export class AmendNoteBody extends FileNoteBody {
  @Text({ max: 500, description: '更正原因', example: '漏记一项' })
  reason!: string;
}
