import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { IsBoolean, IsInt, IsNumber, IsOptional, Min } from 'class-validator';
import type { Id, Instant, LocalDate } from '../../../kernel/ids';
import type { Urgency } from '../../../kernel/policy';
import { EnteredBody, LateBody, longText } from '../../../platform/http/bodies.dto';
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
import { CommitmentBody, IntervieweeBody, ParticipantBody } from '../interviews/interview.dto';

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

export class QuestionBody {
  @IdText({ description: '哪个问题' })
  question!: Id;
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

  @OneOf(urgencies, '缓急：紧急、一般或复杂', 'normal')
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
