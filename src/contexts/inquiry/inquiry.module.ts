import { Module } from '@nestjs/common';
import { AttachmentsController } from './attachments.controller';
import { CaseDesk } from './cases/case-desk';
import { CaseHandlingController } from './cases/case-handling.controller';
import { CaseOfficeController } from './cases/case-office.controller';
import { CasesController } from './cases/cases.controller';
import { SessionFloorController } from './inquiry-sessions/session-floor.controller';
import { SessionsController } from './inquiry-sessions/sessions.controller';
import { InstrumentDesk } from './instrument-desk';
import { OverviewController } from './overview.controller';
import { ResolutionsController } from './on-site-resolutions/resolutions.controller';
import { LikenessController } from './repeat-issues/likeness.controller';
import { NameBookController } from './repeat-issues/name-book.controller';
import { RepeatsController } from './repeat-issues/repeats.controller';
import { ImportDesk } from './imports/import-desk';
import { Importer } from './imports/importer';
import { ImportsController } from './imports/imports.controller';
import { Reverser } from './imports/reverser';
import { RowImporter } from './imports/row-importer';
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
    SessionsController,
    SessionFloorController,
    ResolutionsController,
    RepeatsController,
    LikenessController,
    NameBookController,
    OverviewController,
    ImportsController,
    AttachmentsController,
  ],
  providers: [InterviewDesk, CaseDesk, InstrumentDesk, ImportDesk, Importer, RowImporter, Reverser],
})
export class InquiryModule {}
