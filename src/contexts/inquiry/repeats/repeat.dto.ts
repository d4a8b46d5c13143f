import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { IsNumber, Max, Min } from 'class-validator';
import type { Id, LocalDate } from '../../../kernel/ids';
import { exampleId } from '../../../platform/http/examples';
import {
  IdText,
  LocalDateText,
  NestedList,
  OneOf,
  OptionalNested,
  QueryFlag,
  Text,
} from '../../../platform/http/fields';
import { MomentsQuery } from '../../../platform/http/moments';
import { PageQuery } from '../../../platform/http/page';
import { SeveralOf } from '../../../platform/http/fields';
import { longText } from '../../../platform/http/bodies.dto';
import { MomentDto } from '../../../capabilities/timeline/timeline.dto';
import { type CheckResult, checkResults, type Likeness, type Link, type Relation, relations } from './repeat.events';

const states = ['OPEN', 'MERGED', 'DISSOLVED'];

export class LikenessBody implements Likeness {
  @ApiProperty({ description: '相似度，0至1', example: 0.92, type: Number })
  @IsNumber()
  @Min(0)
  @Max(1)
  likelihood!: number;

  @Text({ each: 20, max: 500, description: '理由', example: '同一小区' })
  reasons!: string[];
}

export class LinkBody {
  @IdText({ description: '事项' })
  case!: Id;

  @OneOf(relations, '关系：办理中重复、无新事实再反映、销号后反弹、他处同类')
  relation!: Relation;

  @OptionalNested(() => LikenessBody, '系统当时给出的依据；不填则取系统现在列出的')
  likeness?: LikenessBody;
}

export const likenessOf = ({ likelihood, reasons }: LikenessBody): Likeness => ({ likelihood, reasons: [...reasons] });

export const linkOf = ({ likeness, ...link }: LinkBody): Link => ({
  ...link,
  likeness: likeness === undefined ? null : likenessOf(likeness),
});

export class IdentifyRepeatBody {
  @IdText({ optional: true, description: '调用方自定的编号' })
  id?: Id;

  @IdText({ optional: true, description: '所属辖区；不填为本人所在辖区' })
  jurisdiction?: Id;

  @Text({ max: 200, description: '名称', example: '东门路灯反复不亮' })
  title!: string;

  @IdText({ description: '最早的事项' })
  firstCase!: Id;

  @NestedList(() => LinkBody, { min: 1, max: 200, description: '与之相同的事项' })
  links!: LinkBody[];
}

export class RepeatReasonBody {
  @Text({ max: longText, description: '原因', example: '不是同一处' })
  reason!: string;
}

export class UnlinkCaseBody extends RepeatReasonBody {
  @IdText({ description: '事项' })
  case!: Id;

  @IdText({ optional: true, description: '取消首个事项时：以哪个事项为首个；不填为最先关联的' })
  first?: Id;
}

export class RenameRepeatBody {
  @Text({ max: 200, description: '名称', example: '东门路灯反复不亮' })
  title!: string;
}

export class MergeRepeatBody extends RepeatReasonBody {
  @IdText({ description: '并入哪个反复问题', example: '0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b02' })
  into!: Id;
}

export class SplitRepeatBody extends RepeatReasonBody {
  @Text({ max: 200, description: '分出的反复问题的名称', example: '东门公厕路灯' })
  title!: string;

  @IdText({ each: 200, description: '分出的事项，至少两个' })
  cases!: Id[];

  @IdText({ optional: true, description: '调用方为分出的反复问题自定的编号' })
  into?: Id;
}

export class EscalateRepeatBody extends RepeatReasonBody {
  @Text({ max: 200, description: '提请何处', example: '街道党工委专题研究' })
  to!: string;
}

export class FindCauseBody {
  @Text({ max: longText, description: '成因：为什么一再出现', example: '路灯线路老化，一下雨就跳闸' })
  cause!: string;
}

export class SetMeasureBody {
  @Text({ max: longText, description: '长效措施', example: '更换整段线路，每季度巡检' })
  measure!: string;

  @IdText({ description: '责任单位' })
  unit!: Id;

  @LocalDateText({ description: '何日前落实；到期提示检查', example: '2025-09-30' })
  dueOn!: LocalDate;
}

export class CheckMeasureBody {
  @OneOf(checkResults, '检查结果：已见效、已落实未见效、尚未落实')
  result!: CheckResult;

  @Text({ max: longText, description: '检查情况', example: '线路已换，三个月未再跳闸' })
  found!: string;

  @LocalDateText({ optional: true, description: '何日再检查；已见效的可不填，回头看时再提示', example: '2025-12-31' })
  againOn?: LocalDate;
}

export class DismissSuggestionBody extends RepeatReasonBody {
  @IdText({ description: '事项' })
  case!: Id;

  @IdText({ description: '与之相比的事项' })
  other!: Id;

  @OptionalNested(() => LikenessBody, '系统当时给出的依据；不填则取系统现在列出的')
  likeness?: LikenessBody;
}

export class RepeatListQuery extends IntersectionType(PageQuery, MomentsQuery) {
  @SeveralOf(states, '状态', 'OPEN')
  state?: string[];

  @IdText({ optional: true, description: '含此事项的', example: exampleId })
  case?: Id;

  @QueryFlag('是否包括与本街道协作的街道的')
  partners?: boolean;
}

const issueExample = { id: exampleId, state: 'OPEN', title: '东门路灯反复不亮', firstCase: exampleId, links: [] };

export class RepeatListDto {
  @ApiProperty({ type: MomentDto })
  moment!: MomentDto;

  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true, example: issueExample } })
  rows!: object[];

  @ApiProperty({ description: '下一页的 cursor', type: String, nullable: true, example: null })
  next!: string | null;
}

export class RepeatPageDto {
  @ApiProperty({ type: MomentDto })
  moment!: MomentDto;

  @ApiProperty({ type: 'object', additionalProperties: true, example: issueExample })
  issue!: object;

  @ApiProperty({
    description: '依次出现的事项，以及距上次销号多少天',
    type: 'array',
    items: { type: 'object', additionalProperties: true, example: { link: null, case: {}, daysSinceCloseOff: 40 } },
  })
  appearances!: object[];

  @ApiProperty({ description: '销号后反弹几次', example: 2 })
  recurrences!: number;

  @ApiProperty({ description: '已达规则所定次数，建议升级', example: true })
  suggestsEscalation!: boolean;

  @ApiProperty({ description: '首次反映的时间', type: String, nullable: true, example: '2025-03-01T01:00:00.000Z' })
  firstRaisedAt!: string | null;

  @ApiProperty({ description: '销号几次', example: 3 })
  closeOffs!: number;

  @ApiProperty({ description: '销号后又反映几次，不论关联时认定为何种关系', example: 2 })
  relapses!: number;

  @IdText({ each: 200, description: '先后主办的单位' })
  units!: string[];

  @ApiProperty({ description: '涉及的地点', type: 'array', items: { type: 'object', additionalProperties: true } })
  places!: object[];

  @ApiProperty({
    description: '各单位先后作过的承诺，过期未兑现的几项',
    type: 'array',
    items: {
      type: 'object',
      additionalProperties: true,
      example: { unit: exampleId, made: 3, broken: 2, lines: [] },
    },
  })
  promises!: object[];
}
