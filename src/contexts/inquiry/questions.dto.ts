import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean } from 'class-validator';
import type { Id } from '../../kernel/ids';
import { IdText, OneOf, OptionalNested, Text } from '../../platform/http/fields';
import { plain } from '../../platform/http/plain';
import { type Answer, type AnswerKind, answerKinds } from '../../kernel/question';
import { AttachmentBody, EnteredBody, longText } from '../../platform/http/bodies.dto';

/** A unit's answer to a question, in a session or on site. */
export class AnswerBody extends EnteredBody {
  @IdText({ description: '哪个问题' })
  question!: Id;

  @OneOf(answerKinds, '答复方式：当场答复、留待查明、会后书面答复、书面答复')
  kind!: AnswerKind;

  @Text({ optional: true, max: longText, description: '答复；会后书面答复时可不填', example: '已列入本月检修计划' })
  text?: string;

  @ApiProperty({ description: '是否承认存在问题；承认的即成为整改事项', example: true, type: Boolean })
  @IsBoolean()
  admits!: boolean;

  @OptionalNested(() => AttachmentBody, '已上传的扫描件；代录纸质答复时必附')
  scan?: AttachmentBody;
}

export const answerOf = ({ kind, text, admits, scan }: AnswerBody): Answer => ({
  kind,
  text: text ?? '',
  admits,
  ...(scan === undefined ? {} : { scan: plain(scan) }),
});
