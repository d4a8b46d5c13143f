import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, Min } from 'class-validator';
import { type GuestGroup, guestGroups } from '../../capabilities/ballots/guests.events';
import type { AskGuests } from '../../capabilities/ballots/guests.rules';
import type { Id } from '../../kernel/ids';
import { IdText, OneOf, Text } from '../../platform/http/fields';

const Count = (description: string, example: number): PropertyDecorator => {
  const decorators = [ApiProperty({ description, example, type: Number }), IsInt(), Min(0)];
  return (target, key) => decorators.forEach((decorate) => decorate(target, key));
};

/** What guests of one group said; it is counted by itself and decides nothing. */
export class AskGuestsBody {
  @OneOf(guestGroups, '来宾类别：群众代表或企业')
  group!: GuestGroup;

  @IdText({ optional: true, description: '就哪个单位征询；不填为就整次活动' })
  unit?: Id;

  @Count('征询人数（家数）', 20)
  asked!: number;

  @Count('收回份数', 18)
  handedIn!: number;

  @Count('满意', 10)
  satisfied!: number;

  @Count('基本满意', 5)
  basicallySatisfied!: number;

  @Count('不满意', 2)
  dissatisfied!: number;

  @Count('无效', 1)
  void!: number;

  @ApiPropertyOptional({ description: '未表示意见；不填为没有', example: 0, type: Number })
  @IsOptional()
  @IsInt()
  @Min(0)
  abstained?: number;

  @Text({ optional: true, max: 2_000, description: '意见摘录；请勿填写姓名', example: '夜间照明有改善' })
  words?: string;

  @Text({ optional: true, max: 500, description: '更正的原因：同一对象再次录入时必填', example: '份数录错' })
  reason?: string;
}

/** As the decision takes it. */
export const guestsOf = ({ asked: eligible, unit, words, reason, abstained, ...rest }: AskGuestsBody): AskGuests => ({
  group: rest.group,
  eligible,
  handedIn: rest.handedIn,
  satisfied: rest.satisfied,
  basicallySatisfied: rest.basicallySatisfied,
  dissatisfied: rest.dissatisfied,
  void: rest.void,
  unit: unit ?? null,
  ...(abstained === undefined ? {} : { abstained }),
  ...(words === undefined ? {} : { words }),
  ...(reason === undefined ? {} : { reason }),
});

/** What may be wrong with it. */
export const guestCodes = [
  ...['ballot.count', 'ballot.handed-in', 'ballot.sum'],
  ...['guests.nobody', 'guests.reason-missing'],
] as const;
