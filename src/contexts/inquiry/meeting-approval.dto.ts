import type { ApproveMeeting } from '../../capabilities/meeting/special.rules';
import { AttachmentBody, longText } from '../../platform/http/bodies.dto';
import { Nested, Text } from '../../platform/http/fields';
import { plain } from '../../platform/http/plain';

/** 特批: the committee above lets the office run a meeting although nobody independent is left in it. */
export class MeetingApprovalBody {
  @Text({ max: 200, description: '何机关批准、文号', example: '区人大常委会代工委〔2025〕6号' })
  approvedBy!: string;

  @Text({ max: longText, description: '为何没有人可以独立办理', example: '工委办公室人员均在应询单位任职' })
  reason!: string;

  @Nested(() => AttachmentBody, '签字的审批表，已上传的扫描件')
  scan!: AttachmentBody;
}

/** As the decision takes it. */
export const meetingApprovalOf = ({ approvedBy, reason, scan }: MeetingApprovalBody): ApproveMeeting => ({
  approvedBy,
  reason,
  scan: plain(scan),
});

export const meetingApprovalSummary = '特批：工委办公室没有人可以独立办理时，由上级批准';

/** What may be wrong with it. */
export const meetingApprovalCodes = <Code extends string>(code: Code) =>
  [`${code}.special-needless`, `${code}.approvedBy-missing`, 'attachment.missing'] as const;
