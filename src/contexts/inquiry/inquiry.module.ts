import { Module } from '@nestjs/common';
import { AttachmentsController } from './attachments.controller';
import { InterviewDesk } from './interviews/interview-desk';
import { InterviewTalksController } from './interviews/interview-talks.controller';
import { InterviewsController } from './interviews/interviews.controller';

@Module({
  controllers: [InterviewsController, InterviewTalksController, AttachmentsController],
  providers: [InterviewDesk],
})
export class InquiryModule {}
