import { Module } from '@nestjs/common';
import { AttachmentsController } from './attachments.controller';
import { ChangePreviewController } from './change-preview.controller';
import { CaseDesk } from './cases/case-desk';
import { CaseHandlingController } from './cases/case-handling.controller';
import { CaseOfficeController } from './cases/case-office.controller';
import { CaseUnitController } from './cases/case-unit.controller';
import { CasesController } from './cases/cases.controller';
import { BallotDesk } from './inquiry-sessions/ballot-desk';
import { BallotsController } from './inquiry-sessions/ballots.controller';
import { DocumentDesk } from './documents/document-desk';
import { DocumentsController } from './documents/documents.controller';
import { TemplatesController } from './documents/templates.controller';
import { ExportsController } from './exports/exports.controller';
import { SessionFloorController } from './inquiry-sessions/session-floor.controller';
import { SessionsController } from './inquiry-sessions/sessions.controller';
import { InstrumentDesk } from './instrument-desk';
import { OpennessDesk } from './openness-desk';
import { OpennessController } from './openness.controller';
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
import { MineController } from './mine/mine.controller';
import { ReviewDesk } from './review-meetings/review-desk';
import { ReviewsController } from './review-meetings/reviews.controller';
import { SearchController } from './search/search.controller';
import { StatisticsController } from './statistics/statistics.controller';
import { UploadDesk } from './uploads/upload-desk';
import { UploadsController } from './uploads/uploads.controller';
import { InterviewDesk } from './interviews/interview-desk';
import { InterviewTalksController } from './interviews/interview-talks.controller';
import { InterviewsController } from './interviews/interviews.controller';
import { YearPlansController } from './year-plans/year-plans.controller';

@Module({
  controllers: [
    InterviewsController,
    InterviewTalksController,
    ExportsController,
    TemplatesController,
    DocumentsController,
    CasesController,
    CaseHandlingController,
    CaseUnitController,
    CaseOfficeController,
    SessionsController,
    SessionFloorController,
    BallotsController,
    ResolutionsController,
    RepeatsController,
    LikenessController,
    NameBookController,
    OpennessController,
    OverviewController,
    SearchController,
    StatisticsController,
    ChangePreviewController,
    ReviewsController,
    YearPlansController,
    MineController,
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
    ReviewDesk,
    OpennessDesk,
    DocumentDesk,
    ImportDesk,
    Importer,
    RowImporter,
    Reverser,
  ],
})
export class InquiryModule {}
