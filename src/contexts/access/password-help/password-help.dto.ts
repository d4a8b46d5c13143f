import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import type { Id, Instant } from '../../../kernel/ids';
import { type Role, roles } from '../../../kernel/permission';
import { exampleId } from '../../../platform/http/examples';
import { CommittedDto } from '../../../platform/http/committed.dto';

export class HelpedAccountDto {
  @ApiProperty({ example: exampleId })
  account!: Id;

  @ApiProperty({ description: '登录名', example: 'daibiao03' })
  name!: string;

  @ApiProperty({ example: exampleId })
  person!: Id;

  @ApiProperty({ description: '名单上的称呼', example: '代表03' })
  label!: string;

  @ApiProperty({ enum: roles, isArray: true, example: ['deputy'] })
  roles!: readonly Role[];
}

export class PasswordCodeDto extends CommittedDto {
  @ApiProperty({ description: '一次性代码，只显示这一次', example: 'K7QF-2M9X' })
  code!: string;

  @ApiProperty({ description: '有效至', example: '2025-04-01T02:30:00.000Z' })
  until!: Instant;
}

export class RecoverPasswordBody {
  @ApiProperty({ description: '登录名', example: 'daibiao03' })
  @IsString()
  @MaxLength(128)
  name!: string;

  @ApiProperty({ description: '工委办公室交给本人的一次性代码', example: 'K7QF-2M9X' })
  @IsString()
  @MaxLength(40)
  code!: string;

  @ApiProperty({ description: '新密码，至少10位', example: 'huan-yi-ju-xin-de-hua' })
  @IsString()
  @MaxLength(256)
  password!: string;
}
