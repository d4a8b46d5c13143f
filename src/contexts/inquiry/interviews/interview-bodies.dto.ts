import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsObject, IsOptional, ValidateNested } from 'class-validator';
import type { Id, Instant } from '../../../kernel/ids';
import { SeveralIds, IdText, InstantText, Text, Nested, OneOf, OptionalNested } from '../../../platform/http/fields';
import { MomentsQuery } from '../../../platform/http/moments';
import { PageQuery } from '../../../platform/http/page';
import { AttachmentBody, EnteredBody, LateBody, longText, PlaceBody } from '../../../platform/http/bodies.dto';
import { interviewPhases } from './interview.state';
import { IntervieweeBody, NameBody } from './interview.dto';
import { SeveralOf } from '../../../platform/http/fields';
import type { Side } from './interview.events';

const sides: readonly Side[] = ['FILERS', 'UNIT'];
const interviewKinds = ['TALK', 'STATUTORY_MEETING'];

export class InterviewReasonBody {
  @Text({ max: longText, description: '原因', example: '请写明事项' })
  reason!: string;
}

export class WithdrawInterviewBody extends EnteredBody {
  @Text({ max: longText, description: '原因', example: '问题已解决' })
  reason!: string;
}

export class RejectInterviewBody extends InterviewReasonBody {
  @Text({ max: 64, description: '不予受理的理由代码（见规则）', example: 'JUDICIAL' })
  code!: string;
}

export class MergeInterviewBody extends InterviewReasonBody {
  @IdText({ description: '并入哪一次约谈' })
  into!: Id;

  @ApiPropertyOptional({ description: '被约谈单位不同时：一并约谈', example: false })
  @IsOptional()
  @IsBoolean()
  joinUnits?: boolean;
}

export class GiveNoticeBody {
  @InstantText({ description: '约谈时间' })
  scheduledAt!: Instant;

  @Text({ max: 200, description: '地点', example: '代表之家' })
  venue!: string;

  @ApiProperty({ type: [IntervieweeBody], description: '被约谈人' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => IntervieweeBody)
  interviewees!: IntervieweeBody[];

  @Text({
    max: longText,
    optional: true,
    description: '一并约谈的原因：被约谈单位中有申请未要求约谈的，必填',
    example: '该路段由其养护，须一并到场',
  })
  alsoCalledReason?: string;
}

export class AcknowledgeNoticeBody extends EnteredBody {
  @IdText({ optional: true, description: '单位；不填为本人所在单位' })
  unit?: Id;
}

export class NameDelegateBody extends AcknowledgeNoticeBody {
  @Text({ max: 100, description: '受委托人职务', example: '副科长' })
  post!: string;

  @ApiPropertyOptional({ description: '受委托人姓名', type: NameBody })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => NameBody)
  person?: NameBody;

  @Text({ max: longText, description: '原因', example: '出差' })
  reason!: string;
}

export class PostponeInterviewBody extends AcknowledgeNoticeBody {
  @InstantText({ description: '改到何时' })
  scheduledAt!: Instant;

  @Text({ max: longText, description: '原因', example: '出差' })
  reason!: string;
}

export class HoldInterviewBody extends LateBody {
  @InstantText({ description: '实际约谈时间' })
  heldAt!: Instant;

  @Nested(() => PlaceBody, '实际地点')
  place!: PlaceBody;
}

export class ConfirmNoteBody extends AcknowledgeNoticeBody {
  @OneOf(sides, '哪一方：提出一方或单位一方')
  side!: Side;

  @IdText({ optional: true, each: 50, description: '在同一张签字表上签字的提出人；由工委办公室从纸质录入，须附扫描件' })
  signed?: Id[];

  @OptionalNested(() => AttachmentBody, '已上传的签字表扫描件')
  scan?: AttachmentBody;
}

export class DisputeNoteBody extends AcknowledgeNoticeBody {
  @OneOf(sides, '哪一方：提出一方或单位一方')
  side!: Side;

  @Text({ max: longText, description: '异议', example: '承诺日期有误' })
  reason!: string;

  @IdText({ optional: true, each: 50, description: '有异议的事项；不填为整个记录' })
  matters?: Id[];
}

export class AttachScanBody {
  @Nested(() => AttachmentBody, '已上传的扫描件')
  scan!: AttachmentBody;
}

export class InterviewListQuery extends IntersectionType(PageQuery, MomentsQuery) {
  @SeveralOf(interviewPhases, '状态', 'NOTICED')
  state?: string[];

  @SeveralOf(interviewKinds, '约谈或约见', 'TALK')
  kind?: string[];

  @SeveralIds('专题')
  topic?: Id[];

  @SeveralIds('重点工作')
  keyWork?: Id[];

  @SeveralIds('单位')
  unit?: Id[];

  @SeveralIds('社区、网格或小区，含其中各处')
  place?: Id[];
}
