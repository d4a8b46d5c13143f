import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';

export class VerifyBody {
  @ApiPropertyOptional({
    description: '纪要、记录表上印的日志存证；填写则一并核对',
    example: '1234-0a1b2c3d-4e5f6071-8293a4b5-c6d7e8f9',
  })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  anchor?: string;
}
