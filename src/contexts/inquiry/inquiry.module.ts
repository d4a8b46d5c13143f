import { Module } from '@nestjs/common';
import { AttachmentsController } from './attachments.controller';
import { CaseDesk } from './cases/case-desk';
import { CaseHandlingController } from './cases/case-handling.controller';
import { CaseOfficeController } from './cases/case-office.controller';
import { CaseUnitController } from './cases/case-unit.controller';
import { CasesController } from './cases/cases.controller';
import { BallotDesk } from './inquiry-sessions/ballot-desk';
import { BallotsController } from './inquiry-sessions/ballots.controller';
import { SessionFloorController } from './inquiry-sessions/session-floor.controller';
import { SessionsController } from './inquiry-sessions/sessions.controller';
import { InstrumentDesk } from './instrument-desk';
import { OverviewController } from './overview.controller';
import { ResolutionsController } from './on-site-resolutions/resolutions.controller';
import { RepeatsController } from './repeat-issues/repeats.controller';
import { ImportDesk } from './imports/import-desk';
import { Importer } from './imports/importer';
import { ImportsController } from './imports/imports.controller';
import { Reverser } from './imports/reverser';
import { RowImporter } from './imports/row-importer';
import { SearchController } from './search/search.controller';
import { StatisticsController } from './statistics/statistics.controller';
import { UploadDesk } from './uploads/upload-desk';
import { UploadsController } from './uploads/uploads.controller';
import { InterviewDesk } from './interviews/interview-desk';
import { InterviewTalksController } from './interviews/interview-talks.controller';
import { InterviewsController } from './interviews/interviews.controller';

@Module({
  controllers: [
    InterviewsController,
    InterviewTalksController,
    CasesController,
    CaseHandlingController,
    CaseUnitController,
    CaseOfficeController,
    SessionsController,
    SessionFloorController,
    BallotsController,
    ResolutionsController,
    RepeatsController,
    OverviewController,
    SearchController,
    StatisticsController,
    ImportsController,
    UploadsController,
    AttachmentsController,
  ],
  providers: [
    UploadDesk,
    InterviewDesk,
    CaseDesk,
    InstrumentDesk,
    BallotDesk,
    ImportDesk,
    Importer,
    RowImporter,
    Reverser,
  ],
})
export class InquiryModule {}
