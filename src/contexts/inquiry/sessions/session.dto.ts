import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsOptional } from 'class-validator';
import type { Id, Instant } from '../../../kernel/ids';
import { IdText, InstantText, Nested, NestedList, OptionalNested, Text } from '../../../platform/http/fields';
import { NameBody, ParticipantBody } from '../interviews/interview.dto';
import { MeetingApprovalBody } from '../meeting-approval.dto';
import { EnteredBody, longText, PlaceBody } from '../../../platform/http/bodies.dto';

export class SessionPlanBody {
  @Text({ max: 200, description: '主题', example: '物业管理问询会' })
  title!: string;

  @IdText({ description: '专题' })
  topic!: Id;

  @IdText({ optional: true, description: '重点工作' })
  keyWork?: Id;

  @InstantText({ description: '何时举行' })
  scheduledAt!: Instant;

  @Text({ max: 200, description: '地点', example: '街道会议室' })
  venue!: string;

  @IdText({ each: 50, description: '应询单位' })
  units!: Id[];

  @NestedList(() => ParticipantBody, { max: 200, description: '受邀的代表和选民代表' })
  participants?: ParticipantBody[];

  @IdText({ optional: true, each: 50, description: '所涉的未结事项' })
  aboutCases?: Id[];

  @IdText({ optional: true, each: 50, description: '所涉的反复问题' })
  aboutRepeats?: Id[];
}

export class ConveneSessionBody extends SessionPlanBody {
  @IdText({ optional: true, description: '调用方自定的编号' })
  id?: Id;

  @IdText({ optional: true, description: '所属辖区；不填为本人所在辖区' })
  jurisdiction?: Id;

  @OptionalNested(() => MeetingApprovalBody, '特批：工委办公室没有人可以独立办理时，由上级批准')
  special?: MeetingApprovalBody;
}

export class SessionReasonBody {
  @Text({ max: longText, description: '原因', example: '会议冲突' })
  reason!: string;
}

export class ReplanSessionBody extends SessionReasonBody {
  @Nested(() => SessionPlanBody, '新的安排')
  plan!: SessionPlanBody;
}

export class AnswerInvitationBody extends EnteredBody {
  @IdText({ optional: true, description: '单位；不填为本人所在单位' })
  unit?: Id;

  @Text({ optional: true, max: 100, description: '谁来应询（职务）；不派人时不填', example: '科长' })
  post?: string;

  @OptionalNested(() => NameBody, '姓名，加密保存')
  person?: NameBody;

  @Text({ optional: true, max: longText, description: '不派人的原因', example: '另有会议' })
  reason?: string;
}

export class SubmitQuestionBody extends EnteredBody {
  @IdText({ description: '问哪个单位' })
  unit!: Id;

  @Text({ max: longText, description: '问题', example: '东门路灯何时修复？' })
  text!: string;

  @IdText({ description: '专题' })
  topic!: Id;

  @IdText({ optional: true, description: '重点工作' })
  keyWork?: Id;

  @OptionalNested(() => PlaceBody, '地点')
  place?: PlaceBody;

  @IdText({ optional: true, description: '所涉的未结事项；结果归入该事项，不另立' })
  aboutCase?: Id;

  @IdText({ optional: true, description: '所涉的反复问题；结果归入其在办事项，没有在办的另立一件并关联' })
  aboutRepeat?: Id;
}

export class MergeQuestionsBody {
  @IdText({ description: '并入哪个问题' })
  into!: Id;

  @IdText({ each: 100, description: '被并入的问题' })
  merged!: Id[];

  @ApiPropertyOptional({ description: '被并入的问题对着另外的单位：一并提出，各单位分别答复', example: false })
  @IsOptional()
  @IsBoolean()
  joinUnits?: boolean;
}

export class WithdrawQuestionBody extends EnteredBody {
  @IdText({ description: '哪个问题' })
  question!: Id;

  @Text({ max: longText, description: '原因', example: '已得到答复' })
  reason!: string;
}

export class UndoQuestionMergeBody extends SessionReasonBody {
  @IdText({ description: '哪个被并入的问题' })
  question!: Id;
}

export class AgendaBody {
  @IdText({ each: 500, description: '全部问题，依次排列' })
  questions!: Id[];
}
