import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean } from 'class-validator';
import type { Id, Instant } from '../../../kernel/ids';
import type { Urgency } from '../../../kernel/policy';
import { exampleId } from '../../../platform/http/examples';
import { IdText, InstantText, Nested, NestedList, OneOf, OptionalNested, Text } from '../../../platform/http/fields';
import { urgencies } from '../cases/case.dto';
import { InstrumentListQuery } from '../sessions/session-answers.dto';
import { CommitmentBody, IntervieweeBody, ParticipantBody } from '../interviews/interview.dto';
import { SeveralOf } from '../../../platform/http/fields';
import {
  AttachmentBody,
  EnteredBody,
  Evidenced,
  EvidenceBody,
  LateBody,
  longText,
  PlaceBody,
} from '../../../platform/http/bodies.dto';
import { MeetingApprovalBody } from '../meeting-approval.dto';
import { MomentDto } from '../../../capabilities/timeline/timeline.dto';
import { visitPhases } from './visit.state';
import { type Focus, focuses } from './visit.events';

export class VisitPlanBody {
  @Text({ max: 200, description: '主题', example: '河堤小区停车会办' })
  title!: string;

  @OneOf(focuses, '会办类别：民生实事、急难愁盼、热点难点')
  focus!: Focus;

  @IdText({ description: '专题' })
  topic!: Id;

  @IdText({ optional: true, description: '重点工作' })
  keyWork?: Id;

  @Nested(() => PlaceBody, '地点')
  place!: PlaceBody;

  @InstantText({ description: '何时' })
  scheduledAt!: Instant;

  @IdText({ each: 50, description: '会办单位' })
  units!: Id[];

  @NestedList(() => ParticipantBody, { max: 200, description: '受邀的代表和选民代表' })
  participants?: ParticipantBody[];

  @IdText({ optional: true, each: 50, description: '所涉的未结事项' })
  aboutCases?: Id[];

  @IdText({ optional: true, each: 50, description: '所涉的反复问题' })
  aboutRepeats?: Id[];
}

export class CallVisitBody extends VisitPlanBody {
  @IdText({ optional: true, description: '调用方自定的编号' })
  id?: Id;

  @IdText({ optional: true, description: '所属辖区；不填为本人所在辖区' })
  jurisdiction?: Id;

  @OptionalNested(() => MeetingApprovalBody, '特批：工委办公室没有人可以独立办理时，由上级批准')
  special?: MeetingApprovalBody;
}

export class VisitReasonBody {
  @Text({ max: longText, description: '原因', example: '遇雨改期' })
  reason!: string;
}

export class ReplanVisitBody extends VisitReasonBody {
  @Nested(() => VisitPlanBody, '新的安排')
  plan!: VisitPlanBody;
}

export class AnswerVisitInvitationBody extends EnteredBody {
  @IdText({ optional: true, description: '单位；代表本人回复时不填' })
  unit?: Id;

  @ApiProperty({ description: '是否参加', example: true, type: Boolean })
  @IsBoolean()
  accepts!: boolean;

  @Text({ optional: true, max: longText, description: '不参加的原因', example: '出差' })
  reason?: string;
}

export class HoldVisitBody extends LateBody {
  @InstantText({ description: '实际时间' })
  heldAt!: Instant;

  @Nested(() => PlaceBody, '实际地点')
  place!: PlaceBody;

  @NestedList(() => ParticipantBody, { max: 500, description: '到场的代表和选民代表' })
  present?: ParticipantBody[];

  @NestedList(() => IntervieweeBody, { max: 100, description: '到场的单位人员' })
  respondents?: IntervieweeBody[];

  @NestedList(() => AttachmentBody, { max: 50, description: '现场照片' })
  photos?: AttachmentBody[];
}

export class AskOnSiteBody extends EnteredBody {
  @IdText({ description: '问哪个单位' })
  unit!: Id;

  @Text({ max: longText, description: '问题', example: '何时划线？' })
  text!: string;

  @OptionalNested(() => PlaceBody, '何处')
  place?: PlaceBody;

  @IdText({ optional: true, description: '所涉的未结事项' })
  aboutCase?: Id;
}

export class FindingBody extends EnteredBody {
  @Text({ max: longText, description: '发现', example: '消防通道停满车辆' })
  text!: string;

  @Nested(() => PlaceBody, '何处')
  place!: PlaceBody;

  @NestedList(() => AttachmentBody, { max: 50, description: '照片' })
  photos?: AttachmentBody[];
}

class ForUnitBody extends EnteredBody {
  @IdText({ description: '单位' })
  unit!: Id;

  @IdText({ optional: true, description: '针对哪条发现' })
  finding?: Id;
}

class ResultBody extends ForUnitBody {
  @Text({ max: 200, description: '做什么', example: '划定停车位并设隔离桩' })
  title!: string;

  @IdText({ optional: true, description: '所涉的未结事项；结果归入该事项，不另立' })
  aboutCase?: Id;

  @IdText({ optional: true, description: '所涉的反复问题；结果归入其在办事项，没有在办的另立一件并关联' })
  aboutRepeat?: Id;
}

export class AgreeMeasureBody extends ResultBody {
  @Nested(() => CommitmentBody, '承诺')
  commitment!: CommitmentBody;

  @OneOf(urgencies, '缓急：紧急、一般或复杂', 'normal')
  urgency!: Urgency;
}

export class FailAgreementBody extends ForUnitBody {
  @Text({ max: longText, description: '未达成一致的理由', example: '产权不属本单位' })
  reasons!: string;
}

export class SettleOnSiteBody extends ResultBody {
  @Evidenced()
  evidence: EvidenceBody = new EvidenceBody();
}

export class VisitListQuery extends InstrumentListQuery {
  @SeveralOf(visitPhases, '状态', 'CALLED')
  state?: string[];

  @SeveralOf(focuses, '民生实事、急难愁盼、热点难点', 'LIVELIHOOD')
  focus?: string[];
}

export class VisitRowDto {
  @ApiProperty({ example: exampleId })
  id!: Id;

  @ApiProperty({ example: exampleId })
  jurisdiction!: Id;

  @ApiProperty({ enum: visitPhases, example: 'HELD' })
  state!: string;

  @ApiProperty({ example: '河堤小区停车会办' })
  title!: string;

  @ApiProperty({ enum: focuses, example: 'HARD_SPOT' })
  focus!: string;

  @ApiProperty({ type: String, nullable: true, example: exampleId })
  topic!: Id | null;

  @ApiProperty({ type: String, nullable: true, example: null })
  keyWork!: Id | null;

  @ApiProperty({ example: '2025-04-10T01:00:00.000Z' })
  scheduledAt!: Instant;

  @ApiProperty({ type: [String], example: [exampleId] })
  units!: Id[];

  @ApiProperty({ description: '议定的措施', example: 2 })
  measures!: number;

  @ApiProperty({ description: '当场解决', example: 1 })
  settled!: number;

  @ApiProperty({ description: '未达成一致', example: 1 })
  failed!: number;
}

export class VisitListDto {
  @ApiProperty({ type: MomentDto })
  moment!: MomentDto;

  @ApiProperty({ type: [VisitRowDto] })
  rows!: VisitRowDto[];

  @ApiProperty({ description: '下一页的 cursor', type: String, nullable: true, example: null })
  next!: string | null;
}

export class VisitPageDto {
  @ApiProperty({ type: MomentDto })
  moment!: MomentDto;

  @ApiProperty({
    description: '安排、邀请、到场、问答、发现、措施、未达成一致、当场解决、纪要',
    type: 'object',
    additionalProperties: true,
    example: { id: exampleId, state: 'HELD', findings: [], measures: [], settlements: [], failures: [], minutes: null },
  })
  resolution!: object;
}
