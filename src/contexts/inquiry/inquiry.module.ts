import { Module } from '@nestjs/common';
import { ChangePreviewController } from './rule-changes/change-preview.controller';
import { EarlierCases } from './cases/earlier-cases';
import { ShownCases } from './cases/shown-cases';
import { CloseOffs } from './repeats/close-offs';
import { SeenLikeness } from './repeats/seen-likeness';
import { CaseDueDayController } from './cases/case-due-day.controller';
import { DueDays } from './cases/due-days';
import { ConcernedUnits } from './repeats/concerned-units';
import { CaseExportsController } from './cases/case-exports.controller';
import { CaseHandlingController } from './cases/case-handling.controller';
import { CaseCourseController } from './cases/case-course.controller';
import { CaseOfficeController } from './cases/case-office.controller';
import { CaseUndoController } from './cases/case-undo.controller';
import { CaseUnitController } from './cases/case-unit.controller';
import { CasesController } from './cases/cases.controller';
import { EntrySheetController } from './cases/entry-sheet.controller';
import { Booth } from '../../capabilities/ballots/booth';
import { BallotSequelsController } from './sessions/ballot-sequels.controller';
import { BallotsController } from './sessions/ballots.controller';
import { SessionFloorController } from './sessions/session-floor.controller';
import { SessionsController } from './sessions/sessions.controller';
import { OpennessDesk } from './publication/openness-desk';
import { OpennessController } from './publication/openness.controller';
import { OverviewController } from './overview.controller';
import { VisitsController } from './visits/visits.controller';
import { LikenessController } from './repeats/likeness.controller';
import { NameBookController } from './repeats/name-book.controller';
import { RepeatsController } from './repeats/repeats.controller';
import { ImportDesk } from './imports/import-desk';
import { ImportRights } from './imports/import-rights';
import { Importer } from './imports/importer';
import { ImportsController } from './imports/imports.controller';
import { RefusedPages } from './imports/refused/refused-pages';
import { Reverser } from './imports/reverser';
import { KnownTickets } from './imports/known-tickets';
import { RowImporter } from './imports/row-importer';
import { ImportUploadsController } from './imports/uploads/import-uploads.controller';
import { ListUploads } from './imports/uploads/list-uploads';
import { Reception } from './imports/uploads/reception';
import { ListUploadDesk } from './imports/uploads/upload-desk';
import { MineController } from './mine/mine.controller';
import { ReviewDecisions } from './reviews/review-decisions';
import { ReviewsController } from './reviews/reviews.controller';
import { InterviewTalksController } from './interviews/interview-talks.controller';
import { InterviewsController } from './interviews/interviews.controller';
import { SlipDesk } from './slips/slip-desk';
import { SlipNotesController } from './slips/slip-notes.controller';
import { SlipsController } from './slips/slips.controller';

@Module({
  controllers: [
    InterviewsController,
    InterviewTalksController,
    SlipsController,
    SlipNotesController,
    CasesController,
    CaseExportsController,
    CaseHandlingController,
    CaseUnitController,
    CaseUndoController,
    CaseOfficeController,
    CaseCourseController,
    CaseDueDayController,
    EntrySheetController,
    SessionsController,
    SessionFloorController,
    BallotsController,
    BallotSequelsController,
    VisitsController,
    RepeatsController,
    LikenessController,
    NameBookController,
    OpennessController,
    OverviewController,
    ChangePreviewController,
    ReviewsController,
    MineController,
    ImportsController,
    ImportUploadsController,
  ],
  providers: [
    ShownCases,
    EarlierCases,
    DueDays,
    CloseOffs,
    SeenLikeness,
    ConcernedUnits,
    Booth,
    ReviewDecisions,
    SlipDesk,
    OpennessDesk,
    ImportDesk,
    ImportRights,
    ListUploads,
    ListUploadDesk,
    Reception,
    RefusedPages,
    Importer,
    KnownTickets,
    RowImporter,
    Reverser,
  ],
})
export class InquiryModule {}
