import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, Min } from 'class-validator';
import { exampleId } from '../../../platform/http/examples';
import { AttachmentBody, EnteredBody, longText } from '../../../platform/http/bodies.dto';
import { IdText, OneOf, OptionalNested, Text } from '../../../platform/http/fields';
import { SessionReasonBody } from './session.dto';
import type { Id } from '../../../kernel/ids';

export const votes = ['SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED', 'ABSTAINED', 'VOID'] as const;
export type Vote = (typeof votes)[number];

export class OpenBallotBody {
  @IdText({ optional: true, description: '就哪个问题测评' })
  question?: Id;

  @IdText({ optional: true, description: '就哪个单位测评；两者都不填为就本次问询会' })
  unit?: Id;

  @Text({ optional: true, max: 500, description: '再次测评的原因：同一事项第二次测评时必填', example: '答复已补充' })
  again?: string;
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

export class UndoBallotCountBody extends SessionReasonBody {
  @IdText({ description: '哪次测评' })
  ballot!: Id;
}

/** What a unit reports again after a ballot that did not pass. */
export class ReportAfterBallotBody extends EnteredBody {
  @IdText({ description: '哪次测评' })
  ballot!: Id;

  @IdText({ optional: true, description: '单位；不填为本人所在单位' })
  unit?: Id;

  @Text({ max: longText, description: '报告', example: '已增派两个班组，八月底前全部更换' })
  text!: string;

  @OptionalNested(() => AttachmentBody, '单位的纸质报告；代录时必填')
  scan?: AttachmentBody;
}

export class VoteBody {
  @OneOf(votes, '测评票：满意、基本满意、不满意、弃权、废票；弃权与废票分别计数')
  vote!: Vote;
}

export class VotingDto {
  @ApiProperty({ description: '测评', example: exampleId })
  id!: Id;

  @ApiProperty({ description: '可以投票', example: true })
  isOpen!: boolean;

  @ApiProperty({ description: '本人', example: '0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b02' })
  voter!: Id;

  @ApiProperty({ description: '本人到会，可以投票', example: true })
  mayVote!: boolean;

  @ApiProperty({ description: '本人已投；投的什么不留记录', example: false })
  hasVoted!: boolean;

  @ApiProperty({ description: '应投票人数', example: 33 })
  voters!: number;

  @ApiProperty({ description: '已投票人数', example: 30 })
  handedIn!: number;
}
