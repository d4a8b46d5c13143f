import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { IsBoolean, IsInt, IsNumber, IsOptional, Min } from 'class-validator';
import type { Id, Instant, LocalDate } from '../../../kernel/ids';
import type { Urgency } from '../../../kernel/policy';
import {
  IdText,
  InstantText,
  LocalDateText,
  Nested,
  NestedList,
  OneOf,
  OptionalNested,
  Text,
} from '../../../platform/http/fields';
import { urgencies } from '../cases/case.dto';
import { CommitmentBody, IntervieweeBody, NameBody, ParticipantBody } from '../interviews/interview.dto';
import { EnteredBody, LateBody, longText, PlaceBody } from '../../../platform/http/bodies.dto';

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
}

export class QuestionBody {
  @IdText({ description: '哪个问题' })
  question!: Id;
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

export class OpenSessionBody extends LateBody {
  @InstantText({ description: '何时开始' })
  openedAt!: Instant;

  @NestedList(() => ParticipantBody, { max: 500, description: '到会的代表和选民代表' })
  present?: ParticipantBody[];

  @NestedList(() => IntervieweeBody, { max: 100, description: '到会应询的人' })
  respondents?: IntervieweeBody[];

  @ApiPropertyOptional({
    description: '应到人数；不填为名册人数：受邀且当日在任的，连同到会的。填写的不得少于此数',
    example: 35,
    type: Number,
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  eligible?: number;
}

export class ChangeRollBody {
  @InstantText({ description: '何时到场或离场' })
  at!: Instant;

  @NestedList(() => ParticipantBody, { max: 500, description: '到场的代表和选民代表' })
  came?: ParticipantBody[];

  @IdText({ optional: true, each: 500, description: '离场的人' })
  left?: Id[];
}

export class JudgeAnswerBody {
  @IdText({ description: '哪个问题' })
  question!: Id;

  @ApiProperty({ description: '第几次答复', example: 1, type: Number })
  @IsInt()
  @Min(1)
  number!: number;

  @Text({ max: longText, description: '原因', example: '数据有误' })
  reason!: string;
}

export class CorrectAnswerBody extends IntersectionType(EnteredBody, JudgeAnswerBody) {
  @Text({ max: longText, description: '更正后的答复', example: '将于五月底前修复' })
  text!: string;
}

export class FollowUpBody extends EnteredBody {
  @IdText({ description: '哪个问题' })
  question!: Id;

  @Text({ max: longText, description: '追问', example: '具体哪一天？' })
  text!: string;
}

export class MakeCommitmentBody extends EnteredBody {
  @IdText({ description: '哪个问题' })
  question!: Id;

  @Nested(() => CommitmentBody, '承诺')
  commitment!: CommitmentBody;

  @OneOf(urgencies, '紧急、一般或复杂', 'normal')
  urgency!: Urgency;
}

export class RateAnswerBody extends EnteredBody {
  @IdText({ description: '哪个问题' })
  question!: Id;

  @ApiProperty({ description: '是否满意', example: false, type: Boolean })
  @IsBoolean()
  satisfied!: boolean;

  @Text({ optional: true, max: longText, description: '不满意的理由', example: '没有说明期限' })
  reasons?: string;
}

const Count = (description: string, example: number): PropertyDecorator => {
  const decorators = [ApiProperty({ description, example, type: Number }), IsInt(), Min(0)];
  return (target, key) => decorators.forEach((decorate) => decorate(target, key));
};

/** A count on paper: nobody records who voted how. */
export class CountBallotBody {
  @IdText({ optional: true, description: '就哪个问题测评' })
  question?: Id;

  @IdText({ optional: true, description: '就哪个单位测评；两者都不填为就本次问询会' })
  unit?: Id;

  @ApiPropertyOptional({ description: '应投票数；即此刻在会人数，可以不填', example: 35, type: Number })
  @IsOptional()
  @IsInt()
  @Min(0)
  eligible?: number;

  @Count('收回票数', 33)
  handedIn!: number;

  @Count('满意', 20)
  satisfied!: number;

  @Count('基本满意', 8)
  basicallySatisfied!: number;

  @Count('不满意', 3)
  dissatisfied!: number;

  @Count('废票（未选或多选）', 2)
  void!: number;

  @ApiPropertyOptional({ description: '弃权；不填为没有', example: 1, type: Number })
  @IsOptional()
  @IsInt()
  @Min(0)
  abstained?: number;

  @Text({ optional: true, max: 500, description: '再次测评的原因：同一事项第二次测评时必填', example: '答复已补充' })
  again?: string;
}

export class MeasureBody {
  @Text({ max: 100, description: '指标', example: '按时办结率' })
  name!: string;

  @Text({ max: 20, description: '单位', example: '%' })
  unitOfCount!: string;

  @ApiProperty({ description: '现值', example: 72, type: Number })
  @IsNumber()
  value!: number;

  @ApiProperty({ description: '目标值', example: 90, type: Number })
  @IsNumber()
  target!: number;
}

export class MarkWeakBody {
  @IdText({ description: '单位' })
  unit!: Id;

  @IdText({ description: '专题' })
  topic!: Id;

  @Text({ max: longText, description: '弱在哪里', example: '12345工单按时办结率偏低' })
  what!: string;

  @OptionalNested(() => MeasureBody, '指标')
  measure?: MeasureBody;

  @LocalDateText({ optional: true, description: '何日前补上', example: '2025-12-31' })
  dueOn?: LocalDate;
}

export class MeasureWorkBody {
  @IdText({ description: '哪项弱项' })
  work!: Id;

  @LocalDateText({ description: '何日的数值', example: '2025-06-30' })
  on!: LocalDate;

  @ApiProperty({ description: '数值', example: 85, type: Number })
  @IsNumber()
  value!: number;

  @Text({ optional: true, max: longText, description: '说明', example: '二季度数据' })
  note?: string;
}

export class CloseSessionBody {
  @InstantText({ description: '何时结束' })
  closedAt!: Instant;
}

export class MinutesBody {
  @Text({ max: longText, description: '纪要', example: '会议听取了三个单位的答复' })
  text!: string;
}

export class AmendMinutesBody extends MinutesBody {
  @Text({ max: longText, description: '更正原因', example: '日期有误' })
  reason!: string;
}
