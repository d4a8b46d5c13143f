/* Made from the controllers' types by `npm run client`; not to be edited. */
import type { AnswerShapes } from "./platform/http/answer-shapes";

export const answerShapes: AnswerShapes = {
  routes: {
    AccountsController_grant: {
      type: "object",
      required: ["grant", "id", "revision", "position", "lists", "repeated"],
      properties: {
        grant: { type: "string" },
        id: { type: "string" },
        revision: { type: "number", nullable: true },
        position: { type: "number", nullable: true },
        lists: { type: "string", enum: ["catching-up", "current"] },
        repeated: { type: "boolean" },
      },
    },
    AccountsController_list: {
      type: "array",
      items: { $ref: "#/components/schemas/AccountDto" },
    },
    AccountsController_open: { $ref: "#/components/schemas/CommittedDto" },
    AccountsController_resetPassword: {
      $ref: "#/components/schemas/CommittedDto",
    },
    AccountsController_resume: { $ref: "#/components/schemas/CommittedDto" },
    AccountsController_revoke: { $ref: "#/components/schemas/CommittedDto" },
    AccountsController_show: {
      $ref: "#/components/schemas/AccountWithTokensDto",
    },
    AccountsController_suspend: { $ref: "#/components/schemas/CommittedDto" },
    AccountsController_withdrawToken: {
      $ref: "#/components/schemas/CommittedDto",
    },
    AttachmentsController_upload: {
      $ref: "#/components/schemas/AttachmentRef",
    },
    BallotsController_close: { $ref: "#/components/schemas/CommittedDto" },
    BallotsController_open: { $ref: "#/components/schemas/CommittedDto" },
    BallotsController_standing: { $ref: "#/components/schemas/Standing" },
    CalendarController_close: { $ref: "#/components/schemas/CommittedDto" },
    CalendarController_open: {
      type: "object",
      required: ["url", "id", "revision", "position", "lists", "repeated"],
      properties: {
        url: { type: "string" },
        id: { type: "string" },
        revision: { type: "number", nullable: true },
        position: { type: "number", nullable: true },
        lists: { type: "string", enum: ["catching-up", "current"] },
        repeated: { type: "boolean" },
      },
    },
    CalendarController_standing: {
      $ref: "#/components/schemas/CalendarStandingDto",
    },
    CaseHandlingController_accept: {
      $ref: "#/components/schemas/CommittedDto",
    },
    CaseHandlingController_contact: {
      $ref: "#/components/schemas/CommittedDto",
    },
    CaseHandlingController_decline: {
      $ref: "#/components/schemas/CommittedDto",
    },
    CaseHandlingController_evidence: {
      $ref: "#/components/schemas/CommittedDto",
    },
    CaseHandlingController_keepPromise: {
      $ref: "#/components/schemas/CommittedDto",
    },
    CaseHandlingController_plan: { $ref: "#/components/schemas/CommittedDto" },
    CaseHandlingController_progress: {
      $ref: "#/components/schemas/CommittedDto",
    },
    CaseHandlingController_rate: { $ref: "#/components/schemas/CommittedDto" },
    CaseHandlingController_reply: { $ref: "#/components/schemas/CommittedDto" },
    CaseHandlingController_requestExtension: {
      $ref: "#/components/schemas/CommittedDto",
    },
    CaseOfficeController_approveSpecially: {
      $ref: "#/components/schemas/CommittedDto",
    },
    CaseOfficeController_assign: { $ref: "#/components/schemas/CommittedDto" },
    CaseOfficeController_calendarChange: {
      $ref: "#/components/schemas/CommittedDto",
    },
    CaseOfficeController_closeOff: {
      $ref: "#/components/schemas/CommittedDto",
    },
    CaseOfficeController_correctPromise: {
      $ref: "#/components/schemas/CommittedDto",
    },
    CaseOfficeController_defer: { $ref: "#/components/schemas/CommittedDto" },
    CaseOfficeController_endDeferral: {
      $ref: "#/components/schemas/CommittedDto",
    },
    CaseOfficeController_finding: { $ref: "#/components/schemas/CommittedDto" },
    CaseOfficeController_grantExtension: {
      $ref: "#/components/schemas/CommittedDto",
    },
    CaseOfficeController_lookBack: {
      $ref: "#/components/schemas/CommittedDto",
    },
    CaseOfficeController_notRated: {
      $ref: "#/components/schemas/CommittedDto",
    },
    CaseOfficeController_override: {
      $ref: "#/components/schemas/CommittedDto",
    },
    CaseOfficeController_pause: { $ref: "#/components/schemas/CommittedDto" },
    CaseOfficeController_publish: { $ref: "#/components/schemas/CommittedDto" },
    CaseOfficeController_reconsider: {
      $ref: "#/components/schemas/CommittedDto",
    },
    CaseOfficeController_referUpward: {
      $ref: "#/components/schemas/CommittedDto",
    },
    CaseOfficeController_refuseExtension: {
      $ref: "#/components/schemas/CommittedDto",
    },
    CaseOfficeController_reinstate: {
      $ref: "#/components/schemas/CommittedDto",
    },
    CaseOfficeController_reject: { $ref: "#/components/schemas/CommittedDto" },
    CaseOfficeController_reopen: { $ref: "#/components/schemas/CommittedDto" },
    CaseOfficeController_resume: { $ref: "#/components/schemas/CommittedDto" },
    CaseOfficeController_rework: { $ref: "#/components/schemas/CommittedDto" },
    CaseOfficeController_scan: { $ref: "#/components/schemas/CommittedDto" },
    CaseOfficeController_screen: { $ref: "#/components/schemas/CommittedDto" },
    CaseOfficeController_supervise: {
      $ref: "#/components/schemas/CommittedDto",
    },
    CaseOfficeController_urge: { $ref: "#/components/schemas/CommittedDto" },
    CaseOfficeController_withdraw: {
      $ref: "#/components/schemas/CommittedDto",
    },
    CaseOfficeController_withdrawPublication: {
      $ref: "#/components/schemas/CommittedDto",
    },
    CaseUndoController_agree: { $ref: "#/components/schemas/CommittedDto" },
    CaseUndoController_assignment: {
      $ref: "#/components/schemas/CommittedDto",
    },
    CaseUndoController_closeOff: { $ref: "#/components/schemas/CommittedDto" },
    CaseUndoController_rating: { $ref: "#/components/schemas/CommittedDto" },
    CaseUndoController_reply: { $ref: "#/components/schemas/CommittedDto" },
    CaseUndoController_supervision: {
      $ref: "#/components/schemas/CommittedDto",
    },
    CaseUnitController_draft: { $ref: "#/components/schemas/CommittedDto" },
    CaseUnitController_handler: { $ref: "#/components/schemas/CommittedDto" },
    CaseUnitController_opinion: { $ref: "#/components/schemas/CommittedDto" },
    CaseUnitController_requestOpinions: {
      $ref: "#/components/schemas/CommittedDto",
    },
    CaseUnitController_returned: { $ref: "#/components/schemas/CommittedDto" },
    CaseUnitController_sign: { $ref: "#/components/schemas/CommittedDto" },
    CaseUnitController_submit: { $ref: "#/components/schemas/CommittedDto" },
    CasesController_amend: { $ref: "#/components/schemas/CommittedDto" },
    CasesController_board: { $ref: "#/components/schemas/BoardPage" },
    CasesController_facets: { $ref: "#/components/schemas/BoardFacets" },
    CasesController_page: {
      type: "object",
      required: [
        "moment",
        "case",
        "places",
        "deadline",
        "colour",
        "promises",
        "opinions",
        "escalation",
        "resultCategories",
        "ratingDimensions",
        "overdue",
        "wholeDays",
        "explanation",
        "revision",
      ],
      properties: {
        moment: {
          type: "object",
          required: ["asOf", "knownAt"],
          properties: { asOf: { type: "string" }, knownAt: { type: "string" } },
        },
        case: { $ref: "#/components/schemas/CaseRecord" },
        places: {
          description: "As they are in the directory now.",
          allOf: [{ $ref: "#/components/schemas/PlacesAbove" }],
        },
        deadline: { $ref: "#/components/schemas/Deadline" },
        colour: {
          type: "string",
          enum: ["blue", "green", "none", "orange", "purple", "red", "yellow"],
        },
        promises: {
          description: "What was promised for it, as the ledger shows it.",
          type: "array",
          items: { $ref: "#/components/schemas/LedgerLine" },
        },
        opinions: {
          description:
            "The opinions that co-units were asked for, and those they gave.",
          type: "array",
          items: { $ref: "#/components/schemas/Opinion" },
        },
        escalation: {
          description: "Which escalation the rules recommend.",
          allOf: [{ $ref: "#/components/schemas/Escalation" }],
        },
        resultCategories: {
          description:
            "The result categories that a reply may use here, in the office's wording.",
          type: "array",
          items: {
            type: "object",
            required: ["code", "words"],
            properties: {
              code: { type: "string", enum: ["A", "B", "C", "D"] },
              words: { $ref: "#/components/schemas/Words" },
            },
          },
        },
        ratingDimensions: {
          description:
            "What is rated of a reply here: the result, or the attitude besides.",
          type: "string",
          enum: ["ATTITUDE_AND_RESULT", "RESULT"],
        },
        overdue: { type: "boolean" },
        wholeDays: {
          description:
            "全程用时: the days from when it was raised to its end, or until the moment, whoever had it meanwhile.",
          type: "number",
          nullable: true,
        },
        explanation: {
          description:
            "Why the clock is due on that day; null where none runs.",
          nullable: true,
          allOf: [{ $ref: "#/components/schemas/DeadlineExplanation" }],
        },
        revision: { type: "number" },
        allowed: {
          type: "object",
          properties: {
            RegisterCase: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            OpenCaseFromMatter: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            AmendCaseFromMatter: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            FollowInstrument: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            AmendCase: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            ImportCase: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            RecordNumber: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            ScreenCase: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            RejectCase: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            ReconsiderCase: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            AssignCase: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            AcceptAssignment: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            DeclineAssignment: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            NameHandler: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            RecordFirstContact: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            PlanRectification: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            ReportProgress: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            AddEvidence: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            AddFinding: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            RequestOpinions: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            GiveOpinion: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            RequestExtension: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            GrantExtension: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            RefuseExtension: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            PauseClock: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            ConfirmCalendarChange: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            DraftReply: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            ReturnDraft: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            SignReply: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            ReplyToCase: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            RateReply: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            RateAsNotRated: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            RecordNotRated: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            OrderRework: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            DeferCase: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            EndDeferral: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            CloseOff: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            CloseOffByOverride: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            ConfirmLookBack: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            ReopenCase: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            RaiseSupervision: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            AgreeReassignment: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            UndoAssignment: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            UndoReply: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            UndoRating: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            UndoCloseOff: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            UndoSupervision: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            ReferUpward: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            MarkDisputed: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            AttachScan: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            KeepPromise: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            CorrectPromise: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            ApproveSpecially: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            PublishResult: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            WithdrawPublication: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            WithdrawCase: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            ReinstateCase: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            PlanReminders: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            HandOverCase: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            WithdrawImportedCase: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            ResumeClock: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            ResumeWhenPauseOver: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            SubmitDraft: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            UrgeCase: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            SettleDispute: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            Remind: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
          },
        },
      },
    },
    CasesController_register: {
      type: "object",
      required: ["number", "id", "revision", "position", "lists", "repeated"],
      properties: {
        number: { type: "string", nullable: true },
        id: { type: "string" },
        revision: { type: "number", nullable: true },
        position: { type: "number", nullable: true },
        lists: { type: "string", enum: ["catching-up", "current"] },
        repeated: { type: "boolean" },
      },
    },
    CasesController_timeline: { $ref: "#/components/schemas/Timeline" },
    ChangePreviewController_calendar: {
      $ref: "#/components/schemas/CalendarPreviewDto",
    },
    ChangePreviewController_confirm: {
      $ref: "#/components/schemas/ConfirmedCalendarDto",
    },
    ChangePreviewController_pending: {
      $ref: "#/components/schemas/PendingCalendarDto",
    },
    ChangePreviewController_policy: {
      $ref: "#/components/schemas/PolicyPreviewDto",
    },
    ClockController_clock: { $ref: "#/components/schemas/ClockReport" },
    ClockController_confirm: { $ref: "#/components/schemas/CommittedDto" },
    DeliveryController_choice: { $ref: "#/components/schemas/Choice" },
    DeliveryController_choose: { $ref: "#/components/schemas/CommittedDto" },
    DeliveryController_pending: {
      type: "array",
      items: { $ref: "#/components/schemas/PendingDelivery" },
    },
    DeliveryController_stop: { $ref: "#/components/schemas/CommittedDto" },
    DocumentsController_kinds: {
      type: "array",
      items: { $ref: "#/components/schemas/DocumentKindDto" },
    },
    DocumentsController_page: { $ref: "#/components/schemas/DocumentPage" },
    DutiesController_annul: { $ref: "#/components/schemas/CommittedDto" },
    DutiesController_begin: { $ref: "#/components/schemas/CommittedDto" },
    DutiesController_correct: { $ref: "#/components/schemas/CommittedDto" },
    DutiesController_end: { $ref: "#/components/schemas/CommittedDto" },
    DutiesController_list: {
      type: "array",
      items: { $ref: "#/components/schemas/DutyDto" },
    },
    ErasureController_erase: {
      type: "object",
      required: ["residues", "id", "revision", "position", "lists", "repeated"],
      properties: {
        residues: {
          type: "array",
          items: { $ref: "#/components/schemas/Residue" },
          nullable: true,
        },
        id: { type: "string" },
        revision: { type: "number", nullable: true },
        position: { type: "number", nullable: true },
        lists: { type: "string", enum: ["catching-up", "current"] },
        repeated: { type: "boolean" },
      },
    },
    ErasureController_residues: {
      type: "object",
      required: ["residues"],
      properties: {
        residues: {
          type: "array",
          items: { $ref: "#/components/schemas/Residue" },
          nullable: true,
        },
      },
    },
    FeedController_feed: { $ref: "#/components/schemas/Feed" },
    FeedController_kinds: {
      type: "array",
      items: { $ref: "#/components/schemas/PublicKind" },
    },
    HandoverController_handOver: { $ref: "#/components/schemas/CommittedDto" },
    HandoverController_work: { $ref: "#/components/schemas/WorkDto" },
    HealthController_live: { $ref: "#/components/schemas/LiveDto" },
    HealthController_ready: { $ref: "#/components/schemas/StatusDto" },
    ImportsController_job: { $ref: "#/components/schemas/ToldImport" },
    ImportsController_list: {
      type: "array",
      items: { $ref: "#/components/schemas/ToldImport" },
    },
    ImportsController_profiles: {
      type: "array",
      items: { $ref: "#/components/schemas/ImportProfile" },
    },
    ImportsController_reverse: { $ref: "#/components/schemas/ToldImport" },
    ImportsController_stop: { $ref: "#/components/schemas/ToldImport" },
    ImportsController_upload: { $ref: "#/components/schemas/ToldImport" },
    InboxController_inbox: { $ref: "#/components/schemas/Inbox" },
    InboxController_receipts: { $ref: "#/components/schemas/Receipts" },
    InboxController_seen: { $ref: "#/components/schemas/CommittedDto" },
    InboxController_seenAll: { $ref: "#/components/schemas/CommittedDto" },
    InboxController_unseen: { $ref: "#/components/schemas/Receipts" },
    InterviewTalksController_acknowledge: {
      $ref: "#/components/schemas/CommittedDto",
    },
    InterviewTalksController_amend: {
      $ref: "#/components/schemas/CommittedDto",
    },
    InterviewTalksController_confirm: {
      $ref: "#/components/schemas/CommittedDto",
    },
    InterviewTalksController_delegate: {
      $ref: "#/components/schemas/CommittedDto",
    },
    InterviewTalksController_dispute: {
      $ref: "#/components/schemas/CommittedDto",
    },
    InterviewTalksController_finish: {
      $ref: "#/components/schemas/CommittedDto",
    },
    InterviewTalksController_hold: {
      $ref: "#/components/schemas/CommittedDto",
    },
    InterviewTalksController_note: {
      $ref: "#/components/schemas/CommittedDto",
    },
    InterviewTalksController_notice: {
      $ref: "#/components/schemas/CommittedDto",
    },
    InterviewTalksController_postpone: {
      $ref: "#/components/schemas/CommittedDto",
    },
    InterviewTalksController_scan: {
      $ref: "#/components/schemas/CommittedDto",
    },
    InterviewsController_accept: { $ref: "#/components/schemas/CommittedDto" },
    InterviewsController_approve: { $ref: "#/components/schemas/CommittedDto" },
    InterviewsController_join: { $ref: "#/components/schemas/CommittedDto" },
    InterviewsController_leave: { $ref: "#/components/schemas/CommittedDto" },
    InterviewsController_list: { $ref: "#/components/schemas/InterviewList" },
    InterviewsController_merge: { $ref: "#/components/schemas/CommittedDto" },
    InterviewsController_page: {
      type: "object",
      required: ["revision", "moment", "interview", "voices"],
      properties: {
        revision: { type: "number" },
        allowed: {
          type: "object",
          properties: {
            AttachScan: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            ReturnInterview: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            ResubmitInterview: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            RejectInterview: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            MergeInterview: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            UndoMerge: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            JoinMerged: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            PartMerged: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            GiveNotice: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            AcknowledgeNotice: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            NameDelegate: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            PostponeInterview: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            HoldInterview: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            FileNote: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            RecordInterview: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            AmendNote: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            ConfirmNote: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            DisputeNote: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            WithdrawInterview: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            HandOverInterview: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            RequestInterview: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            JoinInterview: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            LeaveInterview: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            AcceptInterview: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            ApproveInterview: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            FinishInterview: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
          },
        },
        moment: {
          type: "object",
          required: ["asOf", "knownAt"],
          properties: { asOf: { type: "string" }, knownAt: { type: "string" } },
        },
        interview: { $ref: "#/components/schemas/InterviewRecord" },
        voices: {
          description:
            "What each filer and each interviewed unit says of the note as it reads now.",
          type: "array",
          items: { $ref: "#/components/schemas/Voice" },
        },
      },
    },
    InterviewsController_record: { $ref: "#/components/schemas/CommittedDto" },
    InterviewsController_reject: { $ref: "#/components/schemas/CommittedDto" },
    InterviewsController_request: { $ref: "#/components/schemas/CommittedDto" },
    InterviewsController_resubmit: {
      $ref: "#/components/schemas/CommittedDto",
    },
    InterviewsController_return: { $ref: "#/components/schemas/CommittedDto" },
    InterviewsController_timeline: { $ref: "#/components/schemas/Timeline" },
    InterviewsController_undoMerge: {
      $ref: "#/components/schemas/CommittedDto",
    },
    InterviewsController_withdraw: {
      $ref: "#/components/schemas/CommittedDto",
    },
    JurisdictionsController_close: {
      $ref: "#/components/schemas/CommittedDto",
    },
    JurisdictionsController_list: {
      type: "array",
      items: { $ref: "#/components/schemas/JurisdictionDto" },
    },
    JurisdictionsController_register: {
      $ref: "#/components/schemas/CommittedDto",
    },
    JurisdictionsController_rename: {
      $ref: "#/components/schemas/CommittedDto",
    },
    JurisdictionsController_reopen: {
      $ref: "#/components/schemas/CommittedDto",
    },
    LikenessController_dismissed: {
      type: "object",
      required: ["rows", "next"],
      properties: {
        rows: {
          type: "array",
          items: { $ref: "#/components/schemas/DismissedPair" },
        },
        next: { type: "string", nullable: true },
      },
    },
    LikenessController_overview: {
      $ref: "#/components/schemas/RepeatOverview",
    },
    LikenessController_places: { $ref: "#/components/schemas/HotPlaces" },
    LikenessController_similar: { $ref: "#/components/schemas/Suggestions" },
    LikenessController_suggestions: {
      $ref: "#/components/schemas/Suggestions",
    },
    LikenessController_suspected: {
      type: "object",
      required: ["rows", "next"],
      properties: {
        rows: {
          type: "array",
          items: { $ref: "#/components/schemas/Suspected" },
        },
        next: { type: "string", nullable: true },
      },
    },
    LikenessController_topics: { $ref: "#/components/schemas/SystemicTopics" },
    ListsController_add: { $ref: "#/components/schemas/CommittedDto" },
    ListsController_end: { $ref: "#/components/schemas/CommittedDto" },
    ListsController_list: {
      type: "array",
      items: { $ref: "#/components/schemas/ListEntryDto" },
    },
    ListsController_rename: { $ref: "#/components/schemas/CommittedDto" },
    MeController_changePassword: { $ref: "#/components/schemas/CommittedDto" },
    MeController_issueToken: {
      type: "object",
      required: [
        "token",
        "secret",
        "id",
        "revision",
        "position",
        "lists",
        "repeated",
      ],
      properties: {
        token: { type: "string" },
        secret: { type: "string" },
        id: { type: "string" },
        revision: { type: "number", nullable: true },
        position: { type: "number", nullable: true },
        lists: { type: "string", enum: ["catching-up", "current"] },
        repeated: { type: "boolean" },
      },
    },
    MeController_me: { $ref: "#/components/schemas/MeDto" },
    MeController_revokeToken: { $ref: "#/components/schemas/CommittedDto" },
    MeController_sessions: {
      type: "array",
      items: { $ref: "#/components/schemas/SessionDto" },
    },
    MeController_tokens: {
      type: "array",
      items: { $ref: "#/components/schemas/TokenDto" },
    },
    MineController_matters: { $ref: "#/components/schemas/MyMatters" },
    MineController_record: { $ref: "#/components/schemas/MyRecord" },
    NameBookController_add: { $ref: "#/components/schemas/CommittedDto" },
    NameBookController_learn: { $ref: "#/components/schemas/CommittedDto" },
    NameBookController_names: {
      type: "array",
      items: { $ref: "#/components/schemas/BookedName" },
    },
    NameBookController_proposals: {
      type: "array",
      items: { $ref: "#/components/schemas/AliasProposal" },
    },
    NameBookController_remove: { $ref: "#/components/schemas/CommittedDto" },
    NamesController_names: {
      type: "object",
      additionalProperties: { $ref: "#/components/schemas/Named" },
    },
    OfficialsController_officials: {
      $ref: "#/components/schemas/OfficialsDto",
    },
    OpennessController_results: {
      $ref: "#/components/schemas/PublicResultsDto",
    },
    OpennessController_retention: {
      type: "object",
      required: ["people"],
      properties: {
        people: {
          type: "array",
          items: { $ref: "#/components/schemas/KeptLongEnough" },
        },
      },
    },
    OverviewController_promises: { $ref: "#/components/schemas/Ledger" },
    OverviewController_weakWorks: { $ref: "#/components/schemas/WeakWorks" },
    OverviewController_workbench: { $ref: "#/components/schemas/Workbench" },
    PapersController_check: { $ref: "#/components/schemas/CommittedDto" },
    PapersController_discard: { $ref: "#/components/schemas/CommittedDto" },
    PapersController_draft: { $ref: "#/components/schemas/CommittedDto" },
    PapersController_list: {
      $ref: "#/components/schemas/InstrumentListOfPaperRow",
    },
    PapersController_page: {
      type: "object",
      required: ["revision", "moment", "paper"],
      properties: {
        revision: { type: "number" },
        allowed: {
          type: "object",
          properties: {
            DraftPaper: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            RecordPaperNumber: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            SignPaper: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            SealPaper: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            DiscardPaperDraft: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            WithdrawPaper: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            RecordReplacement: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            CheckPaper: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
          },
        },
        moment: {
          type: "object",
          required: ["asOf", "knownAt"],
          properties: { asOf: { type: "string" }, knownAt: { type: "string" } },
        },
        paper: { $ref: "#/components/schemas/PaperRecord" },
      },
    },
    PapersController_seal: { $ref: "#/components/schemas/CommittedDto" },
    PapersController_sign: { $ref: "#/components/schemas/CommittedDto" },
    PapersController_withdraw: { $ref: "#/components/schemas/CommittedDto" },
    PasswordHelpController_giveCode: {
      type: "object",
      required: [
        "code",
        "until",
        "id",
        "revision",
        "position",
        "lists",
        "repeated",
      ],
      properties: {
        code: { type: "string" },
        until: { type: "string" },
        id: { type: "string" },
        revision: { type: "number", nullable: true },
        position: { type: "number", nullable: true },
        lists: { type: "string", enum: ["catching-up", "current"] },
        repeated: { type: "boolean" },
      },
    },
    PasswordHelpController_helped: {
      type: "array",
      items: { $ref: "#/components/schemas/HelpedAccountDto" },
    },
    PeopleController_close: { $ref: "#/components/schemas/CommittedDto" },
    PeopleController_list: {
      type: "array",
      items: { $ref: "#/components/schemas/PersonDto" },
    },
    PeopleController_record: { $ref: "#/components/schemas/CommittedDto" },
    PeopleController_register: { $ref: "#/components/schemas/CommittedDto" },
    PeopleController_relabel: { $ref: "#/components/schemas/CommittedDto" },
    PeopleController_reopen: { $ref: "#/components/schemas/CommittedDto" },
    PeopleController_show: { $ref: "#/components/schemas/PersonDto" },
    PlacesController_close: { $ref: "#/components/schemas/CommittedDto" },
    PlacesController_list: {
      type: "array",
      items: { $ref: "#/components/schemas/PlaceDto" },
    },
    PlacesController_move: { $ref: "#/components/schemas/CommittedDto" },
    PlacesController_register: { $ref: "#/components/schemas/CommittedDto" },
    PlacesController_rename: { $ref: "#/components/schemas/CommittedDto" },
    PlacesController_reopen: { $ref: "#/components/schemas/CommittedDto" },
    PolicyController_calendar: { $ref: "#/components/schemas/CalendarDto" },
    PolicyController_policies: { $ref: "#/components/schemas/PoliciesDto" },
    PolicyController_preview: { $ref: "#/components/schemas/DeadlineDto" },
    PolicyController_reviseCalendar: {
      $ref: "#/components/schemas/CommittedDto",
    },
    PolicyController_setPolicy: { $ref: "#/components/schemas/CommittedDto" },
    RepeatsController_dismiss: { $ref: "#/components/schemas/CommittedDto" },
    RepeatsController_dissolve: { $ref: "#/components/schemas/CommittedDto" },
    RepeatsController_escalate: { $ref: "#/components/schemas/CommittedDto" },
    RepeatsController_identify: { $ref: "#/components/schemas/CommittedDto" },
    RepeatsController_link: { $ref: "#/components/schemas/CommittedDto" },
    RepeatsController_list: {
      $ref: "#/components/schemas/InstrumentListOfRepeatRecord",
    },
    RepeatsController_merge: { $ref: "#/components/schemas/CommittedDto" },
    RepeatsController_page: {
      type: "object",
      required: [
        "revision",
        "moment",
        "issue",
        "appearances",
        "recurrences",
        "suggestsEscalation",
        "firstRaisedAt",
        "closeOffs",
        "relapses",
        "units",
        "places",
        "promises",
      ],
      properties: {
        revision: { type: "number" },
        moment: {
          type: "object",
          required: ["asOf", "knownAt"],
          properties: { asOf: { type: "string" }, knownAt: { type: "string" } },
        },
        issue: { $ref: "#/components/schemas/RepeatRecord" },
        appearances: {
          description: "In the order in which they were reported.",
          type: "array",
          items: { $ref: "#/components/schemas/Appearance" },
        },
        recurrences: {
          description:
            "How often it came back after a close-off; at the policy's threshold it suggests to escalate.",
          type: "number",
        },
        suggestsEscalation: { type: "boolean" },
        firstRaisedAt: { type: "string", nullable: true },
        closeOffs: { type: "number" },
        relapses: {
          description:
            "Cases that came back after a close-off of the issue, whatever their link calls them.",
          type: "number",
        },
        units: {
          description:
            "Every unit that leads one of its cases, and every place.",
          type: "array",
          items: { type: "string" },
        },
        places: {
          type: "array",
          items: { $ref: "#/components/schemas/PlaceRef" },
        },
        promises: {
          type: "array",
          items: { $ref: "#/components/schemas/PromisesOfUnit" },
        },
      },
    },
    RepeatsController_rename: { $ref: "#/components/schemas/CommittedDto" },
    RepeatsController_restore: { $ref: "#/components/schemas/CommittedDto" },
    RepeatsController_restoreIssue: {
      $ref: "#/components/schemas/CommittedDto",
    },
    RepeatsController_split: { $ref: "#/components/schemas/CommittedDto" },
    RepeatsController_timeline: { $ref: "#/components/schemas/Timeline" },
    RepeatsController_unlink: { $ref: "#/components/schemas/CommittedDto" },
    ReviewsController_cancel: { $ref: "#/components/schemas/CommittedDto" },
    ReviewsController_carryOut: { $ref: "#/components/schemas/Decided" },
    ReviewsController_close: { $ref: "#/components/schemas/CommittedDto" },
    ReviewsController_decide: { $ref: "#/components/schemas/Decided" },
    ReviewsController_fixPack: { $ref: "#/components/schemas/CommittedDto" },
    ReviewsController_list: {
      $ref: "#/components/schemas/InstrumentListOfReviewRecord",
    },
    ReviewsController_lists: { $ref: "#/components/schemas/ReviewLists" },
    ReviewsController_open: { $ref: "#/components/schemas/CommittedDto" },
    ReviewsController_pack: { $ref: "#/components/schemas/ReviewPack" },
    ReviewsController_page: {
      type: "object",
      required: ["revision", "moment", "review"],
      properties: {
        revision: { type: "number" },
        allowed: {
          type: "object",
          properties: {
            PrepareReview: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            FixPack: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            OpenReview: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            AnswerDecision: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            WithdrawDecision: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            CloseReview: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            CancelReview: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            DecideOnCase: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
          },
        },
        moment: {
          type: "object",
          required: ["asOf", "knownAt"],
          properties: { asOf: { type: "string" }, knownAt: { type: "string" } },
        },
        review: { $ref: "#/components/schemas/ReviewRecord" },
      },
    },
    ReviewsController_prepare: { $ref: "#/components/schemas/CommittedDto" },
    ReviewsController_timeline: { $ref: "#/components/schemas/Timeline" },
    ReviewsController_withdrawDecision: {
      $ref: "#/components/schemas/CommittedDto",
    },
    RosterController_import: { $ref: "#/components/schemas/RosterReport" },
    SearchController_search: { $ref: "#/components/schemas/SearchAnswer" },
    SecurityLogController_log: { $ref: "#/components/schemas/SecurityLogDto" },
    SessionFloorController_amendMinutes: {
      $ref: "#/components/schemas/CommittedDto",
    },
    SessionFloorController_answer: {
      $ref: "#/components/schemas/CommittedDto",
    },
    SessionFloorController_ballot: {
      $ref: "#/components/schemas/CommittedDto",
    },
    SessionFloorController_close: { $ref: "#/components/schemas/CommittedDto" },
    SessionFloorController_commitment: {
      $ref: "#/components/schemas/CommittedDto",
    },
    SessionFloorController_correct: {
      $ref: "#/components/schemas/CommittedDto",
    },
    SessionFloorController_followUp: {
      $ref: "#/components/schemas/CommittedDto",
    },
    SessionFloorController_judge: { $ref: "#/components/schemas/CommittedDto" },
    SessionFloorController_markWeak: {
      $ref: "#/components/schemas/CommittedDto",
    },
    SessionFloorController_measure: {
      $ref: "#/components/schemas/CommittedDto",
    },
    SessionFloorController_minutes: {
      $ref: "#/components/schemas/CommittedDto",
    },
    SessionFloorController_open: { $ref: "#/components/schemas/CommittedDto" },
    SessionFloorController_put: { $ref: "#/components/schemas/CommittedDto" },
    SessionFloorController_rate: { $ref: "#/components/schemas/CommittedDto" },
    SessionFloorController_roll: { $ref: "#/components/schemas/CommittedDto" },
    SessionsController_agenda: { $ref: "#/components/schemas/CommittedDto" },
    SessionsController_cancel: { $ref: "#/components/schemas/CommittedDto" },
    SessionsController_convene: { $ref: "#/components/schemas/CommittedDto" },
    SessionsController_invitation: {
      $ref: "#/components/schemas/CommittedDto",
    },
    SessionsController_list: { $ref: "#/components/schemas/SessionList" },
    SessionsController_merge: { $ref: "#/components/schemas/CommittedDto" },
    SessionsController_notice: { $ref: "#/components/schemas/CommittedDto" },
    SessionsController_page: {
      type: "object",
      required: ["revision", "moment", "session", "ballotFollowUps"],
      properties: {
        revision: { type: "number" },
        allowed: {
          type: "object",
          properties: {
            ConveneSession: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            ReplanSession: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            CancelSession: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            AnswerInvitation: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            SubmitQuestion: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            MergeQuestions: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            WithdrawQuestion: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            OrderAgenda: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            OpenSession: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            ChangeRoll: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            PutQuestion: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            AnswerQuestion: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            CorrectAnswer: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            JudgeAnswerEmpty: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            FollowUp: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            MakeCommitment: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            RateAnswer: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            EndBallot: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            MeasureWork: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            CloseSession: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            HandOverSession: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            IssueMinutes: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            AmendMinutes: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            NoticeSession: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            CountBallot: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            OpenBallot: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            CountVotes: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            MarkWeak: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
          },
        },
        moment: {
          type: "object",
          required: ["asOf", "knownAt"],
          properties: { asOf: { type: "string" }, knownAt: { type: "string" } },
        },
        session: { $ref: "#/components/schemas/SessionRecord" },
        ballotFollowUps: {
          description: "What follows ballots that did not pass.",
          type: "array",
          items: { $ref: "#/components/schemas/BallotFollowUp" },
        },
      },
    },
    SessionsController_question: { $ref: "#/components/schemas/CommittedDto" },
    SessionsController_replan: { $ref: "#/components/schemas/CommittedDto" },
    SessionsController_timeline: { $ref: "#/components/schemas/Timeline" },
    SessionsController_withdrawQuestion: {
      $ref: "#/components/schemas/CommittedDto",
    },
    StatisticsController_cases: { $ref: "#/components/schemas/DrillDown" },
    StatisticsController_compare: { $ref: "#/components/schemas/Comparison" },
    StatisticsController_metrics: {
      type: "array",
      items: { $ref: "#/components/schemas/ShownMetric" },
    },
    StatisticsController_ranking: { $ref: "#/components/schemas/Ranking" },
    StatisticsController_report: { $ref: "#/components/schemas/Report" },
    StatusController_status: { $ref: "#/components/schemas/StatusDto" },
    StatusController_verification: {
      $ref: "#/components/schemas/Verification",
    },
    StatusController_verify: { $ref: "#/components/schemas/Verification" },
    TemplatesController_list: {
      type: "array",
      items: { $ref: "#/components/schemas/TemplateStanding" },
    },
    TemplatesController_replace: { $ref: "#/components/schemas/CommittedDto" },
    TemplatesController_revert: { $ref: "#/components/schemas/CommittedDto" },
    UnitsController_changeCode: { $ref: "#/components/schemas/CommittedDto" },
    UnitsController_close: { $ref: "#/components/schemas/CommittedDto" },
    UnitsController_list: {
      type: "array",
      items: { $ref: "#/components/schemas/UnitDto" },
    },
    UnitsController_merge: { $ref: "#/components/schemas/CommittedDto" },
    UnitsController_register: { $ref: "#/components/schemas/CommittedDto" },
    UnitsController_rename: { $ref: "#/components/schemas/CommittedDto" },
    UnitsController_reopen: { $ref: "#/components/schemas/CommittedDto" },
    UnitsController_stateNature: { $ref: "#/components/schemas/CommittedDto" },
    UploadsController_append: { $ref: "#/components/schemas/UploadDto" },
    UploadsController_begin: { $ref: "#/components/schemas/UploadDto" },
    UploadsController_show: { $ref: "#/components/schemas/UploadDto" },
    VisitsController_amendMinutes: {
      $ref: "#/components/schemas/CommittedDto",
    },
    VisitsController_answer: { $ref: "#/components/schemas/CommittedDto" },
    VisitsController_call: { $ref: "#/components/schemas/CommittedDto" },
    VisitsController_cancel: { $ref: "#/components/schemas/CommittedDto" },
    VisitsController_finding: { $ref: "#/components/schemas/CommittedDto" },
    VisitsController_hold: { $ref: "#/components/schemas/CommittedDto" },
    VisitsController_invitation: { $ref: "#/components/schemas/CommittedDto" },
    VisitsController_list: {
      $ref: "#/components/schemas/InstrumentListOfVisitRow",
    },
    VisitsController_measure: { $ref: "#/components/schemas/CommittedDto" },
    VisitsController_minutes: { $ref: "#/components/schemas/CommittedDto" },
    VisitsController_noAgreement: { $ref: "#/components/schemas/CommittedDto" },
    VisitsController_page: {
      type: "object",
      required: ["revision", "moment", "resolution"],
      properties: {
        revision: { type: "number" },
        allowed: {
          type: "object",
          properties: {
            CallResolution: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            ReplanResolution: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            AnswerVisitInvitation: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            CancelResolution: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            HoldResolution: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            AskOnSite: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            AnswerOnSite: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            RecordFinding: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            AgreeMeasure: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            FailAgreement: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            SettleOnSite: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            HandOverVisit: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            IssueResolutionMinutes: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
            AmendResolutionMinutes: {
              anyOf: [
                { type: "boolean", enum: [true] },
                { type: "array", items: { type: "string" } },
              ],
            },
          },
        },
        moment: {
          type: "object",
          required: ["asOf", "knownAt"],
          properties: { asOf: { type: "string" }, knownAt: { type: "string" } },
        },
        resolution: { $ref: "#/components/schemas/VisitRecord" },
      },
    },
    VisitsController_question: { $ref: "#/components/schemas/CommittedDto" },
    VisitsController_replan: { $ref: "#/components/schemas/CommittedDto" },
    VisitsController_settle: { $ref: "#/components/schemas/CommittedDto" },
    VisitsController_timeline: { $ref: "#/components/schemas/Timeline" },
    WebhooksController_change: { $ref: "#/components/schemas/CommittedDto" },
    WebhooksController_deadLetters: {
      type: "array",
      items: { $ref: "#/components/schemas/DeadLetter" },
    },
    WebhooksController_list: {
      type: "array",
      items: { $ref: "#/components/schemas/WebhookStatus" },
    },
    WebhooksController_register: { $ref: "#/components/schemas/WithSecret" },
    WebhooksController_remove: { $ref: "#/components/schemas/CommittedDto" },
    WebhooksController_replaceSecret: {
      $ref: "#/components/schemas/WithSecret",
    },
    YearPlansController_add: { $ref: "#/components/schemas/CommittedDto" },
    YearPlansController_adopt: { $ref: "#/components/schemas/CommittedDto" },
    YearPlansController_change: { $ref: "#/components/schemas/CommittedDto" },
    YearPlansController_drawUp: { $ref: "#/components/schemas/CommittedDto" },
    YearPlansController_drop: { $ref: "#/components/schemas/CommittedDto" },
    YearPlansController_fulfil: { $ref: "#/components/schemas/CommittedDto" },
    YearPlansController_list: {
      $ref: "#/components/schemas/InstrumentListOfYearPlanRecord",
    },
    YearPlansController_page: {
      type: "object",
      required: [
        "revision",
        "moment",
        "plan",
        "lines",
        "unplanned",
        "planned",
        "held",
      ],
      properties: {
        revision: { type: "number" },
        moment: {
          type: "object",
          required: ["asOf", "knownAt"],
          properties: { asOf: { type: "string" }, knownAt: { type: "string" } },
        },
        plan: {
          type: "object",
          required: [
            "id",
            "jurisdiction",
            "revision",
            "year",
            "title",
            "adoptedBy",
            "adjustments",
          ],
          properties: {
            id: { type: "string" },
            jurisdiction: { type: "string" },
            revision: { type: "number" },
            year: { type: "number" },
            title: { type: "string" },
            adoptedBy: {
              nullable: true,
              allOf: [{ $ref: "#/components/schemas/Act" }],
            },
            adjustments: {
              type: "array",
              items: {
                type: "object",
                required: ["line", "reason", "by"],
                properties: {
                  line: { type: "string" },
                  reason: { type: "string" },
                  by: { $ref: "#/components/schemas/Act" },
                },
              },
            },
          },
        },
        lines: {
          type: "array",
          items: { $ref: "#/components/schemas/PlanLineShown" },
        },
        unplanned: {
          description: "What was held in the year beside the plan.",
          type: "array",
          items: { $ref: "#/components/schemas/Done" },
        },
        planned: { type: "number" },
        held: { type: "number" },
      },
    },
    YearPlansController_unfulfil: { $ref: "#/components/schemas/CommittedDto" },
  },
  components: {
    About: {
      description: "What a message is about, as it is called now.",
      type: "object",
      required: ["of", "id", "title", "number"],
      properties: {
        of: { $ref: "#/components/schemas/Kind" },
        id: { type: "string" },
        title: { type: "string" },
        number: { type: "string", nullable: true },
      },
    },
    AccountDto: {
      type: "object",
      required: [
        "id",
        "person",
        "name",
        "jurisdiction",
        "openedAt",
        "passwordChangedAt",
        "suspended",
        "revision",
        "grants",
      ],
      properties: {
        id: { type: "string" },
        person: { type: "string" },
        name: { type: "string" },
        jurisdiction: { type: "string" },
        openedAt: { type: "string" },
        passwordChangedAt: { type: "string", nullable: true },
        suspended: { type: "boolean" },
        revision: { type: "number" },
        grants: {
          type: "array",
          items: { $ref: "#/components/schemas/GrantDto" },
        },
      },
    },
    AccountWithTokensDto: {
      type: "object",
      required: [
        "id",
        "person",
        "name",
        "jurisdiction",
        "openedAt",
        "passwordChangedAt",
        "suspended",
        "revision",
        "grants",
        "tokens",
      ],
      properties: {
        id: { type: "string" },
        person: { type: "string" },
        name: { type: "string" },
        jurisdiction: { type: "string" },
        openedAt: { type: "string" },
        passwordChangedAt: { type: "string", nullable: true },
        suspended: { type: "boolean" },
        revision: { type: "number" },
        grants: {
          type: "array",
          items: { $ref: "#/components/schemas/GrantDto" },
        },
        tokens: {
          type: "array",
          items: { $ref: "#/components/schemas/TokenDto" },
        },
      },
    },
    Act: {
      description:
        "Who did a thing, in which capacity, for whom and when: as timelines and pages show it.",
      type: "object",
      required: [
        "person",
        "role",
        "unit",
        "onBehalfOf",
        "channel",
        "occurredAt",
        "recordedAt",
      ],
      properties: {
        person: {
          description: "Null: not told to this reader.",
          type: "string",
          nullable: true,
        },
        role: {
          type: "string",
          enum: [
            "administrator",
            "auditor",
            "chair",
            "clerk",
            "deputy",
            "official",
            "system",
            "unitHead",
            "voterRepresentative",
          ],
        },
        unit: { type: "string", nullable: true },
        onBehalfOf: { type: "string", nullable: true },
        channel: { $ref: "#/components/schemas/Channel" },
        occurredAt: { type: "string" },
        recordedAt: { type: "string" },
        lateReason: {
          description:
            "Why it was entered so much later; left out where nothing was said.",
          type: "string",
        },
      },
    },
    AliasProposal: {
      type: "object",
      required: ["alias", "name"],
      properties: { alias: { type: "string" }, name: { type: "string" } },
    },
    AnswerRecord: {
      description:
        "An answer as it was given, with what was corrected since and whether it counts as one.",
      type: "object",
      required: [
        "number",
        "unit",
        "counts",
        "corrections",
        "judgedEmpty",
        "by",
        "kind",
        "text",
        "admits",
      ],
      properties: {
        number: { type: "number" },
        unit: { type: "string" },
        counts: { type: "boolean" },
        corrections: {
          type: "array",
          items: {
            type: "object",
            required: [
              "by",
              "question",
              "unit",
              "number",
              "before",
              "after",
              "reason",
            ],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              question: { type: "string" },
              unit: { type: "string" },
              number: { type: "number" },
              before: {
                description: "The original stays beside the correction.",
                type: "string",
              },
              after: { type: "string" },
              reason: { type: "string" },
            },
          },
        },
        judgedEmpty: {
          type: "object",
          required: ["by", "question", "number", "reason"],
          properties: {
            by: { $ref: "#/components/schemas/Act" },
            question: { type: "string" },
            number: { type: "number" },
            reason: { type: "string" },
          },
          nullable: true,
        },
        by: { $ref: "#/components/schemas/Act" },
        kind: {
          type: "string",
          enum: ["HOLDING", "ON_SPOT", "WRITTEN", "WRITTEN_LATER"],
        },
        text: { type: "string" },
        admits: {
          description: "The unit admits that there is something to put right.",
          type: "boolean",
        },
        scan: {
          description: "The paper on which a unit without accounts answered.",
          allOf: [{ $ref: "#/components/schemas/AttachmentRef" }],
        },
      },
    },
    Appearance: {
      description:
        "A case of the issue as it stood: when it appeared, when it was closed off, and whether it came back since.",
      type: "object",
      required: ["link", "case", "daysSinceCloseOff", "closedBefore"],
      properties: {
        link: {
          type: "object",
          required: ["by", "case", "relation", "likeness"],
          properties: {
            by: { $ref: "#/components/schemas/Act" },
            case: { type: "string" },
            relation: {
              type: "string",
              enum: [
                "DUPLICATE",
                "RECURRENCE",
                "REPEAT_CALLER",
                "SIMILAR_ELSEWHERE",
              ],
            },
            likeness: {
              description: "Null where nobody suggested it.",
              nullable: true,
              allOf: [{ $ref: "#/components/schemas/Likeness" }],
            },
            mergedFrom: {
              description:
                "The issue whose merger brought the case here; left out where somebody linked it.",
              type: "string",
            },
          },
          nullable: true,
        },
        case: { $ref: "#/components/schemas/CaseStanding" },
        daysSinceCloseOff: {
          description:
            "Days between the last close-off of an earlier case and this one's report; null where none was closed before.",
          type: "number",
          nullable: true,
        },
        closedBefore: {
          description: "The case that was closed off then, and did not last.",
          type: "object",
          required: ["id", "number", "leadUnit", "topic", "closedAt"],
          properties: {
            id: { type: "string" },
            number: { type: "string", nullable: true },
            leadUnit: { type: "string", nullable: true },
            topic: { type: "string", nullable: true },
            closedAt: { type: "string", nullable: true },
          },
          nullable: true,
        },
      },
    },
    Asked: {
      description: "A question that the person asked, alone or with others.",
      type: "object",
      required: ["in", "id", "question", "text", "unit", "putOn", "answered"],
      properties: {
        in: { type: "string", enum: ["ON_SITE", "SESSION"] },
        id: { type: "string" },
        question: { type: "string" },
        text: { type: "string" },
        unit: { type: "string" },
        putOn: { type: "string" },
        answered: { type: "boolean" },
      },
    },
    AttachmentBody: {
      type: "object",
      required: ["hash", "name", "mediaType", "size"],
      properties: {
        hash: { type: "string" },
        name: { type: "string" },
        mediaType: { type: "string" },
        size: { description: "Bytes.", type: "number" },
      },
    },
    AttachmentRef: {
      description:
        "A file in the vault, named by the SHA-256 of its content. Events never hold the bytes.",
      type: "object",
      required: ["hash", "name", "mediaType", "size"],
      properties: {
        hash: { type: "string" },
        name: { type: "string" },
        mediaType: { type: "string" },
        size: { description: "Bytes.", type: "number" },
      },
    },
    Attended: {
      description: "A talk, a session or a visit that the person attended.",
      type: "object",
      required: ["id", "title", "heldOn", "units"],
      properties: {
        id: { type: "string" },
        title: { type: "string" },
        heldOn: { type: "string" },
        units: { type: "array", items: { type: "string" } },
      },
    },
    BallotFollowUp: {
      description:
        "The consequences of a ballot that did not pass (石泉; 浙江议事规则第29条; policy 29): a report again, then another ballot.",
      type: "object",
      required: [
        "ballot",
        "question",
        "unit",
        "reportBy",
        "ballotAgain",
        "again",
      ],
      properties: {
        ballot: { type: "string" },
        question: { type: "string", nullable: true },
        unit: { type: "string", nullable: true },
        reportBy: { type: "string" },
        ballotAgain: { type: "boolean" },
        again: {
          description:
            "Whether the same subject was voted on again, and with what result.",
          type: "string",
          enum: ["FAILED", "NOT_YET", "PASSED"],
        },
      },
    },
    Behind: {
      description: "One thing behind a figure.",
      type: "object",
      required: [
        "of",
        "id",
        "number",
        "title",
        "kind",
        "on",
        "unit",
        "topic",
        "keyWork",
        "community",
        "origin",
        "state",
        "item",
      ],
      properties: {
        of: { type: "string", enum: ["case", "interview", "session", "visit"] },
        id: { type: "string" },
        number: { type: "string", nullable: true },
        title: { type: "string" },
        kind: { $ref: "#/components/schemas/MarkKind" },
        on: { type: "string" },
        unit: { type: "string", nullable: true },
        topic: { type: "string", nullable: true },
        keyWork: { type: "string", nullable: true },
        community: { type: "string", nullable: true },
        origin: { type: "string", nullable: true },
        state: { type: "string", nullable: true },
        item: { type: "string", nullable: true },
        times: {
          description:
            "How many it counts as, its key, who did it and where it belongs; each only if the mark says so.",
          type: "number",
        },
        key: { type: "string" },
        by: { type: "array", items: { type: "string" } },
        station: { type: "string" },
        broughtForward: {
          description:
            "The period of a balance from before there were records.",
          allOf: [{ $ref: "#/components/schemas/Period" }],
        },
      },
    },
    BoardFacets: {
      description:
        "Counts are exact. A facet ignores its own filter, so that the user can see and choose other values.",
      type: "object",
      required: ["moment", "total", "history", "facets"],
      properties: {
        moment: {
          type: "object",
          required: ["asOf", "knownAt"],
          properties: { asOf: { type: "string" }, knownAt: { type: "string" } },
        },
        total: {
          description: "Cases that match the whole filter.",
          type: "number",
        },
        history: {
          description:
            "Imported history that matches the same filter; counted separately, whether or not it is shown.",
          type: "number",
        },
        facets: {
          type: "object",
          required: [
            "jurisdiction",
            "unit",
            "topic",
            "community",
            "keyWork",
            "origin",
            "state",
            "grid",
            "phase",
            "urgency",
            "round",
            "late",
            "colour",
            "deadline",
          ],
          properties: {
            jurisdiction: {
              type: "array",
              items: { $ref: "#/components/schemas/Count" },
            },
            unit: {
              type: "array",
              items: { $ref: "#/components/schemas/Count" },
            },
            topic: {
              type: "array",
              items: { $ref: "#/components/schemas/Count" },
            },
            community: {
              type: "array",
              items: { $ref: "#/components/schemas/Count" },
            },
            keyWork: {
              type: "array",
              items: { $ref: "#/components/schemas/Count" },
            },
            origin: {
              type: "array",
              items: { $ref: "#/components/schemas/Count" },
            },
            state: {
              type: "array",
              items: { $ref: "#/components/schemas/Count" },
            },
            grid: {
              type: "array",
              items: { $ref: "#/components/schemas/Count" },
            },
            phase: {
              type: "array",
              items: { $ref: "#/components/schemas/Count" },
            },
            urgency: {
              type: "array",
              items: { $ref: "#/components/schemas/Count" },
            },
            round: {
              type: "array",
              items: { $ref: "#/components/schemas/Count" },
            },
            late: {
              type: "array",
              items: { $ref: "#/components/schemas/Count" },
            },
            colour: {
              type: "array",
              items: { $ref: "#/components/schemas/Count" },
            },
            deadline: {
              type: "array",
              items: { $ref: "#/components/schemas/Count" },
            },
          },
        },
      },
    },
    BoardPage: {
      type: "object",
      required: ["moment", "rows", "next"],
      properties: {
        moment: {
          type: "object",
          required: ["asOf", "knownAt"],
          properties: { asOf: { type: "string" }, knownAt: { type: "string" } },
        },
        rows: {
          type: "array",
          items: { $ref: "#/components/schemas/BoardRow" },
        },
        next: {
          description: "Where the next page begins; null at the end.",
          type: "string",
          nullable: true,
        },
      },
    },
    BoardRow: {
      description:
        "One line of the board. Community, grid and estate as the directory has them now.",
      type: "object",
      required: [
        "dueOn",
        "wholeDays",
        "deadline",
        "colour",
        "overdue",
        "id",
        "jurisdiction",
        "number",
        "title",
        "ticket",
        "origin",
        "history",
        "state",
        "phase",
        "leadUnit",
        "coUnits",
        "topic",
        "keyWork",
        "place",
        "urgency",
        "round",
        "clock",
        "pausedOn",
        "promisedOn",
        "reviewOn",
        "supervision",
        "referredUpward",
        "disputed",
        "late",
        "missed",
        "reportedAt",
        "registeredAt",
        "closedAt",
        "community",
        "grid",
        "estate",
      ],
      properties: {
        dueOn: {
          description:
            "When somebody is awaited: by the clock, by a promise, or for a review; null if nobody is.",
          type: "string",
          nullable: true,
        },
        wholeDays: {
          description:
            "全程用时: the days from when it was raised to its end, or until the moment.",
          type: "number",
          nullable: true,
        },
        deadline: { $ref: "#/components/schemas/Deadline" },
        colour: {
          type: "string",
          enum: ["blue", "green", "none", "orange", "purple", "red", "yellow"],
        },
        overdue: { type: "boolean" },
        id: { type: "string" },
        jurisdiction: { type: "string" },
        number: { type: "string", nullable: true },
        title: { type: "string" },
        ticket: { type: "string", nullable: true },
        origin: {
          type: "string",
          enum: ["HOTLINE", "INTERVIEW", "ON_SITE", "SESSION"],
          nullable: true,
        },
        history: {
          description:
            "Imported as past: no clock, not on the board unless asked for, and counted separately.",
          type: "boolean",
        },
        state: {
          type: "string",
          enum: [
            "ACCEPTED",
            "ASSIGNED",
            "CLOSED_OFF",
            "CONFIRMED",
            "DECLINED",
            "DEFERRED",
            "IN_PROGRESS",
            "PLANNED",
            "RATED",
            "REGISTERED",
            "REJECTED",
            "REOPENED",
            "REPLIED",
            "REWORK",
            "SCREENED",
            "SETTLED_ON_SPOT",
            "UNDER_REVIEW",
            "WITHDRAWN",
          ],
        },
        phase: { type: "string", enum: ["closed", "open"] },
        leadUnit: { type: "string", nullable: true },
        coUnits: { type: "array", items: { type: "string" } },
        topic: { type: "string", nullable: true },
        keyWork: { type: "string", nullable: true },
        place: { $ref: "#/components/schemas/PlaceRef" },
        urgency: {
          type: "string",
          enum: ["complex", "normal", "urgent"],
          nullable: true,
        },
        round: { type: "number" },
        clock: {
          description:
            "The running or paused clock; null if there is none: before assignment, after the reply, at the end.",
          nullable: true,
          allOf: [{ $ref: "#/components/schemas/StartedClock" }],
        },
        pausedOn: {
          description: "The day from which the clock has been paused.",
          type: "string",
          nullable: true,
        },
        promisedOn: {
          description:
            "The day by which the unit promised to have solved it (a B reply); it owes another reply by then.",
          type: "string",
          nullable: true,
        },
        reviewOn: {
          description:
            "While deferred; and after a C reply, the latest day to look at it again.",
          type: "string",
          nullable: true,
        },
        supervision: {
          type: "string",
          enum: ["LISTED", "SUPERVISED"],
          nullable: true,
        },
        referredUpward: { type: "boolean" },
        disputed: { type: "boolean" },
        late: {
          description:
            "A unit has missed a day. Stays visible (DOMAIN 1.9: done late is yellow, not green).",
          type: "boolean",
        },
        missed: {
          description:
            "The days that units missed, each with the unit that had to keep it.",
          type: "array",
          items: { $ref: "#/components/schemas/Missed" },
        },
        reportedAt: {
          description:
            "When the matter was reported, and when it was recorded here.",
          type: "string",
          nullable: true,
        },
        registeredAt: { type: "string", nullable: true },
        closedAt: { type: "string", nullable: true },
        community: { type: "string", nullable: true },
        grid: { type: "string", nullable: true },
        estate: { type: "string", nullable: true },
      },
    },
    BookedName: {
      type: "object",
      required: ["name", "full", "from"],
      properties: {
        name: { type: "string" },
        full: {
          description:
            "What it stands for; the name itself where it is no alias.",
          type: "string",
        },
        from: { type: "string", enum: ["book", "place", "unit"] },
      },
    },
    BreakdownRow: {
      description:
        "A line of a breakdown; null: bears none, `several`: several units, `broughtForward`: from before there were records.",
      type: "object",
      required: ["value", "name", "figures"],
      properties: {
        value: { type: "string", nullable: true },
        name: { type: "string", nullable: true },
        figures: {
          type: "array",
          items: { $ref: "#/components/schemas/Figure" },
        },
      },
    },
    CalendarDayDto: {
      type: "object",
      required: ["date", "kind", "reason", "provisional", "local"],
      properties: {
        date: { type: "string" },
        kind: { $ref: "#/components/schemas/DayKind" },
        reason: { type: "string" },
        provisional: { type: "boolean" },
        local: { type: "boolean" },
      },
    },
    CalendarDto: {
      type: "object",
      required: [
        "jurisdiction",
        "year",
        "version",
        "newestVersion",
        "publishedUntil",
        "days",
        "versions",
      ],
      properties: {
        jurisdiction: { type: "string" },
        year: { type: "number" },
        version: { type: "number" },
        newestVersion: { type: "number" },
        publishedUntil: { type: "string", nullable: true },
        days: {
          type: "array",
          items: { $ref: "#/components/schemas/CalendarDayDto" },
        },
        versions: {
          type: "array",
          items: { $ref: "#/components/schemas/CalendarVersionDto" },
        },
      },
    },
    CalendarMarkDto: {
      type: "object",
      required: ["date", "kind", "reason"],
      properties: {
        date: { type: "string" },
        kind: {
          type: "string",
          enum: ["adjustedWorkday", "holiday"],
          nullable: true,
        },
        reason: { type: "string" },
      },
    },
    CalendarPreviewDto: {
      type: "object",
      required: ["startingOn", "newClocks", "moving", "unmoved"],
      properties: {
        startingOn: { type: "string" },
        newClocks: {
          type: "array",
          items: { $ref: "#/components/schemas/NewClockDto" },
        },
        moving: {
          type: "array",
          items: { $ref: "#/components/schemas/MovingClockDto" },
        },
        unmoved: { type: "number" },
      },
    },
    CalendarStandingDto: {
      type: "object",
      required: ["open"],
      properties: { open: { type: "boolean" } },
    },
    CalendarVersionDto: {
      type: "object",
      required: ["version", "publishedUntil", "changes", "made"],
      properties: {
        version: { type: "number" },
        publishedUntil: { type: "string", nullable: true },
        changes: {
          type: "array",
          items: { $ref: "#/components/schemas/CalendarMarkDto" },
        },
        made: {
          nullable: true,
          allOf: [{ $ref: "#/components/schemas/MakingDto" }],
        },
      },
    },
    CapacityDto: {
      type: "object",
      required: [
        "grant",
        "role",
        "jurisdiction",
        "jurisdictionName",
        "unit",
        "unitName",
        "permissions",
      ],
      properties: {
        grant: { type: "string" },
        role: {
          type: "string",
          enum: [
            "administrator",
            "auditor",
            "chair",
            "clerk",
            "deputy",
            "official",
            "system",
            "unitHead",
            "voterRepresentative",
          ],
        },
        jurisdiction: { type: "string" },
        jurisdictionName: { type: "string", nullable: true },
        unit: { type: "string", nullable: true },
        unitName: { type: "string", nullable: true },
        permissions: {
          type: "array",
          items: { $ref: "#/components/schemas/Permission" },
        },
      },
    },
    CaseRecord: {
      description:
        "Everything about a case, in the order of its events. Personal data stay sealed until the edge opens them.",
      type: "object",
      required: [
        "revision",
        "description",
        "photos",
        "sealedText",
        "reporter",
        "interview",
        "matter",
        "ticketRef",
        "filers",
        "proposedUnit",
        "commitment",
        "raisedBy",
        "path",
        "commitments",
        "registeredBy",
        "clockMoves",
        "lookBacksOn",
        "rejection",
        "reconsiderations",
        "settled",
        "assignments",
        "acceptances",
        "declines",
        "contacts",
        "plans",
        "progress",
        "evidence",
        "extensions",
        "handler",
        "handlers",
        "successions",
        "opinionsAsked",
        "opinionsGiven",
        "drafts",
        "draftsSubmitted",
        "draftsReturned",
        "replies",
        "filersRated",
        "ratings",
        "reviews",
        "reworks",
        "deferrals",
        "deferralsEnded",
        "closeOffs",
        "lookBacks",
        "reopenings",
        "supervisions",
        "reassignmentsAgreed",
        "undone",
        "reminders",
        "referrals",
        "specialApprovals",
        "disputes",
        "scans",
        "pastReplies",
        "published",
        "publications",
        "withdrawals",
        "reinstatements",
        "id",
        "jurisdiction",
        "number",
        "title",
        "ticket",
        "origin",
        "history",
        "state",
        "phase",
        "leadUnit",
        "coUnits",
        "topic",
        "keyWork",
        "place",
        "urgency",
        "round",
        "clock",
        "pausedOn",
        "promisedOn",
        "reviewOn",
        "supervision",
        "referredUpward",
        "disputed",
        "late",
        "missed",
        "reportedAt",
        "registeredAt",
        "closedAt",
        "withdrawnFrom",
      ],
      properties: {
        revision: { type: "number" },
        description: { type: "string" },
        photos: {
          description: "Photos of how it looked before any work was done.",
          type: "array",
          items: { $ref: "#/components/schemas/AttachmentRef" },
        },
        sealedText: {
          nullable: true,
          allOf: [{ $ref: "#/components/schemas/OpenedPerson" }],
        },
        reporter: {
          nullable: true,
          allOf: [{ $ref: "#/components/schemas/OpenedPerson" }],
        },
        interview: { type: "string", nullable: true },
        matter: { type: "string", nullable: true },
        ticketRef: {
          nullable: true,
          allOf: [{ $ref: "#/components/schemas/TicketRef" }],
        },
        filers: { type: "array", items: { type: "string" } },
        proposedUnit: { type: "string", nullable: true },
        commitment: {
          nullable: true,
          allOf: [{ $ref: "#/components/schemas/Commitment" }],
        },
        raisedBy: {
          description: "The session or visit that raised it.",
          nullable: true,
          allOf: [{ $ref: "#/components/schemas/Raised" }],
        },
        path: {
          description:
            "约谈 → 问询 → 会办: the further instruments that took it up.",
          type: "array",
          items: {
            type: "object",
            required: ["by", "instrument", "id", "item", "words"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              instrument: {
                type: "string",
                enum: ["INTERVIEW", "ON_SITE", "SESSION"],
              },
              id: { type: "string" },
              item: { type: "string" },
              words: { type: "string" },
            },
          },
        },
        commitments: {
          description: "Promises made for it since it was registered.",
          type: "array",
          items: {
            type: "object",
            required: ["by", "instrument", "id", "item", "unit", "commitment"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              instrument: {
                type: "string",
                enum: ["INTERVIEW", "ON_SITE", "SESSION"],
              },
              id: { type: "string" },
              item: { type: "string" },
              unit: { type: "string" },
              commitment: { $ref: "#/components/schemas/Commitment" },
            },
          },
        },
        registeredBy: {
          nullable: true,
          allOf: [{ $ref: "#/components/schemas/Act" }],
        },
        clockMoves: {
          type: "array",
          items: { $ref: "#/components/schemas/ClockMove" },
        },
        lookBacksOn: { type: "array", items: { type: "string" } },
        rejection: {
          type: "object",
          required: ["by", "code", "reason"],
          properties: {
            by: { $ref: "#/components/schemas/Act" },
            code: { type: "string" },
            reason: { type: "string" },
            sameAs: {
              description:
                "The case in which the same matter was handled before, if it is not new (policy 36).",
              type: "string",
            },
          },
          nullable: true,
        },
        reconsiderations: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "before", "reason"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              before: { type: "string" },
              reason: { type: "string" },
            },
          },
        },
        settled: {
          type: "object",
          required: ["by", "unit", "evidence"],
          properties: {
            by: { $ref: "#/components/schemas/Act" },
            unit: { type: "string" },
            evidence: { $ref: "#/components/schemas/Evidence" },
          },
          nullable: true,
        },
        assignments: {
          type: "array",
          items: {
            type: "object",
            required: [
              "by",
              "unit",
              "coUnits",
              "urgency",
              "round",
              "designation",
              "final",
              "declineBy",
              "clock",
            ],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              unit: { type: "string" },
              coUnits: { type: "array", items: { type: "string" } },
              urgency: { $ref: "#/components/schemas/Urgency" },
              round: { type: "number" },
              designation: {
                description:
                  "1 for the first designation; final once it reaches the number set by the policy.",
                type: "number",
              },
              final: { type: "boolean" },
              declineBy: { type: "string" },
              clock: { $ref: "#/components/schemas/StartedClock" },
            },
          },
        },
        acceptances: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "unit"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              unit: { type: "string" },
            },
          },
        },
        declines: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "unit", "reason", "designation"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              unit: { type: "string" },
              reason: { type: "string" },
              designation: { type: "number" },
            },
          },
        },
        contacts: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "unit", "how"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              unit: { type: "string" },
              how: { type: "string" },
            },
          },
        },
        plans: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "unit", "round", "plan", "milestones"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              unit: { type: "string" },
              round: { type: "number" },
              plan: { type: "string" },
              milestones: {
                type: "array",
                items: { $ref: "#/components/schemas/Commitment" },
              },
            },
          },
        },
        progress: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "unit", "round", "summary", "evidence"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              unit: { type: "string" },
              round: { type: "number" },
              summary: { type: "string" },
              evidence: { $ref: "#/components/schemas/Evidence" },
            },
          },
        },
        evidence: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "unit", "round", "evidence"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              unit: { type: "string", nullable: true },
              round: { type: "number" },
              evidence: { $ref: "#/components/schemas/Evidence" },
              settledBy: {
                description:
                  "The unit that settled it in a talk or on site while the case was with a unit; missing in older facts.",
                type: "string",
              },
            },
          },
        },
        extensions: {
          type: "array",
          items: {
            anyOf: [
              {
                type: "object",
                required: ["by", "kind", "unit", "round", "term", "reason"],
                properties: {
                  by: { $ref: "#/components/schemas/Act" },
                  kind: { type: "string", enum: ["REQUESTED"] },
                  unit: { type: "string" },
                  round: { type: "number" },
                  term: { $ref: "#/components/schemas/Term" },
                  reason: { type: "string" },
                  approver: {
                    description:
                      "Who decides on it by the rules of that day (policy 17); missing: the chair.",
                    type: "string",
                    enum: ["OFFICE"],
                  },
                },
              },
              {
                type: "object",
                required: [
                  "by",
                  "kind",
                  "unit",
                  "round",
                  "term",
                  "before",
                  "dueOn",
                ],
                properties: {
                  by: { $ref: "#/components/schemas/Act" },
                  kind: { type: "string", enum: ["GRANTED"] },
                  unit: { type: "string" },
                  round: { type: "number" },
                  term: { $ref: "#/components/schemas/Term" },
                  before: { type: "string" },
                  dueOn: { type: "string" },
                },
              },
              {
                type: "object",
                required: ["by", "kind", "unit", "round", "reason"],
                properties: {
                  by: { $ref: "#/components/schemas/Act" },
                  kind: { type: "string", enum: ["REFUSED"] },
                  unit: { type: "string" },
                  round: { type: "number" },
                  reason: { type: "string" },
                },
              },
            ],
          },
        },
        handler: {
          description: "The colleague in the lead unit who handles it.",
          type: "string",
          nullable: true,
        },
        handlers: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "unit", "person", "before", "reason"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              unit: { type: "string" },
              person: { type: "string", nullable: true },
              before: { type: "string", nullable: true },
              reason: { type: "string" },
            },
          },
        },
        successions: {
          description: "Who took over from a filer.",
          type: "array",
          items: {
            type: "object",
            required: ["by", "from", "to", "reason"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              from: { type: "string" },
              to: { type: "string" },
              reason: { type: "string" },
            },
          },
        },
        opinionsAsked: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "unit", "round", "units", "about", "dueOn"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              unit: {
                description: "The lead unit that will reply.",
                type: "string",
              },
              round: { type: "number" },
              units: { type: "array", items: { type: "string" } },
              about: { type: "string" },
              dueOn: { type: "string" },
            },
          },
        },
        opinionsGiven: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "unit", "round", "text", "evidence", "late"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              unit: { type: "string" },
              round: { type: "number" },
              text: { type: "string" },
              evidence: { $ref: "#/components/schemas/Evidence" },
              late: {
                description: "Given after the requested day.",
                type: "boolean",
              },
            },
          },
        },
        drafts: {
          description: "Drafts within the unit, before one is signed.",
          type: "array",
          items: {
            type: "object",
            required: ["by", "unit", "round", "number", "reply"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              unit: { type: "string" },
              round: { type: "number" },
              number: { type: "number" },
              reply: { $ref: "#/components/schemas/DraftedReply" },
            },
          },
        },
        draftsSubmitted: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "unit", "round", "number"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              unit: { type: "string" },
              round: { type: "number" },
              number: { type: "number" },
            },
          },
        },
        draftsReturned: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "unit", "round", "number", "reason"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              unit: { type: "string" },
              round: { type: "number" },
              number: { type: "number" },
              reason: { type: "string" },
            },
          },
        },
        replies: {
          type: "array",
          items: {
            type: "object",
            required: [
              "by",
              "unit",
              "round",
              "category",
              "summary",
              "points",
              "inPerson",
              "evidence",
              "commitment",
              "rateBy",
            ],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              unit: { type: "string" },
              round: { type: "number" },
              category: { type: "string", enum: ["A", "B", "C", "D"] },
              summary: { type: "string" },
              points: {
                type: "array",
                items: { $ref: "#/components/schemas/ReplyPoint" },
              },
              inPerson: {
                description: "面复: given face to face.",
                type: "boolean",
              },
              evidence: { $ref: "#/components/schemas/Evidence" },
              commitment: {
                nullable: true,
                allOf: [{ $ref: "#/components/schemas/Commitment" }],
              },
              about: {
                description:
                  "The item of the talk, session or visit that the promise is about; missing: what opened the case.",
                type: "string",
              },
              rateBy: { type: "string" },
              late: {
                description:
                  "After the due day, whose end the clock's rules define; missing in older replies.",
                type: "boolean",
              },
              draftedBy: {
                description:
                  "Who drafted the reply that the head of the unit signed. Missing if nobody signed.",
                type: "array",
                items: { type: "string" },
              },
              raters: {
                description:
                  "All of these rate it; missing: the first filer who rates decides.",
                type: "array",
                items: { type: "string" },
              },
              excused: {
                description:
                  "Filers who are not asked: they have left office or stand on the side of a unit. Missing if there are none.",
                type: "array",
                items: { type: "string" },
              },
              addressees: {
                description: "Who receives the reply (policy 46).",
                type: "array",
                items: { type: "string" },
              },
            },
          },
        },
        filersRated: {
          description: "`rater` is null where this reader may not know it.",
          type: "array",
          items: {
            type: "object",
            required: ["by", "rater", "unit", "round", "rating", "reasons"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              rater: { type: "string", nullable: true },
              unit: { type: "string" },
              round: { type: "number" },
              rating: {
                type: "string",
                enum: ["BASICALLY_SATISFIED", "DISSATISFIED", "SATISFIED"],
              },
              attitude: {
                type: "string",
                enum: ["BASICALLY_SATISFIED", "DISSATISFIED", "SATISFIED"],
              },
              reasons: { type: "string", nullable: true },
            },
          },
        },
        ratings: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "unit", "round", "rating", "reasons", "rater"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              unit: { type: "string" },
              round: { type: "number" },
              rating: {
                description: "The lowest, if there are several ratings.",
                allOf: [{ $ref: "#/components/schemas/Rating" }],
              },
              attitude: {
                description:
                  "The rating of the unit's attitude, if the rules ask for it.",
                type: "string",
                enum: ["BASICALLY_SATISFIED", "DISSATISFIED", "SATISFIED"],
              },
              reasons: { type: "string", nullable: true },
              rater: {
                description: "Null if the window ended without a rating.",
                type: "string",
                nullable: true,
              },
            },
          },
        },
        reviews: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "round", "reason"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              round: { type: "number" },
              reason: { type: "string" },
            },
          },
        },
        reworks: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "unit", "round", "reason", "clock"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              unit: { type: "string" },
              round: { description: "The new round.", type: "number" },
              reason: { type: "string" },
              clock: { $ref: "#/components/schemas/StartedClock" },
            },
          },
        },
        deferrals: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "unit", "reviewOn", "reason"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              unit: { type: "string", nullable: true },
              reviewOn: { type: "string" },
              reason: { type: "string" },
            },
          },
        },
        deferralsEnded: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "unit", "round", "reason", "clock"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              unit: { type: "string" },
              round: { type: "number" },
              reason: { type: "string" },
              clock: { $ref: "#/components/schemas/StartedClock" },
            },
          },
        },
        closeOffs: {
          type: "array",
          items: {
            type: "object",
            required: [
              "by",
              "unit",
              "round",
              "rating",
              "evidence",
              "override",
              "late",
              "lookBacksOn",
            ],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              unit: { type: "string" },
              round: { type: "number" },
              rating: { $ref: "#/components/schemas/Rating" },
              evidence: { $ref: "#/components/schemas/Evidence" },
              override: {
                description:
                  "Why it was closed off although a condition was not met.",
                type: "string",
                nullable: true,
              },
              late: { description: "Done after the due day.", type: "boolean" },
              lookBacksOn: { type: "array", items: { type: "string" } },
            },
          },
        },
        lookBacks: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "unit", "found", "evidence"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              unit: { type: "string" },
              found: { type: "string" },
              evidence: { $ref: "#/components/schemas/Evidence" },
            },
          },
        },
        reopenings: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "unit", "round", "found", "evidence", "clock"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              unit: { type: "string" },
              round: { type: "number" },
              found: { type: "string" },
              evidence: { $ref: "#/components/schemas/Evidence" },
              clock: { $ref: "#/components/schemas/StartedClock" },
            },
          },
        },
        supervisions: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "unit", "level", "reason"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              unit: { type: "string", nullable: true },
              level: { $ref: "#/components/schemas/SupervisionLevel" },
              reason: { type: "string" },
            },
          },
        },
        reassignmentsAgreed: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "unit", "reason"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              unit: { type: "string" },
              reason: { type: "string" },
            },
          },
        },
        undone: {
          description:
            "更正: what never should have been. It stands here, and no longer among what was done.",
          type: "array",
          items: { $ref: "#/components/schemas/UndoneStep" },
        },
        reminders: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "kind", "on", "dueOn", "round", "unit"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              kind: {
                type: "string",
                enum: [
                  "ACCEPTANCE_DUE",
                  "ACCEPTANCE_OVERDUE",
                  "DEFERRAL_REVIEW_DUE",
                  "DUE_SOON",
                  "FIRST_CONTACT_DUE",
                  "FIRST_CONTACT_MISSED",
                  "INTERIM_REPORT_DUE",
                  "INTERIM_REPORT_MISSED",
                  "LOOK_BACK_DUE",
                  "OVERDUE",
                  "RATING_DUE",
                  "SUPERVISION_SUGGESTED",
                  "URGED",
                ],
              },
              on: { description: "The day of the reminder.", type: "string" },
              dueOn: {
                description:
                  "The day that it is about: no reminder is issued if that day has moved in the meantime.",
                type: "string",
              },
              round: { type: "number" },
              unit: { type: "string", nullable: true },
            },
          },
        },
        referrals: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "unit", "to", "outsideNumber", "reason"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              unit: { type: "string", nullable: true },
              to: { type: "string" },
              outsideNumber: { type: "string", nullable: true },
              reason: { type: "string" },
            },
          },
        },
        specialApprovals: {
          description: "特批: decisions for which nobody independent was left.",
          type: "array",
          items: {
            type: "object",
            required: [
              "by",
              "round",
              "decision",
              "level",
              "relations",
              "signatory",
              "approvedBy",
              "reason",
              "scan",
            ],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              round: { type: "number" },
              decision: {
                description:
                  "The decision, by its name in the table of independence.",
                type: "string",
              },
              level: { type: "string", enum: ["CHAIR", "DISTRICT"] },
              relations: {
                description:
                  "How those who could have decided stand to the case, by the same table.",
                type: "array",
                items: { type: "string" },
              },
              signatory: {
                description:
                  "The chair who signed; null where it came from above.",
                type: "string",
                nullable: true,
              },
              approvedBy: {
                description: "Who above allowed it, and by which paper.",
                type: "string",
                nullable: true,
              },
              reason: { type: "string" },
              scan: { $ref: "#/components/schemas/AttachmentRef" },
            },
          },
        },
        disputes: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "reason"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              reason: { type: "string" },
            },
          },
        },
        scans: {
          description: "`of`: the fact that was entered from this scan.",
          type: "array",
          items: {
            type: "object",
            required: ["by", "hash", "name", "mediaType", "size"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              of: { type: "string" },
              hash: { type: "string" },
              name: { type: "string" },
              mediaType: { type: "string" },
              size: { description: "Bytes.", type: "number" },
            },
          },
        },
        pastReplies: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "unit", "unitName", "text", "repliedAt"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              unit: { type: "string", nullable: true },
              unitName: { type: "string", nullable: true },
              text: { type: "string" },
              repliedAt: { type: "string" },
            },
          },
        },
        published: {
          description:
            "What the public may read about it; null if nothing, or if its result is no longer valid.",
          type: "object",
          required: ["title", "result"],
          properties: { title: { type: "string" }, result: { type: "string" } },
          nullable: true,
        },
        publications: {
          type: "array",
          items: {
            anyOf: [
              {
                type: "object",
                required: ["by", "kind", "number", "unit", "title", "result"],
                properties: {
                  by: { $ref: "#/components/schemas/Act" },
                  kind: { type: "string", enum: ["PUBLISHED"] },
                  number: { type: "string", nullable: true },
                  unit: { type: "string", nullable: true },
                  title: { type: "string" },
                  result: { type: "string" },
                },
              },
              {
                type: "object",
                required: ["by", "kind", "reason"],
                properties: {
                  by: { $ref: "#/components/schemas/Act" },
                  kind: { type: "string", enum: ["WITHDRAWN"] },
                  reason: { type: "string" },
                },
              },
            ],
          },
        },
        withdrawals: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "reason", "batch"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              reason: { type: "string" },
              batch: { type: "string", nullable: true },
            },
          },
        },
        reinstatements: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "reason", "ticket"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              reason: { type: "string" },
              ticket: {
                nullable: true,
                allOf: [{ $ref: "#/components/schemas/TicketRef" }],
              },
            },
          },
        },
        id: { type: "string" },
        jurisdiction: { type: "string" },
        number: { type: "string", nullable: true },
        title: { type: "string" },
        ticket: { type: "string", nullable: true },
        origin: {
          type: "string",
          enum: ["HOTLINE", "INTERVIEW", "ON_SITE", "SESSION"],
          nullable: true,
        },
        history: {
          description:
            "Imported as past: no clock, not on the board unless asked for, and counted separately.",
          type: "boolean",
        },
        state: {
          type: "string",
          enum: [
            "ACCEPTED",
            "ASSIGNED",
            "CLOSED_OFF",
            "CONFIRMED",
            "DECLINED",
            "DEFERRED",
            "IN_PROGRESS",
            "PLANNED",
            "RATED",
            "REGISTERED",
            "REJECTED",
            "REOPENED",
            "REPLIED",
            "REWORK",
            "SCREENED",
            "SETTLED_ON_SPOT",
            "UNDER_REVIEW",
            "WITHDRAWN",
          ],
        },
        phase: { type: "string", enum: ["closed", "open"] },
        leadUnit: { type: "string", nullable: true },
        coUnits: { type: "array", items: { type: "string" } },
        topic: { type: "string", nullable: true },
        keyWork: { type: "string", nullable: true },
        place: { $ref: "#/components/schemas/PlaceRef" },
        urgency: {
          type: "string",
          enum: ["complex", "normal", "urgent"],
          nullable: true,
        },
        round: { type: "number" },
        clock: {
          description:
            "The running or paused clock; null if there is none: before assignment, after the reply, at the end.",
          nullable: true,
          allOf: [{ $ref: "#/components/schemas/StartedClock" }],
        },
        pausedOn: {
          description: "The day from which the clock has been paused.",
          type: "string",
          nullable: true,
        },
        promisedOn: {
          description:
            "The day by which the unit promised to have solved it (a B reply); it owes another reply by then.",
          type: "string",
          nullable: true,
        },
        reviewOn: {
          description:
            "While deferred; and after a C reply, the latest day to look at it again.",
          type: "string",
          nullable: true,
        },
        supervision: {
          type: "string",
          enum: ["LISTED", "SUPERVISED"],
          nullable: true,
        },
        referredUpward: { type: "boolean" },
        disputed: { type: "boolean" },
        late: {
          description:
            "A unit has missed a day. Stays visible (DOMAIN 1.9: done late is yellow, not green).",
          type: "boolean",
        },
        missed: {
          description:
            "The days that units missed, each with the unit that had to keep it.",
          type: "array",
          items: { $ref: "#/components/schemas/Missed" },
        },
        reportedAt: {
          description:
            "When the matter was reported, and when it was recorded here.",
          type: "string",
          nullable: true,
        },
        registeredAt: { type: "string", nullable: true },
        closedAt: { type: "string", nullable: true },
        withdrawnFrom: {
          description: "The state before it was withdrawn.",
          type: "object",
          required: [
            "state",
            "phase",
            "clock",
            "pausedOn",
            "promisedOn",
            "reviewOn",
            "closedAt",
          ],
          properties: {
            state: {
              type: "string",
              enum: [
                "ACCEPTED",
                "ASSIGNED",
                "CLOSED_OFF",
                "CONFIRMED",
                "DECLINED",
                "DEFERRED",
                "IN_PROGRESS",
                "PLANNED",
                "RATED",
                "REGISTERED",
                "REJECTED",
                "REOPENED",
                "REPLIED",
                "REWORK",
                "SCREENED",
                "SETTLED_ON_SPOT",
                "UNDER_REVIEW",
                "WITHDRAWN",
              ],
            },
            phase: { type: "string", enum: ["closed", "open"] },
            clock: {
              description:
                "The running or paused clock; null if there is none: before assignment, after the reply, at the end.",
              nullable: true,
              allOf: [{ $ref: "#/components/schemas/StartedClock" }],
            },
            pausedOn: {
              description: "The day from which the clock has been paused.",
              type: "string",
              nullable: true,
            },
            promisedOn: {
              description:
                "The day by which the unit promised to have solved it (a B reply); it owes another reply by then.",
              type: "string",
              nullable: true,
            },
            reviewOn: {
              description:
                "While deferred; and after a C reply, the latest day to look at it again.",
              type: "string",
              nullable: true,
            },
            closedAt: { type: "string", nullable: true },
          },
          nullable: true,
        },
      },
    },
    CaseStanding: {
      description:
        "Where a case stands: shown on the board and at the top of the case page.",
      type: "object",
      required: [
        "id",
        "jurisdiction",
        "number",
        "title",
        "ticket",
        "origin",
        "history",
        "state",
        "phase",
        "leadUnit",
        "coUnits",
        "topic",
        "keyWork",
        "place",
        "urgency",
        "round",
        "clock",
        "pausedOn",
        "promisedOn",
        "reviewOn",
        "supervision",
        "referredUpward",
        "disputed",
        "late",
        "missed",
        "reportedAt",
        "registeredAt",
        "closedAt",
        "withdrawnFrom",
      ],
      properties: {
        id: { type: "string" },
        jurisdiction: { type: "string" },
        number: { type: "string", nullable: true },
        title: { type: "string" },
        ticket: { type: "string", nullable: true },
        origin: {
          type: "string",
          enum: ["HOTLINE", "INTERVIEW", "ON_SITE", "SESSION"],
          nullable: true,
        },
        history: {
          description:
            "Imported as past: no clock, not on the board unless asked for, and counted separately.",
          type: "boolean",
        },
        state: {
          type: "string",
          enum: [
            "ACCEPTED",
            "ASSIGNED",
            "CLOSED_OFF",
            "CONFIRMED",
            "DECLINED",
            "DEFERRED",
            "IN_PROGRESS",
            "PLANNED",
            "RATED",
            "REGISTERED",
            "REJECTED",
            "REOPENED",
            "REPLIED",
            "REWORK",
            "SCREENED",
            "SETTLED_ON_SPOT",
            "UNDER_REVIEW",
            "WITHDRAWN",
          ],
        },
        phase: { type: "string", enum: ["closed", "open"] },
        leadUnit: { type: "string", nullable: true },
        coUnits: { type: "array", items: { type: "string" } },
        topic: { type: "string", nullable: true },
        keyWork: { type: "string", nullable: true },
        place: { $ref: "#/components/schemas/PlaceRef" },
        urgency: {
          type: "string",
          enum: ["complex", "normal", "urgent"],
          nullable: true,
        },
        round: { type: "number" },
        clock: {
          description:
            "The running or paused clock; null if there is none: before assignment, after the reply, at the end.",
          nullable: true,
          allOf: [{ $ref: "#/components/schemas/StartedClock" }],
        },
        pausedOn: {
          description: "The day from which the clock has been paused.",
          type: "string",
          nullable: true,
        },
        promisedOn: {
          description:
            "The day by which the unit promised to have solved it (a B reply); it owes another reply by then.",
          type: "string",
          nullable: true,
        },
        reviewOn: {
          description:
            "While deferred; and after a C reply, the latest day to look at it again.",
          type: "string",
          nullable: true,
        },
        supervision: {
          type: "string",
          enum: ["LISTED", "SUPERVISED"],
          nullable: true,
        },
        referredUpward: { type: "boolean" },
        disputed: { type: "boolean" },
        late: {
          description:
            "A unit has missed a day. Stays visible (DOMAIN 1.9: done late is yellow, not green).",
          type: "boolean",
        },
        missed: {
          description:
            "The days that units missed, each with the unit that had to keep it.",
          type: "array",
          items: { $ref: "#/components/schemas/Missed" },
        },
        reportedAt: {
          description:
            "When the matter was reported, and when it was recorded here.",
          type: "string",
          nullable: true,
        },
        registeredAt: { type: "string", nullable: true },
        closedAt: { type: "string", nullable: true },
        withdrawnFrom: {
          description: "The state before it was withdrawn.",
          type: "object",
          required: [
            "state",
            "phase",
            "clock",
            "pausedOn",
            "promisedOn",
            "reviewOn",
            "closedAt",
          ],
          properties: {
            state: {
              type: "string",
              enum: [
                "ACCEPTED",
                "ASSIGNED",
                "CLOSED_OFF",
                "CONFIRMED",
                "DECLINED",
                "DEFERRED",
                "IN_PROGRESS",
                "PLANNED",
                "RATED",
                "REGISTERED",
                "REJECTED",
                "REOPENED",
                "REPLIED",
                "REWORK",
                "SCREENED",
                "SETTLED_ON_SPOT",
                "UNDER_REVIEW",
                "WITHDRAWN",
              ],
            },
            phase: { type: "string", enum: ["closed", "open"] },
            clock: {
              description:
                "The running or paused clock; null if there is none: before assignment, after the reply, at the end.",
              nullable: true,
              allOf: [{ $ref: "#/components/schemas/StartedClock" }],
            },
            pausedOn: {
              description: "The day from which the clock has been paused.",
              type: "string",
              nullable: true,
            },
            promisedOn: {
              description:
                "The day by which the unit promised to have solved it (a B reply); it owes another reply by then.",
              type: "string",
              nullable: true,
            },
            reviewOn: {
              description:
                "While deferred; and after a C reply, the latest day to look at it again.",
              type: "string",
              nullable: true,
            },
            closedAt: { type: "string", nullable: true },
          },
          nullable: true,
        },
      },
    },
    Channel: {
      description: "How a command came to us.",
      type: "string",
      enum: ["api", "cli", "import", "paper", "reaction", "telephone", "web"],
    },
    Choice: {
      type: "object",
      required: ["channel", "address", "urgentOnly"],
      properties: {
        channel: {
          type: "string",
          enum: ["DINGTALK", "EMAIL", "WECOM"],
          nullable: true,
        },
        address: { type: "string", nullable: true },
        urgentOnly: { type: "boolean" },
      },
    },
    ClockChangeDto: {
      type: "object",
      required: [
        "case",
        "number",
        "unit",
        "paused",
        "dueNow",
        "dueThen",
        "days",
      ],
      properties: {
        case: { type: "string" },
        number: { type: "string", nullable: true },
        unit: { type: "string", nullable: true },
        paused: { type: "boolean" },
        dueNow: { type: "string" },
        dueThen: { type: "string" },
        days: { type: "number" },
      },
    },
    ClockMove: {
      description:
        "How the running clock got its due day: started, then moved.",
      type: "object",
      required: ["kind", "by"],
      properties: {
        kind: {
          type: "string",
          enum: [
            "CALENDAR_CHANGED",
            "EXTENDED",
            "PAUSED",
            "RESUMED",
            "STARTED",
          ],
        },
        by: { $ref: "#/components/schemas/Act" },
        on: { type: "string" },
        before: { type: "string" },
        dueOn: { type: "string" },
        term: { $ref: "#/components/schemas/Term" },
        reason: { type: "string" },
        calendarVersion: { type: "number" },
      },
    },
    ClockReport: {
      type: "object",
      required: [
        "today",
        "state",
        "confirmed",
        "daysToBegin",
        "daysBehind",
        "now",
        "lastDay",
        "lastEventAt",
      ],
      properties: {
        today: { type: "string" },
        state: { type: "string", enum: ["AHEAD", "BEHIND", "RIGHT"] },
        confirmed: {
          description: "Somebody has said today that it is right all the same.",
          type: "boolean",
        },
        daysToBegin: {
          description:
            "The days after the last one that began, today included.",
          type: "number",
        },
        daysBehind: {
          description: "How many days the date lies before the last event.",
          type: "number",
        },
        now: { type: "string" },
        lastDay: {
          description:
            "The last day that has begun in any jurisdiction; null before the first.",
          type: "string",
          nullable: true,
        },
        lastEventAt: {
          description:
            "When the last event was written down; null in an empty log.",
          type: "string",
          nullable: true,
        },
      },
    },
    ColourMeanings: {
      description:
        "What each colour stands for; `madeUpLate`: on track now but late earlier (null: no colour of its own).",
      type: "object",
      required: ["overdue", "today", "soon", "onTrack", "closed", "madeUpLate"],
      properties: {
        overdue: {
          type: "string",
          enum: ["blue", "green", "none", "orange", "purple", "red", "yellow"],
        },
        today: {
          type: "string",
          enum: ["blue", "green", "none", "orange", "purple", "red", "yellow"],
        },
        soon: {
          type: "string",
          enum: ["blue", "green", "none", "orange", "purple", "red", "yellow"],
        },
        onTrack: {
          type: "string",
          enum: ["blue", "green", "none", "orange", "purple", "red", "yellow"],
        },
        closed: {
          type: "string",
          enum: ["blue", "green", "none", "orange", "purple", "red", "yellow"],
        },
        madeUpLate: {
          type: "string",
          enum: ["blue", "green", "none", "orange", "purple", "red", "yellow"],
          nullable: true,
        },
      },
    },
    Commitment: {
      description: "承诺: what a unit promised, and by when.",
      type: "object",
      required: ["text", "dueOn"],
      properties: { text: { type: "string" }, dueOn: { type: "string" } },
    },
    CommittedDto: {
      description:
        "What an accepted command answers; made out of a `Committed` at the edge, which also sets ETag and position.",
      type: "object",
      required: ["id", "revision", "position", "lists", "repeated"],
      properties: {
        id: { type: "string" },
        revision: { type: "number", nullable: true },
        position: { type: "number", nullable: true },
        lists: { type: "string", enum: ["catching-up", "current"] },
        repeated: { type: "boolean" },
      },
    },
    Comparison: {
      type: "object",
      required: ["report", "against", "differences"],
      properties: {
        report: { $ref: "#/components/schemas/Report" },
        against: { $ref: "#/components/schemas/Report" },
        differences: {
          type: "array",
          items: { $ref: "#/components/schemas/Difference" },
        },
      },
    },
    ConfirmedCalendarDto: {
      type: "object",
      required: ["results"],
      properties: {
        results: {
          type: "array",
          items: { $ref: "#/components/schemas/ConfirmedClockDto" },
        },
      },
    },
    ConfirmedClockDto: {
      type: "object",
      required: ["case", "refused"],
      properties: {
        case: { type: "string" },
        refused: { type: "string", nullable: true },
      },
    },
    CorrectedPromise: {
      description:
        "What a promise said before it was corrected, and since when it says something else.",
      type: "object",
      required: ["at", "reason", "text", "dueOn"],
      properties: {
        at: { type: "string" },
        reason: {
          description:
            "Null where the paper it was given in was corrected: the reason stands there.",
          type: "string",
          nullable: true,
        },
        text: { type: "string" },
        dueOn: { type: "string" },
      },
    },
    Count: {
      description:
        "How many cases have a value; `null` counts the cases that have none.",
      type: "object",
      required: ["value", "count"],
      properties: {
        value: {
          anyOf: [{ type: "string" }, { type: "number" }],
          nullable: true,
        },
        count: { type: "number" },
      },
    },
    CountingRules: {
      description:
        "The rules of counting that vary by place (DOMAIN 5, rows 49, 54, 55).",
      type: "object",
      required: [
        "policyVersion",
        "countedAs",
        "yearStartsInMonth",
        "minimum",
        "excludeNotYetDue",
      ],
      properties: {
        policyVersion: {
          description:
            "Of the rules that were in force on the last day of what is counted.",
          type: "number",
        },
        countedAs: { type: "string", enum: ["INTERVIEWEES", "PARTICIPANTS"] },
        yearStartsInMonth: {
          description:
            "The month with which the statistics' year begins, 1 to 12.",
          type: "number",
        },
        minimum: {
          description: "A unit with fewer than this many is not ranked.",
          type: "number",
        },
        excludeNotYetDue: {
          description: "Whether a ranking leaves out what is not yet due.",
          type: "boolean",
        },
      },
    },
    DayKind: {
      description:
        "What kind of day it is; `adjustedWorkday` is a weekend day worked by 调休.",
      type: "string",
      enum: ["adjustedWorkday", "holiday", "weekend", "workday"],
    },
    DeadLetter: {
      type: "object",
      required: ["webhook", "fact", "code", "failedAt"],
      properties: {
        webhook: { type: "string" },
        fact: { $ref: "#/components/schemas/PublicFact" },
        code: { type: "string" },
        failedAt: { type: "string" },
      },
    },
    Deadline: {
      description:
        "How near the due day is; `closed` and `none` have no running clock.",
      type: "string",
      enum: ["closed", "later", "none", "overdue", "soon", "today"],
    },
    DeadlineDto: {
      type: "object",
      required: [
        "dueOn",
        "rolledFrom",
        "policyVersion",
        "calendarVersion",
        "rule",
        "days",
      ],
      properties: {
        dueOn: { type: "string" },
        rolledFrom: { type: "string", nullable: true },
        policyVersion: { type: "number" },
        calendarVersion: { type: "number" },
        rule: {
          type: "array",
          items: { $ref: "#/components/schemas/WordsDto" },
        },
        days: {
          type: "array",
          items: { $ref: "#/components/schemas/ExplainedDayDto" },
        },
      },
    },
    DeadlineExplanation: {
      description:
        "How the clock is counted, day by day, through its pauses and extensions. Who moved it is in `clockMoves`.",
      type: "object",
      required: ["clock", "movedTo", "days", "dueOn", "rolledFrom", "rule"],
      properties: {
        clock: { $ref: "#/components/schemas/StartedClock" },
        movedTo: {
          description:
            "The due day that stands on record, where it is no such count: earlier versions counted pauses otherwise.",
          type: "string",
          nullable: true,
        },
        days: {
          description:
            "The days from the first, uncounted one to the due day; for months only the first, those on which the clock stood still, and those from the corresponding day on.",
          type: "array",
          items: { $ref: "#/components/schemas/ExplainedDay" },
        },
        dueOn: { type: "string" },
        rolledFrom: {
          description:
            "The last day as counted, where it was a rest day; null where nothing rolled.",
          type: "string",
          nullable: true,
        },
        rule: {
          description: "The rules that were applied, in order.",
          type: "array",
          items: { $ref: "#/components/schemas/Words" },
        },
      },
    },
    Decided: {
      type: "object",
      required: [
        "decision",
        "refused",
        "id",
        "revision",
        "position",
        "lists",
        "repeated",
      ],
      properties: {
        decision: { type: "string", nullable: true },
        refused: {
          type: "object",
          required: ["code", "zh", "en"],
          properties: {
            code: { type: "string" },
            zh: { type: "string" },
            en: { type: "string" },
          },
          nullable: true,
        },
        id: { type: "string" },
        revision: { type: "number", nullable: true },
        position: { type: "number", nullable: true },
        lists: { type: "string", enum: ["catching-up", "current"] },
        repeated: { type: "boolean" },
      },
    },
    DecisionRecord: {
      description:
        "A decision, and what the case answered: null while it waits.",
      type: "object",
      required: [
        "decision",
        "case",
        "kind",
        "reason",
        "measure",
        "dueOn",
        "responsible",
        "reviewOn",
        "to",
        "evidence",
        "by",
        "answer",
        "refused",
      ],
      properties: {
        decision: { type: "string" },
        case: { type: "string" },
        kind: {
          type: "string",
          enum: [
            "CLOSE_OFF",
            "DEFER",
            "LIST",
            "OVERRIDE",
            "REFER_UPWARD",
            "REWORK",
            "SUPERVISE",
            "TAKE_NOTE",
            "TO_SESSION",
            "TO_SITE",
          ],
        },
        reason: {
          description: "The reason; it is recorded in the case too.",
          type: "string",
        },
        measure: {
          description:
            "For the three lists: what is to be done, by when, and the post that answers for it.",
          type: "string",
          nullable: true,
        },
        dueOn: { type: "string", nullable: true },
        responsible: { type: "string", nullable: true },
        reviewOn: {
          description: "When a deferred case is looked at again.",
          type: "string",
          nullable: true,
        },
        to: {
          description: "Where it is referred to.",
          type: "string",
          nullable: true,
        },
        evidence: {
          nullable: true,
          allOf: [{ $ref: "#/components/schemas/Evidence" }],
        },
        seen: {
          description:
            "Missing: whoever sent it did not say, so it is carried out on the case as it stands.",
          allOf: [{ $ref: "#/components/schemas/SeenCase" }],
        },
        by: { $ref: "#/components/schemas/Act" },
        answer: {
          type: "string",
          enum: ["REFUSED", "TAKEN", "WITHDRAWN"],
          nullable: true,
        },
        refused: {
          type: "object",
          required: ["code", "zh", "en"],
          properties: {
            code: { type: "string" },
            zh: { type: "string" },
            en: { type: "string" },
          },
          nullable: true,
        },
        withdrawn: { description: "Why it was withdrawn.", type: "string" },
      },
    },
    Difference: {
      description:
        "How far a figure moved: by how much, and by which share of what it was before (null from nothing).",
      type: "object",
      required: ["code", "before", "after", "change", "relative"],
      properties: {
        code: { type: "string" },
        before: { type: "number", nullable: true },
        after: { type: "number", nullable: true },
        change: { type: "number", nullable: true },
        relative: { type: "number", nullable: true },
      },
    },
    DismissedPair: {
      description: "Two cases that somebody judged not to be the same matter.",
      type: "object",
      required: ["id", "cases", "reason", "at"],
      properties: {
        id: { type: "string" },
        cases: {
          type: "array",
          minItems: 2,
          maxItems: 2,
          items: { $ref: "#/components/schemas/SuggestedCase" },
        },
        reason: { type: "string" },
        at: { type: "string" },
      },
    },
    DocumentKindDto: {
      type: "object",
      required: ["code", "zh", "en", "of", "leaves", "values", "lists"],
      properties: {
        code: { type: "string" },
        zh: { type: "string" },
        en: { type: "string" },
        of: { type: "string" },
        leaves: { type: "boolean" },
        values: {
          type: "array",
          items: { $ref: "#/components/schemas/PlaceholderDto" },
        },
        lists: {
          type: "array",
          items: { $ref: "#/components/schemas/PlaceholderListDto" },
        },
      },
    },
    DocumentPage: {
      description:
        "A document in the words of the layout, for a page that is printed.",
      type: "object",
      required: [
        "document",
        "of",
        "title",
        "blocks",
        "template",
        "leaves",
        "moment",
      ],
      properties: {
        document: { type: "string" },
        of: {
          type: "string",
          enum: [
            "case",
            "interview",
            "promises",
            "review",
            "session",
            "visit",
            "year",
          ],
        },
        title: { type: "string" },
        blocks: {
          type: "array",
          items: { $ref: "#/components/schemas/FilledBlock" },
        },
        template: {
          description:
            "The office's own template, by which the Word file is made; null: the default, which looks as the page does.",
          type: "object",
          required: ["version", "jurisdiction"],
          properties: {
            version: { type: "number" },
            jurisdiction: { type: "string" },
          },
          nullable: true,
        },
        leaves: {
          description:
            "It is signed and kept as a paper; this page is its draft.",
          type: "boolean",
        },
        moment: {
          type: "object",
          required: ["asOf", "knownAt"],
          properties: { asOf: { type: "string" }, knownAt: { type: "string" } },
        },
      },
    },
    Done: {
      description: "Something that was held in the year.",
      type: "object",
      required: ["title", "heldOn", "topic", "units", "instrument", "id"],
      properties: {
        title: { type: "string" },
        heldOn: { type: "string" },
        topic: { type: "string", nullable: true },
        units: { type: "array", items: { type: "string" } },
        instrument: {
          type: "string",
          enum: ["INTERVIEW", "ON_SITE", "SESSION"],
        },
        id: { type: "string" },
      },
    },
    DraftedReply: {
      description:
        "A reply while a unit prepares it: what is not decided yet is null or empty.",
      type: "object",
      required: [
        "category",
        "summary",
        "points",
        "inPerson",
        "evidence",
        "commitment",
      ],
      properties: {
        category: {
          type: "string",
          enum: ["A", "B", "C", "D"],
          nullable: true,
        },
        summary: { type: "string" },
        points: {
          type: "array",
          items: { $ref: "#/components/schemas/ReplyPoint" },
        },
        inPerson: { type: "boolean" },
        evidence: { $ref: "#/components/schemas/Evidence" },
        commitment: {
          nullable: true,
          allOf: [{ $ref: "#/components/schemas/Commitment" }],
        },
        about: {
          description:
            "Which of several matters of the case the promise is about.",
          type: "string",
        },
      },
    },
    DrillDown: {
      type: "object",
      required: [
        "moment",
        "period",
        "rules",
        "metric",
        "total",
        "rows",
        "next",
      ],
      properties: {
        moment: {
          type: "object",
          required: ["asOf", "knownAt"],
          properties: { asOf: { type: "string" }, knownAt: { type: "string" } },
        },
        period: { $ref: "#/components/schemas/Period" },
        rules: { $ref: "#/components/schemas/CountingRules" },
        metric: { type: "string" },
        total: {
          description:
            "The same number as the figure: what its rows count as together.",
          type: "number",
        },
        lines: {
          description: "How many rows there are, where that is another number.",
          type: "number",
        },
        rows: { type: "array", items: { $ref: "#/components/schemas/Behind" } },
        next: { type: "string", nullable: true },
      },
    },
    DutyDto: {
      type: "object",
      required: [
        "id",
        "person",
        "label",
        "jurisdiction",
        "kind",
        "unit",
        "place",
        "title",
        "from",
        "until",
        "revision",
      ],
      properties: {
        id: { type: "string" },
        person: { type: "string" },
        label: { type: "string" },
        jurisdiction: { type: "string" },
        kind: {
          type: "string",
          enum: [
            "deputy",
            "gridWorker",
            "official",
            "unitHead",
            "voterRepresentative",
          ],
        },
        unit: { type: "string", nullable: true },
        place: { type: "string", nullable: true },
        title: { type: "string", nullable: true },
        from: { type: "string" },
        until: { type: "string", nullable: true },
        revision: { type: "number" },
      },
    },
    EnteredFor: {
      description:
        "代录: the office entered it from paper or a call, for this unit or this person where one is named.",
      type: "object",
      required: ["unit", "person"],
      properties: {
        unit: { type: "string", nullable: true },
        person: { type: "string", nullable: true },
      },
    },
    Escalation: {
      description:
        "督办建议 (DOMAIN 1.9; policy 37): a person decides, nothing is automatic.",
      type: "object",
      required: ["ladder", "recommended"],
      properties: {
        ladder: {
          type: "array",
          items: { $ref: "#/components/schemas/JudgedStep" },
        },
        recommended: {
          description:
            "The next step that is due and not taken, and whose earlier step was taken; null if there is none.",
          type: "string",
          enum: ["LIST", "REFER", "REMIND", "SESSION", "SUPERVISE"],
          nullable: true,
        },
      },
    },
    EscalationTrigger: {
      description:
        "When a step is recommended: as soon as one of the numbers is reached; null does not count.",
      type: "object",
      required: ["step", "overdue", "dissatisfied", "declined", "recurred"],
      properties: {
        step: {
          type: "string",
          enum: ["LIST", "REFER", "REMIND", "SESSION", "SUPERVISE"],
        },
        overdue: {
          description: "Working days after the due day.",
          type: "number",
          nullable: true,
        },
        dissatisfied: {
          description: "How many times it was rated 不满意.",
          type: "number",
          nullable: true,
        },
        declined: {
          description: "How many times units declined it.",
          type: "number",
          nullable: true,
        },
        recurred: {
          description: "How many times it came back after a close-off.",
          type: "number",
          nullable: true,
        },
      },
    },
    Evidence: {
      description: "What shows that something was done: words, files, or both.",
      type: "object",
      required: ["text", "attachments"],
      properties: {
        text: { type: "string" },
        attachments: {
          type: "array",
          items: { $ref: "#/components/schemas/AttachmentRef" },
        },
      },
    },
    ExplainedDay: {
      type: "object",
      required: ["date", "kind", "reason", "counted", "provisional"],
      properties: {
        date: { type: "string" },
        kind: { $ref: "#/components/schemas/DayKind" },
        reason: { type: "string" },
        counted: {
          description:
            "Which day of the term it is, counted from 1 (for months, which month); null if it does not count.",
          type: "number",
          nullable: true,
        },
        provisional: { type: "boolean" },
        paused: {
          description: "The clock stood still.",
          type: "boolean",
          enum: [true],
        },
      },
    },
    ExplainedDayDto: {
      type: "object",
      required: ["date", "kind", "reason", "provisional", "counted"],
      properties: {
        date: { type: "string" },
        kind: { $ref: "#/components/schemas/DayKind" },
        reason: { type: "string" },
        provisional: { type: "boolean" },
        counted: { type: "number", nullable: true },
        paused: { type: "boolean", enum: [true] },
      },
    },
    FailureDto: {
      type: "object",
      required: ["message", "at"],
      properties: {
        message: { type: "string" },
        event: { type: "string" },
        at: { type: "string" },
        retryAt: { type: "string" },
      },
    },
    Feed: {
      type: "object",
      required: ["items", "next", "more"],
      properties: {
        items: {
          type: "array",
          items: { $ref: "#/components/schemas/PublicFact" },
        },
        next: {
          description:
            "Continue after this one next time; unchanged if there was nothing new.",
          type: "number",
        },
        more: {
          description: "Whether more lies behind it already.",
          type: "boolean",
        },
      },
    },
    Figure: {
      description:
        "A computed figure. `value` is the count, or the share from 0 to 1 to four places; null where there is nothing to take a share of.",
      type: "object",
      required: ["code", "numerator", "denominator", "value"],
      properties: {
        code: { type: "string" },
        numerator: { type: "number" },
        denominator: { type: "number", nullable: true },
        value: { type: "number", nullable: true },
        broughtForward: {
          description:
            "How many of the numerator were brought forward from before there were records; left out where none were.",
          type: "number",
        },
      },
    },
    FileFinding: {
      description:
        "A file that an event names and that is not there any more as it was sent up.",
      type: "object",
      required: ["problem", "hash", "name", "position", "stream"],
      properties: {
        problem: { type: "string", enum: ["changed", "missing"] },
        hash: { type: "string" },
        name: {
          description:
            "As it was called when it was sent up; empty where the event does not say.",
          type: "string",
        },
        position: {
          description: "The first event that names it.",
          type: "number",
        },
        stream: { type: "string" },
      },
    },
    FilesReport: {
      type: "object",
      required: ["files", "findings"],
      properties: {
        files: { type: "number" },
        findings: {
          type: "array",
          items: { $ref: "#/components/schemas/FileFinding" },
        },
      },
    },
    FilledBlock: {
      description:
        "A piece of a document that is filled in: what a browser prints.",
      anyOf: [
        {
          type: "object",
          required: ["kind", "text"],
          properties: {
            kind: {
              type: "string",
              enum: [
                "heading",
                "note",
                "plain",
                "right",
                "subtitle",
                "text",
                "title",
              ],
            },
            text: { type: "string" },
          },
        },
        {
          type: "object",
          required: ["kind", "rows"],
          properties: {
            kind: { type: "string", enum: ["form"] },
            rows: {
              type: "array",
              items: {
                type: "array",
                minItems: 2,
                maxItems: 2,
                items: { type: "string" },
              },
            },
          },
        },
        {
          type: "object",
          required: ["kind", "columns", "rows"],
          properties: {
            kind: { type: "string", enum: ["table"] },
            columns: {
              type: "array",
              items: {
                type: "object",
                required: ["label", "width"],
                properties: {
                  label: { type: "string" },
                  width: { type: "number" },
                },
              },
            },
            rows: {
              type: "array",
              items: {
                type: "array",
                items: { $ref: "#/components/schemas/Shown" },
              },
            },
          },
        },
      ],
    },
    Finding: {
      description: "The first place where the log is not what was written.",
      type: "object",
      required: ["problem", "position", "words"],
      properties: {
        problem: {
          description:
            "- `stream-chain`: the event does not fit its own hash, or not its predecessor in the stream - `log-chain`: the row does not fit its own hash, or not the row before it - `missing`: something that stood before it, or at the end, is gone - `unreadable`: it cannot be read at all - `digest`, `seal`: every event fits, but not what was sealed that day: the log was rewritten - `head`: every event fits, but not what was kept outside the log of how far it had come: rewritten or cut",
          type: "string",
          enum: [
            "digest",
            "head",
            "log-chain",
            "missing",
            "seal",
            "stream-chain",
            "unreadable",
          ],
        },
        position: { type: "number" },
        stream: { type: "string" },
        revision: { type: "number" },
        event: { type: "string" },
        words: { $ref: "#/components/schemas/Words" },
      },
    },
    GrantDto: {
      type: "object",
      required: [
        "id",
        "role",
        "jurisdiction",
        "unit",
        "grantedAt",
        "grantedBy",
        "revokedAt",
        "revokedBy",
        "reason",
      ],
      properties: {
        id: { type: "string" },
        role: {
          type: "string",
          enum: [
            "administrator",
            "auditor",
            "chair",
            "clerk",
            "deputy",
            "official",
            "system",
            "unitHead",
            "voterRepresentative",
          ],
        },
        jurisdiction: { type: "string" },
        unit: { type: "string", nullable: true },
        grantedAt: { type: "string" },
        grantedBy: { type: "string" },
        revokedAt: { type: "string", nullable: true },
        revokedBy: { type: "string", nullable: true },
        reason: { type: "string", nullable: true },
      },
    },
    HandoverDto: {
      type: "object",
      required: ["to", "reason", "at", "things"],
      properties: {
        to: { type: "string" },
        reason: { type: "string" },
        at: { type: "string" },
        things: { type: "number" },
      },
    },
    HeadsReport: {
      description: "What was kept of the log's heads, in both places.",
      type: "object",
      required: ["kept", "elsewhere", "agree", "anchor"],
      properties: {
        kept: { type: "number" },
        elsewhere: {
          description:
            "How many the second place holds; null where there is none.",
          type: "number",
          nullable: true,
        },
        agree: {
          description:
            "Whether the second place holds no other lines than the first.",
          type: "boolean",
        },
        anchor: {
          description:
            "What the log says to the head that somebody read from a paper; null where none was asked for.",
          type: "string",
          enum: ["differs", "found", "unknown"],
          nullable: true,
        },
      },
    },
    HeldInstrument: {
      description: "One that was held: a talk, a session, a visit.",
      type: "object",
      required: ["instrument", "id"],
      properties: {
        instrument: {
          type: "string",
          enum: ["INTERVIEW", "ON_SITE", "SESSION"],
        },
        id: { type: "string" },
      },
    },
    HelpedAccountDto: {
      type: "object",
      required: ["account", "name", "person", "label", "roles"],
      properties: {
        account: { type: "string" },
        name: { type: "string" },
        person: { type: "string" },
        label: { type: "string" },
        roles: {
          type: "array",
          items: {
            type: "string",
            enum: [
              "administrator",
              "auditor",
              "chair",
              "clerk",
              "deputy",
              "official",
              "system",
              "unitHead",
              "voterRepresentative",
            ],
          },
        },
      },
    },
    Holder: {
      description:
        "Whom a task, a message or a day concerns: an office or its chair by jurisdiction, a unit or its head, or a person.",
      type: "string",
    },
    HotPlace: {
      description:
        "A place with the cases told of it, and what they complain of, the most frequent first.",
      type: "object",
      required: ["name", "cases", "topics", "newest"],
      properties: {
        name: { description: "As the texts call it.", type: "string" },
        cases: { type: "number" },
        topics: {
          type: "array",
          items: {
            type: "object",
            required: ["topic", "cases"],
            properties: {
              topic: { type: "string" },
              cases: { type: "number" },
            },
          },
        },
        newest: {
          type: "array",
          items: { $ref: "#/components/schemas/SuggestedCase" },
        },
      },
    },
    HotPlaces: {
      type: "object",
      required: ["moment", "from", "places"],
      properties: {
        moment: {
          type: "object",
          required: ["asOf", "knownAt"],
          properties: { asOf: { type: "string" }, knownAt: { type: "string" } },
        },
        from: { type: "string" },
        places: {
          type: "array",
          items: { $ref: "#/components/schemas/HotPlace" },
        },
      },
    },
    ImportColumns: {
      description:
        "Which column of the list holds what, by the names in its header.",
      type: "object",
      required: ["ticketNumber", "title", "reportedAt"],
      properties: {
        ticketNumber: { type: "string" },
        title: { type: "string" },
        reportedAt: { type: "string" },
        description: { type: "string" },
        place: {
          description:
            "The place in free words; community, grid and estate are looked up among the office's places.",
          type: "string",
        },
        community: { type: "string" },
        grid: { type: "string" },
        estate: { type: "string" },
        topic: { type: "string" },
        unit: { description: "The unit's name or code.", type: "string" },
        reply: { type: "string" },
        repliedAt: { type: "string" },
        closedAt: { type: "string" },
        reporterKey: {
          description:
            "How the source itself identifies a reporter: the same key means the same person.",
          type: "string",
        },
        reporterName: { type: "string" },
        reporterPhone: { type: "string" },
        reporterAddress: { type: "string" },
      },
    },
    ImportProfile: {
      description:
        "How to read a list from an outside source, and what to do with its rows.",
      type: "object",
      required: [
        "name",
        "source",
        "mode",
        "amend",
        "sealText",
        "urgency",
        "columns",
        "closed",
      ],
      properties: {
        name: { type: "string" },
        source: {
          description:
            "Who issues the ticket numbers; with the number it identifies the case for good.",
          type: "string",
        },
        mode: {
          description:
            "`history`: as past, without clocks. `live`: open matters are handled from today.",
          type: "string",
          enum: ["history", "live"],
        },
        amend: {
          description:
            "Whether a known ticket with changed content is amended; otherwise its row is refused.",
          type: "boolean",
        },
        sealText: {
          description:
            "Its free text may contain names and numbers: it is sealed as a whole and cannot be searched.",
          type: "boolean",
        },
        urgency: { $ref: "#/components/schemas/Urgency" },
        columns: { $ref: "#/components/schemas/ImportColumns" },
        closed: {
          description:
            "The column and values that mark a matter as closed, if there is no date for it.",
          type: "object",
          required: ["column", "values"],
          properties: {
            column: { type: "string" },
            values: { type: "array", items: { type: "string" } },
          },
          nullable: true,
        },
      },
    },
    ImportState: {
      description:
        "WAITING ▸ RUNNING ▸ DONE (all rows were read), STOPPED (by a person) or FAILED (the file cannot be read, or the sender may no longer import); then optionally REVERSING ▸ REVERSED.",
      type: "string",
      enum: [
        "DONE",
        "FAILED",
        "REVERSED",
        "REVERSING",
        "RUNNING",
        "STOPPED",
        "WAITING",
      ],
    },
    Inbox: {
      type: "object",
      required: ["unseen", "open", "items", "next"],
      properties: {
        unseen: {
          description:
            "How many of all have not been seen, and how many still ask for something.",
          type: "number",
        },
        open: { type: "number" },
        items: {
          type: "array",
          items: { $ref: "#/components/schemas/Message" },
        },
        next: { type: "string", nullable: true },
      },
    },
    InstrumentListOfPaperRow: {
      type: "object",
      required: ["moment", "rows", "next"],
      properties: {
        moment: {
          type: "object",
          required: ["asOf", "knownAt"],
          properties: { asOf: { type: "string" }, knownAt: { type: "string" } },
        },
        rows: {
          type: "array",
          items: { $ref: "#/components/schemas/PaperRow" },
        },
        next: { type: "string", nullable: true },
      },
    },
    InstrumentListOfRepeatRecord: {
      type: "object",
      required: ["moment", "rows", "next"],
      properties: {
        moment: {
          type: "object",
          required: ["asOf", "knownAt"],
          properties: { asOf: { type: "string" }, knownAt: { type: "string" } },
        },
        rows: {
          type: "array",
          items: { $ref: "#/components/schemas/RepeatRecord" },
        },
        next: { type: "string", nullable: true },
      },
    },
    InstrumentListOfReviewRecord: {
      type: "object",
      required: ["moment", "rows", "next"],
      properties: {
        moment: {
          type: "object",
          required: ["asOf", "knownAt"],
          properties: { asOf: { type: "string" }, knownAt: { type: "string" } },
        },
        rows: {
          type: "array",
          items: { $ref: "#/components/schemas/ReviewRecord" },
        },
        next: { type: "string", nullable: true },
      },
    },
    InstrumentListOfVisitRow: {
      type: "object",
      required: ["moment", "rows", "next"],
      properties: {
        moment: {
          type: "object",
          required: ["asOf", "knownAt"],
          properties: { asOf: { type: "string" }, knownAt: { type: "string" } },
        },
        rows: {
          type: "array",
          items: { $ref: "#/components/schemas/VisitRow" },
        },
        next: { type: "string", nullable: true },
      },
    },
    InstrumentListOfYearPlanRecord: {
      type: "object",
      required: ["moment", "rows", "next"],
      properties: {
        moment: {
          type: "object",
          required: ["asOf", "knownAt"],
          properties: { asOf: { type: "string" }, knownAt: { type: "string" } },
        },
        rows: {
          type: "array",
          items: { $ref: "#/components/schemas/YearPlanRecord" },
        },
        next: { type: "string", nullable: true },
      },
    },
    InterviewKind: {
      description:
        "约谈, the local instrument, or 约见, the meeting under 代表法 2025 第29条.",
      type: "string",
      enum: ["STATUTORY_MEETING", "TALK"],
    },
    InterviewList: {
      description: "Newest first.",
      type: "object",
      required: ["moment", "rows", "next"],
      properties: {
        moment: {
          type: "object",
          required: ["asOf", "knownAt"],
          properties: { asOf: { type: "string" }, knownAt: { type: "string" } },
        },
        rows: {
          type: "array",
          items: { $ref: "#/components/schemas/InterviewRow" },
        },
        next: { type: "string", nullable: true },
      },
    },
    InterviewRecord: {
      description:
        "Everything about an interview. Persons stay sealed until the edge opens them.",
      type: "object",
      required: [
        "id",
        "jurisdiction",
        "revision",
        "state",
        "kind",
        "topic",
        "keyWork",
        "place",
        "units",
        "aboutCases",
        "request",
        "leadFiler",
        "coFilers",
        "successions",
        "interviewees",
        "scheduledAt",
        "venue",
        "heldAt",
        "note",
        "objectionsUntil",
        "openedAt",
        "openedBy",
        "returns",
        "rejection",
        "merged",
        "mergersUndone",
        "joined",
        "acknowledgements",
        "delegates",
        "postponements",
        "amendments",
        "confirmations",
        "disputes",
        "scans",
        "withdrawal",
      ],
      properties: {
        id: { type: "string" },
        jurisdiction: { type: "string" },
        revision: { type: "number" },
        state: {
          type: "string",
          enum: [
            "ACCEPTED",
            "APPROVED",
            "CONFIRMED",
            "DISPUTED",
            "FINISHED",
            "HELD",
            "MERGED",
            "NOTE_FILED",
            "NOTICED",
            "REJECTED",
            "REQUESTED",
            "RETURNED",
            "WITHDRAWN",
          ],
        },
        kind: {
          type: "string",
          enum: ["STATUTORY_MEETING", "TALK"],
          nullable: true,
        },
        topic: { type: "string", nullable: true },
        keyWork: { type: "string", nullable: true },
        place: { $ref: "#/components/schemas/PlaceRef" },
        units: {
          description:
            "Units that were called or are named in the note; they may see the interview.",
          type: "array",
          items: { type: "string" },
        },
        aboutCases: { type: "array", items: { type: "string" } },
        request: {
          nullable: true,
          allOf: [{ $ref: "#/components/schemas/InterviewRequest" }],
        },
        leadFiler: { type: "string", nullable: true },
        coFilers: { type: "array", items: { type: "string" } },
        successions: {
          description: "Who took over from a filer.",
          type: "array",
          items: {
            type: "object",
            required: ["by", "from", "to", "reason"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              from: { type: "string" },
              to: { type: "string" },
              reason: { type: "string" },
            },
          },
        },
        interviewees: {
          description:
            "The people named in the notice; the note says who came.",
          type: "array",
          items: { $ref: "#/components/schemas/Interviewee" },
        },
        scheduledAt: { type: "string", nullable: true },
        venue: { type: "string", nullable: true },
        heldAt: { type: "string", nullable: true },
        note: {
          nullable: true,
          allOf: [{ $ref: "#/components/schemas/Note" }],
        },
        objectionsUntil: {
          description:
            "The last day to object to the note; null where the rules of then knew none.",
          type: "string",
          nullable: true,
        },
        openedAt: {
          description:
            "When it was requested or, if recorded on the spot, filed; and by whom.",
          type: "string",
        },
        openedBy: { $ref: "#/components/schemas/Act" },
        returns: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "reason"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              reason: { type: "string" },
            },
          },
        },
        rejection: {
          type: "object",
          required: ["by", "code", "reason"],
          properties: {
            by: { $ref: "#/components/schemas/Act" },
            code: { type: "string" },
            reason: { type: "string" },
          },
          nullable: true,
        },
        merged: {
          type: "object",
          required: ["by", "into", "reason"],
          properties: {
            by: { $ref: "#/components/schemas/Act" },
            into: { type: "string" },
            reason: { type: "string" },
            joinUnits: { type: "boolean", enum: [true] },
          },
          nullable: true,
        },
        mergersUndone: {
          description:
            "Mergers of this request that were undone, and the requests that are merged into it.",
          type: "array",
          items: {
            type: "object",
            required: ["by", "from", "phase", "reason"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              from: { type: "string" },
              phase: { type: "string", enum: ["ACCEPTED", "REQUESTED"] },
              reason: { type: "string" },
            },
          },
        },
        joined: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "from", "filers", "aboutCases", "units", "scans"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              from: { type: "string" },
              filers: { type: "array", items: { type: "string" } },
              aboutCases: { type: "array", items: { type: "string" } },
              units: { type: "array", items: { type: "string" } },
              scans: {
                type: "array",
                items: { $ref: "#/components/schemas/AttachmentRef" },
              },
            },
          },
        },
        acknowledgements: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "unit"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              unit: { type: "string" },
            },
          },
        },
        delegates: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "unit", "delegate", "reason"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              unit: { type: "string" },
              delegate: { $ref: "#/components/schemas/Interviewee" },
              reason: { type: "string" },
            },
          },
        },
        postponements: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "before", "scheduledAt", "reason", "unit"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              before: { type: "string" },
              scheduledAt: { type: "string" },
              reason: { type: "string" },
              unit: { type: "string", nullable: true },
            },
          },
        },
        amendments: {
          type: "array",
          items: {
            type: "object",
            required: [
              "by",
              "reason",
              "before",
              "after",
              "added",
              "removed",
              "changed",
            ],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              reason: { type: "string" },
              before: { $ref: "#/components/schemas/Note" },
              after: { $ref: "#/components/schemas/Note" },
              added: {
                description:
                  "Ids of matters that are only in the new note, only in the old one, or changed.",
                type: "array",
                items: { type: "string" },
              },
              removed: { type: "array", items: { type: "string" } },
              changed: { type: "array", items: { type: "string" } },
              objectionsUntil: { type: "string" },
            },
          },
        },
        confirmations: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "side", "unit"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              side: { $ref: "#/components/schemas/Side" },
              unit: { type: "string", nullable: true },
              people: { type: "array", items: { type: "string" } },
              scan: { $ref: "#/components/schemas/AttachmentRef" },
            },
          },
        },
        disputes: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "side", "unit", "reason", "matters"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              side: { $ref: "#/components/schemas/Side" },
              unit: { type: "string", nullable: true },
              reason: { type: "string" },
              matters: { type: "array", items: { type: "string" } },
            },
          },
        },
        scans: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "hash", "name", "mediaType", "size"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              hash: { type: "string" },
              name: { type: "string" },
              mediaType: { type: "string" },
              size: { description: "Bytes.", type: "number" },
            },
          },
        },
        withdrawal: {
          type: "object",
          required: ["by", "reason"],
          properties: {
            by: { $ref: "#/components/schemas/Act" },
            reason: { type: "string" },
          },
          nullable: true,
        },
      },
    },
    InterviewRequest: {
      type: "object",
      required: ["kind", "topic", "unit", "reason", "place", "aboutCases"],
      properties: {
        kind: { $ref: "#/components/schemas/InterviewKind" },
        topic: { type: "string" },
        keyWork: { type: "string" },
        unit: { type: "string" },
        reason: { type: "string" },
        place: { $ref: "#/components/schemas/PlaceRef" },
        aboutCases: {
          description: "Open cases that it is about; the outcome goes to them.",
          type: "array",
          items: { type: "string" },
        },
        aboutRepeats: {
          description: "Repeat issues that it is about.",
          type: "array",
          items: { type: "string" },
        },
      },
    },
    InterviewRow: {
      description: "A line of the list: the record without its documents.",
      type: "object",
      required: [
        "id",
        "jurisdiction",
        "state",
        "kind",
        "topic",
        "keyWork",
        "place",
        "units",
        "aboutCases",
        "leadFiler",
        "coFilers",
        "scheduledAt",
        "heldAt",
        "openedAt",
        "matters",
      ],
      properties: {
        id: { type: "string" },
        jurisdiction: { type: "string" },
        state: {
          type: "string",
          enum: [
            "ACCEPTED",
            "APPROVED",
            "CONFIRMED",
            "DISPUTED",
            "FINISHED",
            "HELD",
            "MERGED",
            "NOTE_FILED",
            "NOTICED",
            "REJECTED",
            "REQUESTED",
            "RETURNED",
            "WITHDRAWN",
          ],
        },
        kind: {
          type: "string",
          enum: ["STATUTORY_MEETING", "TALK"],
          nullable: true,
        },
        topic: { type: "string", nullable: true },
        keyWork: { type: "string", nullable: true },
        place: { $ref: "#/components/schemas/PlaceRef" },
        units: {
          description:
            "Units that were called or are named in the note; they may see the interview.",
          type: "array",
          items: { type: "string" },
        },
        aboutCases: { type: "array", items: { type: "string" } },
        leadFiler: { type: "string", nullable: true },
        coFilers: { type: "array", items: { type: "string" } },
        scheduledAt: { type: "string", nullable: true },
        heldAt: { type: "string", nullable: true },
        openedAt: {
          description:
            "When it was requested or, if recorded on the spot, filed; and by whom.",
          type: "string",
        },
        matters: {
          description:
            "How many matters the note holds; null before it is filed.",
          type: "number",
          nullable: true,
        },
      },
    },
    Interviewee: {
      description:
        "The person called, by post and unit; the name is personal and may be left out.",
      type: "object",
      required: ["unit", "post"],
      properties: {
        unit: { type: "string" },
        post: { type: "string" },
        person: { $ref: "#/components/schemas/OpenedPerson" },
      },
    },
    IssueLine: {
      description: "问题清单: what is wrong, where.",
      type: "object",
      required: [
        "case",
        "number",
        "title",
        "topic",
        "keyWork",
        "place",
        "origin",
        "decision",
        "reason",
      ],
      properties: {
        case: { type: "string" },
        number: { type: "string", nullable: true },
        title: { type: "string" },
        topic: { type: "string", nullable: true },
        keyWork: { type: "string", nullable: true },
        place: { $ref: "#/components/schemas/PlaceRef" },
        origin: { type: "string", nullable: true },
        decision: {
          type: "string",
          enum: [
            "CLOSE_OFF",
            "DEFER",
            "LIST",
            "OVERRIDE",
            "REFER_UPWARD",
            "REWORK",
            "SUPERVISE",
            "TAKE_NOTE",
            "TO_SESSION",
            "TO_SITE",
          ],
        },
        reason: { type: "string" },
      },
    },
    JudgedStep: {
      description: "One step of the escalation ladder, judged for one case.",
      type: "object",
      required: ["step", "reasons", "after", "taken"],
      properties: {
        step: {
          type: "string",
          enum: ["LIST", "REFER", "REMIND", "SESSION", "SUPERVISE"],
        },
        reasons: {
          description:
            "Why it is due by the local rules; empty if it is not due.",
          type: "array",
          items: { $ref: "#/components/schemas/Words" },
        },
        after: {
          description: "The step that must come first; null if there is none.",
          type: "string",
          enum: ["LIST", "REFER", "REMIND", "SESSION", "SUPERVISE"],
          nullable: true,
        },
        taken: { type: "boolean" },
      },
    },
    JurisdictionDto: {
      type: "object",
      required: [
        "id",
        "jurisdiction",
        "closed",
        "revision",
        "name",
        "level",
        "parent",
      ],
      properties: {
        id: { type: "string" },
        jurisdiction: { type: "string" },
        closed: { type: "boolean" },
        revision: { type: "number" },
        name: { type: "string" },
        level: {
          type: "string",
          enum: ["city", "district", "province", "street"],
        },
        parent: { type: "string", nullable: true },
      },
    },
    KeptCase: {
      description: "A case that stays when its import is taken back.",
      type: "object",
      required: ["code", "field", "case", "ticketNumber", "zh", "en"],
      properties: {
        code: { type: "string" },
        field: {
          description: "The column that the rule is about.",
          type: "string",
          nullable: true,
        },
        case: { type: "string" },
        ticketNumber: { type: "string" },
        zh: { type: "string" },
        en: { type: "string" },
      },
    },
    KeptLongEnough: {
      description: "Somebody whose data need not be kept any longer.",
      type: "object",
      required: ["person", "cases", "lastEndedOn", "keptUntil"],
      properties: {
        person: { type: "string" },
        cases: { type: "number" },
        lastEndedOn: {
          description: "The day on which the last of the cases ended.",
          type: "string",
        },
        keptUntil: {
          description: "The last day on which the data had to be kept.",
          type: "string",
        },
      },
    },
    Kind: {
      type: "string",
      enum: [
        "case",
        "interview",
        "repeatIssue",
        "reviewMeeting",
        "session",
        "visit",
      ],
    },
    Ledger: {
      type: "object",
      required: ["moment", "lines", "counts"],
      properties: {
        moment: {
          type: "object",
          required: ["asOf", "knownAt"],
          properties: { asOf: { type: "string" }, knownAt: { type: "string" } },
        },
        lines: {
          type: "array",
          items: { $ref: "#/components/schemas/LedgerLine" },
        },
        counts: {
          type: "object",
          required: ["OPEN", "KEPT", "KEPT_LATE", "BROKEN"],
          properties: {
            OPEN: { type: "number" },
            KEPT: { type: "number" },
            KEPT_LATE: { type: "number" },
            BROKEN: { type: "number" },
          },
        },
      },
    },
    LedgerLine: {
      type: "object",
      required: [
        "unit",
        "in",
        "instrument",
        "item",
        "round",
        "madeAt",
        "keptAt",
        "proof",
        "corrected",
        "case",
        "number",
        "title",
        "promise",
        "matter",
        "standing",
        "mine",
        "text",
        "dueOn",
      ],
      properties: {
        unit: { type: "string", nullable: true },
        in: { $ref: "#/components/schemas/PromisedIn" },
        instrument: {
          description:
            "The interview, session or visit; null if it was given in a reply or when the case was registered by hand.",
          type: "string",
          nullable: true,
        },
        item: {
          description:
            "The matter, question or measure that it is about, if the case knows of it.",
          type: "string",
          nullable: true,
        },
        round: { type: "number" },
        madeAt: { type: "string" },
        keptAt: {
          description:
            "When the unit kept it; null if not yet, or if it must be redone.",
          type: "string",
          nullable: true,
        },
        proof: {
          description:
            "What the unit showed for it, beside its reply or the close-off.",
          nullable: true,
          allOf: [{ $ref: "#/components/schemas/Evidence" }],
        },
        corrected: {
          description: "What it said before, the oldest first.",
          type: "array",
          items: { $ref: "#/components/schemas/CorrectedPromise" },
        },
        case: { type: "string" },
        number: { type: "string", nullable: true },
        title: { type: "string" },
        promise: {
          description: "Counted from 1 within the case.",
          type: "number",
        },
        matter: {
          description:
            "Which of several matters of the case it is about, in words.",
          type: "string",
        },
        standing: {
          type: "string",
          enum: ["BROKEN", "KEPT", "KEPT_LATE", "OPEN"],
        },
        mine: {
          description: "Whether the reader speaks for the unit that gave it.",
          type: "boolean",
        },
        text: { type: "string" },
        dueOn: { type: "string" },
      },
    },
    Likeness: {
      description:
        "What spoke for it when somebody decided, as it was shown to that person.",
      type: "object",
      required: ["likelihood", "reasons"],
      properties: {
        likelihood: { description: "From 0 to 1.", type: "number" },
        reasons: { type: "array", items: { type: "string" } },
      },
    },
    ListEntryDto: {
      type: "object",
      required: [
        "id",
        "list",
        "kind",
        "jurisdiction",
        "name",
        "from",
        "until",
        "revision",
      ],
      properties: {
        id: { type: "string" },
        list: { type: "string" },
        kind: { type: "string", enum: ["keyWork", "topic"] },
        jurisdiction: { type: "string" },
        name: { type: "string" },
        from: { type: "string" },
        until: { type: "string", nullable: true },
        revision: { type: "number" },
      },
    },
    LiveDto: {
      type: "object",
      required: ["status"],
      properties: { status: { type: "string", enum: ["live"] } },
    },
    LoggedDto: {
      type: "object",
      required: [
        "id",
        "at",
        "kind",
        "account",
        "name",
        "person",
        "by",
        "about",
        "unit",
        "reason",
        "address",
        "stranger",
      ],
      properties: {
        id: { type: "string" },
        at: { type: "string" },
        kind: {
          type: "string",
          enum: [
            "ACCOUNT_OPENED",
            "ACCOUNT_RESUMED",
            "ACCOUNT_SUSPENDED",
            "CODE_FAILED",
            "DOWNLOADED",
            "PASSWORD_CHANGED",
            "PASSWORD_CODE_GIVEN",
            "PASSWORD_FAILED",
            "PASSWORD_RECOVERED",
            "PASSWORD_RESET",
            "ROLE_GRANTED",
            "ROLE_REVOKED",
            "SIGNED_IN",
            "SIGN_IN_FAILED",
            "TOKEN_ISSUED",
            "TOKEN_REVOKED",
          ],
        },
        account: { type: "string", nullable: true },
        name: { type: "string", nullable: true },
        person: { type: "string", nullable: true },
        by: { type: "string", nullable: true },
        about: { type: "string", nullable: true },
        unit: { type: "string", nullable: true },
        reason: { type: "string", nullable: true },
        address: { type: "string", nullable: true },
        stranger: { type: "string", nullable: true },
      },
    },
    MakingDto: {
      type: "object",
      required: ["jurisdiction", "person", "role", "at", "reason"],
      properties: {
        jurisdiction: { type: "string" },
        person: { type: "string" },
        role: {
          type: "string",
          enum: [
            "administrator",
            "auditor",
            "chair",
            "clerk",
            "deputy",
            "official",
            "system",
            "unitHead",
            "voterRepresentative",
          ],
        },
        at: { type: "string" },
        reason: { type: "string", nullable: true },
      },
    },
    Mark: {
      description:
        "Where a searched word stands, in UTF-16 units of the snippet's text: from, and up to.",
      type: "array",
      minItems: 2,
      maxItems: 2,
      items: { type: "number" },
    },
    MarkKind: {
      type: "string",
      enum: [
        "ADMITTED",
        "AGREEMENT_FAILED",
        "ATTITUDE_BASICALLY_SATISFIED",
        "ATTITUDE_DISSATISFIED",
        "ATTITUDE_SATISFIED",
        "BALLOT_BASICALLY_SATISFIED",
        "BALLOT_DISSATISFIED",
        "BALLOT_SATISFIED",
        "CAME_BACK",
        "CLOSED_BY_OVERRIDE",
        "CLOSED_LATE",
        "CLOSED_ON_TIME",
        "COMPLETED",
        "CONTACT_MISSED",
        "DECLINED",
        "DEFERRED",
        "EXTENDED",
        "HISTORY_REGISTERED",
        "INTERVIEWEE",
        "INTERVIEW_DEPUTY",
        "INTERVIEW_FILER",
        "INTERVIEW_HELD",
        "INTERVIEW_VOTER_REPRESENTATIVE",
        "IN_TERM",
        "LOOKED_BACK",
        "MEASURE_AGREED",
        "OPEN",
        "OPEN_LATE",
        "OPEN_OVERDUE",
        "PROMISE_KEPT",
        "PROMISE_KEPT_LATE",
        "PROMISE_NOT_KEPT",
        "QUESTION_ANSWERED",
        "QUESTION_HOLDING_ONLY",
        "QUESTION_UNANSWERED",
        "RATED_BASICALLY_SATISFIED",
        "RATED_DISSATISFIED",
        "RATED_NOT",
        "RATED_SATISFIED",
        "RECURRED",
        "REFERRED_UPWARD",
        "REGISTERED",
        "REJECTED",
        "REOPENED",
        "REPLIED_LATE",
        "REPLIED_ON_TIME",
        "REPORT_MISSED",
        "RESULT_A",
        "RESULT_B",
        "RESULT_C",
        "RESULT_D",
        "REVIEW_OVERDUE",
        "REWORK",
        "SESSION_DEPUTY",
        "SESSION_HELD",
        "SESSION_VOTER_REPRESENTATIVE",
        "SETTLED_ON_SITE",
        "SETTLED_ON_SPOT",
        "SPECIALLY_APPROVED",
        "SUPERVISED",
        "UNANSWERED_OVERDUE",
        "VISIT_DEPUTY",
        "VISIT_HELD",
        "VISIT_VOTER_REPRESENTATIVE",
        "WHOLE_DAYS",
        "WITHDRAWN",
      ],
    },
    MatchKeys: {
      description: "Metres between two points; null: points are not compared.",
      type: "object",
      required: ["withinMetres", "sameEstateAndTopic"],
      properties: {
        withinMetres: { type: "number", nullable: true },
        sameEstateAndTopic: { type: "boolean" },
      },
    },
    Matter: {
      description:
        "One thing that was raised. Its id belongs to the note; the case's id follows from interview and matter.",
      type: "object",
      required: ["id", "title", "detail", "place", "topic", "outcome"],
      properties: {
        id: { type: "string" },
        title: { type: "string" },
        detail: { type: "string" },
        place: { $ref: "#/components/schemas/PlaceRef" },
        topic: { type: "string" },
        keyWork: { type: "string" },
        aboutCase: {
          description:
            "The open case that it is about: the outcome goes to that case instead of opening a second one.",
          type: "string",
        },
        aboutRepeat: {
          description:
            "The repeat issue that it is about: what comes out goes to its open case, or opens the next one, linked.",
          type: "string",
        },
        photos: {
          description:
            "Photos from before any work was done, taken by whoever raised it.",
          type: "array",
          items: { $ref: "#/components/schemas/AttachmentRef" },
        },
        outcome: { $ref: "#/components/schemas/Outcome" },
      },
    },
    MeDto: {
      type: "object",
      required: [
        "account",
        "name",
        "person",
        "label",
        "mustChangePassword",
        "capacities",
      ],
      properties: {
        account: { type: "string" },
        name: { type: "string" },
        person: { type: "string" },
        label: { type: "string" },
        mustChangePassword: { type: "boolean" },
        capacities: {
          type: "array",
          items: { $ref: "#/components/schemas/CapacityDto" },
        },
      },
    },
    Message: {
      type: "object",
      required: [
        "id",
        "kind",
        "words",
        "about",
        "item",
        "holder",
        "due",
        "urgent",
        "toldAt",
        "standing",
        "actedAt",
        "seenAt",
        "sentAt",
      ],
      properties: {
        id: { type: "string" },
        kind: { $ref: "#/components/schemas/MessageKind" },
        words: { $ref: "#/components/schemas/Words" },
        about: { $ref: "#/components/schemas/About" },
        item: {
          description: "The question that it is about.",
          type: "string",
          nullable: true,
        },
        holder: {
          description: "The capacity in which this person received it.",
          allOf: [{ $ref: "#/components/schemas/Holder" }],
        },
        due: {
          description: "A day or a moment: by when, or when it takes place.",
          type: "string",
          nullable: true,
        },
        urgent: { type: "boolean" },
        toldAt: { type: "string" },
        standing: { type: "string", enum: ["ACTED", "LAPSED", "OPEN", "TOLD"] },
        actedAt: { type: "string", nullable: true },
        seenAt: { type: "string", nullable: true },
        sentAt: { type: "string", nullable: true },
      },
    },
    MessageKind: {
      type: "string",
      enum: [
        "ACCEPTANCE_DUE",
        "ACCEPTANCE_OVERDUE",
        "AGREEMENT_FAILED",
        "ANSWER_JUDGED_EMPTY",
        "ASSIGNMENT_DECLINED",
        "CASE_ASSIGNED",
        "CASE_ASSIGNED_AS_CO_UNIT",
        "CASE_CLOSED_OFF",
        "CASE_DEFERRED",
        "CASE_DISPUTED",
        "CASE_ON_ITS_WAY",
        "CASE_REFERRED_UPWARD",
        "CASE_REGISTERED",
        "CASE_REINSTATED",
        "CASE_REJECTED",
        "CASE_REOPENED",
        "CASE_REPLIED",
        "CASE_TAKEN_OVER",
        "CASE_WITHDRAWN",
        "CLOCK_PAUSED",
        "DEFERRAL_ENDED",
        "DEFERRAL_REVIEW_DUE",
        "DELEGATE_NAMED",
        "DUE_DAY_MOVED",
        "DUE_SOON",
        "EXTENSION_ASKED",
        "EXTENSION_GRANTED",
        "EXTENSION_REFUSED",
        "FIRST_CONTACT_DUE",
        "FIRST_CONTACT_MISSED",
        "FOLLOW_UP_PUT",
        "INTERIM_REPORT_DUE",
        "INTERIM_REPORT_MISSED",
        "INTERVIEW_ACCEPTED",
        "INTERVIEW_APPROVAL_ASKED",
        "INTERVIEW_APPROVED",
        "INTERVIEW_MERGED",
        "INTERVIEW_MERGE_UNDONE",
        "INTERVIEW_NOTICED",
        "INTERVIEW_POSTPONED",
        "INTERVIEW_REJECTED",
        "INTERVIEW_REQUESTED",
        "INTERVIEW_RETURNED",
        "INTERVIEW_SET",
        "INTERVIEW_TAKEN_OVER",
        "INTERVIEW_WITHDRAWN",
        "INVITATION_REFUSED",
        "LOOK_BACK_DUE",
        "LOOK_BACK_HELD",
        "NAMED_AS_CO_FILER",
        "NOTE_DISPUTED",
        "NOTE_DUE",
        "NOTE_TO_CONFIRM",
        "OVERDUE",
        "PROGRESS_REPORTED",
        "QUESTION_ANSWERED",
        "QUESTION_PUT",
        "QUESTION_SUBMITTED",
        "RATING_ASKED",
        "RATING_DUE",
        "REASSIGNMENT_AGREED",
        "REPLY_RATED",
        "REVIEW_ASKED",
        "REWORK_ORDERED",
        "SESSION_CANCELLED",
        "SESSION_CONVENED",
        "SESSION_INVITED",
        "SESSION_MINUTES",
        "SESSION_REPLANNED",
        "SESSION_SET",
        "STEP_UNDONE",
        "SUPERVISION_RAISED",
        "SUPERVISION_SUGGESTED",
        "URGED",
        "VISIT_CANCELLED",
        "VISIT_INVITED",
        "VISIT_MINUTES",
        "VISIT_REPLANNED",
        "WORK_MARKED_WEAK",
      ],
    },
    Missed: {
      description:
        "A day that a unit did not keep in a case. It stays on the record, whatever happens to the clock afterwards.",
      type: "object",
      required: ["unit", "dueOn"],
      properties: { unit: { type: "string" }, dueOn: { type: "string" } },
    },
    MovingClockDto: {
      type: "object",
      required: [
        "case",
        "number",
        "unit",
        "paused",
        "dueNow",
        "dueThen",
        "days",
        "overdueThen",
      ],
      properties: {
        case: { type: "string" },
        number: { type: "string", nullable: true },
        unit: { type: "string", nullable: true },
        paused: { type: "boolean" },
        dueNow: { type: "string" },
        dueThen: { type: "string" },
        days: { type: "number" },
        overdueThen: { type: "boolean" },
      },
    },
    MyMatter: {
      type: "object",
      required: [
        "id",
        "number",
        "title",
        "joined",
        "state",
        "phase",
        "leadUnit",
        "round",
        "dueOn",
        "mayRate",
        "reportedAt",
        "closedAt",
      ],
      properties: {
        id: { type: "string" },
        number: { type: "string", nullable: true },
        title: { type: "string" },
        joined: {
          type: "array",
          items: {
            type: "string",
            enum: ["ASKED", "FILED", "INTERVIEWED", "SUCCEEDED"],
          },
        },
        state: {
          type: "string",
          enum: [
            "ACCEPTED",
            "ASSIGNED",
            "CLOSED_OFF",
            "CONFIRMED",
            "DECLINED",
            "DEFERRED",
            "IN_PROGRESS",
            "PLANNED",
            "RATED",
            "REGISTERED",
            "REJECTED",
            "REOPENED",
            "REPLIED",
            "REWORK",
            "SCREENED",
            "SETTLED_ON_SPOT",
            "UNDER_REVIEW",
            "WITHDRAWN",
          ],
        },
        phase: { type: "string", enum: ["closed", "open"] },
        leadUnit: { type: "string", nullable: true },
        round: { type: "number" },
        dueOn: { type: "string", nullable: true },
        mayRate: {
          description: "Whether its reply is waiting for this person's rating.",
          type: "boolean",
        },
        reportedAt: { type: "string", nullable: true },
        closedAt: { type: "string", nullable: true },
      },
    },
    MyMatters: {
      type: "object",
      required: ["moment", "matters"],
      properties: {
        moment: {
          type: "object",
          required: ["asOf", "knownAt"],
          properties: { asOf: { type: "string" }, knownAt: { type: "string" } },
        },
        matters: {
          type: "array",
          items: { $ref: "#/components/schemas/MyMatter" },
        },
      },
    },
    MyRecord: {
      description:
        "履职记录: what one person did in a period, taken from the events themselves, so nothing is typed twice.",
      type: "object",
      required: [
        "moment",
        "period",
        "person",
        "label",
        "interviews",
        "sessions",
        "visits",
        "questions",
        "cases",
        "ratings",
        "counts",
      ],
      properties: {
        moment: {
          type: "object",
          required: ["asOf", "knownAt"],
          properties: { asOf: { type: "string" }, knownAt: { type: "string" } },
        },
        period: { $ref: "#/components/schemas/Period" },
        person: { type: "string" },
        label: { type: "string", nullable: true },
        interviews: {
          type: "array",
          items: { $ref: "#/components/schemas/Attended" },
        },
        sessions: {
          type: "array",
          items: { $ref: "#/components/schemas/Attended" },
        },
        visits: {
          type: "array",
          items: { $ref: "#/components/schemas/Attended" },
        },
        questions: {
          type: "array",
          items: { $ref: "#/components/schemas/Asked" },
        },
        cases: {
          type: "array",
          items: { $ref: "#/components/schemas/RaisedCase" },
        },
        ratings: {
          type: "array",
          items: { $ref: "#/components/schemas/Rated" },
        },
        counts: {
          type: "object",
          required: [
            "sessions",
            "cases",
            "interviews",
            "questions",
            "visits",
            "questionsAnswered",
            "casesClosed",
            "casesSolved",
            "casesOpen",
            "ratings",
          ],
          properties: {
            sessions: { type: "number" },
            cases: { type: "number" },
            interviews: { type: "number" },
            questions: { type: "number" },
            visits: { type: "number" },
            questionsAnswered: { type: "number" },
            casesClosed: { type: "number" },
            casesSolved: { type: "number" },
            casesOpen: { type: "number" },
            ratings: { type: "number" },
          },
        },
      },
    },
    Named: {
      type: "object",
      required: ["kind", "name"],
      properties: {
        kind: { type: "string" },
        name: { type: "string" },
        successor: {
          description:
            "For a unit that was merged into another: who does its work today, to be shown beside the old name.",
          type: "object",
          required: ["id", "name"],
          properties: { id: { type: "string" }, name: { type: "string" } },
        },
      },
    },
    NewClockDto: {
      type: "object",
      required: ["setting", "termNow", "termThen", "dueNow", "dueThen", "days"],
      properties: {
        setting: { type: "string" },
        termNow: { $ref: "#/components/schemas/Term" },
        termThen: { $ref: "#/components/schemas/Term" },
        dueNow: { type: "string" },
        dueThen: { type: "string" },
        days: { type: "number" },
      },
    },
    Note: {
      description: "The record of the talk (约谈记录表).",
      type: "object",
      required: [
        "kind",
        "topic",
        "heldAt",
        "place",
        "interviewees",
        "participants",
        "filers",
        "recorder",
        "said",
        "matters",
      ],
      properties: {
        kind: { $ref: "#/components/schemas/InterviewKind" },
        topic: { type: "string" },
        keyWork: { type: "string" },
        heldAt: {
          description: "When and where it took place, not when it was filed.",
          type: "string",
        },
        place: { $ref: "#/components/schemas/PlaceRef" },
        interviewees: {
          type: "array",
          items: { $ref: "#/components/schemas/Interviewee" },
        },
        participants: {
          type: "array",
          items: { $ref: "#/components/schemas/Participant" },
        },
        filers: {
          description: "Who raised it, the lead filer first.",
          type: "array",
          items: { type: "string" },
        },
        recorder: { type: "string" },
        said: { type: "string" },
        matters: {
          type: "array",
          items: { $ref: "#/components/schemas/Matter" },
        },
      },
    },
    OfficialDto: {
      type: "object",
      required: ["person", "label", "role"],
      properties: {
        person: { type: "string" },
        label: { type: "string" },
        role: {
          type: "string",
          enum: [
            "administrator",
            "auditor",
            "chair",
            "clerk",
            "deputy",
            "official",
            "system",
            "unitHead",
            "voterRepresentative",
          ],
        },
      },
    },
    OfficialsDto: {
      type: "object",
      required: ["officials"],
      properties: {
        officials: {
          type: "array",
          items: { $ref: "#/components/schemas/OfficialDto" },
        },
      },
    },
    OpenWorkDto: {
      type: "object",
      required: ["kind", "id", "title", "number", "as", "unit"],
      properties: {
        kind: { $ref: "#/components/schemas/Kind" },
        id: { type: "string" },
        title: { type: "string" },
        number: { type: "string", nullable: true },
        as: { type: "string", enum: ["FILER", "HANDLER", "INVITED"] },
        unit: { type: "string", nullable: true },
      },
    },
    OpenedPerson: {
      description:
        "A person as an answer shows one: for a reader who may not see more, the id alone.",
      type: "object",
      required: ["person"],
      properties: {
        person: { type: "string" },
        fields: {
          description: "Null: it can no longer be read.",
          type: "object",
          additionalProperties: { type: "string", nullable: true },
        },
        erased: {
          description:
            "Somebody had the personal data of this person destroyed.",
          type: "boolean",
        },
        unavailable: {
          description: "The vault is away: not available just now.",
          type: "boolean",
          enum: [true],
        },
      },
    },
    Opinion: {
      description:
        "协办意见 of one co-unit in the current round, shown beside the reply.",
      type: "object",
      required: ["unit", "about", "dueOn", "askedBy", "standing", "given"],
      properties: {
        unit: { type: "string" },
        about: { type: "string" },
        dueOn: { type: "string" },
        askedBy: { $ref: "#/components/schemas/Act" },
        standing: {
          type: "string",
          enum: ["GIVEN", "GIVEN_LATE", "OVERDUE", "WAITING"],
        },
        given: {
          description: "The last one first.",
          type: "array",
          items: {
            type: "object",
            required: ["by", "unit", "round", "text", "evidence", "late"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              unit: { type: "string" },
              round: { type: "number" },
              text: { type: "string" },
              evidence: { $ref: "#/components/schemas/Evidence" },
              late: {
                description: "Given after the requested day.",
                type: "boolean",
              },
            },
          },
        },
      },
    },
    Outcome: {
      description: "The outcome of a matter in the talk.",
      anyOf: [
        {
          type: "object",
          required: ["kind", "unit", "urgency"],
          properties: {
            kind: { type: "string", enum: ["TO_RECTIFY"] },
            unit: { type: "string" },
            urgency: { $ref: "#/components/schemas/Urgency" },
            promise: { $ref: "#/components/schemas/Commitment" },
          },
        },
        {
          type: "object",
          required: ["kind", "unit", "evidence"],
          properties: {
            kind: { type: "string", enum: ["SETTLED_ON_SPOT"] },
            unit: { type: "string" },
            evidence: { $ref: "#/components/schemas/Evidence" },
          },
        },
        {
          type: "object",
          required: ["kind", "explanation"],
          properties: {
            kind: { type: "string", enum: ["EXPLAINED"] },
            explanation: { type: "string" },
          },
        },
        {
          type: "object",
          required: ["kind", "to"],
          properties: {
            kind: { type: "string", enum: ["REFERRED_UPWARD"] },
            to: { type: "string" },
            outsideNumber: { type: "string" },
          },
        },
      ],
    },
    PackLine: {
      type: "object",
      required: [
        "case",
        "number",
        "title",
        "unit",
        "state",
        "dueOn",
        "round",
        "supervision",
        "reasons",
        "decisions",
      ],
      properties: {
        case: { type: "string" },
        number: { type: "string", nullable: true },
        title: { type: "string" },
        unit: { type: "string", nullable: true },
        state: {
          type: "string",
          enum: [
            "ACCEPTED",
            "ASSIGNED",
            "CLOSED_OFF",
            "CONFIRMED",
            "DECLINED",
            "DEFERRED",
            "IN_PROGRESS",
            "PLANNED",
            "RATED",
            "REGISTERED",
            "REJECTED",
            "REOPENED",
            "REPLIED",
            "REWORK",
            "SCREENED",
            "SETTLED_ON_SPOT",
            "UNDER_REVIEW",
            "WITHDRAWN",
          ],
        },
        dueOn: { type: "string", nullable: true },
        round: { type: "number" },
        supervision: {
          type: "string",
          enum: ["LISTED", "SUPERVISED"],
          nullable: true,
        },
        reasons: {
          type: "array",
          items: {
            type: "string",
            enum: [
              "BECAME_OVERDUE",
              "CAME_BACK",
              "CLOSED",
              "DISSATISFIED_TWICE",
              "PROMISE_BROKEN",
              "WAITS_FOR_DECISION",
            ],
          },
        },
        decisions: {
          description:
            "What the meeting has decided of it so far, as it is known now.",
          type: "array",
          items: { $ref: "#/components/schemas/DecisionRecord" },
        },
      },
    },
    PackMoment: {
      description:
        "What a meeting looks at: everything as it was true and known at two moments, so that the pack never changes.",
      type: "object",
      required: ["asOf", "knownAt", "since"],
      properties: {
        asOf: { type: "string" },
        knownAt: { type: "string" },
        since: {
          description:
            "The moment of the meeting before; null: there was none, and the pack begins with the first case.",
          type: "string",
          nullable: true,
        },
      },
    },
    PaperRecord: {
      type: "object",
      required: [
        "id",
        "jurisdiction",
        "revision",
        "state",
        "document",
        "subject",
        "item",
        "about",
        "units",
        "number",
        "year",
        "serial",
        "officialNumber",
        "draftedBy",
        "checkedBy",
        "signedBy",
        "sealedBy",
        "ended",
        "replaces",
        "replacedBy",
        "signing",
        "named",
        "scan",
        "withdrawal",
      ],
      properties: {
        id: { type: "string" },
        jurisdiction: { type: "string" },
        revision: { type: "number" },
        state: {
          type: "string",
          enum: [
            "CHECKED",
            "DISCARDED",
            "DRAFTED",
            "ISSUED",
            "REPLACED",
            "SIGNED",
            "WITHDRAWN",
          ],
        },
        document: {
          type: "string",
          enum: [
            "assignment-order",
            "ballot-form",
            "ballot-result",
            "close-off",
            "interview-notice",
            "interview-record",
            "interview-request",
            "issue-list",
            "promise-ledger",
            "rectification-list",
            "reminder-notice",
            "reply-receipt",
            "responsibility-list",
            "session-agenda",
            "session-minutes",
            "session-notice",
            "supervision-order",
            "visit-minutes",
            "visit-notice",
            "year-paragraph",
          ],
        },
        subject: { type: "string", nullable: true },
        item: { type: "number", nullable: true },
        about: { type: "string" },
        units: { type: "array", items: { type: "string" } },
        number: {
          description: "编号, of our own register.",
          type: "string",
          nullable: true,
        },
        year: { type: "number", nullable: true },
        serial: { type: "number", nullable: true },
        officialNumber: {
          description: "发文字号, of the office.",
          type: "string",
          nullable: true,
        },
        draftedBy: { $ref: "#/components/schemas/Act" },
        checkedBy: {
          nullable: true,
          allOf: [{ $ref: "#/components/schemas/Act" }],
        },
        signedBy: {
          nullable: true,
          allOf: [{ $ref: "#/components/schemas/Act" }],
        },
        sealedBy: {
          nullable: true,
          allOf: [{ $ref: "#/components/schemas/Act" }],
        },
        ended: {
          description:
            "Why it is no more, and who said so: the explanation of a number that is not in use.",
          type: "object",
          required: ["reason", "by"],
          properties: {
            reason: { type: "string" },
            by: { $ref: "#/components/schemas/Act" },
          },
          nullable: true,
        },
        replaces: { type: "string", nullable: true },
        replacedBy: {
          type: "object",
          required: ["by", "number"],
          properties: { by: { type: "string" }, number: { type: "string" } },
          nullable: true,
        },
        signing: {
          nullable: true,
          allOf: [{ $ref: "#/components/schemas/PaperSigning" }],
        },
        named: {
          description: "The people whose words stand in it.",
          type: "array",
          items: { $ref: "#/components/schemas/OpenedPerson" },
        },
        scan: {
          nullable: true,
          allOf: [{ $ref: "#/components/schemas/AttachmentRef" }],
        },
        withdrawal: {
          description: "Who signed that it is withdrawn, and on which sheet.",
          type: "object",
          required: ["signatory", "form"],
          properties: {
            signatory: { type: "string" },
            form: {
              nullable: true,
              allOf: [{ $ref: "#/components/schemas/AttachmentRef" }],
            },
          },
          nullable: true,
        },
      },
    },
    PaperRow: {
      description: "One line of the register.",
      type: "object",
      required: [
        "id",
        "jurisdiction",
        "revision",
        "state",
        "document",
        "subject",
        "item",
        "about",
        "units",
        "number",
        "year",
        "serial",
        "officialNumber",
        "draftedBy",
        "checkedBy",
        "signedBy",
        "sealedBy",
        "ended",
        "replaces",
        "replacedBy",
      ],
      properties: {
        id: { type: "string" },
        jurisdiction: { type: "string" },
        revision: { type: "number" },
        state: {
          type: "string",
          enum: [
            "CHECKED",
            "DISCARDED",
            "DRAFTED",
            "ISSUED",
            "REPLACED",
            "SIGNED",
            "WITHDRAWN",
          ],
        },
        document: {
          type: "string",
          enum: [
            "assignment-order",
            "ballot-form",
            "ballot-result",
            "close-off",
            "interview-notice",
            "interview-record",
            "interview-request",
            "issue-list",
            "promise-ledger",
            "rectification-list",
            "reminder-notice",
            "reply-receipt",
            "responsibility-list",
            "session-agenda",
            "session-minutes",
            "session-notice",
            "supervision-order",
            "visit-minutes",
            "visit-notice",
            "year-paragraph",
          ],
        },
        subject: { type: "string", nullable: true },
        item: { type: "number", nullable: true },
        about: { type: "string" },
        units: { type: "array", items: { type: "string" } },
        number: {
          description: "编号, of our own register.",
          type: "string",
          nullable: true,
        },
        year: { type: "number", nullable: true },
        serial: { type: "number", nullable: true },
        officialNumber: {
          description: "发文字号, of the office.",
          type: "string",
          nullable: true,
        },
        draftedBy: { $ref: "#/components/schemas/Act" },
        checkedBy: {
          nullable: true,
          allOf: [{ $ref: "#/components/schemas/Act" }],
        },
        signedBy: {
          nullable: true,
          allOf: [{ $ref: "#/components/schemas/Act" }],
        },
        sealedBy: {
          nullable: true,
          allOf: [{ $ref: "#/components/schemas/Act" }],
        },
        ended: {
          description:
            "Why it is no more, and who said so: the explanation of a number that is not in use.",
          type: "object",
          required: ["reason", "by"],
          properties: {
            reason: { type: "string" },
            by: { $ref: "#/components/schemas/Act" },
          },
          nullable: true,
        },
        replaces: { type: "string", nullable: true },
        replacedBy: {
          type: "object",
          required: ["by", "number"],
          properties: { by: { type: "string" }, number: { type: "string" } },
          nullable: true,
        },
      },
    },
    PaperSigning: {
      description: "How it was signed, and what is kept of it.",
      type: "object",
      required: [
        "kept",
        "mark",
        "template",
        "asOf",
        "knownAt",
        "signatory",
        "form",
      ],
      properties: {
        kept: { $ref: "#/components/schemas/AttachmentRef" },
        mark: { type: "string" },
        template: {
          nullable: true,
          allOf: [{ $ref: "#/components/schemas/PaperTemplate" }],
        },
        asOf: { type: "string" },
        knownAt: { type: "string" },
        signatory: { type: "string" },
        form: {
          nullable: true,
          allOf: [{ $ref: "#/components/schemas/AttachmentRef" }],
        },
      },
    },
    PaperTemplate: {
      description: "Whose template made the paper, and the file itself.",
      type: "object",
      required: ["version", "jurisdiction", "hash"],
      properties: {
        version: { type: "number" },
        jurisdiction: { type: "string" },
        hash: { type: "string" },
      },
    },
    PartStatusDto: {
      type: "object",
      required: ["name", "state", "counts"],
      properties: {
        name: { type: "string" },
        state: { type: "string", enum: ["degraded", "up"] },
        counts: { type: "object", additionalProperties: { type: "number" } },
      },
    },
    Participant: {
      description:
        "A deputy or voter representative who took part, and in which of the two capacities.",
      type: "object",
      required: ["person", "role"],
      properties: {
        person: { type: "string" },
        role: { type: "string", enum: ["deputy", "voterRepresentative"] },
      },
    },
    PendingCalendarDto: {
      type: "object",
      required: ["moving", "unmoved"],
      properties: {
        moving: {
          type: "array",
          items: { $ref: "#/components/schemas/MovingClockDto" },
        },
        unmoved: { type: "number" },
      },
    },
    PendingDelivery: {
      type: "object",
      required: [
        "id",
        "label",
        "words",
        "nextAt",
        "person",
        "kind",
        "of",
        "about",
        "failures",
        "code",
      ],
      properties: {
        id: { type: "string" },
        label: { type: "string", nullable: true },
        words: {
          description: "What it says, without the thing's own title.",
          allOf: [{ $ref: "#/components/schemas/Words" }],
        },
        nextAt: { type: "string", nullable: true },
        person: { type: "string" },
        kind: { $ref: "#/components/schemas/MessageKind" },
        of: { $ref: "#/components/schemas/Kind" },
        about: { type: "string" },
        failures: { type: "number" },
        code: {
          description: "Why it failed last.",
          type: "string",
          nullable: true,
        },
      },
    },
    Period: {
      description: "Both days included.",
      type: "object",
      required: ["from", "to"],
      properties: { from: { type: "string" }, to: { type: "string" } },
    },
    Permission: {
      type: "string",
      enum: [
        "access.help",
        "access.read",
        "access.self",
        "access.write",
        "case.assign",
        "case.closeOff",
        "case.extend.decide",
        "case.extend.request",
        "case.handle",
        "case.import",
        "case.lookBack",
        "case.number",
        "case.override",
        "case.pause",
        "case.rate",
        "case.read",
        "case.register",
        "case.screen",
        "case.signOff",
        "case.supervise",
        "clock.confirm",
        "delivery.manage",
        "directory.read",
        "directory.write",
        "document.manage",
        "feed.read",
        "import.run",
        "interview.confirm",
        "interview.hold",
        "interview.notice",
        "interview.read",
        "interview.request",
        "interview.respond",
        "interview.screen",
        "message.oversee",
        "onSite.answer",
        "onSite.ask",
        "onSite.read",
        "onSite.respond",
        "onSite.run",
        "paper.draft",
        "paper.read",
        "paper.record",
        "paper.sign",
        "person.erase",
        "person.read",
        "policy.read",
        "policy.write",
        "repeat.decide",
        "repeat.read",
        "review.read",
        "review.run",
        "session.answer",
        "session.ask",
        "session.read",
        "session.run",
        "statistics.read",
        "system.act",
        "system.read",
        "system.verify",
        "webhook.manage",
        "work.handOver",
        "yearPlan.read",
        "yearPlan.write",
      ],
    },
    PersonDto: {
      type: "object",
      required: ["id", "jurisdiction", "closed", "revision", "label"],
      properties: {
        id: { type: "string" },
        jurisdiction: { type: "string" },
        closed: { type: "boolean" },
        revision: { type: "number" },
        label: { type: "string" },
        personal: {},
      },
    },
    PlaceDto: {
      type: "object",
      required: [
        "id",
        "jurisdiction",
        "closed",
        "revision",
        "kind",
        "name",
        "parent",
      ],
      properties: {
        id: { type: "string" },
        jurisdiction: { type: "string" },
        closed: { type: "boolean" },
        revision: { type: "number" },
        kind: { $ref: "#/components/schemas/PlaceKind" },
        name: { type: "string" },
        parent: { type: "string", nullable: true },
      },
    },
    PlaceKind: { type: "string", enum: ["community", "estate", "grid"] },
    PlaceRef: {
      description:
        "A location: the smallest place known in the tree, with words or a point for what the tree does not hold.",
      type: "object",
      properties: {
        community: { type: "string" },
        grid: { type: "string" },
        estate: { type: "string" },
        text: {
          description: "What people call it: 东门外公厕旁.",
          type: "string",
        },
        point: {
          description: "WGS 84, in degrees.",
          type: "object",
          required: ["longitude", "latitude"],
          properties: {
            longitude: { type: "number" },
            latitude: { type: "number" },
          },
        },
      },
    },
    PlaceholderDto: {
      type: "object",
      required: ["name", "meaning"],
      properties: { name: { type: "string" }, meaning: { type: "string" } },
    },
    PlaceholderListDto: {
      type: "object",
      required: ["name", "meaning", "columns"],
      properties: {
        name: { type: "string" },
        meaning: { type: "string" },
        columns: {
          type: "array",
          items: { $ref: "#/components/schemas/PlaceholderDto" },
        },
      },
    },
    PlacesAbove: {
      type: "object",
      required: ["community", "grid", "estate"],
      properties: {
        community: { type: "string", nullable: true },
        grid: { type: "string", nullable: true },
        estate: { type: "string", nullable: true },
      },
    },
    PlanLineRecord: {
      type: "object",
      required: [
        "id",
        "instrument",
        "title",
        "topic",
        "keyWork",
        "month",
        "units",
        "times",
        "fulfilledBy",
      ],
      properties: {
        id: { type: "string" },
        instrument: {
          type: "string",
          enum: ["INTERVIEW", "ON_SITE", "SESSION"],
        },
        title: { type: "string" },
        topic: { type: "string" },
        keyWork: { type: "string", nullable: true },
        month: { description: "1 to 12.", type: "number" },
        units: { type: "array", items: { type: "string" } },
        times: { description: "How often it is to be held.", type: "number" },
        fulfilledBy: {
          type: "array",
          items: { $ref: "#/components/schemas/HeldInstrument" },
        },
      },
    },
    PlanLineShown: {
      type: "object",
      required: [
        "id",
        "instrument",
        "title",
        "topic",
        "keyWork",
        "month",
        "units",
        "times",
        "fulfilledBy",
        "standing",
        "done",
        "suggested",
      ],
      properties: {
        id: { type: "string" },
        instrument: {
          type: "string",
          enum: ["INTERVIEW", "ON_SITE", "SESSION"],
        },
        title: { type: "string" },
        topic: { type: "string" },
        keyWork: { type: "string", nullable: true },
        month: { description: "1 to 12.", type: "number" },
        units: { type: "array", items: { type: "string" } },
        times: { description: "How often it is to be held.", type: "number" },
        fulfilledBy: {
          type: "array",
          items: { $ref: "#/components/schemas/HeldInstrument" },
        },
        standing: {
          type: "string",
          enum: ["DONE", "MISSED", "OPEN", "PARTLY"],
        },
        done: {
          description:
            "What somebody matched to this line and had been held at the moment.",
          type: "array",
          items: { $ref: "#/components/schemas/Done" },
        },
        suggested: {
          description:
            "Something held in the month on the same topic that counts nowhere yet: a person says whether it is what was planned.",
          type: "array",
          items: { $ref: "#/components/schemas/Done" },
        },
      },
    },
    PoliciesDto: {
      type: "object",
      required: ["jurisdiction", "today", "current", "versions"],
      properties: {
        jurisdiction: { type: "string" },
        today: { type: "string" },
        current: { type: "number" },
        versions: {
          type: "array",
          items: { $ref: "#/components/schemas/PolicyVersionDto" },
        },
      },
    },
    PolicyPreviewDto: {
      type: "object",
      required: ["startingOn", "newClocks", "kept"],
      properties: {
        startingOn: { type: "string" },
        newClocks: {
          type: "array",
          items: { $ref: "#/components/schemas/NewClockDto" },
        },
        kept: {
          type: "array",
          items: { $ref: "#/components/schemas/ClockChangeDto" },
        },
      },
    },
    PolicySettings: {
      description:
        "The rules that vary by place (DOMAIN section 5; the number of each stands beside it). Effective-dated: a running clock keeps the version it was started with. Each context adds its own by declaration merging; only what every deadline needs stands here.",
      type: "object",
      required: [
        "messageHours",
        "ballot",
        "quorum",
        "ranking",
        "papers",
        "statistics",
        "interviewNotice",
        "postponement",
        "delegateAllowed",
        "mayFile",
        "minimumFilers",
        "approvalBeforeNotice",
        "noteObjections",
        "inadmissibleReasons",
        "decline",
        "firstContact",
        "lateEntry",
        "interimReport",
        "rectification",
        "rectificationMaximum",
        "extension",
        "pause",
        "reminderOffsets",
        "replySignOff",
        "ratingDimensions",
        "raters",
        "ratingWindow",
        "rework",
        "reworkRounds",
        "ballotFailure",
        "closeOff",
        "overrideBy",
        "lookBacks",
        "repeats",
        "noNewFacts",
        "escalation",
        "dueSoon",
        "colours",
        "caseNumber",
        "jointReply",
        "resultCategories",
        "publication",
        "retention",
        "rollLastDay",
        "endOfDay",
      ],
      properties: {
        messageHours: {
          description:
            "20 · messages are sent out only within these hours of working days, local time.",
          type: "object",
          required: ["from", "until"],
          properties: { from: { type: "string" }, until: { type: "string" } },
        },
        ballot: {
          description:
            "26, 27 · a ballot passes by more than this share of all members, of those present or of what was handed in.",
          type: "object",
          required: ["base", "threshold"],
          properties: {
            base: {
              type: "string",
              enum: ["ALL_MEMBERS", "HANDED_IN", "PRESENT"],
            },
            threshold: { type: "number" },
            minimum: {
              description:
                "There is a result where more than this share of those present handed in a vote (0.5 if not set).",
              type: "number",
            },
          },
        },
        quorum: {
          description:
            "28 · more than this share of the members must be there.",
          type: "number",
        },
        ranking: {
          description:
            "49 · the fewest cases for which a unit is ranked; cases not yet due may be left out.",
          type: "object",
          required: ["minimum", "excludeNotYetDue"],
          properties: {
            minimum: { type: "number" },
            excludeNotYetDue: { type: "boolean" },
          },
        },
        papers: {
          description:
            "53 · whether somebody else checks a draft before it is signed, and whether a paper is out only once stamped.",
          type: "object",
          required: ["checked", "sealed"],
          properties: {
            checked: { type: "boolean" },
            sealed: { type: "boolean" },
          },
        },
        statistics: {
          description:
            "54, 55 · in which month the statistical year begins, and whom 约谈人次 counts.",
          type: "object",
          required: ["yearStartsInMonth", "countedAs"],
          properties: {
            yearStartsInMonth: { type: "number" },
            countedAs: {
              type: "string",
              enum: ["INTERVIEWEES", "PARTICIPANTS"],
            },
          },
        },
        interviewNotice: {
          description: "7 · from the notice to the interview.",
          allOf: [{ $ref: "#/components/schemas/Term" }],
        },
        postponement: {
          description: "8 · how far and how often an interview may be put off.",
          type: "object",
          required: ["limit", "times"],
          properties: {
            limit: { $ref: "#/components/schemas/Term" },
            times: { type: "number" },
          },
        },
        delegateAllowed: {
          description:
            "9 · the interviewee may send somebody else; it is recorded.",
          type: "boolean",
        },
        mayFile: {
          description:
            "10 · who may ask for a talk or record one: deputies and voter representatives, or deputies alone.",
          type: "string",
          enum: ["DEPUTIES", "REPRESENTATIVES"],
        },
        minimumFilers: {
          description:
            "10 · signers needed for a request, or for a talk recorded at once.",
          type: "number",
        },
        approvalBeforeNotice: {
          description: "11 · the chair approves before the notice goes out.",
          type: "boolean",
        },
        noteObjections: {
          description:
            "How long filers and units may object to a note; whoever says nothing until then raises no objection (未提异议).",
          allOf: [{ $ref: "#/components/schemas/Term" }],
        },
        inadmissibleReasons: {
          description: "12 · why a matter is not admitted.",
          type: "array",
          items: { $ref: "#/components/schemas/ReasonCode" },
        },
        decline: {
          description:
            "13 · a unit may decline within this, and the designation after so many declines is final.",
          type: "object",
          required: ["window", "finalDesignation"],
          properties: {
            window: { $ref: "#/components/schemas/Term" },
            finalDesignation: { type: "number" },
          },
        },
        firstContact: {
          description: "14 · the unit first speaks to the filer within this.",
          allOf: [{ $ref: "#/components/schemas/Term" }],
        },
        lateEntry: {
          description:
            "How long after it happened the office may enter something without a reason (补录).",
          allOf: [{ $ref: "#/components/schemas/Term" }],
        },
        interimReport: {
          description:
            "15 · a progress report at least this often, for terms longer than it.",
          allOf: [{ $ref: "#/components/schemas/Term" }],
        },
        rectification: {
          description:
            "16 · to rectify, by urgency, and the most that may be set.",
          type: "object",
          required: ["urgent", "normal", "complex"],
          properties: {
            urgent: { $ref: "#/components/schemas/Term" },
            normal: { $ref: "#/components/schemas/Term" },
            complex: { $ref: "#/components/schemas/Term" },
          },
        },
        rectificationMaximum: { $ref: "#/components/schemas/Term" },
        extension: {
          description:
            "17 · extensions: how many, how long at most (null: as long as the original term), only before due, and who decides on them (the chair if not set).",
          type: "object",
          required: ["times", "limit", "beforeDue"],
          properties: {
            times: { type: "number" },
            limit: {
              nullable: true,
              allOf: [{ $ref: "#/components/schemas/Term" }],
            },
            beforeDue: { type: "boolean" },
            approver: { type: "string", enum: ["CHAIR", "OFFICE"] },
          },
        },
        pause: {
          description:
            "18 · why a clock may be paused, and for how long in total.",
          type: "object",
          required: ["reasons", "limit"],
          properties: {
            reasons: {
              type: "array",
              items: { $ref: "#/components/schemas/ReasonCode" },
            },
            limit: { $ref: "#/components/schemas/Term" },
          },
        },
        reminderOffsets: {
          description:
            "19 · reminders, in working days before (negative) and after the due day.",
          type: "array",
          items: { type: "number" },
        },
        replySignOff: {
          description:
            "The head of the unit signs a reply before it goes out (浙江 2016 第22条, 青岛 2021 第29条).",
          type: "boolean",
        },
        ratingDimensions: {
          description:
            "21 · what is rated: the result, or the unit's attitude besides (山东第23条).",
          type: "string",
          enum: ["ATTITUDE_AND_RESULT", "RESULT"],
        },
        raters: {
          description: "22 · who rates.",
          type: "string",
          enum: ["ANY_FILER", "EACH_FILER", "LEAD_FILER"],
        },
        ratingWindow: {
          description:
            "23 · time to rate a reply; after that it counts as not rated.",
          allOf: [{ $ref: "#/components/schemas/Term" }],
        },
        rework: {
          description: "24 · time to redo the work after 不满意.",
          allOf: [{ $ref: "#/components/schemas/Term" }],
        },
        reworkRounds: {
          description: "25 · rework rounds before the committee reviews.",
          type: "number",
        },
        ballotFailure: {
          description:
            "29 · after a ballot below the threshold: the time to report again, and whether another ballot follows.",
          type: "object",
          required: ["reportWithin", "ballotAgain"],
          properties: {
            reportWithin: { $ref: "#/components/schemas/Term" },
            ballotAgain: { type: "boolean" },
          },
        },
        closeOff: {
          description:
            "30 · what closing off requires: evidence, and at least this rating (null: any).",
          type: "object",
          required: ["evidence", "minimumRating"],
          properties: {
            evidence: { type: "boolean" },
            minimumRating: {
              type: "string",
              enum: [
                "BASICALLY_SATISFIED",
                "DISSATISFIED",
                "NOT_RATED",
                "SATISFIED",
              ],
              nullable: true,
            },
          },
        },
        overrideBy: {
          description: "31 · who may close off even if a condition is not met.",
          type: "array",
          items: {
            type: "string",
            enum: [
              "administrator",
              "auditor",
              "chair",
              "clerk",
              "deputy",
              "official",
              "system",
              "unitHead",
              "voterRepresentative",
            ],
          },
        },
        lookBacks: {
          description: "32 · when a case is looked back at after close-off.",
          type: "array",
          items: { $ref: "#/components/schemas/Term" },
        },
        repeats: {
          description:
            "33–35 · how long after an earlier case a new one counts as the same matter, and how long after its close-off as one that came back; how many of the latter suggest escalating. `suspectAt`: how likely a pair must be to be listed for a decision (0.6 if not set); `systemicAt`: how many places with the same matter suggest a common cause (3). `matchKeys`: which earlier cases are shown while a matter is being typed, whatever their titles, if they are open or within the duplicate window: those this near, or in the same estate and on the same topic.",
          type: "object",
          required: ["duplicate", "recurrence", "escalateAt", "matchKeys"],
          properties: {
            duplicate: { $ref: "#/components/schemas/Term" },
            recurrence: { $ref: "#/components/schemas/Term" },
            escalateAt: { type: "number" },
            suspectAt: { type: "number" },
            systemicAt: { type: "number" },
            matchKeys: { $ref: "#/components/schemas/MatchKeys" },
          },
        },
        noNewFacts: {
          description:
            '36 · "same facts, same reasons" handled before: what is done.',
          type: "string",
          enum: ["EXPLAIN", "EXPLAIN_AND_LINK", "HANDLE_AGAIN"],
        },
        escalation: {
          description:
            "37 · when the next step is recommended, in rising order; a person takes it.",
          type: "array",
          items: { $ref: "#/components/schemas/EscalationTrigger" },
        },
        dueSoon: {
          description:
            "38 · how many working days before its due day a case counts as due soon.",
          type: "number",
        },
        colours: {
          description: "38 · what the colours mean.",
          allOf: [{ $ref: "#/components/schemas/ColourMeanings" }],
        },
        caseNumber: {
          description:
            "45 · `{kind}〔{year}〕{serial}号`; `serial` is padded to this many digits.",
          type: "object",
          required: ["pattern", "digits"],
          properties: {
            pattern: { type: "string" },
            digits: { type: "number" },
          },
        },
        jointReply: {
          description:
            "46 · a joint matter is answered to each signer (浙江, 重庆) or to the lead (青岛).",
          type: "string",
          enum: ["EACH", "LEAD"],
        },
        resultCategories: {
          description:
            "47 · the results of handling that a reply may have, with the office's words for them.",
          type: "array",
          items: {
            type: "object",
            required: ["code", "words"],
            properties: {
              code: { type: "string", enum: ["A", "B", "C", "D"] },
              words: { $ref: "#/components/schemas/Words" },
            },
          },
        },
        publication: {
          description:
            "50 · the earliest step at which the result of a case may be published, in words that a person chooses.",
          type: "string",
          enum: ["AFTER_CLOSE_OFF", "AFTER_REPLY", "OFF"],
        },
        retention: {
          description:
            "51 · how long after their last case ended people's personal data is listed for erasure.",
          allOf: [{ $ref: "#/components/schemas/Term" }],
        },
        rollLastDay: {
          description:
            "3 · a last day that is a rest day rolls to the next working day.",
          type: "boolean",
        },
        endOfDay: {
          description:
            "4 · when the last day ends, local time: `24:00` or close of business, `17:30`.",
          type: "string",
        },
      },
    },
    PolicyVersionDto: {
      type: "object",
      required: ["version", "from", "settings", "made"],
      properties: {
        version: { type: "number" },
        from: { type: "string" },
        settings: { $ref: "#/components/schemas/PolicySettings" },
        made: {
          nullable: true,
          allOf: [{ $ref: "#/components/schemas/MakingDto" }],
        },
      },
    },
    PromisedIn: {
      description:
        'Where a promise was given: in an interview, a session, on site, or in a reply that says "being solved".',
      type: "string",
      enum: ["HOTLINE", "INTERVIEW", "ON_SITE", "REPLY", "SESSION"],
    },
    PromisesOfUnit: {
      description:
        "What a unit promised for the cases of the issue: said again and again, it was not kept.",
      type: "object",
      required: ["unit", "made", "broken", "lines"],
      properties: {
        unit: { type: "string", nullable: true },
        made: { type: "number" },
        broken: { description: "Past their day and not kept.", type: "number" },
        lines: {
          type: "array",
          items: { $ref: "#/components/schemas/LedgerLine" },
        },
      },
    },
    PublicFact: {
      description:
        "A fact as other systems receive it: what happened to which thing, when, and how the thing stands now. It holds no personal field and no free text: whoever needs more asks by the id, with the rights of their own account.",
      type: "object",
      required: [
        "position",
        "id",
        "kind",
        "of",
        "about",
        "jurisdiction",
        "state",
        "occurredAt",
        "recordedAt",
      ],
      properties: {
        position: {
          description:
            "Its position in the order of all facts; a reader continues after it.",
          type: "number",
        },
        id: { type: "string" },
        kind: { description: "The stored name of the event.", type: "string" },
        of: { $ref: "#/components/schemas/Kind" },
        about: { type: "string" },
        jurisdiction: { type: "string" },
        state: { type: "string" },
        occurredAt: { type: "string" },
        recordedAt: { type: "string" },
      },
    },
    PublicKind: {
      type: "object",
      required: ["kind", "of"],
      properties: {
        kind: { description: "The stored name of an event.", type: "string" },
        of: { description: "What it is about.", type: "string" },
      },
    },
    PublicResultDto: {
      type: "object",
      required: ["case", "number", "unit", "title", "result", "publishedAt"],
      properties: {
        case: { type: "string" },
        number: { type: "string", nullable: true },
        unit: { type: "string", nullable: true },
        title: { type: "string" },
        result: { type: "string" },
        publishedAt: { type: "string" },
      },
    },
    PublicResultsDto: {
      type: "object",
      required: ["rows", "next"],
      properties: {
        rows: {
          type: "array",
          items: { $ref: "#/components/schemas/PublicResultDto" },
        },
        next: { type: "string", nullable: true },
      },
    },
    QuestionRecord: {
      type: "object",
      required: [
        "standing",
        "mergedInto",
        "submittedBy",
        "answers",
        "followUps",
        "commitments",
        "ratings",
        "id",
        "unit",
        "text",
        "askers",
        "topic",
        "keyWork",
        "place",
        "aboutCase",
      ],
      properties: {
        standing: {
          type: "string",
          enum: ["MERGED", "PUT", "SUBMITTED", "WITHDRAWN"],
        },
        mergedInto: { type: "string", nullable: true },
        submittedBy: { $ref: "#/components/schemas/Act" },
        answers: {
          type: "array",
          items: { $ref: "#/components/schemas/AnswerRecord" },
        },
        followUps: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "question", "text", "asker"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              question: { type: "string" },
              text: { type: "string" },
              asker: { type: "string" },
            },
          },
        },
        commitments: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "question", "unit", "commitment", "urgency"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              question: { type: "string" },
              unit: { type: "string" },
              commitment: { $ref: "#/components/schemas/Commitment" },
              urgency: { $ref: "#/components/schemas/Urgency" },
            },
          },
        },
        ratings: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "rater", "question", "satisfied", "reasons"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              rater: { type: "string", nullable: true },
              question: { type: "string" },
              satisfied: { type: "boolean" },
              reasons: { type: "string", nullable: true },
            },
          },
        },
        id: { type: "string" },
        unit: { type: "string" },
        text: { type: "string" },
        askers: {
          description:
            "Who asks: first the person who put it, then those whose questions were merged into it.",
          type: "array",
          items: { type: "string" },
        },
        topic: { type: "string" },
        keyWork: { type: "string", nullable: true },
        place: { $ref: "#/components/schemas/PlaceRef" },
        aboutCase: {
          description:
            "The open case that it is about; the outcome goes there.",
          type: "string",
          nullable: true,
        },
        aboutRepeat: {
          description:
            "The repeat issue that it is about: what comes out goes to its open case, or opens the next one, linked.",
          type: "string",
        },
      },
    },
    Raised: {
      description:
        "Which of the three instruments raised a matter, and in which of its parts.",
      type: "object",
      required: ["instrument", "id", "item"],
      properties: {
        instrument: {
          type: "string",
          enum: ["INTERVIEW", "ON_SITE", "SESSION"],
        },
        id: { type: "string" },
        item: { type: "string" },
      },
    },
    RaisedCase: {
      description: "A case that the person filed, and what became of it.",
      type: "object",
      required: [
        "id",
        "number",
        "title",
        "on",
        "state",
        "closed",
        "late",
        "solved",
      ],
      properties: {
        id: { type: "string" },
        number: { type: "string", nullable: true },
        title: { type: "string" },
        on: { type: "string" },
        state: {
          type: "string",
          enum: [
            "ACCEPTED",
            "ASSIGNED",
            "CLOSED_OFF",
            "CONFIRMED",
            "DECLINED",
            "DEFERRED",
            "IN_PROGRESS",
            "PLANNED",
            "RATED",
            "REGISTERED",
            "REJECTED",
            "REOPENED",
            "REPLIED",
            "REWORK",
            "SCREENED",
            "SETTLED_ON_SPOT",
            "UNDER_REVIEW",
            "WITHDRAWN",
          ],
        },
        closed: { type: "boolean" },
        late: { type: "boolean" },
        solved: {
          description:
            'Whether a reply said "solved"; only the last result of each round counts.',
          type: "boolean",
        },
      },
    },
    RankedUnit: {
      type: "object",
      required: ["unit", "name", "place", "figure"],
      properties: {
        unit: { type: "string" },
        name: { type: "string", nullable: true },
        place: {
          description:
            "From 1; equal figures share a place. Null: too few to be ranked.",
          type: "number",
          nullable: true,
        },
        figure: { $ref: "#/components/schemas/Figure" },
      },
    },
    Ranking: {
      type: "object",
      required: ["moment", "period", "rules", "metric", "units"],
      properties: {
        moment: {
          type: "object",
          required: ["asOf", "knownAt"],
          properties: { asOf: { type: "string" }, knownAt: { type: "string" } },
        },
        period: { $ref: "#/components/schemas/Period" },
        rules: { $ref: "#/components/schemas/CountingRules" },
        metric: { type: "string" },
        units: {
          type: "array",
          items: { $ref: "#/components/schemas/RankedUnit" },
        },
      },
    },
    Rated: {
      type: "object",
      required: ["id", "number", "title", "on", "rating"],
      properties: {
        id: { type: "string" },
        number: { type: "string", nullable: true },
        title: { type: "string" },
        on: { type: "string" },
        rating: { $ref: "#/components/schemas/Rating" },
      },
    },
    Rating: {
      type: "string",
      enum: ["BASICALLY_SATISFIED", "DISSATISFIED", "NOT_RATED", "SATISFIED"],
    },
    ReasonCode: {
      description: "A reason out of a list that the office keeps.",
      type: "object",
      required: ["code", "words"],
      properties: {
        code: { type: "string" },
        words: { $ref: "#/components/schemas/Words" },
      },
    },
    Receipt: {
      description:
        "A message as the office follows it: whether it was sent, seen and acted on.",
      type: "object",
      required: [
        "id",
        "kind",
        "words",
        "about",
        "item",
        "holder",
        "due",
        "urgent",
        "toldAt",
        "standing",
        "actedAt",
        "seenAt",
        "sentAt",
        "person",
        "label",
        "channel",
        "failure",
      ],
      properties: {
        id: { type: "string" },
        kind: { $ref: "#/components/schemas/MessageKind" },
        words: { $ref: "#/components/schemas/Words" },
        about: { $ref: "#/components/schemas/About" },
        item: {
          description: "The question that it is about.",
          type: "string",
          nullable: true,
        },
        holder: {
          description: "The capacity in which this person received it.",
          allOf: [{ $ref: "#/components/schemas/Holder" }],
        },
        due: {
          description: "A day or a moment: by when, or when it takes place.",
          type: "string",
          nullable: true,
        },
        urgent: { type: "boolean" },
        toldAt: { type: "string" },
        standing: { type: "string", enum: ["ACTED", "LAPSED", "OPEN", "TOLD"] },
        actedAt: { type: "string", nullable: true },
        seenAt: { type: "string", nullable: true },
        sentAt: { type: "string", nullable: true },
        person: { type: "string" },
        label: {
          description: "The label by which lists call the person.",
          type: "string",
          nullable: true,
        },
        channel: {
          type: "string",
          enum: ["DINGTALK", "EMAIL", "WECOM"],
          nullable: true,
        },
        failure: {
          description: "Why it could not be sent, where it was given up.",
          type: "string",
          nullable: true,
        },
      },
    },
    Receipts: {
      type: "object",
      required: ["about", "receipts"],
      properties: {
        about: {
          nullable: true,
          allOf: [{ $ref: "#/components/schemas/About" }],
        },
        receipts: {
          type: "array",
          items: { $ref: "#/components/schemas/Receipt" },
        },
      },
    },
    RectificationLine: {
      description: "整改清单: what is done, by when.",
      type: "object",
      required: [
        "case",
        "number",
        "title",
        "unit",
        "measure",
        "dueOn",
        "decision",
        "answer",
      ],
      properties: {
        case: { type: "string" },
        number: { type: "string", nullable: true },
        title: { type: "string" },
        unit: { type: "string", nullable: true },
        measure: { type: "string", nullable: true },
        dueOn: {
          description: "Set by the meeting, else when the case's clock ends.",
          type: "string",
          nullable: true,
        },
        decision: {
          type: "string",
          enum: [
            "CLOSE_OFF",
            "DEFER",
            "LIST",
            "OVERRIDE",
            "REFER_UPWARD",
            "REWORK",
            "SUPERVISE",
            "TAKE_NOTE",
            "TO_SESSION",
            "TO_SITE",
          ],
        },
        answer: {
          type: "string",
          enum: ["REFUSED", "TAKEN", "WITHDRAWN"],
          nullable: true,
        },
      },
    },
    Refusal: {
      description:
        "Why one thing was not done, in words without personal data.",
      type: "object",
      required: ["code", "field", "zh", "en"],
      properties: {
        code: { type: "string" },
        field: {
          description: "The column that the rule is about.",
          type: "string",
          nullable: true,
        },
        zh: { type: "string" },
        en: { type: "string" },
      },
    },
    RefusedCommandDto: {
      type: "object",
      required: ["event", "code", "at"],
      properties: {
        event: { type: "string" },
        code: { type: "string" },
        at: { type: "string" },
      },
    },
    RelapseRate: {
      description:
        "A rate with what it is made of: published rates are often not reproducible (DOMAIN 1.13).",
      type: "object",
      required: ["of", "closedOff", "cameBack"],
      properties: {
        of: {
          description: "A unit or a topic; null: none known.",
          type: "string",
          nullable: true,
        },
        closedOff: {
          description: "Cases that were closed off by the moment.",
          type: "number",
        },
        cameBack: {
          description:
            "How many of the issues' cases came back after they had been closed off.",
          type: "number",
        },
      },
    },
    RepeatMonth: {
      type: "object",
      required: ["month", "cases", "cameBack", "closedOff"],
      properties: {
        month: { description: "`YYYY-MM`", type: "string" },
        cases: { type: "number" },
        cameBack: { type: "number" },
        closedOff: { type: "number" },
      },
    },
    RepeatOverview: {
      type: "object",
      required: [
        "moment",
        "issues",
        "months",
        "byUnit",
        "byTopic",
        "cameBackAfter",
        "suggestEscalation",
      ],
      properties: {
        moment: {
          type: "object",
          required: ["asOf", "knownAt"],
          properties: { asOf: { type: "string" }, knownAt: { type: "string" } },
        },
        issues: { type: "number" },
        months: {
          description:
            "By the month in which a case of an issue was told, and in which it was closed off.",
          type: "array",
          items: { $ref: "#/components/schemas/RepeatMonth" },
        },
        byUnit: {
          type: "array",
          items: { $ref: "#/components/schemas/RelapseRate" },
        },
        byTopic: {
          type: "array",
          items: { $ref: "#/components/schemas/RelapseRate" },
        },
        cameBackAfter: {
          description:
            "销号后多少天反弹: up to so many days; null: later than the last.",
          type: "array",
          items: {
            type: "object",
            required: ["upTo", "cases"],
            properties: {
              upTo: { type: "number", nullable: true },
              cases: { type: "number" },
            },
          },
        },
        suggestEscalation: {
          description:
            "Issues that came back as often as the rules say, and that nobody has escalated.",
          type: "array",
          items: {
            type: "object",
            required: ["id", "title", "cameBack"],
            properties: {
              id: { type: "string" },
              title: { type: "string" },
              cameBack: { type: "number" },
            },
          },
        },
      },
    },
    RepeatRecord: {
      description: "A matter that came up more than once.",
      type: "object",
      required: [
        "id",
        "jurisdiction",
        "revision",
        "state",
        "title",
        "firstCase",
        "links",
        "unlinked",
        "mergedInto",
        "splitOff",
        "escalations",
        "identifiedAt",
      ],
      properties: {
        id: { type: "string" },
        jurisdiction: { type: "string" },
        revision: { type: "number" },
        state: { type: "string", enum: ["DISSOLVED", "MERGED", "OPEN"] },
        title: { type: "string" },
        firstCase: { type: "string", nullable: true },
        links: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "case", "relation", "likeness"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              case: { type: "string" },
              relation: {
                type: "string",
                enum: [
                  "DUPLICATE",
                  "RECURRENCE",
                  "REPEAT_CALLER",
                  "SIMILAR_ELSEWHERE",
                ],
              },
              likeness: {
                description: "Null where nobody suggested it.",
                nullable: true,
                allOf: [{ $ref: "#/components/schemas/Likeness" }],
              },
              mergedFrom: {
                description:
                  "The issue whose merger brought the case here; left out where somebody linked it.",
                type: "string",
              },
            },
          },
        },
        unlinked: {
          type: "array",
          items: {
            type: "object",
            required: ["case", "reason", "by"],
            properties: {
              case: { type: "string" },
              reason: { type: "string" },
              by: { $ref: "#/components/schemas/Act" },
            },
          },
        },
        mergedInto: { type: "string", nullable: true },
        splitOff: {
          type: "array",
          items: {
            type: "object",
            required: ["into", "cases", "reason", "by"],
            properties: {
              into: { type: "string" },
              cases: { type: "array", items: { type: "string" } },
              reason: { type: "string" },
              by: { $ref: "#/components/schemas/Act" },
            },
          },
        },
        escalations: {
          type: "array",
          items: {
            type: "object",
            required: ["to", "reason", "by"],
            properties: {
              to: { type: "string" },
              reason: { type: "string" },
              by: { $ref: "#/components/schemas/Act" },
            },
          },
        },
        identifiedAt: { type: "string" },
      },
    },
    ReplyPoint: {
      description:
        "A question of the filer and the unit's answer to it: a reply answers each point.",
      type: "object",
      required: ["point", "answer"],
      properties: { point: { type: "string" }, answer: { type: "string" } },
    },
    Report: {
      type: "object",
      required: ["moment", "period", "rules", "figures", "breakdown"],
      properties: {
        moment: {
          type: "object",
          required: ["asOf", "knownAt"],
          properties: { asOf: { type: "string" }, knownAt: { type: "string" } },
        },
        period: { $ref: "#/components/schemas/Period" },
        rules: { $ref: "#/components/schemas/CountingRules" },
        figures: {
          type: "array",
          items: { $ref: "#/components/schemas/Figure" },
        },
        breakdown: {
          type: "object",
          required: ["by", "rows"],
          properties: {
            by: {
              type: "string",
              enum: [
                "community",
                "dutyRole",
                "grid",
                "keyWork",
                "kind",
                "level",
                "month",
                "origin",
                "outlet",
                "person",
                "state",
                "station",
                "topic",
                "unit",
              ],
            },
            rows: {
              type: "array",
              items: { $ref: "#/components/schemas/BreakdownRow" },
            },
          },
          nullable: true,
        },
      },
    },
    Residue: {
      description:
        "Something whose free text still contains the sealed data of a person.",
      type: "object",
      required: ["category", "id", "fields"],
      properties: {
        category: { description: "`case`, `interview` …", type: "string" },
        id: { type: "string" },
        fields: {
          description:
            "Which of the person's fields it contains: `name`, `phone` …",
          type: "array",
          items: { type: "string" },
        },
      },
    },
    Respondent: {
      description:
        "应询人: who speaks for a unit, by post; the name is personal and may be left out.",
      type: "object",
      required: ["unit", "post"],
      properties: {
        unit: { type: "string" },
        post: { type: "string" },
        person: { $ref: "#/components/schemas/OpenedPerson" },
      },
    },
    ResponsibilityLine: {
      description: "责任清单: who answers for it.",
      type: "object",
      required: [
        "case",
        "number",
        "title",
        "unit",
        "coUnits",
        "responsible",
        "supervision",
      ],
      properties: {
        case: { type: "string" },
        number: { type: "string", nullable: true },
        title: { type: "string" },
        unit: { type: "string", nullable: true },
        coUnits: { type: "array", items: { type: "string" } },
        responsible: {
          description: "By post, as the meeting named it.",
          type: "string",
          nullable: true,
        },
        supervision: {
          type: "string",
          enum: ["LISTED", "SUPERVISED"],
          nullable: true,
        },
      },
    },
    Reversal: {
      type: "object",
      required: [
        "account",
        "grant",
        "reason",
        "withdrawn",
        "kept",
        "keptCases",
      ],
      properties: {
        account: { type: "string" },
        grant: { type: "string", nullable: true },
        reason: { type: "string" },
        withdrawn: { type: "number" },
        kept: { type: "number" },
        keptCases: {
          description: "The first thousand of them.",
          type: "array",
          items: { $ref: "#/components/schemas/KeptCase" },
        },
      },
    },
    ReviewLists: {
      description:
        "The three lists that come out of a meeting; generated, never typed.",
      type: "object",
      required: ["moment", "issues", "responsibilities", "rectifications"],
      properties: {
        moment: {
          type: "object",
          required: ["asOf", "knownAt"],
          properties: { asOf: { type: "string" }, knownAt: { type: "string" } },
        },
        issues: {
          type: "array",
          items: { $ref: "#/components/schemas/IssueLine" },
        },
        responsibilities: {
          type: "array",
          items: { $ref: "#/components/schemas/ResponsibilityLine" },
        },
        rectifications: {
          type: "array",
          items: { $ref: "#/components/schemas/RectificationLine" },
        },
      },
    },
    ReviewPack: {
      type: "object",
      required: ["moment", "since", "lines", "counts"],
      properties: {
        moment: {
          description:
            "Both moments at which it was fixed: asked for again it is the same.",
          type: "object",
          required: ["asOf", "knownAt"],
          properties: { asOf: { type: "string" }, knownAt: { type: "string" } },
        },
        since: { type: "string", nullable: true },
        lines: {
          type: "array",
          items: { $ref: "#/components/schemas/PackLine" },
        },
        counts: {
          type: "object",
          required: [
            "CAME_BACK",
            "CLOSED",
            "BECAME_OVERDUE",
            "DISSATISFIED_TWICE",
            "WAITS_FOR_DECISION",
            "PROMISE_BROKEN",
          ],
          properties: {
            CAME_BACK: { type: "number" },
            CLOSED: { type: "number" },
            BECAME_OVERDUE: { type: "number" },
            DISSATISFIED_TWICE: { type: "number" },
            WAITS_FOR_DECISION: { type: "number" },
            PROMISE_BROKEN: { type: "number" },
          },
        },
      },
    },
    ReviewRecord: {
      description: "Everything about a review meeting.",
      type: "object",
      required: [
        "id",
        "jurisdiction",
        "revision",
        "state",
        "title",
        "scheduledAt",
        "venue",
        "pack",
        "preparedBy",
        "openedAt",
        "present",
        "decisions",
        "closedAt",
        "minutes",
        "cancellation",
      ],
      properties: {
        id: { type: "string" },
        jurisdiction: { type: "string" },
        revision: { type: "number" },
        state: {
          type: "string",
          enum: ["CANCELLED", "CLOSED", "OPEN", "PREPARED"],
        },
        title: { type: "string" },
        scheduledAt: { type: "string" },
        venue: { type: "string" },
        pack: {
          nullable: true,
          allOf: [{ $ref: "#/components/schemas/PackMoment" }],
        },
        preparedBy: { $ref: "#/components/schemas/Act" },
        openedAt: { type: "string", nullable: true },
        present: { type: "array", items: { type: "string" } },
        decisions: {
          type: "array",
          items: { $ref: "#/components/schemas/DecisionRecord" },
        },
        closedAt: { type: "string", nullable: true },
        minutes: { type: "string", nullable: true },
        cancellation: { type: "string", nullable: true },
      },
    },
    RosterOutcome: {
      type: "string",
      enum: [
        "changed",
        "created",
        "notReached",
        "partly",
        "refused",
        "unchanged",
      ],
    },
    RosterReport: {
      type: "object",
      required: [
        "jurisdiction",
        "dryRun",
        "complete",
        "counts",
        "ignored",
        "rows",
      ],
      properties: {
        jurisdiction: { type: "string" },
        dryRun: { type: "boolean" },
        complete: {
          description:
            "False if it was interrupted and the remaining rows were not read. The same list may be sent again.",
          type: "boolean",
        },
        counts: {
          type: "object",
          required: [
            "created",
            "changed",
            "unchanged",
            "refused",
            "partly",
            "notReached",
          ],
          properties: {
            created: { type: "number" },
            changed: { type: "number" },
            unchanged: { type: "number" },
            refused: { type: "number" },
            partly: { type: "number" },
            notReached: { type: "number" },
          },
        },
        ignored: { type: "array", items: { type: "string" } },
        rows: {
          type: "array",
          items: { $ref: "#/components/schemas/RowReport" },
        },
      },
    },
    RowProblem: {
      type: "object",
      required: ["code", "column", "zh", "en"],
      properties: {
        code: { type: "string" },
        column: {
          description: "The header of the column that the rule is about.",
          type: "string",
          nullable: true,
        },
        zh: { type: "string" },
        en: { type: "string" },
      },
    },
    RowRefusal: {
      type: "object",
      required: ["code", "field", "row", "ticketNumber", "zh", "en"],
      properties: {
        code: { type: "string" },
        field: {
          description: "The column that the rule is about.",
          type: "string",
          nullable: true,
        },
        row: { type: "number" },
        ticketNumber: { type: "string", nullable: true },
        zh: { type: "string" },
        en: { type: "string" },
      },
    },
    RowReport: {
      description:
        "The result of one row. Refusals contain no values of the row.",
      type: "object",
      required: ["sheet", "row", "id", "outcome", "changed", "problems"],
      properties: {
        sheet: { type: "string" },
        row: { type: "number" },
        id: { type: "string", nullable: true },
        outcome: { $ref: "#/components/schemas/RosterOutcome" },
        changed: {
          description: "The columns whose values were changed.",
          type: "array",
          items: { type: "string" },
        },
        problems: {
          type: "array",
          items: { $ref: "#/components/schemas/RowProblem" },
        },
      },
    },
    SearchAnswer: {
      type: "object",
      required: ["words", "counts", "hits", "next"],
      properties: {
        words: {
          description:
            "The words that were searched for; each hit holds all of them.",
          type: "array",
          items: { type: "string" },
        },
        counts: {
          description:
            "How many hits of each kind, whichever kinds are asked for.",
          type: "object",
          properties: {
            case: { type: "number" },
            interview: { type: "number" },
            session: { type: "number" },
            visit: { type: "number" },
            repeatIssue: { type: "number" },
            reviewMeeting: { type: "number" },
          },
        },
        hits: {
          description: "The newest first.",
          type: "array",
          items: { $ref: "#/components/schemas/SearchHit" },
        },
        next: { type: "string", nullable: true },
      },
    },
    SearchHit: {
      type: "object",
      required: ["kind", "id", "snippets"],
      properties: {
        kind: { $ref: "#/components/schemas/Kind" },
        id: { type: "string" },
        snippets: {
          type: "array",
          items: { $ref: "#/components/schemas/Snippet" },
        },
      },
    },
    SearchedField: {
      type: "string",
      enum: [
        "answer",
        "description",
        "disagreement",
        "finding",
        "matter",
        "measure",
        "minutes",
        "number",
        "outcome",
        "place",
        "promise",
        "question",
        "reason",
        "said",
        "settlement",
        "ticket",
        "title",
        "venue",
        "weakWork",
      ],
    },
    SecurityLogDto: {
      type: "object",
      required: ["items", "next"],
      properties: {
        items: {
          type: "array",
          items: { $ref: "#/components/schemas/LoggedDto" },
        },
        next: { type: "string", nullable: true },
      },
    },
    SeenCase: {
      description:
        "The case as it was before whoever decided: a decision is carried out on this and on nothing later.",
      type: "object",
      required: ["revision", "round"],
      properties: { revision: { type: "number" }, round: { type: "number" } },
    },
    SessionDto: {
      type: "object",
      required: ["id", "current", "startedAt", "seenAt", "expiresAt", "device"],
      properties: {
        id: { type: "string" },
        current: { type: "boolean" },
        startedAt: { type: "string" },
        seenAt: { type: "string" },
        expiresAt: { type: "string" },
        device: { type: "string" },
      },
    },
    SessionList: {
      type: "object",
      required: ["moment", "rows", "next"],
      properties: {
        moment: {
          type: "object",
          required: ["asOf", "knownAt"],
          properties: { asOf: { type: "string" }, knownAt: { type: "string" } },
        },
        rows: {
          type: "array",
          items: { $ref: "#/components/schemas/SessionRow" },
        },
        next: { type: "string", nullable: true },
      },
    },
    SessionPlan: {
      description: "What a session is to be about (问询会).",
      type: "object",
      required: [
        "title",
        "topic",
        "keyWork",
        "scheduledAt",
        "venue",
        "units",
        "participants",
        "aboutCases",
      ],
      properties: {
        title: { type: "string" },
        topic: { type: "string" },
        keyWork: { type: "string", nullable: true },
        scheduledAt: { type: "string" },
        venue: { type: "string" },
        units: { type: "array", items: { type: "string" } },
        participants: {
          description:
            "Deputies and voter representatives who are asked to come.",
          type: "array",
          items: { $ref: "#/components/schemas/Participant" },
        },
        aboutCases: {
          description: "Open cases that it is about.",
          type: "array",
          items: { type: "string" },
        },
        aboutRepeats: {
          description: "Repeat issues that it is about.",
          type: "array",
          items: { type: "string" },
        },
      },
    },
    SessionRecord: {
      description:
        "Everything about a session. Persons stay sealed until the edge opens them.",
      type: "object",
      required: [
        "id",
        "jurisdiction",
        "revision",
        "state",
        "plan",
        "convenedBy",
        "replans",
        "invitations",
        "openedAt",
        "closedAt",
        "present",
        "rollChanges",
        "respondents",
        "eligible",
        "quorum",
        "questions",
        "voting",
        "ballots",
        "weakWorks",
        "minutes",
        "minutesAmended",
        "cancellation",
      ],
      properties: {
        id: { type: "string" },
        jurisdiction: { type: "string" },
        revision: { type: "number" },
        state: {
          type: "string",
          enum: [
            "CANCELLED",
            "CLOSED",
            "CONVENED",
            "MINUTES_ISSUED",
            "NOTICED",
            "OPEN",
          ],
        },
        plan: {
          nullable: true,
          allOf: [{ $ref: "#/components/schemas/SessionPlan" }],
        },
        convenedBy: { $ref: "#/components/schemas/Act" },
        replans: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "before", "after", "reason"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              before: { $ref: "#/components/schemas/SessionPlan" },
              after: { $ref: "#/components/schemas/SessionPlan" },
              reason: { type: "string" },
            },
          },
        },
        invitations: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "unit", "respondent", "reason"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              unit: { type: "string" },
              respondent: {
                nullable: true,
                allOf: [{ $ref: "#/components/schemas/Respondent" }],
              },
              reason: { type: "string", nullable: true },
            },
          },
        },
        openedAt: { type: "string", nullable: true },
        closedAt: { type: "string", nullable: true },
        present: {
          description: "Who was there at the opening.",
          type: "array",
          items: { $ref: "#/components/schemas/Participant" },
        },
        rollChanges: {
          description:
            "Who came later and who left, in the order in which it happened.",
          type: "array",
          items: {
            type: "object",
            required: ["by", "at", "came", "left"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              at: { type: "string" },
              came: {
                type: "array",
                items: { $ref: "#/components/schemas/Participant" },
              },
              left: { type: "array", items: { type: "string" } },
            },
          },
        },
        respondents: {
          type: "array",
          items: { $ref: "#/components/schemas/Respondent" },
        },
        eligible: { type: "number", nullable: true },
        quorum: { type: "number", nullable: true },
        questions: {
          description: "In the order of the agenda.",
          type: "array",
          items: { $ref: "#/components/schemas/QuestionRecord" },
        },
        voting: {
          type: "array",
          items: { $ref: "#/components/schemas/VotingRecord" },
        },
        ballots: {
          type: "array",
          items: {
            type: "object",
            required: [
              "eligible",
              "handedIn",
              "satisfied",
              "basicallySatisfied",
              "dissatisfied",
              "void",
              "by",
              "question",
              "unit",
              "ballot",
              "base",
              "threshold",
              "outcome",
              "policyVersion",
            ],
            properties: {
              eligible: { type: "number" },
              handedIn: { type: "number" },
              satisfied: { type: "number" },
              basicallySatisfied: { type: "number" },
              dissatisfied: { type: "number" },
              void: { type: "number" },
              abstained: {
                description: "弃权; absent where nobody could abstain.",
                type: "number",
              },
              by: { $ref: "#/components/schemas/Act" },
              question: { type: "string", nullable: true },
              unit: { type: "string", nullable: true },
              ballot: { type: "string" },
              base: {
                description:
                  "What the threshold is a share of: all members, those present, or the ballots handed in.",
                type: "number",
              },
              threshold: { type: "number" },
              outcome: {
                description:
                  "`NO_RESULT`: fewer votes were handed in than the rules ask for.",
                type: "string",
                enum: [
                  "BASICALLY_SATISFIED",
                  "DISSATISFIED",
                  "NO_RESULT",
                  "SATISFIED",
                ],
              },
              needed: {
                description:
                  "How many had to be handed in; absent where the rules did not ask for that yet.",
                type: "number",
              },
              policyVersion: { type: "number" },
              again: {
                description: "Why the subject was voted on again.",
                type: "string",
              },
              participants: {
                description:
                  "Who handed in a secret vote, sorted; absent where the count is of paper.",
                type: "array",
                items: { type: "string" },
              },
            },
          },
        },
        weakWorks: {
          type: "array",
          items: { $ref: "#/components/schemas/WeakWorkRecord" },
        },
        minutes: { type: "string", nullable: true },
        minutesAmended: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "before", "after", "reason"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              before: { type: "string" },
              after: { type: "string" },
              reason: { type: "string" },
            },
          },
        },
        cancellation: {
          type: "object",
          required: ["by", "reason"],
          properties: {
            by: { $ref: "#/components/schemas/Act" },
            reason: { type: "string" },
          },
          nullable: true,
        },
      },
    },
    SessionRow: {
      description: "A line of the list.",
      type: "object",
      required: [
        "id",
        "jurisdiction",
        "state",
        "title",
        "topic",
        "keyWork",
        "scheduledAt",
        "units",
        "questions",
        "answered",
        "commitments",
      ],
      properties: {
        id: { type: "string" },
        jurisdiction: { type: "string" },
        state: {
          type: "string",
          enum: [
            "CANCELLED",
            "CLOSED",
            "CONVENED",
            "MINUTES_ISSUED",
            "NOTICED",
            "OPEN",
          ],
        },
        title: { type: "string" },
        topic: { type: "string", nullable: true },
        keyWork: { type: "string", nullable: true },
        scheduledAt: { type: "string" },
        units: { type: "array", items: { type: "string" } },
        questions: {
          description:
            "Questions that stand, and those of them that have an answer that counts.",
          type: "array",
          items: { type: "string" },
        },
        answered: { type: "array", items: { type: "string" } },
        commitments: { type: "number" },
      },
    },
    Shown: {
      description:
        "A value as it is shown: words, or where the web page shows what is behind it.",
      anyOf: [
        { type: "string" },
        {
          type: "object",
          required: ["path"],
          properties: { path: { type: "string" } },
        },
      ],
    },
    ShownFact: {
      type: "object",
      required: [
        "position",
        "revision",
        "jurisdiction",
        "type",
        "by",
        "data",
        "entered",
      ],
      properties: {
        position: { type: "number" },
        revision: { type: "number" },
        jurisdiction: { type: "string" },
        type: { type: "string" },
        by: { $ref: "#/components/schemas/Act" },
        data: {
          description:
            "As it stands in the event; persons sealed until the edge opens them.",
        },
        entered: {
          nullable: true,
          allOf: [{ $ref: "#/components/schemas/EnteredFor" }],
        },
      },
    },
    ShownMetric: {
      description:
        "A metric as it is shown: what is counted by its marks, of what, and in words.",
      type: "object",
      required: [
        "code",
        "zh",
        "en",
        "ruleVersion",
        "definition",
        "better",
        "unitOfCount",
        "numerator",
        "denominator",
        "notYetDue",
      ],
      properties: {
        code: { type: "string" },
        zh: { type: "string" },
        en: { type: "string" },
        ruleVersion: {
          description:
            "Raised whenever what is counted changes, so that two reports can be told apart.",
          type: "number",
        },
        definition: { type: "string" },
        better: {
          description:
            "For rankings: which way is better; null if neither. Never set for a count of people.",
          type: "string",
          enum: ["higher", "lower"],
          nullable: true,
        },
        distinct: {
          description:
            "Counts keys, not marks: the same household counts once, however often it was visited.",
          type: "boolean",
          enum: [true],
        },
        personal: {
          description:
            "It may be asked for one person, and broken down by person.",
          type: "boolean",
          enum: [true],
        },
        note: {
          description:
            "What else a reader must know: that joint acts count for each person, say.",
          type: "string",
        },
        unitOfCount: {
          type: "string",
          enum: [
            "articles",
            "cases",
            "days",
            "enterprises",
            "households",
            "items",
            "people",
            "personTimes",
            "places",
            "projects",
            "sessions",
            "times",
          ],
        },
        numerator: {
          type: "array",
          items: { $ref: "#/components/schemas/MarkKind" },
        },
        denominator: {
          type: "array",
          items: { $ref: "#/components/schemas/MarkKind" },
          nullable: true,
        },
        notYetDue: {
          type: "array",
          items: { $ref: "#/components/schemas/MarkKind" },
        },
      },
    },
    Side: {
      description: "The two sides that confirm a note.",
      type: "string",
      enum: ["FILERS", "UNIT"],
    },
    SiteQuestionRecord: {
      type: "object",
      required: [
        "by",
        "answers",
        "id",
        "unit",
        "text",
        "askers",
        "topic",
        "keyWork",
        "place",
        "aboutCase",
      ],
      properties: {
        by: { $ref: "#/components/schemas/Act" },
        answers: {
          type: "array",
          items: {
            type: "object",
            required: ["number", "counts", "by", "kind", "text", "admits"],
            properties: {
              number: { type: "number" },
              counts: { type: "boolean" },
              by: { $ref: "#/components/schemas/Act" },
              kind: {
                type: "string",
                enum: ["HOLDING", "ON_SPOT", "WRITTEN", "WRITTEN_LATER"],
              },
              text: { type: "string" },
              admits: {
                description:
                  "The unit admits that there is something to put right.",
                type: "boolean",
              },
              scan: {
                description:
                  "The paper on which a unit without accounts answered.",
                allOf: [{ $ref: "#/components/schemas/AttachmentRef" }],
              },
            },
          },
        },
        id: { type: "string" },
        unit: { type: "string" },
        text: { type: "string" },
        askers: {
          description:
            "Who asks: first the person who put it, then those whose questions were merged into it.",
          type: "array",
          items: { type: "string" },
        },
        topic: { type: "string" },
        keyWork: { type: "string", nullable: true },
        place: { $ref: "#/components/schemas/PlaceRef" },
        aboutCase: {
          description:
            "The open case that it is about; the outcome goes there.",
          type: "string",
          nullable: true,
        },
        aboutRepeat: {
          description:
            "The repeat issue that it is about: what comes out goes to its open case, or opens the next one, linked.",
          type: "string",
        },
      },
    },
    Snippet: {
      type: "object",
      required: ["field", "text", "marks"],
      properties: {
        field: { $ref: "#/components/schemas/SearchedField" },
        text: {
          description: "A piece of the text; … where it was cut.",
          type: "string",
        },
        marks: { type: "array", items: { $ref: "#/components/schemas/Mark" } },
      },
    },
    Standing: {
      description:
        "A ballot as somebody who may see it is told of it before it is counted.",
      type: "object",
      required: [
        "id",
        "isOpen",
        "voter",
        "mayVote",
        "voters",
        "hasVoted",
        "handedIn",
      ],
      properties: {
        id: { type: "string" },
        isOpen: { type: "boolean" },
        voter: { type: "string" },
        mayVote: { type: "boolean" },
        voters: { description: "How many may vote.", type: "number" },
        hasVoted: { type: "boolean" },
        handedIn: {
          description: "How many have voted so far.",
          type: "number",
        },
      },
    },
    StandsAgain: {
      description:
        "Where a case stands again after one of its steps was undone.",
      type: "object",
      required: [
        "state",
        "round",
        "leadUnit",
        "coUnits",
        "clock",
        "pausedOn",
        "reviewOn",
        "promisedOn",
        "missed",
        "category",
        "repliedAt",
        "rateBy",
      ],
      properties: {
        state: {
          type: "string",
          enum: [
            "ACCEPTED",
            "ASSIGNED",
            "CLOSED_OFF",
            "CONFIRMED",
            "DECLINED",
            "DEFERRED",
            "IN_PROGRESS",
            "PLANNED",
            "RATED",
            "REGISTERED",
            "REJECTED",
            "REOPENED",
            "REPLIED",
            "REWORK",
            "SCREENED",
            "SETTLED_ON_SPOT",
            "UNDER_REVIEW",
            "WITHDRAWN",
          ],
        },
        round: { type: "number" },
        leadUnit: { type: "string", nullable: true },
        coUnits: { type: "array", items: { type: "string" } },
        clock: {
          description: "The clock that runs again; null where none does.",
          nullable: true,
          allOf: [{ $ref: "#/components/schemas/StartedClock" }],
        },
        pausedOn: { type: "string", nullable: true },
        reviewOn: { type: "string", nullable: true },
        promisedOn: {
          description:
            "The day by which the unit promised to have solved it, in a reply that stands again.",
          type: "string",
          nullable: true,
        },
        missed: {
          description: "The days that stay missed.",
          type: "array",
          items: {
            type: "object",
            required: ["unit", "dueOn"],
            properties: { unit: { type: "string" }, dueOn: { type: "string" } },
          },
        },
        category: {
          type: "string",
          enum: ["A", "B", "C", "D"],
          nullable: true,
        },
        repliedAt: { type: "string", nullable: true },
        rateBy: {
          description: "By when the reply is to be rated now.",
          type: "string",
          nullable: true,
        },
      },
    },
    StartedClock: {
      description:
        "A clock as it is started and stored: it keeps the rules and the calendar that were in force then.",
      type: "object",
      required: [
        "startedOn",
        "term",
        "dueOn",
        "policyVersion",
        "calendarVersion",
      ],
      properties: {
        startedOn: {
          description:
            "The day of hand-over, which is not counted (民法典第201条).",
          type: "string",
        },
        term: { $ref: "#/components/schemas/Term" },
        dueOn: { type: "string" },
        policyVersion: { type: "number" },
        calendarVersion: { type: "number" },
        endOfDay: {
          description: "When its days end, if not at 24:00.",
          type: "string",
        },
      },
    },
    StatusDto: {
      type: "object",
      required: ["status", "store", "vault", "parts", "views", "reactions"],
      properties: {
        status: { type: "string", enum: ["degraded", "ready", "unready"] },
        store: { type: "string", enum: ["down", "up"] },
        vault: { type: "string", enum: ["down", "up"] },
        parts: {
          type: "array",
          items: { $ref: "#/components/schemas/PartStatusDto" },
        },
        views: {
          type: "array",
          items: { $ref: "#/components/schemas/SubscriptionStatusDto" },
        },
        reactions: {
          type: "array",
          items: { $ref: "#/components/schemas/SubscriptionStatusDto" },
        },
      },
    },
    SubscriptionStatusDto: {
      type: "object",
      required: ["name", "state", "position", "head", "behind"],
      properties: {
        name: { type: "string" },
        state: {
          type: "string",
          enum: [
            "building",
            "catching-up",
            "failing",
            "live",
            "standby",
            "stopped",
          ],
        },
        version: { type: "number" },
        generation: { type: "number" },
        position: { type: "number", nullable: true },
        head: { type: "number", nullable: true },
        behind: { type: "number", nullable: true },
        error: { $ref: "#/components/schemas/FailureDto" },
        refusals: {
          type: "array",
          items: { $ref: "#/components/schemas/RefusedCommandDto" },
        },
      },
    },
    SuggestedCase: {
      description: "An earlier case as a list of suggestions shows it.",
      type: "object",
      required: [
        "id",
        "number",
        "title",
        "history",
        "state",
        "phase",
        "leadUnit",
        "topic",
        "reportedAt",
        "closedAt",
      ],
      properties: {
        id: { type: "string" },
        number: { type: "string", nullable: true },
        title: { type: "string" },
        history: {
          description:
            "Imported as past: no clock, not on the board unless asked for, and counted separately.",
          type: "boolean",
        },
        state: {
          type: "string",
          enum: [
            "ACCEPTED",
            "ASSIGNED",
            "CLOSED_OFF",
            "CONFIRMED",
            "DECLINED",
            "DEFERRED",
            "IN_PROGRESS",
            "PLANNED",
            "RATED",
            "REGISTERED",
            "REJECTED",
            "REOPENED",
            "REPLIED",
            "REWORK",
            "SCREENED",
            "SETTLED_ON_SPOT",
            "UNDER_REVIEW",
            "WITHDRAWN",
          ],
        },
        phase: { type: "string", enum: ["closed", "open"] },
        leadUnit: { type: "string", nullable: true },
        topic: { type: "string", nullable: true },
        reportedAt: {
          description:
            "When the matter was reported, and when it was recorded here.",
          type: "string",
          nullable: true,
        },
        closedAt: { type: "string", nullable: true },
      },
    },
    Suggestion: {
      type: "object",
      required: [
        "case",
        "likelihood",
        "grade",
        "reasons",
        "relation",
        "issues",
      ],
      properties: {
        case: { $ref: "#/components/schemas/SuggestedCase" },
        likelihood: { description: "From 0 to 1.", type: "number" },
        grade: { type: "string", enum: ["FOR_REFERENCE", "HIGH", "SUSPECTED"] },
        reasons: {
          description: "In words for people, the place first.",
          type: "array",
          items: { type: "string" },
        },
        relation: {
          description:
            "What it would be to the earlier case; null where no relation of the rules fits.",
          type: "string",
          enum: [
            "DUPLICATE",
            "RECURRENCE",
            "REPEAT_CALLER",
            "SIMILAR_ELSEWHERE",
          ],
          nullable: true,
        },
        issues: {
          description: "Open repeat issues of the earlier case: link it there.",
          type: "array",
          items: {
            type: "object",
            required: ["id", "title"],
            properties: { id: { type: "string" }, title: { type: "string" } },
          },
        },
      },
    },
    Suggestions: {
      type: "object",
      required: ["suspectAt", "suggestions"],
      properties: {
        suspectAt: {
          description:
            "From this likelihood on the rules of the office take a pair for suspected.",
          type: "number",
        },
        suggestions: {
          type: "array",
          items: { $ref: "#/components/schemas/Suggestion" },
        },
      },
    },
    SupervisionLevel: { type: "string", enum: ["LISTED", "SUPERVISED"] },
    Suspected: {
      description: "A case and the earlier ones of which it may be a repeat.",
      type: "object",
      required: ["case", "earlier"],
      properties: {
        case: { $ref: "#/components/schemas/SuggestedCase" },
        earlier: {
          type: "array",
          items: { $ref: "#/components/schemas/Suggestion" },
        },
      },
    },
    SystemicTopics: {
      type: "object",
      required: ["moment", "from", "topics"],
      properties: {
        moment: {
          type: "object",
          required: ["asOf", "knownAt"],
          properties: { asOf: { type: "string" }, knownAt: { type: "string" } },
        },
        from: { type: "string" },
        topics: {
          description:
            "One kind of matter in as many places as the rules name, or more: a cause that no single place has.",
          type: "array",
          items: {
            type: "object",
            required: ["topic", "cases", "places"],
            properties: {
              topic: { type: "string" },
              cases: { type: "number" },
              places: {
                type: "array",
                items: {
                  type: "object",
                  required: ["name", "cases"],
                  properties: {
                    name: { type: "string" },
                    cases: { type: "number" },
                  },
                },
              },
            },
          },
        },
      },
    },
    TaskKind: {
      type: "string",
      enum: [
        "ACCEPT_ASSIGNMENT",
        "ACKNOWLEDGE_NOTICE",
        "ANSWER_INVITATION",
        "ANSWER_QUESTION",
        "APPROVE_INTERVIEW",
        "ASSIGN_CASE",
        "CLOSE_OFF",
        "CONFIRM_NOTE",
        "CONTACT_FILER",
        "CORRECT_DRAFT",
        "DECIDE_EXTENSION",
        "FILE_NOTE",
        "GIVE_OPINION",
        "HOLD_INTERVIEW",
        "ISSUE_MINUTES",
        "LOOK_BACK",
        "NOTICE_INTERVIEW",
        "NOTICE_SESSION",
        "RATE_REPLY",
        "RECORD_NOT_RATED",
        "RECTIFY",
        "REPLY_AGAIN",
        "REVIEW_CASE",
        "REVIEW_DEFERRAL",
        "SCREEN_CASE",
        "SCREEN_INTERVIEW",
        "SIGN_REPLY",
      ],
    },
    TemplateStanding: {
      type: "object",
      required: ["document", "used", "history"],
      properties: {
        document: {
          type: "string",
          enum: [
            "assignment-order",
            "ballot-form",
            "ballot-result",
            "close-off",
            "interview-notice",
            "interview-record",
            "interview-request",
            "issue-list",
            "promise-ledger",
            "rectification-list",
            "reminder-notice",
            "reply-receipt",
            "responsibility-list",
            "session-agenda",
            "session-minutes",
            "session-notice",
            "supervision-order",
            "visit-minutes",
            "visit-notice",
            "year-paragraph",
          ],
        },
        used: {
          nullable: true,
          allOf: [{ $ref: "#/components/schemas/UsedTemplate" }],
        },
        history: {
          description: "Oldest first.",
          type: "array",
          items: { $ref: "#/components/schemas/TemplateStep" },
        },
      },
    },
    TemplateStep: {
      description:
        "What was done to a template; `version` null: the default again.",
      type: "object",
      required: ["version", "file", "reason", "by"],
      properties: {
        version: { type: "number", nullable: true },
        file: {
          nullable: true,
          allOf: [{ $ref: "#/components/schemas/AttachmentRef" }],
        },
        reason: { type: "string", nullable: true },
        by: { $ref: "#/components/schemas/Act" },
      },
    },
    Term: {
      description:
        "A length of time as a rule states it: 5 working days, 1 month.",
      type: "object",
      required: ["amount", "unit"],
      properties: {
        amount: { type: "number" },
        unit: { $ref: "#/components/schemas/TermUnit" },
      },
    },
    TermUnit: {
      description:
        "How a length of time is counted; the three are never converted into each other (DOMAIN: 民法典 200–204).",
      type: "string",
      enum: ["calendarDay", "month", "workingDay"],
    },
    TicketRef: {
      description: "The row of an import that a case came from.",
      type: "object",
      required: ["source", "ticketNumber", "batch", "contentHash"],
      properties: {
        source: { type: "string" },
        ticketNumber: { type: "string" },
        batch: { type: "string" },
        contentHash: {
          description: "Shows whether the row has changed.",
          type: "string",
        },
      },
    },
    Timeline: {
      description:
        "In the order in which the facts were written down; a late one shows by its earlier `occurredAt`.",
      type: "object",
      required: ["moment", "facts"],
      properties: {
        moment: {
          type: "object",
          required: ["asOf", "knownAt"],
          properties: { asOf: { type: "string" }, knownAt: { type: "string" } },
        },
        facts: {
          type: "array",
          items: { $ref: "#/components/schemas/ShownFact" },
        },
      },
    },
    TokenDto: {
      type: "object",
      required: ["id", "label", "issuedAt", "expiresAt", "revokedAt"],
      properties: {
        id: { type: "string" },
        label: { type: "string" },
        issuedAt: { type: "string" },
        expiresAt: { type: "string", nullable: true },
        revokedAt: { type: "string", nullable: true },
      },
    },
    ToldImport: {
      description:
        "The job as shown to users: without account, grant, hash and position.",
      type: "object",
      required: [
        "id",
        "jurisdiction",
        "fileName",
        "size",
        "profile",
        "dryRun",
        "state",
        "startedAt",
        "endedAt",
        "row",
        "counts",
        "refusals",
        "failure",
        "reversal",
      ],
      properties: {
        id: { type: "string" },
        jurisdiction: { type: "string" },
        fileName: { type: "string" },
        size: { type: "number" },
        profile: { $ref: "#/components/schemas/ImportProfile" },
        dryRun: { type: "boolean" },
        state: { $ref: "#/components/schemas/ImportState" },
        startedAt: { type: "string" },
        endedAt: { type: "string", nullable: true },
        row: {
          description: "The last row of the file that was read.",
          type: "number",
        },
        counts: {
          type: "object",
          required: [
            "created",
            "unchanged",
            "refused",
            "reinstated",
            "amended",
          ],
          properties: {
            created: { type: "number" },
            unchanged: { type: "number" },
            refused: { type: "number" },
            reinstated: { type: "number" },
            amended: { type: "number" },
          },
        },
        refusals: {
          description: "The first thousand of them.",
          type: "array",
          items: { $ref: "#/components/schemas/RowRefusal" },
        },
        failure: {
          nullable: true,
          allOf: [{ $ref: "#/components/schemas/Refusal" }],
        },
        reversal: {
          nullable: true,
          allOf: [{ $ref: "#/components/schemas/Reversal" }],
        },
      },
    },
    UndoneStep: {
      description:
        "A step that was undone, and where the case stood before and after; `rater` is null where this reader may not know it.",
      anyOf: [
        {
          type: "object",
          required: [
            "by",
            "step",
            "unit",
            "round",
            "reason",
            "at",
            "before",
            "after",
            "agreed",
          ],
          properties: {
            by: { $ref: "#/components/schemas/Act" },
            step: { type: "string", enum: ["ASSIGNMENT"] },
            unit: { type: "string", nullable: true },
            round: { type: "number" },
            reason: { type: "string" },
            at: { description: "When the step happened.", type: "string" },
            before: {
              type: "string",
              enum: [
                "ACCEPTED",
                "ASSIGNED",
                "CLOSED_OFF",
                "CONFIRMED",
                "DECLINED",
                "DEFERRED",
                "IN_PROGRESS",
                "PLANNED",
                "RATED",
                "REGISTERED",
                "REJECTED",
                "REOPENED",
                "REPLIED",
                "REWORK",
                "SCREENED",
                "SETTLED_ON_SPOT",
                "UNDER_REVIEW",
                "WITHDRAWN",
              ],
            },
            after: { $ref: "#/components/schemas/StandsAgain" },
            agreed: { type: "boolean" },
          },
        },
        {
          type: "object",
          required: [
            "by",
            "step",
            "unit",
            "round",
            "reason",
            "at",
            "before",
            "after",
            "summary",
            "told",
          ],
          properties: {
            by: { $ref: "#/components/schemas/Act" },
            step: { type: "string", enum: ["REPLY"] },
            unit: { type: "string", nullable: true },
            round: { type: "number" },
            reason: { type: "string" },
            at: { description: "When the step happened.", type: "string" },
            before: {
              type: "string",
              enum: [
                "ACCEPTED",
                "ASSIGNED",
                "CLOSED_OFF",
                "CONFIRMED",
                "DECLINED",
                "DEFERRED",
                "IN_PROGRESS",
                "PLANNED",
                "RATED",
                "REGISTERED",
                "REJECTED",
                "REOPENED",
                "REPLIED",
                "REWORK",
                "SCREENED",
                "SETTLED_ON_SPOT",
                "UNDER_REVIEW",
                "WITHDRAWN",
              ],
            },
            after: { $ref: "#/components/schemas/StandsAgain" },
            summary: { type: "string" },
            told: { type: "array", items: { type: "string" } },
          },
        },
        {
          type: "object",
          required: [
            "by",
            "step",
            "rater",
            "unit",
            "round",
            "reason",
            "at",
            "before",
            "after",
            "rating",
            "whole",
          ],
          properties: {
            by: { $ref: "#/components/schemas/Act" },
            step: { type: "string", enum: ["RATING"] },
            rater: { type: "string", nullable: true },
            unit: { type: "string", nullable: true },
            round: { type: "number" },
            reason: { type: "string" },
            at: { description: "When the step happened.", type: "string" },
            before: {
              type: "string",
              enum: [
                "ACCEPTED",
                "ASSIGNED",
                "CLOSED_OFF",
                "CONFIRMED",
                "DECLINED",
                "DEFERRED",
                "IN_PROGRESS",
                "PLANNED",
                "RATED",
                "REGISTERED",
                "REJECTED",
                "REOPENED",
                "REPLIED",
                "REWORK",
                "SCREENED",
                "SETTLED_ON_SPOT",
                "UNDER_REVIEW",
                "WITHDRAWN",
              ],
            },
            after: { $ref: "#/components/schemas/StandsAgain" },
            rating: {
              type: "string",
              enum: ["BASICALLY_SATISFIED", "DISSATISFIED", "SATISFIED"],
            },
            whole: {
              description:
                "Whether the reply counted as rated; else others were awaited still.",
              type: "boolean",
            },
          },
        },
        {
          type: "object",
          required: [
            "by",
            "step",
            "unit",
            "round",
            "reason",
            "at",
            "before",
            "after",
            "override",
          ],
          properties: {
            by: { $ref: "#/components/schemas/Act" },
            step: { type: "string", enum: ["CLOSE_OFF"] },
            unit: { type: "string", nullable: true },
            round: { type: "number" },
            reason: { type: "string" },
            at: { description: "When the step happened.", type: "string" },
            before: {
              type: "string",
              enum: [
                "ACCEPTED",
                "ASSIGNED",
                "CLOSED_OFF",
                "CONFIRMED",
                "DECLINED",
                "DEFERRED",
                "IN_PROGRESS",
                "PLANNED",
                "RATED",
                "REGISTERED",
                "REJECTED",
                "REOPENED",
                "REPLIED",
                "REWORK",
                "SCREENED",
                "SETTLED_ON_SPOT",
                "UNDER_REVIEW",
                "WITHDRAWN",
              ],
            },
            after: { $ref: "#/components/schemas/StandsAgain" },
            override: { type: "string", nullable: true },
          },
        },
        {
          type: "object",
          required: [
            "by",
            "step",
            "unit",
            "round",
            "reason",
            "at",
            "level",
            "now",
          ],
          properties: {
            by: { $ref: "#/components/schemas/Act" },
            step: { type: "string", enum: ["SUPERVISION"] },
            unit: { type: "string", nullable: true },
            round: { type: "number" },
            reason: { type: "string" },
            at: { type: "string" },
            level: { $ref: "#/components/schemas/SupervisionLevel" },
            now: {
              description: "The level that holds again.",
              type: "string",
              enum: ["LISTED", "SUPERVISED"],
              nullable: true,
            },
          },
        },
      ],
    },
    UnitDto: {
      type: "object",
      required: [
        "id",
        "jurisdiction",
        "closed",
        "revision",
        "name",
        "code",
        "mergedInto",
        "nature",
      ],
      properties: {
        id: { type: "string" },
        jurisdiction: { type: "string" },
        closed: { type: "boolean" },
        revision: { type: "number" },
        name: { type: "string" },
        code: { type: "string" },
        mergedInto: { type: "string", nullable: true },
        nature: { type: "string", enum: ["INDEPENDENT", "SUBORDINATE"] },
      },
    },
    UploadDto: {
      type: "object",
      required: ["id", "name", "size", "offset", "attachment"],
      properties: {
        id: { type: "string" },
        name: { type: "string" },
        size: { type: "number" },
        offset: { type: "number" },
        attachment: {
          nullable: true,
          allOf: [{ $ref: "#/components/schemas/AttachmentBody" }],
        },
      },
    },
    Urgency: { type: "string", enum: ["complex", "normal", "urgent"] },
    UsedTemplate: {
      description: "A template that is used, and whose it is.",
      type: "object",
      required: ["version", "file", "jurisdiction"],
      properties: {
        version: { type: "number" },
        file: { $ref: "#/components/schemas/AttachmentRef" },
        jurisdiction: { type: "string" },
      },
    },
    Verification: {
      type: "object",
      required: [
        "state",
        "startedAt",
        "by",
        "endedAt",
        "progress",
        "report",
        "failure",
      ],
      properties: {
        state: {
          type: "string",
          enum: ["FAILED", "NEVER", "RUNNING", "SOUND", "UNSOUND"],
        },
        startedAt: { type: "string", nullable: true },
        by: {
          description: "The person who asked for it.",
          type: "string",
          nullable: true,
        },
        endedAt: { type: "string", nullable: true },
        progress: {
          nullable: true,
          allOf: [{ $ref: "#/components/schemas/VerificationProgress" }],
        },
        report: {
          nullable: true,
          allOf: [{ $ref: "#/components/schemas/VerificationReport" }],
        },
        failure: {
          description: "Why it could not be done.",
          type: "string",
          nullable: true,
        },
      },
    },
    VerificationProgress: {
      type: "object",
      required: ["events", "files"],
      properties: { events: { type: "number" }, files: { type: "number" } },
    },
    VerificationReport: {
      description: "All that can be verified of what a node keeps.",
      type: "object",
      required: [
        "ok",
        "events",
        "lastSealedDay",
        "first",
        "file",
        "heads",
        "attachments",
      ],
      properties: {
        ok: { type: "boolean" },
        events: {
          description: "How many events fit, up to the first that does not.",
          type: "number",
        },
        lastSealedDay: { type: "string", nullable: true },
        first: {
          nullable: true,
          allOf: [{ $ref: "#/components/schemas/Finding" }],
        },
        file: {
          description:
            "What the database itself says about its file; empty where it finds nothing wrong.",
          type: "array",
          items: { type: "string" },
        },
        heads: { $ref: "#/components/schemas/HeadsReport" },
        attachments: {
          description:
            "Null where the log was touched: it then cannot be said which files belong to it.",
          nullable: true,
          allOf: [{ $ref: "#/components/schemas/FilesReport" }],
        },
      },
    },
    VisitPlan: {
      type: "object",
      required: [
        "title",
        "focus",
        "topic",
        "keyWork",
        "place",
        "scheduledAt",
        "units",
        "participants",
        "aboutCases",
      ],
      properties: {
        title: { type: "string" },
        focus: {
          type: "string",
          enum: ["HARD_SPOT", "LIVELIHOOD", "URGENT_NEED"],
        },
        topic: { type: "string" },
        keyWork: { type: "string", nullable: true },
        place: { $ref: "#/components/schemas/PlaceRef" },
        scheduledAt: { type: "string" },
        units: { type: "array", items: { type: "string" } },
        participants: {
          type: "array",
          items: { $ref: "#/components/schemas/Participant" },
        },
        aboutCases: {
          description: "Open cases that it is about.",
          type: "array",
          items: { type: "string" },
        },
        aboutRepeats: {
          description: "Repeat issues that it is about.",
          type: "array",
          items: { type: "string" },
        },
      },
    },
    VisitRecord: {
      description:
        "Everything about a visit on site. Persons stay sealed until the edge opens them.",
      type: "object",
      required: [
        "id",
        "jurisdiction",
        "revision",
        "state",
        "plan",
        "calledBy",
        "replans",
        "invitations",
        "heldAt",
        "present",
        "respondents",
        "photos",
        "questions",
        "findings",
        "measures",
        "settlements",
        "failures",
        "minutes",
        "minutesAmended",
        "cancellation",
      ],
      properties: {
        id: { type: "string" },
        jurisdiction: { type: "string" },
        revision: { type: "number" },
        state: {
          type: "string",
          enum: ["CALLED", "CANCELLED", "HELD", "MINUTES_ISSUED"],
        },
        plan: {
          nullable: true,
          allOf: [{ $ref: "#/components/schemas/VisitPlan" }],
        },
        calledBy: { $ref: "#/components/schemas/Act" },
        replans: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "before", "after", "reason"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              before: { $ref: "#/components/schemas/VisitPlan" },
              after: { $ref: "#/components/schemas/VisitPlan" },
              reason: { type: "string" },
            },
          },
        },
        invitations: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "unit", "person", "accepts", "reason"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              unit: { type: "string", nullable: true },
              person: { type: "string", nullable: true },
              accepts: { type: "boolean" },
              reason: { type: "string", nullable: true },
            },
          },
        },
        heldAt: { type: "string", nullable: true },
        present: {
          type: "array",
          items: { $ref: "#/components/schemas/Participant" },
        },
        respondents: {
          type: "array",
          items: { $ref: "#/components/schemas/Respondent" },
        },
        photos: {
          type: "array",
          items: { $ref: "#/components/schemas/AttachmentRef" },
        },
        questions: {
          type: "array",
          items: { $ref: "#/components/schemas/SiteQuestionRecord" },
        },
        findings: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "id", "text", "place", "photos"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              id: { type: "string" },
              text: { type: "string" },
              place: { $ref: "#/components/schemas/PlaceRef" },
              photos: {
                type: "array",
                items: { $ref: "#/components/schemas/AttachmentRef" },
              },
            },
          },
        },
        measures: {
          type: "array",
          items: {
            type: "object",
            required: [
              "by",
              "id",
              "unit",
              "title",
              "finding",
              "commitment",
              "urgency",
              "aboutCase",
            ],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              id: { type: "string" },
              unit: { type: "string" },
              title: { type: "string" },
              finding: { type: "string", nullable: true },
              commitment: { $ref: "#/components/schemas/Commitment" },
              urgency: { $ref: "#/components/schemas/Urgency" },
              aboutCase: { type: "string", nullable: true },
              aboutRepeat: {
                description:
                  "The repeat issue that it is about: what comes out goes to its open case, or opens the next one, linked.",
                type: "string",
              },
            },
          },
        },
        settlements: {
          type: "array",
          items: {
            type: "object",
            required: [
              "by",
              "id",
              "unit",
              "title",
              "finding",
              "evidence",
              "aboutCase",
            ],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              id: { type: "string" },
              unit: { type: "string" },
              title: { type: "string" },
              finding: { type: "string", nullable: true },
              evidence: { $ref: "#/components/schemas/Evidence" },
              aboutCase: { type: "string", nullable: true },
              aboutRepeat: {
                description:
                  "The repeat issue that it is about: what comes out goes to its open case, or opens the next one, linked.",
                type: "string",
              },
            },
          },
        },
        failures: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "unit", "finding", "reasons"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              unit: { type: "string" },
              finding: { type: "string", nullable: true },
              reasons: { type: "string" },
            },
          },
        },
        minutes: { type: "string", nullable: true },
        minutesAmended: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "before", "after", "reason"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              before: { type: "string" },
              after: { type: "string" },
              reason: { type: "string" },
            },
          },
        },
        cancellation: {
          type: "object",
          required: ["by", "reason"],
          properties: {
            by: { $ref: "#/components/schemas/Act" },
            reason: { type: "string" },
          },
          nullable: true,
        },
      },
    },
    VisitRow: {
      description: "A line of the list.",
      type: "object",
      required: [
        "id",
        "jurisdiction",
        "state",
        "title",
        "focus",
        "topic",
        "keyWork",
        "scheduledAt",
        "units",
        "measures",
        "settled",
        "failed",
      ],
      properties: {
        id: { type: "string" },
        jurisdiction: { type: "string" },
        state: {
          type: "string",
          enum: ["CALLED", "CANCELLED", "HELD", "MINUTES_ISSUED"],
        },
        title: { type: "string" },
        focus: {
          type: "string",
          enum: ["HARD_SPOT", "LIVELIHOOD", "URGENT_NEED"],
          nullable: true,
        },
        topic: { type: "string", nullable: true },
        keyWork: { type: "string", nullable: true },
        scheduledAt: { type: "string" },
        units: { type: "array", items: { type: "string" } },
        measures: { type: "number" },
        settled: { type: "number" },
        failed: { type: "number" },
      },
    },
    Voice: {
      description:
        "A filer or an interviewed unit, and what it says of the note as it reads now.",
      type: "object",
      required: ["person", "unit", "attitude", "at", "reason"],
      properties: {
        person: { type: "string", nullable: true },
        unit: { type: "string", nullable: true },
        attitude: {
          type: "string",
          enum: ["CONFIRMED", "DISPUTED", "UNOPPOSED", "WAITING"],
        },
        at: { type: "string", nullable: true },
        reason: { type: "string", nullable: true },
      },
    },
    VotingRecord: {
      description:
        "A secret vote that is under way, or has ended and waits to be counted.",
      type: "object",
      required: ["id", "voters", "isOpen", "by", "question", "unit"],
      properties: {
        id: { type: "string" },
        voters: { type: "array", items: { type: "string" } },
        again: {
          description: "Why the subject is voted on again.",
          type: "string",
        },
        isOpen: { type: "boolean" },
        by: { $ref: "#/components/schemas/Act" },
        question: { type: "string", nullable: true },
        unit: { type: "string", nullable: true },
      },
    },
    WeakWorkLine: {
      description:
        "弱项短板: one weak work, what was measured since, and whether it has caught up (补齐).",
      type: "object",
      required: [
        "by",
        "readings",
        "id",
        "unit",
        "topic",
        "what",
        "measure",
        "dueOn",
        "session",
        "title",
        "jurisdiction",
        "standing",
        "overdue",
      ],
      properties: {
        by: { $ref: "#/components/schemas/Act" },
        readings: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "work", "on", "value", "note"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              work: { type: "string" },
              on: { type: "string" },
              value: { type: "number" },
              note: { type: "string" },
            },
          },
        },
        id: { type: "string" },
        unit: { type: "string" },
        topic: { type: "string" },
        what: { type: "string" },
        measure: {
          description:
            "What is measured, in which unit of count, with the value of that day and the value aimed at.",
          type: "object",
          required: ["name", "unitOfCount", "value", "target"],
          properties: {
            name: { type: "string" },
            unitOfCount: { type: "string" },
            value: { type: "number" },
            target: { type: "number" },
          },
          nullable: true,
        },
        dueOn: { type: "string", nullable: true },
        session: { type: "string" },
        title: { type: "string" },
        jurisdiction: { type: "string" },
        standing: {
          type: "string",
          enum: ["CAUGHT_UP", "CLOSER", "NO_CLOSER", "UNMEASURED", "UNREAD"],
        },
        overdue: {
          description: "Its day is over, and it has not caught up.",
          type: "boolean",
        },
      },
    },
    WeakWorkRecord: {
      type: "object",
      required: [
        "by",
        "readings",
        "id",
        "unit",
        "topic",
        "what",
        "measure",
        "dueOn",
      ],
      properties: {
        by: { $ref: "#/components/schemas/Act" },
        readings: {
          type: "array",
          items: {
            type: "object",
            required: ["by", "work", "on", "value", "note"],
            properties: {
              by: { $ref: "#/components/schemas/Act" },
              work: { type: "string" },
              on: { type: "string" },
              value: { type: "number" },
              note: { type: "string" },
            },
          },
        },
        id: { type: "string" },
        unit: { type: "string" },
        topic: { type: "string" },
        what: { type: "string" },
        measure: {
          description:
            "What is measured, in which unit of count, with the value of that day and the value aimed at.",
          type: "object",
          required: ["name", "unitOfCount", "value", "target"],
          properties: {
            name: { type: "string" },
            unitOfCount: { type: "string" },
            value: { type: "number" },
            target: { type: "number" },
          },
          nullable: true,
        },
        dueOn: { type: "string", nullable: true },
      },
    },
    WeakWorks: {
      type: "object",
      required: ["moment", "lines", "counts"],
      properties: {
        moment: {
          type: "object",
          required: ["asOf", "knownAt"],
          properties: { asOf: { type: "string" }, knownAt: { type: "string" } },
        },
        lines: {
          type: "array",
          items: { $ref: "#/components/schemas/WeakWorkLine" },
        },
        counts: {
          type: "object",
          required: [
            "CAUGHT_UP",
            "CLOSER",
            "NO_CLOSER",
            "UNREAD",
            "UNMEASURED",
          ],
          properties: {
            CAUGHT_UP: { type: "number" },
            CLOSER: { type: "number" },
            NO_CLOSER: { type: "number" },
            UNREAD: { type: "number" },
            UNMEASURED: { type: "number" },
          },
        },
      },
    },
    WebhookStatus: {
      type: "object",
      required: [
        "id",
        "jurisdiction",
        "secretVersion",
        "position",
        "failures",
        "code",
        "nextAt",
        "deadLetters",
        "name",
        "url",
        "kinds",
      ],
      properties: {
        id: { type: "string" },
        jurisdiction: { type: "string" },
        secretVersion: { type: "number" },
        position: {
          description: "How far it has accepted the facts.",
          type: "number",
        },
        failures: { type: "number" },
        code: { type: "string", nullable: true },
        nextAt: { type: "string", nullable: true },
        deadLetters: { type: "number" },
        name: { type: "string" },
        url: { type: "string" },
        kinds: {
          description: "Stored names of events; empty: all of them.",
          type: "array",
          items: { type: "string" },
        },
      },
    },
    WithSecret: {
      type: "object",
      required: ["secret", "id", "revision", "position", "lists", "repeated"],
      properties: {
        secret: { type: "string" },
        id: { type: "string" },
        revision: { type: "number", nullable: true },
        position: { type: "number", nullable: true },
        lists: { type: "string", enum: ["catching-up", "current"] },
        repeated: { type: "boolean" },
      },
    },
    Words: {
      description: "What users read: Chinese first, English beside it.",
      type: "object",
      required: ["zh", "en"],
      properties: { zh: { type: "string" }, en: { type: "string" } },
    },
    WordsDto: {
      type: "object",
      required: ["zh", "en"],
      properties: { zh: { type: "string" }, en: { type: "string" } },
    },
    WorkDto: {
      type: "object",
      required: ["open", "handedOver"],
      properties: {
        open: {
          type: "array",
          items: { $ref: "#/components/schemas/OpenWorkDto" },
        },
        handedOver: {
          type: "array",
          items: { $ref: "#/components/schemas/HandoverDto" },
        },
      },
    },
    Workbench: {
      description:
        "What waits for somebody, in all capacities: by when, and why for this person (the holder says as whom).",
      type: "object",
      required: ["tasks", "counts"],
      properties: {
        tasks: {
          type: "array",
          items: { $ref: "#/components/schemas/WorkbenchTask" },
        },
        counts: {
          type: "object",
          properties: {
            CLOSE_OFF: { type: "number" },
            SCREEN_CASE: { type: "number" },
            ASSIGN_CASE: { type: "number" },
            DECIDE_EXTENSION: { type: "number" },
            REVIEW_CASE: { type: "number" },
            REVIEW_DEFERRAL: { type: "number" },
            LOOK_BACK: { type: "number" },
            ACCEPT_ASSIGNMENT: { type: "number" },
            GIVE_OPINION: { type: "number" },
            RECTIFY: { type: "number" },
            CONTACT_FILER: { type: "number" },
            REPLY_AGAIN: { type: "number" },
            CORRECT_DRAFT: { type: "number" },
            SIGN_REPLY: { type: "number" },
            RATE_REPLY: { type: "number" },
            RECORD_NOT_RATED: { type: "number" },
            SCREEN_INTERVIEW: { type: "number" },
            APPROVE_INTERVIEW: { type: "number" },
            NOTICE_INTERVIEW: { type: "number" },
            ACKNOWLEDGE_NOTICE: { type: "number" },
            HOLD_INTERVIEW: { type: "number" },
            FILE_NOTE: { type: "number" },
            CONFIRM_NOTE: { type: "number" },
            NOTICE_SESSION: { type: "number" },
            ANSWER_INVITATION: { type: "number" },
            ANSWER_QUESTION: { type: "number" },
            ISSUE_MINUTES: { type: "number" },
          },
        },
      },
    },
    WorkbenchTask: {
      type: "object",
      required: [
        "of",
        "id",
        "title",
        "number",
        "kind",
        "holder",
        "by",
        "handler",
        "due",
      ],
      properties: {
        of: { $ref: "#/components/schemas/Kind" },
        id: { type: "string" },
        title: { type: "string" },
        number: { type: "string", nullable: true },
        kind: { $ref: "#/components/schemas/TaskKind" },
        holder: { $ref: "#/components/schemas/Holder" },
        by: { type: "string", nullable: true },
        handler: {
          description:
            "The colleague who has it, where the unit sees it too; null where it is nobody's in particular.",
          type: "string",
          nullable: true,
        },
        due: {
          description:
            "Its day is over (for a look-back or a review: has come).",
          type: "string",
          enum: ["later", "none", "overdue", "today"],
        },
      },
    },
    YearPlanRecord: {
      description: "A year's plan with every change of it.",
      type: "object",
      required: [
        "id",
        "jurisdiction",
        "revision",
        "year",
        "title",
        "adoptedBy",
        "lines",
        "adjustments",
      ],
      properties: {
        id: { type: "string" },
        jurisdiction: { type: "string" },
        revision: { type: "number" },
        year: { type: "number" },
        title: { type: "string" },
        adoptedBy: {
          nullable: true,
          allOf: [{ $ref: "#/components/schemas/Act" }],
        },
        lines: {
          type: "array",
          items: { $ref: "#/components/schemas/PlanLineRecord" },
        },
        adjustments: {
          type: "array",
          items: {
            type: "object",
            required: ["line", "reason", "by"],
            properties: {
              line: { type: "string" },
              reason: { type: "string" },
              by: { $ref: "#/components/schemas/Act" },
            },
          },
        },
      },
    },
  },
};
