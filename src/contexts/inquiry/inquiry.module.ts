import { Module } from '@nestjs/common';
import { AttachmentsController } from './attachments.controller';
import { CaseDesk } from './cases/case-desk';
import { CaseHandlingController } from './cases/case-handling.controller';
import { CaseOfficeController } from './cases/case-office.controller';
import { CasesController } from './cases/cases.controller';
import { InterviewDesk } from './interviews/interview-desk';
import { InterviewTalksController } from './interviews/interview-talks.controller';
import { InterviewsController } from './interviews/interviews.controller';

@Module({
  controllers: [
    InterviewsController,
    InterviewTalksController,
    CasesController,
    CaseHandlingController,
    CaseOfficeController,
    AttachmentsController,
  ],
  providers: [InterviewDesk, CaseDesk],
})
export class InquiryModule {}
