import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import type { Id, Instant } from '../../../kernel/ids';
import { exampleId } from '../../../platform/http/examples';
import { MomentsQuery } from '../../../platform/http/moments';
import { PageQuery } from '../../../platform/http/page';
import { SeveralIds, SeveralOf } from '../../../platform/http/fields';
import { MomentDto } from '../../../capabilities/timeline/timeline.dto';
import { sessionPhases } from './session.state';

export class InstrumentListQuery extends IntersectionType(PageQuery, MomentsQuery) {
  @SeveralIds('专题')
  topic?: Id[];

  @SeveralIds('重点工作')
  keyWork?: Id[];

  @SeveralIds('单位')
  unit?: Id[];
}

export class SessionListQuery extends InstrumentListQuery {
  @SeveralOf(sessionPhases, '状态', 'NOTICED')
  state?: string[];
}

export class SessionRowDto {
  @ApiProperty({ example: exampleId })
  id!: Id;

  @ApiProperty({ example: exampleId })
  jurisdiction!: Id;

  @ApiProperty({ enum: sessionPhases, example: 'NOTICED' })
  state!: string;

  @ApiProperty({ example: '物业管理问询会' })
  title!: string;

  @ApiProperty({ type: String, nullable: true, example: exampleId })
  topic!: Id | null;

  @ApiProperty({ type: String, nullable: true, example: null })
  keyWork!: Id | null;

  @ApiProperty({ example: '2025-04-10T01:00:00.000Z' })
  scheduledAt!: Instant;

  @ApiProperty({ description: '应询单位', type: [String], example: [exampleId] })
  units!: Id[];

  @ApiProperty({ description: '现有问题', type: [String], example: [exampleId] })
  questions!: Id[];

  @ApiProperty({ description: '其中已有实质答复的', type: [String], example: [exampleId] })
  answered!: Id[];

  @ApiProperty({ description: '承诺数', example: 2 })
  commitments!: number;
}

export class SessionListDto {
  @ApiProperty({ type: MomentDto })
  moment!: MomentDto;

  @ApiProperty({ type: [SessionRowDto] })
  rows!: SessionRowDto[];

  @ApiProperty({ description: '下一页的 cursor', type: String, nullable: true, example: null })
  next!: string | null;
}

export class SessionPageDto {
  @ApiProperty({ type: MomentDto })
  moment!: MomentDto;

  @ApiProperty({
    description: '安排、邀请、问题（答复、更正、追问、承诺、评价）、测评、弱项、纪要',
    type: 'object',
    additionalProperties: true,
    example: { id: exampleId, state: 'OPEN', questions: [], ballots: [], weakWorks: [], minutes: null },
  })
  session!: object;

  @ApiProperty({
    description: '未通过的测评：何日前再次报告，是否再次测评，结果如何',
    type: [Object],
    example: [
      {
        ballot: exampleId,
        question: null,
        unit: exampleId,
        reportBy: '2025-07-10',
        ballotAgain: true,
        again: 'NOT_YET',
      },
    ],
  })
  ballotFollowUps!: readonly object[];
}
