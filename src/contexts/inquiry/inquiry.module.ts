import { Module } from '@nestjs/common';
import { AttachmentsController } from '../../capabilities/attachments/attachments.controller';
import { ChangePreviewController } from './rule-changes/change-preview.controller';
import { CaseDesk } from './cases/case-desk';
import { CaseHandlingController } from './cases/case-handling.controller';
import { CaseOfficeController } from './cases/case-office.controller';
import { CaseUnitController } from './cases/case-unit.controller';
import { CasesController } from './cases/cases.controller';
import { BallotDesk } from './sessions/ballot-desk';
import { BallotsController } from './sessions/ballots.controller';
import { DocumentDesk } from '../../capabilities/documents/document-desk';
import { DocumentsController } from '../../capabilities/documents/documents.controller';
import { TemplatesController } from '../../capabilities/documents/templates.controller';
import { ExportsController } from '../../capabilities/exports/exports.controller';
import { SessionFloorController } from './sessions/session-floor.controller';
import { SessionsController } from './sessions/sessions.controller';
import { InstrumentDesk } from './instrument-desk';
import { OpennessDesk } from './publication/openness-desk';
import { OpennessController } from './publication/openness.controller';
import { OverviewController } from './overview.controller';
import { VisitsController } from './visits/visits.controller';
import { LikenessController } from './repeats/likeness.controller';
import { NameBookController } from './repeats/name-book.controller';
import { RepeatsController } from './repeats/repeats.controller';
import { ImportDesk } from './imports/import-desk';
import { Importer } from './imports/importer';
import { ImportsController } from './imports/imports.controller';
import { Reverser } from './imports/reverser';
import { RowImporter } from './imports/row-importer';
import { MineController } from './mine/mine.controller';
import { ReviewDesk } from './reviews/review-desk';
import { ReviewsController } from './reviews/reviews.controller';
import { SearchController } from '../../capabilities/search/search.controller';
import { StatisticsController } from '../../capabilities/statistics/statistics.controller';
import { UploadDesk } from '../../capabilities/attachments/uploads/upload-desk';
import { UploadsController } from '../../capabilities/attachments/uploads/uploads.controller';
import { InterviewDesk } from './interviews/interview-desk';
import { InterviewTalksController } from './interviews/interview-talks.controller';
import { InterviewsController } from './interviews/interviews.controller';
import { YearPlansController } from '../../capabilities/plans/year-plans.controller';

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
    VisitsController,
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
