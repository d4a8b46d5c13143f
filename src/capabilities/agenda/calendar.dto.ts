import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches, MaxLength } from 'class-validator';
import { CommittedDto } from '../../platform/http/committed.dto';

export class CalendarTokenQuery {
  @ApiProperty({ description: '地址中的令牌', example: 'Yk3-sample' })
  @IsString()
  @MaxLength(200)
  @Matches(/^[\w.-]+$/)
  token!: string;
}

export class CalendarAddressDto extends CommittedDto {
  @ApiProperty({
    description: '订阅地址，只显示这一次；知道地址的人就能看到日程',
    example: 'https://yuexun.example.gov.cn/api/v1/calendar.ics?token=Yk3…',
  })
  url!: string;
}

export class CalendarStandingDto {
  @ApiProperty({ description: '是否有有效的订阅地址', example: true })
  open!: boolean;
}
