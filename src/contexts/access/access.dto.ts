import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsISO8601, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import type { Id, Instant } from '../../kernel/ids';
import { exampleId, exampleInstant } from '../../platform/http/examples';
import { CommittedDto } from '../../platform/http/committed.dto';
import { type Permission, type Role, roles } from '../../kernel/permission';
import { permissions } from './role-permissions.rules';

const examplePassword = 'zheli-xie-yiju-hao-ji-de-hua';
const nextPassword = 'huan-yi-ju-xin-de-hua';
const grantable = roles.filter((role) => role !== 'system');

export class SignInBody {
  @ApiProperty({ description: '登录名', example: 'daibiao03' })
  @IsString()
  @MaxLength(128)
  name!: string;

  @ApiProperty({ description: '密码', example: examplePassword })
  @IsString()
  @MaxLength(256)
  password!: string;
}

export class ChangePasswordBody {
  @ApiProperty({ description: '现在的密码', example: examplePassword })
  @IsString()
  @MaxLength(256)
  current!: string;

  @ApiProperty({ description: '新密码，至少10位', example: nextPassword })
  @IsString()
  @MaxLength(256)
  next!: string;
}

export class ResetPasswordBody {
  @ApiProperty({ description: '新密码，至少10位', example: examplePassword })
  @IsString()
  @MaxLength(256)
  password!: string;
}

export class OpenAccountBody {
  @ApiPropertyOptional({ description: '调用方自定的编号（UUID）', example: exampleId })
  @IsOptional()
  @IsUUID()
  id?: Id;

  @ApiProperty({ description: '名录中的人员', example: exampleId })
  @IsUUID()
  person!: Id;

  @ApiProperty({ description: '登录名，全系统不重复', example: 'daibiao03' })
  @IsString()
  @MaxLength(64)
  name!: string;

  @ApiProperty({ description: '初始密码，至少10位', example: examplePassword })
  @IsString()
  @MaxLength(256)
  password!: string;

  @ApiProperty({ description: '账号所属辖区', example: exampleId })
  @IsUUID()
  jurisdiction!: Id;
}

export class GrantRoleBody {
  @ApiPropertyOptional({ description: '调用方自定的编号（UUID）', example: exampleId })
  @IsOptional()
  @IsUUID()
  id?: Id;

  @ApiProperty({ description: '身份', enum: grantable, example: 'deputy' })
  @IsIn(grantable)
  role!: Role;

  @ApiProperty({ description: '在哪一辖区', example: exampleId })
  @IsUUID()
  jurisdiction!: Id;

  @ApiPropertyOptional({ description: '承办单位人员须填写单位', example: exampleId })
  @IsOptional()
  @IsUUID()
  unit?: Id;
}

export class AccessReasonBody {
  @ApiProperty({ description: '原因', example: '换届' })
  @IsString()
  @MaxLength(500)
  reason!: string;
}

export class IssueTokenBody {
  @ApiProperty({ description: '用途', example: '统计接口' })
  @IsString()
  @MaxLength(60)
  label!: string;

  /** Left out only by whoever sends the same request again. */
  @ApiProperty({ description: '现在的密码', example: nextPassword })
  @IsOptional()
  @IsString()
  @MaxLength(256)
  password?: string;

  @ApiPropertyOptional({ description: '到期时间；不填为90天，最长90天', example: '2026-01-01T00:00:00.000Z' })
  @IsOptional()
  @IsISO8601({ strict: true })
  expiresAt?: Instant;
}

export class CapacityDto {
  @ApiProperty({ description: '作命令时以此说明身份', example: exampleId })
  grant!: Id;

  @ApiProperty({ enum: roles, example: 'deputy' })
  role!: Role;

  @ApiProperty({ example: exampleId })
  jurisdiction!: Id;

  @ApiProperty({ type: String, nullable: true, example: '某某街道' })
  jurisdictionName!: string | null;

  @ApiProperty({ type: String, nullable: true, example: null })
  unit!: Id | null;

  @ApiProperty({ type: String, nullable: true, example: null })
  unitName!: string | null;

  @ApiProperty({ enum: permissions, isArray: true, example: ['interview.request', 'case.read'] })
  permissions!: readonly Permission[];
}

export class MeDto {
  @ApiProperty({ example: exampleId })
  account!: Id;

  @ApiProperty({ description: '登录名', example: 'daibiao03' })
  name!: string;

  @ApiProperty({ example: exampleId })
  person!: Id;

  @ApiProperty({ description: '名单上的称呼', example: '代表03' })
  label!: string;

  @ApiProperty({ description: '须先改掉他人设的密码，其余请求均答403（password.must-change）', example: false })
  mustChangePassword!: boolean;

  @ApiProperty({
    description: '大家打开本系统用的网址（YUEXUN_PUBLIC_URL），转到群里的链接以它开头；未设置时为 null',
    type: String,
    nullable: true,
    example: 'https://yuexun.example.gov.cn',
  })
  publicAddress!: string | null;

  @ApiProperty({ type: [CapacityDto] })
  capacities!: readonly CapacityDto[];
}

export class DeviceKeyDto {
  @ApiProperty({ description: '十六进制，32字节；只在登录期间可取', example: 'a3f5'.repeat(16) })
  key!: string;
}

export class GrantDto {
  @ApiProperty({ example: exampleId })
  id!: Id;

  @ApiProperty({ enum: roles, example: 'deputy' })
  role!: Role;

  @ApiProperty({ example: exampleId })
  jurisdiction!: Id;

  @ApiProperty({ type: String, nullable: true, example: null })
  unit!: Id | null;

  @ApiProperty({ example: exampleInstant })
  grantedAt!: Instant;

  @ApiProperty({ description: '授予人', example: exampleId })
  grantedBy!: Id;

  @ApiProperty({ type: String, nullable: true, example: null })
  revokedAt!: Instant | null;

  @ApiProperty({ type: String, nullable: true, example: null })
  revokedBy!: Id | null;

  @ApiProperty({ type: String, nullable: true, example: null })
  reason!: string | null;
}

export class AccountDto {
  @ApiProperty({ example: exampleId })
  id!: Id;

  @ApiProperty({ example: exampleId })
  person!: Id;

  @ApiProperty({ example: 'daibiao03' })
  name!: string;

  @ApiProperty({ example: exampleId })
  jurisdiction!: Id;

  @ApiProperty({ example: exampleInstant })
  openedAt!: Instant;

  @ApiProperty({ type: String, nullable: true, example: null })
  passwordChangedAt!: Instant | null;

  @ApiProperty({ example: false })
  suspended!: boolean;

  @ApiProperty({ description: '版本号，作 If-Match 用', example: 1 })
  revision!: number;

  @ApiProperty({ type: [GrantDto] })
  grants!: readonly GrantDto[];
}

export class TokenDto {
  @ApiProperty({ example: exampleId })
  id!: Id;

  @ApiProperty({ example: '统计接口' })
  label!: string;

  @ApiProperty({ example: exampleInstant })
  issuedAt!: Instant;

  @ApiProperty({ type: String, nullable: true, example: null })
  expiresAt!: Instant | null;

  @ApiProperty({ type: String, nullable: true, example: null })
  revokedAt!: Instant | null;
}

export class AccountWithTokensDto extends AccountDto {
  @ApiProperty({ type: [TokenDto] })
  tokens!: readonly TokenDto[];
}

export class IssuedTokenDto extends CommittedDto {
  @ApiProperty({ example: exampleId })
  token!: Id;

  @ApiProperty({ description: '令牌全文，只显示这一次', example: 'Yk3…' })
  secret!: string;
}

export class GrantedDto extends CommittedDto {
  @ApiProperty({ description: '这一身份的编号', example: exampleId })
  grant!: Id;
}

export class SessionDto {
  @ApiProperty({ example: exampleId })
  id!: Id;

  @ApiProperty({ description: '是否为本次登录', example: true })
  current!: boolean;

  @ApiProperty({ description: '登录时间', example: exampleInstant })
  startedAt!: Instant;

  @ApiProperty({ description: '最近使用', example: exampleInstant })
  seenAt!: Instant;

  @ApiProperty({ description: '最迟结束', example: exampleInstant })
  expiresAt!: Instant;

  @ApiProperty({ description: '浏览器', example: 'Mozilla/5.0' })
  device!: string;
}

class OfficialDto {
  @ApiProperty({ example: exampleId })
  person!: Id;

  @ApiProperty({ example: '城管科经办人' })
  label!: string;

  @ApiProperty({ enum: roles, description: '经办人或负责人', example: 'official' })
  role!: Role;
}

export class OfficialsDto {
  @ApiProperty({ type: [OfficialDto] })
  officials!: readonly OfficialDto[];
}
