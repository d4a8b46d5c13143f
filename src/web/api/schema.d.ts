/* Made from the API's document by `npm run client`; not to be edited. */
export interface paths {
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 账号与历次授权
         * @description 可问某日的情况：当时谁有哪些身份、是否停用。
         */
        get: operations["AccountsController_list"];
        put?: never;
        /** 开通账号 */
        post: operations["AccountsController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个账号 */
        get: operations["AccountsController_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 授予身份
         * @description 同一人同样的身份只能有一个（claim.role-taken）。
         */
        post: operations["AccountsController_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/grants/{grant}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销身份
         * @description 立即生效。
         */
        post: operations["AccountsController_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重设密码；该账号的会话全部结束 */
        post: operations["AccountsController_resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复账号 */
        post: operations["AccountsController_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用账号；会话与令牌随即失效 */
        post: operations["AccountsController_suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/tokens/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 撤销他人的接口令牌 */
        delete: operations["AccountsController_withdrawToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 上传文件
         * @description 同样的内容只存一份；类型由内容判定，不看文件名：PDF、OFD、图片、录像、录音、Word（WPS 文字）、Excel（WPS 表格）、PowerPoint（WPS 演示）（.pdf .ofd .jpg .jpeg .png .gif .webp .heic .heif .hif .tif .tiff .mp4 .m4v .mov .qt .3gp .3gpp .3g2 .3gp2 .webm .m4a .m4b .mp3 .aac .amr .awb .wav .ogg .oga .opus .docx .docm .doc .wps .xlsx .xlsm .xls .et .pptx .ppsx .ppt .pps .dps）。
         *
         *     可能的代码：`attachment.no-file`、`attachment.empty`、`attachment.too-large`、`attachment.type`、`upload.quota`
         */
        post: operations["AttachmentsController_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attachments/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 开始分段上传
         * @description 断线、关机、服务器重启后可续传；24小时无人续传即作废。
         *
         *     可能的代码：`attachment.empty`、`attachment.too-large`、`upload.quota`、`access.account-inactive`
         */
        post: operations["UploadsController_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attachments/uploads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 已收到多少
         * @description 也可用 HEAD：Upload-Offset 和 Upload-Length。
         *
         *     可能的代码：`upload.not-found`
         */
        get: operations["UploadsController_show"];
        put?: never;
        post?: never;
        /**
         * 放弃上传
         * @description 可能的代码：`upload.not-found`、`upload.busy`
         */
        delete: operations["UploadsController_giveUp"];
        options?: never;
        head?: never;
        /**
         * 上传下一段
         * @description 传完最后一段即成为附件；类型由内容判定，不看文件名：PDF、OFD、图片、录像、录音、Word（WPS 文字）、Excel（WPS 表格）、PowerPoint（WPS 演示）（.pdf .ofd .jpg .jpeg .png .gif .webp .heic .heif .hif .tif .tiff .mp4 .m4v .mov .qt .3gp .3gpp .3g2 .3gp2 .webm .m4a .m4b .mp3 .aac .amr .awb .wav .ogg .oga .opus .docx .docm .doc .wps .xlsx .xlsm .xls .et .pptx .ppsx .ppt .pps .dps）。
         *
         *     可能的代码：`upload.not-found`、`upload.offset`、`upload.busy`、`upload.beyond-end`、`upload.broken-off`、`upload.hash`、`upload-offset.form`、`upload.no-part`、`upload.lost`、`attachment.type`
         */
        patch: operations["UploadsController_append"];
        trace?: never;
    };
    "/api/v1/attachments/{hash}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载文件
         * @description 以内容的 SHA-256 取用；看得到用了它的事项、约谈、问询会或会办的人才取得到；可只取一段。照片、录像、录音不含拍摄信息（地点、设备、机主、缩略图），HEIC 照片转为 JPEG；上传的原件另取。
         *
         *     可能的代码：`attachment.not-found`、`attachment.no-view`、`request.range`
         */
        get: operations["AttachmentsController_download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attachments/{hash}/original": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载原件
         * @description 与上传的逐字节相同，含拍摄信息；只给上传它的账号，以及要以它为证据的工委办公室；可只取一段。
         *
         *     可能的代码：`attachment.not-found`、`request.range`
         */
        get: operations["AttachmentsController_original"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 日程订阅（iCalendar）
         * @description 约谈、问询会、会办、到期日、评价和回头看；凭地址中的令牌。每次变动 SEQUENCE 增一，取消的以 STATUS:CANCELLED 留 60 天。
         */
        get: operations["CalendarController_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/{jurisdiction}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 辖区的工作日历
         * @description 一年的每一天：工作日、休息日、节假日、调休上班日。
         */
        get: operations["PolicyController_calendar"];
        put?: never;
        /**
         * 修订工作日历
         * @description 已在计算的期限不自动变动，由经办人逐件确认。
         */
        post: operations["PolicyController_reviseCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/{jurisdiction}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 成批确认
         * @description 按新日历重算所选事项的期限；逐件答复。
         */
        post: operations["ChangePreviewController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/{jurisdiction}/pending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 待确认的期限
         * @description 仍按旧日历计算的期限，按新日历会到哪一天。
         *
         *     可能的代码：`jurisdiction.missing`、`preview.too-many`
         */
        get: operations["ChangePreviewController_pending"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/{jurisdiction}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 试改工作日历
         * @description 哪些计时中的期限会变动、变动几日；不保存任何内容。
         *
         *     可能的代码：`jurisdiction.missing`、`policy.day`、`calendar.day-twice`、`calendar.unpublished`、`preview.too-many`
         */
        post: operations["ChangePreviewController_calendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 整改看板
         * @description 筛选可取多值，以逗号分隔；导入的历史不列，除非要求。
         *
         *     可能的代码：`moment.unreadable`、`moment.in-future`、`asof.not-here`、`page.cursor`
         */
        get: operations["CasesController_board"];
        put?: never;
        /**
         * 登记事项
         * @description 由工委办公室登记；约谈记录中的事项自动登记，不必在此。
         *
         *     可能的代码：`topic.missing`、`topic.not-in-force`、`keyWork.missing`、`keyWork.not-in-force`、`unit.missing`、`unit.closed`、`person.missing`、`person.closed`、`place.missing`、`place.kind`、`place.empty`、`place.not-within`、`case.exists`
         */
        post: operations["CasesController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/entry-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 补录单：一次补录登记、交办、答复、评价
         * @description 各步按实际发生的时间先后；任何一步不合规则，全部不予登记，并指明是哪一步。
         *
         *     可能的代码：`topic.missing`、`topic.not-in-force`、`keyWork.missing`、`keyWork.not-in-force`、`unit.missing`、`unit.closed`、`person.missing`、`person.closed`、`place.missing`、`place.kind`、`place.empty`、`place.not-within`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`、`case.not-its-unit`、`case.not-lead-unit`、`case.backdated`、`case.history`、`case.scan-missing`、`case.signatory-not-of-unit`、`case.four-eyes-unit`、`case.four-eyes-handled`、`case.four-eyes-called`、`case.exists`、`case.sheet-gap`、`attachment.missing`、`occurred-at.in-future`、`case.term-too-long`、`case.reply-category`、`case.reply-commitment`、`case.rating-reasons`、`case.rating-attitude`、`case.not-a-filer`、`case.not-the-rater`、`case.rater-of-unit`
         */
        post: operations["EntrySheetController_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出看板为 CSV
         * @description UTF-8，带 BOM；会被当作公式的文字前加单引号。
         *
         *     可能的代码：`moment.unreadable`、`moment.in-future`、`asof.not-here`
         */
        get: operations["CaseExportsController_boardCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出看板为 Excel
         * @description 按看板同样的筛选；日期为真正的日期，文字一律作文字，不作公式。
         *
         *     可能的代码：`moment.unreadable`、`moment.in-future`、`asof.not-here`
         */
        get: operations["CaseExportsController_board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 看板各筛选项的件数
         * @description 可能的代码：`moment.unreadable`、`moment.in-future`、`asof.not-here`
         */
        get: operations["CasesController_facets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个事项的全部情况
         * @description 含期限的逐日说明。
         *
         *     可能的代码：`case.not-found`、`moment.unreadable`、`moment.in-future`
         */
        get: operations["CasesController_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 单位接收
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.not-its-unit`、`case.not-lead-unit`、`case.backdated`、`case.history`、`case.scan-missing`、`case.signatory-not-of-unit`、`case.four-eyes-unit`、`case.four-eyes-handled`、`case.four-eyes-called`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseHandlingController_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/agree-reassignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 承办单位同意改派
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.nothing-to-undo`、`case.reassignment-agreed`、`case.not-its-unit`、`case.not-lead-unit`、`case.backdated`、`case.history`、`case.scan-missing`、`case.signatory-not-of-unit`、`case.four-eyes-unit`、`case.four-eyes-handled`、`case.four-eyes-called`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseUndoController_agree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/amend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更正内容
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.signatory-not-of-office`、`topic.missing`、`topic.not-in-force`、`keyWork.missing`、`keyWork.not-in-force`、`unit.missing`、`unit.closed`、`person.missing`、`person.closed`、`place.missing`、`place.kind`、`place.empty`、`place.not-within`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CasesController_amend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 交办
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`unit.missing`、`unit.closed`、`case.term-too-long`、`case.opinion-after-due`、`case.instruction-missing`、`case.four-eyes-unit`、`case.four-eyes-answered`、`case.four-eyes-drafted`、`case.four-eyes-reported`、`case.four-eyes-handled`、`case.four-eyes-called`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseOfficeController_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/calendar-change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 按新的工作日历重算期限
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.calendar-makes-overdue`、`case.calendar-older`、`case.four-eyes-unit`、`case.four-eyes-answered`、`case.four-eyes-drafted`、`case.four-eyes-reported`、`case.four-eyes-handled`、`case.four-eyes-called`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseCourseController_calendarChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/close-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 销号
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.close-evidence`、`case.close-rating`、`case.close-rating-awaited`、`case.close-not-solved`、`case.close-not-replied`、`attachment.missing`、`case.four-eyes-unit`、`case.four-eyes-answered`、`case.four-eyes-drafted`、`case.four-eyes-reported`、`case.four-eyes-handled`、`case.four-eyes-called`、`case.four-eyes-filed`、`case.four-eyes-rated`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseCourseController_closeOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 首次联系提出人
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.not-its-unit`、`case.not-lead-unit`、`case.backdated`、`case.history`、`case.scan-missing`、`case.signatory-not-of-unit`、`case.four-eyes-unit`、`case.four-eyes-handled`、`case.four-eyes-called`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseHandlingController_contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/contradict-rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 否认代录的评价，由本人评价
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.nothing-to-undo`、`case.rating-not-entered`、`case.contradict-too-late`、`case.scan-missing`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseUndoController_contradict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/correct-promise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更正承诺
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`promise.not-found`、`promise.none`、`promise.day-before-made`、`promise.too-late`、`case.history`、`case.four-eyes-unit`、`case.four-eyes-answered`、`case.four-eyes-drafted`、`case.four-eyes-reported`、`case.four-eyes-handled`、`case.four-eyes-called`、`case.four-eyes-filed`、`case.four-eyes-rated`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseOfficeController_correctPromise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 单位退回
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.designation-final`、`case.decline-too-late`、`case.not-its-unit`、`case.not-lead-unit`、`case.backdated`、`case.history`、`case.scan-missing`、`case.signatory-not-of-unit`、`case.four-eyes-unit`、`case.four-eyes-handled`、`case.four-eyes-called`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseHandlingController_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/defer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 挂账
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.day-not-later`、`case.deferral-chair`、`case.deferral-too-long`、`case.four-eyes-unit`、`case.four-eyes-answered`、`case.four-eyes-drafted`、`case.four-eyes-reported`、`case.four-eyes-handled`、`case.four-eyes-called`、`case.four-eyes-filed`、`case.four-eyes-rated`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseCourseController_defer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 保存答复稿
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`attachment.missing`、`case.not-its-unit`、`case.not-lead-unit`、`case.backdated`、`case.history`、`case.scan-missing`、`case.signatory-not-of-unit`、`case.four-eyes-unit`、`case.four-eyes-handled`、`case.four-eyes-called`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseUnitController_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/draft-return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 负责人退回答复稿
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.draft-missing`、`case.draft-not-submitted`、`case.draft-changed`、`case.not-its-unit`、`case.not-lead-unit`、`case.backdated`、`case.history`、`case.scan-missing`、`case.signatory-not-of-unit`、`case.four-eyes-unit`、`case.four-eyes-handled`、`case.four-eyes-called`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseUnitController_returned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/draft-submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 答复稿送签
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.draft-missing`、`case.reply-category`、`case.not-its-unit`、`case.not-lead-unit`、`case.backdated`、`case.history`、`case.scan-missing`、`case.signatory-not-of-unit`、`case.four-eyes-unit`、`case.four-eyes-handled`、`case.four-eyes-called`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseUnitController_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/due-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 预看期限
         * @description 这样做的话哪一天到期、为何是这一天；不保存任何内容。不能这样做的，照样告知理由。
         *
         *     可能的代码：`case.not-found`、`case.wrong-phase`、`unit.missing`、`unit.closed`、`case.unit-twice`、`case.term-too-long`、`case.term-goes-on`、`case.no-extension-pending`、`case.extension-beyond-request`、`case.four-eyes-unit`、`case.four-eyes-answered`、`case.four-eyes-drafted`、`case.four-eyes-reported`、`case.four-eyes-handled`、`case.four-eyes-called`、`case.four-eyes-filed`、`case.four-eyes-rated`
         */
        post: operations["CaseDueDayController_ahead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/end-deferral": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 结束挂账
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.deferral-chair`、`case.deferral-review-chair`、`case.four-eyes-unit`、`case.four-eyes-answered`、`case.four-eyes-drafted`、`case.four-eyes-reported`、`case.four-eyes-handled`、`case.four-eyes-called`、`case.four-eyes-filed`、`case.four-eyes-rated`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseCourseController_endDeferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 单位补充佐证
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`attachment.missing`、`case.not-its-unit`、`case.not-lead-unit`、`case.backdated`、`case.history`、`case.scan-missing`、`case.signatory-not-of-unit`、`case.four-eyes-unit`、`case.four-eyes-handled`、`case.four-eyes-called`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseHandlingController_evidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出一个事项的案卷为 Excel
         * @description 概况、经过、各轮办理、佐证与附件清单；反映人的个人信息只给有权查看的人。
         *
         *     可能的代码：`case.not-found`、`moment.unreadable`、`moment.in-future`
         */
        get: operations["CaseExportsController_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/extension-grant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准延期
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.no-extension-pending`、`case.extension-beyond-request`、`case.four-eyes-unit`、`case.four-eyes-answered`、`case.four-eyes-drafted`、`case.four-eyes-reported`、`case.four-eyes-handled`、`case.four-eyes-called`、`case.four-eyes-filed`、`case.four-eyes-rated`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseCourseController_grantExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/extension-refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不准延期
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.no-extension-pending`、`case.four-eyes-unit`、`case.four-eyes-answered`、`case.four-eyes-drafted`、`case.four-eyes-reported`、`case.four-eyes-handled`、`case.four-eyes-called`、`case.four-eyes-filed`、`case.four-eyes-rated`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseCourseController_refuseExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/extension-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请延期
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.extension-pending`、`case.extension-used-up`、`case.extension-too-long`、`case.extension-after-due`、`case.not-its-unit`、`case.not-lead-unit`、`case.backdated`、`case.history`、`case.scan-missing`、`case.signatory-not-of-unit`、`case.four-eyes-unit`、`case.four-eyes-handled`、`case.four-eyes-called`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseHandlingController_requestExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/finding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 工委补充佐证
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`attachment.missing`、`case.reviewer-of-unit`、`case.signatory-not-of-office`、`case.four-eyes-unit`、`case.four-eyes-answered`、`case.four-eyes-drafted`、`case.four-eyes-reported`、`case.four-eyes-handled`、`case.four-eyes-called`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseOfficeController_finding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/handler": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 指定经办人
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.handler-not-of-unit`、`case.not-its-unit`、`case.not-lead-unit`、`case.backdated`、`case.history`、`case.scan-missing`、`case.signatory-not-of-unit`、`case.four-eyes-unit`、`case.four-eyes-handled`、`case.four-eyes-called`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseUnitController_handler"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/keep-promise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 兑现承诺
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`promise.not-found`、`promise.not-its-unit`、`promise.none-open`、`promise.kept`、`case.evidence-missing`、`attachment.missing`、`case.not-its-unit`、`case.not-lead-unit`、`case.backdated`、`case.history`、`case.scan-missing`、`case.signatory-not-of-unit`、`case.four-eyes-unit`、`case.four-eyes-handled`、`case.four-eyes-called`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseHandlingController_keepPromise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/look-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 回头看：未反弹
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`attachment.missing`、`case.reviewer-of-unit`、`case.four-eyes-unit`、`case.four-eyes-answered`、`case.four-eyes-drafted`、`case.four-eyes-reported`、`case.four-eyes-handled`、`case.four-eyes-called`、`case.four-eyes-filed`、`case.four-eyes-rated`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseCourseController_lookBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/not-rated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提出人均已不在任或须回避：按未评价记录，并写明理由
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.nobody-rates`、`case.rater-in-office`、`case.four-eyes-unit`、`case.four-eyes-answered`、`case.four-eyes-drafted`、`case.four-eyes-reported`、`case.four-eyes-handled`、`case.four-eyes-called`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseCourseController_notRated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/opinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提出协办意见
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.opinion-not-asked`、`attachment.missing`、`case.not-its-unit`、`case.not-lead-unit`、`case.backdated`、`case.history`、`case.scan-missing`、`case.signatory-not-of-unit`、`case.four-eyes-unit`、`case.four-eyes-handled`、`case.four-eyes-called`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseUnitController_opinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/opinion-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 征求协办意见
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.opinion-of-nobody`、`case.opinion-not-co-unit`、`case.opinion-after-due`、`case.not-its-unit`、`case.not-lead-unit`、`case.backdated`、`case.history`、`case.scan-missing`、`case.signatory-not-of-unit`、`case.four-eyes-unit`、`case.four-eyes-handled`、`case.four-eyes-called`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseUnitController_requestOpinions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/override": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 特批销号
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.override-needless`、`case.override-role`、`attachment.missing`、`case.four-eyes-unit`、`case.four-eyes-answered`、`case.four-eyes-drafted`、`case.four-eyes-reported`、`case.four-eyes-handled`、`case.four-eyes-called`、`case.four-eyes-filed`、`case.four-eyes-rated`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseCourseController_override"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 暂停计时
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.pause-code`、`case.pause-used-up`、`case.clock-paused`、`case.no-clock`、`case.four-eyes-unit`、`case.four-eyes-answered`、`case.four-eyes-drafted`、`case.four-eyes-reported`、`case.four-eyes-handled`、`case.four-eyes-called`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseCourseController_pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 整改方案
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.not-its-unit`、`case.not-lead-unit`、`case.backdated`、`case.history`、`case.scan-missing`、`case.signatory-not-of-unit`、`case.four-eyes-unit`、`case.four-eyes-handled`、`case.four-eyes-called`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseHandlingController_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 进展
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`attachment.missing`、`case.not-its-unit`、`case.not-lead-unit`、`case.backdated`、`case.history`、`case.scan-missing`、`case.signatory-not-of-unit`、`case.four-eyes-unit`、`case.four-eyes-handled`、`case.four-eyes-called`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseHandlingController_progress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 公开办理结果
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.four-eyes-unit`、`case.four-eyes-answered`、`case.four-eyes-drafted`、`case.four-eyes-reported`、`case.four-eyes-handled`、`case.four-eyes-called`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseOfficeController_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 评价答复
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.rating-reasons`、`case.rating-attitude`、`case.rating-too-late`、`case.rater-of-unit`、`case.rated-already`、`case.not-a-filer`、`case.not-the-rater`、`case.scan-missing`、`case.rating-call`、`case.rating-call-time`、`person.erased`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseHandlingController_rate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/reconsider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不予受理后复议，重新审核
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.four-eyes-rejected`、`case.signatory-not-of-office`、`case.four-eyes-unit`、`case.four-eyes-answered`、`case.four-eyes-drafted`、`case.four-eyes-reported`、`case.four-eyes-handled`、`case.four-eyes-called`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseOfficeController_reconsider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/refer-upward": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 转呈上级
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.four-eyes-unit`、`case.four-eyes-answered`、`case.four-eyes-drafted`、`case.four-eyes-reported`、`case.four-eyes-handled`、`case.four-eyes-called`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseCourseController_referUpward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 恢复
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.four-eyes-unit`、`case.four-eyes-answered`、`case.four-eyes-drafted`、`case.four-eyes-reported`、`case.four-eyes-handled`、`case.four-eyes-called`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseOfficeController_reinstate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不予受理
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.reason-code`、`case.same-as`、`case.same-as-itself`、`case.same-as-open`、`case.handle-again`、`case.signatory-not-of-office`、`case.four-eyes-unit`、`case.four-eyes-answered`、`case.four-eyes-drafted`、`case.four-eyes-reported`、`case.four-eyes-handled`、`case.four-eyes-called`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseOfficeController_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 回头看：反弹，重新办理
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`attachment.missing`、`case.reviewer-of-unit`、`case.four-eyes-unit`、`case.four-eyes-answered`、`case.four-eyes-drafted`、`case.four-eyes-reported`、`case.four-eyes-handled`、`case.four-eyes-called`、`case.four-eyes-filed`、`case.four-eyes-rated`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseCourseController_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 答复
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`attachment.missing`、`case.reply-needs-sign-off`、`case.reply-category`、`case.reply-commitment`、`case.reply-commitment-too-late`、`promise.about`、`case.not-its-unit`、`case.not-lead-unit`、`case.backdated`、`case.history`、`case.scan-missing`、`case.signatory-not-of-unit`、`case.four-eyes-unit`、`case.four-eyes-handled`、`case.four-eyes-called`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseHandlingController_reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 恢复计时
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.four-eyes-unit`、`case.four-eyes-answered`、`case.four-eyes-drafted`、`case.four-eyes-reported`、`case.four-eyes-handled`、`case.four-eyes-called`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseCourseController_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/rework": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重新办理一轮
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.four-eyes-unit`、`case.four-eyes-answered`、`case.four-eyes-drafted`、`case.four-eyes-reported`、`case.four-eyes-handled`、`case.four-eyes-called`、`case.four-eyes-filed`、`case.four-eyes-rated`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseCourseController_rework"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 附扫描件
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`attachment.missing`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseOfficeController_scan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/screen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 审核通过
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`topic.missing`、`topic.not-in-force`、`keyWork.missing`、`keyWork.not-in-force`、`unit.missing`、`unit.closed`、`person.missing`、`person.closed`、`place.missing`、`place.kind`、`place.empty`、`place.not-within`、`case.four-eyes-unit`、`case.four-eyes-answered`、`case.four-eyes-drafted`、`case.four-eyes-reported`、`case.four-eyes-handled`、`case.four-eyes-called`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseOfficeController_screen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 负责人签发答复
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.draft-own`、`case.draft-missing`、`case.draft-not-submitted`、`case.draft-changed`、`case.not-its-unit`、`case.not-lead-unit`、`case.backdated`、`case.history`、`case.scan-missing`、`case.signatory-not-of-unit`、`case.four-eyes-unit`、`case.four-eyes-handled`、`case.four-eyes-called`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseUnitController_sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 与此事项相似的其他事项
         * @description 已认定不是同一问题的不列。
         *
         *     可能的代码：`case.not-found`
         */
        get: operations["LikenessController_similar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/special-approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 特批：没有人可以独立办理时，由主任签字或者上级批准
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.special-needless`、`case.special-of-no-use`、`case.special-chair`、`case.special-district`、`case.special-unit`、`case.approvedBy-missing`、`attachment.missing`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseCourseController_approveSpecially"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/supervision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 督办
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.four-eyes-unit`、`case.four-eyes-answered`、`case.four-eyes-drafted`、`case.four-eyes-reported`、`case.four-eyes-handled`、`case.four-eyes-called`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseCourseController_supervise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个事项的经过
         * @description 按登记的先后，每件事一行。
         *
         *     可能的代码：`case.not-found`、`moment.unreadable`、`moment.in-future`
         */
        get: operations["CasesController_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/undo-assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更正：交办有误
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.nothing-to-undo`、`case.undo-needs-consent`、`case.four-eyes-unit`、`case.four-eyes-answered`、`case.four-eyes-drafted`、`case.four-eyes-reported`、`case.four-eyes-handled`、`case.four-eyes-called`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseUndoController_assignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/undo-close-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更正：误销号
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.nothing-to-undo`、`case.four-eyes-unit`、`case.four-eyes-answered`、`case.four-eyes-drafted`、`case.four-eyes-reported`、`case.four-eyes-handled`、`case.four-eyes-called`、`case.four-eyes-filed`、`case.four-eyes-rated`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseUndoController_closeOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/undo-rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更正：撤回评价
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.nothing-to-undo`、`case.not-its-rater`、`case.rater-of-unit`、`case.scan-missing`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseUndoController_rating"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/undo-reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更正：撤回答复
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.nothing-to-undo`、`case.undo-rated`、`case.not-its-unit`、`case.not-lead-unit`、`case.backdated`、`case.history`、`case.scan-missing`、`case.signatory-not-of-unit`、`case.four-eyes-unit`、`case.four-eyes-handled`、`case.four-eyes-called`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseUndoController_reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/undo-supervision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更正：撤销督办
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.not-supervised`、`case.four-eyes-unit`、`case.four-eyes-answered`、`case.four-eyes-drafted`、`case.four-eyes-reported`、`case.four-eyes-handled`、`case.four-eyes-called`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseUndoController_supervision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/urge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 催办
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.no-clock`、`case.clock-paused`、`case.urged-today`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseCourseController_urge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.four-eyes-unit`、`case.four-eyes-answered`、`case.four-eyes-drafted`、`case.four-eyes-reported`、`case.four-eyes-handled`、`case.four-eyes-called`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseOfficeController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/withdraw-publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回公开
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.four-eyes-unit`、`case.four-eyes-answered`、`case.four-eyes-drafted`、`case.four-eyes-reported`、`case.four-eyes-handled`、`case.four-eyes-called`、`case.before-its-cause`、`case.late-reason`、`case.late-paper`
         */
        post: operations["CaseOfficeController_withdrawPublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列表有变动时通知
         * @description 事件 changed 的 id 即位置；断线重连时以 Last-Event-ID 告知所见位置，其间若有变动即刻补报一次。changes 列出变动的类别（category）；读者有权看到的辖区内，另附其编号（id）和辖区（jurisdiction）。没有 changes 时，一切都可能有变动。
         */
        get: operations["ChangesController_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperation/{jurisdiction}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 与相邻辖区的协作约定 */
        get: operations["CooperationController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperation/{other}/agree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 同意与该辖区协作
         * @description 双方都同意后，可互相交办、引用单位、人员、地点和事项。
         *
         *     可能的代码：`jurisdiction.missing`、`jurisdiction.closed`、`cooperation.needless`、`cooperation.agreed`
         */
        post: operations["CooperationController_agree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cooperation/{other}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回同意
         * @description 已经办理的不受影响。
         *
         *     可能的代码：`cooperation.not-agreed`
         */
        post: operations["CooperationController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadline-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 试算期限
         * @description 到期日及逐日说明；不保存任何内容。
         */
        post: operations["PolicyController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 待送出和送不出的消息
         * @description 供工委办公室和管理员；不含地址。
         */
        get: operations["DeliveryController_pending"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 立即再送一次
         * @description 可能的代码：`delivery.missing`
         */
        post: operations["DeliveryController_sendAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directory/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出名册
         * @description 单位、地点、人员、任职各一张工作表。姓名、电话、住址只给有权查看的人，“说明”表写明含与不含。
         *
         *     可能的代码：`roster.jurisdiction-missing`、`access.other-jurisdiction`、`jurisdiction.missing`
         */
        get: operations["RosterController_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directory/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 导入名册
         * @description 导出的那种工作簿，不超过10兆字节。逐行报告结果；编号留空的按编码、称呼、名称辨认；未列出的不变；再次导入不会重复。
         *
         *     可能的代码：`roster.no-file`、`roster.too-large`、`roster.jurisdiction-missing`、`roster.no-sheet`、`roster.sheet-unknown`、`roster.column-missing`、`roster.column-twice`、`roster.too-many-rows`、`roster.personal-forbidden`、`import.sheet-broken`、`import.binary-workbook`、`import.too-many-rows`、`import.too-many-columns`、`import.cell-too-long`、`import.too-much-memory`、`import.number-rounded`、`import.formula-error`、`import.not-a-workbook`、`import.unpacks-too-large`、`access.other-jurisdiction`、`jurisdiction.missing`
         */
        post: operations["RosterController_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 各种文书及其占位符
         * @description 模板中可用的占位符，各附说明。
         */
        get: operations["DocumentsController_kinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 各种文书现用的模板及历史
         * @description 可能的代码：`document.jurisdiction-missing`
         */
        get: operations["TemplatesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/templates/{document}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更换模板
         * @description 即时生效，下级辖区没有自己模板的也随之；占位符有误、含宏、会取用外部内容的不收，并指明何处。
         *
         *     可能的代码：`document.kind-missing`、`attachment.missing`、`jurisdiction.missing`、`document.template-broken`、`document.template-too-large`、`document.template-unpacks-too-large`、`document.template-macro`、`document.template-active`、`document.template-syntax`、`document.template-placeholder`、`document.template-list`、`document.too-much-memory`
         */
        post: operations["TemplatesController_replace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/templates/{document}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载模板
         * @description 现用的、默认的或者以前的一版。
         *
         *     可能的代码：`document.kind-missing`、`document.no-version`、`document.template-lost`、`document.jurisdiction-missing`
         */
        get: operations["TemplatesController_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/templates/{document}/revert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 恢复默认模板
         * @description 可能的代码：`document.kind-missing`、`document.template-default`
         */
        post: operations["TemplatesController_revert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{document}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 生成文书（Word）
         * @description 按辖区现用的模板；内容就是询问人在相应页面上看得到的，看不到的不在其中。
         *
         *     可能的代码：`document.kind-missing`、`document.subject`、`document.item`、`document.nothing-yet`、`document.too-long`、`moment.unreadable`、`moment.in-future`、`case.not-found`、`interview.not-found`、`session.not-found`、`onSite.not-found`、`review.not-found`、`document.template-lost`、`document.too-much-memory`
         */
        get: operations["DocumentsController_docx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{document}/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 文书的内容，供网页打印
         * @description 按默认版式。
         *
         *     可能的代码：`document.kind-missing`、`document.subject`、`document.item`、`document.nothing-yet`、`document.too-long`、`moment.unreadable`、`moment.in-future`、`case.not-found`、`interview.not-found`、`session.not-found`、`onSite.not-found`、`review.not-found`
         */
        get: operations["DocumentsController_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 任职：何人何时任何职
         * @description 以人、单位、地点或日期查询；不填日期即为历任，后任在前。
         *
         *     可能的代码：`moment.unreadable`、`moment.in-future`
         */
        get: operations["DutiesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 事实流：按位置依次，可续读
         * @description 只有类别、编号、时间和状态，没有个人信息和文字内容。供接口令牌使用。
         */
        get: operations["FeedController_feed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feed/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 事实流中有哪些事件 */
        get: operations["FeedController_kinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 历次导入
         * @description 新的在前。
         */
        get: operations["ImportsController_list"];
        put?: never;
        /**
         * 导入热线工单
         * @description XLSX、每行一个 JSON 对象，或以逗号、制表符、分号分隔的文本（UTF-8、UTF-16 或 GB 18030），不超过256兆字节，随请求发送或以 upload 指明；在后台进行，逐行报告结果。
         *
         *     可能的代码：`import.no-file`、`import.empty`、`import.too-large`、`import.profile`、`import.profile-unknown`、`import.jurisdiction-missing`、`access.other-jurisdiction`、`idempotency-key-reused`、`import.upload-not-found`、`import.file-and-upload`
         */
        post: operations["ImportsController_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/alike-tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 编号写法相近的工单
         * @description 只差全角半角、大小写、繁体简体或标点的；各自仍是一件，由人核对，不会自动合并。
         */
        get: operations["ImportsController_alikeTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导入方案
         * @description 内置的，以及以往用过的；同名的以最近一次为准。
         */
        get: operations["ImportsController_profiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 上传待导入的文件
         * @description 答复前20行及各列含义的建议；加密保存，24小时无人使用即销毁。试导入和正式导入时以 upload 指明。
         *
         *     可能的代码：`import.no-file`、`import.empty`、`import.too-large`、`idempotency-key-reused`、`import.old-workbook`、`import.web-page`、`import.not-a-workbook`、`import.binary-workbook`、`import.sheet-broken`、`import.table-broken`、`import.no-sheet`、`import.unpacks-too-large`、`import.too-much-memory`、`import.too-many-columns`、`import.cell-too-long`
         */
        post: operations["ImportUploadsController_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/uploads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 上传的文件的开头
         * @description 前20行及各列含义的建议；只给上传的账号。可指定工作表和列名所在的行（前20行之一）。
         *
         *     可能的代码：`import.upload-not-found`、`import.sheet-missing`、`import.header-row`、`import.old-workbook`、`import.web-page`、`import.not-a-workbook`、`import.binary-workbook`、`import.sheet-broken`、`import.table-broken`、`import.no-sheet`、`import.unpacks-too-large`、`import.too-much-memory`、`import.too-many-columns`、`import.cell-too-long`
         */
        get: operations["ImportUploadsController_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一次导入的进度和结果
         * @description 可能的代码：`import.not-found`
         */
        get: operations["ImportsController_job"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/refused.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 未导入的行
         * @description 全部未导入的行，各列如文件所示，前加行号和原因两列；改好后可再次上传，这两列不影响导入。只给上传的账号。
         *
         *     可能的代码：`import.not-found`、`import.running`、`import.none-refused`、`import.upload-not-found`
         */
        get: operations["ImportsController_refused"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/reverse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回导入
         * @description 撤回此后无人办理的事项，列出其余的；再次导入即恢复，编号不变。
         *
         *     可能的代码：`import.not-found`、`import.dry-run`、`import.reversed`、`import.running`
         */
        post: operations["ImportsController_reverse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 停止导入
         * @description 已导入的行保留，可再撤回。
         *
         *     可能的代码：`import.not-found`、`import.not-running`
         */
        post: operations["ImportsController_stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的消息
         * @description 新的在前；只含本人的。
         *
         *     可能的代码：`page.cursor`
         */
        get: operations["InboxController_inbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 到某一条为止全部标为已读
         * @description 可能的代码：`inbox.missing`
         */
        post: operations["InboxController_seenAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox/{id}/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 标为已读
         * @description 可能的代码：`inbox.missing`
         */
        post: operations["InboxController_seen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 约谈列表
         * @description 新的在前。筛选可取多值，以逗号分隔。
         *
         *     可能的代码：`moment.unreadable`、`moment.in-future`、`page.cursor`
         */
        get: operations["InterviewsController_list"];
        put?: never;
        /**
         * 提出约谈
         * @description 由代表或选民代表提出；工委办公室可代为录入。
         *
         *     可能的代码：`topic.missing`、`topic.not-in-force`、`keyWork.missing`、`keyWork.not-in-force`、`unit.missing`、`unit.closed`、`person.missing`、`person.closed`、`place.missing`、`place.kind`、`place.empty`、`place.not-within`、`interview.exists`、`interview.filer-role`、`interview.filer-twice`、`interview.deputies-only`、`interview.deputies-file`、`interview.of-called-unit`、`interview.too-few-filers`、`interview.repeat-ended`、`repeat.not-found`、`case.not-found`
         */
        post: operations["InterviewsController_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interviews/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 直接录入约谈记录
         * @description 未经提出、当场进行的约谈；每个事项须有结果。
         *
         *     可能的代码：`topic.missing`、`topic.not-in-force`、`keyWork.missing`、`keyWork.not-in-force`、`unit.missing`、`unit.closed`、`person.missing`、`person.closed`、`place.missing`、`place.kind`、`place.empty`、`place.not-within`、`attachment.missing`、`note.held-in-future`、`note.no-matter`、`note.matter-twice`、`note.participant-twice`、`note.promise-before-talk`、`note.promise-too-late`、`note.not-in-office`、`note.role-noted`、`note.of-called-unit`、`interview.filer-role`、`interview.deputies-only`、`interview.of-called-unit`、`note.evidence-missing`、`note.about-both`、`note.repeat-ended`、`repeat.not-found`、`interview.exists`、`interview.filer-role`、`interview.filer-twice`、`interview.too-few-filers`、`interview.deputies-file`
         */
        post: operations["InterviewsController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一次约谈的全部情况
         * @description 可能的代码：`interview.not-found`、`moment.unreadable`、`moment.in-future`
         */
        get: operations["InterviewsController_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interviews/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 受理
         * @description 可能的代码：`interview.not-found`、`interview.wrong-phase`、`interview.of-called-unit`、`interview.before-its-cause`、`interview.late-reason`、`interview.late-paper`
         */
        post: operations["InterviewsController_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interviews/{id}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 签收通知
         * @description 可能的代码：`interview.not-found`、`interview.wrong-phase`、`interview.unit-missing`、`interview.unit-not-called`、`interview.not-of-unit`、`interview.entered-by-office-only`、`interview.signatory-not-of-unit`、`interview.before-its-cause`、`interview.late-reason`、`interview.late-paper`
         */
        post: operations["InterviewTalksController_acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interviews/{id}/amend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更正约谈记录
         * @description 可能的代码：`interview.not-found`、`interview.wrong-phase`、`interview.not-a-filer`、`note.matter-removed`、`topic.missing`、`topic.not-in-force`、`keyWork.missing`、`keyWork.not-in-force`、`unit.missing`、`unit.closed`、`person.missing`、`person.closed`、`place.missing`、`place.kind`、`place.empty`、`place.not-within`、`attachment.missing`、`note.held-in-future`、`note.no-matter`、`note.matter-twice`、`note.participant-twice`、`note.promise-before-talk`、`note.promise-too-late`、`note.not-in-office`、`note.role-noted`、`note.of-called-unit`、`interview.filer-role`、`interview.deputies-only`、`interview.of-called-unit`、`note.evidence-missing`、`note.about-both`、`note.repeat-ended`、`repeat.not-found`、`interview.before-its-cause`、`interview.late-reason`、`interview.late-paper`
         */
        post: operations["InterviewTalksController_amend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interviews/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 主任批准
         * @description 可能的代码：`interview.not-found`、`interview.wrong-phase`、`interview.approve-chair-only`、`interview.of-called-unit`、`interview.before-its-cause`、`interview.late-reason`、`interview.late-paper`
         */
        post: operations["InterviewsController_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interviews/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认记录
         * @description 可能的代码：`interview.not-found`、`interview.wrong-phase`、`interview.not-a-filer`、`interview.of-called-unit`、`note.confirmed-already`、`note.sheet-by-office`、`note.sheet-missing`、`note.signer-not-a-filer`、`attachment.missing`、`interview.unit-missing`、`interview.unit-not-called`、`interview.not-of-unit`、`interview.entered-by-office-only`、`interview.signatory-not-of-unit`、`interview.before-its-cause`、`interview.late-reason`、`interview.late-paper`
         */
        post: operations["InterviewTalksController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interviews/{id}/delegate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 委托他人
         * @description 可能的代码：`interview.not-found`、`interview.wrong-phase`、`interview.no-delegates`、`interview.unit-missing`、`interview.unit-not-called`、`interview.not-of-unit`、`interview.entered-by-office-only`、`interview.signatory-not-of-unit`、`interview.before-its-cause`、`interview.late-reason`、`interview.late-paper`
         */
        post: operations["InterviewTalksController_delegate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interviews/{id}/dispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 对记录提出异议
         * @description 可能的代码：`interview.not-found`、`interview.wrong-phase`、`interview.not-a-filer`、`note.confirmed-already`、`note.disputed-already`、`note.matter-missing`、`interview.unit-missing`、`interview.unit-not-called`、`interview.not-of-unit`、`interview.entered-by-office-only`、`interview.signatory-not-of-unit`、`interview.before-its-cause`、`interview.late-reason`、`interview.late-paper`
         */
        post: operations["InterviewTalksController_dispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interviews/{id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 办结
         * @description 可能的代码：`interview.not-found`、`interview.wrong-phase`、`interview.finish-lead-or-office`、`note.disputed`、`note.unconfirmed`、`interview.of-called-unit`、`interview.before-its-cause`、`interview.late-reason`、`interview.late-paper`
         */
        post: operations["InterviewTalksController_finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interviews/{id}/guests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 征询群众代表、企业
         * @description 可能的代码：`interview.not-found`、`interview.wrong-phase`、`interview.unit-not-invited`、`interview.of-called-unit`、`ballot.count`、`ballot.handed-in`、`ballot.sum`、`guests.nobody`、`guests.reason-missing`、`interview.before-its-cause`、`interview.late-reason`、`interview.late-paper`
         */
        post: operations["InterviewTalksController_guests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interviews/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 记为已约谈
         * @description 可能的代码：`interview.not-found`、`interview.wrong-phase`、`note.held-in-future`、`interview.of-called-unit`、`place.missing`、`place.kind`、`place.empty`、`place.not-within`、`interview.before-its-cause`、`interview.late-reason`、`interview.late-paper`
         */
        post: operations["InterviewTalksController_hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interviews/{id}/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 联名
         * @description 可能的代码：`interview.not-found`、`interview.wrong-phase`、`interview.filer-role`、`interview.deputies-only`、`interview.deputies-file`、`interview.of-called-unit`、`interview.entered-by-office-only`、`interview.before-its-cause`、`interview.late-reason`、`interview.late-paper`
         */
        post: operations["InterviewsController_join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interviews/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退出联名
         * @description 可能的代码：`interview.not-found`、`interview.wrong-phase`、`interview.not-a-filer`、`interview.last-filer`、`interview.lead-filer-stays`、`interview.too-few-filers`、`interview.before-its-cause`、`interview.late-reason`、`interview.late-paper`
         */
        post: operations["InterviewsController_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interviews/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 并入另一次约谈：提出人、事项和材料一并转入
         * @description 可能的代码：`interview.not-found`、`interview.wrong-phase`、`interview.merge-into-itself`、`interview.merge-target-closed`、`interview.merge-other-unit`、`interview.merge-after-notice`、`interview.of-called-unit`、`interview.before-its-cause`、`interview.late-reason`、`interview.late-paper`
         */
        post: operations["InterviewsController_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interviews/{id}/note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交约谈记录
         * @description 可能的代码：`interview.not-found`、`interview.wrong-phase`、`interview.not-a-filer`、`topic.missing`、`topic.not-in-force`、`keyWork.missing`、`keyWork.not-in-force`、`unit.missing`、`unit.closed`、`person.missing`、`person.closed`、`place.missing`、`place.kind`、`place.empty`、`place.not-within`、`attachment.missing`、`note.held-in-future`、`note.no-matter`、`note.matter-twice`、`note.participant-twice`、`note.promise-before-talk`、`note.promise-too-late`、`note.not-in-office`、`note.role-noted`、`note.of-called-unit`、`interview.filer-role`、`interview.deputies-only`、`interview.of-called-unit`、`note.evidence-missing`、`note.about-both`、`note.repeat-ended`、`repeat.not-found`、`interview.before-its-cause`、`interview.late-reason`、`interview.late-paper`
         */
        post: operations["InterviewTalksController_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interviews/{id}/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 发出通知
         * @description 可能的代码：`interview.not-found`、`interview.wrong-phase`、`interview.not-approved`、`interview.notice-too-short`、`interview.nobody-called`、`interview.asked-unit-not-called`、`interview.joined-unit-not-called`、`interview.unit-not-asked-for`、`interview.nobody-also-called`、`interview.of-called-unit`、`unit.missing`、`unit.closed`、`interview.before-its-cause`、`interview.late-reason`、`interview.late-paper`
         */
        post: operations["InterviewTalksController_notice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interviews/{id}/postpone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 延期
         * @description 可能的代码：`interview.not-found`、`interview.wrong-phase`、`interview.postponed-often`、`interview.postpone-not-later`、`interview.postpone-too-far`、`interview.unit-missing`、`interview.unit-not-called`、`interview.not-of-unit`、`interview.entered-by-office-only`、`interview.signatory-not-of-unit`、`interview.before-its-cause`、`interview.late-reason`、`interview.late-paper`
         */
        post: operations["InterviewTalksController_postpone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interviews/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不予受理
         * @description 可能的代码：`interview.not-found`、`interview.wrong-phase`、`interview.reason-code`、`interview.of-called-unit`、`interview.before-its-cause`、`interview.late-reason`、`interview.late-paper`
         */
        post: operations["InterviewsController_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interviews/{id}/resubmit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 补充后再次提出
         * @description 可能的代码：`interview.not-found`、`interview.wrong-phase`、`interview.not-a-filer`、`interview.deputies-only`、`interview.of-called-unit`、`interview.repeat-ended`、`repeat.not-found`、`case.not-found`、`topic.missing`、`topic.not-in-force`、`keyWork.missing`、`keyWork.not-in-force`、`unit.missing`、`unit.closed`、`person.missing`、`person.closed`、`place.missing`、`place.kind`、`place.empty`、`place.not-within`、`interview.before-its-cause`、`interview.late-reason`、`interview.late-paper`
         */
        post: operations["InterviewsController_resubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interviews/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回补充
         * @description 可能的代码：`interview.not-found`、`interview.wrong-phase`、`interview.reason-missing`、`interview.of-called-unit`、`interview.before-its-cause`、`interview.late-reason`、`interview.late-paper`
         */
        post: operations["InterviewsController_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interviews/{id}/scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 附上扫描件
         * @description 可能的代码：`interview.not-found`、`interview.wrong-phase`、`interview.not-a-filer`、`interview.of-called-unit`、`attachment.missing`、`interview.before-its-cause`、`interview.late-reason`、`interview.late-paper`
         */
        post: operations["InterviewTalksController_scan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interviews/{id}/special-approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 特批：工委办公室没有人可以独立办理时，由上级批准
         * @description 可能的代码：`interview.not-found`、`interview.wrong-phase`、`interview.special-needless`、`interview.approvedBy-missing`、`attachment.missing`、`interview.before-its-cause`、`interview.late-reason`、`interview.late-paper`
         */
        post: operations["InterviewsController_approveSpecially"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interviews/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一次约谈的经过
         * @description 按登记的先后，每件事一行。
         *
         *     可能的代码：`interview.not-found`、`moment.unreadable`、`moment.in-future`
         */
        get: operations["InterviewsController_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interviews/{id}/undo-merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销并案，恢复为单独的申请
         * @description 可能的代码：`interview.not-found`、`interview.wrong-phase`、`interview.merge-settled`、`interview.merge-noticed`、`interview.of-called-unit`、`interview.before-its-cause`、`interview.late-reason`、`interview.late-paper`
         */
        post: operations["InterviewsController_undoMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interviews/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回
         * @description 可能的代码：`interview.not-found`、`interview.wrong-phase`、`interview.not-a-filer`、`interview.lead-filer-only`、`interview.of-called-unit`、`interview.before-its-cause`、`interview.late-reason`、`interview.late-paper`
         */
        post: operations["InterviewsController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jurisdictions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 辖区 */
        get: operations["JurisdictionsController_list"];
        put?: never;
        /**
         * 登记辖区
         * @description 不填上级即为最上级，须由全系统管理员登记。
         */
        post: operations["JurisdictionsController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jurisdictions/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用辖区 */
        post: operations["JurisdictionsController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jurisdictions/{id}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 辖区改名 */
        post: operations["JurisdictionsController_rename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jurisdictions/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复辖区 */
        post: operations["JurisdictionsController_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 专题或重点工作清单 */
        get: operations["ListsController_list"];
        put?: never;
        /** 增加条目 */
        post: operations["ListsController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists/{list}/entries/{entry}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 设定条目的最后可选日期，或重新启用 */
        post: operations["ListsController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists/{list}/entries/{entry}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 条目改名 */
        post: operations["ListsController_rename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我是谁、有哪些身份 */
        get: operations["MeController_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的日程订阅是否有效 */
        get: operations["CalendarController_standing"];
        put?: never;
        /**
         * 取得新的日程订阅地址
         * @description 此前的地址随即失效。
         *
         *     可能的代码：`calendar.not-yours`
         */
        post: operations["CalendarController_open"];
        /**
         * 日程订阅地址作废
         * @description 可能的代码：`calendar.not-yours`
         */
        delete: operations["CalendarController_close"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的消息送到哪里 */
        get: operations["DeliveryController_choice"];
        put?: never;
        /**
         * 选择消息送到哪里
         * @description 工作时间内送出；不紧急的合为次日一封。内容只有类别和链接。
         *
         *     可能的代码：`delivery.address`、`delivery.not-yours`、`person.erased`
         */
        post: operations["DeliveryController_choose"];
        /**
         * 不再送出，消息只留在列表
         * @description 可能的代码：`delivery.not-yours`
         */
        delete: operations["DeliveryController_stop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/device-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本机草稿的钥匙
         * @description 网页以此加密留在设备上的草稿和待送出的记录；同一账号每次登录取到同一把，没有登录即打不开。
         */
        get: operations["MeController_deviceKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/matters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的事项
         * @description 我提出、约谈或问询过的每个事项，现在到了哪一步。
         *
         *     可能的代码：`moment.unreadable`、`moment.in-future`
         */
        get: operations["MineController_matters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 修改密码；其他会话随即结束 */
        post: operations["MeController_changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的履职记录
         * @description 一年里的约谈、问询、会办、提出的事项及结果、评价；由登记的事实生成，不必另填。
         *
         *     可能的代码：`statistics.period`、`moment.unreadable`、`moment.in-future`
         */
        get: operations["MineController_record"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的登录会话 */
        get: operations["MeController_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 结束我的一个会话 */
        delete: operations["MeController_endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的接口令牌 */
        get: operations["MeController_tokens"];
        put?: never;
        /**
         * 签发接口令牌
         * @description 须凭密码。令牌全文只在此答复中出现一次；最长90天，重设密码时全部作废。
         */
        post: operations["MeController_issueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 撤销我的接口令牌 */
        delete: operations["MeController_revokeToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/name-book": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 识别地点和单位所用的名称
         * @description 含地点、单位名录中的名称。
         */
        get: operations["NameBookController_names"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/name-book/aliases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 收录简称
         * @description 可能的代码：`name.too-short`、`name.known`、`name.alias-of-itself`、`name.circle`
         */
        post: operations["NameBookController_learn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/name-book/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 收录名称
         * @description 可能的代码：`name.too-short`、`name.known`
         */
        post: operations["NameBookController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/name-book/removals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 去掉收录的名称或简称
         * @description 可能的代码：`name.missing`
         */
        post: operations["NameBookController_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 编号对应的名称 */
        post: operations["NamesController_names"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/names/alike": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 写法相近的名称
         * @description 在用的单位、地点、人员、专题中只差全角半角、大小写、繁体简体或标点的；不会自动合并，由人改名或停用。
         */
        get: operations["NamesController_alike"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 发文登记
         * @description 新的在前；编号连续，撤回、替换、作废的都在其中。承办单位只看到发给它的。
         *
         *     可能的代码：`moment.unreadable`、`moment.in-future`、`page.cursor`
         */
        get: operations["PapersController_list"];
        put?: never;
        /**
         * 拟稿
         * @description 取得发文登记的编号；签发之前，文书页面就是草稿。
         *
         *     可能的代码：`document.kind-missing`、`paper.kind`、`paper.not-found`、`paper.replaces-not-issued`、`paper.replaces-other`、`document.nothing-yet`、`document.subject`、`document.item`、`document.template-lost`、`paper.official-number`、`paper.official-number-year`、`paper.official-number-taken`、`paper.before-its-cause`、`paper.late-reason`、`paper.late-paper`
         */
        post: operations["PapersController_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/papers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一份文书的各步与去向
         * @description 可能的代码：`paper.not-found`、`moment.unreadable`、`moment.in-future`
         */
        get: operations["PapersController_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/papers/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核稿
         * @description 可能的代码：`paper.not-found`、`paper.wrong-phase`、`paper.check-needless`、`paper.own-draft`、`paper.before-its-cause`、`paper.late-reason`、`paper.late-paper`、`attachment.missing`
         */
        post: operations["PapersController_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/papers/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 草稿作废
         * @description 可能的代码：`paper.not-found`、`paper.wrong-phase`、`paper.before-its-cause`、`paper.late-reason`、`paper.late-paper`、`attachment.missing`
         */
        post: operations["PapersController_discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/papers/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 重印（Word）
         * @description 与签发时逐字节相同；其后删除的个人信息涂黑并注明，无权查看的姓名略去。
         *
         *     可能的代码：`paper.not-found`、`paper.not-signed`、`paper.file-lost`、`paper.file-damaged`、`document.too-much-memory`
         */
        get: operations["PapersController_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/papers/{id}/scans/{which}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 扫描件
         * @description 用印件（实际发出的），或代录时主任签字的签发件、撤回件。载有已删除个人信息的不再提供。
         *
         *     可能的代码：`paper.not-found`、`paper.no-scan`、`paper.scan-withheld`、`paper.scan-names`、`attachment.no-view`
         */
        get: operations["PapersController_scan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/papers/{id}/seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 用印：登记盖章后的扫描件
         * @description 可能的代码：`paper.not-found`、`paper.wrong-phase`、`paper.sealed`、`paper.scan-type`、`paper.before-its-cause`、`paper.late-reason`、`paper.late-paper`、`attachment.missing`
         */
        post: operations["PapersController_seal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/papers/{id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 签发
         * @description 文书就此定稿留存；由工委主任签发，或由办公室凭签字件代录。
         *
         *     可能的代码：`paper.not-found`、`paper.wrong-phase`、`paper.not-checked`、`paper.not-numbered`、`person.erased`、`document.too-much-memory`、`paper.chair`、`paper.signatory`、`paper.form-missing`、`paper.scan-type`、`paper.official-number`、`paper.official-number-year`、`paper.official-number-taken`、`document.nothing-yet`、`document.subject`、`document.item`、`document.template-lost`、`paper.before-its-cause`、`paper.late-reason`、`paper.late-paper`、`attachment.missing`
         */
        post: operations["PapersController_sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/papers/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回已签发的文书
         * @description 可能的代码：`paper.not-found`、`paper.wrong-phase`、`paper.chair`、`paper.signatory`、`paper.form-missing`、`paper.scan-type`、`paper.before-its-cause`、`paper.late-reason`、`paper.late-paper`、`attachment.missing`
         */
        post: operations["PapersController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-help": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 忘了密码可由您帮助的人员
         * @description 只在本街道任职的人员，管理员和审批您的除外。
         */
        get: operations["PasswordHelpController_helped"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-help/{id}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 发给一次性代码
         * @description 交给本人，半小时内有效，只显示这一次；此前发的随即作废。记入安全日志。
         */
        post: operations["PasswordHelpController_giveCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 代表与人员（称呼和身份） */
        get: operations["PeopleController_list"];
        put?: never;
        /** 登记人员 */
        post: operations["PeopleController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个人，连同其个人信息 */
        get: operations["PeopleController_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用人员 */
        post: operations["PeopleController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记任职
         * @description 可登记以往的；一人可兼数职，同一任职的日期不得重叠。
         *
         *     可能的代码：`person.missing`、`duty.exists`、`duty.day`、`duty.ends-before-start`、`duty.overlaps`、`duty.title-too-long`、`duty.unit-missing`、`duty.unit-unfit`、`duty.unit-unknown`、`duty.unit-closed`、`duty.place-missing`、`duty.place-unknown`、`duty.place-closed`、`person.closed`
         */
        post: operations["DutiesController_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/duties/{duty}/annul": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 作废任职
         * @description 从未有过的任职；已结束的请登记止期。
         *
         *     可能的代码：`duty.missing`、`duty.reason`
         */
        post: operations["DutiesController_annul"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/duties/{duty}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更正任职
         * @description 写明更正后的全部内容和原因。
         *
         *     可能的代码：`duty.missing`、`duty.reason`、`duty.day`、`duty.ends-before-start`、`duty.overlaps`、`duty.title-too-long`、`duty.unit-missing`、`duty.unit-unfit`、`duty.unit-unknown`、`duty.unit-closed`、`duty.place-missing`、`duty.place-unknown`、`duty.place-closed`、`person.closed`
         */
        post: operations["DutiesController_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/duties/{duty}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记止期，或恢复在任
         * @description 可能的代码：`duty.missing`、`duty.day`、`duty.ends-before-start`、`duty.overlaps`、`duty.title-too-long`、`duty.unit-missing`、`duty.unit-unfit`、`duty.unit-unknown`、`duty.unit-closed`、`duty.place-missing`、`duty.place-unknown`、`duty.place-closed`、`person.closed`
         */
        post: operations["DutiesController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 删除个人信息
         * @description 销毁此人的密钥，不可恢复；事项、计数和校验链不变。答复列出正文中仍出现此人的事项，供遮盖。
         *
         *     可能的代码：`person.missing`、`person.reason`
         */
        post: operations["ErasureController_erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 移交在办事项（换届、岗位交接）
         * @description 在办事项、评价、答复稿、邀请和待办一并移交，或只移交其中几类；已办的仍记在原经办人名下。
         *
         *     可能的代码：`person.missing`、`person.successor-self`、`person.successor-missing`、`person.successor-closed`、`person.successor-of-called-unit`、`person.successor-elsewhere`、`person.successor-no-representative`、`person.successor-not-of-unit`、`person.successor-own-hand`、`person.nothing-to-hand-over`
         */
        post: operations["HandoverController_handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/personal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 填写个人信息（加密保存，以最近一次为准） */
        post: operations["PeopleController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/relabel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更改称呼 */
        post: operations["PeopleController_relabel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复人员 */
        post: operations["PeopleController_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/residues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 正文中何处出现此人
         * @description 删除之前查看：哪些事项的正文写有此人的姓名、电话或证件号，正文并不加密。
         *
         *     可能的代码：`person.missing`
         */
        get: operations["ErasureController_residues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 此人的在办事项和历次移交
         * @description 只答现在的情况。
         *
         *     可能的代码：`person.missing`
         */
        get: operations["HandoverController_work"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 社区、网格、小区 */
        get: operations["PlacesController_list"];
        put?: never;
        /** 登记社区、网格或小区 */
        post: operations["PlacesController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/places/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用地点 */
        post: operations["PlacesController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/places/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 改属另一上级地点 */
        post: operations["PlacesController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/places/{id}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 地点改名 */
        post: operations["PlacesController_rename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/places/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复地点 */
        post: operations["PlacesController_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{jurisdiction}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 辖区的规则
         * @description 今日有效的版本和全部版本；未自行设定的随上级。
         */
        get: operations["PolicyController_policies"];
        put?: never;
        /**
         * 修改规则
         * @description 自生效日起适用于新开始的期限；已在计算的期限不变。此前定于更晚日期的改动仍在其日生效。
         */
        post: operations["PolicyController_setPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{jurisdiction}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 试改规则
         * @description 新开始的期限会怎样，计时中的为何不变；不保存任何内容。
         *
         *     可能的代码：`jurisdiction.missing`、`policy.unknown-setting`、`preview.too-many`
         */
        post: operations["ChangePreviewController_policy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/promises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 承诺事项台账
         * @description 约谈、问询会、会办和答复中的承诺，以及是否兑现。
         *
         *     可能的代码：`moment.unreadable`、`moment.in-future`
         */
        get: operations["OverviewController_promises"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/{jurisdiction}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 公开的办理结果
         * @description 无须登录。新公开的在前；规则（publication）不公开时为空。供政务网站取用。
         *
         *     可能的代码：`page.cursor`
         */
        get: operations["OpennessController_results"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 关于某事项，告知过谁：何时送出、已读、办理
         * @description 供工委办公室。
         */
        get: operations["InboxController_receipts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/repeat-issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 反复问题列表
         * @description 新的在前。
         *
         *     可能的代码：`moment.unreadable`、`moment.in-future`、`page.cursor`
         */
        get: operations["RepeatsController_list"];
        put?: never;
        /**
         * 认定为反复问题
         * @description 可能的代码：`repeat.exists`、`repeat.too-few`、`repeat.twice`、`repeat.in-another`、`repeat.not-closed-before`、`case.not-found`
         */
        post: operations["RepeatsController_identify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/repeat-issues/dismissals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 已否定的疑似重复
         * @description 后否定的在前；恢复后又会提示。
         *
         *     可能的代码：`page.cursor`
         */
        get: operations["LikenessController_dismissed"];
        put?: never;
        /**
         * 认定两个事项不是同一问题
         * @description 此后不再提示。
         *
         *     可能的代码：`repeat.twice`、`case.not-found`
         */
        post: operations["RepeatsController_dismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/repeat-issues/dismissals/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 恢复提示
         * @description 可能的代码：`repeat.not-dismissed`
         */
        post: operations["RepeatsController_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/repeat-issues/hot-places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 热点地点
         * @description 截至某日，此前若干天内反映最多的地点；依内容中的名称。
         *
         *     可能的代码：`moment.unreadable`、`moment.in-future`
         */
        get: operations["LikenessController_places"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/repeat-issues/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 反复问题总览
         * @description 逐月、各单位和各专题的反弹、销号后多少天又反映。
         *
         *     可能的代码：`moment.unreadable`、`moment.in-future`
         */
        get: operations["LikenessController_overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/repeat-issues/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 边填边查：以前是否反映过
         * @description 只列本人可见的事项；不保存任何内容。
         */
        post: operations["LikenessController_suggestions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/repeat-issues/suspected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 疑似重复，待认定
         * @description 新的在前；已关联或已否定的不列。
         *
         *     可能的代码：`page.cursor`
         */
        get: operations["LikenessController_suspected"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/repeat-issues/systemic-topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 共性问题
         * @description 同类问题见于规则所定数目以上的地点。
         *
         *     可能的代码：`moment.unreadable`、`moment.in-future`
         */
        get: operations["LikenessController_topics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/repeat-issues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个反复问题的全部情况
         * @description 可能的代码：`repeat.not-found`、`moment.unreadable`、`moment.in-future`
         */
        get: operations["RepeatsController_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/repeat-issues/{id}/alias-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 由已关联的事项看出的简称和误写，待确认
         * @description 可能的代码：`repeat.not-found`
         */
        get: operations["NameBookController_proposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/repeat-issues/{id}/cause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 写明成因
         * @description 可能的代码：`repeat.not-found`、`repeat.wrong-phase`、`repeat.ended`、`repeat.four-eyes-unit`
         */
        post: operations["RepeatsController_cause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/repeat-issues/{id}/check-measure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 检查长效措施
         * @description 可能的代码：`repeat.not-found`、`repeat.wrong-phase`、`repeat.ended`、`repeat.no-measure`、`repeat.four-eyes-unit`、`repeat.check-again`、`repeat.check-again-past`
         */
        post: operations["RepeatsController_checkMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/repeat-issues/{id}/dissolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 解散
         * @description 可能的代码：`repeat.not-found`、`repeat.wrong-phase`、`repeat.ended`
         */
        post: operations["RepeatsController_dissolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/repeat-issues/{id}/escalate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 升级
         * @description 可能的代码：`repeat.not-found`、`repeat.wrong-phase`、`repeat.ended`
         */
        post: operations["RepeatsController_escalate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/repeat-issues/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 关联事项
         * @description 可能的代码：`repeat.not-found`、`repeat.wrong-phase`、`repeat.ended`、`repeat.twice`、`repeat.in-another`、`repeat.not-closed-before`、`case.not-found`
         */
        post: operations["RepeatsController_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/repeat-issues/{id}/measure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 定长效措施
         * @description 可能的代码：`repeat.not-found`、`repeat.wrong-phase`、`repeat.ended`、`repeat.cause-first`、`repeat.four-eyes-unit`、`repeat.measure-due`、`unit.missing`、`unit.closed`
         */
        post: operations["RepeatsController_measure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/repeat-issues/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 并入另一个反复问题
         * @description 可能的代码：`repeat.not-found`、`repeat.wrong-phase`、`repeat.ended`、`repeat.target-ended`、`repeat.merge-into-itself`
         */
        post: operations["RepeatsController_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/repeat-issues/{id}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更名
         * @description 可能的代码：`repeat.not-found`、`repeat.wrong-phase`、`repeat.ended`
         */
        post: operations["RepeatsController_rename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/repeat-issues/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 恢复：撤销并入或解散
         * @description 可能的代码：`repeat.not-found`、`repeat.wrong-phase`、`repeat.too-few`、`repeat.in-another`
         */
        post: operations["RepeatsController_restoreIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/repeat-issues/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 拆分
         * @description 可能的代码：`repeat.not-found`、`repeat.wrong-phase`、`repeat.ended`、`repeat.not-linked`、`repeat.too-few`、`repeat.nothing-left`
         */
        post: operations["RepeatsController_split"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/repeat-issues/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个反复问题的经过
         * @description 可能的代码：`repeat.not-found`、`moment.unreadable`、`moment.in-future`
         */
        get: operations["RepeatsController_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/repeat-issues/{id}/unlink": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 取消关联
         * @description 可能的代码：`repeat.not-found`、`repeat.wrong-phase`、`repeat.ended`、`repeat.not-linked`、`repeat.first`
         */
        post: operations["RepeatsController_unlink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/repeat-issues/{id}/withdraw-measure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤下长效措施
         * @description 可能的代码：`repeat.not-found`、`repeat.wrong-phase`、`repeat.ended`、`repeat.no-measure`、`repeat.four-eyes-unit`
         */
        post: operations["RepeatsController_withdrawMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resolutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 会办列表
         * @description 新的在前。
         *
         *     可能的代码：`moment.unreadable`、`moment.in-future`、`page.cursor`
         */
        get: operations["VisitsController_list"];
        put?: never;
        /**
         * 召集会办
         * @description 可能的代码：`topic.missing`、`topic.not-in-force`、`keyWork.missing`、`keyWork.not-in-force`、`unit.missing`、`unit.closed`、`person.missing`、`person.closed`、`place.missing`、`place.kind`、`place.empty`、`place.not-within`、`onSite.exists`、`onSite.nobody-invited`、`onSite.invited-twice`、`onSite.not-in-office`、`onSite.role-noted`、`onSite.of-called-unit`、`onSite.repeat-ended`、`repeat.not-found`、`case.not-found`、`onSite.special-needless`、`onSite.approvedBy-missing`、`attachment.missing`
         */
        post: operations["VisitsController_call"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resolutions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一次会办的全部情况
         * @description 可能的代码：`onSite.not-found`、`moment.unreadable`、`moment.in-future`
         */
        get: operations["VisitsController_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resolutions/{id}/amend-minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更正会办纪要；原文保留
         * @description 可能的代码：`onSite.not-found`、`onSite.wrong-phase`、`onSite.minutes-same`、`onSite.of-called-unit`、`onSite.before-its-cause`、`onSite.late-reason`、`onSite.late-paper`
         */
        post: operations["VisitsController_amendMinutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resolutions/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 现场答复
         * @description 可能的代码：`onSite.not-found`、`onSite.wrong-phase`、`onSite.question-missing`、`onSite.scan-missing`、`attachment.missing`、`onSite.unit-not-invited`、`onSite.not-of-unit`、`onSite.signatory-not-of-unit`、`onSite.before-its-cause`、`onSite.late-reason`、`onSite.late-paper`
         */
        post: operations["VisitsController_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resolutions/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 取消
         * @description 可能的代码：`onSite.not-found`、`onSite.wrong-phase`、`onSite.of-called-unit`、`onSite.before-its-cause`、`onSite.late-reason`、`onSite.late-paper`
         */
        post: operations["VisitsController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resolutions/{id}/finding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 记录发现
         * @description 可能的代码：`onSite.not-found`、`onSite.wrong-phase`、`onSite.of-called-unit`、`attachment.missing`、`topic.missing`、`topic.not-in-force`、`keyWork.missing`、`keyWork.not-in-force`、`unit.missing`、`unit.closed`、`person.missing`、`person.closed`、`place.missing`、`place.kind`、`place.empty`、`place.not-within`、`onSite.before-its-cause`、`onSite.late-reason`、`onSite.late-paper`
         */
        post: operations["VisitsController_finding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resolutions/{id}/guests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 征询群众代表、企业
         * @description 可能的代码：`onSite.not-found`、`onSite.wrong-phase`、`onSite.unit-not-invited`、`onSite.of-called-unit`、`ballot.count`、`ballot.handed-in`、`ballot.sum`、`guests.nobody`、`guests.reason-missing`、`onSite.before-its-cause`、`onSite.late-reason`、`onSite.late-paper`
         */
        post: operations["VisitsController_guests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resolutions/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 记为已到现场
         * @description 可能的代码：`onSite.not-found`、`onSite.wrong-phase`、`onSite.in-future`、`onSite.present-twice`、`onSite.not-in-office`、`onSite.role-noted`、`onSite.of-called-unit`、`attachment.missing`、`topic.missing`、`topic.not-in-force`、`keyWork.missing`、`keyWork.not-in-force`、`unit.missing`、`unit.closed`、`person.missing`、`person.closed`、`place.missing`、`place.kind`、`place.empty`、`place.not-within`、`onSite.unit-not-invited`、`onSite.not-of-unit`、`onSite.signatory-not-of-unit`、`onSite.before-its-cause`、`onSite.late-reason`、`onSite.late-paper`
         */
        post: operations["VisitsController_hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resolutions/{id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 回复邀请
         * @description 可能的代码：`onSite.not-found`、`onSite.wrong-phase`、`onSite.not-invited`、`onSite.unit-not-invited`、`onSite.not-of-unit`、`onSite.signatory-not-of-unit`、`onSite.before-its-cause`、`onSite.late-reason`、`onSite.late-paper`
         */
        post: operations["VisitsController_invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resolutions/{id}/measure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 议定措施
         * @description 可能的代码：`onSite.not-found`、`onSite.wrong-phase`、`commitment.day-not-later`、`commitment.too-late`、`onSite.unit-not-invited`、`onSite.not-of-unit`、`onSite.signatory-not-of-unit`、`onSite.finding-missing`、`onSite.about-both`、`onSite.repeat-ended`、`repeat.not-found`、`case.not-found`、`onSite.before-its-cause`、`onSite.late-reason`、`onSite.late-paper`
         */
        post: operations["VisitsController_measure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resolutions/{id}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 印发会办纪要
         * @description 可能的代码：`onSite.not-found`、`onSite.wrong-phase`、`onSite.units-unheard`、`onSite.of-called-unit`、`onSite.before-its-cause`、`onSite.late-reason`、`onSite.late-paper`
         */
        post: operations["VisitsController_minutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resolutions/{id}/no-agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 未达成一致
         * @description 可能的代码：`onSite.not-found`、`onSite.wrong-phase`、`onSite.unit-not-invited`、`onSite.not-of-unit`、`onSite.signatory-not-of-unit`、`onSite.finding-missing`、`onSite.before-its-cause`、`onSite.late-reason`、`onSite.late-paper`
         */
        post: operations["VisitsController_noAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resolutions/{id}/question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 现场询问
         * @description 可能的代码：`onSite.not-found`、`onSite.wrong-phase`、`onSite.unit-not-invited`、`onSite.of-called-unit`、`onSite.not-a-representative`、`case.not-found`、`onSite.before-its-cause`、`onSite.late-reason`、`onSite.late-paper`
         */
        post: operations["VisitsController_question"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resolutions/{id}/replan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更改安排
         * @description 可能的代码：`onSite.not-found`、`onSite.wrong-phase`、`topic.missing`、`topic.not-in-force`、`keyWork.missing`、`keyWork.not-in-force`、`unit.missing`、`unit.closed`、`person.missing`、`person.closed`、`place.missing`、`place.kind`、`place.empty`、`place.not-within`、`onSite.invited-twice`、`onSite.not-in-office`、`onSite.role-noted`、`onSite.of-called-unit`、`onSite.repeat-ended`、`repeat.not-found`、`case.not-found`、`onSite.before-its-cause`、`onSite.late-reason`、`onSite.late-paper`
         */
        post: operations["VisitsController_replan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resolutions/{id}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 当场解决
         * @description 可能的代码：`onSite.not-found`、`onSite.wrong-phase`、`onSite.evidence-missing`、`attachment.missing`、`onSite.unit-not-invited`、`onSite.not-of-unit`、`onSite.signatory-not-of-unit`、`onSite.finding-missing`、`onSite.about-both`、`onSite.repeat-ended`、`repeat.not-found`、`case.not-found`、`onSite.before-its-cause`、`onSite.late-reason`、`onSite.late-paper`
         */
        post: operations["VisitsController_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resolutions/{id}/special-approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 特批：工委办公室没有人可以独立办理时，由上级批准
         * @description 可能的代码：`onSite.not-found`、`onSite.wrong-phase`、`onSite.special-needless`、`onSite.approvedBy-missing`、`attachment.missing`、`onSite.before-its-cause`、`onSite.late-reason`、`onSite.late-paper`
         */
        post: operations["VisitsController_approveSpecially"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resolutions/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一次会办的经过
         * @description 可能的代码：`onSite.not-found`、`moment.unreadable`、`moment.in-future`
         */
        get: operations["VisitsController_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 保存期满的个人信息
         * @description 所有事项结束后已超过保存期限（规则 retention）的反映人；由人决定删除。
         */
        get: operations["OpennessController_retention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 整改情况听取会列表
         * @description 新的在前。
         *
         *     可能的代码：`moment.unreadable`、`moment.in-future`、`page.cursor`
         */
        get: operations["ReviewsController_list"];
        put?: never;
        /**
         * 筹备整改情况听取会
         * @description 同时确定会议材料的时刻。
         *
         *     可能的代码：`review.exists`、`review.moment-in-future`、`review.moment-before-last`
         */
        post: operations["ReviewsController_prepare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-meetings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一次整改情况听取会的全部情况
         * @description 可能的代码：`review.not-found`、`moment.unreadable`、`moment.in-future`
         */
        get: operations["ReviewsController_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-meetings/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 取消会议
         * @description 可能的代码：`review.not-found`、`review.wrong-phase`、`review.before-its-cause`、`review.late-reason`、`review.late-paper`
         */
        post: operations["ReviewsController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-meetings/{id}/carry-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 再次落实一项决定
         * @description 此前被事项拒绝或中断的；以本人的身份。
         *
         *     可能的代码：`review.not-found`、`review.no-decision`、`review.decision-withdrawn`
         */
        post: operations["ReviewsController_carryOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-meetings/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 结束会议
         * @description 可能的代码：`review.not-found`、`review.wrong-phase`、`review.before-its-cause`、`review.late-reason`、`review.late-paper`
         */
        post: operations["ReviewsController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-meetings/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 对一个事项作出决定
         * @description 决定记入会议，并以决定者本人的身份在事项上落实；事项拒绝的，原因记入会议并在答复的 refused 中写明，可由有权的人再次落实。
         *
         *     可能的代码：`review.not-found`、`review.wrong-phase`、`review.decision-incomplete`、`review.decision-pending`、`review.day-not-later`、`case.four-eyes-unit`、`case.not-found`、`attachment.missing`
         */
        post: operations["ReviewsController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-meetings/{id}/lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 问题清单、责任清单、整改清单
         * @description 由会议的决定生成；知悉的不列，同一事项以最后的决定为准。
         *
         *     可能的代码：`review.not-found`、`moment.unreadable`、`moment.in-future`
         */
        get: operations["ReviewsController_lists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-meetings/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 开会
         * @description 可能的代码：`review.not-found`、`review.wrong-phase`、`review.opened-in-future`、`review.nobody-present`、`person.missing`、`person.closed`、`review.before-its-cause`、`review.late-reason`、`review.late-paper`
         */
        post: operations["ReviewsController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-meetings/{id}/pack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 会议材料
         * @description 上次会议以来办结、转为逾期、两次不满意、待决定、反弹和承诺落空的事项，以材料所定的两个时刻为准，不因后来的事改变。
         *
         *     可能的代码：`review.not-found`、`review.no-pack`
         */
        get: operations["ReviewsController_pack"];
        put?: never;
        /**
         * 重新确定会议材料的时刻
         * @description 可能的代码：`review.not-found`、`review.wrong-phase`、`review.moment-in-future`、`review.moment-before-last`、`review.before-its-cause`、`review.late-reason`、`review.late-paper`
         */
        post: operations["ReviewsController_fixPack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-meetings/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一次整改情况听取会的经过
         * @description 可能的代码：`review.not-found`、`moment.unreadable`、`moment.in-future`
         */
        get: operations["ReviewsController_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-meetings/{id}/withdraw-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回一项决定
         * @description 可能的代码：`review.not-found`、`review.wrong-phase`、`review.no-decision`、`review.decision-taken`、`review.decision-withdrawn`、`review.before-its-cause`、`review.late-reason`、`review.late-paper`
         */
        post: operations["ReviewsController_withdrawDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 检索全部
         * @description 事项、约谈、问询会（问题和答复）、会办、重复事项；只给看得到的。只答现在。
         *
         *     可能的代码：`search.empty`、`asof.not-here`、`page.cursor`
         */
        get: operations["SearchController_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 安全日志
         * @description 登录与失败、授权与撤销、密码、令牌、停用，以及导出和下载；新的在前。登录与下载的记录保留一年。
         *
         *     可能的代码：`page.cursor`
         */
        get: operations["SecurityLogController_log"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 问询会列表
         * @description 新的在前。
         *
         *     可能的代码：`moment.unreadable`、`moment.in-future`、`page.cursor`
         */
        get: operations["SessionsController_list"];
        put?: never;
        /**
         * 召集问询会
         * @description 可能的代码：`topic.missing`、`topic.not-in-force`、`keyWork.missing`、`keyWork.not-in-force`、`unit.missing`、`unit.closed`、`person.missing`、`person.closed`、`place.missing`、`place.kind`、`place.empty`、`place.not-within`、`session.exists`、`session.nobody-invited`、`session.invited-twice`、`session.not-in-office`、`session.role-noted`、`session.of-called-unit`、`session.repeat-ended`、`repeat.not-found`、`case.not-found`、`session.special-needless`、`session.approvedBy-missing`、`attachment.missing`
         */
        post: operations["SessionsController_convene"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一次问询会的全部情况
         * @description 问题、答复、追问、承诺、测评、弱项和纪要。
         *
         *     可能的代码：`session.not-found`、`moment.unreadable`、`moment.in-future`
         */
        get: operations["SessionsController_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 排定议程
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`、`session.agenda-incomplete`、`session.of-called-unit`、`session.before-its-cause`、`session.late-reason`、`session.late-paper`
         */
        post: operations["SessionsController_agenda"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/amend-minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更正纪要；原文保留
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`、`session.minutes-same`、`session.of-called-unit`、`session.before-its-cause`、`session.late-reason`、`session.late-paper`
         */
        post: operations["SessionFloorController_amendMinutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 答复
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`、`session.scan-missing`、`attachment.missing`、`session.question-missing`、`session.question-gone`、`session.question-not-put`、`session.unit-not-invited`、`session.not-of-unit`、`session.signatory-not-of-unit`、`session.before-its-cause`、`session.late-reason`、`session.late-paper`
         */
        post: operations["SessionFloorController_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/ballot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 测评计票
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`、`ballot.count`、`ballot.handed-in`、`ballot.sum`、`ballot.eligible`、`ballot.again-reason`、`ballot.twice`、`session.no-quorum`、`session.of-called-unit`、`session.unit-not-invited`、`session.not-of-unit`、`session.signatory-not-of-unit`、`session.before-its-cause`、`session.late-reason`、`session.late-paper`
         */
        post: operations["SessionFloorController_ballot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/ballot-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 测评未通过后再次报告
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`、`ballot.not-found`、`ballot.no-report-due`、`ballot.not-its-unit`、`session.unit-not-invited`、`session.not-of-unit`、`session.signatory-not-of-unit`、`session.scan-missing`、`attachment.missing`、`session.before-its-cause`、`session.late-reason`、`session.late-paper`
         */
        post: operations["BallotSequelsController_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/ballots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 开始无记名测评
         * @description 此刻在会的代表各投一票；不足法定人数的不能测评。
         *
         *     可能的代码：`session.not-found`、`session.wrong-phase`、`session.question-missing`、`session.unit-not-invited`、`session.of-called-unit`、`session.no-quorum`、`ballot.again-reason`、`ballot.twice`
         */
        post: operations["BallotsController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/ballots/{ballot}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 测评是否进行中，本人可否投票、是否已投
         * @description 可能的代码：`session.not-found`、`ballot.not-found`
         */
        get: operations["BallotsController_standing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/ballots/{ballot}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 截止并计票
         * @description 记下各项票数和谁投了票，随即销毁票箱。
         *
         *     可能的代码：`session.not-found`、`session.wrong-phase`、`ballot.not-found`
         */
        post: operations["BallotsController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/ballots/{ballot}/vote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 投票
         * @description 无记名：票不入事件，也不入日志；投后不能更改。
         *
         *     可能的代码：`session.not-found`、`ballot.not-found`、`ballot.closed`、`ballot.not-a-voter`、`ballot.voted`
         */
        post: operations["BallotsController_vote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 取消
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`、`session.of-called-unit`、`session.before-its-cause`、`session.late-reason`、`session.late-paper`
         */
        post: operations["SessionsController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 散会
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`、`session.closed-at`、`session.of-called-unit`、`session.before-its-cause`、`session.late-reason`、`session.late-paper`
         */
        post: operations["SessionFloorController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/commitment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 承诺
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`、`commitment.day-not-later`、`commitment.too-late`、`session.question-missing`、`session.question-gone`、`session.question-not-put`、`session.unit-not-invited`、`session.not-of-unit`、`session.signatory-not-of-unit`、`session.before-its-cause`、`session.late-reason`、`session.late-paper`
         */
        post: operations["SessionFloorController_commitment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/correct-answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更正答复；原答复保留
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`、`session.answer-missing`、`session.question-missing`、`session.question-gone`、`session.question-not-put`、`session.unit-not-invited`、`session.not-of-unit`、`session.signatory-not-of-unit`、`session.before-its-cause`、`session.late-reason`、`session.late-paper`
         */
        post: operations["SessionFloorController_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 追问
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`、`session.not-answered`、`session.of-called-unit`、`session.not-a-representative`、`session.question-missing`、`session.question-gone`、`session.question-not-put`、`session.before-its-cause`、`session.late-reason`、`session.late-paper`
         */
        post: operations["SessionFloorController_followUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/guests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 征询群众代表、企业
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`、`session.unit-not-invited`、`session.of-called-unit`、`ballot.count`、`ballot.handed-in`、`ballot.sum`、`guests.nobody`、`guests.reason-missing`、`session.before-its-cause`、`session.late-reason`、`session.late-paper`
         */
        post: operations["SessionFloorController_guests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 单位回复是否派人应询
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`、`session.unit-not-invited`、`session.not-of-unit`、`session.signatory-not-of-unit`、`session.before-its-cause`、`session.late-reason`、`session.late-paper`
         */
        post: operations["SessionsController_invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/judge-empty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 认定答复没有实质内容
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`、`session.answer-missing`、`session.of-called-unit`、`session.question-missing`、`session.question-gone`、`session.question-not-put`、`session.before-its-cause`、`session.late-reason`、`session.late-paper`
         */
        post: operations["SessionFloorController_judge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 合并问题：提问人和所涉事项一并转入；对着另外单位的，一并提出、分别答复
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`、`session.merge-into-itself`、`session.merge-other-unit`、`session.merge-target-answered`、`session.merge-joined`、`session.of-called-unit`、`session.question-put`、`session.question-answered`、`session.before-its-cause`、`session.late-reason`、`session.late-paper`
         */
        post: operations["SessionsController_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 印发纪要
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`、`session.of-called-unit`、`session.before-its-cause`、`session.late-reason`、`session.late-paper`
         */
        post: operations["SessionFloorController_minutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 发出通知
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`、`session.notice-too-short`、`session.of-called-unit`、`session.before-its-cause`、`session.late-reason`、`session.late-paper`
         */
        post: operations["SessionsController_notice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 开会
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`、`session.not-noticed`、`session.no-quorum`、`session.eligible`、`session.present-twice`、`session.not-in-office`、`session.role-noted`、`session.of-called-unit`、`session.unit-not-invited`、`session.not-of-unit`、`session.signatory-not-of-unit`、`session.before-its-cause`、`session.late-reason`、`session.late-paper`
         */
        post: operations["SessionFloorController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/put": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提出问题
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`、`session.of-called-unit`、`session.question-missing`、`session.question-gone`、`session.question-not-put`、`session.before-its-cause`、`session.late-reason`、`session.late-paper`
         */
        post: operations["SessionFloorController_put"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交问题
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`、`topic.missing`、`topic.not-in-force`、`keyWork.missing`、`keyWork.not-in-force`、`unit.missing`、`unit.closed`、`person.missing`、`person.closed`、`place.missing`、`place.kind`、`place.empty`、`place.not-within`、`session.unit-not-invited`、`session.of-called-unit`、`session.about-both`、`session.not-a-representative`、`session.repeat-ended`、`repeat.not-found`、`case.not-found`、`session.before-its-cause`、`session.late-reason`、`session.late-paper`
         */
        post: operations["SessionsController_question"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 评价答复
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`、`session.not-the-asker`、`session.not-answered`、`session.rating-reasons`、`session.question-missing`、`session.question-gone`、`session.question-not-put`、`session.before-its-cause`、`session.late-reason`、`session.late-paper`
         */
        post: operations["SessionFloorController_rate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/replan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更改安排
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`、`topic.missing`、`topic.not-in-force`、`keyWork.missing`、`keyWork.not-in-force`、`unit.missing`、`unit.closed`、`person.missing`、`person.closed`、`place.missing`、`place.kind`、`place.empty`、`place.not-within`、`session.unit-has-questions`、`session.notice-too-short`、`session.invited-twice`、`session.not-in-office`、`session.role-noted`、`session.of-called-unit`、`session.repeat-ended`、`repeat.not-found`、`case.not-found`、`session.before-its-cause`、`session.late-reason`、`session.late-paper`
         */
        post: operations["SessionsController_replan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/roll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记到场或离场
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`、`session.roll-nobody`、`session.roll-time`、`session.here-already`、`session.not-here`、`session.not-in-office`、`session.role-noted`、`session.of-called-unit`、`session.before-its-cause`、`session.late-reason`、`session.late-paper`
         */
        post: operations["SessionFloorController_roll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/special-approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 特批：工委办公室没有人可以独立办理时，由上级批准
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`、`session.special-needless`、`session.approvedBy-missing`、`attachment.missing`、`session.before-its-cause`、`session.late-reason`、`session.late-paper`
         */
        post: operations["SessionsController_approveSpecially"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一次问询会的经过
         * @description 可能的代码：`session.not-found`、`moment.unreadable`、`moment.in-future`
         */
        get: operations["SessionsController_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/undo-ballot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更正录入的计票：原计票保留可见，不再统计
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`、`ballot.not-found`、`ballot.not-entered`、`session.of-called-unit`、`session.before-its-cause`、`session.late-reason`、`session.late-paper`
         */
        post: operations["BallotSequelsController_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/undo-merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销合并，恢复为单独的问题
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`、`session.not-merged`、`session.merge-settled`、`session.of-called-unit`、`session.before-its-cause`、`session.late-reason`、`session.late-paper`
         */
        post: operations["SessionsController_undoMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/weak-work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 标为弱项短板
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`、`session.of-called-unit`、`topic.missing`、`topic.not-in-force`、`keyWork.missing`、`keyWork.not-in-force`、`unit.missing`、`unit.closed`、`person.missing`、`person.closed`、`place.missing`、`place.kind`、`place.empty`、`place.not-within`、`session.unit-not-invited`、`session.not-of-unit`、`session.signatory-not-of-unit`、`session.before-its-cause`、`session.late-reason`、`session.late-paper`
         */
        post: operations["SessionFloorController_markWeak"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/weak-work-reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 记录弱项的新数值
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`、`session.weak-work-missing`、`session.day-in-future`、`session.of-called-unit`、`session.before-its-cause`、`session.late-reason`、`session.late-paper`
         */
        post: operations["SessionFloorController_measure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/withdraw-question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回问题
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`、`session.question-put`、`session.not-the-asker`、`session.merge-joined`、`session.of-called-unit`、`session.before-its-cause`、`session.late-reason`、`session.late-paper`
         */
        post: operations["SessionsController_withdrawQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登录
         * @description 登录名或密码不对答 401（sign-in.wrong）；尝试过多答 429，Retry-After 说明何时再试。
         */
        post: operations["SignInController_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 凭一次性代码设新密码
         * @description 登录名或代码不对答 422（password-code.wrong）；尝试过多答 429。会话与令牌全部结束，请以新密码登录。
         */
        post: operations["PasswordHelpController_recover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退出登录 */
        post: operations["SignInController_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/slips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 纸面记录列表
         * @description 新的在前。代表只见本人所交的。
         *
         *     可能的代码：`moment.unreadable`、`moment.in-future`、`page.cursor`
         */
        get: operations["SlipsController_list"];
        put?: never;
        /**
         * 拍照即交
         * @description 一张纸面约谈记录的照片即可提交，由工委办公室代录，再请本人确认。收到即为提交。
         *
         *     可能的代码：`slip.exists`、`slip.filer-missing`、`slip.entered-by-office-only`、`slip.no-photo`、`slip.not-a-photo`、`attachment.missing`、`slip.before-its-cause`、`slip.late-reason`、`slip.late-paper`、`interview.filer-role`、`interview.deputies-file`、`person.missing`、`person.closed`
         */
        post: operations["SlipsController_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/slips/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一份纸面记录
         * @description 可能的代码：`slip.not-found`、`moment.unreadable`、`moment.in-future`
         */
        get: operations["SlipsController_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/slips/{id}/ask-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 看不清，请本人补拍
         * @description 可能的代码：`slip.not-found`、`slip.wrong-phase`、`slip.before-its-cause`、`slip.late-reason`、`slip.late-paper`
         */
        post: operations["SlipsController_askBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/slips/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 本人确认录入无误
         * @description 可能的代码：`slip.not-found`、`slip.wrong-phase`、`slip.nothing-to-confirm`、`interview.not-a-filer`、`interview.wrong-phase`、`note.signature-missing`、`note.confirmed-already`、`interview.before-its-cause`、`interview.late-reason`、`interview.late-paper`
         */
        post: operations["SlipNotesController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/slips/{id}/dispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 本人指出录入有出入
         * @description 可能的代码：`slip.not-found`、`slip.wrong-phase`、`slip.nothing-to-confirm`、`interview.not-a-filer`、`interview.wrong-phase`、`note.disputed-already`、`interview.before-its-cause`、`interview.late-reason`、`interview.late-paper`
         */
        post: operations["SlipNotesController_dispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/slips/{id}/end-typing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 这一份已录完
         * @description 可能的代码：`slip.not-found`、`slip.wrong-phase`、`slip.before-its-cause`、`slip.late-reason`、`slip.late-paper`
         */
        post: operations["SlipsController_endTyping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/slips/{id}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 补拍或补充说明
         * @description 可能的代码：`slip.not-found`、`slip.wrong-phase`、`slip.not-its-filer`、`slip.no-photo`、`slip.not-a-photo`、`attachment.missing`、`slip.before-its-cause`、`slip.late-reason`、`slip.late-paper`
         */
        post: operations["SlipsController_addPhotos"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/slips/{id}/set-aside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 搁置：重复，或不是约谈记录
         * @description 可能的代码：`slip.not-found`、`slip.wrong-phase`、`slip.duplicate-of-itself`、`slip.before-its-cause`、`slip.late-reason`、`slip.late-paper`
         */
        post: operations["SlipsController_setAside"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/slips/{id}/signed-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 录入本人签字的打印件
         * @description 可能的代码：`slip.not-found`、`slip.wrong-phase`、`slip.nothing-to-confirm`、`interview.not-a-filer`、`interview.wrong-phase`、`note.sheet-by-office`、`note.sheet-missing`、`interview.before-its-cause`、`interview.late-reason`、`interview.late-paper`
         */
        post: operations["SlipNotesController_signedSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/slips/{id}/take-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 取消搁置，重新代录
         * @description 可能的代码：`slip.not-found`、`slip.wrong-phase`、`slip.before-its-cause`、`slip.late-reason`、`slip.late-paper`
         */
        post: operations["SlipsController_takeUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/slips/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一份纸面记录的经过
         * @description 按登记的先后，每件事一行。
         *
         *     可能的代码：`slip.not-found`、`moment.unreadable`、`moment.in-future`
         */
        get: operations["SlipsController_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/slips/{id}/type": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 代录：据纸面录入一份约谈记录
         * @description 可能的代码：`slip.not-found`、`slip.wrong-phase`、`topic.missing`、`topic.not-in-force`、`keyWork.missing`、`keyWork.not-in-force`、`unit.missing`、`unit.closed`、`person.missing`、`person.closed`、`place.missing`、`place.kind`、`place.empty`、`place.not-within`、`attachment.missing`、`note.held-in-future`、`note.no-matter`、`note.matter-twice`、`note.participant-twice`、`note.promise-before-talk`、`note.promise-too-late`、`note.not-in-office`、`note.role-noted`、`note.of-called-unit`、`interview.filer-role`、`interview.deputies-only`、`interview.of-called-unit`、`note.evidence-missing`、`note.about-both`、`note.repeat-ended`、`repeat.not-found`、`interview.exists`、`interview.filer-twice`、`interview.too-few-filers`、`interview.deputies-file`、`interview.before-its-cause`、`interview.late-reason`、`interview.late-paper`
         */
        post: operations["SlipNotesController_type"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 统计
         * @description 一段时期的各项指标，可按单位、专题、社区、重点工作、来源、状态或月份分列。已过去的时期以其最后一日的情况为准，除非另给 asOf。答复中的 moment 与 period 存档；以之再问，数字不变。社区按当日的区划归属。
         *
         *     可能的代码：`statistics.period`、`moment.unreadable`、`moment.in-future`、`statistics.metric-missing`、`statistics.dimension`
         */
        get: operations["StatisticsController_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 两个时期对比
         * @description 不给对比期的，与上年同期相比；各以自己时期的最后一日为准。
         *
         *     可能的代码：`statistics.period`、`moment.unreadable`、`moment.in-future`、`statistics.metric-missing`、`statistics.dimension`
         */
        get: operations["StatisticsController_compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出统计为 Excel
         * @description 指标及口径、分列，以及再问得同样数字所需的时期与时刻。
         *
         *     可能的代码：`moment.unreadable`、`moment.in-future`、`statistics.period`、`statistics.metric-missing`
         */
        get: operations["ExportsController_statistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 各项指标的口径
         * @description 每项指标只在此定义一次：分子、分母、计量单位和口径版本。
         */
        get: operations["StatisticsController_metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 单位排名
         * @description 件数不足规则所定最少数的，列于其后、不计名次。
         *
         *     可能的代码：`statistics.period`、`moment.unreadable`、`moment.in-future`、`statistics.metric-missing`、`statistics.dimension`、`statistics.not-ranked`
         */
        get: operations["StatisticsController_ranking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/{metric}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 数字背后的清单
         * @description 与统计同样的筛选；清单的条数就是指标的数字。
         *
         *     可能的代码：`statistics.period`、`moment.unreadable`、`moment.in-future`、`statistics.metric-missing`、`statistics.dimension`、`page.cursor`
         */
        get: operations["StatisticsController_cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/system/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本机时钟
         * @description 与记录不符时，不开始新的一天，不封存，不提醒，直到有人确认。
         */
        get: operations["ClockController_clock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/system/clock/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认本机日期无误
         * @description 此后照此日期补开始各天、封存和提醒。
         *
         *     可能的代码：`clock.other-day`、`clock.right`
         */
        post: operations["ClockController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/system/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 系统状态
         * @description 事件库、个人信息库、各视图和联动、送出的消息和推送。
         */
        get: operations["StatusController_status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/system/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 最近一次日志核对的进度和结果 */
        get: operations["StatusController_verification"];
        put?: never;
        /**
         * 核对日志和附件
         * @description 在另一进程中逐条重算，不影响使用；结果由 GET 同一地址得知。正在核对时答 409（verification.running）。
         */
        post: operations["StatusController_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/things/{kind}/{id}/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下一步由谁办
         * @description 任何一项内容现在轮到谁、要做什么、何时前。只答现在。
         *
         *     可能的代码：`thing.not-found`
         */
        get: operations["NextController_next"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 承办单位 */
        get: operations["UnitsController_list"];
        put?: never;
        /**
         * 登记单位
         * @description 同一辖区内编码不得重复（claim.unitCode-taken）。
         */
        post: operations["UnitsController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 单位日程订阅是否有效
         * @description 可能的代码：`unit.missing`、`unit.closed`、`calendar.not-your-unit`
         */
        get: operations["CalendarController_standingOf"];
        put?: never;
        /**
         * 取得单位日程订阅的新地址
         * @description 由单位负责人或办公室取得；此前的地址随即失效。取得的人不再任此职务、重置密码或单位停用后，地址失效。
         *
         *     可能的代码：`unit.missing`、`unit.closed`、`calendar.not-your-unit`
         */
        post: operations["CalendarController_openOf"];
        /**
         * 单位日程订阅地址作废
         * @description 可能的代码：`unit.missing`、`unit.closed`、`calendar.not-your-unit`
         */
        delete: operations["CalendarController_closeOf"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用单位 */
        post: operations["UnitsController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更改单位编码 */
        post: operations["UnitsController_changeCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 并入另一单位
         * @description 原单位停用；其未办结事项仍列原名，由并入的单位继续承办。恢复单位即撤销并入。
         *
         *     可能的代码：`unit.successor-missing`、`unit.successor-closed`、`unit.successor-itself`、`unit.merged`
         */
        post: operations["UnitsController_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}/nature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 单位性质
         * @description 对不相隶属的企业、单位，文书为函而非通知书。
         */
        post: operations["UnitsController_stateNature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 单位改名 */
        post: operations["UnitsController_rename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复单位 */
        post: operations["UnitsController_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unit}/officials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 单位的经办人和负责人
         * @description 供本单位指定经办人；账号停用的不列。
         *
         *     可能的代码：`unit.missing`
         */
        get: operations["OfficialsController_officials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unseen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 关于某事项，谁还没有看什么
         * @description 供工委办公室。
         */
        get: operations["InboxController_unseen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/weak-works": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 弱项短板
         * @description 问询会标出的弱项，其后的数值，是否补齐。
         *
         *     可能的代码：`moment.unreadable`、`moment.in-future`
         */
        get: operations["OverviewController_weakWorks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 推送地址及送达情况 */
        get: operations["WebhooksController_list"];
        put?: never;
        /**
         * 登记推送地址
         * @description 自此以后的事实依次推送；密钥只在此答复中出现一次。
         *
         *     可能的代码：`webhook.url`、`webhook.exists`、`webhook.kind-unknown`
         */
        post: operations["WebhooksController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 修改推送地址
         * @description 可能的代码：`webhook.missing`、`webhook.url`、`webhook.kind-unknown`
         */
        post: operations["WebhooksController_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 多次未送达而搁置的
         * @description 可能的代码：`webhook.missing`
         */
        get: operations["WebhooksController_deadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/dead-letters/{event}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 再送一次搁置的
         * @description 可能的代码：`webhook.missing`、`webhook.letter-missing`、`webhook.not-taken`
         */
        post: operations["WebhooksController_sendAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不再推送
         * @description 可能的代码：`webhook.missing`
         */
        post: operations["WebhooksController_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更换密钥
         * @description 新密钥只在此答复中出现一次，旧的随即作废。
         *
         *     可能的代码：`webhook.missing`
         */
        post: operations["WebhooksController_replaceSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workbench": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 等我办的事
         * @description 以本人的各种身份；现在要办的在前，以后的在后。只答现在。
         */
        get: operations["OverviewController_workbench"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/year-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 年度计划列表
         * @description 近的年度在前。
         *
         *     可能的代码：`moment.unreadable`、`moment.in-future`、`page.cursor`
         */
        get: operations["YearPlansController_list"];
        put?: never;
        /**
         * 拟定年度计划
         * @description 可能的代码：`yearPlan.exists`
         */
        post: operations["YearPlansController_drawUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/year-plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 年度计划与完成情况
         * @description 承办单位只看到已通过的计划中与其有关的各项。
         *
         *     可能的代码：`yearPlan.not-found`、`moment.unreadable`、`moment.in-future`
         */
        get: operations["YearPlansController_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/year-plans/{id}/add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 增加一项
         * @description 可能的代码：`yearPlan.not-found`、`yearPlan.wrong-phase`、`yearPlan.no-line`、`topic.missing`、`topic.not-in-force`、`unit.missing`、`unit.closed`
         */
        post: operations["YearPlansController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/year-plans/{id}/adopt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 通过
         * @description 可能的代码：`yearPlan.not-found`、`yearPlan.wrong-phase`、`yearPlan.empty`
         */
        post: operations["YearPlansController_adopt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/year-plans/{id}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 调整一项
         * @description 可能的代码：`yearPlan.not-found`、`yearPlan.wrong-phase`、`yearPlan.no-line`、`topic.missing`、`topic.not-in-force`、`unit.missing`、`unit.closed`
         */
        post: operations["YearPlansController_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/year-plans/{id}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 取消一项
         * @description 可能的代码：`yearPlan.not-found`、`yearPlan.wrong-phase`、`yearPlan.no-line`
         */
        post: operations["YearPlansController_drop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/year-plans/{id}/fulfil": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 把举行的一次计入计划
         * @description 可能的代码：`yearPlan.not-found`、`yearPlan.wrong-phase`、`yearPlan.no-line`、`yearPlan.other-instrument`、`yearPlan.fulfils-other`
         */
        post: operations["YearPlansController_fulfil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/year-plans/{id}/unfulfil": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不再计入
         * @description 可能的代码：`yearPlan.not-found`、`yearPlan.wrong-phase`、`yearPlan.not-fulfilled`
         */
        post: operations["YearPlansController_unfulfil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 进程是否在运行 */
        get: operations["HealthController_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 能否答复
         * @description ready、degraded（仍在答复，须有人过问）或 unready（答503）
         */
        get: operations["HealthController_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 运行数据
         * @description Prometheus 文本格式。
         */
        get: operations["HealthController_figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What a message is about, as it is called now. */
        About: {
            /** @example case */
            of: components["schemas"]["Kind"];
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            id: string;
            /** @example 东门路灯不亮 */
            title: string;
            /** @example 约谈〔2025〕001号 */
            number: string | null;
        };
        AccessReasonBody: {
            /**
             * @description 原因
             * @example 换届
             */
            reason: string;
        };
        AccountDto: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            id: string;
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            person: string;
            /** @example daibiao03 */
            name: string;
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            jurisdiction: string;
            /** @example 2025-04-01T02:00:00.000Z */
            openedAt: string;
            /** @example null */
            passwordChangedAt: string | null;
            /** @example false */
            suspended: boolean;
            /**
             * @description 版本号，作 If-Match 用
             * @example 1
             */
            revision: number;
            grants: components["schemas"]["GrantDto"][];
        };
        AccountWithTokensDto: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            id: string;
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            person: string;
            /** @example daibiao03 */
            name: string;
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            jurisdiction: string;
            /** @example 2025-04-01T02:00:00.000Z */
            openedAt: string;
            /** @example null */
            passwordChangedAt: string | null;
            /** @example false */
            suspended: boolean;
            /**
             * @description 版本号，作 If-Match 用
             * @example 1
             */
            revision: number;
            grants: components["schemas"]["GrantDto"][];
            tokens: components["schemas"]["TokenDto"][];
        };
        AcknowledgeNoticeBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /**
             * Format: uuid
             * @description 单位；不填为本人所在单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit?: string;
        };
        /** @description Who did a thing, in which capacity, for whom and when: as timelines and pages show it. */
        Act: {
            /**
             * @description 不宜告知时为空：承办单位看不到是谁评价的
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            person: string | null;
            /**
             * @example clerk
             * @enum {string}
             */
            role: "administrator" | "auditor" | "chair" | "clerk" | "deputy" | "official" | "system" | "unitHead" | "voterRepresentative";
            /**
             * @description 以何单位身份
             * @example null
             */
            unit: string | null;
            /**
             * @description 代何人
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf: string | null;
            /** @example web */
            channel: components["schemas"]["Channel"];
            /**
             * @description 何时发生
             * @example 2025-03-31T02:00:00.000Z
             */
            occurredAt: string;
            /**
             * @description 何时登记
             * @example 2025-04-01T02:00:00.000Z
             */
            recordedAt: string;
            /** @description 补录理由 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料 */
            lateScan?: components["schemas"]["AttachmentRef"];
        };
        AddFindingBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /** @description 佐证；按规则须有的，文字或文件至少一项 */
            evidence?: components["schemas"]["EvidenceBody"];
        };
        AddListEntryBody: {
            /**
             * @description 所属辖区
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            jurisdiction: string;
            /**
             * @description 名称
             * @example 养老服务
             */
            name: string;
            /**
             * @description 启用日期
             * @example 2025-01-01
             */
            from: string;
            /**
             * @description 最后可选日期；不填为长期
             * @example 2025-12-31
             */
            until?: string;
        };
        AddSlipPhotosBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /** @description 补拍的照片；只说明而不补拍时不填 */
            photos?: components["schemas"]["AttachmentBody"][];
            /**
             * @description 说明看不清之处
             * @example 第二行是“东门外”
             */
            words?: string;
        };
        AgendaBody: {
            /**
             * @description 全部问题，依次排列
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            questions: string[];
        };
        AgreeBody: {
            /**
             * @description 代表哪个辖区
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            jurisdiction: string;
            /**
             * @description 依据：联席会议纪要、函件等
             * @example 2025年3月联席会议纪要
             */
            basis: string;
        };
        AgreeMeasureBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /**
             * Format: uuid
             * @description 单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit: string;
            /**
             * Format: uuid
             * @description 针对哪条发现
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            finding?: string;
            /**
             * @description 做什么
             * @example 划定停车位并设隔离桩
             */
            title: string;
            /**
             * Format: uuid
             * @description 所涉的未结事项；结果归入该事项，不另立
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            aboutCase?: string;
            /**
             * Format: uuid
             * @description 所涉的反复问题；结果归入其在办事项，没有在办的另立一件并关联
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            aboutRepeat?: string;
            /** @description 承诺 */
            commitment: components["schemas"]["CommitmentBody"];
            /**
             * @description 缓急：紧急、一般或复杂
             * @example normal
             * @enum {string}
             */
            urgency: "urgent" | "normal" | "complex";
        };
        AliasBody: {
            /**
             * Format: uuid
             * @description 所属辖区
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            jurisdiction: string;
            /**
             * @description 名称
             * @example 东门新村
             */
            name: string;
            /**
             * @description 简称或别名
             * @example 东新村
             */
            alias: string;
            /**
             * Format: uuid
             * @description 由哪个反复问题的事项得知
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            issue?: string;
        };
        AliasProposal: {
            /**
             * @description 可能的简称或误写
             * @example 东新村
             */
            alias: string;
            /**
             * @description 全称
             * @example 东门新村
             */
            name: string;
        };
        AlikeNameDto: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            id: string;
            /** @example 城管（东）队 */
            name: string;
        };
        AlikeNamesDto: {
            /**
             * @example unit
             * @enum {string}
             */
            kind: "community" | "estate" | "grid" | "keyWork" | "person" | "topic" | "unit";
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            jurisdiction: string;
            entries: components["schemas"]["AlikeNameDto"][];
        };
        AlikeTicketsDto: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            jurisdiction: string;
            /**
             * @description 来源
             * @example 12345
             */
            source: string;
            cases: components["schemas"]["CaseOfTicketDto"][];
        };
        /** @description Units that nobody asked for, and why the office calls them with the others. */
        AlsoCalled: {
            units: string[];
            reason: string;
        };
        AmendCaseBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /**
             * @description 标题
             * @example 东门路灯不亮
             */
            title: string;
            /**
             * @description 事由
             * @example 小区东门三盏路灯自三月起不亮
             */
            description: string;
            /** @description 地点 */
            place: components["schemas"]["PlaceBody"];
            /**
             * Format: uuid
             * @description 专题
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            topic?: string;
            /**
             * Format: uuid
             * @description 重点工作
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            keyWork?: string;
            /**
             * @description 更正原因
             * @example 地点有误
             */
            reason: string;
        };
        AmendMinutesBody: {
            /**
             * @description 纪要
             * @example 会议听取了三个单位的答复
             */
            text: string;
            /**
             * @description 更正原因
             * @example 日期有误
             */
            reason: string;
        };
        AmendNoteBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /** @description 约谈记录 */
            note: components["schemas"]["NoteBody"];
            /**
             * @description 更正原因
             * @example 漏记一项
             */
            reason: string;
        };
        AnswerBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /**
             * Format: uuid
             * @description 哪个问题
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            question: string;
            /**
             * @description 答复方式：当场答复、留待查明、会后书面答复、书面答复
             * @example ON_SPOT
             * @enum {string}
             */
            kind: "ON_SPOT" | "HOLDING" | "WRITTEN_LATER" | "WRITTEN";
            /**
             * @description 答复；会后书面答复时可不填
             * @example 已列入本月检修计划
             */
            text?: string;
            /**
             * @description 是否承认存在问题；承认的即成为整改事项
             * @example true
             */
            admits: boolean;
            /** @description 已上传的扫描件；代录纸质答复时必附 */
            scan?: components["schemas"]["AttachmentBody"];
        };
        AnswerInvitationBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /**
             * Format: uuid
             * @description 单位；不填为本人所在单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit?: string;
            /**
             * @description 谁来应询（职务）；不派人时不填
             * @example 科长
             */
            post?: string;
            /** @description 姓名，加密保存 */
            person?: components["schemas"]["NameBody"];
            /**
             * @description 不派人的原因
             * @example 另有会议
             */
            reason?: string;
        };
        /** @description An answer as it was given, with what was corrected since and whether it counts as one. */
        AnswerRecord: {
            number: number;
            unit: string;
            counts: boolean;
            corrections: {
                by: components["schemas"]["Act"];
                question: string;
                unit: string;
                number: number;
                /** @description The original stays beside the correction. */
                before: string;
                after: string;
                reason: string;
                /** @description Who had been told the answer or went on from it, and may have relied on it. */
                told?: string[];
            }[];
            judgedEmpty: {
                by: components["schemas"]["Act"];
                question: string;
                number: number;
                reason: string;
            } | null;
            by: components["schemas"]["Act"];
            /** @enum {string} */
            kind: "HOLDING" | "ON_SPOT" | "WRITTEN" | "WRITTEN_LATER";
            text: string;
            /** @description The unit admits that there is something to put right. */
            admits: boolean;
            /** @description The paper on which a unit without accounts answered. */
            scan?: components["schemas"]["AttachmentRef"];
        };
        AnswerVisitInvitationBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /**
             * Format: uuid
             * @description 单位；代表本人回复时不填
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit?: string;
            /**
             * @description 是否参加
             * @example true
             */
            accepts: boolean;
            /**
             * @description 不参加的原因
             * @example 出差
             */
            reason?: string;
        };
        /** @description A case of the issue as it stood: when it appeared, when it was closed off, and whether it came back since. */
        Appearance: {
            link: {
                by: components["schemas"]["Act"];
                case: string;
                /** @enum {string} */
                relation: "DUPLICATE" | "RECURRENCE" | "REPEAT_CALLER" | "SIMILAR_ELSEWHERE";
                /** @description Null where nobody suggested it. */
                likeness: components["schemas"]["Likeness"] | null;
                /** @description The issue whose merger brought the case here; left out where somebody linked it. */
                mergedFrom?: string;
            } | null;
            case: components["schemas"]["CaseStanding"];
            /** @description Days between the last close-off of an earlier case and this one's report; null where none was closed before. */
            daysSinceCloseOff: number | null;
            /** @description The case that was closed off then, and did not last. */
            closedBefore: {
                id: string;
                number: string | null;
                leadUnit: string | null;
                topic: string | null;
                closedAt: string | null;
            } | null;
        };
        AskGuestsBody: {
            /**
             * @description 来宾类别：群众代表或企业
             * @example RESIDENTS
             * @enum {string}
             */
            group: "RESIDENTS" | "FIRMS";
            /**
             * Format: uuid
             * @description 就哪个单位征询；不填为就整次活动
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit?: string;
            /**
             * @description 征询人数（家数）
             * @example 20
             */
            asked: number;
            /**
             * @description 收回份数
             * @example 18
             */
            handedIn: number;
            /**
             * @description 满意
             * @example 10
             */
            satisfied: number;
            /**
             * @description 基本满意
             * @example 5
             */
            basicallySatisfied: number;
            /**
             * @description 不满意
             * @example 2
             */
            dissatisfied: number;
            /**
             * @description 无效
             * @example 1
             */
            void: number;
            /**
             * @description 未表示意见；不填为没有
             * @example 0
             */
            abstained?: number;
            /**
             * @description 意见摘录；请勿填写姓名
             * @example 夜间照明有改善
             */
            words?: string;
            /**
             * @description 更正的原因：同一对象再次录入时必填
             * @example 份数录错
             */
            reason?: string;
        };
        AskOnSiteBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /**
             * Format: uuid
             * @description 问哪个单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit: string;
            /**
             * @description 问题
             * @example 何时划线？
             */
            text: string;
            /** @description 何处 */
            place?: components["schemas"]["PlaceBody"];
            /**
             * Format: uuid
             * @description 所涉的未结事项
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            aboutCase?: string;
        };
        /** @description A question that the person asked, alone or with others. */
        Asked: {
            /** @enum {string} */
            in: "ON_SITE" | "SESSION";
            id: string;
            question: string;
            text: string;
            unit: string;
            putOn: string;
            answered: boolean;
        };
        AssignCaseBody: {
            /**
             * Format: uuid
             * @description 主办单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit: string;
            /**
             * @description 协办单位
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            coUnits?: string[];
            /**
             * @description 缓急：紧急、一般或复杂
             * @example normal
             * @enum {string}
             */
            urgency: "urgent" | "normal" | "complex";
            /** @description 另定期限；不填依规则 */
            term?: components["schemas"]["CaseTermBody"];
            /**
             * Format: date
             * @description 协办单位须在何日前提出意见；不填为不征求
             * @example 2025-04-18
             */
            opinionsBy?: string;
            /**
             * @description 交办意见：对承办单位的要求
             * @example 请于汛期前完成
             */
            instruction?: string;
        };
        AttachScanBody: {
            /** @description 已上传的扫描件 */
            scan: components["schemas"]["AttachmentBody"];
        };
        AttachmentBody: {
            /**
             * @description 文件内容的校验值：SHA-256
             * @example a3f5a3f5a3f5a3f5a3f5a3f5a3f5a3f5a3f5a3f5a3f5a3f5a3f5a3f5a3f5a3f5
             */
            hash: string;
            /**
             * @description 文件名
             * @example 现场照片.jpg
             */
            name: string;
            /**
             * @description 内容类型
             * @example image/jpeg
             */
            mediaType: string;
            /**
             * @description 字节数
             * @example 120431
             */
            size: number;
        };
        /** @description A file in the vault, named by the SHA-256 of its content. Events never hold the bytes. */
        AttachmentRef: {
            /**
             * @description 文件内容的校验值：SHA-256
             * @example a3f5a3f5a3f5a3f5a3f5a3f5a3f5a3f5a3f5a3f5a3f5a3f5a3f5a3f5a3f5a3f5
             */
            hash: string;
            /**
             * @description 文件名
             * @example 现场照片.jpg
             */
            name: string;
            /**
             * @description 内容类型
             * @example image/jpeg
             */
            mediaType: string;
            /**
             * @description 字节数
             * @example 120431
             */
            size: number;
        };
        /** @description A talk, a session or a visit that the person attended. */
        Attended: {
            id: string;
            title: string;
            heldOn: string;
            units: string[];
        };
        /** @description The consequences of a ballot that did not pass (石泉; 浙江议事规则第29条; policy 29): a report again, then another ballot. */
        BallotFollowUp: {
            ballot: string;
            question: string | null;
            unit: string | null;
            reportBy: string;
            ballotAgain: boolean;
            /** @description The units that have reported again. */
            reported: string[];
            /**
             * @description Whether the same subject was voted on again, and with what result.
             * @enum {string}
             */
            again: "FAILED" | "NOT_YET" | "PASSED";
        };
        /**
         * @description `NO_RESULT`: fewer votes were handed in than the rules ask for.
         * @enum {string}
         */
        BallotOutcome: "BASICALLY_SATISFIED" | "DISSATISFIED" | "NO_RESULT" | "SATISFIED";
        /** @description What follows from a ballot that did not pass, by the rules of its day (policy 29). */
        BallotSequel: {
            /** @description The units concerned report again by this day. */
            reportBy: string;
            /** @description It is voted on again. */
            ballotAgain: boolean;
            /** @description The days on which whoever has not done it yet is reminded. */
            remindOn: string[];
        };
        BeginDutyBody: {
            /**
             * @description 职务：代表、选民代表、网格员、承办单位经办人或负责人
             * @example gridWorker
             * @enum {string}
             */
            kind: "deputy" | "voterRepresentative" | "gridWorker" | "official" | "unitHead";
            /**
             * Format: uuid
             * @description 所属单位：经办人和负责人必填，其余不填
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit?: string;
            /**
             * Format: uuid
             * @description 社区、网格或小区：网格员必填
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            place?: string;
            /**
             * @description 职务名称
             * @example 网格长
             */
            title?: string;
            /**
             * Format: date
             * @description 起
             * @example 2024-01-01
             */
            from: string;
            /**
             * Format: date
             * @description 止（含当日）；不填为至今
             * @example 2025-12-31
             */
            until?: string;
            /**
             * Format: uuid
             * @description 调用方自定的编号（UUID）
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            id?: string;
        };
        BeginUploadBody: {
            /**
             * @description 文件名
             * @example 现场照片.jpg
             */
            name: string;
            /**
             * @description 字节数
             * @example 20480
             */
            size: number;
            /**
             * @description 内容的 SHA-256；给出的，传完后核对
             * @example a3f5a3f5a3f5a3f5a3f5a3f5a3f5a3f5a3f5a3f5a3f5a3f5a3f5a3f5a3f5a3f5
             */
            hash?: string;
        };
        /** @description One thing behind a figure. */
        Behind: {
            /**
             * @example case
             * @enum {string}
             */
            of: "case" | "interview" | "session" | "visit";
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            id: string;
            /** @example 约谈〔2025〕001号 */
            number: string | null;
            /** @example 东门路灯不亮 */
            title: string;
            /**
             * @description 计的是什么
             * @example CLOSED_ON_TIME
             */
            kind: components["schemas"]["MarkKind"];
            /** @example 2025-03-20 */
            on: string;
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            unit: string | null;
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            topic: string | null;
            /** @example null */
            keyWork: string | null;
            /** @example null */
            community: string | null;
            /** @example INTERVIEW */
            origin: string | null;
            /** @example CLOSED_OFF */
            state: string | null;
            /**
             * @description 其中哪个问题、措施或人
             * @example null
             */
            item: string | null;
            /**
             * @description 计多少；不列为1
             * @example 35
             */
            times?: number;
            /**
             * @description 不重复计数的对象
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            key?: string;
            /**
             * @description 何人所为
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            by?: string[];
            /**
             * @description 站点
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            station?: string;
            /** @description 使用本系统之前的结转数所属的时期 */
            broughtForward?: components["schemas"]["Period"];
        };
        /** @description Counts are exact. A facet ignores its own filter, so that the user can see and choose other values. */
        BoardFacets: {
            moment: {
                /**
                 * @description 当时的实情
                 * @example 2025-04-01T02:00:00.000Z
                 */
                asOf: string;
                /**
                 * @description 当时所知
                 * @example 2025-04-01T02:00:00.000Z
                 */
                knownAt: string;
            };
            /**
             * @description 符合全部筛选的件数
             * @example 12
             */
            total: number;
            /**
             * @description 其中导入的历史，另计
             * @example 0
             */
            history: number;
            /**
             * @description 各筛选项的件数
             * @example {
             *       "state": [
             *         {
             *           "value": "ASSIGNED",
             *           "count": 3
             *         }
             *       ]
             *     }
             */
            facets: {
                jurisdiction: components["schemas"]["Count"][];
                unit: components["schemas"]["Count"][];
                topic: components["schemas"]["Count"][];
                community: components["schemas"]["Count"][];
                keyWork: components["schemas"]["Count"][];
                origin: components["schemas"]["Count"][];
                state: components["schemas"]["Count"][];
                grid: components["schemas"]["Count"][];
                phase: components["schemas"]["Count"][];
                urgency: components["schemas"]["Count"][];
                round: components["schemas"]["Count"][];
                late: components["schemas"]["Count"][];
                colour: components["schemas"]["Count"][];
                deadline: components["schemas"]["Count"][];
            };
        };
        BoardPage: {
            moment: {
                /**
                 * @description 当时的实情
                 * @example 2025-04-01T02:00:00.000Z
                 */
                asOf: string;
                /**
                 * @description 当时所知
                 * @example 2025-04-01T02:00:00.000Z
                 */
                knownAt: string;
            };
            rows: components["schemas"]["BoardRow"][];
            /**
             * @description 下一页的 cursor；没有下一页为 null
             * @example eyJhIjoxfQ
             */
            next: string | null;
        };
        /** @description One line of the board. Community, grid and estate as the directory has them now. */
        BoardRow: {
            /**
             * @description 期限
             * @example 2025-05-06
             */
            dueOn: string | null;
            /** @description 全程用时: the days from when it was raised to its end, or until the moment. */
            wholeDays: number | null;
            /**
             * @description 期限状况
             * @example later
             */
            deadline: components["schemas"]["Deadline"];
            /**
             * @example green
             * @enum {string}
             */
            colour: "blue" | "green" | "none" | "orange" | "purple" | "red" | "yellow";
            /** @example false */
            overdue: boolean;
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            id: string;
            jurisdiction: string;
            /** @example 约谈〔2025〕001号 */
            number: string | null;
            /** @example 东门路灯不亮 */
            title: string;
            ticket: string | null;
            /** @enum {string|null} */
            origin: "HOTLINE" | "INTERVIEW" | "ON_SITE" | "SESSION" | null;
            /** @description Imported as past: no clock, not on the board unless asked for, and counted separately. */
            history: boolean;
            /**
             * @example ASSIGNED
             * @enum {string}
             */
            state: "ACCEPTED" | "ASSIGNED" | "CLOSED_OFF" | "CONFIRMED" | "DECLINED" | "DEFERRED" | "IN_PROGRESS" | "PLANNED" | "RATED" | "REGISTERED" | "REJECTED" | "REOPENED" | "REPLIED" | "REWORK" | "SCREENED" | "SETTLED_ON_SPOT" | "UNDER_REVIEW" | "WITHDRAWN";
            /**
             * @example open
             * @enum {string}
             */
            phase: "closed" | "open";
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            leadUnit: string | null;
            coUnits: string[];
            topic: string | null;
            keyWork: string | null;
            place: components["schemas"]["PlaceRef"];
            /** @enum {string|null} */
            urgency: "complex" | "normal" | "urgent" | null;
            /** @example 1 */
            round: number;
            /** @description The running or paused clock; null if there is none: before assignment, after the reply, at the end. */
            clock: components["schemas"]["StartedClock"] | null;
            /** @description The day from which the clock has been paused. */
            pausedOn: string | null;
            /** @description The day by which the unit promised to have solved it (a B reply); it owes another reply by then. */
            promisedOn: string | null;
            /** @description While deferred; and after a C reply, the latest day to look at it again. */
            reviewOn: string | null;
            /** @enum {string|null} */
            supervision: "LISTED" | "SUPERVISED" | null;
            referredUpward: boolean;
            disputed: boolean;
            /** @description A unit has missed a day. Stays visible (DOMAIN 1.9: done late is yellow, not green). */
            late: boolean;
            /** @description The days that units missed, each with the unit that had to keep it. */
            missed: components["schemas"]["Missed"][];
            /** @description When the matter was reported, and when it was recorded here. */
            reportedAt: string | null;
            registeredAt: string | null;
            closedAt: string | null;
            community: string | null;
            grid: string | null;
            estate: string | null;
        };
        BookedName: {
            /**
             * @description 名称或简称
             * @example 东新村
             */
            name: string;
            /**
             * @description 全称；与名称相同则本身即全称
             * @example 东门新村
             */
            full: string;
            /**
             * @description 来自地点、单位名录或本名称册
             * @example book
             * @enum {string}
             */
            from: "book" | "place" | "unit";
        };
        /** @description A line of a breakdown; null: bears none, `several`: several units, `broughtForward`: from before there were records. */
        BreakdownRow: {
            /**
             * @description null 为没有；several 为涉及多个单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            value: string | null;
            /** @example 城市管理科 */
            name: string | null;
            figures: components["schemas"]["Figure"][];
        };
        CalendarDayDto: {
            /** @example 2025-10-01 */
            date: string;
            /** @example holiday */
            kind: components["schemas"]["DayKind"];
            /** @example 国庆节 */
            reason: string;
            /**
             * @description 放假安排（第一版）或调休安排尚未公布，可能变动
             * @example false
             */
            provisional: boolean;
            /**
             * @description 由本辖区或上级辖区标注
             * @example false
             */
            local: boolean;
        };
        CalendarDto: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            jurisdiction: string;
            /** @example 2025 */
            year: number;
            /** @example 1 */
            version: number;
            /**
             * @description 最新的版本
             * @example 1
             */
            newestVersion: number;
            /**
             * @description 放假安排已公布到哪一天
             * @example 2026-12-31
             */
            publishedUntil: string | null;
            days: components["schemas"]["CalendarDayDto"][];
            /** @description 历次修订，新的在前 */
            versions: components["schemas"]["CalendarVersionDto"][];
        };
        CalendarMarkBody: {
            /**
             * Format: date
             * @example 2026-03-16
             */
            date: string;
            /**
             * @description 休息日或上班日；null 取消本辖区此前的标注
             * @example holiday
             * @enum {string|null}
             */
            kind: "holiday" | "adjustedWorkday" | null;
            /**
             * @description 事由
             * @example 换届选举投票日
             */
            reason: string;
        };
        CalendarMarkDto: {
            /** @example 2026-03-16 */
            date: string;
            /**
             * @description null 为取消标注
             * @enum {string|null}
             */
            kind: "adjustedWorkday" | "holiday" | null;
            /**
             * @description 事由；取消的为此前的事由
             * @example 换届选举投票日
             */
            reason: string;
        };
        CalendarPreviewBody: {
            /** @description 拟改的日期 */
            changes: components["schemas"]["CalendarMarkBody"][];
            /**
             * Format: date
             * @description 放假安排已公布到哪一天
             * @example 2027-12-31
             */
            publishedUntil?: string;
        };
        CalendarPreviewDto: {
            /**
             * @description 新开始的期限从哪一天算起
             * @example 2025-09-26
             */
            startingOn: string;
            /** @description 新开始的期限，改前改后各到哪一天 */
            newClocks: components["schemas"]["NewClockDto"][];
            /** @description 会变动的期限，修订后须逐件或成批确认 */
            moving: components["schemas"]["MovingClockDto"][];
            /**
             * @description 不变的有几件
             * @example 12
             */
            unmoved: number;
        };
        CalendarStandingDto: {
            /**
             * @description 是否有有效的订阅地址
             * @example true
             */
            open: boolean;
        };
        CalendarVersionDto: {
            /** @example 2 */
            version: number;
            /** @example 2026-12-31 */
            publishedUntil: string | null;
            /** @description 与上一版相比改动的日期 */
            changes: components["schemas"]["CalendarMarkDto"][];
            /** @description 何人何时因何作出；null 为国家公布的日历，或按放假办法补入法定节假日的一版 */
            made: components["schemas"]["MakingDto"] | null;
        };
        CallVisitBody: {
            /**
             * @description 主题
             * @example 河堤小区停车会办
             */
            title: string;
            /**
             * @description 会办类别：民生实事、急难愁盼、热点难点
             * @example LIVELIHOOD
             * @enum {string}
             */
            focus: "LIVELIHOOD" | "URGENT_NEED" | "HARD_SPOT";
            /**
             * Format: uuid
             * @description 专题
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            topic: string;
            /**
             * Format: uuid
             * @description 重点工作
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            keyWork?: string;
            /** @description 地点 */
            place: components["schemas"]["PlaceBody"];
            /**
             * Format: date-time
             * @description 何时
             * @example 2025-03-01T01:00:00.000Z
             */
            scheduledAt: string;
            /**
             * @description 会办单位
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            units: string[];
            /** @description 受邀的代表和选民代表 */
            participants?: components["schemas"]["ParticipantBody"][];
            /**
             * @description 所涉的未结事项
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            aboutCases?: string[];
            /**
             * @description 所涉的反复问题
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            aboutRepeats?: string[];
            /**
             * Format: uuid
             * @description 调用方自定的编号
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            id?: string;
            /**
             * Format: uuid
             * @description 所属辖区；不填为本人所在辖区
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            jurisdiction?: string;
            /** @description 特批：工委办公室没有人可以独立办理时，由上级批准 */
            special?: components["schemas"]["MeetingApprovalBody"];
        };
        CapacityChoice: {
            /**
             * @description 授权编号
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            grant: string;
            /**
             * @description 身份
             * @example clerk
             */
            role: string;
            /**
             * @description 辖区
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            jurisdiction: string;
            /**
             * @description 单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit?: string;
        };
        CapacityDto: {
            /**
             * @description 作命令时以此说明身份
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            grant: string;
            /**
             * @example deputy
             * @enum {string}
             */
            role: "administrator" | "auditor" | "chair" | "clerk" | "deputy" | "official" | "system" | "unitHead" | "voterRepresentative";
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            jurisdiction: string;
            /** @example 某某街道 */
            jurisdictionName: string | null;
            /** @example null */
            unit: string | null;
            /** @example null */
            unitName: string | null;
            /**
             * @example [
             *       "interview.request",
             *       "case.read"
             *     ]
             */
            permissions: components["schemas"]["Permission"][];
        };
        CarryOutBody: {
            /**
             * Format: uuid
             * @description 哪一项决定
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            decision: string;
            /** @description 重新阅看后确认时所见的事项；不填为作决定时所见 */
            seen?: components["schemas"]["SeenCaseBody"];
        };
        CaseEvidenceBody: {
            /** @description 佐证；按规则须有的，文字或文件至少一项 */
            evidence?: components["schemas"]["EvidenceBody"];
        };
        CaseOfTicketDto: {
            /**
             * @description 事项
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            id: string;
            /**
             * @description 名单中所写的编号
             * @example GD-2025-001A
             */
            ticketNumber: string;
        };
        CaseReasonBody: {
            /**
             * @description 原因
             * @example 不属本单位职责
             */
            reason: string;
        };
        /** @description Everything about a case, in the order of its events. Personal data stay sealed until the edge opens them. */
        CaseRecord: {
            revision: number;
            description: string;
            /** @description Photos of how it looked before any work was done. */
            photos: components["schemas"]["AttachmentRef"][];
            sealedText: components["schemas"]["OpenedPerson"] | null;
            reporter: components["schemas"]["OpenedPerson"] | null;
            interview: string | null;
            matter: string | null;
            ticketRef: components["schemas"]["TicketRef"] | null;
            filers: string[];
            proposedUnit: string | null;
            commitment: components["schemas"]["Commitment"] | null;
            /** @description The session or visit that raised it. */
            raisedBy: components["schemas"]["Raised"] | null;
            /** @description 约谈 → 问询 → 会办: the further instruments that took it up. */
            path: {
                words: string;
                by: components["schemas"]["Act"];
                /** @enum {string} */
                instrument: "INTERVIEW" | "ON_SITE" | "SESSION";
                id: string;
                item: string;
            }[];
            /** @description Promises made for it since it was registered. */
            commitments: {
                unit: string;
                commitment: components["schemas"]["Commitment"];
                by: components["schemas"]["Act"];
                /** @enum {string} */
                instrument: "INTERVIEW" | "ON_SITE" | "SESSION";
                id: string;
                item: string;
            }[];
            registeredBy: components["schemas"]["Act"] | null;
            clockMoves: components["schemas"]["ClockMove"][];
            lookBacksOn: string[];
            rejection: {
                code: string;
                reason: string;
                /** @description The case in which the same matter was handled before, if it is not new (policy 36). */
                sameAs?: string;
                by: components["schemas"]["Act"];
            } | null;
            reconsiderations: {
                before: string;
                reason: string;
                by: components["schemas"]["Act"];
            }[];
            settled: {
                unit: string;
                evidence: components["schemas"]["Evidence"];
                by: components["schemas"]["Act"];
            } | null;
            assignments: {
                unit: string;
                coUnits: string[];
                urgency: components["schemas"]["Urgency"];
                round: number;
                /** @description 1 for the first designation; final once it reaches the number set by the policy. */
                designation: number;
                final: boolean;
                declineBy: string;
                clock: components["schemas"]["StartedClock"];
                /** @description Where it comes back to a unit that had it before: the days that this one had missed by then. */
                missed?: {
                    unit: string;
                    dueOn: string;
                }[];
                /** @description 交办意见: what the office asks of the units. */
                instruction?: string;
                by: components["schemas"]["Act"];
            }[];
            acceptances: {
                unit: string;
                by: components["schemas"]["Act"];
            }[];
            declines: {
                unit: string;
                reason: string;
                designation: number;
                by: components["schemas"]["Act"];
            }[];
            contacts: {
                unit: string;
                how: string;
                by: components["schemas"]["Act"];
            }[];
            plans: {
                unit: string;
                round: number;
                plan: string;
                milestones: components["schemas"]["Commitment"][];
                by: components["schemas"]["Act"];
            }[];
            progress: {
                unit: string;
                round: number;
                summary: string;
                evidence: components["schemas"]["Evidence"];
                by: components["schemas"]["Act"];
            }[];
            evidence: {
                unit: string | null;
                round: number;
                evidence: components["schemas"]["Evidence"];
                /** @description The unit that settled it in a talk or on site while the case was with a unit; missing in older facts. */
                settledBy?: string;
                by: components["schemas"]["Act"];
            }[];
            extensions: ({
                unit: string;
                round: number;
                term: components["schemas"]["Term"];
                reason: string;
                /**
                 * @description Who decides on it by the rules of that day (policy 17); missing: the chair.
                 * @enum {string}
                 */
                approver?: "OFFICE";
                by: components["schemas"]["Act"];
                /** @enum {string} */
                kind: "REQUESTED";
            } | {
                unit: string;
                round: number;
                term: components["schemas"]["Term"];
                before: string;
                dueOn: string;
                /** @description Which promise of the case, where it moves the day of one. */
                promise?: number;
                by: components["schemas"]["Act"];
                /** @enum {string} */
                kind: "GRANTED";
            } | {
                unit: string;
                round: number;
                reason: string;
                by: components["schemas"]["Act"];
                /** @enum {string} */
                kind: "REFUSED";
            })[];
            /** @description The colleague in the lead unit who handles it. */
            handler: string | null;
            handlers: {
                unit: string;
                person: string | null;
                before: string | null;
                reason: string;
                by: components["schemas"]["Act"];
            }[];
            /** @description Who took over from a filer. */
            successions: {
                from: string;
                to: string;
                reason: string;
                by: components["schemas"]["Act"];
            }[];
            opinionsAsked: {
                /** @description The lead unit that will reply. */
                unit: string;
                round: number;
                units: string[];
                about: string;
                dueOn: string;
                by: components["schemas"]["Act"];
            }[];
            opinionsGiven: {
                unit: string;
                round: number;
                text: string;
                evidence: components["schemas"]["Evidence"];
                /** @description Given after the requested day. */
                late: boolean;
                by: components["schemas"]["Act"];
            }[];
            /** @description Drafts within the unit, before one is signed. */
            drafts: {
                unit: string;
                round: number;
                number: number;
                reply: components["schemas"]["DraftedReply"];
                by: components["schemas"]["Act"];
            }[];
            draftsSubmitted: {
                unit: string;
                round: number;
                number: number;
                by: components["schemas"]["Act"];
            }[];
            draftsReturned: {
                unit: string;
                round: number;
                number: number;
                reason: string;
                by: components["schemas"]["Act"];
            }[];
            replies: {
                unit: string;
                round: number;
                /** @enum {string} */
                category: "A" | "B" | "C" | "D";
                summary: string;
                points: components["schemas"]["ReplyPoint"][];
                /** @description 面复: given face to face. */
                inPerson: boolean;
                evidence: components["schemas"]["Evidence"];
                commitment: components["schemas"]["Commitment"] | null;
                /** @description The item of the talk, session or visit that the promise is about; missing: what opened the case. */
                about?: string;
                rateBy: string;
                /** @description After the due day, whose end the clock's rules define; missing in older replies. */
                late?: boolean;
                /** @description Who drafted the reply that the head of the unit signed. Missing if nobody signed. */
                draftedBy?: string[];
                /** @description All of these rate it; missing: the first filer who rates decides. */
                raters?: string[];
                /** @description Filers who are not asked: they have left office or stand on the side of a unit. Missing if there are none. */
                excused?: string[];
                /** @description Who receives the reply (policy 46). */
                addressees?: string[];
                by: components["schemas"]["Act"];
            }[];
            /** @description `rater` is null where this reader may not know it. */
            filersRated: {
                /** @description The last day on which the rater may contradict it, by the rules of that day. */
                contradictUntil?: string;
                /** @description Where it was said by telephone. */
                call?: components["schemas"]["RatingCall"];
                unit: string;
                round: number;
                /** @enum {string} */
                rating: "BASICALLY_SATISFIED" | "DISSATISFIED" | "SATISFIED";
                /** @enum {string} */
                attitude?: "BASICALLY_SATISFIED" | "DISSATISFIED" | "SATISFIED";
                reasons: string | null;
                by: components["schemas"]["Act"];
                rater: string | null;
            }[];
            ratings: {
                /** @description The last day on which the rater may contradict it, by the rules of that day. */
                contradictUntil?: string;
                /** @description Where it was said by telephone. */
                call?: components["schemas"]["RatingCall"];
                unit: string;
                round: number;
                /** @description The lowest, if there are several ratings. */
                rating: components["schemas"]["Rating"];
                /**
                 * @description The rating of the unit's attitude, if the rules ask for it.
                 * @enum {string}
                 */
                attitude?: "BASICALLY_SATISFIED" | "DISSATISFIED" | "SATISFIED";
                reasons: string | null;
                /** @description Null if the window ended without a rating. */
                rater: string | null;
                by: components["schemas"]["Act"];
            }[];
            reviews: {
                round: number;
                reason: string;
                by: components["schemas"]["Act"];
            }[];
            reworks: {
                unit: string;
                /** @description The new round. */
                round: number;
                reason: string;
                clock: components["schemas"]["StartedClock"];
                by: components["schemas"]["Act"];
            }[];
            deferrals: {
                unit: string | null;
                reviewOn: string;
                reason: string;
                by: components["schemas"]["Act"];
            }[];
            deferralsEnded: {
                unit: string;
                round: number;
                reason: string;
                clock: components["schemas"]["StartedClock"];
                by: components["schemas"]["Act"];
            }[];
            closeOffs: {
                unit: string;
                round: number;
                rating: components["schemas"]["Rating"];
                evidence: components["schemas"]["Evidence"];
                /** @description Why it was closed off although a condition was not met. */
                override: string | null;
                /** @description Done after the due day. */
                late: boolean;
                lookBacksOn: string[];
                by: components["schemas"]["Act"];
            }[];
            lookBacks: {
                unit: string;
                found: string;
                evidence: components["schemas"]["Evidence"];
                /** @description Open repeat issues of the very matter: their lasting measures are checked as well. */
                repeats?: string[];
                by: components["schemas"]["Act"];
            }[];
            reopenings: {
                unit: string;
                round: number;
                found: string;
                evidence: components["schemas"]["Evidence"];
                repeats?: string[];
                clock: components["schemas"]["StartedClock"];
                by: components["schemas"]["Act"];
            }[];
            supervisions: {
                unit: string | null;
                level: components["schemas"]["SupervisionLevel"];
                reason: string;
                by: components["schemas"]["Act"];
            }[];
            reassignmentsAgreed: {
                unit: string;
                reason: string;
                by: components["schemas"]["Act"];
            }[];
            /** @description 更正: what never should have been. It stands here, and no longer among what was done. */
            undone: components["schemas"]["UndoneStep"][];
            reminders: {
                round: number;
                unit: string | null;
                by: components["schemas"]["Act"];
                kind: components["schemas"]["ReminderKind"];
                /** @description The day of the reminder. */
                on: string;
                /** @description The day that it is about: no reminder is issued if that day has moved in the meantime. */
                dueOn: string;
            }[];
            referrals: {
                unit: string | null;
                to: string;
                outsideNumber: string | null;
                reason: string;
                by: components["schemas"]["Act"];
            }[];
            /** @description 特批: decisions for which nobody independent was left. */
            specialApprovals: {
                round: number;
                /** @description The decision, by its name in the table of independence. */
                decision: string;
                /** @description Of an assignment: the unit to which it goes, if nobody is independent of that one. */
                unit?: string;
                /** @enum {string} */
                level: "CHAIR" | "DISTRICT";
                /** @description How those who could have decided stand to the case, by the same table. */
                relations: string[];
                /** @description The chair who signed; null where it came from above. */
                signatory: string | null;
                /** @description Who above allowed it, and by which paper. */
                approvedBy: string | null;
                reason: string;
                scan: components["schemas"]["AttachmentRef"];
                by: components["schemas"]["Act"];
            }[];
            disputes: {
                reason: string;
                by: components["schemas"]["Act"];
            }[];
            /** @description `of`: the fact that was entered from this scan. */
            scans: {
                by: components["schemas"]["Act"];
                of?: string;
                hash: string;
                name: string;
                mediaType: string;
                /** @description Bytes. */
                size: number;
            }[];
            pastReplies: {
                unit: string | null;
                unitName: string | null;
                text: string;
                repliedAt: string;
                by: components["schemas"]["Act"];
            }[];
            /** @description What the public may read about it; null if nothing, or if its result is no longer valid. */
            published: {
                title: string;
                result: string;
            } | null;
            publications: ({
                number: string | null;
                unit: string | null;
                title: string;
                result: string;
                by: components["schemas"]["Act"];
                /** @enum {string} */
                kind: "PUBLISHED";
            } | {
                reason: string;
                by: components["schemas"]["Act"];
                /** @enum {string} */
                kind: "WITHDRAWN";
            })[];
            withdrawals: {
                reason: string;
                batch: string | null;
                by: components["schemas"]["Act"];
            }[];
            reinstatements: {
                reason: string;
                ticket: components["schemas"]["TicketRef"] | null;
                by: components["schemas"]["Act"];
            }[];
            id: string;
            jurisdiction: string;
            number: string | null;
            title: string;
            ticket: string | null;
            /** @enum {string|null} */
            origin: "HOTLINE" | "INTERVIEW" | "ON_SITE" | "SESSION" | null;
            /** @description Imported as past: no clock, not on the board unless asked for, and counted separately. */
            history: boolean;
            /** @enum {string} */
            state: "ACCEPTED" | "ASSIGNED" | "CLOSED_OFF" | "CONFIRMED" | "DECLINED" | "DEFERRED" | "IN_PROGRESS" | "PLANNED" | "RATED" | "REGISTERED" | "REJECTED" | "REOPENED" | "REPLIED" | "REWORK" | "SCREENED" | "SETTLED_ON_SPOT" | "UNDER_REVIEW" | "WITHDRAWN";
            /** @enum {string} */
            phase: "closed" | "open";
            leadUnit: string | null;
            coUnits: string[];
            topic: string | null;
            keyWork: string | null;
            place: components["schemas"]["PlaceRef"];
            /** @enum {string|null} */
            urgency: "complex" | "normal" | "urgent" | null;
            round: number;
            /** @description The running or paused clock; null if there is none: before assignment, after the reply, at the end. */
            clock: components["schemas"]["StartedClock"] | null;
            /** @description The day from which the clock has been paused. */
            pausedOn: string | null;
            /** @description The day by which the unit promised to have solved it (a B reply); it owes another reply by then. */
            promisedOn: string | null;
            /** @description While deferred; and after a C reply, the latest day to look at it again. */
            reviewOn: string | null;
            /** @enum {string|null} */
            supervision: "LISTED" | "SUPERVISED" | null;
            referredUpward: boolean;
            disputed: boolean;
            /** @description A unit has missed a day. Stays visible (DOMAIN 1.9: done late is yellow, not green). */
            late: boolean;
            /** @description The days that units missed, each with the unit that had to keep it. */
            missed: components["schemas"]["Missed"][];
            /** @description When the matter was reported, and when it was recorded here. */
            reportedAt: string | null;
            registeredAt: string | null;
            closedAt: string | null;
            /** @description The state before it was withdrawn. */
            withdrawnFrom: {
                /** @enum {string} */
                state: "ACCEPTED" | "ASSIGNED" | "CLOSED_OFF" | "CONFIRMED" | "DECLINED" | "DEFERRED" | "IN_PROGRESS" | "PLANNED" | "RATED" | "REGISTERED" | "REJECTED" | "REOPENED" | "REPLIED" | "REWORK" | "SCREENED" | "SETTLED_ON_SPOT" | "UNDER_REVIEW" | "WITHDRAWN";
                /** @enum {string} */
                phase: "closed" | "open";
                /** @description The running or paused clock; null if there is none: before assignment, after the reply, at the end. */
                clock: components["schemas"]["StartedClock"] | null;
                /** @description The day from which the clock has been paused. */
                pausedOn: string | null;
                /** @description The day by which the unit promised to have solved it (a B reply); it owes another reply by then. */
                promisedOn: string | null;
                /** @description While deferred; and after a C reply, the latest day to look at it again. */
                reviewOn: string | null;
                closedAt: string | null;
            } | null;
        };
        CaseScanBody: {
            /** @description 已上传的扫描件 */
            scan: components["schemas"]["AttachmentBody"];
        };
        /** @description Where a case stands: shown on the board and at the top of the case page. */
        CaseStanding: {
            id: string;
            jurisdiction: string;
            number: string | null;
            title: string;
            ticket: string | null;
            /** @enum {string|null} */
            origin: "HOTLINE" | "INTERVIEW" | "ON_SITE" | "SESSION" | null;
            /** @description Imported as past: no clock, not on the board unless asked for, and counted separately. */
            history: boolean;
            /** @enum {string} */
            state: "ACCEPTED" | "ASSIGNED" | "CLOSED_OFF" | "CONFIRMED" | "DECLINED" | "DEFERRED" | "IN_PROGRESS" | "PLANNED" | "RATED" | "REGISTERED" | "REJECTED" | "REOPENED" | "REPLIED" | "REWORK" | "SCREENED" | "SETTLED_ON_SPOT" | "UNDER_REVIEW" | "WITHDRAWN";
            /** @enum {string} */
            phase: "closed" | "open";
            leadUnit: string | null;
            coUnits: string[];
            topic: string | null;
            keyWork: string | null;
            place: components["schemas"]["PlaceRef"];
            /** @enum {string|null} */
            urgency: "complex" | "normal" | "urgent" | null;
            round: number;
            /** @description The running or paused clock; null if there is none: before assignment, after the reply, at the end. */
            clock: components["schemas"]["StartedClock"] | null;
            /** @description The day from which the clock has been paused. */
            pausedOn: string | null;
            /** @description The day by which the unit promised to have solved it (a B reply); it owes another reply by then. */
            promisedOn: string | null;
            /** @description While deferred; and after a C reply, the latest day to look at it again. */
            reviewOn: string | null;
            /** @enum {string|null} */
            supervision: "LISTED" | "SUPERVISED" | null;
            referredUpward: boolean;
            disputed: boolean;
            /** @description A unit has missed a day. Stays visible (DOMAIN 1.9: done late is yellow, not green). */
            late: boolean;
            /** @description The days that units missed, each with the unit that had to keep it. */
            missed: components["schemas"]["Missed"][];
            /** @description When the matter was reported, and when it was recorded here. */
            reportedAt: string | null;
            registeredAt: string | null;
            closedAt: string | null;
            /** @description The state before it was withdrawn. */
            withdrawnFrom: {
                /** @enum {string} */
                state: "ACCEPTED" | "ASSIGNED" | "CLOSED_OFF" | "CONFIRMED" | "DECLINED" | "DEFERRED" | "IN_PROGRESS" | "PLANNED" | "RATED" | "REGISTERED" | "REJECTED" | "REOPENED" | "REPLIED" | "REWORK" | "SCREENED" | "SETTLED_ON_SPOT" | "UNDER_REVIEW" | "WITHDRAWN";
                /** @enum {string} */
                phase: "closed" | "open";
                /** @description The running or paused clock; null if there is none: before assignment, after the reply, at the end. */
                clock: components["schemas"]["StartedClock"] | null;
                /** @description The day from which the clock has been paused. */
                pausedOn: string | null;
                /** @description The day by which the unit promised to have solved it (a B reply); it owes another reply by then. */
                promisedOn: string | null;
                /** @description While deferred; and after a C reply, the latest day to look at it again. */
                reviewOn: string | null;
                closedAt: string | null;
            } | null;
        };
        CaseTermBody: {
            /**
             * @description 多少
             * @example 10
             */
            amount: number;
            /**
             * @description 期限的单位：工作日、自然日或月
             * @example workingDay
             * @enum {string}
             */
            unit: "workingDay" | "calendarDay" | "month";
        };
        /**
         * @description SURE: by its name, and what stands in it fits. LIKELY: by a part of its name. GUESS: by what stands in it alone.
         * @enum {string}
         */
        Certainty: "GUESS" | "LIKELY" | "SURE";
        ChangePasswordBody: {
            /**
             * @description 现在的密码
             * @example zheli-xie-yiju-hao-ji-de-hua
             */
            current: string;
            /**
             * @description 新密码，至少10位
             * @example huan-yi-ju-xin-de-hua
             */
            next: string;
        };
        ChangePlanLineBody: {
            /**
             * @description 形式：约谈、问询会或会办
             * @example SESSION
             * @enum {string}
             */
            instrument: "INTERVIEW" | "SESSION" | "ON_SITE";
            /**
             * @description 内容
             * @example 物业管理问询会
             */
            title: string;
            /**
             * Format: uuid
             * @description 专题
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            topic: string;
            /**
             * Format: uuid
             * @description 重点工作
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            keyWork?: string;
            /**
             * @description 月份
             * @example 4
             */
            month: number;
            /**
             * @description 单位；可为空
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            units: string[];
            /**
             * @description 次数
             * @example 1
             */
            times: number;
            /**
             * Format: uuid
             * @description 计划的哪一项
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            line: string;
            /**
             * @description 调整的原因
             * @example 与重点工作同步
             */
            reason: string;
        };
        ChangeRollBody: {
            /**
             * Format: date-time
             * @description 何时到场或离场
             * @example 2025-03-01T01:00:00.000Z
             */
            at: string;
            /** @description 到场的代表和选民代表 */
            came?: components["schemas"]["ParticipantBody"][];
            /**
             * @description 离场的人
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            left?: string[];
        };
        ChangeUnitCodeBody: {
            /**
             * @description 单位编码
             * @example CG-02
             */
            code: string;
        };
        /**
         * @description How a command came to us.
         * @enum {string}
         */
        Channel: "api" | "cli" | "import" | "paper" | "reaction" | "telephone" | "web";
        CheckMeasureBody: {
            /**
             * @description 检查结果：已见效、已落实未见效、尚未落实
             * @example WORKS
             * @enum {string}
             */
            result: "WORKS" | "WORKS_NOT" | "NOT_IN_PLACE";
            /**
             * @description 检查情况
             * @example 线路已换，三个月未再跳闸
             */
            found: string;
            /**
             * Format: date
             * @description 何日再检查；已见效的可不填，回头看时再提示
             * @example 2025-12-31
             */
            againOn?: string;
        };
        Choice: {
            /**
             * @example EMAIL
             * @enum {string|null}
             */
            channel: "DINGTALK" | "EMAIL" | "WECOM" | null;
            /**
             * @description 只给本人看
             * @example jingbanren@example.gov.cn
             */
            address: string | null;
            /** @example false */
            urgentOnly: boolean;
        };
        ChooseDeliveryBody: {
            /**
             * @description 渠道：EMAIL 邮件；WECOM 企业微信群机器人；DINGTALK 钉钉群机器人（安全设置用关键词“约询”）
             * @example EMAIL
             * @enum {string}
             */
            channel: "EMAIL" | "WECOM" | "DINGTALK";
            /**
             * @description 邮箱地址，或群机器人的网址；加密保存
             * @example jingbanren@example.gov.cn
             */
            address: string;
            /**
             * @description 只送紧急的，其余只留在消息列表
             * @default false
             * @example false
             */
            urgentOnly: boolean;
        };
        ClockChangeDto: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            case: string;
            /** @example 约谈〔2025〕001号 */
            number: string | null;
            /**
             * @description 主办单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit: string | null;
            /**
             * @description 计时是否暂停
             * @example false
             */
            paused: boolean;
            /**
             * @description 现在的期限
             * @example 2025-10-10
             */
            dueNow: string;
            /**
             * @description 改后的期限
             * @example 2025-10-11
             */
            dueThen: string;
            /**
             * @description 推后几日；负数为提前
             * @example 1
             */
            days: number;
        };
        /** @description How the running clock got its due day: started, then moved. */
        ClockMove: {
            /** @enum {string} */
            kind: "CALENDAR_CHANGED" | "EXTENDED" | "PAUSED" | "RESUMED" | "STARTED";
            by: components["schemas"]["Act"];
            on?: string;
            before?: string;
            dueOn?: string;
            term?: components["schemas"]["Term"];
            reason?: string;
            calendarVersion?: number;
            /** @description Of a start: when the days of this clock end, if not at 24:00. */
            endOfDay?: string;
        };
        ClockReport: {
            /**
             * @description 本机的日期（北京时间）
             * @example 2025-04-01
             */
            today: string;
            /**
             * @description RIGHT 正常；BEHIND 早于最后一条记录；AHEAD 距上次开始的一天过久
             * @example RIGHT
             * @enum {string}
             */
            state: "AHEAD" | "BEHIND" | "RIGHT";
            /**
             * @description 今天已有人确认日期无误
             * @example false
             */
            confirmed: boolean;
            /**
             * @description 须补开始的天数，含今天
             * @example 1
             */
            daysToBegin: number;
            /**
             * @description 本机日期早于最后一条记录几天
             * @example 0
             */
            daysBehind: number;
            /**
             * @description 本机的时间
             * @example 2025-04-01T02:00:00.000Z
             */
            now: string;
            /**
             * @description 最后开始的一天
             * @example 2025-03-31
             */
            lastDay: string | null;
            /**
             * @description 最后一条记录的时间
             * @example 2025-03-31T09:30:00.000Z
             */
            lastEventAt: string | null;
        };
        CloseReviewBody: {
            /**
             * @description 纪要
             * @example 听取了三个事项的整改情况
             */
            minutes: string;
        };
        CloseSessionBody: {
            /**
             * Format: date-time
             * @description 何时结束
             * @example 2025-03-01T01:00:00.000Z
             */
            closedAt: string;
        };
        ClosureChangeBody: {
            /**
             * Format: date
             * @example 2026-03-16
             */
            date: string;
            /**
             * @description 休息日或上班日；null 取消本辖区此前的标注
             * @example holiday
             * @enum {string|null}
             */
            kind: "holiday" | "adjustedWorkday" | null;
            /**
             * @description 事由
             * @example 换届选举投票日
             */
            reason: string;
        };
        CodedReasonBody: {
            /**
             * @description 原因
             * @example 不属本单位职责
             */
            reason: string;
            /**
             * @description 理由代码（见规则）
             * @example JUDICIAL
             */
            code: string;
        };
        /** @description What each colour stands for; `madeUpLate`: on track now but late earlier (null: no colour of its own). */
        ColourMeanings: {
            /** @enum {string} */
            overdue: "blue" | "green" | "none" | "orange" | "purple" | "red" | "yellow";
            /** @enum {string} */
            today: "blue" | "green" | "none" | "orange" | "purple" | "red" | "yellow";
            /** @enum {string} */
            soon: "blue" | "green" | "none" | "orange" | "purple" | "red" | "yellow";
            /** @enum {string} */
            onTrack: "blue" | "green" | "none" | "orange" | "purple" | "red" | "yellow";
            /** @enum {string} */
            closed: "blue" | "green" | "none" | "orange" | "purple" | "red" | "yellow";
            /** @enum {string|null} */
            madeUpLate: "blue" | "green" | "none" | "orange" | "purple" | "red" | "yellow" | null;
        };
        ColumnSuggestion: {
            column: string;
            certainty: components["schemas"]["Certainty"];
        };
        ColumnSuggestions: {
            title?: components["schemas"]["ColumnSuggestion"];
            unit?: components["schemas"]["ColumnSuggestion"];
            description?: components["schemas"]["ColumnSuggestion"];
            place?: components["schemas"]["ColumnSuggestion"];
            topic?: components["schemas"]["ColumnSuggestion"];
            community?: components["schemas"]["ColumnSuggestion"];
            grid?: components["schemas"]["ColumnSuggestion"];
            estate?: components["schemas"]["ColumnSuggestion"];
            reportedAt?: components["schemas"]["ColumnSuggestion"];
            closedAt?: components["schemas"]["ColumnSuggestion"];
            ticketNumber?: components["schemas"]["ColumnSuggestion"];
            reply?: components["schemas"]["ColumnSuggestion"];
            repliedAt?: components["schemas"]["ColumnSuggestion"];
            reporterKey?: components["schemas"]["ColumnSuggestion"];
            reporterName?: components["schemas"]["ColumnSuggestion"];
            reporterPhone?: components["schemas"]["ColumnSuggestion"];
            reporterAddress?: components["schemas"]["ColumnSuggestion"];
        };
        /** @description 承诺: what a unit promised, and by when. */
        Commitment: {
            text: string;
            dueOn: string;
        };
        CommitmentBody: {
            /**
             * @description 承诺内容
             * @example 一周内修复
             */
            text: string;
            /**
             * Format: date
             * @description 承诺完成日期
             * @example 2025-04-07
             */
            dueOn: string;
        };
        /** @description What an accepted command answers; made out of a `Committed` at the edge, which also sets ETag and position. */
        CommittedDto: {
            /**
             * @description 事项编号
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            id: string;
            /**
             * @description 版本号，作 If-Match 用
             * @example 0
             */
            revision: number | null;
            /**
             * @description 在全部事件中的位置
             * @example 1024
             */
            position: number | null;
            /**
             * @description 列表是否已包含此次变动；catching-up 时稍后以 Yuexun-Position 再查
             * @example current
             * @enum {string}
             */
            lists: "catching-up" | "current";
            /**
             * @description 此前已执行过
             * @example false
             */
            repeated: boolean;
        };
        Comparison: {
            report: components["schemas"]["Report"];
            against: components["schemas"]["Report"];
            differences: components["schemas"]["Difference"][];
        };
        ConfirmCalendarBody: {
            /**
             * @description 哪些事项，见待确认的期限
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            cases: string[];
            /**
             * @description 按新日历当即逾期的：MOVE 照改，KEEP 保留原到期日；不填则不改并说明
             * @example KEEP
             * @enum {string}
             */
            ifOverdue?: "MOVE" | "KEEP";
        };
        ConfirmCalendarChangeBody: {
            /**
             * @description 按新日历当即逾期的：MOVE 照改，KEEP 保留原到期日；不填则不改并说明
             * @example KEEP
             * @enum {string}
             */
            ifOverdue?: "MOVE" | "KEEP";
        };
        ConfirmClockBody: {
            /**
             * Format: date
             * @description 所核对的本机日期
             * @example 2025-03-01
             */
            day: string;
            /**
             * @description 为什么相差这么久，如何核对的
             * @example 机房搬迁停机四十天，已对照挂历
             */
            reason: string;
        };
        ConfirmNoteBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /**
             * Format: uuid
             * @description 单位；不填为本人所在单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit?: string;
            /**
             * @description 哪一方：提出一方或单位一方
             * @example FILERS
             * @enum {string}
             */
            side: "FILERS" | "UNIT";
            /**
             * @description 在同一张签字表上签字的提出人；由工委办公室从纸质录入，须附扫描件
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            signed?: string[];
            /** @description 已上传的签字表扫描件 */
            scan?: components["schemas"]["AttachmentBody"];
        };
        ConfirmSlipBody: {
            /** @description 已上传的手写签名；工委办公室录入的，为本人签过字的打印件 */
            scan?: components["schemas"]["AttachmentBody"];
        };
        ConfirmedCalendarDto: {
            results: components["schemas"]["ConfirmedClockDto"][];
        };
        ConfirmedClockDto: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            case: string;
            /**
             * @description 未能确认的为其代码
             * @example null
             */
            refused: string | null;
        };
        /** @description What one side said last, and who said it for it. */
        Consent: {
            /**
             * @description 是否同意；否为已撤回
             * @example true
             */
            agreed: boolean;
            /**
             * @description 谁代表该辖区表示的
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            person: string;
            /** @example 2025-03-03T02:00:00.000Z */
            at: string;
            /**
             * @description 依据，或撤回的原因
             * @example 2025年3月联席会议纪要
             */
            words: string;
        };
        ConveneSessionBody: {
            /**
             * @description 主题
             * @example 物业管理问询会
             */
            title: string;
            /**
             * Format: uuid
             * @description 专题
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            topic: string;
            /**
             * Format: uuid
             * @description 重点工作
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            keyWork?: string;
            /**
             * Format: date-time
             * @description 何时举行
             * @example 2025-03-01T01:00:00.000Z
             */
            scheduledAt: string;
            /**
             * @description 地点
             * @example 街道会议室
             */
            venue: string;
            /**
             * @description 应询单位
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            units: string[];
            /** @description 受邀的代表和选民代表 */
            participants?: components["schemas"]["ParticipantBody"][];
            /**
             * @description 所涉的未结事项
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            aboutCases?: string[];
            /**
             * @description 所涉的反复问题
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            aboutRepeats?: string[];
            /**
             * Format: uuid
             * @description 调用方自定的编号
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            id?: string;
            /**
             * Format: uuid
             * @description 所属辖区；不填为本人所在辖区
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            jurisdiction?: string;
            /** @description 特批：工委办公室没有人可以独立办理时，由上级批准 */
            special?: components["schemas"]["MeetingApprovalBody"];
        };
        CooperationDto: {
            /**
             * @description 相邻辖区
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            with: string;
            /** @example 某某街道 */
            name: string;
            /** @description 本辖区的意见 */
            ours: components["schemas"]["Consent"] | null;
            /** @description 对方的意见 */
            theirs: components["schemas"]["Consent"] | null;
            /**
             * @description 双方均已同意
             * @example false
             */
            inForce: boolean;
        };
        CorrectAnswerBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /**
             * Format: uuid
             * @description 哪个问题
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            question: string;
            /**
             * @description 第几次答复
             * @example 1
             */
            number: number;
            /**
             * @description 原因
             * @example 数据有误
             */
            reason: string;
            /**
             * @description 更正后的答复
             * @example 将于五月底前修复
             */
            text: string;
        };
        CorrectDutyBody: {
            /**
             * @description 职务：代表、选民代表、网格员、承办单位经办人或负责人
             * @example gridWorker
             * @enum {string}
             */
            kind: "deputy" | "voterRepresentative" | "gridWorker" | "official" | "unitHead";
            /**
             * Format: uuid
             * @description 所属单位：经办人和负责人必填，其余不填
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit?: string;
            /**
             * Format: uuid
             * @description 社区、网格或小区：网格员必填
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            place?: string;
            /**
             * @description 职务名称
             * @example 网格长
             */
            title?: string;
            /**
             * Format: date
             * @description 起
             * @example 2024-01-01
             */
            from: string;
            /**
             * Format: date
             * @description 止（含当日）；不填为至今
             * @example 2025-12-31
             */
            until?: string;
            /**
             * @description 更正的原因
             * @example 起期录入有误
             */
            reason: string;
        };
        CorrectPromiseBody: {
            /**
             * @description 原因
             * @example 不属本单位职责
             */
            reason: string;
            /**
             * @description 事项的第几项承诺，从1起
             * @example 1
             */
            promise: number;
            /** @description 更正后的承诺 */
            commitment: components["schemas"]["CommitmentBody"];
        };
        /** @description What a promise said before it was corrected, and since when it says something else. */
        CorrectedPromise: {
            at: string;
            /** @description Null where the paper it was given in was corrected: the reason stands there. */
            reason: string | null;
            text: string;
            dueOn: string;
        };
        /** @description How many cases have a value; `null` counts the cases that have none. */
        Count: {
            value: (string | number) | null;
            count: number;
        };
        CountBallotBody: {
            /**
             * Format: uuid
             * @description 就哪个问题测评
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            question?: string;
            /**
             * Format: uuid
             * @description 就哪个单位测评；两者都不填为就本次问询会
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit?: string;
            /**
             * @description 应投票数；即此刻在会人数，可以不填
             * @example 35
             */
            eligible?: number;
            /**
             * @description 收回票数
             * @example 33
             */
            handedIn: number;
            /**
             * @description 满意
             * @example 20
             */
            satisfied: number;
            /**
             * @description 基本满意
             * @example 8
             */
            basicallySatisfied: number;
            /**
             * @description 不满意
             * @example 3
             */
            dissatisfied: number;
            /**
             * @description 废票（未选或多选）
             * @example 2
             */
            void: number;
            /**
             * @description 弃权；不填为没有
             * @example 1
             */
            abstained?: number;
            /**
             * @description 再次测评的原因：同一事项第二次测评时必填
             * @example 答复已补充
             */
            again?: string;
        };
        /** @description The rules of counting that vary by place (DOMAIN 5, rows 49, 54, 55). */
        CountingRules: {
            /**
             * @description Of the rules that were in force on the last day of what is counted.
             * @example 1
             */
            policyVersion: number;
            /**
             * @description 约谈人次计被约谈人还是参加的代表
             * @example INTERVIEWEES
             * @enum {string}
             */
            countedAs: "INTERVIEWEES" | "PARTICIPANTS";
            /**
             * @description The month with which the statistics' year begins, 1 to 12.
             * @example 1
             */
            yearStartsInMonth: number;
            /**
             * @description 排名的最少件数
             * @example 5
             */
            minimum: number;
            /**
             * @description 排名不计未到期者
             * @example true
             */
            excludeNotYetDue: boolean;
            /**
             * @description 已撤并的单位仍以原名计，还是并入后继单位计
             * @example OWN
             * @enum {string}
             */
            mergedUnits: "OWN" | "SUCCESSOR";
        };
        /**
         * @description What kind of day it is; `adjustedWorkday` is a weekend day worked by 调休.
         * @enum {string}
         */
        DayKind: "adjustedWorkday" | "holiday" | "weekend" | "workday";
        DeadLetter: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            webhook: string;
            fact: components["schemas"]["PublicFact"];
            /** @example outbound.unreachable */
            code: string;
            /** @example 2025-04-01T02:00:00.000Z */
            failedAt: string;
        };
        /**
         * @description How near the due day is; `closed` and `none` have no running clock.
         * @enum {string}
         */
        Deadline: "closed" | "later" | "none" | "overdue" | "soon" | "today";
        DeadlineDto: {
            /** @example 2025-10-10 */
            dueOn: string;
            /**
             * @description 顺延前的最后一日；null 为未顺延
             * @example null
             */
            rolledFrom: string | null;
            /** @example 1 */
            policyVersion: number;
            /** @example 1 */
            calendarVersion: number;
            /** @description 依次适用的规则 */
            rule: components["schemas"]["WordsDto"][];
            /** @description 逐日说明 */
            days: components["schemas"]["ExplainedDayDto"][];
        };
        /** @description How the clock is counted, day by day, through its pauses and extensions. Who moved it is in `clockMoves`. */
        DeadlineExplanation: {
            clock: components["schemas"]["StartedClock"];
            /** @description The due day that stands on record, where it is no such count: earlier versions counted pauses otherwise. */
            movedTo: string | null;
            /** @description The days from the first, uncounted one to the due day; for months only the first, those on which the clock stood still, and those from the corresponding day on. */
            days: components["schemas"]["ExplainedDay"][];
            dueOn: string;
            /** @description The last day as counted, where it was a rest day; null where nothing rolled. */
            rolledFrom: string | null;
            /** @description The rules that were applied, in order. */
            rule: components["schemas"]["Words"][];
        };
        DeadlinePreviewBody: {
            /**
             * Format: uuid
             * @description 辖区
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            jurisdiction: string;
            /**
             * Format: date
             * @description 开始的当日，不计入
             * @example 2025-09-26
             */
            startedOn: string;
            /** @description 期限 */
            term: components["schemas"]["TermBody"];
        };
        DecideBody: {
            /**
             * Format: uuid
             * @description 事项
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            case: string;
            /**
             * @description 决定：知悉、督办、挂牌督办、重新办理、挂账、销号、特批销号、转呈上级、建议问询、建议会办
             * @example TAKE_NOTE
             * @enum {string}
             */
            kind: "TAKE_NOTE" | "SUPERVISE" | "LIST" | "REWORK" | "DEFER" | "CLOSE_OFF" | "OVERRIDE" | "REFER_UPWARD" | "TO_SESSION" | "TO_SITE";
            /**
             * @description 理由
             * @example 逾期一个月未动工
             */
            reason: string;
            /**
             * @description 整改措施
             * @example 更换灯具并公示
             */
            measure?: string;
            /**
             * Format: date
             * @description 完成期限
             * @example 2025-05-31
             */
            dueOn?: string;
            /**
             * @description 责任人，写职务不写姓名
             * @example 城管科科长
             */
            responsible?: string;
            /**
             * Format: date
             * @description 挂账的复核日期
             * @example 2025-09-01
             */
            reviewOn?: string;
            /**
             * @description 转呈何处
             * @example 区人大常委会代表工委
             */
            to?: string;
            /** @description 销号的佐证 */
            evidence?: components["schemas"]["EvidenceBody"];
            /** @description 作决定时所见的事项；此后事项又有变化的，不予落实，须重新阅看后确认 */
            seen?: components["schemas"]["SeenCaseBody"];
        };
        Decided: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            decision: string | null;
            /** @description 事项没有接受的，写明原因；会议的决定仍在，可再次落实 */
            refused: {
                /** @example case.four-eyes-filed */
                code: string;
                /** @example 提出人不能办理此项审批 */
                zh: string;
                /** @example Not by somebody who filed it */
                en: string;
            } | null;
            /**
             * @description 事项编号
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            id: string;
            /**
             * @description 版本号，作 If-Match 用
             * @example 0
             */
            revision: number | null;
            /**
             * @description 在全部事件中的位置
             * @example 1024
             */
            position: number | null;
            /**
             * @description 列表是否已包含此次变动；catching-up 时稍后以 Yuexun-Position 再查
             * @example current
             * @enum {string}
             */
            lists: "catching-up" | "current";
            /**
             * @description 此前已执行过
             * @example false
             */
            repeated: boolean;
        };
        /** @description A decision, and what the case answered: null while it waits. */
        DecisionRecord: {
            decision: string;
            case: string;
            /** @enum {string} */
            kind: "CLOSE_OFF" | "DEFER" | "LIST" | "OVERRIDE" | "REFER_UPWARD" | "REWORK" | "SUPERVISE" | "TAKE_NOTE" | "TO_SESSION" | "TO_SITE";
            /** @description The reason; it is recorded in the case too. */
            reason: string;
            /** @description For the three lists: what is to be done, by when, and the post that answers for it. */
            measure: string | null;
            dueOn: string | null;
            responsible: string | null;
            /** @description When a deferred case is looked at again. */
            reviewOn: string | null;
            /** @description Where it is referred to. */
            to: string | null;
            evidence: components["schemas"]["Evidence"] | null;
            /** @description Missing: whoever sent it did not say, so it is carried out on the case as it stands. */
            seen?: components["schemas"]["SeenCase"];
            by: components["schemas"]["Act"];
            /** @enum {string|null} */
            answer: "REFUSED" | "TAKEN" | "WITHDRAWN" | null;
            refused: {
                code: string;
                zh: string;
                en: string;
            } | null;
            /** @description Why it was withdrawn. */
            withdrawn?: string;
        };
        DeferBody: {
            /**
             * @description 原因
             * @example 不属本单位职责
             */
            reason: string;
            /**
             * Format: date
             * @description 何日复核
             * @example 2025-09-01
             */
            reviewOn: string;
        };
        DeviceKeyDto: {
            /**
             * @description 十六进制，32字节；只在登录期间可取
             * @example a3f5a3f5a3f5a3f5a3f5a3f5a3f5a3f5a3f5a3f5a3f5a3f5a3f5a3f5a3f5a3f5
             */
            key: string;
        };
        /** @description How far a figure moved: by how much, and by which share of what it was before (null from nothing). */
        Difference: {
            /** @example casesClosed */
            code: string;
            /** @example 8 */
            before: number | null;
            /** @example 10 */
            after: number | null;
            /** @example 2 */
            change: number | null;
            /**
             * @description 较前期的增减幅
             * @example 0.25
             */
            relative: number | null;
        };
        DiscardPaperBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /**
             * @description 原因
             * @example 并入另一份
             */
            reason: string;
        };
        DismissSuggestionBody: {
            /**
             * @description 原因
             * @example 不是同一处
             */
            reason: string;
            /**
             * Format: uuid
             * @description 事项
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            case: string;
            /**
             * Format: uuid
             * @description 与之相比的事项
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            other: string;
            /** @description 系统当时给出的依据；不填则取系统现在列出的 */
            likeness?: components["schemas"]["LikenessBody"];
        };
        /** @description Two cases that somebody judged not to be the same matter. */
        DismissedPair: {
            /**
             * Format: uuid
             * @description 编号，恢复提示时用
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            id: string;
            /** @description 两个事项 */
            cases: components["schemas"]["SuggestedCase"][];
            /**
             * @description 理由
             * @example 另一处
             */
            reason: string;
            /**
             * @description 何时
             * @example 2025-03-11T01:00:00.000Z
             */
            at: string;
        };
        DisputeNoteBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /**
             * Format: uuid
             * @description 单位；不填为本人所在单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit?: string;
            /**
             * @description 哪一方：提出一方或单位一方
             * @example FILERS
             * @enum {string}
             */
            side: "FILERS" | "UNIT";
            /**
             * @description 异议
             * @example 承诺日期有误
             */
            reason: string;
            /**
             * @description 有异议的事项；不填为整个记录
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            matters?: string[];
        };
        DocumentKindDto: {
            /**
             * @example assignment-order
             * @enum {string}
             */
            code: "interview-request" | "interview-notice" | "interview-record" | "session-notice" | "session-agenda" | "ballot-form" | "ballot-result" | "session-minutes" | "visit-notice" | "visit-minutes" | "assignment-order" | "reminder-notice" | "supervision-order" | "reply-receipt" | "close-off" | "issue-list" | "responsibility-list" | "rectification-list" | "promise-ledger" | "year-paragraph";
            /** @example 交办单 */
            zh: string;
            /** @example Assignment order */
            en: string;
            /**
             * @description 是什么的文书
             * @example case
             * @enum {string}
             */
            of: "interview" | "session" | "visit" | "case" | "review" | "promises" | "year";
            /**
             * @description 须签发留存
             * @example true
             */
            leaves: boolean;
            /** @description 可用的占位符 */
            values: components["schemas"]["PlaceholderDto"][];
            /** @description 可用的清单，写作 {#名称}…{/名称} */
            lists: components["schemas"]["PlaceholderListDto"][];
        };
        /** @description A document in the words of the layout, for a page that is printed. */
        DocumentPage: {
            /**
             * @example assignment-order
             * @enum {string}
             */
            document: "interview-request" | "interview-notice" | "interview-record" | "session-notice" | "session-agenda" | "ballot-form" | "ballot-result" | "session-minutes" | "visit-notice" | "visit-minutes" | "assignment-order" | "reminder-notice" | "supervision-order" | "reply-receipt" | "close-off" | "issue-list" | "responsibility-list" | "rectification-list" | "promise-ledger" | "year-paragraph";
            /**
             * @description 是什么的文书
             * @example case
             * @enum {string}
             */
            of: "case" | "interview" | "promises" | "review" | "session" | "visit" | "year";
            /** @example 交办单 */
            title: string;
            /**
             * @description 按默认版式填好的各段：文字、两栏的表和清单
             * @example [
             *       {
             *         "kind": "title",
             *         "text": "整改事项交办单"
             *       }
             *     ]
             */
            blocks: components["schemas"]["FilledBlock"][];
            /** @description Word 文件所用的自备模板；null 为默认 */
            template: {
                /**
                 * @description 第几版
                 * @example 2
                 */
                version: number;
                /**
                 * @description 哪一辖区的模板
                 * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
                 */
                jurisdiction: string;
            } | null;
            /**
             * @description 须签发留存；此页为其草稿
             * @example true
             */
            leaves: boolean;
            /** @description 内容所据的时刻 */
            moment: {
                /**
                 * @description 当时的实情
                 * @example 2025-04-01T02:00:00.000Z
                 */
                asOf: string;
                /**
                 * @description 当时所知
                 * @example 2025-04-01T02:00:00.000Z
                 */
                knownAt: string;
            };
        };
        /** @description Something that was held in the year. */
        Done: {
            /** @example 物业管理问询会 */
            title: string;
            /** @example 2025-04-10 */
            heldOn: string;
            topic: string | null;
            units: string[];
            /**
             * @example SESSION
             * @enum {string}
             */
            instrument: "INTERVIEW" | "ON_SITE" | "SESSION";
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            id: string;
        };
        DraftBody: {
            /**
             * @description 答复类别：A 已解决、B 正在解决、C 待解决、D 留作参考
             * @example A
             * @enum {string}
             */
            category?: "A" | "B" | "C" | "D";
            /**
             * @description 答复
             * @default
             * @example 已全部修复
             */
            summary: string;
            /** @description 逐点答复 */
            points?: components["schemas"]["DraftPointBody"][];
            /**
             * @description 是否面复
             * @example true
             */
            inPerson?: boolean;
            /** @description 佐证 */
            evidence?: components["schemas"]["EvidenceBody"];
            /** @description 仍待完成的承诺 */
            commitment?: components["schemas"]["CommitmentBody"];
            /**
             * Format: uuid
             * @description 承诺针对哪一件；不填为登记时的一件
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            about?: string;
        };
        DraftPaperBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /**
             * @description 文书种类
             * @example assignment-order
             * @enum {string}
             */
            document: "interview-request" | "interview-notice" | "interview-record" | "session-notice" | "session-agenda" | "ballot-form" | "ballot-result" | "session-minutes" | "visit-notice" | "visit-minutes" | "assignment-order" | "reminder-notice" | "supervision-order" | "reply-receipt" | "close-off" | "issue-list" | "responsibility-list" | "rectification-list" | "promise-ledger" | "year-paragraph";
            /**
             * @description 哪一事项、约谈、问询会、会办或会议的
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            subject?: string;
            /**
             * @description 第几次交办、催办、督办；不填为最近一次
             * @example 1
             */
            item?: number;
            /**
             * @description 机关的发文字号（GB/T 9704）
             * @example 示街人工委〔2026〕5号
             */
            officialNumber?: string;
            /**
             * Format: uuid
             * @description 替换哪一份文书
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            replaces?: string;
        };
        DraftPointBody: {
            /**
             * @description 要点
             * @example 何时修复
             */
            point: string;
            /**
             * @description 答复；送签前可不填
             * @default
             * @example 四月七日前
             */
            answer: string;
        };
        /** @description A reply while a unit prepares it: what is not decided yet is null or empty. */
        DraftedReply: {
            /** @enum {string|null} */
            category: "A" | "B" | "C" | "D" | null;
            summary: string;
            points: components["schemas"]["ReplyPoint"][];
            inPerson: boolean;
            evidence: components["schemas"]["Evidence"];
            commitment: components["schemas"]["Commitment"] | null;
            /** @description Which of several matters of the case the promise is about. */
            about?: string;
        };
        DrawUpYearPlanBody: {
            /**
             * Format: uuid
             * @description 辖区；一个辖区一年一个计划
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            jurisdiction: string;
            /**
             * @description 年度
             * @example 2025
             */
            year: number;
            /**
             * @description 名称
             * @example 2025年度约询计划
             */
            title: string;
        };
        DrillDown: {
            /** @description 以此再问，数字不变 */
            moment: {
                /**
                 * @description 当时的实情
                 * @example 2025-04-01T02:00:00.000Z
                 */
                asOf: string;
                /**
                 * @description 当时所知
                 * @example 2025-04-01T02:00:00.000Z
                 */
                knownAt: string;
            };
            period: components["schemas"]["Period"];
            rules: components["schemas"]["CountingRules"];
            /**
             * @example casesClosedOnTime
             * @enum {string}
             */
            metric: "interviewsHeld" | "interviewPersonTimes" | "interviewees" | "delegatesSent" | "representatives" | "deputiesInterviewing" | "voterRepresentativesInterviewing" | "filersInterviewing" | "sessionsHeld" | "sessionAttendance" | "questionsPut" | "questionsAnswered" | "questionsHoldingOnly" | "questionsUnanswered" | "answerRate" | "ballotsHeld" | "ballotSatisfaction" | "visitsHeld" | "visitAttendance" | "measuresAgreed" | "settledOnSite" | "agreementsFailed" | "casesRegistered" | "casesRejected" | "casesWithdrawn" | "historyImported" | "casesOpen" | "casesOverdue" | "reviewsOverdue" | "casesClosed" | "casesClosedOnTime" | "casesClosedLate" | "closedByOverride" | "specialApprovals" | "settledOnSpot" | "onTimeRate" | "simpleOnTimeRate" | "casesLateBefore" | "wholeDays" | "completionRate" | "casesReplied" | "replyOnTimeRate" | "resolutionRate" | "ratingsGiven" | "ratingsMissing" | "satisfactionRate" | "fullSatisfactionRate" | "attitudeRate" | "dissatisfied" | "promisesDue" | "promisesKept" | "promisesKeptLate" | "promisesBroken" | "fulfilmentRate" | "reworks" | "reopened" | "relapseRate" | "recurrences" | "recurrenceRate" | "lookBacks" | "contactsMissed" | "reportsMissed" | "declined" | "extensions" | "deferrals" | "supervisions" | "referrals";
            /**
             * @description 与指标的数字相同
             * @example 9
             */
            total: number;
            /**
             * @description 清单的行数；与数字相同的不列
             * @example 3
             */
            lines?: number;
            /** @description 新的在前 */
            rows: components["schemas"]["Behind"][];
            /**
             * @description 下一页的 cursor；没有下一页为 null
             * @example eyJhIjoxfQ
             */
            next: string | null;
        };
        DropPlanLineBody: {
            /**
             * Format: uuid
             * @description 计划的哪一项
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            line: string;
            /**
             * @description 取消的原因
             * @example 并入另一次
             */
            reason: string;
        };
        /** @description Which day a command would set, and why this day. */
        DueDay: {
            /**
             * @description 现在的到期日；没有计时的为 null
             * @example null
             */
            before: string | null;
            /**
             * @description 这样做以后的到期日
             * @example 2025-05-06
             */
            dueOn: string | null;
            /**
             * @description 期限逐日说明；等待承诺兑现的为 null
             * @example {
             *       "dueOn": "2025-05-06",
             *       "days": []
             *     }
             */
            explanation: components["schemas"]["DeadlineExplanation"] | null;
        };
        DueDayBody: {
            /**
             * Format: uuid
             * @description 主办单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit?: string;
            /**
             * @description 协办单位
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            coUnits?: string[];
            /**
             * @description 缓急：紧急、一般或复杂
             * @example normal
             * @enum {string}
             */
            urgency?: "urgent" | "normal" | "complex";
            /** @description 另定期限；不填依规则 */
            term?: components["schemas"]["CaseTermBody"];
            /**
             * @description 打算做什么
             * @example AssignCase
             * @enum {string}
             */
            command: "AssignCase" | "GrantExtension" | "ResumeClock" | "OrderRework" | "EndDeferral" | "ReopenCase";
        };
        DutyDto: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            id: string;
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            person: string;
            /**
             * @description 称呼，不含个人信息
             * @example 网格员07
             */
            label: string;
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            jurisdiction: string;
            /**
             * @example gridWorker
             * @enum {string}
             */
            kind: "deputy" | "gridWorker" | "official" | "unitHead" | "voterRepresentative";
            /** @example null */
            unit: string | null;
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            place: string | null;
            /** @example 网格长 */
            title: string | null;
            /** @example 2024-01-01 */
            from: string;
            /** @example null */
            until: string | null;
            /**
             * @description 此人的版本号，作 If-Match 用
             * @example 3
             */
            revision: number;
        };
        EndCooperationBody: {
            /**
             * @description 原因
             * @example 机构改革撤并
             */
            reason: string;
            /**
             * @description 代表哪个辖区
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            jurisdiction: string;
        };
        EndDutyBody: {
            /**
             * Format: date
             * @description 止（含当日）；不填为仍在任
             * @example 2025-12-31
             */
            until?: string;
        };
        EndListEntryBody: {
            /**
             * @description 最后可选日期；不填则重新启用
             * @example 2025-12-31
             */
            until?: string;
        };
        EndpointBody: {
            /**
             * @description 名称
             * @example 城市运行平台
             */
            name: string;
            /**
             * @description 网址：https，主机须在配置 OUTBOUND_HOSTS 之内
             * @example https://qyapi.weixin.qq.com/hooks/yuexun
             */
            url: string;
            /**
             * @description 要哪些事件，见 GET feed/kinds；空为全部
             * @example [
             *       "CaseAssigned"
             *     ]
             */
            kinds: string[];
        };
        EnteredAssignmentBody: {
            /**
             * Format: uuid
             * @description 主办单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit: string;
            /**
             * @description 协办单位
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            coUnits?: string[];
            /** @description 另定期限；不填依规则 */
            term?: components["schemas"]["CaseTermBody"];
            /**
             * @description 交办意见：对承办单位的要求
             * @example 请于汛期前完成
             */
            instruction?: string;
            /**
             * Format: date-time
             * @description 何时交办
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt: string;
            /**
             * Format: date-time
             * @description 单位何时接收；不填为交办之时
             * @example 2025-03-01T01:00:00.000Z
             */
            acceptedAt?: string;
        };
        EnteredBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
        };
        /** @description 代录: the office entered it from paper or a call, for this unit or this person where one is named. */
        EnteredFor: {
            /**
             * @description 哪个单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit: string | null;
            /**
             * @description 何人
             * @example null
             */
            person: string | null;
        };
        EnteredRatingBody: {
            /**
             * @description 评价：满意、基本满意、不满意
             * @example SATISFIED
             * @enum {string}
             */
            rating: "SATISFIED" | "BASICALLY_SATISFIED" | "DISSATISFIED";
            /**
             * @description 对办理态度的评价；规则要求时必填
             * @example SATISFIED
             * @enum {string}
             */
            attitude?: "SATISFIED" | "BASICALLY_SATISFIED" | "DISSATISFIED";
            /**
             * @description 理由；不满意时必填
             * @example 仍有一盏不亮
             */
            reasons?: string;
            /**
             * Format: date-time
             * @description 何时评价
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt: string;
            /**
             * Format: uuid
             * @description 何人评价
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf: string;
        };
        EnteredReplyBody: {
            /**
             * @description 答复类别：A 已解决、B 正在解决、C 待解决、D 留作参考
             * @example A
             * @enum {string}
             */
            category: "A" | "B" | "C" | "D";
            /**
             * @description 答复
             * @example 已全部修复
             */
            summary: string;
            /** @description 逐点答复 */
            points?: components["schemas"]["ReplyPointBody"][];
            /**
             * @description 是否面复
             * @example true
             */
            inPerson?: boolean;
            /** @description 佐证；按规则须有的，文字或文件至少一项 */
            evidence?: components["schemas"]["EvidenceBody"];
            /** @description 仍待完成的承诺 */
            commitment?: components["schemas"]["CommitmentBody"];
            /**
             * Format: date-time
             * @description 何时答复
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt: string;
            /**
             * Format: uuid
             * @description 单位何人签署；不填为单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
        };
        EntrySheetBody: {
            /**
             * @description 标题
             * @example 东门路灯不亮
             */
            title: string;
            /**
             * @description 事由
             * @example 小区东门三盏路灯自三月起不亮
             */
            description: string;
            /** @description 地点 */
            place: components["schemas"]["PlaceBody"];
            /**
             * Format: uuid
             * @description 重点工作
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            keyWork?: string;
            /**
             * Format: uuid
             * @description 由调用方给定的编号
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            id?: string;
            /**
             * Format: uuid
             * @description 辖区；不填为本人身份所在辖区
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            jurisdiction?: string;
            /**
             * @description 来源：约谈、问询、会办、热线
             * @example INTERVIEW
             * @enum {string}
             */
            origin: "INTERVIEW" | "SESSION" | "ON_SITE" | "HOTLINE";
            /**
             * @description 提出人，领衔在前
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            filers?: string[];
            /**
             * @description 缓急：紧急、一般或复杂
             * @example normal
             * @enum {string}
             */
            urgency: "urgent" | "normal" | "complex";
            /**
             * Format: uuid
             * @description 专题
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            topic: string;
            /**
             * Format: date-time
             * @description 何时提出
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt: string;
            /**
             * @description 补录理由
             * @example 纸质件归档时发现
             */
            lateReason: string;
            /** @description 所依据的纸质材料的扫描件 */
            scan: components["schemas"]["AttachmentBody"];
            /** @description 交办与接收 */
            assigned?: components["schemas"]["EnteredAssignmentBody"];
            /** @description 答复；须先交办 */
            replied?: components["schemas"]["EnteredReplyBody"];
            /** @description 评价；须先答复 */
            rated?: components["schemas"]["EnteredRatingBody"];
        };
        EscalateRepeatBody: {
            /**
             * @description 原因
             * @example 不是同一处
             */
            reason: string;
            /**
             * @description 提请何处
             * @example 街道党工委专题研究
             */
            to: string;
        };
        /** @description 督办建议 (DOMAIN 1.9; policy 37): a person decides, nothing is automatic. */
        Escalation: {
            ladder: components["schemas"]["JudgedStep"][];
            /**
             * @description The next step that is due and not taken, and whose earlier step was taken; null if there is none.
             * @enum {string|null}
             */
            recommended: "LIST" | "REFER" | "REMIND" | "SESSION" | "SUPERVISE" | null;
        };
        /** @description When a step is recommended: as soon as one of the numbers is reached; null does not count. */
        EscalationTrigger: {
            /** @enum {string} */
            step: "LIST" | "REFER" | "REMIND" | "SESSION" | "SUPERVISE";
            /** @description Working days after the due day. */
            overdue: number | null;
            /** @description How many times it was rated 不满意. */
            dissatisfied: number | null;
            /** @description How many times units declined it. */
            declined: number | null;
            /** @description How many times it came back after a close-off. */
            recurred: number | null;
        };
        /** @description What shows that something was done: words, files, or both. */
        Evidence: {
            text: string;
            attachments: components["schemas"]["AttachmentRef"][];
        };
        EvidenceBody: {
            /**
             * @description 文字说明
             * @default
             * @example 已现场更换灯泡
             */
            text: string;
            /** @description 已上传的文件，至多50个 */
            attachments?: components["schemas"]["AttachmentBody"][];
        };
        ExplainedBody: {
            /**
             * @description 结果 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "EXPLAINED";
            /**
             * @description 如何解释
             * @example 已列入明年改造计划
             */
            explanation: string;
        };
        ExplainedDay: {
            date: string;
            kind: components["schemas"]["DayKind"];
            reason: string;
            /** @description Which day of the term it is, counted from 1 (for months, which month); null if it does not count. */
            counted: number | null;
            provisional: boolean;
            /**
             * @description The clock stood still.
             * @enum {boolean}
             */
            paused?: true;
        };
        ExplainedDayDto: {
            /** @example 2025-10-01 */
            date: string;
            /** @example holiday */
            kind: components["schemas"]["DayKind"];
            /** @example 国庆节 */
            reason: string;
            /**
             * @description 放假安排（第一版）或调休安排尚未公布，可能变动
             * @example false
             */
            provisional: boolean;
            /**
             * @description 期限的第几日（按月时为第几个月）；null 为不计入
             * @example 3
             */
            counted: number | null;
            /**
             * @description 当日暂停计时，不计入
             * @example true
             * @enum {boolean}
             */
            paused?: true;
        };
        FailAgreementBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /**
             * Format: uuid
             * @description 单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit: string;
            /**
             * Format: uuid
             * @description 针对哪条发现
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            finding?: string;
            /**
             * @description 未达成一致的理由
             * @example 产权不属本单位
             */
            reasons: string;
        };
        FailureDto: {
            /** @example 2025-04-01T02:00:00.000Z */
            at: string;
            /**
             * @description 何时再试
             * @example 2025-04-01T02:00:00.000Z
             */
            retryAt?: string;
            /** @example no such column */
            message: string;
            /**
             * @description 处理哪个事件时
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            event?: string;
        };
        Feed: {
            /** @description 先发生的在前 */
            items: components["schemas"]["PublicFact"][];
            /**
             * @description 下次由此之后接着问；没有新的则不变
             * @example 1025
             */
            next: number;
            /**
             * @description 其后是否还有
             * @example false
             */
            more: boolean;
        };
        FieldProblem: {
            /**
             * @description 字段路径
             * @example matters[0].title
             */
            field: string;
            /**
             * @description 字段的中文名称
             * @example 事项第1项·标题
             */
            label?: string;
            /**
             * @description 规则
             * @example maxLength
             */
            rule: string;
            /** @example 不得超过100字 */
            zh: string;
            /** @example At most 100 characters */
            en: string;
        };
        /** @description A computed figure. `value` is the count, or the share from 0 to 1 to four places; null where there is nothing to take a share of. */
        Figure: {
            /**
             * @example onTimeRate
             * @enum {string}
             */
            code: "interviewsHeld" | "interviewPersonTimes" | "interviewees" | "delegatesSent" | "representatives" | "deputiesInterviewing" | "voterRepresentativesInterviewing" | "filersInterviewing" | "sessionsHeld" | "sessionAttendance" | "questionsPut" | "questionsAnswered" | "questionsHoldingOnly" | "questionsUnanswered" | "answerRate" | "ballotsHeld" | "ballotSatisfaction" | "visitsHeld" | "visitAttendance" | "measuresAgreed" | "settledOnSite" | "agreementsFailed" | "casesRegistered" | "casesRejected" | "casesWithdrawn" | "historyImported" | "casesOpen" | "casesOverdue" | "reviewsOverdue" | "casesClosed" | "casesClosedOnTime" | "casesClosedLate" | "closedByOverride" | "specialApprovals" | "settledOnSpot" | "onTimeRate" | "simpleOnTimeRate" | "casesLateBefore" | "wholeDays" | "completionRate" | "casesReplied" | "replyOnTimeRate" | "resolutionRate" | "ratingsGiven" | "ratingsMissing" | "satisfactionRate" | "fullSatisfactionRate" | "attitudeRate" | "dissatisfied" | "promisesDue" | "promisesKept" | "promisesKeptLate" | "promisesBroken" | "fulfilmentRate" | "reworks" | "reopened" | "relapseRate" | "recurrences" | "recurrenceRate" | "lookBacks" | "contactsMissed" | "reportsMissed" | "declined" | "extensions" | "deferrals" | "supervisions" | "referrals";
            /** @example 9 */
            numerator: number;
            /** @example 10 */
            denominator: number | null;
            /**
             * @description 计数，或0至1的比率；分母为零为 null
             * @example 0.9
             */
            value: number | null;
            /**
             * @description 其中使用本系统之前的结转数；没有的不列
             * @example 19
             */
            broughtForward?: number;
        };
        /** @description A file that an event names and that is not there any more as it was sent up. */
        FileFinding: {
            /** @enum {string} */
            problem: "changed" | "missing";
            hash: string;
            /** @description As it was called when it was sent up; empty where the event does not say. */
            name: string;
            /** @description The first event that names it. */
            position: number;
            stream: string;
        };
        FileNoteBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /** @description 约谈记录 */
            note: components["schemas"]["NoteBody"];
        };
        FilesReport: {
            files: number;
            findings: components["schemas"]["FileFinding"][];
        };
        /** @description A piece of a document that is filled in: what a browser prints. */
        FilledBlock: {
            /** @enum {string} */
            kind: "annex" | "heading" | "note" | "plain" | "right" | "subtitle" | "text" | "title";
            text: string;
        } | {
            /** @enum {string} */
            kind: "form";
            rows: string[][];
        } | {
            /** @enum {string} */
            kind: "table";
            columns: {
                label: string;
                width: number;
            }[];
            rows: components["schemas"]["Shown"][][];
        };
        FindCauseBody: {
            /**
             * @description 成因：为什么一再出现
             * @example 路灯线路老化，一下雨就跳闸
             */
            cause: string;
        };
        /** @description The first place where the log is not what was written. */
        Finding: {
            /**
             * @description - `stream-chain`: the event does not fit its own hash, or not its predecessor in the stream - `log-chain`: the row does not fit its own hash, or not the row before it - `missing`: something that stood before it, or at the end, is gone - `unreadable`: it cannot be read at all - `digest`, `seal`: every event fits, but not what was sealed that day: the log was rewritten - `head`: every event fits, but not what was kept outside the log of how far it had come: rewritten or cut
             * @enum {string}
             */
            problem: "digest" | "head" | "log-chain" | "missing" | "seal" | "stream-chain" | "unreadable";
            position: number;
            stream?: string;
            revision?: number;
            event?: string;
            words: components["schemas"]["Words"];
        };
        FindingBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /**
             * @description 发现
             * @example 消防通道停满车辆
             */
            text: string;
            /** @description 何处 */
            place: components["schemas"]["PlaceBody"];
            /** @description 照片 */
            photos?: components["schemas"]["AttachmentBody"][];
        };
        FirstContactBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /**
             * Format: uuid
             * @description 代录时：哪个单位；不填为主办单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit?: string;
            /** @description 已上传的扫描件；从纸质代录时必附 */
            scan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 如何联系
             * @example 电话联系领衔代表
             */
            how: string;
        };
        FixPackBody: {
            /**
             * Format: date-time
             * @description 以何时的实情为准；不填为现在
             * @example 2025-04-01T02:00:00.000Z
             */
            asOf?: string;
            /**
             * Format: date-time
             * @description 以何时所知为准；不填为现在
             * @example 2025-04-01T02:00:00.000Z
             */
            knownAt?: string;
            /**
             * Format: date-time
             * @description 从何时起；筹备时不填为上次会议的时刻，重新确定时不填为不变
             * @example 2025-03-01T01:00:00.000Z
             */
            since?: string;
        };
        FollowUpBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /**
             * Format: uuid
             * @description 哪个问题
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            question: string;
            /**
             * @description 追问
             * @example 具体哪一天？
             */
            text: string;
        };
        FulfilPlanLineBody: {
            /**
             * Format: uuid
             * @description 计划的哪一项
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            line: string;
            /**
             * @description 形式：约谈、问询会或会办
             * @example SESSION
             * @enum {string}
             */
            instrument: "INTERVIEW" | "SESSION" | "ON_SITE";
            /**
             * Format: uuid
             * @description 哪一次
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            id: string;
        };
        /** @description The first fact of a stream that this release cannot read. */
        GapDto: {
            /**
             * @description 事件流
             * @example case-0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            stream: string;
            /**
             * @description 类型
             * @example NoteFiled
             */
            type: string;
            /**
             * @description 内容结构的版本
             * @example 2
             */
            schema: number;
            /** @example 3 */
            revision: number;
            /** @example 1024 */
            position: number;
            /**
             * @description 何时写入
             * @example 2025-04-01T02:00:00.000Z
             */
            recordedAt: string;
        };
        GiveNoticeBody: {
            /**
             * Format: date-time
             * @description 约谈时间
             * @example 2025-03-01T01:00:00.000Z
             */
            scheduledAt: string;
            /**
             * @description 地点
             * @example 代表之家
             */
            venue: string;
            /** @description 被约谈人 */
            interviewees: components["schemas"]["IntervieweeBody"][];
            /**
             * @description 一并约谈的原因：被约谈单位中有申请未要求约谈的，必填
             * @example 该路段由其养护，须一并到场
             */
            alsoCalledReason?: string;
        };
        GrantDto: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            id: string;
            /**
             * @example deputy
             * @enum {string}
             */
            role: "administrator" | "auditor" | "chair" | "clerk" | "deputy" | "official" | "system" | "unitHead" | "voterRepresentative";
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            jurisdiction: string;
            /** @example null */
            unit: string | null;
            /** @example 2025-04-01T02:00:00.000Z */
            grantedAt: string;
            /**
             * @description 授予人
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            grantedBy: string;
            /** @example null */
            revokedAt: string | null;
            /** @example null */
            revokedBy: string | null;
            /** @example null */
            reason: string | null;
        };
        GrantExtensionBody: {
            /** @description 批准多久；不填为所申请的 */
            term?: components["schemas"]["CaseTermBody"];
        };
        GrantRoleBody: {
            /**
             * @description 调用方自定的编号（UUID）
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            id?: string;
            /**
             * @description 身份
             * @example deputy
             * @enum {string}
             */
            role: "deputy" | "voterRepresentative" | "official" | "unitHead" | "clerk" | "chair" | "auditor" | "administrator";
            /**
             * @description 在哪一辖区
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            jurisdiction: string;
            /**
             * @description 承办单位人员须填写单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit?: string;
        };
        /** @description How a message is told to a group: in words that speak to nobody in particular, and name nobody. */
        GroupRule: {
            words: components["schemas"]["Words"];
            /**
             * @description due 的含义：BEFORE 在此之前；AT 在此时；UNTIL 至此为止
             * @example BEFORE
             * @enum {string}
             */
            span: "AT" | "BEFORE" | "UNTIL";
        };
        HandOverBody: {
            /**
             * Format: uuid
             * @description 接手人
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            to: string;
            /**
             * @description 移交原因
             * @example 换届，不再担任代表
             */
            reason: string;
            /** @description 只移交哪几类；不填为全部。既是代表又是经办人的，分别移交给两位接手人 */
            as?: ("FILER" | "HANDLER" | "INVITED")[];
        };
        HandoverDto: {
            /**
             * @description 接手人
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            to: string;
            /** @example 换届 */
            reason: string;
            /** @example 2026-12-01T02:00:00.000Z */
            at: string;
            /**
             * @description 移交了几件
             * @example 3
             */
            things: number;
        };
        /** @description What was kept of the log's heads, in both places. */
        HeadsReport: {
            kept: number;
            /** @description How many the second place holds; null where there is none. */
            elsewhere: number | null;
            /** @description How many heads fewer there are than a seal of the log has counted: lines, or the whole file, were taken away. Left out by earlier releases. */
            lost?: number;
            /** @description Whether the second place holds no other lines than the first. */
            agree: boolean;
            /**
             * @description What the log says to the head that somebody read from a paper; null where none was asked for.
             * @enum {string|null}
             */
            anchor: "differs" | "found" | "unknown" | null;
        };
        /** @description One that was held: a talk, a session, a visit. */
        HeldInstrument: {
            /** @enum {string} */
            instrument: "INTERVIEW" | "ON_SITE" | "SESSION";
            id: string;
        };
        HelpedAccountDto: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            account: string;
            /**
             * @description 登录名
             * @example daibiao03
             */
            name: string;
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            person: string;
            /**
             * @description 名单上的称呼
             * @example 代表03
             */
            label: string;
            /**
             * @example [
             *       "deputy"
             *     ]
             */
            roles: ("administrator" | "auditor" | "chair" | "clerk" | "deputy" | "official" | "system" | "unitHead" | "voterRepresentative")[];
        };
        HoldInterviewBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * Format: date-time
             * @description 实际约谈时间
             * @example 2025-03-01T01:00:00.000Z
             */
            heldAt: string;
            /** @description 实际地点 */
            place: components["schemas"]["PlaceBody"];
        };
        HoldVisitBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * Format: date-time
             * @description 实际时间
             * @example 2025-03-01T01:00:00.000Z
             */
            heldAt: string;
            /** @description 实际地点 */
            place: components["schemas"]["PlaceBody"];
            /** @description 到场的代表和选民代表 */
            present?: components["schemas"]["ParticipantBody"][];
            /** @description 到场的单位人员 */
            respondents?: components["schemas"]["IntervieweeBody"][];
            /** @description 现场照片 */
            photos?: components["schemas"]["AttachmentBody"][];
        };
        /** @description Whom a task, a message or a day concerns: an office or its chair by jurisdiction, a unit or its head, or a person. */
        Holder: string;
        /** @description A place with the cases told of it, and what they complain of, the most frequent first. */
        HotPlace: {
            /**
             * @description 名称
             * @example 东门新村
             */
            name: string;
            /**
             * @description 件数
             * @example 5
             */
            cases: number;
            /** @description 所反映的问题，多的在前 */
            topics: {
                /**
                 * @description 问题
                 * @example 道路设施
                 */
                topic: string;
                /**
                 * @description 件数
                 * @example 4
                 */
                cases: number;
            }[];
            /** @description 最近的事项，至多五件 */
            newest: components["schemas"]["SuggestedCase"][];
        };
        HotPlaces: {
            moment: {
                /**
                 * @description 当时的实情
                 * @example 2025-04-01T02:00:00.000Z
                 */
                asOf: string;
                /**
                 * @description 当时所知
                 * @example 2025-04-01T02:00:00.000Z
                 */
                knownAt: string;
            };
            /**
             * @description 自哪一天
             * @example 2025-01-01
             */
            from: string;
            /** @description 多的在前 */
            places: components["schemas"]["HotPlace"][];
        };
        IdentifyRepeatBody: {
            /**
             * Format: uuid
             * @description 调用方自定的编号
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            id?: string;
            /**
             * Format: uuid
             * @description 所属辖区；不填为本人所在辖区
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            jurisdiction?: string;
            /**
             * @description 名称
             * @example 东门路灯反复不亮
             */
            title: string;
            /**
             * Format: uuid
             * @description 最早的事项
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            firstCase: string;
            /** @description 与之相同的事项 */
            links: components["schemas"]["LinkBody"][];
        };
        /** @description Which column of the list holds what, by the names in its header. */
        ImportColumns: {
            /**
             * @description 工单编号所在的列
             * @example 工单编号
             */
            ticketNumber: string;
            /**
             * @description 标题所在的列
             * @example 标题
             */
            title: string;
            /**
             * @description 反映时间所在的列
             * @example 反映时间
             */
            reportedAt: string;
            /**
             * @description 内容所在的列
             * @example 内容
             */
            description?: string;
            /**
             * @description 地点所在的列
             * @example 地址
             */
            place?: string;
            /**
             * @description 社区所在的列
             * @example 社区
             */
            community?: string;
            /**
             * @description 网格所在的列
             * @example 网格
             */
            grid?: string;
            /**
             * @description 小区所在的列
             * @example 小区
             */
            estate?: string;
            /**
             * @description 议题所在的列
             * @example 类别
             */
            topic?: string;
            /**
             * @description 承办单位的名称或代码所在的列
             * @example 承办单位
             */
            unit?: string;
            /**
             * @description 答复所在的列
             * @example 答复意见
             */
            reply?: string;
            /**
             * @description 答复时间所在的列
             * @example 答复时间
             */
            repliedAt?: string;
            /**
             * @description 办结时间所在的列
             * @example 办结时间
             */
            closedAt?: string;
            /**
             * @description 来源系统中反映人的标识所在的列
             * @example 用户编号
             */
            reporterKey?: string;
            /**
             * @description 反映人姓名所在的列
             * @example 反映人
             */
            reporterName?: string;
            /**
             * @description 反映人电话所在的列
             * @example 联系电话
             */
            reporterPhone?: string;
            /**
             * @description 反映人住址所在的列
             * @example 住址
             */
            reporterAddress?: string;
        };
        /** @description How to read a list from an outside source, and what to do with its rows. */
        ImportProfile: {
            /**
             * @description 方案名称，同名的以最近一次为准
             * @example 热线周报
             */
            name: string;
            /**
             * @description 来源；与工单编号一起确定事项
             * @example 12345
             */
            source: string;
            /**
             * @description 导入方式：历史不计时限；办理的，未办结的自今日起计时
             * @example history
             * @enum {string}
             */
            mode: "history" | "live";
            /**
             * @description 同一工单内容有变时予以修改，否则该行不予导入
             * @example false
             */
            amend: boolean;
            /**
             * @description 内容含个人信息：整段加密，不可检索
             * @example false
             */
            sealText: boolean;
            /**
             * @description 缓急
             * @example normal
             */
            urgency: components["schemas"]["Urgency"];
            /** @description 各列的含义 */
            columns: components["schemas"]["ImportColumns"];
            /** @description 表示办结的列 */
            closed: {
                /**
                 * @description 列名
                 * @example 办理状态
                 */
                column: string;
                /**
                 * @description 表示办结的值
                 * @example [
                 *       "已办结"
                 *     ]
                 */
                values: string[];
            } | null;
        };
        /**
         * @description WAITING ▸ RUNNING ▸ DONE (all rows were read), STOPPED (by a person) or FAILED (the file cannot be read, or the sender may no longer import); then optionally REVERSING ▸ REVERSED.
         * @enum {string}
         */
        ImportState: "DONE" | "FAILED" | "REVERSED" | "REVERSING" | "RUNNING" | "STOPPED" | "WAITING";
        Inbox: {
            /**
             * @description 全部未读条数
             * @example 3
             */
            unseen: number;
            /**
             * @description 全部待办条数
             * @example 1
             */
            open: number;
            items: components["schemas"]["Message"][];
            /**
             * @description 下一页的 cursor；没有下一页为 null
             * @example eyJhIjoxfQ
             */
            next: string | null;
        };
        InstrumentListOfPaperRow: {
            moment: {
                /**
                 * @description 当时的实情
                 * @example 2025-04-01T02:00:00.000Z
                 */
                asOf: string;
                /**
                 * @description 当时所知
                 * @example 2025-04-01T02:00:00.000Z
                 */
                knownAt: string;
            };
            /**
             * @example [
             *       {
             *         "number": "发文2026-0001",
             *         "state": "ISSUED"
             *       }
             *     ]
             */
            rows: components["schemas"]["PaperRow"][];
            /**
             * @description 下一页的 cursor；没有下一页为 null
             * @example eyJhIjoxfQ
             */
            next: string | null;
        };
        InstrumentListOfRepeatRecord: {
            moment: {
                /**
                 * @description 当时的实情
                 * @example 2025-04-01T02:00:00.000Z
                 */
                asOf: string;
                /**
                 * @description 当时所知
                 * @example 2025-04-01T02:00:00.000Z
                 */
                knownAt: string;
            };
            rows: components["schemas"]["RepeatRecord"][];
            /**
             * @description 下一页的 cursor
             * @example null
             */
            next: string | null;
        };
        InstrumentListOfReviewRecord: {
            moment: {
                /**
                 * @description 当时的实情
                 * @example 2025-04-01T02:00:00.000Z
                 */
                asOf: string;
                /**
                 * @description 当时所知
                 * @example 2025-04-01T02:00:00.000Z
                 */
                knownAt: string;
            };
            rows: components["schemas"]["ReviewRecord"][];
            /**
             * @description 下一页的 cursor；没有下一页为 null
             * @example eyJhIjoxfQ
             */
            next: string | null;
        };
        InstrumentListOfSlipRecord: {
            moment: {
                /**
                 * @description 当时的实情
                 * @example 2025-04-01T02:00:00.000Z
                 */
                asOf: string;
                /**
                 * @description 当时所知
                 * @example 2025-04-01T02:00:00.000Z
                 */
                knownAt: string;
            };
            rows: components["schemas"]["SlipRecord"][];
            /**
             * @description 下一页的 cursor；没有下一页为 null
             * @example null
             */
            next: string | null;
        };
        InstrumentListOfVisitRow: {
            moment: {
                /**
                 * @description 当时的实情
                 * @example 2025-04-01T02:00:00.000Z
                 */
                asOf: string;
                /**
                 * @description 当时所知
                 * @example 2025-04-01T02:00:00.000Z
                 */
                knownAt: string;
            };
            rows: components["schemas"]["VisitRow"][];
            /**
             * @description 下一页的 cursor
             * @example null
             */
            next: string | null;
        };
        InstrumentListOfYearPlanRecord: {
            moment: {
                /**
                 * @description 当时的实情
                 * @example 2025-04-01T02:00:00.000Z
                 */
                asOf: string;
                /**
                 * @description 当时所知
                 * @example 2025-04-01T02:00:00.000Z
                 */
                knownAt: string;
            };
            /**
             * @example [
             *       {
             *         "year": 2025,
             *         "title": "2025年度约询计划"
             *       }
             *     ]
             */
            rows: components["schemas"]["YearPlanRecord"][];
            /**
             * @description 下一页的 cursor；没有下一页为 null
             * @example eyJhIjoxfQ
             */
            next: string | null;
        };
        /**
         * @description 约谈, the local instrument, or 约见, the meeting under 代表法 2025 第29条.
         * @enum {string}
         */
        InterviewKind: "STATUTORY_MEETING" | "TALK";
        /** @description Newest first. */
        InterviewList: {
            moment: {
                /**
                 * @description 当时的实情
                 * @example 2025-04-01T02:00:00.000Z
                 */
                asOf: string;
                /**
                 * @description 当时所知
                 * @example 2025-04-01T02:00:00.000Z
                 */
                knownAt: string;
            };
            rows: components["schemas"]["InterviewRow"][];
            /**
             * @description 下一页的 cursor；没有下一页为 null
             * @example null
             */
            next: string | null;
        };
        InterviewReasonBody: {
            /**
             * @description 原因
             * @example 请写明事项
             */
            reason: string;
        };
        /** @description Everything about an interview. Persons stay sealed until the edge opens them. */
        InterviewRecord: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            id: string;
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            jurisdiction: string;
            /**
             * @description 版本号，作 If-Match 用
             * @example 3
             */
            revision: number;
            /**
             * @example NOTICED
             * @enum {string}
             */
            state: "ACCEPTED" | "APPROVED" | "CONFIRMED" | "DISPUTED" | "FINISHED" | "HELD" | "MERGED" | "NOTE_FILED" | "NOTICED" | "REJECTED" | "REQUESTED" | "RETURNED" | "WITHDRAWN";
            /**
             * @example TALK
             * @enum {string|null}
             */
            kind: "STATUTORY_MEETING" | "TALK" | null;
            /**
             * @description 专题
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            topic: string | null;
            /**
             * @description 重点工作
             * @example null
             */
            keyWork: string | null;
            place: components["schemas"]["PlaceRef"];
            /**
             * @description 所涉单位
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            units: string[];
            /**
             * @description 所涉的未结事项
             * @example []
             */
            aboutCases: string[];
            /**
             * @description 提出的内容
             * @example {
             *       "reason": "路灯长期不亮"
             *     }
             */
            request: components["schemas"]["InterviewRequest"] | null;
            /**
             * @description 领衔人
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            leadFiler: string | null;
            /**
             * @description 联名人
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            coFilers: string[];
            /** @description Who took over from a filer. */
            successions: {
                by: components["schemas"]["Act"];
                from: string;
                to: string;
                reason: string;
            }[];
            /**
             * @description 被通知的人
             * @example [
             *       {
             *         "unit": "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01",
             *         "post": "科长"
             *       }
             *     ]
             */
            interviewees: components["schemas"]["Interviewee"][];
            /** @description Those of the units that no request asked for, with the reason. */
            alsoCalled?: components["schemas"]["AlsoCalled"];
            /** @example 2025-04-07T01:00:00.000Z */
            scheduledAt: string | null;
            /** @example 代表之家 */
            venue: string | null;
            /** @example null */
            heldAt: string | null;
            note: components["schemas"]["Note"] | null;
            /**
             * @description 异议期限的最后一日；此前未表示意见的，视为未提异议
             * @example 2025-04-08
             */
            objectionsUntil: string | null;
            /**
             * @description 由工委办公室据拍照的纸面记录录入的：哪一份，何时收到（收到即为提交）
             * @example null
             */
            slip: components["schemas"]["NoteSlip"] | null;
            /**
             * @description 提出或录入的时间
             * @example 2025-04-01T02:00:00.000Z
             */
            openedAt: string;
            openedBy: components["schemas"]["Act"];
            /**
             * @description 退回
             * @example [
             *       {
             *         "reason": "请写明事项",
             *         "by": {
             *           "person": "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01",
             *           "occurredAt": "2025-04-01T02:00:00.000Z"
             *         }
             *       }
             *     ]
             */
            returns: {
                by: components["schemas"]["Act"];
                reason: string;
            }[];
            /**
             * @description 不予受理
             * @example null
             */
            rejection: {
                by: components["schemas"]["Act"];
                code: string;
                reason: string;
            } | null;
            /**
             * @description 并入
             * @example null
             */
            merged: {
                by: components["schemas"]["Act"];
                into: string;
                reason: string;
                /** @enum {boolean} */
                joinUnits?: true;
            } | null;
            /**
             * @description 撤销的并案
             * @example [
             *       {
             *         "reason": "请写明事项",
             *         "by": {
             *           "person": "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01",
             *           "occurredAt": "2025-04-01T02:00:00.000Z"
             *         }
             *       }
             *     ]
             */
            mergersUndone: {
                by: components["schemas"]["Act"];
                from: string;
                /** @enum {string} */
                phase: "ACCEPTED" | "REQUESTED";
                reason: string;
            }[];
            /**
             * @description 并入的申请
             * @example [
             *       {
             *         "reason": "请写明事项",
             *         "by": {
             *           "person": "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01",
             *           "occurredAt": "2025-04-01T02:00:00.000Z"
             *         }
             *       }
             *     ]
             */
            joined: {
                by: components["schemas"]["Act"];
                from: string;
                filers: string[];
                aboutCases: string[];
                units: string[];
                scans: components["schemas"]["AttachmentRef"][];
            }[];
            /**
             * @description 签收
             * @example [
             *       {
             *         "reason": "请写明事项",
             *         "by": {
             *           "person": "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01",
             *           "occurredAt": "2025-04-01T02:00:00.000Z"
             *         }
             *       }
             *     ]
             */
            acknowledgements: {
                by: components["schemas"]["Act"];
                unit: string;
            }[];
            /**
             * @description 委托
             * @example [
             *       {
             *         "reason": "请写明事项",
             *         "by": {
             *           "person": "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01",
             *           "occurredAt": "2025-04-01T02:00:00.000Z"
             *         }
             *       }
             *     ]
             */
            delegates: {
                by: components["schemas"]["Act"];
                unit: string;
                delegate: components["schemas"]["Interviewee"];
                reason: string;
            }[];
            /**
             * @description 延期
             * @example [
             *       {
             *         "reason": "请写明事项",
             *         "by": {
             *           "person": "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01",
             *           "occurredAt": "2025-04-01T02:00:00.000Z"
             *         }
             *       }
             *     ]
             */
            postponements: {
                by: components["schemas"]["Act"];
                before: string;
                scheduledAt: string;
                reason: string;
                unit: string | null;
            }[];
            /**
             * @description 更正
             * @example [
             *       {
             *         "reason": "请写明事项",
             *         "by": {
             *           "person": "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01",
             *           "occurredAt": "2025-04-01T02:00:00.000Z"
             *         }
             *       }
             *     ]
             */
            amendments: {
                by: components["schemas"]["Act"];
                reason: string;
                before: components["schemas"]["Note"];
                after: components["schemas"]["Note"];
                /** @description Ids of matters that are only in the new note, only in the old one, or changed. */
                added: string[];
                removed: string[];
                changed: string[];
                objectionsUntil?: string;
            }[];
            /**
             * @description 确认
             * @example [
             *       {
             *         "reason": "请写明事项",
             *         "by": {
             *           "person": "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01",
             *           "occurredAt": "2025-04-01T02:00:00.000Z"
             *         }
             *       }
             *     ]
             */
            confirmations: {
                by: components["schemas"]["Act"];
                side: components["schemas"]["Side"];
                unit: string | null;
                people?: string[];
                scan?: components["schemas"]["AttachmentRef"];
            }[];
            /**
             * @description 异议
             * @example [
             *       {
             *         "reason": "请写明事项",
             *         "by": {
             *           "person": "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01",
             *           "occurredAt": "2025-04-01T02:00:00.000Z"
             *         }
             *       }
             *     ]
             */
            disputes: {
                by: components["schemas"]["Act"];
                side: components["schemas"]["Side"];
                unit: string | null;
                reason: string;
                matters: string[];
            }[];
            /**
             * @description 扫描件
             * @example [
             *       {
             *         "reason": "请写明事项",
             *         "by": {
             *           "person": "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01",
             *           "occurredAt": "2025-04-01T02:00:00.000Z"
             *         }
             *       }
             *     ]
             */
            scans: {
                by: components["schemas"]["Act"];
                hash: string;
                name: string;
                mediaType: string;
                /** @description Bytes. */
                size: number;
            }[];
            /**
             * @description 撤回
             * @example null
             */
            withdrawal: {
                by: components["schemas"]["Act"];
                reason: string;
            } | null;
            /** @description 特批: by which the office runs it although nobody independent was left. */
            specialApprovals: {
                /** @description The called units to which somebody in the office belongs. */
                units: string[];
                /** @description Who above allowed it, and by which paper. */
                approvedBy: string;
                reason: string;
                /** @description The signed form. */
                scan: components["schemas"]["AttachmentRef"];
                by: components["schemas"]["Act"];
            }[];
            /** @description What guests said, in the order in which it was entered; one that was put right stays. */
            guests: {
                eligible: number;
                handedIn: number;
                satisfied: number;
                basicallySatisfied: number;
                dissatisfied: number;
                void: number;
                /** @description 弃权; absent where nobody could abstain. */
                abstained?: number;
                poll: string;
                /** @enum {string} */
                group: "FIRMS" | "RESIDENTS";
                /** @description About which unit; null: about the meeting as a whole. `eligible` is how many were asked. */
                unit: string | null;
                words: string | null;
                /** @description The count that this one puts right, and why. */
                corrects?: {
                    poll: string;
                    reason: string;
                };
                by: components["schemas"]["Act"];
            }[];
        };
        InterviewRequest: {
            kind: components["schemas"]["InterviewKind"];
            topic: string;
            keyWork?: string;
            unit: string;
            reason: string;
            place: components["schemas"]["PlaceRef"];
            /** @description Open cases that it is about; the outcome goes to them. */
            aboutCases: string[];
            /** @description Repeat issues that it is about. */
            aboutRepeats?: string[];
        };
        /** @description A line of the list: the record without its documents. */
        InterviewRow: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            id: string;
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            jurisdiction: string;
            /**
             * @example NOTICED
             * @enum {string}
             */
            state: "ACCEPTED" | "APPROVED" | "CONFIRMED" | "DISPUTED" | "FINISHED" | "HELD" | "MERGED" | "NOTE_FILED" | "NOTICED" | "REJECTED" | "REQUESTED" | "RETURNED" | "WITHDRAWN";
            /**
             * @example TALK
             * @enum {string|null}
             */
            kind: "STATUTORY_MEETING" | "TALK" | null;
            /**
             * @description 专题
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            topic: string | null;
            /**
             * @description 重点工作
             * @example null
             */
            keyWork: string | null;
            place: components["schemas"]["PlaceRef"];
            /**
             * @description 所涉单位
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            units: string[];
            /**
             * @description 所涉的未结事项
             * @example []
             */
            aboutCases: string[];
            /**
             * @description 领衔人
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            leadFiler: string | null;
            /**
             * @description 联名人
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            coFilers: string[];
            /** @example 2025-04-07T01:00:00.000Z */
            scheduledAt: string | null;
            /** @example null */
            heldAt: string | null;
            /**
             * @description 提出或录入的时间
             * @example 2025-04-01T02:00:00.000Z
             */
            openedAt: string;
            /**
             * @description 记录中的事项数
             * @example 2
             */
            matters: number | null;
        };
        /** @description The person called, by post and unit; the name is personal and may be left out. */
        Interviewee: {
            /**
             * Format: uuid
             * @description 单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit: string;
            /**
             * @description 职务
             * @example 科长
             */
            post: string;
            person?: components["schemas"]["OpenedPerson"];
        };
        IntervieweeBody: {
            /**
             * Format: uuid
             * @description 单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit: string;
            /**
             * @description 职务
             * @example 科长
             */
            post: string;
            person?: components["schemas"]["NameBody"];
        };
        /** @description 问题清单: what is wrong, where. */
        IssueLine: {
            case: string;
            number: string | null;
            title: string;
            topic: string | null;
            keyWork: string | null;
            place: components["schemas"]["PlaceRef"];
            origin: string | null;
            /** @enum {string} */
            decision: "CLOSE_OFF" | "DEFER" | "LIST" | "OVERRIDE" | "REFER_UPWARD" | "REWORK" | "SUPERVISE" | "TAKE_NOTE" | "TO_SESSION" | "TO_SITE";
            reason: string;
        };
        IssueTokenBody: {
            /**
             * @description 用途
             * @example 统计接口
             */
            label: string;
            /**
             * @description 现在的密码
             * @example huan-yi-ju-xin-de-hua
             */
            password: string;
            /**
             * @description 到期时间；不填为90天，最长90天
             * @example 2026-01-01T00:00:00.000Z
             */
            expiresAt?: string;
        };
        JudgeAnswerBody: {
            /**
             * Format: uuid
             * @description 哪个问题
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            question: string;
            /**
             * @description 第几次答复
             * @example 1
             */
            number: number;
            /**
             * @description 原因
             * @example 数据有误
             */
            reason: string;
        };
        /** @description One step of the escalation ladder, judged for one case. */
        JudgedStep: {
            /** @enum {string} */
            step: "LIST" | "REFER" | "REMIND" | "SESSION" | "SUPERVISE";
            /** @description Why it is due by the local rules; empty if it is not due. */
            reasons: components["schemas"]["Words"][];
            /**
             * @description The step that must come first; null if there is none.
             * @enum {string|null}
             */
            after: "LIST" | "REFER" | "REMIND" | "SESSION" | "SUPERVISE" | null;
            taken: boolean;
        };
        JurisdictionDto: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            id: string;
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            jurisdiction: string;
            /**
             * @description 是否已停用
             * @example false
             */
            closed: boolean;
            /**
             * @description 版本号，作 If-Match 用
             * @example 0
             */
            revision: number;
            /** @example 某某街道 */
            name: string;
            /**
             * @example street
             * @enum {string}
             */
            level: "city" | "district" | "province" | "street";
            /** @example null */
            parent: string | null;
        };
        KeepPromiseBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /**
             * Format: uuid
             * @description 代录时：哪个单位；不填为主办单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit?: string;
            /** @description 已上传的扫描件；从纸质代录时必附 */
            scan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 事项的第几项承诺，从1起
             * @example 1
             */
            promise: number;
            /** @description 佐证；按规则须有的，文字或文件至少一项 */
            evidence?: components["schemas"]["EvidenceBody"];
        };
        /** @description A case that stays when its import is taken back. */
        KeptCase: {
            code: string;
            /** @description The column that the rule is about. */
            field: string | null;
            case: string;
            ticketNumber: string;
            zh: string;
            en: string;
        };
        /** @description Somebody whose data need not be kept any longer. */
        KeptLongEnough: {
            /**
             * Format: uuid
             * @description 反映人、被约谈人、应询人等被写入姓名的人
             */
            person: string;
            /**
             * @description 写有其个人信息的事项、约谈、问询会和会办数
             * @example 2
             */
            cases: number;
            /**
             * Format: date
             * @description 其中最后一件结束之日
             */
            lastEndedOn: string;
            /**
             * Format: date
             * @description 至此日为止须保存
             */
            keptUntil: string;
        };
        /** @enum {string} */
        Kind: "case" | "interview" | "repeatIssue" | "reviewMeeting" | "session" | "slip" | "visit";
        KnownNameBody: {
            /**
             * Format: uuid
             * @description 所属辖区
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            jurisdiction: string;
            /**
             * @description 名称
             * @example 东门新村
             */
            name: string;
        };
        Ledger: {
            moment: {
                /**
                 * @description 当时的实情
                 * @example 2025-04-01T02:00:00.000Z
                 */
                asOf: string;
                /**
                 * @description 当时所知
                 * @example 2025-04-01T02:00:00.000Z
                 */
                knownAt: string;
            };
            /** @description 先到期的在前 */
            lines: components["schemas"]["LedgerLine"][];
            /**
             * @example {
             *       "OPEN": 3,
             *       "KEPT": 5,
             *       "KEPT_LATE": 1,
             *       "BROKEN": 2
             *     }
             */
            counts: {
                OPEN: number;
                KEPT: number;
                KEPT_LATE: number;
                BROKEN: number;
            };
        };
        LedgerLine: {
            /**
             * @description 承诺的单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit: string | null;
            /**
             * @description 在约谈、问询会、会办还是答复中承诺
             * @example SESSION
             */
            in: components["schemas"]["PromisedIn"];
            /** @description The interview, session or visit; null if it was given in a reply or when the case was registered by hand. */
            instrument: string | null;
            /** @description The matter, question or measure that it is about, if the case knows of it. */
            item: string | null;
            round: number;
            /** @example 2025-04-10T01:00:00.000Z */
            madeAt: string;
            /**
             * @description When the unit kept it; null if not yet, or if it must be redone.
             * @example null
             */
            keptAt: string | null;
            /** @description What the unit showed for it, beside its reply or the close-off. */
            proof: components["schemas"]["Evidence"] | null;
            /**
             * @description 更正前的承诺，先更正的在前
             * @example [
             *       {
             *         "text": "月底前修好",
             *         "dueOn": "2025-04-20",
             *         "at": "2025-04-11T01:00:00.000Z",
             *         "reason": "记错日期"
             *       }
             *     ]
             */
            corrected: components["schemas"]["CorrectedPromise"][];
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            case: string;
            /** @example 约谈〔2025〕001号 */
            number: string | null;
            /** @example 东门路灯不亮 */
            title: string;
            /**
             * @description 事项的第几项承诺，从1起
             * @example 1
             */
            promise: number;
            /**
             * @description 针对事项中的哪一件
             * @example 东门路灯不亮
             */
            matter: string;
            /**
             * @example OPEN
             * @enum {string}
             */
            standing: "BROKEN" | "KEPT" | "KEPT_LATE" | "OPEN";
            /**
             * @description 补录：按纸质材料为按期，但在期限过后才录入
             * @example false
             */
            enteredLater: boolean;
            /**
             * @description 本人是否代表作出承诺的单位
             * @example false
             */
            mine: boolean;
            /** @example 月底前修好 */
            text: string;
            /** @example 2025-04-30 */
            dueOn: string;
        };
        /** @description What spoke for it when somebody decided, as it was shown to that person. */
        Likeness: {
            /** @description From 0 to 1. */
            likelihood: number;
            reasons: string[];
        };
        LikenessBody: {
            /**
             * @description 相似度，0至1
             * @example 0.92
             */
            likelihood: number;
            /**
             * @description 理由
             * @example [
             *       "同一小区"
             *     ]
             */
            reasons: string[];
        };
        LinkBody: {
            /**
             * Format: uuid
             * @description 事项
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            case: string;
            /**
             * @description 关系：办理中重复、无新事实再反映、销号后反弹、他处同类
             * @example DUPLICATE
             * @enum {string}
             */
            relation: "DUPLICATE" | "REPEAT_CALLER" | "RECURRENCE" | "SIMILAR_ELSEWHERE";
            /** @description 系统当时给出的依据；不填则取系统现在列出的 */
            likeness?: components["schemas"]["LikenessBody"];
        };
        ListEntryDto: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            id: string;
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            list: string;
            /**
             * @example topic
             * @enum {string}
             */
            kind: "keyWork" | "topic";
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            jurisdiction: string;
            /** @example 物业管理 */
            name: string;
            /** @example 2024-01-01 */
            from: string;
            /** @example null */
            until: string | null;
            /** @example 3 */
            revision: number;
        };
        ListedPersonDto: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            id: string;
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            jurisdiction: string;
            /**
             * @description 是否已停用
             * @example false
             */
            closed: boolean;
            /**
             * @description 版本号，作 If-Match 用
             * @example 0
             */
            revision: number;
            /** @example 代表03 */
            label: string;
            /**
             * @description 个人信息，有权者可见
             * @example {
             *       "person": "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01",
             *       "fields": {
             *         "phone": "13800000000"
             *       }
             *     }
             */
            personal?: unknown;
            /** @description 今天的身份：依任职或账号；都没有登记的为空 */
            as: components["schemas"]["PersonPartDto"][];
        };
        LiveDto: {
            /**
             * @example live
             * @enum {string}
             */
            status: "live";
        };
        LoggedDto: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            id: string;
            /** @example 2025-04-01T02:00:00.000Z */
            at: string;
            /**
             * @example SIGNED_IN
             * @enum {string}
             */
            kind: "ACCOUNT_OPENED" | "ACCOUNT_RESUMED" | "ACCOUNT_SUSPENDED" | "CODE_FAILED" | "DOWNLOADED" | "PASSWORD_CHANGED" | "PASSWORD_CODE_GIVEN" | "PASSWORD_FAILED" | "PASSWORD_RECOVERED" | "PASSWORD_RESET" | "ROLE_GRANTED" | "ROLE_REVOKED" | "SIGNED_IN" | "SIGN_IN_FAILED" | "TOKEN_ISSUED" | "TOKEN_REVOKED";
            /**
             * @description 谁的账号；没有这一登录名的为 null
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            account: string | null;
            /**
             * @description 该账号的登录名
             * @example daibiao03
             */
            name: string | null;
            /**
             * @description 该账号是何人的
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            person: string | null;
            /**
             * @description 由何人所做；登录与下载为本人
             * @example null
             */
            by: string | null;
            /**
             * @description 身份、令牌的用途、所用浏览器，或下载了什么
             * @example null
             */
            about: string | null;
            /**
             * @description 身份所在的单位
             * @example null
             */
            unit: string | null;
            /**
             * @description 原因
             * @example null
             */
            reason: string | null;
            /**
             * @description 网络地址
             * @example 10.0.0.9
             */
            address: string | null;
            /**
             * @description 没有账号的登录名的记号：同名同号，看不出原名
             * @example null
             */
            stranger: string | null;
        };
        LookBackBody: {
            /**
             * @description 所见
             * @example 路灯正常
             */
            found: string;
            /** @description 佐证；按规则须有的，文字或文件至少一项 */
            evidence?: components["schemas"]["EvidenceBody"];
        };
        MakeCommitmentBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /**
             * Format: uuid
             * @description 哪个问题
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            question: string;
            /** @description 承诺 */
            commitment: components["schemas"]["CommitmentBody"];
            /**
             * @description 缓急：紧急、一般或复杂
             * @example normal
             * @enum {string}
             */
            urgency: "urgent" | "normal" | "complex";
        };
        MakingDto: {
            /**
             * @description 在哪一辖区作出；与所问的不同即随上级
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            jurisdiction: string;
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            person: string;
            /**
             * @example administrator
             * @enum {string}
             */
            role: "administrator" | "auditor" | "chair" | "clerk" | "deputy" | "official" | "system" | "unitHead" | "voterRepresentative";
            /** @example 2025-12-20T02:00:00.000Z */
            at: string;
            /**
             * @description 原因
             * @example 人大工委2026年第1次会议决定
             */
            reason: string | null;
        };
        /** @description Where a searched word stands, in UTF-16 units of the snippet's text: from, and up to. */
        Mark: number[];
        /** @enum {string} */
        MarkKind: "ADMITTED" | "AGREEMENT_FAILED" | "ATTITUDE_BASICALLY_SATISFIED" | "ATTITUDE_DISSATISFIED" | "ATTITUDE_SATISFIED" | "BALLOT_BASICALLY_SATISFIED" | "BALLOT_DISSATISFIED" | "BALLOT_SATISFIED" | "CAME_BACK" | "CLOSED_BY_OVERRIDE" | "CLOSED_LATE" | "CLOSED_ON_TIME" | "COMPLETED" | "CONTACT_MISSED" | "DECLINED" | "DEFERRED" | "EXTENDED" | "HISTORY_REGISTERED" | "INTERVIEWEE" | "INTERVIEW_DELEGATE" | "INTERVIEW_DEPUTY" | "INTERVIEW_FILER" | "INTERVIEW_HELD" | "INTERVIEW_VOTER_REPRESENTATIVE" | "IN_TERM" | "LOOKED_BACK" | "MEASURE_AGREED" | "OPEN" | "OPEN_LATE" | "OPEN_OVERDUE" | "PROMISE_KEPT" | "PROMISE_KEPT_LATE" | "PROMISE_NOT_KEPT" | "QUESTION_ANSWERED" | "QUESTION_HOLDING_ONLY" | "QUESTION_UNANSWERED" | "RATED_BASICALLY_SATISFIED" | "RATED_DISSATISFIED" | "RATED_NOT" | "RATED_SATISFIED" | "RECURRED" | "REFERRED_UPWARD" | "REGISTERED" | "REJECTED" | "REOPENED" | "REPLIED_LATE" | "REPLIED_ON_TIME" | "REPORT_MISSED" | "RESULT_A" | "RESULT_B" | "RESULT_C" | "RESULT_D" | "REVIEW_OVERDUE" | "REWORK" | "SESSION_DEPUTY" | "SESSION_HELD" | "SESSION_VOTER_REPRESENTATIVE" | "SETTLED_ON_SITE" | "SETTLED_ON_SPOT" | "SPECIALLY_APPROVED" | "SUPERVISED" | "UNANSWERED_OVERDUE" | "VISIT_DEPUTY" | "VISIT_HELD" | "VISIT_VOTER_REPRESENTATIVE" | "WHOLE_DAYS" | "WITHDRAWN";
        MarkWeakBody: {
            /**
             * Format: uuid
             * @description 单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit: string;
            /**
             * Format: uuid
             * @description 专题
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            topic: string;
            /**
             * @description 弱在哪里
             * @example 12345工单按时办结率偏低
             */
            what: string;
            /** @description 指标 */
            measure?: components["schemas"]["MeasureBody"];
            /**
             * Format: date
             * @description 何日前补上
             * @example 2025-12-31
             */
            dueOn?: string;
        };
        /** @description Metres between two points; null: points are not compared. */
        MatchKeys: {
            withinMetres: number | null;
            sameEstateAndTopic: boolean;
        };
        /** @description One thing that was raised. Its id belongs to the note; the case's id follows from interview and matter. */
        Matter: {
            /**
             * Format: uuid
             * @description 事项编号；更正时沿用，新事项可不填
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            id: string;
            /**
             * @description 事项
             * @example 东门路灯不亮
             */
            title: string;
            /**
             * @description 详情
             * @example 小区东门三盏路灯自三月起不亮
             */
            detail: string;
            /** @description 地点 */
            place: components["schemas"]["PlaceRef"];
            /**
             * Format: uuid
             * @description 专题
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            topic: string;
            /**
             * Format: uuid
             * @description 重点工作
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            keyWork?: string;
            /**
             * Format: uuid
             * @description 所涉的未结事项；结果归入该事项，不另立
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            aboutCase?: string;
            /**
             * Format: uuid
             * @description 所涉的反复问题；结果归入其在办事项，没有在办的另立一件并关联
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            aboutRepeat?: string;
            /** @description 现场照片（整改前），已上传的文件 */
            photos?: components["schemas"]["AttachmentRef"][];
            /**
             * @description 结果，依 kind 而定
             * @example {
             *       "kind": "EXPLAINED",
             *       "explanation": "已列入明年改造计划"
             *     }
             */
            outcome: components["schemas"]["Outcome"];
        };
        MatterBody: {
            /**
             * Format: uuid
             * @description 事项编号；更正时沿用，新事项可不填
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            id?: string;
            /**
             * @description 事项
             * @example 东门路灯不亮
             */
            title: string;
            /**
             * @description 详情
             * @example 小区东门三盏路灯自三月起不亮
             */
            detail: string;
            /** @description 地点 */
            place: components["schemas"]["PlaceBody"];
            /**
             * Format: uuid
             * @description 专题
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            topic: string;
            /**
             * Format: uuid
             * @description 重点工作
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            keyWork?: string;
            /**
             * Format: uuid
             * @description 所涉的未结事项；结果归入该事项，不另立
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            aboutCase?: string;
            /**
             * Format: uuid
             * @description 所涉的反复问题；结果归入其在办事项，没有在办的另立一件并关联
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            aboutRepeat?: string;
            /** @description 现场照片（整改前），已上传的文件 */
            photos?: components["schemas"]["AttachmentBody"][];
            /**
             * @description 结果，依 kind 而定
             * @example {
             *       "kind": "EXPLAINED",
             *       "explanation": "已列入明年改造计划"
             *     }
             */
            outcome: components["schemas"]["ToRectifyBody"] | components["schemas"]["SettledOnSpotBody"] | components["schemas"]["ExplainedBody"] | components["schemas"]["ReferredUpwardBody"];
        };
        MeDto: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            account: string;
            /**
             * @description 登录名
             * @example daibiao03
             */
            name: string;
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            person: string;
            /**
             * @description 名单上的称呼
             * @example 代表03
             */
            label: string;
            /**
             * @description 须先改掉他人设的密码，其余请求均答403（password.must-change）
             * @example false
             */
            mustChangePassword: boolean;
            /**
             * @description 大家打开本系统用的网址（YUEXUN_PUBLIC_URL），转到群里的链接以它开头；未设置时为 null
             * @example https://yuexun.example.gov.cn
             */
            publicAddress: string | null;
            capacities: components["schemas"]["CapacityDto"][];
        };
        MeasureBody: {
            /**
             * @description 指标
             * @example 按时办结率
             */
            name: string;
            /**
             * @description 单位
             * @example %
             */
            unitOfCount: string;
            /**
             * @description 现值
             * @example 72
             */
            value: number;
            /**
             * @description 目标值
             * @example 90
             */
            target: number;
        };
        MeasureWorkBody: {
            /**
             * Format: uuid
             * @description 哪项弱项
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            work: string;
            /**
             * Format: date
             * @description 何日的数值
             * @example 2025-06-30
             */
            on: string;
            /**
             * @description 数值
             * @example 85
             */
            value: number;
            /**
             * @description 说明
             * @example 二季度数据
             */
            note?: string;
        };
        MeetingApprovalBody: {
            /**
             * @description 何机关批准、文号
             * @example 区人大常委会代工委〔2025〕6号
             */
            approvedBy: string;
            /**
             * @description 为何没有人可以独立办理
             * @example 工委办公室人员均在应询单位任职
             */
            reason: string;
            /** @description 签字的审批表，已上传的扫描件 */
            scan: components["schemas"]["AttachmentBody"];
        };
        MergeInterviewBody: {
            /**
             * @description 原因
             * @example 请写明事项
             */
            reason: string;
            /**
             * Format: uuid
             * @description 并入哪一次约谈
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            into: string;
            /**
             * @description 被约谈单位不同时：一并约谈
             * @example false
             */
            joinUnits?: boolean;
        };
        MergeQuestionsBody: {
            /**
             * Format: uuid
             * @description 并入哪个问题
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            into: string;
            /**
             * @description 被并入的问题
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            merged: string[];
            /**
             * @description 被并入的问题对着另外的单位：一并提出，各单位分别答复
             * @example false
             */
            joinUnits?: boolean;
        };
        MergeRepeatBody: {
            /**
             * @description 原因
             * @example 不是同一处
             */
            reason: string;
            /**
             * Format: uuid
             * @description 并入哪个反复问题
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b02
             */
            into: string;
        };
        MergeUnitBody: {
            /**
             * @description 原因
             * @example 机构改革撤并
             */
            reason: string;
            /**
             * @description 并入的单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            into: string;
        };
        Message: {
            /**
             * @description 即所述事件的编号
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            id: string;
            /** @example CASE_ASSIGNED */
            kind: components["schemas"]["MessageKind"];
            words: components["schemas"]["Words"];
            about: components["schemas"]["About"];
            /**
             * @description 所涉问题
             * @example null
             */
            item: string | null;
            /**
             * @description 以何身份收到：office、chair、unit 或 person
             * @example unit:0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            holder: components["schemas"]["Holder"];
            /**
             * @description 何时前，或何时举行
             * @example 2025-04-07
             */
            due: string | null;
            /** @example false */
            urgent: boolean;
            /** @description 转到群里时怎么说，不含个人信息 */
            group: components["schemas"]["GroupRule"];
            /**
             * @description 转到群里时所说的单位
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            units: string[];
            /** @example 2025-04-01T02:00:00.000Z */
            toldAt: string;
            /**
             * @description TOLD 仅告知；OPEN 待办；ACTED 已办；LAPSED 已不需办
             * @example OPEN
             * @enum {string}
             */
            standing: "ACTED" | "LAPSED" | "OPEN" | "TOLD";
            /**
             * @description 办理时间
             * @example null
             */
            actedAt: string | null;
            /**
             * @description 已读时间
             * @example null
             */
            seenAt: string | null;
            /**
             * @description 经邮件或群机器人送出的时间
             * @example null
             */
            sentAt: string | null;
        };
        /** @enum {string} */
        MessageKind: "ACCEPTANCE_DUE" | "ACCEPTANCE_OVERDUE" | "AGREEMENT_FAILED" | "ANSWER_CORRECTED" | "ANSWER_JUDGED_EMPTY" | "ASSIGNMENT_DECLINED" | "BALLOT_AGAIN_DUE" | "BALLOT_COUNT_UNDONE" | "BALLOT_FAILED" | "BALLOT_REPORT_DUE" | "BALLOT_REPORT_GIVEN" | "CASE_ASSIGNED" | "CASE_ASSIGNED_AS_CO_UNIT" | "CASE_CLOSED_OFF" | "CASE_DEFERRED" | "CASE_DISPUTED" | "CASE_ON_ITS_WAY" | "CASE_REFERRED_UPWARD" | "CASE_REGISTERED" | "CASE_REINSTATED" | "CASE_REJECTED" | "CASE_REOPENED" | "CASE_REPLIED" | "CASE_TAKEN_OVER" | "CASE_WITHDRAWN" | "CLOCK_PAUSED" | "DEFERRAL_ENDED" | "DEFERRAL_REVIEW_DUE" | "DELEGATE_NAMED" | "DUE_DAY_MOVED" | "DUE_SOON" | "EXTENSION_ASKED" | "EXTENSION_GRANTED" | "EXTENSION_REFUSED" | "FIRST_CONTACT_DUE" | "FIRST_CONTACT_MISSED" | "FOLLOW_UP_PUT" | "INTERIM_REPORT_DUE" | "INTERIM_REPORT_MISSED" | "INTERVIEW_ACCEPTED" | "INTERVIEW_APPROVAL_ASKED" | "INTERVIEW_APPROVED" | "INTERVIEW_MERGED" | "INTERVIEW_MERGE_UNDONE" | "INTERVIEW_NOTICED" | "INTERVIEW_POSTPONED" | "INTERVIEW_REJECTED" | "INTERVIEW_REQUESTED" | "INTERVIEW_RETURNED" | "INTERVIEW_SET" | "INTERVIEW_TAKEN_OVER" | "INTERVIEW_WITHDRAWN" | "INVITATION_REFUSED" | "LOOK_BACK_DUE" | "LOOK_BACK_HELD" | "NAMED_AS_CO_FILER" | "NOTE_DISPUTED" | "NOTE_DUE" | "NOTE_TO_CONFIRM" | "OVERDUE" | "PROGRESS_REPORTED" | "QUESTION_ANSWERED" | "QUESTION_JOINED" | "QUESTION_MERGED" | "QUESTION_MERGE_UNDONE" | "QUESTION_PUT" | "QUESTION_SUBMITTED" | "RATING_ASKED" | "RATING_DUE" | "RATING_ENTERED" | "REASSIGNMENT_AGREED" | "REPLY_RATED" | "REVIEW_ASKED" | "REWORK_ORDERED" | "SESSION_CANCELLED" | "SESSION_CONVENED" | "SESSION_INVITED" | "SESSION_MINUTES" | "SESSION_REPLANNED" | "SESSION_SET" | "SLIP_ASKED_BACK" | "SLIP_RECEIVED" | "SLIP_SET_ASIDE" | "SLIP_TAKEN_OVER" | "SLIP_TAKEN_UP" | "SLIP_TO_CONFIRM" | "STEP_UNDONE" | "SUPERVISION_RAISED" | "SUPERVISION_SUGGESTED" | "UNITS_ALSO_CALLED" | "URGED" | "VISIT_CANCELLED" | "VISIT_INVITED" | "VISIT_MINUTES" | "VISIT_REPLANNED" | "WORK_MARKED_WEAK";
        MinutesBody: {
            /**
             * @description 纪要
             * @example 会议听取了三个单位的答复
             */
            text: string;
        };
        /** @description A day that a unit did not keep in a case. It stays on the record, whatever happens to the clock afterwards. */
        Missed: {
            unit: string;
            dueOn: string;
        };
        MovePlaceBody: {
            /**
             * @description 新的上级地点
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            parent: string;
        };
        MovingClockDto: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            case: string;
            /** @example 约谈〔2025〕001号 */
            number: string | null;
            /**
             * @description 主办单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit: string | null;
            /**
             * @description 计时是否暂停
             * @example false
             */
            paused: boolean;
            /**
             * @description 现在的期限
             * @example 2025-10-10
             */
            dueNow: string;
            /**
             * @description 改后的期限
             * @example 2025-10-11
             */
            dueThen: string;
            /**
             * @description 推后几日；负数为提前
             * @example 1
             */
            days: number;
            /**
             * @description 现未逾期，改后当即逾期
             * @example false
             */
            overdueThen: boolean;
        };
        MyMatter: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            id: string;
            /** @example 约谈〔2025〕001号 */
            number: string | null;
            /** @example 东门路灯不亮 */
            title: string;
            /**
             * @description 提出、问询或约谈
             * @example [
             *       "FILED"
             *     ]
             */
            joined: ("ASKED" | "FILED" | "INTERVIEWED" | "SUCCEEDED")[];
            /**
             * @example REPLIED
             * @enum {string}
             */
            state: "ACCEPTED" | "ASSIGNED" | "CLOSED_OFF" | "CONFIRMED" | "DECLINED" | "DEFERRED" | "IN_PROGRESS" | "PLANNED" | "RATED" | "REGISTERED" | "REJECTED" | "REOPENED" | "REPLIED" | "REWORK" | "SCREENED" | "SETTLED_ON_SPOT" | "UNDER_REVIEW" | "WITHDRAWN";
            /**
             * @example open
             * @enum {string}
             */
            phase: "closed" | "open";
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            leadUnit: string | null;
            round: number;
            /** @example 2025-05-06 */
            dueOn: string | null;
            /**
             * @description 等我评价
             * @example true
             */
            mayRate: boolean;
            /** @example 2025-03-03T02:00:00.000Z */
            reportedAt: string | null;
            closedAt: string | null;
        };
        MyMatters: {
            moment: {
                /**
                 * @description 当时的实情
                 * @example 2025-04-01T02:00:00.000Z
                 */
                asOf: string;
                /**
                 * @description 当时所知
                 * @example 2025-04-01T02:00:00.000Z
                 */
                knownAt: string;
            };
            /** @description 新的在前 */
            matters: components["schemas"]["MyMatter"][];
        };
        /** @description 履职记录: what one person did in a period, taken from the events themselves, so nothing is typed twice. */
        MyRecord: {
            moment: {
                /**
                 * @description 当时的实情
                 * @example 2025-04-01T02:00:00.000Z
                 */
                asOf: string;
                /**
                 * @description 当时所知
                 * @example 2025-04-01T02:00:00.000Z
                 */
                knownAt: string;
            };
            period: components["schemas"]["Period"];
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            person: string;
            /** @example 代表03 */
            label: string | null;
            /**
             * @description 参加的约谈
             * @example []
             */
            interviews: components["schemas"]["Attended"][];
            /**
             * @description 参加的问询会
             * @example []
             */
            sessions: components["schemas"]["Attended"][];
            /**
             * @description 参加的会办
             * @example []
             */
            visits: components["schemas"]["Attended"][];
            /**
             * @description 提出的问题
             * @example []
             */
            questions: components["schemas"]["Asked"][];
            /**
             * @description 提出的事项及其结果
             * @example []
             */
            cases: components["schemas"]["RaisedCase"][];
            /**
             * @description 作出的评价
             * @example []
             */
            ratings: components["schemas"]["Rated"][];
            /**
             * @example {
             *       "interviews": 3,
             *       "cases": 5
             *     }
             */
            counts: {
                sessions: number;
                cases: number;
                interviews: number;
                questions: number;
                visits: number;
                questionsAnswered: number;
                casesClosed: number;
                casesSolved: number;
                casesOpen: number;
                ratings: number;
            };
        };
        NameBody: {
            /**
             * @description 姓名，加密保存
             * @example 城管科负责人
             */
            name: string;
        };
        NameDelegateBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /**
             * Format: uuid
             * @description 单位；不填为本人所在单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit?: string;
            /**
             * @description 受委托人职务
             * @example 副科长
             */
            post: string;
            /** @description 受委托人姓名 */
            person?: components["schemas"]["NameBody"];
            /**
             * @description 原因
             * @example 出差
             */
            reason: string;
        };
        NameHandlerBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /**
             * Format: uuid
             * @description 本单位的经办人；不填为交回本单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            person?: string;
            /**
             * @description 原因
             * @example 由片区负责人办理
             */
            reason: string;
        };
        Named: {
            /** @example unit */
            kind: string;
            /** @example 城市管理科 */
            name: string;
            /** @description 已并入他单位的：今由何单位承办，与原名一并显示 */
            successor?: {
                /** Format: uuid */
                id: string;
                /** @example 综合执法局 */
                name: string;
            };
        };
        NamesBody: {
            /**
             * @description 至多500个编号
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            ids: string[];
        };
        NewClockDto: {
            /**
             * @description 哪一项设置
             * @example rectification.normal
             */
            setting: string;
            /**
             * @example {
             *       "amount": 1,
             *       "unit": "month"
             *     }
             */
            termNow: components["schemas"]["Term"];
            /**
             * @example {
             *       "amount": 20,
             *       "unit": "workingDay"
             *     }
             */
            termThen: components["schemas"]["Term"];
            /** @example 2025-10-10 */
            dueNow: string;
            /** @example 2025-10-13 */
            dueThen: string;
            /** @example 3 */
            days: number;
        };
        /** @description Who acts next. No line: the thing is over. */
        Next: {
            /** @description 没有一行即已办完 */
            lines: components["schemas"]["NextLine"][];
        };
        /** @enum {string} */
        NextKind: "ACCEPT_ASSIGNMENT" | "ACKNOWLEDGE_NOTICE" | "ANSWER_INVITATION" | "ANSWER_QUESTION" | "ANSWER_SLIP" | "APPROVE_INTERVIEW" | "ASSIGN_CASE" | "BALLOT_AGAIN" | "CHASE_SLIP" | "CHECK_MEASURE" | "CLOSE_OFF" | "CLOSE_REVIEW" | "CLOSE_SESSION" | "CONFIRM_NOTE" | "CONFIRM_SLIP" | "CONTACT_FILER" | "CORRECT_DRAFT" | "DECIDE_EXTENSION" | "FILE_NOTE" | "FINISH_INTERVIEW" | "FOLLOW_REPEAT" | "GIVE_OPINION" | "HOLD_INTERVIEW" | "HOLD_VISIT" | "ISSUE_MINUTES" | "LOOK_BACK" | "MEND_REQUEST" | "MEND_SLIP_NOTE" | "NOTICE_INTERVIEW" | "NOTICE_SESSION" | "OPEN_REVIEW" | "OPEN_SESSION" | "RATE_REPLY" | "RECORD_NOT_RATED" | "RECTIFY" | "REPLY_AGAIN" | "REPORT_AFTER_BALLOT" | "REVIEW_CASE" | "REVIEW_DEFERRAL" | "SCREEN_CASE" | "SCREEN_INTERVIEW" | "SIGN_REPLY" | "TYPE_SLIP";
        /** @description One line of "who acts next". */
        NextLine: {
            /**
             * @description 要做什么
             * @example RECTIFY
             */
            kind: components["schemas"]["NextKind"];
            /**
             * @description 轮到谁：工委办公室、主任、单位、单位负责人或个人
             * @example unit
             * @enum {string}
             */
            who: "chair" | "head" | "office" | "person" | "unit";
            /**
             * @description 哪个单位或哪一位；办公室、主任和不宜告知的个人为 null
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            id: string | null;
            /**
             * @description 不具名时共几人
             * @example 1
             */
            count: number;
            /**
             * @description 何时前
             * @example 2025-05-06
             */
            by: string | null;
        };
        /** @description The record of the talk (约谈记录表). */
        Note: {
            /**
             * @description 方式：约谈或约见
             * @example TALK
             */
            kind: components["schemas"]["InterviewKind"];
            /**
             * Format: uuid
             * @description 专题
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            topic: string;
            /**
             * Format: uuid
             * @description 重点工作
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            keyWork?: string;
            /**
             * Format: date-time
             * @description 约谈时间（不是录入时间）
             * @example 2025-03-01T01:00:00.000Z
             */
            heldAt: string;
            /** @description 约谈地点 */
            place: components["schemas"]["PlaceRef"];
            /** @description 被约谈人 */
            interviewees: components["schemas"]["Interviewee"][];
            /** @description 参加的代表和选民代表 */
            participants: components["schemas"]["Participant"][];
            /** @description Who raised it, the lead filer first. */
            filers: string[];
            /**
             * Format: uuid
             * @description 记录人；不填则为录入人
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            recorder: string;
            /**
             * @description 谈话内容
             * @example 就路灯问题约谈城市管理科
             */
            said: string;
            /** @description 事项，至多50个 */
            matters: components["schemas"]["Matter"][];
        };
        NoteBody: {
            /**
             * @description 方式：约谈或约见
             * @example TALK
             * @enum {string}
             */
            kind: "TALK" | "STATUTORY_MEETING";
            /**
             * Format: uuid
             * @description 专题
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            topic: string;
            /**
             * Format: uuid
             * @description 重点工作
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            keyWork?: string;
            /**
             * Format: date-time
             * @description 约谈时间（不是录入时间）
             * @example 2025-03-01T01:00:00.000Z
             */
            heldAt: string;
            /** @description 约谈地点 */
            place: components["schemas"]["PlaceBody"];
            /** @description 被约谈人 */
            interviewees: components["schemas"]["IntervieweeBody"][];
            /** @description 参加的代表和选民代表 */
            participants?: components["schemas"]["ParticipantBody"][];
            /**
             * Format: uuid
             * @description 记录人；不填则为录入人
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            recorder?: string;
            /**
             * @description 谈话内容
             * @example 就路灯问题约谈城市管理科
             */
            said: string;
            /** @description 事项，至多50个 */
            matters: components["schemas"]["MatterBody"][];
        };
        /** @description The paper that was photographed, from which the office typed the note: as of then it counts as filed. */
        NoteSlip: {
            /**
             * @description 纸面记录
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            id: string;
            /**
             * @description 收到时间
             * @example 2025-04-01T02:00:00.000Z
             */
            receivedAt: string;
            /**
             * @description 同一份上还有别的约谈
             * @example false
             */
            more: boolean;
        };
        OfficialDto: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            person: string;
            /** @example 城管科经办人 */
            label: string;
            /**
             * @description 经办人或负责人
             * @example official
             * @enum {string}
             */
            role: "administrator" | "auditor" | "chair" | "clerk" | "deputy" | "official" | "system" | "unitHead" | "voterRepresentative";
        };
        OfficialsDto: {
            officials: components["schemas"]["OfficialDto"][];
        };
        OpenAccountBody: {
            /**
             * @description 调用方自定的编号（UUID）
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            id?: string;
            /**
             * @description 名录中的人员
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            person: string;
            /**
             * @description 登录名，全系统不重复
             * @example daibiao03
             */
            name: string;
            /**
             * @description 初始密码，至少10位
             * @example zheli-xie-yiju-hao-ji-de-hua
             */
            password: string;
            /**
             * @description 账号所属辖区
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            jurisdiction: string;
        };
        OpenBallotBody: {
            /**
             * Format: uuid
             * @description 就哪个问题测评
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            question?: string;
            /**
             * Format: uuid
             * @description 就哪个单位测评；两者都不填为就本次问询会
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit?: string;
            /**
             * @description 再次测评的原因：同一事项第二次测评时必填
             * @example 答复已补充
             */
            again?: string;
        };
        OpenFailureDto: {
            /** @example 2025-04-01T02:00:00.000Z */
            at: string;
            /**
             * @description 何时再试
             * @example 2025-04-01T02:00:00.000Z
             */
            retryAt?: string;
        };
        OpenReviewBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * Format: date-time
             * @description 实际开会时间
             * @example 2025-03-01T01:00:00.000Z
             */
            openedAt: string;
            /**
             * @description 到会人员
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            present: string[];
        };
        OpenSessionBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * Format: date-time
             * @description 何时开始
             * @example 2025-03-01T01:00:00.000Z
             */
            openedAt: string;
            /** @description 到会的代表和选民代表 */
            present?: components["schemas"]["ParticipantBody"][];
            /** @description 到会应询的人 */
            respondents?: components["schemas"]["IntervieweeBody"][];
            /**
             * @description 应到人数；不填为名册人数：受邀且当日在任的，连同到会的。填写的不得少于此数
             * @example 35
             */
            eligible?: number;
        };
        OpenStatusDto: {
            /**
             * @example ready
             * @enum {string}
             */
            status: "degraded" | "ready" | "unready";
            /**
             * @description 事件库
             * @example up
             * @enum {string}
             */
            store: "down" | "up";
            /**
             * @description 个人信息和文件
             * @example up
             * @enum {string}
             */
            vault: "down" | "up";
            parts: components["schemas"]["PartStatusDto"][];
            /** @description 各视图 */
            views: components["schemas"]["OpenSubscriptionStatusDto"][];
            /** @description 各项联动 */
            reactions: components["schemas"]["OpenSubscriptionStatusDto"][];
        };
        OpenSubscriptionStatusDto: {
            /** @example case_board */
            name: string;
            /**
             * @example live
             * @enum {string}
             */
            state: "building" | "catching-up" | "failing" | "live" | "standby" | "stopped";
            /** @example 2 */
            version?: number;
            /**
             * @description 第几次建立
             * @example 1
             */
            generation?: number;
            /**
             * @description 已处理到的位置
             * @example 1024
             */
            position: number | null;
            /**
             * @description 事件库的末尾
             * @example 1024
             */
            head: number | null;
            /**
             * @description 落后多少
             * @example 0
             */
            behind: number | null;
            /**
             * @description 多少件含较新版本写入、现用版本读不懂的记录
             * @example 1
             */
            gaps?: number;
            /**
             * @description 联动：有多少处事件留待升级后处理
             * @example 1
             */
            aside?: number;
            /** @description 出错的时间；情况登录后可见 */
            error?: components["schemas"]["OpenFailureDto"];
            /**
             * @description 联动中被拒绝的命令数
             * @example 1
             */
            refused?: number;
        };
        OpenWorkDto: {
            /** @example case */
            kind: components["schemas"]["Kind"];
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            id: string;
            /** @example 东门路灯不亮 */
            title: string;
            /** @example 约谈〔2025〕001号 */
            number: string | null;
            /**
             * @description FILER 提出、评价；HANDLER 经办；INVITED 受邀
             * @example FILER
             * @enum {string}
             */
            as: "FILER" | "HANDLER" | "INVITED";
            /**
             * @description 代表哪个单位经办
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit: string | null;
            /**
             * @description 对方单位：其人员不能接手
             * @example []
             */
            against: string[];
        };
        /** @description A person as an answer shows one: for a reader who may not see more, the id alone. */
        OpenedPerson: {
            person: string;
            /** @description Null: it can no longer be read. */
            fields?: {
                [key: string]: string | null;
            };
            /** @description Somebody had the personal data of this person destroyed. */
            erased?: boolean;
            /**
             * @description The vault is away: not available just now.
             * @enum {boolean}
             */
            unavailable?: true;
        };
        /** @description 协办意见 of one co-unit in the current round, shown beside the reply. */
        Opinion: {
            unit: string;
            about: string;
            dueOn: string;
            askedBy: components["schemas"]["Act"];
            /** @enum {string} */
            standing: "GIVEN" | "GIVEN_LATE" | "OVERDUE" | "WAITING";
            /** @description The last one first. */
            given: {
                unit: string;
                round: number;
                text: string;
                evidence: components["schemas"]["Evidence"];
                /** @description Given after the requested day. */
                late: boolean;
                by: components["schemas"]["Act"];
            }[];
        };
        OpinionBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /**
             * Format: uuid
             * @description 代录时：哪个单位；不填为主办单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit?: string;
            /** @description 已上传的扫描件；从纸质代录时必附 */
            scan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 协办意见
             * @example 由产权单位维修，本单位配合
             */
            text: string;
            /** @description 佐证；按规则须有的，文字或文件至少一项 */
            evidence?: components["schemas"]["EvidenceBody"];
        };
        /** @description The outcome of a matter in the talk. */
        Outcome: {
            /** @enum {string} */
            kind: "TO_RECTIFY";
            unit: string;
            urgency: components["schemas"]["Urgency"];
            promise?: components["schemas"]["Commitment"];
        } | {
            /** @enum {string} */
            kind: "SETTLED_ON_SPOT";
            unit: string;
            evidence: components["schemas"]["Evidence"];
        } | {
            /** @enum {string} */
            kind: "EXPLAINED";
            explanation: string;
        } | {
            /** @enum {string} */
            kind: "REFERRED_UPWARD";
            to: string;
            outsideNumber?: string;
        };
        OverrideBody: {
            /** @description 佐证；按规则须有的，文字或文件至少一项 */
            evidence?: components["schemas"]["EvidenceBody"];
            /**
             * @description 为何特批销号
             * @example 产权单位已注销
             */
            reason: string;
        };
        PackLine: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            case: string;
            /** @example 约谈〔2025〕001号 */
            number: string | null;
            /** @example 东门路灯不亮 */
            title: string;
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            unit: string | null;
            /**
             * @example UNDER_REVIEW
             * @enum {string}
             */
            state: "ACCEPTED" | "ASSIGNED" | "CLOSED_OFF" | "CONFIRMED" | "DECLINED" | "DEFERRED" | "IN_PROGRESS" | "PLANNED" | "RATED" | "REGISTERED" | "REJECTED" | "REOPENED" | "REPLIED" | "REWORK" | "SCREENED" | "SETTLED_ON_SPOT" | "UNDER_REVIEW" | "WITHDRAWN";
            /** @example 2025-05-06 */
            dueOn: string | null;
            round: number;
            /** @enum {string|null} */
            supervision: "LISTED" | "SUPERVISED" | null;
            /**
             * @example [
             *       "BECAME_OVERDUE"
             *     ]
             */
            reasons: ("BECAME_OVERDUE" | "CAME_BACK" | "CLOSED" | "DISSATISFIED_TWICE" | "PROMISE_BROKEN" | "WAITS_FOR_DECISION")[];
            /**
             * @description 会议至今的决定
             * @example []
             */
            decisions: components["schemas"]["DecisionRecord"][];
        };
        /** @description What a meeting looks at: everything as it was true and known at two moments, so that the pack never changes. */
        PackMoment: {
            asOf: string;
            knownAt: string;
            /** @description The moment of the meeting before; null: there was none, and the pack begins with the first case. */
            since: string | null;
        };
        PaperBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /**
             * Format: uuid
             * @description 代录时：哪个单位；不填为主办单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit?: string;
            /** @description 已上传的扫描件；从纸质代录时必附 */
            scan?: components["schemas"]["AttachmentBody"];
        };
        PaperRecord: {
            id: string;
            jurisdiction: string;
            revision: number;
            /** @enum {string} */
            state: "CHECKED" | "DISCARDED" | "DRAFTED" | "ISSUED" | "REPLACED" | "SIGNED" | "WITHDRAWN";
            /** @enum {string} */
            document: "assignment-order" | "ballot-form" | "ballot-result" | "close-off" | "interview-notice" | "interview-record" | "interview-request" | "issue-list" | "promise-ledger" | "rectification-list" | "reminder-notice" | "reply-receipt" | "responsibility-list" | "session-agenda" | "session-minutes" | "session-notice" | "supervision-order" | "visit-minutes" | "visit-notice" | "year-paragraph";
            subject: string | null;
            item: number | null;
            about: string;
            units: string[];
            /** @description 编号, of our own register. */
            number: string | null;
            year: number | null;
            serial: number | null;
            /** @description 发文字号, of the office. */
            officialNumber: string | null;
            draftedBy: components["schemas"]["Act"];
            checkedBy: components["schemas"]["Act"] | null;
            signedBy: components["schemas"]["Act"] | null;
            sealedBy: components["schemas"]["Act"] | null;
            /** @description Why it is no more, and who said so: the explanation of a number that is not in use. */
            ended: {
                reason: string;
                by: components["schemas"]["Act"];
            } | null;
            replaces: string | null;
            replacedBy: {
                by: string;
                number: string;
            } | null;
            signing: components["schemas"]["PaperSigning"] | null;
            /** @description The people whose words stand in it. */
            named: components["schemas"]["OpenedPerson"][];
            scan: components["schemas"]["AttachmentRef"] | null;
            /** @description Who signed that it is withdrawn, and on which sheet. */
            withdrawal: {
                signatory: string;
                form: components["schemas"]["AttachmentRef"] | null;
            } | null;
        };
        /** @description One line of the register. */
        PaperRow: {
            id: string;
            jurisdiction: string;
            revision: number;
            /** @enum {string} */
            state: "CHECKED" | "DISCARDED" | "DRAFTED" | "ISSUED" | "REPLACED" | "SIGNED" | "WITHDRAWN";
            /** @enum {string} */
            document: "assignment-order" | "ballot-form" | "ballot-result" | "close-off" | "interview-notice" | "interview-record" | "interview-request" | "issue-list" | "promise-ledger" | "rectification-list" | "reminder-notice" | "reply-receipt" | "responsibility-list" | "session-agenda" | "session-minutes" | "session-notice" | "supervision-order" | "visit-minutes" | "visit-notice" | "year-paragraph";
            subject: string | null;
            item: number | null;
            about: string;
            units: string[];
            /** @description 编号, of our own register. */
            number: string | null;
            year: number | null;
            serial: number | null;
            /** @description 发文字号, of the office. */
            officialNumber: string | null;
            draftedBy: components["schemas"]["Act"];
            checkedBy: components["schemas"]["Act"] | null;
            signedBy: components["schemas"]["Act"] | null;
            sealedBy: components["schemas"]["Act"] | null;
            /** @description Why it is no more, and who said so: the explanation of a number that is not in use. */
            ended: {
                reason: string;
                by: components["schemas"]["Act"];
            } | null;
            replaces: string | null;
            replacedBy: {
                by: string;
                number: string;
            } | null;
        };
        /** @description How it was signed, and what is kept of it. */
        PaperSigning: {
            kept: components["schemas"]["AttachmentRef"];
            mark: string;
            template: components["schemas"]["PaperTemplate"] | null;
            asOf: string;
            knownAt: string;
            signatory: string;
            form: components["schemas"]["AttachmentRef"] | null;
        };
        PaperStepBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
        };
        /** @description Whose template made the paper, and the file itself. */
        PaperTemplate: {
            version: number;
            jurisdiction: string;
            hash: string;
        };
        PartStatusDto: {
            /**
             * @description deliveries 送出的消息；webhooks 推送；clock 本机时钟；heads 日志存证的第二处
             * @example deliveries
             */
            name: string;
            /**
             * @example up
             * @enum {string}
             */
            state: "degraded" | "up";
            /**
             * @example {
             *       "waiting": 2,
             *       "failing": 0
             *     }
             */
            counts: {
                [key: string]: number;
            };
        };
        /** @description A deputy or voter representative who took part, and in which of the two capacities. */
        Participant: {
            /**
             * Format: uuid
             * @description 代表或选民代表
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            person: string;
            /**
             * @description 以何身份参加
             * @example deputy
             * @enum {string}
             */
            role: "deputy" | "voterRepresentative";
        };
        ParticipantBody: {
            /**
             * Format: uuid
             * @description 代表或选民代表
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            person: string;
            /**
             * @description 以何身份参加
             * @example deputy
             * @enum {string}
             */
            role: "deputy" | "voterRepresentative";
        };
        PendingCalendarDto: {
            /** @description 会变动的期限，须逐件或成批确认 */
            moving: components["schemas"]["MovingClockDto"][];
            /**
             * @description 不变的有几件
             * @example 12
             */
            unmoved: number;
        };
        PendingDelivery: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            id: string;
            /**
             * @description 名单上的称呼
             * @example 城管科经办人
             */
            label: string | null;
            /** @description 消息的标题 */
            words: components["schemas"]["Words"];
            /**
             * @description 何时送出或再试；null 为已放弃，可再次送出
             * @example 2025-04-01T02:00:00.000Z
             */
            nextAt: string | null;
            /**
             * @description 收件人
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            person: string;
            /** @example CASE_ASSIGNED */
            kind: components["schemas"]["MessageKind"];
            /** @example case */
            of: components["schemas"]["Kind"];
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            about: string;
            /**
             * @description 失败次数
             * @example 2
             */
            failures: number;
            /**
             * @description 最近一次失败的原因代码
             * @example outbound.unreachable
             */
            code: string | null;
        };
        /** @description Whose words the log holds sealed, and of how many neither key nor erasure is left. */
        PeopleReport: {
            people: number;
            lost: number;
        };
        /** @description Both days included. */
        Period: {
            /** @example 2025-01-01 */
            from: string;
            /** @example 2025-03-31 */
            to: string;
        };
        /** @enum {string} */
        Permission: "access.help" | "access.read" | "access.self" | "access.write" | "attachment.original" | "case.assign" | "case.closeOff" | "case.extend.decide" | "case.extend.request" | "case.handle" | "case.import" | "case.lookBack" | "case.number" | "case.override" | "case.pause" | "case.rate" | "case.read" | "case.register" | "case.screen" | "case.signOff" | "case.supervise" | "clock.confirm" | "cooperation.agree" | "delivery.manage" | "directory.read" | "directory.write" | "document.manage" | "feed.read" | "import.run" | "interview.confirm" | "interview.hold" | "interview.notice" | "interview.read" | "interview.request" | "interview.respond" | "interview.screen" | "message.oversee" | "onSite.answer" | "onSite.ask" | "onSite.read" | "onSite.respond" | "onSite.run" | "paper.draft" | "paper.read" | "paper.record" | "paper.sign" | "person.erase" | "person.read" | "policy.read" | "policy.write" | "repeat.decide" | "repeat.read" | "review.read" | "review.run" | "session.answer" | "session.ask" | "session.read" | "session.run" | "slip.file" | "slip.read" | "slip.type" | "statistics.read" | "system.act" | "system.read" | "system.verify" | "unitCalendar.end" | "unitCalendar.manage" | "webhook.manage" | "work.handOver" | "yearPlan.read" | "yearPlan.write";
        PersonDto: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            id: string;
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            jurisdiction: string;
            /**
             * @description 是否已停用
             * @example false
             */
            closed: boolean;
            /**
             * @description 版本号，作 If-Match 用
             * @example 0
             */
            revision: number;
            /** @example 代表03 */
            label: string;
            /**
             * @description 个人信息，有权者可见
             * @example {
             *       "person": "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01",
             *       "fields": {
             *         "phone": "13800000000"
             *       }
             *     }
             */
            personal?: unknown;
        };
        PersonPartDto: {
            /**
             * @description 身份或职务
             * @example deputy
             */
            role: string;
            /**
             * @description 经办人和负责人的单位
             * @example null
             */
            unit: string | null;
        };
        PersonalBody: {
            /**
             * @description 姓名
             * @example 代表03
             */
            name?: string;
            /**
             * @description 电话
             * @example 13800000000
             */
            phone?: string;
            /**
             * @description 住址
             * @example 第一社区1幢101室
             */
            address?: string;
        };
        /** @description A place in the web page; where the document is on paper its address stands there, or these words. */
        Place: {
            path: string;
            as?: string;
        };
        PlaceBody: {
            /**
             * Format: uuid
             * @description 社区
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            community?: string;
            /**
             * Format: uuid
             * @description 网格
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            grid?: string;
            /**
             * Format: uuid
             * @description 小区
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            estate?: string;
            /**
             * @description 文字说明
             * @example 东门外公厕旁
             */
            text?: string;
            point?: components["schemas"]["PointBody"];
        };
        PlaceDto: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            id: string;
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            jurisdiction: string;
            /**
             * @description 是否已停用
             * @example false
             */
            closed: boolean;
            /**
             * @description 版本号，作 If-Match 用
             * @example 0
             */
            revision: number;
            /** @example grid */
            kind: components["schemas"]["PlaceKind"];
            /** @example 第一社区第3网格 */
            name: string;
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            parent: string | null;
        };
        /** @enum {string} */
        PlaceKind: "community" | "estate" | "grid";
        /** @description A location: the smallest place known in the tree, with words or a point for what the tree does not hold. */
        PlaceRef: {
            /**
             * Format: uuid
             * @description 社区
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            community?: string;
            /**
             * Format: uuid
             * @description 网格
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            grid?: string;
            /**
             * Format: uuid
             * @description 小区
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            estate?: string;
            /**
             * @description 文字说明
             * @example 东门外公厕旁
             */
            text?: string;
            /** @description WGS 84, in degrees. */
            point?: {
                /**
                 * @description 经度（WGS 84）
                 * @example 121.4737
                 */
                longitude: number;
                /**
                 * @description 纬度（WGS 84）
                 * @example 31.2304
                 */
                latitude: number;
            };
        };
        PlaceholderDto: {
            /**
             * @description 占位符，写作 {名称}
             * @example 标题
             */
            name: string;
            /** @example 事项标题 */
            meaning: string;
        };
        PlaceholderListDto: {
            /**
             * @description 占位符，写作 {名称}
             * @example 标题
             */
            name: string;
            /** @example 事项标题 */
            meaning: string;
            /** @description 清单之内可用的占位符 */
            columns: components["schemas"]["PlaceholderDto"][];
        };
        PlacesAbove: {
            community: string | null;
            grid: string | null;
            estate: string | null;
        };
        PlanBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /**
             * Format: uuid
             * @description 代录时：哪个单位；不填为主办单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit?: string;
            /** @description 已上传的扫描件；从纸质代录时必附 */
            scan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 整改方案
             * @example 更换灯具并检修线路
             */
            plan: string;
            /** @description 阶段目标 */
            milestones?: components["schemas"]["CommitmentBody"][];
        };
        PlanLineBody: {
            /**
             * @description 形式：约谈、问询会或会办
             * @example SESSION
             * @enum {string}
             */
            instrument: "INTERVIEW" | "SESSION" | "ON_SITE";
            /**
             * @description 内容
             * @example 物业管理问询会
             */
            title: string;
            /**
             * Format: uuid
             * @description 专题
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            topic: string;
            /**
             * Format: uuid
             * @description 重点工作
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            keyWork?: string;
            /**
             * @description 月份
             * @example 4
             */
            month: number;
            /**
             * @description 单位；可为空
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            units: string[];
            /**
             * @description 次数
             * @example 1
             */
            times: number;
        };
        PlanLineRecord: {
            id: string;
            /** @enum {string} */
            instrument: "INTERVIEW" | "ON_SITE" | "SESSION";
            title: string;
            topic: string;
            keyWork: string | null;
            /** @description 1 to 12. */
            month: number;
            units: string[];
            /** @description How often it is to be held. */
            times: number;
            fulfilledBy: components["schemas"]["HeldInstrument"][];
        };
        PlanLineShown: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            id: string;
            /**
             * @example SESSION
             * @enum {string}
             */
            instrument: "INTERVIEW" | "ON_SITE" | "SESSION";
            /** @example 物业管理问询会 */
            title: string;
            topic: string;
            keyWork: string | null;
            /**
             * @description 1 to 12.
             * @example 4
             */
            month: number;
            units: string[];
            /**
             * @description How often it is to be held.
             * @example 1
             */
            times: number;
            fulfilledBy: components["schemas"]["HeldInstrument"][];
            /**
             * @description 已完成、部分完成、未到、逾月未完成
             * @example DONE
             * @enum {string}
             */
            standing: "DONE" | "MISSED" | "OPEN" | "PARTLY";
            /** @description 已计入的 */
            done: components["schemas"]["Done"][];
            /** @description 同月同专题、尚未计入任何一项的，供确认 */
            suggested: components["schemas"]["Done"][];
        };
        PointBody: {
            /**
             * @description 经度（WGS 84）
             * @example 121.4737
             */
            longitude: number;
            /**
             * @description 纬度（WGS 84）
             * @example 31.2304
             */
            latitude: number;
        };
        PoliciesDto: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            jurisdiction: string;
            /**
             * @description 今日
             * @example 2026-01-05
             */
            today: string;
            /**
             * @description 今日有效的版本
             * @example 1
             */
            current: number;
            /** @description 全部版本，新的在前 */
            versions: components["schemas"]["PolicyVersionDto"][];
        };
        PolicyPreviewBody: {
            /**
             * Format: date
             * @description 拟自哪一天起生效
             * @example 2026-01-01
             */
            from: string;
            /**
             * @description 拟改的设置；未列出的保持不变
             * @example {
             *       "rectification": {
             *         "urgent": {
             *           "amount": 3,
             *           "unit": "workingDay"
             *         }
             *       }
             *     }
             */
            settings: {
                [key: string]: unknown;
            };
        };
        PolicyPreviewDto: {
            /**
             * @description 新开始的期限从哪一天算起
             * @example 2025-09-26
             */
            startingOn: string;
            /** @description 新开始的期限，改前改后各到哪一天 */
            newClocks: components["schemas"]["NewClockDto"][];
            /** @description 计时中的期限都不变（沿用开始时的规则）；dueThen 为若按新规则重新开始会到哪一天 */
            kept: components["schemas"]["ClockChangeDto"][];
        };
        /** @description The rules that vary by place (DOMAIN section 5; the number of each stands beside it). Effective-dated: a running clock keeps the version it was started with. Each context adds its own by declaration merging; only what every deadline needs stands here. */
        PolicySettings: {
            /** @description 20 · messages are sent out only within these hours of working days, local time. */
            messageHours: {
                from: string;
                until: string;
            };
            /** @description 26, 27 · a ballot passes by more than this share of all members, of those present or of what was handed in. */
            ballot: {
                /** @enum {string} */
                base: "ALL_MEMBERS" | "HANDED_IN" | "PRESENT";
                threshold: number;
                /** @description There is a result where more than this share of those present handed in a vote (0.5 if not set). */
                minimum?: number;
            };
            /** @description 28 · more than this share of the members must be there. */
            quorum: number;
            /** @description 49 · the fewest cases for which a unit is ranked; cases not yet due may be left out. */
            ranking: {
                minimum: number;
                excludeNotYetDue: boolean;
            };
            /** @description 53 · whether somebody else checks a draft before it is signed, and whether a paper is out only once stamped. */
            papers: {
                checked: boolean;
                sealed: boolean;
            };
            /** @description 54, 55 · in which month the statistical year begins, and whom 约谈人次 counts; whether a unit that was merged counts by itself or with its successor (by itself if not set). */
            statistics: {
                yearStartsInMonth: number;
                /** @enum {string} */
                countedAs: "INTERVIEWEES" | "PARTICIPANTS";
                /** @enum {string} */
                mergedUnits?: "OWN" | "SUCCESSOR";
            };
            /** @description 7 · from the notice to the interview. */
            interviewNotice: components["schemas"]["Term"];
            /** @description 8 · how far and how often an interview may be put off. */
            postponement: {
                limit: components["schemas"]["Term"];
                times: number;
            };
            /** @description 9 · the interviewee may send somebody else; it is recorded. */
            delegateAllowed: boolean;
            /**
             * @description 10 · who may ask for a talk or record one: deputies and voter representatives, or deputies alone.
             * @enum {string}
             */
            mayFile: "DEPUTIES" | "REPRESENTATIVES";
            /** @description 10 · signers needed for a request, or for a talk recorded at once. */
            minimumFilers: number;
            /** @description 11 · the chair approves before the notice goes out. */
            approvalBeforeNotice: boolean;
            /** @description How long filers and units may object to a note; whoever says nothing until then raises no objection (未提异议). */
            noteObjections: components["schemas"]["Term"];
            /** @description How long the office may take to type a photographed slip (拍照即交). */
            slipTyping: components["schemas"]["Term"];
            /**
             * @description How whoever filed it confirms what was typed: with a tap, or by signing on the glass.
             * @enum {string}
             */
            slipConfirmation: "SIGNATURE" | "TAP";
            /** @description 12 · why a matter is not admitted. */
            inadmissibleReasons: components["schemas"]["ReasonCode"][];
            /** @description 13 · a unit may decline within this, and the designation after so many declines is final. */
            decline: {
                window: components["schemas"]["Term"];
                finalDesignation: number;
            };
            /** @description 14 · the unit first speaks to the filer within this. */
            firstContact: components["schemas"]["Term"];
            /** @description How long after it happened the office may enter something without a reason and its paper (补录). */
            lateEntry: components["schemas"]["Term"];
            /** @description 15 · a progress report at least this often, for terms longer than it. */
            interimReport: components["schemas"]["Term"];
            /** @description 16 · to rectify, by urgency, and the most that may be set. */
            rectification: {
                urgent: components["schemas"]["Term"];
                normal: components["schemas"]["Term"];
                complex: components["schemas"]["Term"];
            };
            rectificationMaximum: components["schemas"]["Term"];
            /** @description 17 · extensions: how many, how long at most (null: as long as the original term), only before due, and who decides on them (the chair if not set). */
            extension: {
                times: number;
                limit: components["schemas"]["Term"] | null;
                beforeDue: boolean;
                /** @enum {string} */
                approver?: "CHAIR" | "OFFICE";
            };
            /** @description 18 · why a clock may be paused, and for how long in total. */
            pause: {
                reasons: components["schemas"]["ReasonCode"][];
                limit: components["schemas"]["Term"];
            };
            /** @description 19 · reminders, in working days before (negative) and after the due day. */
            reminderOffsets: number[];
            /** @description The head of the unit signs a reply before it goes out (浙江 2016 第22条, 青岛 2021 第29条). */
            replySignOff: boolean;
            /**
             * @description 21 · what is rated: the result, or the unit's attitude besides (山东第23条).
             * @enum {string}
             */
            ratingDimensions: "ATTITUDE_AND_RESULT" | "RESULT";
            /**
             * @description 22 · who rates.
             * @enum {string}
             */
            raters: "ANY_FILER" | "EACH_FILER" | "LEAD_FILER";
            /** @description 23 · time to rate a reply; after that it counts as not rated. */
            ratingWindow: components["schemas"]["Term"];
            /** @description 24 · time to redo the work after 不满意. */
            rework: components["schemas"]["Term"];
            /** @description 25 · rework rounds before the committee reviews. */
            reworkRounds: number;
            /** @description 29 · after a ballot below the threshold: the time to report again, and whether another ballot follows. */
            ballotFailure: {
                reportWithin: components["schemas"]["Term"];
                ballotAgain: boolean;
            };
            /** @description 30 · what closing off requires: evidence, and at least this rating (null: any). */
            closeOff: {
                evidence: boolean;
                /** @enum {string|null} */
                minimumRating: "BASICALLY_SATISFIED" | "DISSATISFIED" | "NOT_RATED" | "SATISFIED" | null;
            };
            /** @description 31 · who may close off even if a condition is not met. */
            overrideBy: ("administrator" | "auditor" | "chair" | "clerk" | "deputy" | "official" | "system" | "unitHead" | "voterRepresentative")[];
            /** @description 32 · when a case is looked back at after close-off. */
            lookBacks: components["schemas"]["Term"][];
            /** @description 33–35 · how long after an earlier case a new one counts as the same matter, and how long after its close-off as one that came back; how many of the latter suggest escalating. `falseFlags`: how many of 100 matters that have no earlier one may be listed for a decision all the same (5 if not set), by which is reckoned how likely a pair must be; `suspectAt`: set instead, how likely; `systemicAt`: how many places with the same matter suggest a common cause (3). `matchKeys`: which earlier cases are shown while a matter is being typed, whatever their titles, if they are open or within the duplicate window: those this near, or in the same estate and on the same topic. */
            repeats: {
                duplicate: components["schemas"]["Term"];
                recurrence: components["schemas"]["Term"];
                escalateAt: number;
                suspectAt?: number;
                falseFlags?: number;
                systemicAt?: number;
                matchKeys: components["schemas"]["MatchKeys"];
            };
            /**
             * @description 36 · "same facts, same reasons" handled before: what is done.
             * @enum {string}
             */
            noNewFacts: "EXPLAIN" | "EXPLAIN_AND_LINK" | "HANDLE_AGAIN";
            /** @description 37 · when the next step is recommended, in rising order; a person takes it. */
            escalation: components["schemas"]["EscalationTrigger"][];
            /** @description 38 · how many working days before its due day a case counts as due soon. */
            dueSoon: number;
            /** @description 38 · what the colours mean. */
            colours: components["schemas"]["ColourMeanings"];
            /** @description 45 · `{kind}〔{year}〕{serial}号`; `serial` is padded to this many digits. */
            caseNumber: {
                pattern: string;
                digits: number;
            };
            /**
             * @description 46 · a joint matter is answered to each signer (浙江, 重庆) or to the lead (青岛).
             * @enum {string}
             */
            jointReply: "EACH" | "LEAD";
            /** @description 47 · the results of handling that a reply may have, with the office's words for them. */
            resultCategories: {
                /** @enum {string} */
                code: "A" | "B" | "C" | "D";
                words: components["schemas"]["Words"];
            }[];
            /**
             * @description 50 · the earliest step at which the result of a case may be published, in words that a person chooses.
             * @enum {string}
             */
            publication: "AFTER_CLOSE_OFF" | "AFTER_REPLY" | "OFF";
            /** @description 51 · how long after their last case ended people's personal data is listed for erasure. */
            retention: components["schemas"]["Term"];
            /** @description 3 · a last day that is a rest day rolls to the next working day. */
            rollLastDay: boolean;
            /** @description 4 · when the last day ends, local time: `24:00` or close of business, `17:30`. */
            endOfDay: string;
        };
        PolicyVersionDto: {
            /** @example 1 */
            version: number;
            /**
             * @description 自这一天起生效
             * @example 2026-01-01
             */
            from: string;
            /**
             * @description 全部设置
             * @example {
             *       "rollLastDay": true,
             *       "endOfDay": "24:00",
             *       "interviewNotice": {
             *         "amount": 3,
             *         "unit": "workingDay"
             *       },
             *       "postponement": {
             *         "limit": {
             *           "amount": 1,
             *           "unit": "month"
             *         },
             *         "times": 1
             *       },
             *       "delegateAllowed": true,
             *       "mayFile": "REPRESENTATIVES",
             *       "minimumFilers": 1,
             *       "approvalBeforeNotice": true,
             *       "noteObjections": {
             *         "amount": 3,
             *         "unit": "workingDay"
             *       },
             *       "slipTyping": {
             *         "amount": 3,
             *         "unit": "workingDay"
             *       },
             *       "slipConfirmation": "TAP",
             *       "inadmissibleReasons": [
             *         {
             *           "code": "JUDICIAL",
             *           "words": {
             *             "zh": "涉及具体司法案件",
             *             "en": "About a particular judicial case"
             *           }
             *         },
             *         {
             *           "code": "TENDER",
             *           "words": {
             *             "zh": "涉及招标投标等具体经济活动",
             *             "en": "About a particular tender or other business"
             *           }
             *         },
             *         {
             *           "code": "PERSONAL_INTEREST",
             *           "words": {
             *             "zh": "涉及代表本人或其亲属的个人利益",
             *             "en": "About the representative's own or a relative's interest"
             *           }
             *         },
             *         {
             *           "code": "FORWARDED_LETTER",
             *           "words": {
             *             "zh": "代转的群众来信",
             *             "en": "Only passes on somebody's letter"
             *           }
             *         },
             *         {
             *           "code": "ACADEMIC_OR_PROMOTION",
             *           "words": {
             *             "zh": "学术探讨或产品推介",
             *             "en": "Academic discussion or promotion of a product"
             *           }
             *         },
             *         {
             *           "code": "NO_SUBSTANCE",
             *           "words": {
             *             "zh": "没有实际内容",
             *             "en": "Without substance"
             *           }
             *         },
             *         {
             *           "code": "NOT_LOCAL",
             *           "words": {
             *             "zh": "不属于本地区职权范围",
             *             "en": "Outside the powers of this place"
             *           }
             *         },
             *         {
             *           "code": "ALREADY_HANDLED",
             *           "words": {
             *             "zh": "已依法处理，且无新的事实和理由",
             *             "en": "Handled lawfully before, without new facts or reasons"
             *           }
             *         }
             *       ],
             *       "decline": {
             *         "window": {
             *           "amount": 5,
             *           "unit": "workingDay"
             *         },
             *         "finalDesignation": 2
             *       },
             *       "firstContact": {
             *         "amount": 5,
             *         "unit": "workingDay"
             *       },
             *       "lateEntry": {
             *         "amount": 15,
             *         "unit": "workingDay"
             *       },
             *       "interimReport": {
             *         "amount": 1,
             *         "unit": "month"
             *       },
             *       "rectification": {
             *         "urgent": {
             *           "amount": 5,
             *           "unit": "workingDay"
             *         },
             *         "normal": {
             *           "amount": 1,
             *           "unit": "month"
             *         },
             *         "complex": {
             *           "amount": 3,
             *           "unit": "month"
             *         }
             *       },
             *       "rectificationMaximum": {
             *         "amount": 6,
             *         "unit": "month"
             *       },
             *       "extension": {
             *         "times": 1,
             *         "limit": null,
             *         "beforeDue": true
             *       },
             *       "pause": {
             *         "reasons": [
             *           {
             *             "code": "HIGHER_APPROVAL",
             *             "words": {
             *               "zh": "等待上级审批",
             *               "en": "Waits for approval from above"
             *             }
             *           },
             *           {
             *             "code": "WEATHER",
             *             "words": {
             *               "zh": "天气原因",
             *               "en": "Weather"
             *             }
             *           },
             *           {
             *             "code": "SEASON",
             *             "words": {
             *               "zh": "季节原因",
             *               "en": "Season"
             *             }
             *           }
             *         ],
             *         "limit": {
             *           "amount": 60,
             *           "unit": "calendarDay"
             *         }
             *       },
             *       "reminderOffsets": [
             *         -5,
             *         -1,
             *         1,
             *         5
             *       ],
             *       "replySignOff": false,
             *       "ratingDimensions": "RESULT",
             *       "raters": "LEAD_FILER",
             *       "ratingWindow": {
             *         "amount": 10,
             *         "unit": "workingDay"
             *       },
             *       "rework": {
             *         "amount": 1,
             *         "unit": "month"
             *       },
             *       "reworkRounds": 1,
             *       "ballotFailure": {
             *         "reportWithin": {
             *           "amount": 3,
             *           "unit": "month"
             *         },
             *         "ballotAgain": true
             *       },
             *       "closeOff": {
             *         "evidence": true,
             *         "minimumRating": "BASICALLY_SATISFIED"
             *       },
             *       "overrideBy": [
             *         "chair"
             *       ],
             *       "lookBacks": [
             *         {
             *           "amount": 3,
             *           "unit": "month"
             *         },
             *         {
             *           "amount": 12,
             *           "unit": "month"
             *         }
             *       ],
             *       "repeats": {
             *         "duplicate": {
             *           "amount": 90,
             *           "unit": "calendarDay"
             *         },
             *         "recurrence": {
             *           "amount": 12,
             *           "unit": "month"
             *         },
             *         "escalateAt": 2,
             *         "matchKeys": {
             *           "withinMetres": 50,
             *           "sameEstateAndTopic": true
             *         }
             *       },
             *       "noNewFacts": "EXPLAIN_AND_LINK",
             *       "escalation": [
             *         {
             *           "overdue": 1,
             *           "dissatisfied": null,
             *           "declined": null,
             *           "recurred": null,
             *           "step": "REMIND"
             *         },
             *         {
             *           "overdue": 5,
             *           "dissatisfied": 1,
             *           "declined": 2,
             *           "recurred": null,
             *           "step": "SUPERVISE"
             *         },
             *         {
             *           "overdue": 20,
             *           "dissatisfied": 2,
             *           "declined": null,
             *           "recurred": 1,
             *           "step": "LIST"
             *         },
             *         {
             *           "overdue": 40,
             *           "dissatisfied": 2,
             *           "declined": null,
             *           "recurred": 2,
             *           "step": "SESSION"
             *         },
             *         {
             *           "overdue": null,
             *           "dissatisfied": 3,
             *           "declined": null,
             *           "recurred": 3,
             *           "step": "REFER"
             *         }
             *       ],
             *       "dueSoon": 5,
             *       "colours": {
             *         "overdue": "red",
             *         "today": "yellow",
             *         "soon": "yellow",
             *         "onTrack": "green",
             *         "closed": "blue",
             *         "madeUpLate": "yellow"
             *       },
             *       "caseNumber": {
             *         "pattern": "{kind}〔{year}〕{serial}号",
             *         "digits": 3
             *       },
             *       "jointReply": "EACH",
             *       "resultCategories": [
             *         {
             *           "code": "A",
             *           "words": {
             *             "zh": "已经解决",
             *             "en": "Solved"
             *           }
             *         },
             *         {
             *           "code": "B",
             *           "words": {
             *             "zh": "正在解决或列入计划",
             *             "en": "Being solved or planned"
             *           }
             *         },
             *         {
             *           "code": "C",
             *           "words": {
             *             "zh": "待条件具备后解决",
             *             "en": "Later"
             *           }
             *         },
             *         {
             *           "code": "D",
             *           "words": {
             *             "zh": "留作参考",
             *             "en": "For reference"
             *           }
             *         }
             *       ],
             *       "publication": "OFF",
             *       "retention": {
             *         "amount": 120,
             *         "unit": "month"
             *       },
             *       "messageHours": {
             *         "from": "08:30",
             *         "until": "17:30"
             *       },
             *       "ballot": {
             *         "base": "ALL_MEMBERS",
             *         "threshold": 0.5
             *       },
             *       "quorum": 0.5,
             *       "ranking": {
             *         "minimum": 5,
             *         "excludeNotYetDue": true
             *       },
             *       "papers": {
             *         "checked": false,
             *         "sealed": true
             *       },
             *       "statistics": {
             *         "yearStartsInMonth": 1,
             *         "countedAs": "INTERVIEWEES"
             *       }
             *     }
             */
            settings: components["schemas"]["PolicySettings"];
            /** @description 何人何时因何作出；null 为软件的默认 */
            made: components["schemas"]["MakingDto"] | null;
        };
        PostponeInterviewBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /**
             * Format: uuid
             * @description 单位；不填为本人所在单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit?: string;
            /**
             * Format: date-time
             * @description 改到何时
             * @example 2025-03-01T01:00:00.000Z
             */
            scheduledAt: string;
            /**
             * @description 原因
             * @example 出差
             */
            reason: string;
        };
        PrepareReviewBody: {
            /**
             * Format: date-time
             * @description 以何时的实情为准；不填为现在
             * @example 2025-04-01T02:00:00.000Z
             */
            asOf?: string;
            /**
             * Format: date-time
             * @description 以何时所知为准；不填为现在
             * @example 2025-04-01T02:00:00.000Z
             */
            knownAt?: string;
            /**
             * Format: date-time
             * @description 从何时起；筹备时不填为上次会议的时刻，重新确定时不填为不变
             * @example 2025-03-01T01:00:00.000Z
             */
            since?: string;
            /**
             * @description 名称
             * @example 四月整改情况听取会
             */
            title: string;
            /**
             * Format: date-time
             * @description 何时开会
             * @example 2025-03-01T01:00:00.000Z
             */
            scheduledAt: string;
            /**
             * @description 地点
             * @example 街道会议室
             */
            venue: string;
            /**
             * Format: uuid
             * @description 调用方自定的编号
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            id?: string;
            /**
             * Format: uuid
             * @description 所属辖区；不填为本人所在辖区
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            jurisdiction?: string;
        };
        Problem: {
            /**
             * @description 问题类别
             * @example urn:yuexun:problem:case.no-reply-waiting
             */
            type: string;
            /**
             * @description 一句话
             * @example 事项目前的状态不允许此操作
             */
            title: string;
            /** @example The state of the thing does not allow this */
            titleEn: string;
            /**
             * @description HTTP 状态
             * @example 409
             */
            status: number;
            /**
             * @description 稳定的代码，供程序判断
             * @example case.no-reply-waiting
             */
            code: string;
            /**
             * @description 哪条规则不允许
             * @example 没有待评价的答复
             */
            detail: string;
            /** @example No reply is waiting to be rated */
            detailEn: string;
            /**
             * @description 与哪个字段有关
             * @example dueOn
             */
            field?: string;
            /** @description 各字段的问题 */
            errors?: components["schemas"]["FieldProblem"][];
            /**
             * @description 请求编号，报告问题时请附上
             * @example k3v9x2-1f
             */
            reference?: string;
            /**
             * @description 视图建立的进度（0–1）
             * @example 0.42
             */
            progress?: number | null;
            /**
             * @description 目前的版本号
             * @example 7
             */
            revision?: number | null;
            /** @description 可选的身份，选一个放入请求头 Yuexun-Capacity */
            choices?: components["schemas"]["CapacityChoice"][];
        };
        ProgressBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /**
             * Format: uuid
             * @description 代录时：哪个单位；不填为主办单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit?: string;
            /** @description 已上传的扫描件；从纸质代录时必附 */
            scan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 进展
             * @example 已更换两盏
             */
            summary: string;
            /** @description 佐证；按规则须有的，文字或文件至少一项 */
            evidence?: components["schemas"]["EvidenceBody"];
        };
        /**
         * @description Where a promise was given: in an interview, a session, on site, or in a reply that says "being solved".
         * @enum {string}
         */
        PromisedIn: "HOTLINE" | "INTERVIEW" | "ON_SITE" | "REPLY" | "SESSION";
        /** @description What a unit promised for the cases of the issue: said again and again, it was not kept. */
        PromisesOfUnit: {
            unit: string | null;
            made: number;
            /** @description Past their day and not kept. */
            broken: number;
            lines: components["schemas"]["LedgerLine"][];
        };
        /** @description A fact as other systems receive it: what happened to which thing, when, and how the thing stands now. It holds no personal field and no free text: whoever needs more asks by the id, with the rights of their own account. */
        PublicFact: {
            /**
             * @description 在全部事件中的位置
             * @example 1025
             */
            position: number;
            /**
             * @description 事件编号
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            id: string;
            /**
             * @description 事件名，见 docs/events.md
             * @example CaseAssigned
             */
            kind: string;
            /** @example case */
            of: components["schemas"]["Kind"];
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            about: string;
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            jurisdiction: string;
            /**
             * @description 此后的状态
             * @example ASSIGNED
             */
            state: string;
            /**
             * @description 发生时间
             * @example 2025-04-01T02:00:00.000Z
             */
            occurredAt: string;
            /**
             * @description 登记时间
             * @example 2025-04-01T02:00:00.000Z
             */
            recordedAt: string;
        };
        PublicKind: {
            /**
             * @description 事件名，见 docs/events.md
             * @example CaseAssigned
             */
            kind: string;
            /**
             * @description What it is about.
             * @example case
             * @enum {string}
             */
            of: "case" | "interview" | "session" | "visit" | "slip";
        };
        PublicResultDto: {
            /**
             * Format: uuid
             * @description 事项
             */
            case: string;
            /**
             * @description 编号
             * @example 约谈〔2025〕001号
             */
            number: string | null;
            /** @description 承办单位 */
            unit: string | null;
            /** @example 东门路灯不亮 */
            title: string;
            /** @example 已更换三盏路灯 */
            result: string;
            /** Format: date-time */
            publishedAt: string;
        };
        PublicResultsDto: {
            rows: components["schemas"]["PublicResultDto"][];
            /** @description 下一页的 cursor */
            next: string | null;
        };
        PublishResultBody: {
            /**
             * @description 公开的标题，不含个人信息
             * @example 东门路灯不亮
             */
            title: string;
            /**
             * @description 公开的办理结果，不含个人信息
             * @example 已更换三盏路灯
             */
            result: string;
        };
        QuestionBody: {
            /**
             * Format: uuid
             * @description 哪个问题
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            question: string;
        };
        QuestionRecord: {
            /** @enum {string} */
            standing: "MERGED" | "PUT" | "SUBMITTED" | "WITHDRAWN";
            mergedInto: string | null;
            /** @description The question to another unit with which it is put and answered together. */
            joinedTo?: string;
            /** @description Mergers of it that were undone. */
            mergersUndone: {
                by: components["schemas"]["Act"];
                question: string;
                from: string;
                askers: string[];
                reason: string;
                together?: string[];
                own?: string[];
            }[];
            submittedBy: components["schemas"]["Act"];
            answers: components["schemas"]["AnswerRecord"][];
            followUps: {
                by: components["schemas"]["Act"];
                question: string;
                text: string;
                asker: string;
            }[];
            commitments: {
                by: components["schemas"]["Act"];
                question: string;
                unit: string;
                commitment: components["schemas"]["Commitment"];
                urgency: components["schemas"]["Urgency"];
            }[];
            ratings: {
                by: components["schemas"]["Act"];
                rater: string | null;
                question: string;
                satisfied: boolean;
                reasons: string | null;
            }[];
            id: string;
            unit: string;
            text: string;
            /** @description Who asks: first the person who put it, then those whose questions were merged into it. */
            askers: string[];
            topic: string;
            keyWork: string | null;
            place: components["schemas"]["PlaceRef"];
            /** @description The open case that it is about; the outcome goes there. */
            aboutCase: string | null;
            /** @description The repeat issue that it is about: what comes out goes to its open case, or opens the next one, linked. */
            aboutRepeat?: string;
        };
        /** @description Which of the three instruments raised a matter, and in which of its parts. */
        Raised: {
            /** @enum {string} */
            instrument: "INTERVIEW" | "ON_SITE" | "SESSION";
            id: string;
            item: string;
        };
        /** @description A case that the person filed, and what became of it. */
        RaisedCase: {
            id: string;
            number: string | null;
            title: string;
            on: string;
            /** @enum {string} */
            state: "ACCEPTED" | "ASSIGNED" | "CLOSED_OFF" | "CONFIRMED" | "DECLINED" | "DEFERRED" | "IN_PROGRESS" | "PLANNED" | "RATED" | "REGISTERED" | "REJECTED" | "REOPENED" | "REPLIED" | "REWORK" | "SCREENED" | "SETTLED_ON_SPOT" | "UNDER_REVIEW" | "WITHDRAWN";
            closed: boolean;
            late: boolean;
            /** @description Whether a reply said "solved"; only the last result of each round counts. */
            solved: boolean;
        };
        RankedUnit: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            unit: string;
            /** @example 城市管理科 */
            name: string | null;
            /**
             * @description 名次；件数不足的为 null
             * @example 1
             */
            place: number | null;
            figure: components["schemas"]["Figure"];
        };
        Ranking: {
            /** @description 以此再问，数字不变 */
            moment: {
                /**
                 * @description 当时的实情
                 * @example 2025-04-01T02:00:00.000Z
                 */
                asOf: string;
                /**
                 * @description 当时所知
                 * @example 2025-04-01T02:00:00.000Z
                 */
                knownAt: string;
            };
            period: components["schemas"]["Period"];
            rules: components["schemas"]["CountingRules"];
            /**
             * @example onTimeRate
             * @enum {string}
             */
            metric: "interviewsHeld" | "interviewPersonTimes" | "interviewees" | "delegatesSent" | "representatives" | "deputiesInterviewing" | "voterRepresentativesInterviewing" | "filersInterviewing" | "sessionsHeld" | "sessionAttendance" | "questionsPut" | "questionsAnswered" | "questionsHoldingOnly" | "questionsUnanswered" | "answerRate" | "ballotsHeld" | "ballotSatisfaction" | "visitsHeld" | "visitAttendance" | "measuresAgreed" | "settledOnSite" | "agreementsFailed" | "casesRegistered" | "casesRejected" | "casesWithdrawn" | "historyImported" | "casesOpen" | "casesOverdue" | "reviewsOverdue" | "casesClosed" | "casesClosedOnTime" | "casesClosedLate" | "closedByOverride" | "specialApprovals" | "settledOnSpot" | "onTimeRate" | "simpleOnTimeRate" | "casesLateBefore" | "wholeDays" | "completionRate" | "casesReplied" | "replyOnTimeRate" | "resolutionRate" | "ratingsGiven" | "ratingsMissing" | "satisfactionRate" | "fullSatisfactionRate" | "attitudeRate" | "dissatisfied" | "promisesDue" | "promisesKept" | "promisesKeptLate" | "promisesBroken" | "fulfilmentRate" | "reworks" | "reopened" | "relapseRate" | "recurrences" | "recurrenceRate" | "lookBacks" | "contactsMissed" | "reportsMissed" | "declined" | "extensions" | "deferrals" | "supervisions" | "referrals";
            units: components["schemas"]["RankedUnit"][];
        };
        RateAnswerBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /**
             * Format: uuid
             * @description 哪个问题
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            question: string;
            /**
             * @description 是否满意
             * @example false
             */
            satisfied: boolean;
            /**
             * @description 不满意的理由
             * @example 没有说明期限
             */
            reasons?: string;
        };
        RateBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /**
             * Format: uuid
             * @description 代录时：哪个单位；不填为主办单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit?: string;
            /** @description 已上传的扫描件；从纸质代录时必附 */
            scan?: components["schemas"]["AttachmentBody"];
            /** @description 电话评价的通话；从电话录入时必填 */
            call?: components["schemas"]["RatingCallBody"];
            /**
             * @description 评价：满意、基本满意、不满意
             * @example SATISFIED
             * @enum {string}
             */
            rating: "SATISFIED" | "BASICALLY_SATISFIED" | "DISSATISFIED";
            /**
             * @description 对办理态度的评价；规则要求时必填
             * @example SATISFIED
             * @enum {string}
             */
            attitude?: "SATISFIED" | "BASICALLY_SATISFIED" | "DISSATISFIED";
            /**
             * @description 理由；不满意时必填
             * @example 仍有一盏不亮
             */
            reasons?: string;
        };
        Rated: {
            id: string;
            number: string | null;
            title: string;
            on: string;
            rating: components["schemas"]["Rating"];
        };
        /** @enum {string} */
        Rating: "BASICALLY_SATISFIED" | "DISSATISFIED" | "NOT_RATED" | "SATISFIED";
        /** @description The call in which somebody said how he rates: when, who of the office called, and under which number (sealed). */
        RatingCall: {
            at: string;
            caller: string;
            number: components["schemas"]["OpenedPerson"];
        };
        RatingCallBody: {
            /**
             * @description 通话号码，加密保存
             * @example 13800000000
             */
            number: string;
            /**
             * Format: date-time
             * @description 通话时间
             * @example 2025-03-01T01:00:00.000Z
             */
            at: string;
            /**
             * Format: uuid
             * @description 工委办公室何人通话；不填为录入人
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            caller?: string;
        };
        ReasonBody: {
            /**
             * @description 原因
             * @example 机构改革撤并
             */
            reason: string;
        };
        /** @description A reason out of a list that the office keeps. */
        ReasonCode: {
            code: string;
            words: components["schemas"]["Words"];
        };
        /** @description A message as the office follows it: whether it was sent, seen and acted on. */
        Receipt: {
            /**
             * @description 即所述事件的编号
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            id: string;
            /** @example CASE_ASSIGNED */
            kind: components["schemas"]["MessageKind"];
            words: components["schemas"]["Words"];
            about: components["schemas"]["About"];
            /**
             * @description 所涉问题
             * @example null
             */
            item: string | null;
            /**
             * @description 以何身份收到：office、chair、unit 或 person
             * @example unit:0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            holder: components["schemas"]["Holder"];
            /**
             * @description 何时前，或何时举行
             * @example 2025-04-07
             */
            due: string | null;
            /** @example false */
            urgent: boolean;
            /** @description 转到群里时怎么说，不含个人信息 */
            group: components["schemas"]["GroupRule"];
            /**
             * @description 转到群里时所说的单位
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            units: string[];
            /** @example 2025-04-01T02:00:00.000Z */
            toldAt: string;
            /**
             * @description TOLD 仅告知；OPEN 待办；ACTED 已办；LAPSED 已不需办
             * @example OPEN
             * @enum {string}
             */
            standing: "ACTED" | "LAPSED" | "OPEN" | "TOLD";
            /**
             * @description 办理时间
             * @example null
             */
            actedAt: string | null;
            /**
             * @description 已读时间
             * @example null
             */
            seenAt: string | null;
            /**
             * @description 经邮件或群机器人送出的时间
             * @example null
             */
            sentAt: string | null;
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            person: string;
            /**
             * @description 名单上的称呼
             * @example 城管科经办人
             */
            label: string | null;
            /**
             * @example EMAIL
             * @enum {string|null}
             */
            channel: "DINGTALK" | "EMAIL" | "WECOM" | null;
            /**
             * @description 放弃送出的原因代码
             * @example null
             */
            failure: string | null;
        };
        Receipts: {
            /** @description 不在您辖区内时为 null */
            about: components["schemas"]["About"] | null;
            /** @description 先告知的在前 */
            receipts: components["schemas"]["Receipt"][];
        };
        ReceiveSlipBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /**
             * Format: uuid
             * @description 调用方自定的编号
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            id?: string;
            /**
             * Format: uuid
             * @description 所属辖区；不填为本人所在辖区
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            jurisdiction?: string;
            /** @description 照片或扫描件：已上传的照片或 PDF，至少一份 */
            photos: components["schemas"]["AttachmentBody"][];
            /**
             * @description 附言
             * @example 背面还有一行
             */
            words?: string;
        };
        ReconsiderBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /**
             * @description 原因
             * @example 不属本单位职责
             */
            reason: string;
        };
        RecordInterviewBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /** @description 约谈记录 */
            note: components["schemas"]["NoteBody"];
            /**
             * Format: uuid
             * @description 调用方自定的编号
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            id?: string;
            /**
             * Format: uuid
             * @description 所属辖区；不填为本人所在辖区
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            jurisdiction?: string;
            /**
             * @description 联名人
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            coFilers?: string[];
        };
        RecoverPasswordBody: {
            /**
             * @description 登录名
             * @example daibiao03
             */
            name: string;
            /**
             * @description 工委办公室交给本人的一次性代码
             * @example K7QF-2M9X
             */
            code: string;
            /**
             * @description 新密码，至少10位
             * @example huan-yi-ju-xin-de-hua
             */
            password: string;
        };
        /** @description 整改清单: what is done, by when. */
        RectificationLine: {
            case: string;
            number: string | null;
            title: string;
            unit: string | null;
            measure: string | null;
            /** @description Set by the meeting, else when the case's clock ends. */
            dueOn: string | null;
            /** @enum {string} */
            decision: "CLOSE_OFF" | "DEFER" | "LIST" | "OVERRIDE" | "REFER_UPWARD" | "REWORK" | "SUPERVISE" | "TAKE_NOTE" | "TO_SESSION" | "TO_SITE";
            /** @enum {string|null} */
            answer: "REFUSED" | "TAKEN" | "WITHDRAWN" | null;
        };
        ReferUpwardBody: {
            /**
             * @description 原因
             * @example 不属本单位职责
             */
            reason: string;
            /**
             * @description 转呈何处
             * @example 区人大常委会代表工委
             */
            to: string;
            /**
             * @description 对方编号
             * @example 〔2025〕12号
             */
            outsideNumber?: string;
        };
        ReferredUpwardBody: {
            /**
             * @description 结果 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "REFERRED_UPWARD";
            /**
             * @description 转呈何处
             * @example 区人大常委会代表工委
             */
            to: string;
            /**
             * @description 对方编号
             * @example 〔2025〕12号
             */
            outsideNumber?: string;
        };
        /** @description Why one thing was not done, in words without personal data. */
        Refusal: {
            code: string;
            /** @description The column that the rule is about. */
            field: string | null;
            zh: string;
            en: string;
        };
        RefusedCommandDto: {
            /**
             * @description 起因的事件
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            event: string;
            /** @example case.rule */
            code: string;
            /** @example 2025-04-01T02:00:00.000Z */
            at: string;
        };
        RegisterCaseBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /**
             * @description 标题
             * @example 东门路灯不亮
             */
            title: string;
            /**
             * @description 事由
             * @example 小区东门三盏路灯自三月起不亮
             */
            description: string;
            /** @description 地点 */
            place: components["schemas"]["PlaceBody"];
            /**
             * Format: uuid
             * @description 专题
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            topic?: string;
            /**
             * Format: uuid
             * @description 重点工作
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            keyWork?: string;
            /**
             * Format: uuid
             * @description 由调用方给定的编号
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            id?: string;
            /**
             * Format: uuid
             * @description 辖区；不填为本人身份所在辖区
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            jurisdiction?: string;
            /**
             * @description 来源：约谈、问询、会办、热线
             * @example INTERVIEW
             * @enum {string}
             */
            origin: "INTERVIEW" | "SESSION" | "ON_SITE" | "HOTLINE";
            /**
             * @description 提出人，领衔在前
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            filers?: string[];
            /**
             * Format: uuid
             * @description 建议的承办单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            proposedUnit?: string;
            /**
             * @description 缓急：紧急、一般或复杂
             * @example normal
             * @enum {string}
             */
            urgency: "urgent" | "normal" | "complex";
            /** @description 单位的承诺 */
            commitment?: components["schemas"]["CommitmentBody"];
        };
        RegisterJurisdictionBody: {
            /**
             * @description 调用方自定的编号（UUID）
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            id?: string;
            /**
             * @description 名称
             * @example 某某街道
             */
            name: string;
            /**
             * @description 级别
             * @example street
             * @enum {string}
             */
            level: "province" | "city" | "district" | "street";
            /**
             * @description 上级辖区；不填则为最上级
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            parent?: string;
        };
        RegisterPersonBody: {
            /**
             * @description 调用方自定的编号（UUID）
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            id?: string;
            /**
             * @description 所属辖区
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            jurisdiction: string;
            /**
             * @description 名单上的称呼，不含个人信息
             * @example 代表03
             */
            label: string;
            /** @description 个人信息，加密保存 */
            personal?: components["schemas"]["PersonalBody"];
        };
        RegisterPlaceBody: {
            /**
             * @description 调用方自定的编号（UUID）
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            id?: string;
            /**
             * @description 所属辖区
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            jurisdiction: string;
            /**
             * @description 社区、网格或小区
             * @example grid
             * @enum {string}
             */
            kind: "community" | "grid" | "estate";
            /**
             * @description 名称
             * @example 第一社区第3网格
             */
            name: string;
            /**
             * @description 上级地点：网格属社区，小区属网格或社区
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            parent?: string;
        };
        RegisterUnitBody: {
            /**
             * @description 调用方自定的编号（UUID）
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            id?: string;
            /**
             * @description 所属辖区
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            jurisdiction: string;
            /**
             * @description 单位编码，同一辖区内不重复
             * @example CG-01
             */
            code: string;
            /**
             * @description 名称
             * @example 城市管理科
             */
            name: string;
        };
        RegisterWebhookBody: {
            /**
             * @description 名称
             * @example 城市运行平台
             */
            name: string;
            /**
             * @description 网址：https，主机须在配置 OUTBOUND_HOSTS 之内
             * @example https://qyapi.weixin.qq.com/hooks/yuexun
             */
            url: string;
            /**
             * @description 要哪些事件，见 GET feed/kinds；空为全部
             * @example [
             *       "CaseAssigned"
             *     ]
             */
            kinds: string[];
            /**
             * Format: uuid
             * @description 调用方自定的编号
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            id?: string;
            /**
             * Format: uuid
             * @description 哪一辖区（含下级）；不填为自己的
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            jurisdiction?: string;
        };
        RejectCaseBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /**
             * @description 原因
             * @example 不属本单位职责
             */
            reason: string;
            /**
             * @description 理由代码（见规则）
             * @example JUDICIAL
             */
            code: string;
            /**
             * Format: uuid
             * @description 此前已处理的原案；无新的事实和理由时关联
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            sameAs?: string;
        };
        RejectInterviewBody: {
            /**
             * @description 原因
             * @example 请写明事项
             */
            reason: string;
            /**
             * @description 不予受理的理由代码（见规则）
             * @example JUDICIAL
             */
            code: string;
        };
        RelabelPersonBody: {
            /**
             * @description 称谓
             * @example 代表04
             */
            label: string;
        };
        /** @description A rate with what it is made of: published rates are often not reproducible (DOMAIN 1.13). */
        RelapseRate: {
            /**
             * @description 单位或专题；不明为 null
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            of: string | null;
            /**
             * @description 已销号件数（分母）
             * @example 40
             */
            closedOff: number;
            /**
             * @description 销号后又反映的件数（分子）
             * @example 3
             */
            cameBack: number;
        };
        /**
         * @description Why somebody is reminded: to accept an assignment, make the first contact, report progress or keep the due day; after that day 催办, and 督办 suggested to the office (policy 19); 催办 by the office on any day; to rate, to look back, or to review a deferral.
         * @enum {string}
         */
        ReminderKind: "ACCEPTANCE_DUE" | "ACCEPTANCE_OVERDUE" | "DEFERRAL_REVIEW_DUE" | "DUE_SOON" | "FIRST_CONTACT_DUE" | "FIRST_CONTACT_MISSED" | "INTERIM_REPORT_DUE" | "INTERIM_REPORT_MISSED" | "LOOK_BACK_DUE" | "OVERDUE" | "RATING_DUE" | "SUPERVISION_SUGGESTED" | "URGED";
        RemoveNameBody: {
            /**
             * Format: uuid
             * @description 所属辖区
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            jurisdiction: string;
            /**
             * @description 名称
             * @example 东门新村
             */
            name: string;
            /**
             * @description 原因
             * @example 另有所指
             */
            reason: string;
        };
        RemoveWebhookBody: {
            /**
             * @description 原因
             * @example 系统下线
             */
            reason: string;
        };
        RenameBody: {
            /**
             * @description 新名称
             * @example 城市管理科
             */
            name: string;
        };
        RenameRepeatBody: {
            /**
             * @description 名称
             * @example 东门路灯反复不亮
             */
            title: string;
        };
        RepeatMonth: {
            /**
             * @description `YYYY-MM`
             * @example 2025-03
             */
            month: string;
            /**
             * @description 件数
             * @example 6
             */
            cases: number;
            /**
             * @description 其中销号后又反映的
             * @example 2
             */
            cameBack: number;
            /**
             * @description 当月销号的件数
             * @example 4
             */
            closedOff: number;
        };
        RepeatOverview: {
            moment: {
                /**
                 * @description 当时的实情
                 * @example 2025-04-01T02:00:00.000Z
                 */
                asOf: string;
                /**
                 * @description 当时所知
                 * @example 2025-04-01T02:00:00.000Z
                 */
                knownAt: string;
            };
            /**
             * @description 反复问题数
             * @example 12
             */
            issues: number;
            /** @description 按反映的月份 */
            months: components["schemas"]["RepeatMonth"][];
            /** @description 各单位的反弹 */
            byUnit: components["schemas"]["RelapseRate"][];
            /** @description 各专题的反弹 */
            byTopic: components["schemas"]["RelapseRate"][];
            /** @description 销号后多少天又反映 */
            cameBackAfter: {
                /**
                 * @description 销号后至多多少天；更久为 null
                 * @example 30
                 */
                upTo: number | null;
                /**
                 * @description 件数
                 * @example 2
                 */
                cases: number;
            }[];
            /** @description 已达规则所定次数而尚未升级的 */
            suggestEscalation: {
                /**
                 * Format: uuid
                 * @description 反复问题
                 * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
                 */
                id: string;
                /**
                 * @description 名称
                 * @example 东门新村路灯反复不亮
                 */
                title: string;
                /**
                 * @description 销号后又反映几次
                 * @example 2
                 */
                cameBack: number;
            }[];
            /** @description 还没有定长效措施的 */
            withoutMeasure: {
                /**
                 * Format: uuid
                 * @description 反复问题
                 * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
                 */
                id: string;
                /**
                 * @description 名称
                 * @example 东门新村路灯反复不亮
                 */
                title: string;
            }[];
            /** @description 长效措施已到检查日期的 */
            checksDue: {
                /**
                 * Format: uuid
                 * @description 反复问题
                 * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
                 */
                id: string;
                /**
                 * @description 名称
                 * @example 东门新村路灯反复不亮
                 */
                title: string;
                /**
                 * @description 从何日起应检查
                 * @example 2025-09-30
                 */
                checkFrom: string;
            }[];
        };
        RepeatReasonBody: {
            /**
             * @description 原因
             * @example 不是同一处
             */
            reason: string;
        };
        /** @description A matter that came up more than once. */
        RepeatRecord: {
            id: string;
            jurisdiction: string;
            revision: number;
            /** @enum {string} */
            state: "DISSOLVED" | "MERGED" | "OPEN";
            title: string;
            firstCase: string | null;
            links: {
                by: components["schemas"]["Act"];
                case: string;
                /** @enum {string} */
                relation: "DUPLICATE" | "RECURRENCE" | "REPEAT_CALLER" | "SIMILAR_ELSEWHERE";
                /** @description Null where nobody suggested it. */
                likeness: components["schemas"]["Likeness"] | null;
                /** @description The issue whose merger brought the case here; left out where somebody linked it. */
                mergedFrom?: string;
            }[];
            unlinked: {
                case: string;
                reason: string;
                by: components["schemas"]["Act"];
            }[];
            mergedInto: string | null;
            splitOff: {
                into: string;
                cases: string[];
                reason: string;
                by: components["schemas"]["Act"];
            }[];
            /** @description 成因; null: not found yet. */
            cause: {
                cause: string;
                by: components["schemas"]["Act"];
            } | null;
            /** @description 长效措施; null: none. */
            measure: {
                by: components["schemas"]["Act"];
                measure: string;
                unit: string;
                dueOn: string;
            } | null;
            /** @description From which day the measure is to be checked; null: not before a look-back calls for it. */
            checkFrom: string | null;
            /** @description What the checks found, each of the measure of its day. */
            checks: {
                measure: string;
                /** @enum {string} */
                result: "NOT_IN_PLACE" | "WORKS" | "WORKS_NOT";
                found: string;
                againOn: string | null;
                by: components["schemas"]["Act"];
            }[];
            /** @description Measures that were given up, or that another took the place of (no reason). */
            formerMeasures: {
                reason: string | null;
                by: components["schemas"]["Act"];
                measure: string;
                unit: string;
                dueOn: string;
            }[];
            escalations: {
                to: string;
                reason: string;
                by: components["schemas"]["Act"];
            }[];
            identifiedAt: string;
        };
        ReplaceTemplateBody: {
            /**
             * Format: uuid
             * @description 辖区
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            jurisdiction: string;
            /** @description 模板文件：先上传的 Word 文件（.docx） */
            file: components["schemas"]["AttachmentBody"];
        };
        ReplanSessionBody: {
            /**
             * @description 原因
             * @example 会议冲突
             */
            reason: string;
            /** @description 新的安排 */
            plan: components["schemas"]["SessionPlanBody"];
        };
        ReplanVisitBody: {
            /**
             * @description 原因
             * @example 遇雨改期
             */
            reason: string;
            /** @description 新的安排 */
            plan: components["schemas"]["VisitPlanBody"];
        };
        ReplyBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /**
             * Format: uuid
             * @description 代录时：哪个单位；不填为主办单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit?: string;
            /** @description 已上传的扫描件；从纸质代录时必附 */
            scan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 答复类别：A 已解决、B 正在解决、C 待解决、D 留作参考
             * @example A
             * @enum {string}
             */
            category: "A" | "B" | "C" | "D";
            /**
             * @description 答复
             * @example 已全部修复
             */
            summary: string;
            /** @description 逐点答复 */
            points?: components["schemas"]["ReplyPointBody"][];
            /**
             * @description 是否面复
             * @example true
             */
            inPerson?: boolean;
            /** @description 佐证；按规则须有的，文字或文件至少一项 */
            evidence?: components["schemas"]["EvidenceBody"];
            /** @description 仍待完成的承诺 */
            commitment?: components["schemas"]["CommitmentBody"];
            /**
             * Format: uuid
             * @description 承诺针对哪一件：约谈记录、问询会或会办中的一项；不填为登记时的一件
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            about?: string;
        };
        /** @description A question of the filer and the unit's answer to it: a reply answers each point. */
        ReplyPoint: {
            point: string;
            answer: string;
        };
        ReplyPointBody: {
            /**
             * @description 要点
             * @example 何时修复
             */
            point: string;
            /**
             * @description 答复
             * @example 四月七日前
             */
            answer: string;
        };
        Report: {
            /** @description 以此再问，数字不变 */
            moment: {
                /**
                 * @description 当时的实情
                 * @example 2025-04-01T02:00:00.000Z
                 */
                asOf: string;
                /**
                 * @description 当时所知
                 * @example 2025-04-01T02:00:00.000Z
                 */
                knownAt: string;
            };
            period: components["schemas"]["Period"];
            rules: components["schemas"]["CountingRules"];
            figures: components["schemas"]["Figure"][];
            breakdown: {
                /**
                 * @example unit
                 * @enum {string}
                 */
                by: "community" | "dutyRole" | "grid" | "keyWork" | "kind" | "level" | "month" | "origin" | "outlet" | "person" | "state" | "station" | "topic" | "unit";
                /** @description 各行之和等于总数 */
                rows: components["schemas"]["BreakdownRow"][];
            } | null;
        };
        ReportAfterBallotBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /**
             * Format: uuid
             * @description 哪次测评
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            ballot: string;
            /**
             * Format: uuid
             * @description 单位；不填为本人所在单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit?: string;
            /**
             * @description 报告
             * @example 已增派两个班组，八月底前全部更换
             */
            text: string;
            /** @description 单位的纸质报告；代录时必填 */
            scan?: components["schemas"]["AttachmentBody"];
        };
        RequestExtensionBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /**
             * Format: uuid
             * @description 代录时：哪个单位；不填为主办单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit?: string;
            /** @description 已上传的扫描件；从纸质代录时必附 */
            scan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 原因
             * @example 不属本单位职责
             */
            reason: string;
            /** @description 延长多久 */
            term: components["schemas"]["CaseTermBody"];
        };
        RequestInterviewBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /**
             * @description 方式：约谈或约见
             * @example TALK
             * @enum {string}
             */
            kind: "TALK" | "STATUTORY_MEETING";
            /**
             * Format: uuid
             * @description 专题
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            topic: string;
            /**
             * Format: uuid
             * @description 重点工作
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            keyWork?: string;
            /**
             * Format: uuid
             * @description 拟约谈的单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit: string;
            /**
             * @description 事由
             * @example 路灯长期不亮
             */
            reason: string;
            /** @description 地点 */
            place: components["schemas"]["PlaceBody"];
            /**
             * @description 所涉的未结事项
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            aboutCases?: string[];
            /**
             * @description 所涉的反复问题
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            aboutRepeats?: string[];
            /**
             * Format: uuid
             * @description 调用方自定的编号
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            id?: string;
            /**
             * Format: uuid
             * @description 所属辖区；不填为本人所在辖区
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            jurisdiction?: string;
            /**
             * @description 联名人
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            coFilers?: string[];
        };
        RequestOpinionsBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /**
             * @description 征求哪些协办单位
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            units: string[];
            /**
             * @description 征求什么意见
             * @example 管线由谁维修
             */
            about: string;
            /**
             * Format: date
             * @description 何日前，不晚于整改期限
             * @example 2025-04-18
             */
            dueOn: string;
        };
        ResetPasswordBody: {
            /**
             * @description 新密码，至少10位
             * @example zheli-xie-yiju-hao-ji-de-hua
             */
            password: string;
        };
        /** @description Something whose free text still contains the sealed data of a person. */
        Residue: {
            /**
             * @description 何种事项
             * @example case
             */
            category: string;
            /**
             * @description 事项编号
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            id: string;
            /**
             * @description 其中仍出现此人的哪些信息
             * @example [
             *       "name",
             *       "phone"
             *     ]
             */
            fields: string[];
        };
        /** @description 应询人: who speaks for a unit, by post; the name is personal and may be left out. */
        Respondent: {
            unit: string;
            post: string;
            person?: components["schemas"]["OpenedPerson"];
        };
        /** @description 责任清单: who answers for it. */
        ResponsibilityLine: {
            case: string;
            number: string | null;
            title: string;
            unit: string | null;
            coUnits: string[];
            /** @description By post, as the meeting named it. */
            responsible: string | null;
            /** @enum {string|null} */
            supervision: "LISTED" | "SUPERVISED" | null;
        };
        ResubmitInterviewBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /**
             * @description 方式：约谈或约见
             * @example TALK
             * @enum {string}
             */
            kind: "TALK" | "STATUTORY_MEETING";
            /**
             * Format: uuid
             * @description 专题
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            topic: string;
            /**
             * Format: uuid
             * @description 重点工作
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            keyWork?: string;
            /**
             * Format: uuid
             * @description 拟约谈的单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit: string;
            /**
             * @description 事由
             * @example 路灯长期不亮
             */
            reason: string;
            /** @description 地点 */
            place: components["schemas"]["PlaceBody"];
            /**
             * @description 所涉的未结事项
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            aboutCases?: string[];
            /**
             * @description 所涉的反复问题
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            aboutRepeats?: string[];
        };
        ReturnDraftBody: {
            /**
             * @description 所阅答复稿的序号；其后有修改即不能签发
             * @example 2
             */
            draft: number;
            /**
             * @description 退回修改的意见
             * @example 请写明完成日期
             */
            reason: string;
        };
        Reversal: {
            account: string;
            grant: string | null;
            reason: string;
            withdrawn: number;
            kept: number;
            /** @description The first thousand of them. */
            keptCases: components["schemas"]["KeptCase"][];
        };
        ReverseImportBody: {
            /**
             * @description 撤回的理由
             * @example 导入了错误的文件
             */
            reason: string;
        };
        RevertTemplateBody: {
            /**
             * Format: uuid
             * @description 辖区
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            jurisdiction: string;
            /**
             * @description 原因
             * @example 新模板有误
             */
            reason: string;
        };
        /** @description The three lists that come out of a meeting; generated, never typed. */
        ReviewLists: {
            moment: {
                /**
                 * @description 当时的实情
                 * @example 2025-04-01T02:00:00.000Z
                 */
                asOf: string;
                /**
                 * @description 当时所知
                 * @example 2025-04-01T02:00:00.000Z
                 */
                knownAt: string;
            };
            /**
             * @description 问题清单
             * @example []
             */
            issues: components["schemas"]["IssueLine"][];
            /**
             * @description 责任清单
             * @example []
             */
            responsibilities: components["schemas"]["ResponsibilityLine"][];
            /**
             * @description 整改清单
             * @example []
             */
            rectifications: components["schemas"]["RectificationLine"][];
        };
        ReviewPack: {
            /** @description Both moments at which it was fixed: asked for again it is the same. */
            moment: {
                /**
                 * @description 当时的实情
                 * @example 2025-04-01T02:00:00.000Z
                 */
                asOf: string;
                /**
                 * @description 当时所知
                 * @example 2025-04-01T02:00:00.000Z
                 */
                knownAt: string;
            };
            /**
             * @description 上次会议的时刻
             * @example null
             */
            since: string | null;
            lines: components["schemas"]["PackLine"][];
            /**
             * @example {
             *       "BECAME_OVERDUE": 2
             *     }
             */
            counts: {
                CAME_BACK: number;
                CLOSED: number;
                BECAME_OVERDUE: number;
                DISSATISFIED_TWICE: number;
                WAITS_FOR_DECISION: number;
                PROMISE_BROKEN: number;
            };
        };
        ReviewReasonBody: {
            /**
             * @description 原因
             * @example 改期
             */
            reason: string;
        };
        /** @description Everything about a review meeting. */
        ReviewRecord: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            id: string;
            jurisdiction: string;
            revision: number;
            /**
             * @example OPEN
             * @enum {string}
             */
            state: "CANCELLED" | "CLOSED" | "OPEN" | "PREPARED";
            /** @example 四月整改情况听取会 */
            title: string;
            /** @example 2025-04-01T02:00:00.000Z */
            scheduledAt: string;
            venue: string;
            /**
             * @description 材料的两个时刻
             * @example {}
             */
            pack: components["schemas"]["PackMoment"] | null;
            preparedBy: components["schemas"]["Act"];
            openedAt: string | null;
            present: string[];
            /**
             * @description 决定及其落实
             * @example []
             */
            decisions: components["schemas"]["DecisionRecord"][];
            closedAt: string | null;
            minutes: string | null;
            cancellation: string | null;
        };
        ReviseCalendarBody: {
            /** @description 要改的日期；未列出的保持不变 */
            changes: components["schemas"]["ClosureChangeBody"][];
            /**
             * Format: date
             * @description 放假安排已公布到哪一天
             * @example 2027-12-31
             */
            publishedUntil?: string;
            /**
             * @description 修订原因
             * @example 国务院办公厅放假通知
             */
            reason: string;
        };
        /** @enum {string} */
        RosterOutcome: "changed" | "created" | "notReached" | "partly" | "refused" | "unchanged";
        RosterReport: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            jurisdiction: string;
            /**
             * @description 试导入
             * @example true
             */
            dryRun: boolean;
            /**
             * @description 是否处理到最后一行；否则可原样再次导入
             * @example true
             */
            complete: boolean;
            /**
             * @description 各种结果的行数
             * @example {
             *       "created": 3,
             *       "changed": 1,
             *       "unchanged": 200,
             *       "refused": 0,
             *       "partly": 0,
             *       "notReached": 0
             *     }
             */
            counts: {
                created: number;
                changed: number;
                unchanged: number;
                refused: number;
                partly: number;
                notReached: number;
            };
            /**
             * @description 未予理会的列
             * @example [
             *       "人员: 备注"
             *     ]
             */
            ignored: string[];
            /** @description 每一行的结果；不含行中的内容 */
            rows: components["schemas"]["RowReport"][];
        };
        RowProblem: {
            /** @example place.parent-missing */
            code: string;
            /**
             * @description 所涉的列
             * @example 上级
             */
            column: string | null;
            /** @example 本辖区没有该上级地点 */
            zh: string;
            /** @example There is no such place here */
            en: string;
        };
        RowRefusal: {
            code: string;
            /** @description The column that the rule is about. */
            field: string | null;
            row: number;
            ticketNumber: string | null;
            zh: string;
            en: string;
        };
        /** @description The result of one row. Refusals contain no values of the row. */
        RowReport: {
            /**
             * @description 工作表
             * @example 地点
             */
            sheet: string;
            /**
             * @description 第几行
             * @example 7
             */
            row: number;
            /**
             * @description 编号
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            id: string | null;
            /**
             * @description 新增、更改、不变、拒绝、部分完成、未处理
             * @example created
             */
            outcome: components["schemas"]["RosterOutcome"];
            /**
             * @description 有更改的列
             * @example [
             *       "名称"
             *     ]
             */
            changed: string[];
            problems: components["schemas"]["RowProblem"][];
        };
        ScreenCaseBody: {
            /**
             * Format: uuid
             * @description 专题
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            topic: string;
            /**
             * Format: uuid
             * @description 重点工作
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            keyWork?: string;
            /**
             * @description 缓急：紧急、一般或复杂
             * @example normal
             * @enum {string}
             */
            urgency: "urgent" | "normal" | "complex";
        };
        SealPaperBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /** @description 用印件的扫描件（PDF 或图片），即实际发出的 */
            scan: components["schemas"]["AttachmentBody"];
        };
        SearchAnswer: {
            /**
             * @description 检索的词；每条结果都含所有的词
             * @example [
             *       "路灯"
             *     ]
             */
            words: string[];
            /**
             * @description 各类的条数，不论只看哪几类
             * @example {
             *       "case": 12,
             *       "interview": 3,
             *       "session": 1,
             *       "visit": 0,
             *       "repeatIssue": 1
             *     }
             */
            counts: {
                case?: number;
                interview?: number;
                session?: number;
                visit?: number;
                repeatIssue?: number;
                reviewMeeting?: number;
                slip?: number;
            };
            /** @description 新的在前 */
            hits: components["schemas"]["SearchHit"][];
            /** @example null */
            next: string | null;
        };
        SearchHit: {
            /** @example session */
            kind: components["schemas"]["Kind"];
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            id: string;
            snippets: components["schemas"]["Snippet"][];
        };
        /** @enum {string} */
        SearchedField: "answer" | "description" | "disagreement" | "finding" | "matter" | "measure" | "minutes" | "number" | "outcome" | "place" | "promise" | "question" | "reason" | "said" | "settlement" | "ticket" | "title" | "venue" | "weakWork";
        SecurityLogDto: {
            items: components["schemas"]["LoggedDto"][];
            /**
             * @description 下一页的 cursor；没有下一页为 null
             * @example eyJhIjoxfQ
             */
            next: string | null;
        };
        SeenAllBody: {
            /**
             * Format: uuid
             * @description 到这一条为止（含）；一般为列表中最新的一条
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            until: string;
        };
        /** @description The case as it was before whoever decided: a decision is carried out on this and on nothing later. */
        SeenCase: {
            revision: number;
            round: number;
        };
        SeenCaseBody: {
            /**
             * @description 事项的修订号
             * @example 12
             */
            revision: number;
            /**
             * @description 事项的轮次
             * @example 1
             */
            round: number;
        };
        SessionDto: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            id: string;
            /**
             * @description 是否为本次登录
             * @example true
             */
            current: boolean;
            /**
             * @description 登录时间
             * @example 2025-04-01T02:00:00.000Z
             */
            startedAt: string;
            /**
             * @description 最近使用
             * @example 2025-04-01T02:00:00.000Z
             */
            seenAt: string;
            /**
             * @description 最迟结束
             * @example 2025-04-01T02:00:00.000Z
             */
            expiresAt: string;
            /**
             * @description 浏览器
             * @example Mozilla/5.0
             */
            device: string;
        };
        SessionList: {
            moment: {
                /**
                 * @description 当时的实情
                 * @example 2025-04-01T02:00:00.000Z
                 */
                asOf: string;
                /**
                 * @description 当时所知
                 * @example 2025-04-01T02:00:00.000Z
                 */
                knownAt: string;
            };
            rows: components["schemas"]["SessionRow"][];
            /**
             * @description 下一页的 cursor
             * @example null
             */
            next: string | null;
        };
        /** @description What a session is to be about (问询会). */
        SessionPlan: {
            title: string;
            topic: string;
            keyWork: string | null;
            scheduledAt: string;
            venue: string;
            units: string[];
            /** @description Deputies and voter representatives who are asked to come. */
            participants: components["schemas"]["Participant"][];
            /** @description Open cases that it is about. */
            aboutCases: string[];
            /** @description Repeat issues that it is about. */
            aboutRepeats?: string[];
        };
        SessionPlanBody: {
            /**
             * @description 主题
             * @example 物业管理问询会
             */
            title: string;
            /**
             * Format: uuid
             * @description 专题
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            topic: string;
            /**
             * Format: uuid
             * @description 重点工作
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            keyWork?: string;
            /**
             * Format: date-time
             * @description 何时举行
             * @example 2025-03-01T01:00:00.000Z
             */
            scheduledAt: string;
            /**
             * @description 地点
             * @example 街道会议室
             */
            venue: string;
            /**
             * @description 应询单位
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            units: string[];
            /** @description 受邀的代表和选民代表 */
            participants?: components["schemas"]["ParticipantBody"][];
            /**
             * @description 所涉的未结事项
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            aboutCases?: string[];
            /**
             * @description 所涉的反复问题
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            aboutRepeats?: string[];
        };
        SessionReasonBody: {
            /**
             * @description 原因
             * @example 会议冲突
             */
            reason: string;
        };
        /** @description Everything about a session. Persons stay sealed until the edge opens them. */
        SessionRecord: {
            id: string;
            jurisdiction: string;
            revision: number;
            /** @enum {string} */
            state: "CANCELLED" | "CLOSED" | "CONVENED" | "MINUTES_ISSUED" | "NOTICED" | "OPEN";
            plan: components["schemas"]["SessionPlan"] | null;
            convenedBy: components["schemas"]["Act"];
            replans: {
                by: components["schemas"]["Act"];
                before: components["schemas"]["SessionPlan"];
                after: components["schemas"]["SessionPlan"];
                reason: string;
            }[];
            invitations: {
                by: components["schemas"]["Act"];
                unit: string;
                respondent: components["schemas"]["Respondent"] | null;
                reason: string | null;
            }[];
            openedAt: string | null;
            closedAt: string | null;
            /** @description Who was there at the opening. */
            present: components["schemas"]["Participant"][];
            /** @description Who came later and who left, in the order in which it happened. */
            rollChanges: {
                by: components["schemas"]["Act"];
                at: string;
                came: components["schemas"]["Participant"][];
                left: string[];
            }[];
            respondents: components["schemas"]["Respondent"][];
            eligible: number | null;
            quorum: number | null;
            /** @description In the order of the agenda. */
            questions: components["schemas"]["QuestionRecord"][];
            voting: components["schemas"]["VotingRecord"][];
            ballots: {
                eligible: number;
                handedIn: number;
                satisfied: number;
                basicallySatisfied: number;
                dissatisfied: number;
                void: number;
                /** @description 弃权; absent where nobody could abstain. */
                abstained?: number;
                by: components["schemas"]["Act"];
                question: string | null;
                unit: string | null;
                ballot: string;
                /** @description What the threshold is a share of: all members, those present, or the ballots handed in. */
                base: number;
                threshold: number;
                outcome: components["schemas"]["BallotOutcome"];
                /** @description How many had to be handed in; absent where the rules did not ask for that yet. */
                needed?: number;
                policyVersion: number;
                /** @description Why the subject was voted on again. */
                again?: string;
                /** @description Who handed in a secret vote, sorted; absent where the count is of paper. */
                participants?: string[];
                /** @description What follows where it did not pass; absent in older counts, for which the rules of that day say it. */
                sequel?: components["schemas"]["BallotSequel"];
            }[];
            /** @description Counts that never should have been: they stay visible and count nowhere. */
            ballotsUndone: {
                eligible: number;
                handedIn: number;
                satisfied: number;
                basicallySatisfied: number;
                dissatisfied: number;
                void: number;
                /** @description 弃权; absent where nobody could abstain. */
                abstained?: number;
                by: components["schemas"]["Act"];
                undone: {
                    by: components["schemas"]["Act"];
                    question: string | null;
                    unit: string | null;
                    ballot: string;
                    reason: string;
                    before: components["schemas"]["BallotOutcome"];
                    /** @enum {string|null} */
                    after: "BASICALLY_SATISFIED" | "DISSATISFIED" | "NO_RESULT" | "SATISFIED" | null;
                };
                question: string | null;
                unit: string | null;
                ballot: string;
                /** @description What the threshold is a share of: all members, those present, or the ballots handed in. */
                base: number;
                threshold: number;
                outcome: components["schemas"]["BallotOutcome"];
                /** @description How many had to be handed in; absent where the rules did not ask for that yet. */
                needed?: number;
                policyVersion: number;
                /** @description Why the subject was voted on again. */
                again?: string;
                /** @description Who handed in a secret vote, sorted; absent where the count is of paper. */
                participants?: string[];
                /** @description What follows where it did not pass; absent in older counts, for which the rules of that day say it. */
                sequel?: components["schemas"]["BallotSequel"];
            }[];
            /** @description What units reported after ballots that did not pass, and who was reminded of it. */
            ballotReports: {
                by: components["schemas"]["Act"];
                ballot: string;
                unit: string;
                text: string;
                scan?: components["schemas"]["AttachmentRef"];
            }[];
            ballotReminders: {
                by: components["schemas"]["Act"];
                ballot: string;
                on: string;
                dueOn: string;
                units: string[];
                ballotAgain: boolean;
            }[];
            weakWorks: components["schemas"]["WeakWorkRecord"][];
            minutes: string | null;
            minutesAmended: {
                by: components["schemas"]["Act"];
                before: string;
                after: string;
                reason: string;
            }[];
            cancellation: {
                by: components["schemas"]["Act"];
                reason: string;
            } | null;
            /** @description 特批: by which the office runs it although nobody independent was left. */
            specialApprovals: {
                /** @description The called units to which somebody in the office belongs. */
                units: string[];
                /** @description Who above allowed it, and by which paper. */
                approvedBy: string;
                reason: string;
                /** @description The signed form. */
                scan: components["schemas"]["AttachmentRef"];
                by: components["schemas"]["Act"];
            }[];
            /** @description What guests said, in the order in which it was entered; one that was put right stays. */
            guests: {
                eligible: number;
                handedIn: number;
                satisfied: number;
                basicallySatisfied: number;
                dissatisfied: number;
                void: number;
                /** @description 弃权; absent where nobody could abstain. */
                abstained?: number;
                poll: string;
                /** @enum {string} */
                group: "FIRMS" | "RESIDENTS";
                /** @description About which unit; null: about the meeting as a whole. `eligible` is how many were asked. */
                unit: string | null;
                words: string | null;
                /** @description The count that this one puts right, and why. */
                corrects?: {
                    poll: string;
                    reason: string;
                };
                by: components["schemas"]["Act"];
            }[];
        };
        /** @description A line of the list. */
        SessionRow: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            id: string;
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            jurisdiction: string;
            /**
             * @example NOTICED
             * @enum {string}
             */
            state: "CANCELLED" | "CLOSED" | "CONVENED" | "MINUTES_ISSUED" | "NOTICED" | "OPEN";
            /** @example 物业管理问询会 */
            title: string;
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            topic: string | null;
            /** @example null */
            keyWork: string | null;
            /** @example 2025-04-10T01:00:00.000Z */
            scheduledAt: string;
            /**
             * @description 应询单位
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            units: string[];
            /**
             * @description 现有问题
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            questions: string[];
            /**
             * @description 其中已有实质答复的
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            answered: string[];
            /**
             * @description 承诺数
             * @example 2
             */
            commitments: number;
        };
        SetAsideSlipBody: {
            /**
             * @description 原因
             * @example 第二页反光，看不清承诺日期
             */
            reason: string;
            /**
             * Format: uuid
             * @description 与哪一份纸面记录重复
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            duplicateOf?: string;
        };
        SetMeasureBody: {
            /**
             * @description 长效措施
             * @example 更换整段线路，每季度巡检
             */
            measure: string;
            /**
             * Format: uuid
             * @description 责任单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit: string;
            /**
             * Format: date
             * @description 何日前落实；到期提示检查
             * @example 2025-09-30
             */
            dueOn: string;
        };
        SetPolicyBody: {
            /**
             * Format: date
             * @description 自哪一天起生效，不早于今日
             * @example 2026-01-01
             */
            from: string;
            /**
             * @description 要改的设置；未列出的保持不变。每项的形状见 GET 的答复
             * @example {
             *       "endOfDay": "17:30",
             *       "firstContact": {
             *         "amount": 20,
             *         "unit": "workingDay"
             *       }
             *     }
             */
            settings: {
                [key: string]: unknown;
            };
            /**
             * @description 原因，记入历次改动
             * @example 人大工委2026年第1次会议决定
             */
            reason?: string;
        };
        SettleOnSiteBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /**
             * Format: uuid
             * @description 单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit: string;
            /**
             * Format: uuid
             * @description 针对哪条发现
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            finding?: string;
            /**
             * @description 做什么
             * @example 划定停车位并设隔离桩
             */
            title: string;
            /**
             * Format: uuid
             * @description 所涉的未结事项；结果归入该事项，不另立
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            aboutCase?: string;
            /**
             * Format: uuid
             * @description 所涉的反复问题；结果归入其在办事项，没有在办的另立一件并关联
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            aboutRepeat?: string;
            /** @description 佐证；按规则须有的，文字或文件至少一项 */
            evidence?: components["schemas"]["EvidenceBody"];
        };
        SettledOnSpotBody: {
            /**
             * @description 结果 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "SETTLED_ON_SPOT";
            /**
             * Format: uuid
             * @description 解决的单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit: string;
            /** @description 佐证；按规则须有的，文字或文件至少一项 */
            evidence?: components["schemas"]["EvidenceBody"];
        };
        /** @description A value as it is shown: words, or where the web page shows what is behind it. */
        Shown: string | components["schemas"]["Place"];
        ShownFact: {
            /** @example 1024 */
            position: number;
            /** @example 3 */
            revision: number;
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            jurisdiction: string;
            /**
             * @description 发生了什么
             * @example NoteFiled
             */
            type: string;
            by: components["schemas"]["Act"];
            /**
             * @description 内容，依 type 而定
             * @example {
             *       "reason": "补记"
             *     }
             */
            data: unknown;
            /** @description 代录：办公室从纸质或电话录入，代哪个单位或何人；否则为 null */
            entered: components["schemas"]["EnteredFor"] | null;
        };
        /** @description A metric as it is shown: what is counted by its marks, of what, and in words. */
        ShownMetric: {
            /** @example onTimeRate */
            code: string;
            /** @example 按期办结率 */
            zh: string;
            /** @example On-time rate */
            en: string;
            /**
             * @description 口径的版本
             * @example 1
             */
            ruleVersion: number;
            /**
             * @description 口径
             * @example 按期办结÷（办结＋逾期未结）
             */
            definition: string;
            /**
             * @description 高为好、低为好，或不分
             * @example higher
             * @enum {string|null}
             */
            better: "higher" | "lower" | null;
            /**
             * @description 同一对象只计一次
             * @example true
             * @enum {boolean}
             */
            distinct?: true;
            /**
             * @description 可按人查询
             * @example true
             * @enum {boolean}
             */
            personal?: true;
            /**
             * @description 另须说明的
             * @example 共同参加的，每人各计一次
             */
            note?: string;
            /**
             * @description 计量单位：场次、人次、件、条
             * @example cases
             * @enum {string}
             */
            unitOfCount: "articles" | "cases" | "days" | "enterprises" | "households" | "items" | "people" | "personTimes" | "places" | "projects" | "sessions" | "times";
            /**
             * @description 分子所计
             * @example [
             *       "CLOSED_ON_TIME"
             *     ]
             */
            numerator: components["schemas"]["MarkKind"][];
            /**
             * @description 分母所计；计数的指标为 null
             * @example [
             *       "CLOSED_ON_TIME",
             *       "CLOSED_LATE",
             *       "OPEN_OVERDUE"
             *     ]
             */
            denominator: components["schemas"]["MarkKind"][] | null;
            /**
             * @description 排名时可从分母减去的未到期者
             * @example []
             */
            notYetDue: components["schemas"]["MarkKind"][];
        };
        /** @description A list that was sent up, with its first rows and which column may be what. */
        ShownUpload: {
            id: string;
            fileName: string;
            size: number;
            /** @enum {string} */
            kind: "json" | "text" | "workbook";
            /** @description The visible sheets of a workbook. */
            sheets: string[];
            sheet: string | null;
            headerRow: number | null;
            /** @description The names of the columns as they are shown. */
            header: string[];
            /** @description The columns that can be matched: they have a name, and no other has the same. */
            matchable: string[];
            rows: {
                number: number;
                texts: string[];
            }[];
            expiresAt: string;
            suggestions: components["schemas"]["ColumnSuggestions"];
            /** @description The profiles whose columns are all there; the one with the most columns first. */
            profiles: string[];
        };
        /**
         * @description The two sides that confirm a note.
         * @enum {string}
         */
        Side: "FILERS" | "UNIT";
        SignBody: {
            /**
             * @description 所阅答复稿的序号；其后有修改即不能签发
             * @example 2
             */
            draft: number;
        };
        SignInBody: {
            /**
             * @description 登录名
             * @example daibiao03
             */
            name: string;
            /**
             * @description 密码
             * @example zheli-xie-yiju-hao-ji-de-hua
             */
            password: string;
        };
        SignPaperBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /**
             * @description 机关的发文字号（GB/T 9704）
             * @example 示街人工委〔2026〕5号
             */
            officialNumber?: string;
            /**
             * Format: date-time
             * @description 所阅草稿页面的时刻；内容以此为准，不填为现在
             * @example 2025-03-01T01:00:00.000Z
             */
            seenAt?: string;
            /** @description 代录时：主任签字的扫描件 */
            form?: components["schemas"]["AttachmentBody"];
        };
        SiteQuestionRecord: {
            by: components["schemas"]["Act"];
            answers: {
                number: number;
                counts: boolean;
                by: components["schemas"]["Act"];
                /** @enum {string} */
                kind: "HOLDING" | "ON_SPOT" | "WRITTEN" | "WRITTEN_LATER";
                text: string;
                /** @description The unit admits that there is something to put right. */
                admits: boolean;
                /** @description The paper on which a unit without accounts answered. */
                scan?: components["schemas"]["AttachmentRef"];
            }[];
            id: string;
            unit: string;
            text: string;
            /** @description Who asks: first the person who put it, then those whose questions were merged into it. */
            askers: string[];
            topic: string;
            keyWork: string | null;
            place: components["schemas"]["PlaceRef"];
            /** @description The open case that it is about; the outcome goes there. */
            aboutCase: string | null;
            /** @description The repeat issue that it is about: what comes out goes to its open case, or opens the next one, linked. */
            aboutRepeat?: string;
        };
        SlipReasonBody: {
            /**
             * @description 原因
             * @example 第二页反光，看不清承诺日期
             */
            reason: string;
        };
        /** @description Everything about a slip. */
        SlipRecord: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            id: string;
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            jurisdiction: string;
            /**
             * @description 版本号，作 If-Match 用
             * @example 0
             */
            revision: number;
            /**
             * @example RECEIVED
             * @enum {string}
             */
            state: "ASKED_BACK" | "CONFIRMED" | "DISPUTED" | "RECEIVED" | "SET_ASIDE" | "TYPED" | "TYPING" | "UNCONFIRMED";
            /**
             * @description 收到时间：收到即为提交
             * @example 2025-04-01T02:00:00.000Z
             */
            receivedAt: string;
            receivedBy: components["schemas"]["Act"];
            /**
             * @description 请补拍
             * @example [
             *       {
             *         "reason": "看不清",
             *         "by": {
             *           "person": "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01",
             *           "occurredAt": "2025-04-01T02:00:00.000Z"
             *         }
             *       }
             *     ]
             */
            askedBack: {
                by: components["schemas"]["Act"];
                reason: string;
            }[];
            /**
             * @description 搁置
             * @example null
             */
            setAside: {
                by: components["schemas"]["Act"];
                reason: string;
                duplicateOf?: string;
            } | null;
            /**
             * @description 重新代录
             * @example [
             *       {
             *         "reason": "看不清",
             *         "by": {
             *           "person": "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01",
             *           "occurredAt": "2025-04-01T02:00:00.000Z"
             *         }
             *       }
             *     ]
             */
            takenUp: {
                by: components["schemas"]["Act"];
                reason: string;
            }[];
            /**
             * @description 移交
             * @example [
             *       {
             *         "reason": "看不清",
             *         "by": {
             *           "person": "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01",
             *           "occurredAt": "2025-04-01T02:00:00.000Z"
             *         }
             *       }
             *     ]
             */
            successions: {
                by: components["schemas"]["Act"];
                from: string;
                to: string;
                reason: string;
            }[];
            /**
             * @description 谁交的
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            filer: string | null;
            /** @description 照片 */
            photos: components["schemas"]["AttachmentRef"][];
            /**
             * @description 附言
             * @example null
             */
            words: string | null;
            /**
             * @description 代录期限
             * @example 2025-04-04
             */
            typeBy: string | null;
            /** @description 据此录入的约谈记录 */
            typed: components["schemas"]["TypedNote"][];
        };
        Snippet: {
            /**
             * @description 出现在何处
             * @example question
             */
            field: components["schemas"]["SearchedField"];
            /**
             * @description A piece of the text; … where it was cut.
             * @example …东门路灯何时修复…
             */
            text: string;
            /**
             * @description 检索词在其中的位置：起（含）、止（不含），以 UTF-16 计
             * @example [
             *       [
             *         3,
             *         5
             *       ]
             *     ]
             */
            marks: components["schemas"]["Mark"][];
        };
        SpecialApprovalBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /**
             * @description 特批哪一项决定
             * @example ScreenCase
             * @enum {string}
             */
            decision: "ScreenCase" | "RejectCase" | "ReconsiderCase" | "AssignCase" | "AmendCase" | "WithdrawCase" | "ReinstateCase" | "RequestOpinions" | "PauseClock" | "ResumeClock" | "ConfirmCalendarChange" | "CorrectPromise" | "GrantExtension" | "RefuseExtension" | "DeferCase" | "EndDeferral" | "OrderRework" | "CloseOff" | "CloseOffByOverride" | "AddFinding" | "ConfirmLookBack" | "ReopenCase" | "RaiseSupervision" | "ReferUpward" | "UndoAssignment" | "UndoCloseOff" | "UndoSupervision" | "PublishResult" | "WithdrawPublication" | "RecordNotRated" | "EnterForUnit";
            /**
             * Format: uuid
             * @description 特批交办给哪个单位：仅其人员须回避时写明
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit?: string;
            /**
             * @description 谁批准：由工委主任签字，或者由上级（区人大常委会有关机构）批准
             * @example CHAIR
             * @enum {string}
             */
            level: "CHAIR" | "DISTRICT";
            /**
             * @description 为何没有人可以独立办理
             * @example 主任是提出人，经办人代录了评价
             */
            reason: string;
            /**
             * @description 由上级批准时：何机关、文号
             * @example 区人大常委会代工委〔2025〕6号
             */
            approvedBy?: string;
            /** @description 签字的审批表，已上传的扫描件 */
            scan: components["schemas"]["AttachmentBody"];
        };
        SplitRepeatBody: {
            /**
             * @description 原因
             * @example 不是同一处
             */
            reason: string;
            /**
             * @description 分出的反复问题的名称
             * @example 东门公厕路灯
             */
            title: string;
            /**
             * @description 分出的事项，至少两个
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            cases: string[];
            /**
             * Format: uuid
             * @description 调用方为分出的反复问题自定的编号
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            into?: string;
        };
        /** @description A ballot as somebody who may see it is told of it before it is counted. */
        Standing: {
            /**
             * @description 测评
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            id: string;
            /**
             * @description 可以投票
             * @example true
             */
            isOpen: boolean;
            /**
             * @description 本人
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b02
             */
            voter: string;
            /**
             * @description 本人到会，可以投票
             * @example true
             */
            mayVote: boolean;
            /**
             * @description 应投票人数
             * @example 33
             */
            voters: number;
            /**
             * @description 本人已投；投的什么不留记录
             * @example false
             */
            hasVoted: boolean;
            /**
             * @description 已投票人数
             * @example 30
             */
            handedIn: number;
        };
        /** @description Where a case stands again after one of its steps was undone. */
        StandsAgain: {
            /** @enum {string} */
            state: "ACCEPTED" | "ASSIGNED" | "CLOSED_OFF" | "CONFIRMED" | "DECLINED" | "DEFERRED" | "IN_PROGRESS" | "PLANNED" | "RATED" | "REGISTERED" | "REJECTED" | "REOPENED" | "REPLIED" | "REWORK" | "SCREENED" | "SETTLED_ON_SPOT" | "UNDER_REVIEW" | "WITHDRAWN";
            round: number;
            leadUnit: string | null;
            coUnits: string[];
            /** @description The clock that runs again; null where none does. */
            clock: components["schemas"]["StartedClock"] | null;
            pausedOn: string | null;
            reviewOn: string | null;
            /** @description The day by which the unit promised to have solved it, in a reply that stands again. */
            promisedOn: string | null;
            /** @description The days that stay missed. */
            missed: {
                unit: string;
                dueOn: string;
            }[];
            /** @enum {string|null} */
            category: "A" | "B" | "C" | "D" | null;
            repliedAt: string | null;
            /** @description By when the reply is to be rated now. */
            rateBy: string | null;
        };
        /** @description A clock as it is started and stored: it keeps the rules and the calendar that were in force then. */
        StartedClock: {
            /** @description The day of hand-over, which is not counted (民法典第201条). */
            startedOn: string;
            term: components["schemas"]["Term"];
            dueOn: string;
            policyVersion: number;
            calendarVersion: number;
            /** @description When its days end, if not at 24:00. */
            endOfDay?: string;
        };
        StatusDto: {
            /**
             * @example ready
             * @enum {string}
             */
            status: "degraded" | "ready" | "unready";
            /**
             * @description 事件库
             * @example up
             * @enum {string}
             */
            store: "down" | "up";
            /**
             * @description 个人信息和文件
             * @example up
             * @enum {string}
             */
            vault: "down" | "up";
            parts: components["schemas"]["PartStatusDto"][];
            /** @description 各视图 */
            views: components["schemas"]["SubscriptionStatusDto"][];
            /** @description 各项联动 */
            reactions: components["schemas"]["SubscriptionStatusDto"][];
            /** @description 含较新版本记录的各件：从哪一条起读不懂 */
            newer: components["schemas"]["GapDto"][];
        };
        SubmitQuestionBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /**
             * Format: uuid
             * @description 问哪个单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit: string;
            /**
             * @description 问题
             * @example 东门路灯何时修复？
             */
            text: string;
            /**
             * Format: uuid
             * @description 专题
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            topic: string;
            /**
             * Format: uuid
             * @description 重点工作
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            keyWork?: string;
            /** @description 地点 */
            place?: components["schemas"]["PlaceBody"];
            /**
             * Format: uuid
             * @description 所涉的未结事项；结果归入该事项，不另立
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            aboutCase?: string;
            /**
             * Format: uuid
             * @description 所涉的反复问题；结果归入其在办事项，没有在办的另立一件并关联
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            aboutRepeat?: string;
        };
        SubscriptionStatusDto: {
            /** @example case_board */
            name: string;
            /**
             * @example live
             * @enum {string}
             */
            state: "building" | "catching-up" | "failing" | "live" | "standby" | "stopped";
            /** @example 2 */
            version?: number;
            /**
             * @description 第几次建立
             * @example 1
             */
            generation?: number;
            /**
             * @description 已处理到的位置
             * @example 1024
             */
            position: number | null;
            /**
             * @description 事件库的末尾
             * @example 1024
             */
            head: number | null;
            /**
             * @description 落后多少
             * @example 0
             */
            behind: number | null;
            /**
             * @description 多少件含较新版本写入、现用版本读不懂的记录
             * @example 1
             */
            gaps?: number;
            /**
             * @description 联动：有多少处事件留待升级后处理
             * @example 1
             */
            aside?: number;
            /** @description 出错的情况 */
            error?: components["schemas"]["FailureDto"];
            /** @description 联动中被拒绝的命令，新的在后 */
            refusals?: components["schemas"]["RefusedCommandDto"][];
        };
        SuggestBody: {
            /**
             * @description 正在填写的标题
             * @default
             * @example 东门新村路灯不亮
             */
            title: string;
            /**
             * @description 正在填写的内容
             * @default
             * @example 东门新村3栋前的路灯又灭了
             */
            description: string;
            /** @description 地点 */
            place?: components["schemas"]["PlaceBody"];
            /**
             * Format: uuid
             * @description 承办单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit?: string;
            /**
             * Format: uuid
             * @description 反映人
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            reporter?: string;
        };
        /** @description An earlier case as a list of suggestions shows it. */
        SuggestedCase: {
            /**
             * Format: uuid
             * @description 事项
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            id: string;
            /**
             * @description 编号
             * @example 热线〔2025〕001号
             */
            number: string | null;
            /**
             * @description 标题
             * @example 东门新村路灯不亮
             */
            title: string;
            /**
             * @description 导入的历史
             * @example false
             */
            history: boolean;
            /**
             * @description 状态
             * @example CLOSED_OFF
             * @enum {string}
             */
            state: "ACCEPTED" | "ASSIGNED" | "CLOSED_OFF" | "CONFIRMED" | "DECLINED" | "DEFERRED" | "IN_PROGRESS" | "PLANNED" | "RATED" | "REGISTERED" | "REJECTED" | "REOPENED" | "REPLIED" | "REWORK" | "SCREENED" | "SETTLED_ON_SPOT" | "UNDER_REVIEW" | "WITHDRAWN";
            /**
             * @description 未结或已结
             * @example closed
             * @enum {string}
             */
            phase: "closed" | "open";
            /**
             * @description 主办单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            leadUnit: string | null;
            /**
             * @description 专题
             * @example null
             */
            topic: string | null;
            /**
             * @description 反映时间
             * @example 2025-03-01T01:00:00.000Z
             */
            reportedAt: string | null;
            /**
             * @description 销号时间
             * @example 2025-03-11T01:00:00.000Z
             */
            closedAt: string | null;
        };
        Suggestion: {
            case: components["schemas"]["SuggestedCase"];
            /**
             * @description 为同一问题的可能性，0至1，只用于排序和界限；给人看的是 grade
             * @example 0.93
             */
            likelihood: number;
            /**
             * @description 高度疑似、疑似、供参考
             * @example HIGH
             * @enum {string}
             */
            grade: "FOR_REFERENCE" | "HIGH" | "SUSPECTED";
            /**
             * @description 理由
             * @example [
             *       "同一小区：「东门新村」",
             *       "同样说到：路灯",
             *       "同类问题：道路设施",
             *       "相隔40天",
             *       "30天前销号"
             *     ]
             */
            reasons: string[];
            /**
             * @description 若属同一问题，建议认定的关系；超出规则所定期间为 null
             * @example RECURRENCE
             * @enum {string|null}
             */
            relation: "DUPLICATE" | "RECURRENCE" | "REPEAT_CALLER" | "SIMILAR_ELSEWHERE" | null;
            /** @description 该事项已属于的反复问题 */
            issues: {
                /**
                 * Format: uuid
                 * @description 反复问题
                 * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
                 */
                id: string;
                /**
                 * @description 名称
                 * @example 东门新村路灯反复不亮
                 */
                title: string;
            }[];
        };
        Suggestions: {
            /**
             * @description 规则所定的界限：可能性达到它即列为疑似重复
             * @example 0.44
             */
            suspectAt: number;
            /** @description 较早的相似事项，可能性大的在前 */
            suggestions: components["schemas"]["Suggestion"][];
            /** @description 同地其他事项：同一地点、另一问题，只供了解，无需认定 */
            alsoHere: components["schemas"]["Suggestion"][];
        };
        SupervisionBody: {
            /**
             * @description 原因
             * @example 不属本单位职责
             */
            reason: string;
            /**
             * @description 督办方式：督办或挂牌督办
             * @example SUPERVISED
             * @enum {string}
             */
            level: "SUPERVISED" | "LISTED";
        };
        /** @enum {string} */
        SupervisionLevel: "LISTED" | "SUPERVISED";
        /** @description A case and the earlier ones of which it may be a repeat. */
        Suspected: {
            case: components["schemas"]["SuggestedCase"];
            /** @description 可能与之相同的较早事项 */
            earlier: components["schemas"]["Suggestion"][];
        };
        SystemicTopics: {
            moment: {
                /**
                 * @description 当时的实情
                 * @example 2025-04-01T02:00:00.000Z
                 */
                asOf: string;
                /**
                 * @description 当时所知
                 * @example 2025-04-01T02:00:00.000Z
                 */
                knownAt: string;
            };
            /**
             * @description 自哪一天
             * @example 2025-01-01
             */
            from: string;
            /** @description 地点多的在前 */
            topics: {
                /**
                 * @description 问题
                 * @example 道路设施
                 */
                topic: string;
                /**
                 * @description 件数
                 * @example 4
                 */
                cases: number;
                /** @description 各地点，多的在前 */
                places: {
                    /**
                     * @description 名称
                     * @example 东门新村
                     */
                    name: string;
                    /**
                     * @description 件数
                     * @example 5
                     */
                    cases: number;
                }[];
            }[];
        };
        /** @enum {string} */
        TaskKind: "ACCEPT_ASSIGNMENT" | "ACKNOWLEDGE_NOTICE" | "ANSWER_INVITATION" | "ANSWER_QUESTION" | "ANSWER_SLIP" | "APPROVE_INTERVIEW" | "ASSIGN_CASE" | "BALLOT_AGAIN" | "CHASE_SLIP" | "CHECK_MEASURE" | "CLOSE_OFF" | "CONFIRM_NOTE" | "CONFIRM_SLIP" | "CONTACT_FILER" | "CORRECT_DRAFT" | "DECIDE_EXTENSION" | "FILE_NOTE" | "GIVE_OPINION" | "HOLD_INTERVIEW" | "ISSUE_MINUTES" | "LOOK_BACK" | "MEND_SLIP_NOTE" | "NOTICE_INTERVIEW" | "NOTICE_SESSION" | "RATE_REPLY" | "RECORD_NOT_RATED" | "RECTIFY" | "REPLY_AGAIN" | "REPORT_AFTER_BALLOT" | "REVIEW_CASE" | "REVIEW_DEFERRAL" | "SCREEN_CASE" | "SCREEN_INTERVIEW" | "SIGN_REPLY" | "TYPE_SLIP";
        TemplateStanding: {
            /**
             * @example assignment-order
             * @enum {string}
             */
            document: "assignment-order" | "ballot-form" | "ballot-result" | "close-off" | "interview-notice" | "interview-record" | "interview-request" | "issue-list" | "promise-ledger" | "rectification-list" | "reminder-notice" | "reply-receipt" | "responsibility-list" | "session-agenda" | "session-minutes" | "session-notice" | "supervision-order" | "visit-minutes" | "visit-notice" | "year-paragraph";
            /** @description 现用的；null 为默认 */
            used: components["schemas"]["UsedTemplate"] | null;
            /** @description 此辖区先后所用的，旧的在前 */
            history: components["schemas"]["TemplateStep"][];
        };
        /** @description What was done to a template; `version` null: the default again. */
        TemplateStep: {
            /**
             * @description 第几版；null 为恢复默认
             * @example 2
             */
            version: number | null;
            /** @description 文件及其 SHA-256 */
            file: components["schemas"]["AttachmentRef"] | null;
            /**
             * @description 恢复默认的原因
             * @example null
             */
            reason: string | null;
            by: components["schemas"]["Act"];
        };
        /** @description A length of time as a rule states it: 5 working days, 1 month. */
        Term: {
            amount: number;
            unit: components["schemas"]["TermUnit"];
        };
        TermBody: {
            /**
             * @description 多少
             * @example 5
             */
            amount: number;
            /**
             * @description 期限的单位
             * @example workingDay
             * @enum {string}
             */
            unit: "workingDay" | "calendarDay" | "month";
        };
        /**
         * @description How a length of time is counted; the three are never converted into each other (DOMAIN: 民法典 200–204).
         * @enum {string}
         */
        TermUnit: "calendarDay" | "month" | "workingDay";
        /** @description The row of an import that a case came from. */
        TicketRef: {
            source: string;
            ticketNumber: string;
            batch: string;
            /** @description Shows whether the row has changed. */
            contentHash: string;
            /** @description The row as a whole, sealed under the key of who reported it: field `text`, JSON of names and texts in their order. */
            row?: components["schemas"]["OpenedPerson"];
        };
        /** @description In the order in which the facts were written down; a late one shows by its earlier `occurredAt`. */
        Timeline: {
            moment: {
                /**
                 * @description 当时的实情
                 * @example 2025-04-01T02:00:00.000Z
                 */
                asOf: string;
                /**
                 * @description 当时所知
                 * @example 2025-04-01T02:00:00.000Z
                 */
                knownAt: string;
            };
            facts: components["schemas"]["ShownFact"][];
        };
        ToRectifyBody: {
            /**
             * @description 结果 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "TO_RECTIFY";
            /**
             * Format: uuid
             * @description 整改单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit: string;
            /**
             * @description 缓急：紧急、一般或复杂
             * @example normal
             * @enum {string}
             */
            urgency: "urgent" | "normal" | "complex";
            /** @description 单位的承诺 */
            promise?: components["schemas"]["CommitmentBody"];
        };
        TokenDto: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            id: string;
            /** @example 统计接口 */
            label: string;
            /** @example 2025-04-01T02:00:00.000Z */
            issuedAt: string;
            /** @example null */
            expiresAt: string | null;
            /** @example null */
            revokedAt: string | null;
        };
        /** @description The job as shown to users: without account, grant, hash, position and how it is carried out. */
        ToldImport: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            id: string;
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            jurisdiction: string;
            /** @example 热线一周.csv */
            fileName: string;
            /**
             * @description 文件的字节数
             * @example 228122
             */
            size: number;
            /**
             * @description 所用的方案
             * @example {
             *       "name": "hotline"
             *     }
             */
            profile: components["schemas"]["ImportProfile"];
            /**
             * @description 试导入
             * @example false
             */
            dryRun: boolean;
            /** @example RUNNING */
            state: components["schemas"]["ImportState"];
            /** @example 2025-03-01T01:00:00.000Z */
            startedAt: string;
            /** @example null */
            endedAt: string | null;
            /**
             * @description 已处理到文件的第几行
             * @example 128
             */
            row: number;
            /**
             * @description 各种结果的行数
             * @example {
             *       "created": 120,
             *       "reinstated": 0,
             *       "amended": 0,
             *       "unchanged": 6,
             *       "refused": 2
             *     }
             */
            counts: {
                created: number;
                unchanged: number;
                refused: number;
                reinstated: number;
                amended: number;
            };
            /** @description 未导入的行及原因（前一千行）；不含行中的内容 */
            refusals: components["schemas"]["RowRefusal"][];
            /** @description 整个导入失败的原因 */
            failure: components["schemas"]["Refusal"] | null;
            /**
             * @description 撤回的情况：撤回件数，保留件数及原因（前一千件）
             * @example null
             */
            reversal: components["schemas"]["Reversal"] | null;
            /**
             * @description 所读的工作表；不是工作簿时没有
             * @example 工单
             */
            sheet: string | null;
            /**
             * @description 列名在第几行
             * @example 1
             */
            headerRow: number | null;
            /**
             * @description 上传的文件，可再导入或取未导入的行；已销毁或不是自己上传的则没有
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            upload: string | null;
        };
        TypeSlipBody: {
            /**
             * Format: uuid
             * @description 调用方自定的约谈编号
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            id?: string;
            /** @description 按纸面录入的约谈记录 */
            note: components["schemas"]["NoteBody"];
            /**
             * @description 联名人
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            coFilers?: string[];
            /**
             * @description 同一份上还有别的约谈，接着录
             * @example false
             */
            more?: boolean;
            /** @description 补录理由；约谈早于规则所定期限而不填的，记为“据纸面记录代录” */
            lateReason?: string;
        };
        /** @description A note that was made of it, and what the filer says of that. */
        TypedNote: {
            /**
             * @description 约谈
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            interview: string;
            /**
             * @description 本人的意见
             * @example WAITING
             * @enum {string}
             */
            answer: "CONFIRMED" | "DISPUTED" | "UNCONFIRMED" | "WAITING";
            /**
             * @description 确认期限
             * @example 2025-04-08
             */
            confirmBy: string | null;
            /**
             * @description 异议
             * @example null
             */
            reason: string | null;
        };
        UndoBallotCountBody: {
            /**
             * @description 原因
             * @example 会议冲突
             */
            reason: string;
            /**
             * Format: uuid
             * @description 哪次测评
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            ballot: string;
        };
        UndoBody: {
            /**
             * @description 为何更正
             * @example 应交办另一单位
             */
            reason: string;
        };
        UndoQuestionMergeBody: {
            /**
             * @description 原因
             * @example 会议冲突
             */
            reason: string;
            /**
             * Format: uuid
             * @description 哪个被并入的问题
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            question: string;
        };
        /** @description A step that was undone, and where the case stood before and after; `rater` is null where this reader may not know it. */
        UndoneStep: {
            unit: string | null;
            round: number;
            reason: string;
            /** @description When the step happened. */
            at: string;
            /** @enum {string} */
            before: "ACCEPTED" | "ASSIGNED" | "CLOSED_OFF" | "CONFIRMED" | "DECLINED" | "DEFERRED" | "IN_PROGRESS" | "PLANNED" | "RATED" | "REGISTERED" | "REJECTED" | "REOPENED" | "REPLIED" | "REWORK" | "SCREENED" | "SETTLED_ON_SPOT" | "UNDER_REVIEW" | "WITHDRAWN";
            after: components["schemas"]["StandsAgain"];
            agreed: boolean;
            by: components["schemas"]["Act"];
            /** @enum {string} */
            step: "ASSIGNMENT";
        } | {
            unit: string | null;
            round: number;
            reason: string;
            /** @description When the step happened. */
            at: string;
            /** @enum {string} */
            before: "ACCEPTED" | "ASSIGNED" | "CLOSED_OFF" | "CONFIRMED" | "DECLINED" | "DEFERRED" | "IN_PROGRESS" | "PLANNED" | "RATED" | "REGISTERED" | "REJECTED" | "REOPENED" | "REPLIED" | "REWORK" | "SCREENED" | "SETTLED_ON_SPOT" | "UNDER_REVIEW" | "WITHDRAWN";
            after: components["schemas"]["StandsAgain"];
            summary: string;
            told: string[];
            by: components["schemas"]["Act"];
            /** @enum {string} */
            step: "REPLY";
        } | {
            unit: string | null;
            round: number;
            reason: string;
            /** @description When the step happened. */
            at: string;
            /** @enum {string} */
            before: "ACCEPTED" | "ASSIGNED" | "CLOSED_OFF" | "CONFIRMED" | "DECLINED" | "DEFERRED" | "IN_PROGRESS" | "PLANNED" | "RATED" | "REGISTERED" | "REJECTED" | "REOPENED" | "REPLIED" | "REWORK" | "SCREENED" | "SETTLED_ON_SPOT" | "UNDER_REVIEW" | "WITHDRAWN";
            after: components["schemas"]["StandsAgain"];
            /** @enum {string} */
            rating: "BASICALLY_SATISFIED" | "DISSATISFIED" | "SATISFIED";
            /** @description Whether the reply counted as rated; else others were awaited still. */
            whole: boolean;
            /**
             * @description The rater contradicts what was entered for him.
             * @enum {boolean}
             */
            contradicted?: true;
            by: components["schemas"]["Act"];
            /** @enum {string} */
            step: "RATING";
            rater: string | null;
        } | {
            unit: string | null;
            round: number;
            reason: string;
            /** @description When the step happened. */
            at: string;
            /** @enum {string} */
            before: "ACCEPTED" | "ASSIGNED" | "CLOSED_OFF" | "CONFIRMED" | "DECLINED" | "DEFERRED" | "IN_PROGRESS" | "PLANNED" | "RATED" | "REGISTERED" | "REJECTED" | "REOPENED" | "REPLIED" | "REWORK" | "SCREENED" | "SETTLED_ON_SPOT" | "UNDER_REVIEW" | "WITHDRAWN";
            after: components["schemas"]["StandsAgain"];
            override: string | null;
            by: components["schemas"]["Act"];
            /** @enum {string} */
            step: "CLOSE_OFF";
        } | {
            unit: string | null;
            round: number;
            reason: string;
            at: string;
            level: components["schemas"]["SupervisionLevel"];
            /**
             * @description The level that holds again.
             * @enum {string|null}
             */
            now: "LISTED" | "SUPERVISED" | null;
            by: components["schemas"]["Act"];
            /** @enum {string} */
            step: "SUPERVISION";
        };
        UnitDto: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            id: string;
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            jurisdiction: string;
            /**
             * @description 是否已停用
             * @example false
             */
            closed: boolean;
            /**
             * @description 版本号，作 If-Match 用
             * @example 0
             */
            revision: number;
            /** @example 城市管理科 */
            name: string;
            /** @example CG-01 */
            code: string;
            /**
             * @description 已并入的单位
             * @example null
             */
            mergedInto: string | null;
            /**
             * @description 下属机关，或不相隶属的企业、单位（发函）
             * @example SUBORDINATE
             * @enum {string}
             */
            nature: "INDEPENDENT" | "SUBORDINATE";
        };
        UnitEvidenceBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /**
             * Format: uuid
             * @description 代录时：哪个单位；不填为主办单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit?: string;
            /** @description 已上传的扫描件；从纸质代录时必附 */
            scan?: components["schemas"]["AttachmentBody"];
            /** @description 佐证；按规则须有的，文字或文件至少一项 */
            evidence?: components["schemas"]["EvidenceBody"];
        };
        UnitNatureBody: {
            /**
             * @description 单位性质：下属机关，或不相隶属的企业、单位，对其发函，不发通知书
             * @example INDEPENDENT
             * @enum {string}
             */
            nature: "SUBORDINATE" | "INDEPENDENT";
        };
        UnitReasonBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /**
             * Format: uuid
             * @description 代录时：哪个单位；不填为主办单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit?: string;
            /** @description 已上传的扫描件；从纸质代录时必附 */
            scan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 原因
             * @example 不属本单位职责
             */
            reason: string;
        };
        UnitUndoBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /**
             * Format: uuid
             * @description 代录时：哪个单位；不填为主办单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit?: string;
            /** @description 已上传的扫描件；从纸质代录时必附 */
            scan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 为何更正
             * @example 误把另一事项的答复录在这里
             */
            reason: string;
        };
        UnlinkCaseBody: {
            /**
             * @description 原因
             * @example 不是同一处
             */
            reason: string;
            /**
             * Format: uuid
             * @description 事项
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            case: string;
            /**
             * Format: uuid
             * @description 取消首个事项时：以哪个事项为首个；不填为最先关联的
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            first?: string;
        };
        UploadDto: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            id: string;
            /** @example 现场照片.jpg */
            name: string;
            /**
             * @description 字节数
             * @example 20480
             */
            size: number;
            /**
             * @description 已收到的字节数，由此续传
             * @example 8192
             */
            offset: number;
            /** @description 传完后的文件；未传完为 null */
            attachment: components["schemas"]["AttachmentBody"] | null;
        };
        /** @enum {string} */
        Urgency: "complex" | "normal" | "urgent";
        /** @description A template that is used, and whose it is. */
        UsedTemplate: {
            /**
             * @description 第几版
             * @example 2
             */
            version: number;
            file: components["schemas"]["AttachmentRef"];
            /**
             * @description 哪一辖区的模板
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            jurisdiction: string;
        };
        Verification: {
            /** @enum {string} */
            state: "FAILED" | "NEVER" | "RUNNING" | "SOUND" | "UNSOUND";
            startedAt: string | null;
            /** @description The person who asked for it. */
            by: string | null;
            endedAt: string | null;
            progress: components["schemas"]["VerificationProgress"] | null;
            report: components["schemas"]["VerificationReport"] | null;
            /** @description Why it could not be done. */
            failure: string | null;
        };
        VerificationProgress: {
            events: number;
            files: number;
        };
        /** @description All that can be verified of what a node keeps. */
        VerificationReport: {
            ok: boolean;
            /** @description How many events fit, up to the first that does not. */
            events: number;
            lastSealedDay: string | null;
            first: components["schemas"]["Finding"] | null;
            /** @description What the database itself says about its file; empty where it finds nothing wrong. */
            file: string[];
            heads: components["schemas"]["HeadsReport"];
            /** @description Null where the log was touched: it then cannot be said which files belong to it. */
            attachments: components["schemas"]["FilesReport"] | null;
            /** @description The same; left out by earlier releases. */
            sealedPeople?: components["schemas"]["PeopleReport"] | null;
        };
        VerifyBody: {
            /**
             * @description 纪要、记录表上印的日志存证；填写则一并核对
             * @example 1234-0a1b2c3d-4e5f6071-8293a4b5-c6d7e8f9
             */
            anchor?: string;
        };
        VisitPlan: {
            title: string;
            /** @enum {string} */
            focus: "HARD_SPOT" | "LIVELIHOOD" | "URGENT_NEED";
            topic: string;
            keyWork: string | null;
            place: components["schemas"]["PlaceRef"];
            scheduledAt: string;
            units: string[];
            participants: components["schemas"]["Participant"][];
            /** @description Open cases that it is about. */
            aboutCases: string[];
            /** @description Repeat issues that it is about. */
            aboutRepeats?: string[];
        };
        VisitPlanBody: {
            /**
             * @description 主题
             * @example 河堤小区停车会办
             */
            title: string;
            /**
             * @description 会办类别：民生实事、急难愁盼、热点难点
             * @example LIVELIHOOD
             * @enum {string}
             */
            focus: "LIVELIHOOD" | "URGENT_NEED" | "HARD_SPOT";
            /**
             * Format: uuid
             * @description 专题
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            topic: string;
            /**
             * Format: uuid
             * @description 重点工作
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            keyWork?: string;
            /** @description 地点 */
            place: components["schemas"]["PlaceBody"];
            /**
             * Format: date-time
             * @description 何时
             * @example 2025-03-01T01:00:00.000Z
             */
            scheduledAt: string;
            /**
             * @description 会办单位
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            units: string[];
            /** @description 受邀的代表和选民代表 */
            participants?: components["schemas"]["ParticipantBody"][];
            /**
             * @description 所涉的未结事项
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            aboutCases?: string[];
            /**
             * @description 所涉的反复问题
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            aboutRepeats?: string[];
        };
        VisitReasonBody: {
            /**
             * @description 原因
             * @example 遇雨改期
             */
            reason: string;
        };
        /** @description Everything about a visit on site. Persons stay sealed until the edge opens them. */
        VisitRecord: {
            id: string;
            jurisdiction: string;
            revision: number;
            /** @enum {string} */
            state: "CALLED" | "CANCELLED" | "HELD" | "MINUTES_ISSUED";
            plan: components["schemas"]["VisitPlan"] | null;
            calledBy: components["schemas"]["Act"];
            replans: {
                by: components["schemas"]["Act"];
                before: components["schemas"]["VisitPlan"];
                after: components["schemas"]["VisitPlan"];
                reason: string;
            }[];
            invitations: {
                by: components["schemas"]["Act"];
                unit: string | null;
                person: string | null;
                accepts: boolean;
                reason: string | null;
            }[];
            heldAt: string | null;
            /** @description Where it really was, which need not be the planned place. */
            heldIn: components["schemas"]["PlaceRef"] | null;
            present: components["schemas"]["Participant"][];
            respondents: components["schemas"]["Respondent"][];
            photos: components["schemas"]["AttachmentRef"][];
            questions: components["schemas"]["SiteQuestionRecord"][];
            findings: {
                by: components["schemas"]["Act"];
                id: string;
                text: string;
                place: components["schemas"]["PlaceRef"];
                photos: components["schemas"]["AttachmentRef"][];
            }[];
            measures: {
                by: components["schemas"]["Act"];
                id: string;
                unit: string;
                title: string;
                finding: string | null;
                commitment: components["schemas"]["Commitment"];
                urgency: components["schemas"]["Urgency"];
                aboutCase: string | null;
                /** @description The repeat issue that it is about: what comes out goes to its open case, or opens the next one, linked. */
                aboutRepeat?: string;
            }[];
            settlements: {
                by: components["schemas"]["Act"];
                id: string;
                unit: string;
                title: string;
                finding: string | null;
                evidence: components["schemas"]["Evidence"];
                aboutCase: string | null;
                /** @description The repeat issue that it is about: what comes out goes to its open case, or opens the next one, linked. */
                aboutRepeat?: string;
            }[];
            failures: {
                by: components["schemas"]["Act"];
                unit: string;
                finding: string | null;
                reasons: string;
            }[];
            minutes: string | null;
            minutesAmended: {
                by: components["schemas"]["Act"];
                before: string;
                after: string;
                reason: string;
            }[];
            cancellation: {
                by: components["schemas"]["Act"];
                reason: string;
            } | null;
            /** @description 特批: by which the office runs it although nobody independent was left. */
            specialApprovals: {
                /** @description The called units to which somebody in the office belongs. */
                units: string[];
                /** @description Who above allowed it, and by which paper. */
                approvedBy: string;
                reason: string;
                /** @description The signed form. */
                scan: components["schemas"]["AttachmentRef"];
                by: components["schemas"]["Act"];
            }[];
            /** @description What guests said, in the order in which it was entered; one that was put right stays. */
            guests: {
                eligible: number;
                handedIn: number;
                satisfied: number;
                basicallySatisfied: number;
                dissatisfied: number;
                void: number;
                /** @description 弃权; absent where nobody could abstain. */
                abstained?: number;
                poll: string;
                /** @enum {string} */
                group: "FIRMS" | "RESIDENTS";
                /** @description About which unit; null: about the meeting as a whole. `eligible` is how many were asked. */
                unit: string | null;
                words: string | null;
                /** @description The count that this one puts right, and why. */
                corrects?: {
                    poll: string;
                    reason: string;
                };
                by: components["schemas"]["Act"];
            }[];
        };
        /** @description A line of the list. */
        VisitRow: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            id: string;
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            jurisdiction: string;
            /**
             * @example HELD
             * @enum {string}
             */
            state: "CALLED" | "CANCELLED" | "HELD" | "MINUTES_ISSUED";
            /** @example 河堤小区停车会办 */
            title: string;
            /**
             * @example HARD_SPOT
             * @enum {string|null}
             */
            focus: "HARD_SPOT" | "LIVELIHOOD" | "URGENT_NEED" | null;
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            topic: string | null;
            /** @example null */
            keyWork: string | null;
            /** @example 2025-04-10T01:00:00.000Z */
            scheduledAt: string;
            /**
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            units: string[];
            /**
             * @description 议定的措施
             * @example 2
             */
            measures: number;
            /**
             * @description 当场解决
             * @example 1
             */
            settled: number;
            /**
             * @description 未达成一致
             * @example 1
             */
            failed: number;
        };
        /** @description A filer or an interviewed unit, and what it says of the note as it reads now. */
        Voice: {
            /**
             * @description 提出人
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            person: string | null;
            /**
             * @description 被约谈单位
             * @example null
             */
            unit: string | null;
            /**
             * @description 已确认、有异议、待确认、未提异议、未经本人确认
             * @example UNOPPOSED
             * @enum {string}
             */
            attitude: "CONFIRMED" | "DISPUTED" | "UNCONFIRMED" | "UNOPPOSED" | "WAITING";
            /**
             * @description 何时表示
             * @example null
             */
            at: string | null;
            /**
             * @description 异议
             * @example null
             */
            reason: string | null;
        };
        VoteBody: {
            /**
             * @description 测评票：满意、基本满意、不满意、弃权、废票；弃权与废票分别计数
             * @example SATISFIED
             * @enum {string}
             */
            vote: "SATISFIED" | "BASICALLY_SATISFIED" | "DISSATISFIED" | "ABSTAINED" | "VOID";
        };
        /** @description A secret vote that is under way, or has ended and waits to be counted. */
        VotingRecord: {
            id: string;
            voters: string[];
            /** @description Why the subject is voted on again. */
            again?: string;
            isOpen: boolean;
            by: components["schemas"]["Act"];
            question: string | null;
            unit: string | null;
        };
        /** @description 弱项短板: one weak work, what was measured since, and whether it has caught up (补齐). */
        WeakWorkLine: {
            by: components["schemas"]["Act"];
            /**
             * @description 其后的数值
             * @example [
             *       {
             *         "on": "2025-06-30",
             *         "value": 85,
             *         "note": "月报"
             *       }
             *     ]
             */
            readings: {
                by: components["schemas"]["Act"];
                work: string;
                on: string;
                value: number;
                note: string;
            }[];
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            id: string;
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            unit: string;
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            topic: string;
            /** @example 按时办结率偏低 */
            what: string;
            /**
             * @description 衡量什么：当时的数值和目标
             * @example {
             *       "name": "按时办结率",
             *       "unitOfCount": "%",
             *       "value": 72,
             *       "target": 90
             *     }
             */
            measure: {
                name: string;
                unitOfCount: string;
                value: number;
                target: number;
            } | null;
            /** @example 2025-12-31 */
            dueOn: string | null;
            /**
             * @description 哪次问询会
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            session: string;
            /** @example 物业管理问询会 */
            title: string;
            jurisdiction: string;
            /**
             * @description 补齐、接近、未接近、尚无数值、不以数值衡量
             * @example CLOSER
             * @enum {string}
             */
            standing: "CAUGHT_UP" | "CLOSER" | "NO_CLOSER" | "UNMEASURED" | "UNREAD";
            /**
             * @description 到期未补齐
             * @example false
             */
            overdue: boolean;
        };
        WeakWorkRecord: {
            by: components["schemas"]["Act"];
            readings: {
                by: components["schemas"]["Act"];
                work: string;
                on: string;
                value: number;
                note: string;
            }[];
            id: string;
            unit: string;
            topic: string;
            what: string;
            /** @description What is measured, in which unit of count, with the value of that day and the value aimed at. */
            measure: {
                name: string;
                unitOfCount: string;
                value: number;
                target: number;
            } | null;
            dueOn: string | null;
        };
        WeakWorks: {
            moment: {
                /**
                 * @description 当时的实情
                 * @example 2025-04-01T02:00:00.000Z
                 */
                asOf: string;
                /**
                 * @description 当时所知
                 * @example 2025-04-01T02:00:00.000Z
                 */
                knownAt: string;
            };
            /** @description 先到期的在前 */
            lines: components["schemas"]["WeakWorkLine"][];
            /**
             * @example {
             *       "CAUGHT_UP": 1,
             *       "CLOSER": 2,
             *       "NO_CLOSER": 0,
             *       "UNREAD": 1,
             *       "UNMEASURED": 0
             *     }
             */
            counts: {
                CAUGHT_UP: number;
                CLOSER: number;
                NO_CLOSER: number;
                UNREAD: number;
                UNMEASURED: number;
            };
        };
        WebhookStatus: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            id: string;
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            jurisdiction: string;
            /**
             * @description 密钥更换过几次
             * @example 1
             */
            secretVersion: number;
            /**
             * @description 已送达到哪一位置
             * @example 1024
             */
            position: number;
            /**
             * @description 当前这一条已失败几次
             * @example 0
             */
            failures: number;
            /** @example null */
            code: string | null;
            /**
             * @description 何时再试
             * @example null
             */
            nextAt: string | null;
            /**
             * @description 未送达而搁置的条数
             * @example 0
             */
            deadLetters: number;
            /** @example 城市运行平台 */
            name: string;
            /** @example https://qyapi.weixin.qq.com/hooks/yuexun */
            url: string;
            /**
             * @description Stored names of events; empty: all of them.
             * @example [
             *       "CaseAssigned"
             *     ]
             */
            kinds: string[];
        };
        WithSecret: {
            /**
             * @description 签名密钥，只显示这一次。签名为 HMAC-SHA256(密钥, 时间戳 + "." + 正文)
             * @example 5e88…
             */
            secret: string;
            /**
             * @description 事项编号
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            id: string;
            /**
             * @description 版本号，作 If-Match 用
             * @example 0
             */
            revision: number | null;
            /**
             * @description 在全部事件中的位置
             * @example 1024
             */
            position: number | null;
            /**
             * @description 列表是否已包含此次变动；catching-up 时稍后以 Yuexun-Position 再查
             * @example current
             * @enum {string}
             */
            lists: "catching-up" | "current";
            /**
             * @description 此前已执行过
             * @example false
             */
            repeated: boolean;
        };
        WithdrawDecisionBody: {
            /**
             * Format: uuid
             * @description 哪一项决定
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            decision: string;
            /**
             * @description 原因
             * @example 事项已另行解决
             */
            reason: string;
        };
        WithdrawFulfilmentBody: {
            /**
             * Format: uuid
             * @description 计划的哪一项
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            line: string;
            /**
             * @description 形式：约谈、问询会或会办
             * @example SESSION
             * @enum {string}
             */
            instrument: "INTERVIEW" | "SESSION" | "ON_SITE";
            /**
             * Format: uuid
             * @description 哪一次
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            id: string;
            /**
             * @description 原因
             * @example 不是同一次
             */
            reason: string;
        };
        WithdrawInterviewBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /**
             * @description 原因
             * @example 问题已解决
             */
            reason: string;
        };
        WithdrawPaperBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /**
             * @description 原因
             * @example 并入另一份
             */
            reason: string;
            /** @description 代录时：主任签字的扫描件 */
            form?: components["schemas"]["AttachmentBody"];
        };
        WithdrawQuestionBody: {
            /** @description 补录理由；补录超过规则所定期限时必填 */
            lateReason?: string;
            /** @description 补录所依据的纸质材料的扫描件；补录超过规则所定期限而未附 scan 时必填 */
            lateScan?: components["schemas"]["AttachmentBody"];
            /**
             * @description 由工委办公室从纸质或电话录入
             * @example paper
             * @enum {string}
             */
            channel?: "paper" | "telephone";
            /**
             * Format: uuid
             * @description 代何人录入
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 录入之事实际发生的时间；须注明 channel
             * @example 2025-03-01T01:00:00.000Z
             */
            occurredAt?: string;
            /**
             * Format: uuid
             * @description 哪个问题
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            question: string;
            /**
             * @description 原因
             * @example 已得到答复
             */
            reason: string;
        };
        /** @description What users read: Chinese first, English beside it. */
        Words: {
            /** @example 新交办事项 */
            zh: string;
            /** @example A case is assigned to your unit */
            en: string;
        };
        WordsDto: {
            /** @example 开始的当日不计入（民法典第二百零一条） */
            zh: string;
            /** @example The first day is not counted (Civil Code art. 201) */
            en: string;
        };
        WorkDto: {
            /** @description 在办的 */
            open: components["schemas"]["OpenWorkDto"][];
            /** @description 历次移交 */
            handedOver: components["schemas"]["HandoverDto"][];
        };
        /** @description What waits for somebody, in all capacities: by when, and why for this person (the holder says as whom). */
        Workbench: {
            /** @description 现在要办的在前，以后的在后；须由主任决定的在前；先到期的在前 */
            tasks: components["schemas"]["WorkbenchTask"][];
            /**
             * @description 各类多少项
             * @example {
             *       "RATE_REPLY": 2
             *     }
             */
            counts: {
                SCREEN_CASE?: number;
                ASSIGN_CASE?: number;
                DECIDE_EXTENSION?: number;
                REVIEW_CASE?: number;
                REVIEW_DEFERRAL?: number;
                CLOSE_OFF?: number;
                LOOK_BACK?: number;
                ACCEPT_ASSIGNMENT?: number;
                GIVE_OPINION?: number;
                RECTIFY?: number;
                CONTACT_FILER?: number;
                REPLY_AGAIN?: number;
                CORRECT_DRAFT?: number;
                SIGN_REPLY?: number;
                RATE_REPLY?: number;
                RECORD_NOT_RATED?: number;
                SCREEN_INTERVIEW?: number;
                APPROVE_INTERVIEW?: number;
                NOTICE_INTERVIEW?: number;
                ACKNOWLEDGE_NOTICE?: number;
                HOLD_INTERVIEW?: number;
                FILE_NOTE?: number;
                CONFIRM_NOTE?: number;
                NOTICE_SESSION?: number;
                ANSWER_INVITATION?: number;
                ANSWER_QUESTION?: number;
                ISSUE_MINUTES?: number;
                REPORT_AFTER_BALLOT?: number;
                BALLOT_AGAIN?: number;
                CHECK_MEASURE?: number;
                TYPE_SLIP?: number;
                ANSWER_SLIP?: number;
                CONFIRM_SLIP?: number;
                CHASE_SLIP?: number;
                MEND_SLIP_NOTE?: number;
            };
        };
        WorkbenchTask: {
            /** @example case */
            of: components["schemas"]["Kind"];
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            id: string;
            /** @example 东门路灯不亮 */
            title: string;
            /** @example 约谈〔2025〕001号 */
            number: string | null;
            /**
             * @description 要做什么
             * @example RATE_REPLY
             */
            kind: components["schemas"]["TaskKind"];
            /**
             * @description 以何身份：office、chair、unit 或 person，及其编号
             * @example person:0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            holder: components["schemas"]["Holder"];
            /**
             * @description 何时前；回头看和复核为何时起
             * @example 2025-04-15
             */
            by: string | null;
            /**
             * @description by 为可以办的第一日，不是最后一日
             * @example false
             */
            begins: boolean;
            /**
             * @description 已交给哪位经办人；null 为本单位或本人
             * @example null
             */
            handler: string | null;
            /**
             * @description “以后”为一周以后到期，或者还没有到可以办的日子
             * @example later
             * @enum {string}
             */
            due: "later" | "none" | "overdue" | "soon" | "today";
        };
        /** @description A year's plan with every change of it. */
        YearPlanRecord: {
            id: string;
            jurisdiction: string;
            revision: number;
            year: number;
            title: string;
            adoptedBy: components["schemas"]["Act"] | null;
            lines: components["schemas"]["PlanLineRecord"][];
            adjustments: {
                line: string;
                reason: string;
                by: components["schemas"]["Act"];
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    AccountsController_list: {
        parameters: {
            query?: {
                /** @description 当时的实情：日期（该日结束时，北京时间）或带时区的时刻 */
                asOf?: unknown;
                /** @description 当时所知：日期或带时区的时刻 */
                knownAt?: unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDto"][];
                };
            };
        };
    };
    AccountsController_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenAccountBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    AccountsController_show: {
        parameters: {
            query?: {
                /** @description 当时的实情：日期（该日结束时，北京时间）或带时区的时刻 */
                asOf?: unknown;
                /** @description 当时所知：日期或带时区的时刻 */
                knownAt?: unknown;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountWithTokensDto"];
                };
            };
        };
    };
    AccountsController_grant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantRoleBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description 这一身份的编号
                         * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
                         */
                        grant: string;
                        /**
                         * @description 事项编号
                         * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
                         */
                        id: string;
                        /**
                         * @description 版本号，作 If-Match 用
                         * @example 0
                         */
                        revision: number | null;
                        /**
                         * @description 在全部事件中的位置
                         * @example 1024
                         */
                        position: number | null;
                        /**
                         * @description 列表是否已包含此次变动；catching-up 时稍后以 Yuexun-Position 再查
                         * @example current
                         * @enum {string}
                         */
                        lists: "catching-up" | "current";
                        /**
                         * @description 此前已执行过
                         * @example false
                         */
                        repeated: boolean;
                    };
                };
            };
        };
    };
    AccountsController_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                grant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    AccountsController_resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPasswordBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    AccountsController_resume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    AccountsController_suspend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    AccountsController_withdrawToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    AttachmentsController_upload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentRef"];
                };
            };
        };
    };
    UploadsController_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginUploadBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadDto"];
                };
            };
        };
    };
    UploadsController_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadDto"];
                };
            };
        };
    };
    UploadsController_giveUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已放弃 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    UploadsController_append: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/offset+octet-stream": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadDto"];
                };
            };
        };
    };
    AttachmentsController_download: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hash: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件内容 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AttachmentsController_original: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hash: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件内容 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CalendarController_calendar: {
        parameters: {
            query: {
                /** @description 地址中的令牌 */
                token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 日程 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
        };
    };
    PolicyController_calendar: {
        parameters: {
            query?: {
                /** @description 年份；不填为今年 */
                year?: number;
                /** @description 日历版本；不填为最新 */
                version?: number;
            };
            header?: never;
            path: {
                /** @description 辖区 */
                jurisdiction: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarDto"];
                };
            };
        };
    };
    PolicyController_reviseCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 辖区 */
                jurisdiction: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviseCalendarBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    ChangePreviewController_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 辖区 */
                jurisdiction: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmCalendarBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmedCalendarDto"];
                };
            };
        };
    };
    ChangePreviewController_pending: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 辖区 */
                jurisdiction: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingCalendarDto"];
                };
            };
        };
    };
    ChangePreviewController_calendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 辖区 */
                jurisdiction: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarPreviewBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarPreviewDto"];
                };
            };
        };
    };
    CasesController_board: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next；不填为第一页 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 当时的实情：日期（该日结束时，北京时间）或带时区的时刻 */
                asOf?: string;
                /** @description 当时所知：日期或带时区的时刻 */
                knownAt?: string;
                /** @description 未结或已结 */
                phase?: ("open" | "closed")[];
                /** @description 状态 */
                state?: ("REGISTERED" | "REJECTED" | "SCREENED" | "ASSIGNED" | "DECLINED" | "ACCEPTED" | "PLANNED" | "IN_PROGRESS" | "REPLIED" | "RATED" | "UNDER_REVIEW" | "REWORK" | "DEFERRED" | "SETTLED_ON_SPOT" | "CLOSED_OFF" | "CONFIRMED" | "REOPENED" | "WITHDRAWN")[];
                /** @description 颜色 */
                colour?: ("red" | "orange" | "yellow" | "green" | "blue" | "purple" | "none")[];
                /** @description 来源 */
                origin?: ("INTERVIEW" | "SESSION" | "ON_SITE" | "HOTLINE")[];
                /** @description 缓急 */
                urgency?: ("urgent" | "normal" | "complex")[];
                /** @description 主办或协办单位 */
                unit?: string[];
                /** @description 辖区 */
                jurisdiction?: string[];
                /** @description 专题 */
                topic?: string[];
                /** @description 重点工作 */
                keyWork?: string[];
                /** @description 社区、网格或小区，含其中各处 */
                place?: string[];
                /** @description 轮次 */
                round?: number[];
                /** @description 期限不早于 */
                dueFrom?: string;
                /** @description 期限不晚于 */
                dueTo?: string;
                /** @description 曾经逾期 */
                late?: boolean;
                /** @description 导入的历史；不填为不含 */
                history?: "without" | "with" | "only";
                /** @description 检索文字、编号或工单号；只查现在 */
                search?: string;
                /** @description 排序：期限先后，或新的在前 */
                sort?: "due" | "newest";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardPage"];
                };
            };
        };
    };
    CasesController_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterCaseBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description 编号；两秒内尚未编出为 null，随后由变更通知告知
                         * @example 约谈〔2025〕001号
                         */
                        number: string | null;
                        /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
                        id: string;
                        /** @example 0 */
                        revision: number | null;
                        /** @example 128 */
                        position: number | null;
                        /**
                         * @example current
                         * @enum {string}
                         */
                        lists: "catching-up" | "current";
                        /** @example false */
                        repeated: boolean;
                    };
                };
            };
        };
    };
    EntrySheetController_enter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntrySheetBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description 编号；两秒内尚未编出为 null，随后由变更通知告知
                         * @example 约谈〔2025〕001号
                         */
                        number: string | null;
                        /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
                        id: string;
                        /** @example 0 */
                        revision: number | null;
                        /** @example 128 */
                        position: number | null;
                        /**
                         * @example current
                         * @enum {string}
                         */
                        lists: "catching-up" | "current";
                        /** @example false */
                        repeated: boolean;
                    };
                };
            };
        };
    };
    CaseExportsController_boardCsv: {
        parameters: {
            query?: {
                /** @description 当时的实情：日期（该日结束时，北京时间）或带时区的时刻 */
                asOf?: string;
                /** @description 当时所知：日期或带时区的时刻 */
                knownAt?: string;
                /** @description 未结或已结 */
                phase?: ("open" | "closed")[];
                /** @description 状态 */
                state?: ("REGISTERED" | "REJECTED" | "SCREENED" | "ASSIGNED" | "DECLINED" | "ACCEPTED" | "PLANNED" | "IN_PROGRESS" | "REPLIED" | "RATED" | "UNDER_REVIEW" | "REWORK" | "DEFERRED" | "SETTLED_ON_SPOT" | "CLOSED_OFF" | "CONFIRMED" | "REOPENED" | "WITHDRAWN")[];
                /** @description 颜色 */
                colour?: ("red" | "orange" | "yellow" | "green" | "blue" | "purple" | "none")[];
                /** @description 来源 */
                origin?: ("INTERVIEW" | "SESSION" | "ON_SITE" | "HOTLINE")[];
                /** @description 缓急 */
                urgency?: ("urgent" | "normal" | "complex")[];
                /** @description 主办或协办单位 */
                unit?: string[];
                /** @description 辖区 */
                jurisdiction?: string[];
                /** @description 专题 */
                topic?: string[];
                /** @description 重点工作 */
                keyWork?: string[];
                /** @description 社区、网格或小区，含其中各处 */
                place?: string[];
                /** @description 轮次 */
                round?: number[];
                /** @description 期限不早于 */
                dueFrom?: string;
                /** @description 期限不晚于 */
                dueTo?: string;
                /** @description 曾经逾期 */
                late?: boolean;
                /** @description 导入的历史；不填为不含 */
                history?: "without" | "with" | "only";
                /** @description 检索文字、编号或工单号；只查现在 */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    CaseExportsController_board: {
        parameters: {
            query?: {
                /** @description 当时的实情：日期（该日结束时，北京时间）或带时区的时刻 */
                asOf?: string;
                /** @description 当时所知：日期或带时区的时刻 */
                knownAt?: string;
                /** @description 未结或已结 */
                phase?: ("open" | "closed")[];
                /** @description 状态 */
                state?: ("REGISTERED" | "REJECTED" | "SCREENED" | "ASSIGNED" | "DECLINED" | "ACCEPTED" | "PLANNED" | "IN_PROGRESS" | "REPLIED" | "RATED" | "UNDER_REVIEW" | "REWORK" | "DEFERRED" | "SETTLED_ON_SPOT" | "CLOSED_OFF" | "CONFIRMED" | "REOPENED" | "WITHDRAWN")[];
                /** @description 颜色 */
                colour?: ("red" | "orange" | "yellow" | "green" | "blue" | "purple" | "none")[];
                /** @description 来源 */
                origin?: ("INTERVIEW" | "SESSION" | "ON_SITE" | "HOTLINE")[];
                /** @description 缓急 */
                urgency?: ("urgent" | "normal" | "complex")[];
                /** @description 主办或协办单位 */
                unit?: string[];
                /** @description 辖区 */
                jurisdiction?: string[];
                /** @description 专题 */
                topic?: string[];
                /** @description 重点工作 */
                keyWork?: string[];
                /** @description 社区、网格或小区，含其中各处 */
                place?: string[];
                /** @description 轮次 */
                round?: number[];
                /** @description 期限不早于 */
                dueFrom?: string;
                /** @description 期限不晚于 */
                dueTo?: string;
                /** @description 曾经逾期 */
                late?: boolean;
                /** @description 导入的历史；不填为不含 */
                history?: "without" | "with" | "only";
                /** @description 检索文字、编号或工单号；只查现在 */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Excel 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    CasesController_facets: {
        parameters: {
            query?: {
                /** @description 当时的实情：日期（该日结束时，北京时间）或带时区的时刻 */
                asOf?: string;
                /** @description 当时所知：日期或带时区的时刻 */
                knownAt?: string;
                /** @description 未结或已结 */
                phase?: ("open" | "closed")[];
                /** @description 状态 */
                state?: ("REGISTERED" | "REJECTED" | "SCREENED" | "ASSIGNED" | "DECLINED" | "ACCEPTED" | "PLANNED" | "IN_PROGRESS" | "REPLIED" | "RATED" | "UNDER_REVIEW" | "REWORK" | "DEFERRED" | "SETTLED_ON_SPOT" | "CLOSED_OFF" | "CONFIRMED" | "REOPENED" | "WITHDRAWN")[];
                /** @description 颜色 */
                colour?: ("red" | "orange" | "yellow" | "green" | "blue" | "purple" | "none")[];
                /** @description 来源 */
                origin?: ("INTERVIEW" | "SESSION" | "ON_SITE" | "HOTLINE")[];
                /** @description 缓急 */
                urgency?: ("urgent" | "normal" | "complex")[];
                /** @description 主办或协办单位 */
                unit?: string[];
                /** @description 辖区 */
                jurisdiction?: string[];
                /** @description 专题 */
                topic?: string[];
                /** @description 重点工作 */
                keyWork?: string[];
                /** @description 社区、网格或小区，含其中各处 */
                place?: string[];
                /** @description 轮次 */
                round?: number[];
                /** @description 期限不早于 */
                dueFrom?: string;
                /** @description 期限不晚于 */
                dueTo?: string;
                /** @description 曾经逾期 */
                late?: boolean;
                /** @description 导入的历史；不填为不含 */
                history?: "without" | "with" | "only";
                /** @description 检索文字、编号或工单号；只查现在 */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardFacets"];
                };
            };
        };
    };
    CasesController_page: {
        parameters: {
            query?: {
                /** @description 当时的实情：日期（该日结束时，北京时间）或带时区的时刻 */
                asOf?: unknown;
                /** @description 当时所知：日期或带时区的时刻 */
                knownAt?: unknown;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        moment: {
                            /**
                             * @description 当时的实情
                             * @example 2025-04-01T02:00:00.000Z
                             */
                            asOf: string;
                            /**
                             * @description 当时所知
                             * @example 2025-04-01T02:00:00.000Z
                             */
                            knownAt: string;
                        };
                        /**
                         * @description 事项的全部情况
                         * @example {
                         *       "id": "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
                         *     }
                         */
                        case: components["schemas"]["CaseRecord"];
                        /** @description As they are in the directory now. */
                        places: components["schemas"]["PlacesAbove"];
                        /**
                         * @description 期限状况
                         * @example later
                         */
                        deadline: components["schemas"]["Deadline"];
                        /**
                         * @example green
                         * @enum {string}
                         */
                        colour: "blue" | "green" | "none" | "orange" | "purple" | "red" | "yellow";
                        /** @description What was promised for it, as the ledger shows it. */
                        promises: components["schemas"]["LedgerLine"][];
                        /**
                         * @description 协办意见：问了谁、何日前、是否已提出或迟到
                         * @example [
                         *       {
                         *         "unit": "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01",
                         *         "dueOn": "2025-04-18",
                         *         "standing": "WAITING",
                         *         "given": []
                         *       }
                         *     ]
                         */
                        opinions: components["schemas"]["Opinion"][];
                        /**
                         * @description 督办建议：按规则应到哪一级、为何；由人决定，不自动进行
                         * @example {
                         *       "ladder": [],
                         *       "recommended": "SUPERVISE"
                         *     }
                         */
                        escalation: components["schemas"]["Escalation"];
                        /**
                         * @description 本地区的办理结果及其名称
                         * @example [
                         *       {
                         *         "code": "A",
                         *         "words": {
                         *           "zh": "已经解决",
                         *           "en": "Solved"
                         *         }
                         *       }
                         *     ]
                         */
                        resultCategories: {
                            /** @enum {string} */
                            code: "A" | "B" | "C" | "D";
                            words: components["schemas"]["Words"];
                        }[];
                        /**
                         * @description What is rated of a reply here: the result, or the attitude besides.
                         * @enum {string}
                         */
                        ratingDimensions: "ATTITUDE_AND_RESULT" | "RESULT";
                        /** @example false */
                        overdue: boolean;
                        /** @description 全程用时: the days from when it was raised to its end, or until the moment, whoever had it meanwhile. */
                        wholeDays: number | null;
                        /**
                         * @description 期限逐日说明；没有计时的期限为 null
                         * @example {
                         *       "dueOn": "2025-05-06",
                         *       "days": []
                         *     }
                         */
                        explanation: components["schemas"]["DeadlineExplanation"] | null;
                        /**
                         * @description 修订号，即 ETag
                         * @example 7
                         */
                        revision: number;
                        allowed?: {
                            RegisterCase?: true | string[];
                            OpenCaseFromMatter?: true | string[];
                            AmendCaseFromMatter?: true | string[];
                            FollowInstrument?: true | string[];
                            AmendCase?: true | string[];
                            ImportCase?: true | string[];
                            RecordNumber?: true | string[];
                            ScreenCase?: true | string[];
                            RejectCase?: true | string[];
                            ReconsiderCase?: true | string[];
                            AssignCase?: true | string[];
                            AcceptAssignment?: true | string[];
                            DeclineAssignment?: true | string[];
                            NameHandler?: true | string[];
                            RecordFirstContact?: true | string[];
                            PlanRectification?: true | string[];
                            ReportProgress?: true | string[];
                            AddEvidence?: true | string[];
                            AddFinding?: true | string[];
                            RequestOpinions?: true | string[];
                            GiveOpinion?: true | string[];
                            RequestExtension?: true | string[];
                            GrantExtension?: true | string[];
                            RefuseExtension?: true | string[];
                            PauseClock?: true | string[];
                            ConfirmCalendarChange?: true | string[];
                            DraftReply?: true | string[];
                            ReturnDraft?: true | string[];
                            SignReply?: true | string[];
                            ReplyToCase?: true | string[];
                            RateReply?: true | string[];
                            RateAsNotRated?: true | string[];
                            RecordNotRated?: true | string[];
                            OrderRework?: true | string[];
                            DeferCase?: true | string[];
                            EndDeferral?: true | string[];
                            CloseOff?: true | string[];
                            CloseOffByOverride?: true | string[];
                            ConfirmLookBack?: true | string[];
                            ReopenCase?: true | string[];
                            RaiseSupervision?: true | string[];
                            AgreeReassignment?: true | string[];
                            UndoAssignment?: true | string[];
                            UndoReply?: true | string[];
                            UndoRating?: true | string[];
                            ContradictRating?: true | string[];
                            UndoCloseOff?: true | string[];
                            UndoSupervision?: true | string[];
                            ReferUpward?: true | string[];
                            MarkDisputed?: true | string[];
                            AttachScan?: true | string[];
                            KeepPromise?: true | string[];
                            CorrectPromise?: true | string[];
                            ApproveSpecially?: true | string[];
                            PublishResult?: true | string[];
                            WithdrawPublication?: true | string[];
                            WithdrawCase?: true | string[];
                            ReinstateCase?: true | string[];
                            PlanReminders?: true | string[];
                            HandOverCase?: true | string[];
                            WithdrawImportedCase?: true | string[];
                            ResumeClock?: true | string[];
                            ResumeWhenPauseOver?: true | string[];
                            SubmitDraft?: true | string[];
                            UrgeCase?: true | string[];
                            SettleDispute?: true | string[];
                            Remind?: true | string[];
                        };
                        /** @enum {boolean} */
                        newerRecords?: true;
                    };
                };
            };
        };
    };
    CaseHandlingController_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaperBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseUndoController_agree: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitUndoBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CasesController_amend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendCaseBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseOfficeController_assign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignCaseBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseCourseController_calendarChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmCalendarChangeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseCourseController_closeOff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseEvidenceBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseHandlingController_contact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirstContactBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseUndoController_contradict: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitUndoBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseOfficeController_correctPromise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectPromiseBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseHandlingController_decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseCourseController_defer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeferBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseUnitController_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseUnitController_returned: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnDraftBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseUnitController_submit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseDueDayController_ahead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DueDayBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DueDay"];
                };
            };
        };
    };
    CaseCourseController_endDeferral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseHandlingController_evidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitEvidenceBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseExportsController_file: {
        parameters: {
            query?: {
                /** @description 当时的实情：日期（该日结束时，北京时间）或带时区的时刻 */
                asOf?: unknown;
                /** @description 当时所知：日期或带时区的时刻 */
                knownAt?: unknown;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Excel 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    CaseCourseController_grantExtension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantExtensionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseCourseController_refuseExtension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseHandlingController_requestExtension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestExtensionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseOfficeController_finding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddFindingBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseUnitController_handler: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameHandlerBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseHandlingController_keepPromise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepPromiseBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseCourseController_lookBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookBackBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseCourseController_notRated: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseUnitController_opinion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseUnitController_requestOpinions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestOpinionsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseCourseController_override: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OverrideBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseCourseController_pause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodedReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseHandlingController_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseHandlingController_progress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgressBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseOfficeController_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishResultBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseHandlingController_rate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RateBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseOfficeController_reconsider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReconsiderBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseCourseController_referUpward: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferUpwardBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseOfficeController_reinstate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseOfficeController_reject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectCaseBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseCourseController_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookBackBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseHandlingController_reply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseCourseController_resume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseCourseController_rework: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseOfficeController_scan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseScanBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseOfficeController_screen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScreenCaseBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseUnitController_sign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    LikenessController_similar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestions"];
                };
            };
        };
    };
    CaseCourseController_approveSpecially: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpecialApprovalBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseCourseController_supervise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupervisionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CasesController_timeline: {
        parameters: {
            query?: {
                /** @description 当时的实情：日期（该日结束时，北京时间）或带时区的时刻 */
                asOf?: unknown;
                /** @description 当时所知：日期或带时区的时刻 */
                knownAt?: unknown;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
        };
    };
    CaseUndoController_assignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseUndoController_closeOff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseUndoController_rating: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitUndoBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseUndoController_reply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitUndoBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseUndoController_supervision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseCourseController_urge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseOfficeController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CaseOfficeController_withdrawPublication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    ChangesController_changes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 事件流 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    CooperationController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jurisdiction: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CooperationDto"][];
                };
            };
        };
    };
    CooperationController_agree: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                other: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CooperationController_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                other: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndCooperationBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    PolicyController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeadlinePreviewBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineDto"];
                };
            };
        };
    };
    DeliveryController_pending: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingDelivery"][];
                };
            };
        };
    };
    DeliveryController_sendAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已再送；结果见列表 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    RosterController_export: {
        parameters: {
            query?: {
                /** @description 辖区；只有一处时可不填 */
                jurisdiction?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 工作簿 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    RosterController_import: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    /** Format: uuid */
                    jurisdiction?: string;
                    /** @enum {string} */
                    dryRun?: "true" | "false";
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterReport"];
                };
            };
        };
    };
    DocumentsController_kinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentKindDto"][];
                };
            };
        };
    };
    TemplatesController_list: {
        parameters: {
            query?: {
                /** @description 辖区；不填为自己的 */
                jurisdiction?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateStanding"][];
                };
            };
        };
    };
    TemplatesController_replace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                document: "interview-request" | "interview-notice" | "interview-record" | "session-notice" | "session-agenda" | "ballot-form" | "ballot-result" | "session-minutes" | "visit-notice" | "visit-minutes" | "assignment-order" | "reminder-notice" | "supervision-order" | "reply-receipt" | "close-off" | "issue-list" | "responsibility-list" | "rectification-list" | "promise-ledger" | "year-paragraph";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceTemplateBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    TemplatesController_file: {
        parameters: {
            query?: {
                /** @description 辖区；不填为自己的 */
                jurisdiction?: string;
                /** @description 第几版；0为默认；不填为现用的 */
                version?: number;
            };
            header?: never;
            path: {
                document: "interview-request" | "interview-notice" | "interview-record" | "session-notice" | "session-agenda" | "ballot-form" | "ballot-result" | "session-minutes" | "visit-notice" | "visit-minutes" | "assignment-order" | "reminder-notice" | "supervision-order" | "reply-receipt" | "close-off" | "issue-list" | "responsibility-list" | "rectification-list" | "promise-ledger" | "year-paragraph";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Word 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
        };
    };
    TemplatesController_revert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                document: "interview-request" | "interview-notice" | "interview-record" | "session-notice" | "session-agenda" | "ballot-form" | "ballot-result" | "session-minutes" | "visit-notice" | "visit-minutes" | "assignment-order" | "reminder-notice" | "supervision-order" | "reply-receipt" | "close-off" | "issue-list" | "responsibility-list" | "rectification-list" | "promise-ledger" | "year-paragraph";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevertTemplateBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    DocumentsController_docx: {
        parameters: {
            query?: {
                /** @description 当时的实情：日期（该日结束时，北京时间）或带时区的时刻 */
                asOf?: string;
                /** @description 当时所知：日期或带时区的时刻 */
                knownAt?: string;
                /** @description 哪一次约谈、问询会、会办、整改情况听取会或哪个事项；年度段落为年度，或年度和起止月份（2026.01-05）；台账为单位，不填为全部 */
                subject?: string;
                /** @description 第几次交办、催办、督办、答复、销号；不填为最近一次 */
                item?: number;
            };
            header?: never;
            path: {
                document: "interview-request" | "interview-notice" | "interview-record" | "session-notice" | "session-agenda" | "ballot-form" | "ballot-result" | "session-minutes" | "visit-notice" | "visit-minutes" | "assignment-order" | "reminder-notice" | "supervision-order" | "reply-receipt" | "close-off" | "issue-list" | "responsibility-list" | "rectification-list" | "promise-ledger" | "year-paragraph";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Word 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
        };
    };
    DocumentsController_page: {
        parameters: {
            query?: {
                /** @description 当时的实情：日期（该日结束时，北京时间）或带时区的时刻 */
                asOf?: string;
                /** @description 当时所知：日期或带时区的时刻 */
                knownAt?: string;
                /** @description 哪一次约谈、问询会、会办、整改情况听取会或哪个事项；年度段落为年度，或年度和起止月份（2026.01-05）；台账为单位，不填为全部 */
                subject?: string;
                /** @description 第几次交办、催办、督办、答复、销号；不填为最近一次 */
                item?: number;
            };
            header?: never;
            path: {
                document: "interview-request" | "interview-notice" | "interview-record" | "session-notice" | "session-agenda" | "ballot-form" | "ballot-result" | "session-minutes" | "visit-notice" | "visit-minutes" | "assignment-order" | "reminder-notice" | "supervision-order" | "reply-receipt" | "close-off" | "issue-list" | "responsibility-list" | "rectification-list" | "promise-ledger" | "year-paragraph";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentPage"];
                };
            };
        };
    };
    DutiesController_list: {
        parameters: {
            query?: {
                /** @description 只看这一辖区 */
                jurisdiction?: string;
                /** @description 某人的历任 */
                person?: string;
                /** @description 职务：代表、选民代表、网格员、承办单位经办人或负责人 */
                kind?: "deputy" | "voterRepresentative" | "gridWorker" | "official" | "unitHead";
                /** @description 某单位的历任，含已并入它的单位 */
                unit?: string;
                /** @description 某地的历任 */
                place?: string;
                /** @description 连同其内的各地 */
                within?: boolean;
                /** @description 这一天在任的；不填为历任 */
                on?: string;
                /** @description 当日所知 */
                knownAt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyDto"][];
                };
            };
        };
    };
    FeedController_feed: {
        parameters: {
            query?: {
                /** @description 上次答复中的 next；不填为从头 */
                after?: number;
                /** @description 至多多少条 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feed"];
                };
            };
        };
    };
    FeedController_kinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicKind"][];
                };
            };
        };
    };
    ImportsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToldImport"][];
                };
            };
        };
    };
    ImportsController_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                    /**
                     * Format: uuid
                     * @description 已上传的文件，代替 file
                     */
                    upload?: string;
                    /** @description 工作表的名称；不填则按列名寻找 */
                    sheet?: string;
                    /** @description 列名在第几行；不填则按列名寻找 */
                    headerRow?: string;
                    /**
                     * @description 方案的名称，或一份 JSON
                     * @example hotline
                     */
                    profile: string;
                    /** Format: uuid */
                    jurisdiction?: string;
                    /** @enum {string} */
                    dryRun?: "true" | "false";
                    /** @enum {string} */
                    mode?: "history" | "live";
                    /** @enum {string} */
                    amend?: "true" | "false";
                };
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToldImport"];
                };
            };
        };
    };
    ImportsController_alikeTickets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlikeTicketsDto"][];
                };
            };
        };
    };
    ImportsController_profiles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportProfile"][];
                };
            };
        };
    };
    ImportUploadsController_send: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description 文件的开头，各列含义的建议 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownUpload"];
                };
            };
        };
    };
    ImportUploadsController_show: {
        parameters: {
            query?: {
                /** @description 工作表的名称 */
                sheet?: string;
                /** @description 列名在第几行 */
                headerRow?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件的开头，各列含义的建议 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownUpload"];
                };
            };
        };
    };
    ImportsController_job: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToldImport"];
                };
            };
        };
    };
    ImportsController_refused: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Excel 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    ImportsController_reverse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReverseImportBody"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToldImport"];
                };
            };
        };
    };
    ImportsController_stop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToldImport"];
                };
            };
        };
    };
    InboxController_inbox: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next；不填为第一页 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 只看未读 */
                unseen?: boolean;
                /** @description 只看待办 */
                open?: boolean;
                /** @description 只看关于这一事项、约谈、问询会或会办的 */
                about?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inbox"];
                };
            };
        };
    };
    InboxController_seenAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeenAllBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    InboxController_seen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    InterviewsController_list: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next；不填为第一页 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 当时的实情：日期（该日结束时，北京时间）或带时区的时刻 */
                asOf?: string;
                /** @description 当时所知：日期或带时区的时刻 */
                knownAt?: string;
                /** @description 状态 */
                state?: ("REQUESTED" | "RETURNED" | "ACCEPTED" | "APPROVED" | "REJECTED" | "MERGED" | "NOTICED" | "HELD" | "NOTE_FILED" | "DISPUTED" | "CONFIRMED" | "FINISHED" | "WITHDRAWN")[];
                /** @description 约谈或约见 */
                kind?: ("TALK" | "STATUTORY_MEETING")[];
                /** @description 专题 */
                topic?: string[];
                /** @description 重点工作 */
                keyWork?: string[];
                /** @description 单位 */
                unit?: string[];
                /** @description 社区、网格或小区，含其中各处 */
                place?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewList"];
                };
            };
        };
    };
    InterviewsController_request: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestInterviewBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    InterviewsController_record: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordInterviewBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    InterviewsController_page: {
        parameters: {
            query?: {
                /** @description 当时的实情：日期（该日结束时，北京时间）或带时区的时刻 */
                asOf?: unknown;
                /** @description 当时所知：日期或带时区的时刻 */
                knownAt?: unknown;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        moment: {
                            /**
                             * @description 当时的实情
                             * @example 2025-04-01T02:00:00.000Z
                             */
                            asOf: string;
                            /**
                             * @description 当时所知
                             * @example 2025-04-01T02:00:00.000Z
                             */
                            knownAt: string;
                        };
                        interview: components["schemas"]["InterviewRecord"];
                        /** @description 各提出人、各被约谈单位对现行记录的态度 */
                        voices: components["schemas"]["Voice"][];
                        /**
                         * @description 版本号，作 If-Match 用
                         * @example 3
                         */
                        revision: number;
                        allowed?: {
                            AttachScan?: true | string[];
                            ApproveSpecially?: true | string[];
                            ReturnInterview?: true | string[];
                            ResubmitInterview?: true | string[];
                            RejectInterview?: true | string[];
                            MergeInterview?: true | string[];
                            UndoMerge?: true | string[];
                            JoinMerged?: true | string[];
                            PartMerged?: true | string[];
                            GiveNotice?: true | string[];
                            AcknowledgeNotice?: true | string[];
                            NameDelegate?: true | string[];
                            PostponeInterview?: true | string[];
                            HoldInterview?: true | string[];
                            FileNote?: true | string[];
                            RecordInterview?: true | string[];
                            AmendNote?: true | string[];
                            ConfirmNote?: true | string[];
                            DisputeNote?: true | string[];
                            AskGuests?: true | string[];
                            WithdrawInterview?: true | string[];
                            HandOverInterview?: true | string[];
                            RequestInterview?: true | string[];
                            JoinInterview?: true | string[];
                            LeaveInterview?: true | string[];
                            AcceptInterview?: true | string[];
                            ApproveInterview?: true | string[];
                            FinishInterview?: true | string[];
                        };
                        /** @enum {boolean} */
                        newerRecords?: true;
                    };
                };
            };
        };
    };
    InterviewsController_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    InterviewTalksController_acknowledge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcknowledgeNoticeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    InterviewTalksController_amend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendNoteBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    InterviewsController_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    InterviewTalksController_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmNoteBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    InterviewTalksController_delegate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameDelegateBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    InterviewTalksController_dispute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeNoteBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    InterviewTalksController_finish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnteredBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    InterviewTalksController_guests: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskGuestsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    InterviewTalksController_hold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldInterviewBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    InterviewsController_join: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnteredBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    InterviewsController_leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnteredBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    InterviewsController_merge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeInterviewBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    InterviewTalksController_note: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileNoteBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    InterviewTalksController_notice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveNoticeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    InterviewTalksController_postpone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostponeInterviewBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    InterviewsController_reject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectInterviewBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    InterviewsController_resubmit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResubmitInterviewBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    InterviewsController_return: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterviewReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    InterviewTalksController_scan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachScanBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    InterviewsController_approveSpecially: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetingApprovalBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    InterviewsController_timeline: {
        parameters: {
            query?: {
                /** @description 当时的实情：日期（该日结束时，北京时间）或带时区的时刻 */
                asOf?: unknown;
                /** @description 当时所知：日期或带时区的时刻 */
                knownAt?: unknown;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
        };
    };
    InterviewsController_undoMerge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterviewReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    InterviewsController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawInterviewBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    JurisdictionsController_list: {
        parameters: {
            query?: {
                /** @description 只看这一辖区 */
                jurisdiction?: string;
                /** @description 是否包括已停用的 */
                closed?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JurisdictionDto"][];
                };
            };
        };
    };
    JurisdictionsController_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterJurisdictionBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    JurisdictionsController_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    JurisdictionsController_rename: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    JurisdictionsController_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    ListsController_list: {
        parameters: {
            query?: {
                /** @description 只看这一辖区 */
                jurisdiction?: string;
                /** @description 只看这一天可选的 */
                on?: string;
            };
            header?: never;
            path: {
                kind: "topic" | "keyWork";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListEntryDto"][];
                };
            };
        };
    };
    ListsController_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: "topic" | "keyWork";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddListEntryBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    ListsController_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                list: string;
                entry: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndListEntryBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    ListsController_rename: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                list: string;
                entry: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    MeController_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
        };
    };
    CalendarController_standing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarStandingDto"];
                };
            };
        };
    };
    CalendarController_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description 订阅地址，只显示这一次；知道地址的人就能看到日程
                         * @example https://yuexun.example.gov.cn/api/v1/calendar.ics?token=Yk3…
                         */
                        url: string;
                        /**
                         * @description 事项编号
                         * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
                         */
                        id: string;
                        /**
                         * @description 版本号，作 If-Match 用
                         * @example 0
                         */
                        revision: number | null;
                        /**
                         * @description 在全部事件中的位置
                         * @example 1024
                         */
                        position: number | null;
                        /**
                         * @description 列表是否已包含此次变动；catching-up 时稍后以 Yuexun-Position 再查
                         * @example current
                         * @enum {string}
                         */
                        lists: "catching-up" | "current";
                        /**
                         * @description 此前已执行过
                         * @example false
                         */
                        repeated: boolean;
                    };
                };
            };
        };
    };
    CalendarController_close: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    DeliveryController_choice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Choice"];
                };
            };
        };
    };
    DeliveryController_choose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseDeliveryBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    DeliveryController_stop: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    MeController_deviceKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceKeyDto"];
                };
            };
        };
    };
    MineController_matters: {
        parameters: {
            query?: {
                /** @description 当时的实情：日期（该日结束时，北京时间）或带时区的时刻 */
                asOf?: string;
                /** @description 当时所知：日期或带时区的时刻 */
                knownAt?: string;
                /** @description 未结或已结 */
                phase?: ("open" | "closed")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyMatters"];
                };
            };
        };
    };
    MeController_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    MineController_record: {
        parameters: {
            query?: {
                /** @description 当时的实情：日期（该日结束时，北京时间）或带时区的时刻 */
                asOf?: string;
                /** @description 当时所知：日期或带时区的时刻 */
                knownAt?: string;
                /** @description 统计年度；不填起止日期和年度为本年度 */
                year?: number;
                /** @description 起始日期，含当日 */
                from?: string;
                /** @description 截止日期，含当日；已过去的，以该日结束时的情况为准 */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyRecord"];
                };
            };
        };
    };
    MeController_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"][];
                };
            };
        };
    };
    MeController_endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已结束 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MeController_tokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenDto"][];
                };
            };
        };
    };
    MeController_issueToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueTokenBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
                        token: string;
                        /**
                         * @description 令牌全文，只显示这一次
                         * @example Yk3…
                         */
                        secret: string;
                        /**
                         * @description 事项编号
                         * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
                         */
                        id: string;
                        /**
                         * @description 版本号，作 If-Match 用
                         * @example 0
                         */
                        revision: number | null;
                        /**
                         * @description 在全部事件中的位置
                         * @example 1024
                         */
                        position: number | null;
                        /**
                         * @description 列表是否已包含此次变动；catching-up 时稍后以 Yuexun-Position 再查
                         * @example current
                         * @enum {string}
                         */
                        lists: "catching-up" | "current";
                        /**
                         * @description 此前已执行过
                         * @example false
                         */
                        repeated: boolean;
                    };
                };
            };
        };
    };
    MeController_revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    NameBookController_names: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookedName"][];
                };
            };
        };
    };
    NameBookController_learn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AliasBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    NameBookController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KnownNameBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    NameBookController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveNameBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    NamesController_names: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NamesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: components["schemas"]["Named"];
                    };
                };
            };
        };
    };
    NamesController_alike: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlikeNamesDto"][];
                };
            };
        };
    };
    PapersController_list: {
        parameters: {
            query?: {
                /** @description 拟稿、已核稿、待用印、已印发、撤回、替换、作废 */
                state?: ("DRAFTED" | "CHECKED" | "SIGNED" | "ISSUED" | "WITHDRAWN" | "REPLACED" | "DISCARDED")[];
                /** @description 文书种类 */
                document?: ("interview-request" | "interview-notice" | "interview-record" | "session-notice" | "session-agenda" | "ballot-form" | "ballot-result" | "session-minutes" | "visit-notice" | "visit-minutes" | "assignment-order" | "reminder-notice" | "supervision-order" | "reply-receipt" | "close-off" | "issue-list" | "responsibility-list" | "rectification-list" | "promise-ledger" | "year-paragraph")[];
                /** @description 哪一事项、约谈、问询会、会办或会议的 */
                subject?: string;
                /** @description 登记的年份 */
                year?: number;
                /** @description 上一页答复中的 next；不填为第一页 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 当时的实情：日期（该日结束时，北京时间）或带时区的时刻 */
                asOf?: string;
                /** @description 当时所知：日期或带时区的时刻 */
                knownAt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstrumentListOfPaperRow"];
                };
            };
        };
    };
    PapersController_draft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftPaperBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    PapersController_page: {
        parameters: {
            query?: {
                /** @description 当时的实情：日期（该日结束时，北京时间）或带时区的时刻 */
                asOf?: unknown;
                /** @description 当时所知：日期或带时区的时刻 */
                knownAt?: unknown;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        moment: {
                            /**
                             * @description 当时的实情
                             * @example 2025-04-01T02:00:00.000Z
                             */
                            asOf: string;
                            /**
                             * @description 当时所知
                             * @example 2025-04-01T02:00:00.000Z
                             */
                            knownAt: string;
                        };
                        /**
                         * @description 文书的各步、编号与去向
                         * @example {}
                         */
                        paper: components["schemas"]["PaperRecord"];
                        /**
                         * @description 修订号，即 ETag
                         * @example 3
                         */
                        revision: number;
                        /**
                         * @description 现在可做的
                         * @example {}
                         */
                        allowed?: {
                            DraftPaper?: true | string[];
                            RecordPaperNumber?: true | string[];
                            SignPaper?: true | string[];
                            SealPaper?: true | string[];
                            DiscardPaperDraft?: true | string[];
                            WithdrawPaper?: true | string[];
                            RecordReplacement?: true | string[];
                            CheckPaper?: true | string[];
                        };
                        /** @enum {boolean} */
                        newerRecords?: true;
                    };
                };
            };
        };
    };
    PapersController_check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaperStepBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    PapersController_discard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiscardPaperBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    PapersController_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Word 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
        };
    };
    PapersController_scan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                which: "stamped" | "signed" | "withdrawn";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 扫描件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PapersController_seal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealPaperBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    PapersController_sign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignPaperBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    PapersController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawPaperBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    PasswordHelpController_helped: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpedAccountDto"][];
                };
            };
        };
    };
    PasswordHelpController_giveCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description 一次性代码，只显示这一次
                         * @example K7QF-2M9X
                         */
                        code: string;
                        /**
                         * @description 有效至
                         * @example 2025-04-01T02:30:00.000Z
                         */
                        until: string;
                        /**
                         * @description 事项编号
                         * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
                         */
                        id: string;
                        /**
                         * @description 版本号，作 If-Match 用
                         * @example 0
                         */
                        revision: number | null;
                        /**
                         * @description 在全部事件中的位置
                         * @example 1024
                         */
                        position: number | null;
                        /**
                         * @description 列表是否已包含此次变动；catching-up 时稍后以 Yuexun-Position 再查
                         * @example current
                         * @enum {string}
                         */
                        lists: "catching-up" | "current";
                        /**
                         * @description 此前已执行过
                         * @example false
                         */
                        repeated: boolean;
                    };
                };
            };
        };
    };
    PeopleController_list: {
        parameters: {
            query?: {
                /** @description 只看这一辖区 */
                jurisdiction?: string;
                /** @description 是否包括已停用的 */
                closed?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedPersonDto"][];
                };
            };
        };
    };
    PeopleController_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterPersonBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    PeopleController_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"];
                };
            };
        };
    };
    PeopleController_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    DutiesController_begin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginDutyBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    DutiesController_annul: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                duty: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    DutiesController_correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                duty: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectDutyBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    DutiesController_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                duty: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndDutyBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    ErasureController_erase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description 正文中仍出现此人姓名、号码的事项，供遮盖；此前已删除的，无从查找，为 null */
                        residues: components["schemas"]["Residue"][] | null;
                        /**
                         * @description 事项编号
                         * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
                         */
                        id: string;
                        /**
                         * @description 版本号，作 If-Match 用
                         * @example 0
                         */
                        revision: number | null;
                        /**
                         * @description 在全部事件中的位置
                         * @example 1024
                         */
                        position: number | null;
                        /**
                         * @description 列表是否已包含此次变动；catching-up 时稍后以 Yuexun-Position 再查
                         * @example current
                         * @enum {string}
                         */
                        lists: "catching-up" | "current";
                        /**
                         * @description 此前已执行过
                         * @example false
                         */
                        repeated: boolean;
                    };
                };
            };
        };
    };
    HandoverController_handOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    PeopleController_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonalBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    PeopleController_relabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RelabelPersonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    PeopleController_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    ErasureController_residues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description 正文中出现此人姓名、号码的事项；已删除的，无从查找，为 null */
                        residues: components["schemas"]["Residue"][] | null;
                    };
                };
            };
        };
    };
    HandoverController_work: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkDto"];
                };
            };
        };
    };
    PlacesController_list: {
        parameters: {
            query?: {
                /** @description 只看这一辖区 */
                jurisdiction?: string;
                /** @description 是否包括已停用的 */
                closed?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceDto"][];
                };
            };
        };
    };
    PlacesController_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterPlaceBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    PlacesController_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    PlacesController_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MovePlaceBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    PlacesController_rename: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    PlacesController_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    PolicyController_policies: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 辖区 */
                jurisdiction: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoliciesDto"];
                };
            };
        };
    };
    PolicyController_setPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 辖区 */
                jurisdiction: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPolicyBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    ChangePreviewController_policy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 辖区 */
                jurisdiction: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyPreviewBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyPreviewDto"];
                };
            };
        };
    };
    OverviewController_promises: {
        parameters: {
            query?: {
                /** @description 当时的实情：日期（该日结束时，北京时间）或带时区的时刻 */
                asOf?: string;
                /** @description 当时所知：日期或带时区的时刻 */
                knownAt?: string;
                /** @description 单位 */
                unit?: string[];
                /** @description 兑现情况 */
                standing?: ("OPEN" | "KEPT" | "KEPT_LATE" | "BROKEN")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ledger"];
                };
            };
        };
    };
    OpennessController_results: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next；不填为第一页 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
            };
            header?: never;
            path: {
                jurisdiction: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicResultsDto"];
                };
            };
        };
    };
    InboxController_receipts: {
        parameters: {
            query: {
                /** @description 事项、约谈、问询会或会办的编号 */
                about: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipts"];
                };
            };
        };
    };
    RepeatsController_list: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next；不填为第一页 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 当时的实情：日期（该日结束时，北京时间）或带时区的时刻 */
                asOf?: string;
                /** @description 当时所知：日期或带时区的时刻 */
                knownAt?: string;
                /** @description 状态 */
                state?: ("OPEN" | "MERGED" | "DISSOLVED")[];
                /** @description 含此事项的 */
                case?: string;
                /** @description 是否包括与本街道协作的街道的 */
                partners?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstrumentListOfRepeatRecord"];
                };
            };
        };
    };
    RepeatsController_identify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentifyRepeatBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    LikenessController_dismissed: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next；不填为第一页 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["DismissedPair"][];
                        /**
                         * @description 下一页的 cursor
                         * @example null
                         */
                        next: string | null;
                    };
                };
            };
        };
    };
    RepeatsController_dismiss: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DismissSuggestionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    RepeatsController_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepeatReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    LikenessController_places: {
        parameters: {
            query?: {
                /** @description 当时的实情：日期（该日结束时，北京时间）或带时区的时刻 */
                asOf?: string;
                /** @description 当时所知：日期或带时区的时刻 */
                knownAt?: string;
                /** @description 此前多少天 */
                days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HotPlaces"];
                };
            };
        };
    };
    LikenessController_overview: {
        parameters: {
            query?: {
                /** @description 当时的实情：日期（该日结束时，北京时间）或带时区的时刻 */
                asOf?: unknown;
                /** @description 当时所知：日期或带时区的时刻 */
                knownAt?: unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepeatOverview"];
                };
            };
        };
    };
    LikenessController_suggestions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuggestBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestions"];
                };
            };
        };
    };
    LikenessController_suspected: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next；不填为第一页 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Suspected"][];
                        /**
                         * @description 下一页的 cursor
                         * @example null
                         */
                        next: string | null;
                    };
                };
            };
        };
    };
    LikenessController_topics: {
        parameters: {
            query?: {
                /** @description 当时的实情：日期（该日结束时，北京时间）或带时区的时刻 */
                asOf?: string;
                /** @description 当时所知：日期或带时区的时刻 */
                knownAt?: string;
                /** @description 此前多少天 */
                days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemicTopics"];
                };
            };
        };
    };
    RepeatsController_page: {
        parameters: {
            query?: {
                /** @description 当时的实情：日期（该日结束时，北京时间）或带时区的时刻 */
                asOf?: unknown;
                /** @description 当时所知：日期或带时区的时刻 */
                knownAt?: unknown;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        revision: number;
                        moment: {
                            /**
                             * @description 当时的实情
                             * @example 2025-04-01T02:00:00.000Z
                             */
                            asOf: string;
                            /**
                             * @description 当时所知
                             * @example 2025-04-01T02:00:00.000Z
                             */
                            knownAt: string;
                        };
                        /**
                         * @example {
                         *       "id": "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01",
                         *       "state": "OPEN",
                         *       "title": "东门路灯反复不亮",
                         *       "firstCase": "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01",
                         *       "links": []
                         *     }
                         */
                        issue: components["schemas"]["RepeatRecord"];
                        /** @description 依次出现的事项，以及距上次销号多少天 */
                        appearances: components["schemas"]["Appearance"][];
                        /**
                         * @description 销号后反弹几次
                         * @example 2
                         */
                        recurrences: number;
                        /**
                         * @description 已达规则所定次数，建议升级
                         * @example true
                         */
                        suggestsEscalation: boolean;
                        /**
                         * @description 首次反映的时间
                         * @example 2025-03-01T01:00:00.000Z
                         */
                        firstRaisedAt: string | null;
                        /**
                         * @description 销号几次
                         * @example 3
                         */
                        closeOffs: number;
                        /**
                         * @description 销号后又反映几次，不论关联时认定为何种关系
                         * @example 2
                         */
                        relapses: number;
                        /**
                         * @description 先后主办的单位
                         * @example [
                         *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
                         *     ]
                         */
                        units: string[];
                        /** @description 涉及的地点 */
                        places: components["schemas"]["PlaceRef"][];
                        /** @description 各单位先后作过的承诺，过期未兑现的几项 */
                        promises: components["schemas"]["PromisesOfUnit"][];
                    };
                };
            };
        };
    };
    NameBookController_proposals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AliasProposal"][];
                };
            };
        };
    };
    RepeatsController_cause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindCauseBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    RepeatsController_checkMeasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckMeasureBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    RepeatsController_dissolve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepeatReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    RepeatsController_escalate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EscalateRepeatBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    RepeatsController_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    RepeatsController_measure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetMeasureBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    RepeatsController_merge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeRepeatBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    RepeatsController_rename: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameRepeatBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    RepeatsController_restoreIssue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepeatReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    RepeatsController_split: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitRepeatBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    RepeatsController_timeline: {
        parameters: {
            query?: {
                /** @description 当时的实情：日期（该日结束时，北京时间）或带时区的时刻 */
                asOf?: unknown;
                /** @description 当时所知：日期或带时区的时刻 */
                knownAt?: unknown;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
        };
    };
    RepeatsController_unlink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnlinkCaseBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    RepeatsController_withdrawMeasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepeatReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    VisitsController_list: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next；不填为第一页 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 当时的实情：日期（该日结束时，北京时间）或带时区的时刻 */
                asOf?: string;
                /** @description 当时所知：日期或带时区的时刻 */
                knownAt?: string;
                /** @description 专题 */
                topic?: string[];
                /** @description 重点工作 */
                keyWork?: string[];
                /** @description 单位 */
                unit?: string[];
                /** @description 状态 */
                state?: ("CALLED" | "HELD" | "MINUTES_ISSUED" | "CANCELLED")[];
                /** @description 民生实事、急难愁盼、热点难点 */
                focus?: ("LIVELIHOOD" | "URGENT_NEED" | "HARD_SPOT")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstrumentListOfVisitRow"];
                };
            };
        };
    };
    VisitsController_call: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallVisitBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    VisitsController_page: {
        parameters: {
            query?: {
                /** @description 当时的实情：日期（该日结束时，北京时间）或带时区的时刻 */
                asOf?: unknown;
                /** @description 当时所知：日期或带时区的时刻 */
                knownAt?: unknown;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        moment: {
                            /**
                             * @description 当时的实情
                             * @example 2025-04-01T02:00:00.000Z
                             */
                            asOf: string;
                            /**
                             * @description 当时所知
                             * @example 2025-04-01T02:00:00.000Z
                             */
                            knownAt: string;
                        };
                        /**
                         * @description 安排、邀请、到场、问答、发现、措施、未达成一致、当场解决、纪要
                         * @example {
                         *       "id": "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01",
                         *       "state": "HELD",
                         *       "findings": [],
                         *       "measures": [],
                         *       "settlements": [],
                         *       "failures": [],
                         *       "minutes": null
                         *     }
                         */
                        resolution: components["schemas"]["VisitRecord"];
                        revision: number;
                        allowed?: {
                            ApproveSpecially?: true | string[];
                            AskGuests?: true | string[];
                            ReplanResolution?: true | string[];
                            AnswerVisitInvitation?: true | string[];
                            CancelResolution?: true | string[];
                            HoldResolution?: true | string[];
                            AskOnSite?: true | string[];
                            AnswerOnSite?: true | string[];
                            RecordFinding?: true | string[];
                            AgreeMeasure?: true | string[];
                            FailAgreement?: true | string[];
                            SettleOnSite?: true | string[];
                            HandOverVisit?: true | string[];
                            IssueResolutionMinutes?: true | string[];
                            AmendResolutionMinutes?: true | string[];
                            CallResolution?: true | string[];
                        };
                        /** @enum {boolean} */
                        newerRecords?: true;
                    };
                };
            };
        };
    };
    VisitsController_amendMinutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendMinutesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    VisitsController_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    VisitsController_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    VisitsController_finding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindingBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    VisitsController_guests: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskGuestsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    VisitsController_hold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldVisitBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    VisitsController_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerVisitInvitationBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    VisitsController_measure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreeMeasureBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    VisitsController_minutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MinutesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    VisitsController_noAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FailAgreementBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    VisitsController_question: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskOnSiteBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    VisitsController_replan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplanVisitBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    VisitsController_settle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleOnSiteBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    VisitsController_approveSpecially: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetingApprovalBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    VisitsController_timeline: {
        parameters: {
            query?: {
                /** @description 当时的实情：日期（该日结束时，北京时间）或带时区的时刻 */
                asOf?: unknown;
                /** @description 当时所知：日期或带时区的时刻 */
                knownAt?: unknown;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
        };
    };
    OpennessController_retention: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        people: components["schemas"]["KeptLongEnough"][];
                    };
                };
            };
        };
    };
    ReviewsController_list: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next；不填为第一页 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 当时的实情：日期（该日结束时，北京时间）或带时区的时刻 */
                asOf?: string;
                /** @description 当时所知：日期或带时区的时刻 */
                knownAt?: string;
                /** @description 状态 */
                state?: ("PREPARED" | "OPEN" | "CLOSED" | "CANCELLED")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstrumentListOfReviewRecord"];
                };
            };
        };
    };
    ReviewsController_prepare: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrepareReviewBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    ReviewsController_page: {
        parameters: {
            query?: {
                /** @description 当时的实情：日期（该日结束时，北京时间）或带时区的时刻 */
                asOf?: unknown;
                /** @description 当时所知：日期或带时区的时刻 */
                knownAt?: unknown;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        moment: {
                            /**
                             * @description 当时的实情
                             * @example 2025-04-01T02:00:00.000Z
                             */
                            asOf: string;
                            /**
                             * @description 当时所知
                             * @example 2025-04-01T02:00:00.000Z
                             */
                            knownAt: string;
                        };
                        review: components["schemas"]["ReviewRecord"];
                        /**
                         * @description 修订号，即 ETag
                         * @example 3
                         */
                        revision: number;
                        allowed?: {
                            PrepareReview?: true | string[];
                            FixPack?: true | string[];
                            OpenReview?: true | string[];
                            AnswerDecision?: true | string[];
                            WithdrawDecision?: true | string[];
                            CloseReview?: true | string[];
                            CancelReview?: true | string[];
                            DecideOnCase?: true | string[];
                        };
                        /** @enum {boolean} */
                        newerRecords?: true;
                    };
                };
            };
        };
    };
    ReviewsController_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    ReviewsController_carryOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CarryOutBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decided"];
                };
            };
        };
    };
    ReviewsController_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseReviewBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    ReviewsController_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decided"];
                };
            };
        };
    };
    ReviewsController_lists: {
        parameters: {
            query?: {
                /** @description 当时的实情：日期（该日结束时，北京时间）或带时区的时刻 */
                asOf?: unknown;
                /** @description 当时所知：日期或带时区的时刻 */
                knownAt?: unknown;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewLists"];
                };
            };
        };
    };
    ReviewsController_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenReviewBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    ReviewsController_pack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewPack"];
                };
            };
        };
    };
    ReviewsController_fixPack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FixPackBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    ReviewsController_timeline: {
        parameters: {
            query?: {
                /** @description 当时的实情：日期（该日结束时，北京时间）或带时区的时刻 */
                asOf?: unknown;
                /** @description 当时所知：日期或带时区的时刻 */
                knownAt?: unknown;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
        };
    };
    ReviewsController_withdrawDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawDecisionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    SearchController_search: {
        parameters: {
            query: {
                /** @description 当时的实情：日期（该日结束时，北京时间）或带时区的时刻 */
                asOf?: string;
                /** @description 当时所知：日期或带时区的时刻 */
                knownAt?: string;
                /** @description 检索词：连在一起的任意两个字即可；事项也可用编号、工单号 */
                q: string;
                /** @description 只看这几类，以逗号分隔 */
                kind?: ("case" | "interview" | "session" | "visit" | "repeatIssue" | "slip")[];
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 每页条数，至多100 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchAnswer"];
                };
            };
        };
    };
    SecurityLogController_log: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next；不填为第一页 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 何人：其账号的记录，及其对他人账号所做的 */
                person?: string;
                /** @description 哪一类 */
                kind?: "SIGNED_IN" | "SIGN_IN_FAILED" | "PASSWORD_FAILED" | "CODE_FAILED" | "DOWNLOADED" | "ACCOUNT_OPENED" | "ROLE_GRANTED" | "ROLE_REVOKED" | "PASSWORD_CHANGED" | "PASSWORD_RESET" | "PASSWORD_CODE_GIVEN" | "PASSWORD_RECOVERED" | "TOKEN_ISSUED" | "TOKEN_REVOKED" | "ACCOUNT_SUSPENDED" | "ACCOUNT_RESUMED";
                /** @description 起始日期，含当日 */
                from?: string;
                /** @description 截止日期，含当日 */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityLogDto"];
                };
            };
        };
    };
    SessionsController_list: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next；不填为第一页 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 当时的实情：日期（该日结束时，北京时间）或带时区的时刻 */
                asOf?: string;
                /** @description 当时所知：日期或带时区的时刻 */
                knownAt?: string;
                /** @description 专题 */
                topic?: string[];
                /** @description 重点工作 */
                keyWork?: string[];
                /** @description 单位 */
                unit?: string[];
                /** @description 状态 */
                state?: ("CONVENED" | "NOTICED" | "OPEN" | "CLOSED" | "MINUTES_ISSUED" | "CANCELLED")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionList"];
                };
            };
        };
    };
    SessionsController_convene: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConveneSessionBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    SessionsController_page: {
        parameters: {
            query?: {
                /** @description 当时的实情：日期（该日结束时，北京时间）或带时区的时刻 */
                asOf?: unknown;
                /** @description 当时所知：日期或带时区的时刻 */
                knownAt?: unknown;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        moment: {
                            /**
                             * @description 当时的实情
                             * @example 2025-04-01T02:00:00.000Z
                             */
                            asOf: string;
                            /**
                             * @description 当时所知
                             * @example 2025-04-01T02:00:00.000Z
                             */
                            knownAt: string;
                        };
                        /**
                         * @description 安排、邀请、问题（答复、更正、追问、承诺、评价）、测评、弱项、纪要
                         * @example {
                         *       "id": "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01",
                         *       "state": "OPEN",
                         *       "questions": [],
                         *       "ballots": [],
                         *       "weakWorks": [],
                         *       "minutes": null
                         *     }
                         */
                        session: components["schemas"]["SessionRecord"];
                        /**
                         * @description 未通过的测评：何日前再次报告，是否再次测评，结果如何
                         * @example [
                         *       {
                         *         "ballot": "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01",
                         *         "question": null,
                         *         "unit": "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01",
                         *         "reportBy": "2025-07-10",
                         *         "ballotAgain": true,
                         *         "again": "NOT_YET"
                         *       }
                         *     ]
                         */
                        ballotFollowUps: components["schemas"]["BallotFollowUp"][];
                        revision: number;
                        allowed?: {
                            ApproveSpecially?: true | string[];
                            AskGuests?: true | string[];
                            ReplanSession?: true | string[];
                            CancelSession?: true | string[];
                            AnswerInvitation?: true | string[];
                            SubmitQuestion?: true | string[];
                            MergeQuestions?: true | string[];
                            UndoQuestionMerge?: true | string[];
                            WithdrawQuestion?: true | string[];
                            OrderAgenda?: true | string[];
                            OpenSession?: true | string[];
                            ChangeRoll?: true | string[];
                            PutQuestion?: true | string[];
                            AnswerQuestion?: true | string[];
                            CorrectAnswer?: true | string[];
                            JudgeAnswerEmpty?: true | string[];
                            FollowUp?: true | string[];
                            MakeCommitment?: true | string[];
                            RateAnswer?: true | string[];
                            UndoBallotCount?: true | string[];
                            ReportAfterBallot?: true | string[];
                            RemindOfBallot?: true | string[];
                            EndBallot?: true | string[];
                            MeasureWork?: true | string[];
                            CloseSession?: true | string[];
                            HandOverSession?: true | string[];
                            IssueMinutes?: true | string[];
                            AmendMinutes?: true | string[];
                            ConveneSession?: true | string[];
                            NoticeSession?: true | string[];
                            CountBallot?: true | string[];
                            OpenBallot?: true | string[];
                            CountVotes?: true | string[];
                            MarkWeak?: true | string[];
                        };
                        /** @enum {boolean} */
                        newerRecords?: true;
                    };
                };
            };
        };
    };
    SessionsController_agenda: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgendaBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    SessionFloorController_amendMinutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendMinutesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    SessionFloorController_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    SessionFloorController_ballot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountBallotBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    BallotSequelsController_report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportAfterBallotBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    BallotsController_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenBallotBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    BallotsController_standing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                ballot: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Standing"];
                };
            };
        };
    };
    BallotsController_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                ballot: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    BallotsController_vote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                ballot: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoteBody"];
            };
        };
        responses: {
            /** @description 已收到 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SessionsController_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    SessionFloorController_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseSessionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    SessionFloorController_commitment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeCommitmentBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    SessionFloorController_correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectAnswerBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    SessionFloorController_followUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowUpBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    SessionFloorController_guests: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskGuestsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    SessionsController_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerInvitationBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    SessionFloorController_judge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JudgeAnswerBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    SessionsController_merge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeQuestionsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    SessionFloorController_minutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MinutesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    SessionsController_notice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    SessionFloorController_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenSessionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    SessionFloorController_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuestionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    SessionsController_question: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitQuestionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    SessionFloorController_rate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RateAnswerBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    SessionsController_replan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplanSessionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    SessionFloorController_roll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRollBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    SessionsController_approveSpecially: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetingApprovalBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    SessionsController_timeline: {
        parameters: {
            query?: {
                /** @description 当时的实情：日期（该日结束时，北京时间）或带时区的时刻 */
                asOf?: unknown;
                /** @description 当时所知：日期或带时区的时刻 */
                knownAt?: unknown;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
        };
    };
    BallotSequelsController_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoBallotCountBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    SessionsController_undoMerge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoQuestionMergeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    SessionFloorController_markWeak: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkWeakBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    SessionFloorController_measure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasureWorkBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    SessionsController_withdrawQuestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawQuestionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    SignInController_enter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInBody"];
            };
        };
        responses: {
            /** @description 已登录，会话在 cookie yuexun-session 中 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PasswordHelpController_recover: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecoverPasswordBody"];
            };
        };
        responses: {
            /** @description 已设新密码 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SignInController_leave: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 会话已结束 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SlipsController_list: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next；不填为第一页 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 当时的实情：日期（该日结束时，北京时间）或带时区的时刻 */
                asOf?: string;
                /** @description 当时所知：日期或带时区的时刻 */
                knownAt?: string;
                /** @description 状态 */
                state?: ("RECEIVED" | "ASKED_BACK" | "TYPING" | "TYPED" | "DISPUTED" | "CONFIRMED" | "UNCONFIRMED" | "SET_ASIDE")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstrumentListOfSlipRecord"];
                };
            };
        };
    };
    SlipsController_receive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiveSlipBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    SlipsController_page: {
        parameters: {
            query?: {
                /** @description 当时的实情：日期（该日结束时，北京时间）或带时区的时刻 */
                asOf?: unknown;
                /** @description 当时所知：日期或带时区的时刻 */
                knownAt?: unknown;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        moment: {
                            /**
                             * @description 当时的实情
                             * @example 2025-04-01T02:00:00.000Z
                             */
                            asOf: string;
                            /**
                             * @description 当时所知
                             * @example 2025-04-01T02:00:00.000Z
                             */
                            knownAt: string;
                        };
                        slip: components["schemas"]["SlipRecord"];
                        /**
                         * @description 按规则，本人须手写签名确认
                         * @example false
                         */
                        signature: boolean;
                        /**
                         * @description 版本号，作 If-Match 用
                         * @example 0
                         */
                        revision: number;
                        allowed?: {
                            ReceiveSlip?: true | string[];
                            AddSlipPhotos?: true | string[];
                            AskBackSlip?: true | string[];
                            TypeSlip?: true | string[];
                            SetAsideSlip?: true | string[];
                            TakeUpSlip?: true | string[];
                            HandOverSlip?: true | string[];
                            EndSlipTyping?: true | string[];
                            FollowSlipNote?: true | string[];
                        };
                        /** @enum {boolean} */
                        newerRecords?: true;
                    };
                };
            };
        };
    };
    SlipsController_askBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SlipReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    SlipNotesController_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmSlipBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    SlipNotesController_dispute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SlipReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    SlipsController_endTyping: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    SlipsController_addPhotos: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddSlipPhotosBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    SlipsController_setAside: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetAsideSlipBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    SlipNotesController_signedSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmSlipBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    SlipsController_takeUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SlipReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    SlipsController_timeline: {
        parameters: {
            query?: {
                /** @description 当时的实情：日期（该日结束时，北京时间）或带时区的时刻 */
                asOf?: unknown;
                /** @description 当时所知：日期或带时区的时刻 */
                knownAt?: unknown;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
        };
    };
    SlipNotesController_type: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TypeSlipBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    StatisticsController_report: {
        parameters: {
            query?: {
                /** @description 当时的实情：日期（该日结束时，北京时间）或带时区的时刻 */
                asOf?: string;
                /** @description 当时所知：日期或带时区的时刻 */
                knownAt?: string;
                /** @description 统计年度；不填起止日期和年度为本年度 */
                year?: number;
                /** @description 起始日期，含当日 */
                from?: string;
                /** @description 截止日期，含当日；已过去的，以该日结束时的情况为准 */
                to?: string;
                /** @description 已撤并的单位以原名计（OWN）还是并入后继单位计（SUCCESSOR）；不填依规则 */
                mergedUnits?: "OWN" | "SUCCESSOR";
                /** @description 单位；可取多值，以逗号分隔；也可填none、several */
                unit?: string[];
                /** @description 专题；可取多值，以逗号分隔；也可填none */
                topic?: string[];
                /** @description 社区；可取多值，以逗号分隔；也可填none */
                community?: string[];
                /** @description 重点工作；可取多值，以逗号分隔；也可填none */
                keyWork?: string[];
                /** @description 来源 */
                origin?: ("INTERVIEW" | "SESSION" | "ON_SITE" | "HOTLINE" | "none")[];
                /** @description 事项到查询时的状态 */
                state?: ("REGISTERED" | "REJECTED" | "SCREENED" | "ASSIGNED" | "DECLINED" | "ACCEPTED" | "PLANNED" | "IN_PROGRESS" | "REPLIED" | "RATED" | "UNDER_REVIEW" | "REWORK" | "DEFERRED" | "SETTLED_ON_SPOT" | "CLOSED_OFF" | "CONFIRMED" | "REOPENED" | "WITHDRAWN")[];
                /** @description 辖区 */
                jurisdiction?: string[];
                /** @description 按什么分列 */
                by?: "unit" | "topic" | "community" | "keyWork" | "origin" | "state" | "month";
                /** @description 只要这些指标 */
                metric?: ("interviewsHeld" | "interviewPersonTimes" | "interviewees" | "delegatesSent" | "representatives" | "deputiesInterviewing" | "voterRepresentativesInterviewing" | "filersInterviewing" | "sessionsHeld" | "sessionAttendance" | "questionsPut" | "questionsAnswered" | "questionsHoldingOnly" | "questionsUnanswered" | "answerRate" | "ballotsHeld" | "ballotSatisfaction" | "visitsHeld" | "visitAttendance" | "measuresAgreed" | "settledOnSite" | "agreementsFailed" | "casesRegistered" | "casesRejected" | "casesWithdrawn" | "historyImported" | "casesOpen" | "casesOverdue" | "reviewsOverdue" | "casesClosed" | "casesClosedOnTime" | "casesClosedLate" | "closedByOverride" | "specialApprovals" | "settledOnSpot" | "onTimeRate" | "simpleOnTimeRate" | "casesLateBefore" | "wholeDays" | "completionRate" | "casesReplied" | "replyOnTimeRate" | "resolutionRate" | "ratingsGiven" | "ratingsMissing" | "satisfactionRate" | "fullSatisfactionRate" | "attitudeRate" | "dissatisfied" | "promisesDue" | "promisesKept" | "promisesKeptLate" | "promisesBroken" | "fulfilmentRate" | "reworks" | "reopened" | "relapseRate" | "recurrences" | "recurrenceRate" | "lookBacks" | "contactsMissed" | "reportsMissed" | "declined" | "extensions" | "deferrals" | "supervisions" | "referrals")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
        };
    };
    StatisticsController_compare: {
        parameters: {
            query?: {
                /** @description 当时的实情：日期（该日结束时，北京时间）或带时区的时刻 */
                asOf?: string;
                /** @description 当时所知：日期或带时区的时刻 */
                knownAt?: string;
                /** @description 统计年度；不填起止日期和年度为本年度 */
                year?: number;
                /** @description 起始日期，含当日 */
                from?: string;
                /** @description 截止日期，含当日；已过去的，以该日结束时的情况为准 */
                to?: string;
                /** @description 已撤并的单位以原名计（OWN）还是并入后继单位计（SUCCESSOR）；不填依规则 */
                mergedUnits?: "OWN" | "SUCCESSOR";
                /** @description 单位；可取多值，以逗号分隔；也可填none、several */
                unit?: string[];
                /** @description 专题；可取多值，以逗号分隔；也可填none */
                topic?: string[];
                /** @description 社区；可取多值，以逗号分隔；也可填none */
                community?: string[];
                /** @description 重点工作；可取多值，以逗号分隔；也可填none */
                keyWork?: string[];
                /** @description 来源 */
                origin?: ("INTERVIEW" | "SESSION" | "ON_SITE" | "HOTLINE" | "none")[];
                /** @description 事项到查询时的状态 */
                state?: ("REGISTERED" | "REJECTED" | "SCREENED" | "ASSIGNED" | "DECLINED" | "ACCEPTED" | "PLANNED" | "IN_PROGRESS" | "REPLIED" | "RATED" | "UNDER_REVIEW" | "REWORK" | "DEFERRED" | "SETTLED_ON_SPOT" | "CLOSED_OFF" | "CONFIRMED" | "REOPENED" | "WITHDRAWN")[];
                /** @description 辖区 */
                jurisdiction?: string[];
                /** @description 按什么分列 */
                by?: "unit" | "topic" | "community" | "keyWork" | "origin" | "state" | "month";
                /** @description 只要这些指标 */
                metric?: ("interviewsHeld" | "interviewPersonTimes" | "interviewees" | "delegatesSent" | "representatives" | "deputiesInterviewing" | "voterRepresentativesInterviewing" | "filersInterviewing" | "sessionsHeld" | "sessionAttendance" | "questionsPut" | "questionsAnswered" | "questionsHoldingOnly" | "questionsUnanswered" | "answerRate" | "ballotsHeld" | "ballotSatisfaction" | "visitsHeld" | "visitAttendance" | "measuresAgreed" | "settledOnSite" | "agreementsFailed" | "casesRegistered" | "casesRejected" | "casesWithdrawn" | "historyImported" | "casesOpen" | "casesOverdue" | "reviewsOverdue" | "casesClosed" | "casesClosedOnTime" | "casesClosedLate" | "closedByOverride" | "specialApprovals" | "settledOnSpot" | "onTimeRate" | "simpleOnTimeRate" | "casesLateBefore" | "wholeDays" | "completionRate" | "casesReplied" | "replyOnTimeRate" | "resolutionRate" | "ratingsGiven" | "ratingsMissing" | "satisfactionRate" | "fullSatisfactionRate" | "attitudeRate" | "dissatisfied" | "promisesDue" | "promisesKept" | "promisesKeptLate" | "promisesBroken" | "fulfilmentRate" | "reworks" | "reopened" | "relapseRate" | "recurrences" | "recurrenceRate" | "lookBacks" | "contactsMissed" | "reportsMissed" | "declined" | "extensions" | "deferrals" | "supervisions" | "referrals")[];
                /** @description 对比期起始日期；不填为上年同期 */
                againstFrom?: string;
                /** @description 对比期截止日期 */
                againstTo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"];
                };
            };
        };
    };
    ExportsController_statistics: {
        parameters: {
            query?: {
                /** @description 当时的实情：日期（该日结束时，北京时间）或带时区的时刻 */
                asOf?: string;
                /** @description 当时所知：日期或带时区的时刻 */
                knownAt?: string;
                /** @description 统计年度；不填起止日期和年度为本年度 */
                year?: number;
                /** @description 起始日期，含当日 */
                from?: string;
                /** @description 截止日期，含当日；已过去的，以该日结束时的情况为准 */
                to?: string;
                /** @description 已撤并的单位以原名计（OWN）还是并入后继单位计（SUCCESSOR）；不填依规则 */
                mergedUnits?: "OWN" | "SUCCESSOR";
                /** @description 单位；可取多值，以逗号分隔；也可填none、several */
                unit?: string[];
                /** @description 专题；可取多值，以逗号分隔；也可填none */
                topic?: string[];
                /** @description 社区；可取多值，以逗号分隔；也可填none */
                community?: string[];
                /** @description 重点工作；可取多值，以逗号分隔；也可填none */
                keyWork?: string[];
                /** @description 来源 */
                origin?: ("INTERVIEW" | "SESSION" | "ON_SITE" | "HOTLINE" | "none")[];
                /** @description 事项到查询时的状态 */
                state?: ("REGISTERED" | "REJECTED" | "SCREENED" | "ASSIGNED" | "DECLINED" | "ACCEPTED" | "PLANNED" | "IN_PROGRESS" | "REPLIED" | "RATED" | "UNDER_REVIEW" | "REWORK" | "DEFERRED" | "SETTLED_ON_SPOT" | "CLOSED_OFF" | "CONFIRMED" | "REOPENED" | "WITHDRAWN")[];
                /** @description 辖区 */
                jurisdiction?: string[];
                /** @description 按什么分列 */
                by?: "unit" | "topic" | "community" | "keyWork" | "origin" | "state" | "month";
                /** @description 只要这些指标 */
                metric?: ("interviewsHeld" | "interviewPersonTimes" | "interviewees" | "delegatesSent" | "representatives" | "deputiesInterviewing" | "voterRepresentativesInterviewing" | "filersInterviewing" | "sessionsHeld" | "sessionAttendance" | "questionsPut" | "questionsAnswered" | "questionsHoldingOnly" | "questionsUnanswered" | "answerRate" | "ballotsHeld" | "ballotSatisfaction" | "visitsHeld" | "visitAttendance" | "measuresAgreed" | "settledOnSite" | "agreementsFailed" | "casesRegistered" | "casesRejected" | "casesWithdrawn" | "historyImported" | "casesOpen" | "casesOverdue" | "reviewsOverdue" | "casesClosed" | "casesClosedOnTime" | "casesClosedLate" | "closedByOverride" | "specialApprovals" | "settledOnSpot" | "onTimeRate" | "simpleOnTimeRate" | "casesLateBefore" | "wholeDays" | "completionRate" | "casesReplied" | "replyOnTimeRate" | "resolutionRate" | "ratingsGiven" | "ratingsMissing" | "satisfactionRate" | "fullSatisfactionRate" | "attitudeRate" | "dissatisfied" | "promisesDue" | "promisesKept" | "promisesKeptLate" | "promisesBroken" | "fulfilmentRate" | "reworks" | "reopened" | "relapseRate" | "recurrences" | "recurrenceRate" | "lookBacks" | "contactsMissed" | "reportsMissed" | "declined" | "extensions" | "deferrals" | "supervisions" | "referrals")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Excel 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    StatisticsController_metrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownMetric"][];
                };
            };
        };
    };
    StatisticsController_ranking: {
        parameters: {
            query: {
                /** @description 当时的实情：日期（该日结束时，北京时间）或带时区的时刻 */
                asOf?: string;
                /** @description 当时所知：日期或带时区的时刻 */
                knownAt?: string;
                /** @description 统计年度；不填起止日期和年度为本年度 */
                year?: number;
                /** @description 起始日期，含当日 */
                from?: string;
                /** @description 截止日期，含当日；已过去的，以该日结束时的情况为准 */
                to?: string;
                /** @description 已撤并的单位以原名计（OWN）还是并入后继单位计（SUCCESSOR）；不填依规则 */
                mergedUnits?: "OWN" | "SUCCESSOR";
                /** @description 单位；可取多值，以逗号分隔；也可填none、several */
                unit?: string[];
                /** @description 专题；可取多值，以逗号分隔；也可填none */
                topic?: string[];
                /** @description 社区；可取多值，以逗号分隔；也可填none */
                community?: string[];
                /** @description 重点工作；可取多值，以逗号分隔；也可填none */
                keyWork?: string[];
                /** @description 来源 */
                origin?: ("INTERVIEW" | "SESSION" | "ON_SITE" | "HOTLINE" | "none")[];
                /** @description 事项到查询时的状态 */
                state?: ("REGISTERED" | "REJECTED" | "SCREENED" | "ASSIGNED" | "DECLINED" | "ACCEPTED" | "PLANNED" | "IN_PROGRESS" | "REPLIED" | "RATED" | "UNDER_REVIEW" | "REWORK" | "DEFERRED" | "SETTLED_ON_SPOT" | "CLOSED_OFF" | "CONFIRMED" | "REOPENED" | "WITHDRAWN")[];
                /** @description 辖区 */
                jurisdiction?: string[];
                /** @description 以哪个指标排名 */
                metric: "interviewsHeld" | "interviewPersonTimes" | "interviewees" | "delegatesSent" | "representatives" | "deputiesInterviewing" | "voterRepresentativesInterviewing" | "filersInterviewing" | "sessionsHeld" | "sessionAttendance" | "questionsPut" | "questionsAnswered" | "questionsHoldingOnly" | "questionsUnanswered" | "answerRate" | "ballotsHeld" | "ballotSatisfaction" | "visitsHeld" | "visitAttendance" | "measuresAgreed" | "settledOnSite" | "agreementsFailed" | "casesRegistered" | "casesRejected" | "casesWithdrawn" | "historyImported" | "casesOpen" | "casesOverdue" | "reviewsOverdue" | "casesClosed" | "casesClosedOnTime" | "casesClosedLate" | "closedByOverride" | "specialApprovals" | "settledOnSpot" | "onTimeRate" | "simpleOnTimeRate" | "casesLateBefore" | "wholeDays" | "completionRate" | "casesReplied" | "replyOnTimeRate" | "resolutionRate" | "ratingsGiven" | "ratingsMissing" | "satisfactionRate" | "fullSatisfactionRate" | "attitudeRate" | "dissatisfied" | "promisesDue" | "promisesKept" | "promisesKeptLate" | "promisesBroken" | "fulfilmentRate" | "reworks" | "reopened" | "relapseRate" | "recurrences" | "recurrenceRate" | "lookBacks" | "contactsMissed" | "reportsMissed" | "declined" | "extensions" | "deferrals" | "supervisions" | "referrals";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ranking"];
                };
            };
        };
    };
    StatisticsController_cases: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next；不填为第一页 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 当时的实情：日期（该日结束时，北京时间）或带时区的时刻 */
                asOf?: string;
                /** @description 当时所知：日期或带时区的时刻 */
                knownAt?: string;
                /** @description 统计年度；不填起止日期和年度为本年度 */
                year?: number;
                /** @description 起始日期，含当日 */
                from?: string;
                /** @description 截止日期，含当日；已过去的，以该日结束时的情况为准 */
                to?: string;
                /** @description 已撤并的单位以原名计（OWN）还是并入后继单位计（SUCCESSOR）；不填依规则 */
                mergedUnits?: "OWN" | "SUCCESSOR";
                /** @description 单位；可取多值，以逗号分隔；也可填none、several */
                unit?: string[];
                /** @description 专题；可取多值，以逗号分隔；也可填none */
                topic?: string[];
                /** @description 社区；可取多值，以逗号分隔；也可填none */
                community?: string[];
                /** @description 重点工作；可取多值，以逗号分隔；也可填none */
                keyWork?: string[];
                /** @description 来源 */
                origin?: ("INTERVIEW" | "SESSION" | "ON_SITE" | "HOTLINE" | "none")[];
                /** @description 事项到查询时的状态 */
                state?: ("REGISTERED" | "REJECTED" | "SCREENED" | "ASSIGNED" | "DECLINED" | "ACCEPTED" | "PLANNED" | "IN_PROGRESS" | "REPLIED" | "RATED" | "UNDER_REVIEW" | "REWORK" | "DEFERRED" | "SETTLED_ON_SPOT" | "CLOSED_OFF" | "CONFIRMED" | "REOPENED" | "WITHDRAWN")[];
                /** @description 辖区 */
                jurisdiction?: string[];
                /** @description 分子或分母背后的；不填为分子 */
                part?: "numerator" | "denominator";
            };
            header?: never;
            path: {
                metric: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrillDown"];
                };
            };
        };
    };
    ClockController_clock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockReport"];
                };
            };
        };
    };
    ClockController_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmClockBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    StatusController_status: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusDto"];
                };
            };
        };
    };
    StatusController_verification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verification"];
                };
            };
        };
    };
    StatusController_verify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyBody"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verification"];
                };
            };
        };
    };
    NextController_next: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 哪一类 */
                kind: "case" | "interview" | "session" | "visit" | "repeatIssue" | "reviewMeeting" | "slip";
                /** @description 哪一项 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Next"];
                };
            };
        };
    };
    UnitsController_list: {
        parameters: {
            query?: {
                /** @description 只看这一辖区 */
                jurisdiction?: string;
                /** @description 是否包括已停用的 */
                closed?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDto"][];
                };
            };
        };
    };
    UnitsController_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterUnitBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    CalendarController_standingOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarStandingDto"];
                };
            };
        };
    };
    CalendarController_openOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description 订阅地址，只显示这一次；知道地址的人就能看到日程
                         * @example https://yuexun.example.gov.cn/api/v1/calendar.ics?token=Yk3…
                         */
                        url: string;
                        /**
                         * @description 事项编号
                         * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
                         */
                        id: string;
                        /**
                         * @description 版本号，作 If-Match 用
                         * @example 0
                         */
                        revision: number | null;
                        /**
                         * @description 在全部事件中的位置
                         * @example 1024
                         */
                        position: number | null;
                        /**
                         * @description 列表是否已包含此次变动；catching-up 时稍后以 Yuexun-Position 再查
                         * @example current
                         * @enum {string}
                         */
                        lists: "catching-up" | "current";
                        /**
                         * @description 此前已执行过
                         * @example false
                         */
                        repeated: boolean;
                    };
                };
            };
        };
    };
    CalendarController_closeOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    UnitsController_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    UnitsController_changeCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeUnitCodeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    UnitsController_merge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeUnitBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    UnitsController_stateNature: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitNatureBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    UnitsController_rename: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    UnitsController_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    OfficialsController_officials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficialsDto"];
                };
            };
        };
    };
    InboxController_unseen: {
        parameters: {
            query: {
                /** @description 事项、约谈、问询会或会办的编号 */
                about: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipts"];
                };
            };
        };
    };
    OverviewController_weakWorks: {
        parameters: {
            query?: {
                /** @description 当时的实情：日期（该日结束时，北京时间）或带时区的时刻 */
                asOf?: string;
                /** @description 当时所知：日期或带时区的时刻 */
                knownAt?: string;
                /** @description 单位 */
                unit?: string[];
                /** @description 专题 */
                topic?: string[];
                /** @description 补齐情况 */
                standing?: ("CAUGHT_UP" | "CLOSER" | "NO_CLOSER" | "UNREAD" | "UNMEASURED")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WeakWorks"];
                };
            };
        };
    };
    WebhooksController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookStatus"][];
                };
            };
        };
    };
    WebhooksController_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterWebhookBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WithSecret"];
                };
            };
        };
    };
    WebhooksController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndpointBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    WebhooksController_deadLetters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetter"][];
                };
            };
        };
    };
    WebhooksController_sendAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                event: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已送达，不再搁置 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    WebhooksController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveWebhookBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    WebhooksController_replaceSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WithSecret"];
                };
            };
        };
    };
    OverviewController_workbench: {
        parameters: {
            query?: {
                /** @description 至多多少项，1至500 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workbench"];
                };
            };
        };
    };
    YearPlansController_list: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next；不填为第一页 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 当时的实情：日期（该日结束时，北京时间）或带时区的时刻 */
                asOf?: string;
                /** @description 当时所知：日期或带时区的时刻 */
                knownAt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstrumentListOfYearPlanRecord"];
                };
            };
        };
    };
    YearPlansController_drawUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DrawUpYearPlanBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    YearPlansController_page: {
        parameters: {
            query?: {
                /** @description 当时的实情：日期（该日结束时，北京时间）或带时区的时刻 */
                asOf?: unknown;
                /** @description 当时所知：日期或带时区的时刻 */
                knownAt?: unknown;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description 修订号，即 ETag
                         * @example 3
                         */
                        revision: number;
                        moment: {
                            /**
                             * @description 当时的实情
                             * @example 2025-04-01T02:00:00.000Z
                             */
                            asOf: string;
                            /**
                             * @description 当时所知
                             * @example 2025-04-01T02:00:00.000Z
                             */
                            knownAt: string;
                        };
                        /**
                         * @description 年度、名称、通过与历次调整
                         * @example {}
                         */
                        plan: {
                            id: string;
                            jurisdiction: string;
                            revision: number;
                            year: number;
                            title: string;
                            adoptedBy: components["schemas"]["Act"] | null;
                            adjustments: {
                                line: string;
                                reason: string;
                                by: components["schemas"]["Act"];
                            }[];
                        };
                        lines: components["schemas"]["PlanLineShown"][];
                        /** @description 计划以外举行的 */
                        unplanned: components["schemas"]["Done"][];
                        /**
                         * @description 计划的次数
                         * @example 12
                         */
                        planned: number;
                        /**
                         * @description 已完成的次数
                         * @example 5
                         */
                        held: number;
                    };
                };
            };
        };
    };
    YearPlansController_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanLineBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    YearPlansController_adopt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    YearPlansController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePlanLineBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    YearPlansController_drop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DropPlanLineBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    YearPlansController_fulfil: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FulfilPlanLineBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    YearPlansController_unfulfil: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawFulfilmentBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedDto"];
                };
            };
        };
    };
    HealthController_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveDto"];
                };
            };
        };
    };
    HealthController_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenStatusDto"];
                };
            };
        };
    };
    HealthController_figures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
}
