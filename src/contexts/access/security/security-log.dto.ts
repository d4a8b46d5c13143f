import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { Id, Instant, LocalDate } from '../../../kernel/ids';
import { exampleId } from '../../../platform/http/examples';
import { IdText, LocalDateText } from '../../../platform/http/fields';
import { PageDto, PageQuery } from '../../../platform/http/page';
import { loggedKinds, type LoggedKind } from './logged-kinds.rules';

const nullable = { type: String, nullable: true, example: null } as const;

export class SecurityLogQuery extends PageQuery {
  @IdText({ optional: true, description: '何人：其账号的记录，及其对他人账号所做的' })
  person?: Id;

  @ApiPropertyOptional({ description: '哪一类', enum: loggedKinds, example: 'SIGN_IN_FAILED' })
  @IsOptional()
  @IsIn(loggedKinds)
  kind?: LoggedKind;

  @LocalDateText({ optional: true, description: '起始日期，含当日' })
  from?: LocalDate;

  @LocalDateText({ optional: true, description: '截止日期，含当日' })
  until?: LocalDate;
}

export class LoggedDto {
  @ApiProperty({ example: exampleId })
  id!: Id;

  @ApiProperty({ example: '2025-04-01T02:00:00.000Z' })
  at!: Instant;

  @ApiProperty({ enum: loggedKinds, example: 'SIGNED_IN' })
  kind!: LoggedKind;

  @ApiProperty({ ...nullable, description: '谁的账号；没有这一登录名的为 null', example: exampleId })
  account!: Id | null;

  @ApiProperty({ ...nullable, description: '该账号的登录名', example: 'daibiao03' })
  name!: string | null;

  @ApiProperty({ ...nullable, description: '该账号是何人的', example: exampleId })
  person!: Id | null;

  @ApiProperty({ ...nullable, description: '由何人所做；登录与下载为本人' })
  by!: Id | null;

  @ApiProperty({ ...nullable, description: '身份、令牌的用途、所用浏览器，或下载了什么' })
  about!: string | null;

  @ApiProperty({ ...nullable, description: '身份所在的单位' })
  unit!: Id | null;

  @ApiProperty({ ...nullable, description: '原因' })
  reason!: string | null;

  @ApiProperty({ ...nullable, description: '网络地址', example: '10.0.0.9' })
  address!: string | null;

  @ApiProperty({ ...nullable, description: '没有账号的登录名的记号：同名同号，看不出原名' })
  stranger!: string | null;
}

export class SecurityLogDto extends PageDto {
  @ApiProperty({ type: [LoggedDto] })
  items!: readonly LoggedDto[];
}
