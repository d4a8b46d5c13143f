import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Answers } from '../../../platform/http/answers';
import { Asking, Command } from '../../../platform/http/request';
import type { Committed } from '../../../platform/messaging/committed';
import type { CommandRequest, QuestionRequest } from '../../../platform/messaging/request';
import { ReasonBody } from '../directory.dto';
import { ErasedDto, ResiduesDto } from './erasure.dto';
import { ErasureDesk } from './erasure-desk';
import type { Residue } from './residues';

@ApiTags('directory')
@Controller('api/v1/people/:id')
export class ErasureController {
  constructor(private readonly desk: ErasureDesk) {}

  @Get('residues')
  @ApiOperation({
    summary: '正文中何处出现此人',
    description: '删除之前查看：哪些事项的正文写有此人的姓名、电话或证件号，正文并不加密。',
  })
  @ApiOkResponse({ type: ResiduesDto })
  @Answers('person.missing')
  async residues(
    @Param('id', ParseUUIDPipe) id: string,
    @Asking() request: QuestionRequest,
  ): Promise<{ readonly residues: readonly Residue[] | null }> {
    return { residues: await this.desk.residuesOf(id, request) };
  }

  @Post('erase')
  @HttpCode(200)
  @ApiOperation({
    summary: '删除个人信息',
    description: '销毁此人的密钥，不可恢复；事项、计数和校验链不变。答复列出正文中仍出现此人的事项，供遮盖。',
  })
  @ApiOkResponse({ type: ErasedDto })
  @Answers('person.missing', 'person.reason')
  erase(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ReasonBody,
    @Command() request: CommandRequest,
  ): Promise<Committed & { readonly residues: readonly Residue[] | null }> {
    return this.desk.erase(id, reason, request);
  }
}
