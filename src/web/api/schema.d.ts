/* Made from the API's document by `npm run client`; not to be edited. */
export interface paths {
    "/api/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列表有变动时通知
         * @description 事件 changed 的 id 即位置；断线重连时以 Last-Event-ID 告知所见位置，其间若有变动即刻补报一次。
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
         * @description 令牌全文只在此答复中出现一次。
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
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 账号与历次授权 */
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
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 代表与人员（只有称呼） */
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
         * @description 自生效日起适用于新开始的期限；已在计算的期限不变。
         */
        post: operations["PolicyController_setPolicy"];
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
         *     可能的代码：`topic.missing`、`topic.not-in-force`、`keyWork.missing`、`keyWork.not-in-force`、`unit.missing`、`unit.closed`、`person.missing`、`person.closed`、`place.missing`、`place.kind`、`place.empty`、`place.not-within`、`interview.exists`、`interview.filer-role`、`interview.filer-twice`、`interview.too-few-filers`、`case.not-found`
         */
        post: operations["InterviewsController_request"];
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
         *     可能的代码：`topic.missing`、`topic.not-in-force`、`keyWork.missing`、`keyWork.not-in-force`、`unit.missing`、`unit.closed`、`person.missing`、`person.closed`、`place.missing`、`place.kind`、`place.empty`、`place.not-within`、`attachment.missing`、`note.held-in-future`、`note.no-matter`、`note.matter-twice`、`note.participant-twice`、`note.promise-before-talk`、`note.promise-too-late`、`note.evidence-missing`、`interview.exists`、`interview.filer-role`、`interview.filer-twice`
         */
        post: operations["InterviewsController_record"];
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
         * @description 可能的代码：`interview.not-found`、`interview.wrong-phase`、`interview.filer-role`、`interview.entered-by-office-only`
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
         * @description 可能的代码：`interview.not-found`、`interview.wrong-phase`、`interview.not-a-filer`、`interview.last-filer`、`interview.lead-filer-stays`、`interview.too-few-filers`
         */
        post: operations["InterviewsController_leave"];
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
         * @description 可能的代码：`interview.not-found`、`interview.wrong-phase`
         */
        post: operations["InterviewsController_accept"];
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
         * @description 可能的代码：`interview.not-found`、`interview.wrong-phase`、`interview.reason-missing`
         */
        post: operations["InterviewsController_return"];
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
         * @description 可能的代码：`interview.not-found`、`interview.wrong-phase`、`interview.not-a-filer`、`case.not-found`、`topic.missing`、`topic.not-in-force`、`keyWork.missing`、`keyWork.not-in-force`、`unit.missing`、`unit.closed`、`person.missing`、`person.closed`、`place.missing`、`place.kind`、`place.empty`、`place.not-within`
         */
        post: operations["InterviewsController_resubmit"];
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
         * @description 可能的代码：`interview.not-found`、`interview.wrong-phase`、`interview.reason-code`
         */
        post: operations["InterviewsController_reject"];
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
         * 并入另一次约谈
         * @description 可能的代码：`interview.not-found`、`interview.wrong-phase`、`interview.merge-into-itself`
         */
        post: operations["InterviewsController_merge"];
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
         * @description 可能的代码：`interview.not-found`、`interview.wrong-phase`、`interview.approve-chair-only`
         */
        post: operations["InterviewsController_approve"];
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
         * @description 可能的代码：`interview.not-found`、`interview.wrong-phase`、`interview.not-a-filer`、`interview.lead-filer-only`
         */
        post: operations["InterviewsController_withdraw"];
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
         * @description 可能的代码：`interview.not-found`、`interview.wrong-phase`、`interview.not-approved`、`interview.notice-too-short`、`interview.nobody-called`、`unit.missing`、`unit.closed`
         */
        post: operations["InterviewTalksController_notice"];
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
         * @description 可能的代码：`interview.not-found`、`interview.wrong-phase`、`interview.unit-missing`、`interview.unit-not-called`、`interview.not-of-unit`、`interview.entered-by-office-only`
         */
        post: operations["InterviewTalksController_acknowledge"];
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
         * @description 可能的代码：`interview.not-found`、`interview.wrong-phase`、`interview.no-delegates`、`interview.unit-missing`、`interview.unit-not-called`、`interview.not-of-unit`、`interview.entered-by-office-only`
         */
        post: operations["InterviewTalksController_delegate"];
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
         * @description 可能的代码：`interview.not-found`、`interview.wrong-phase`、`interview.postponed-often`、`interview.postpone-not-later`、`interview.postpone-too-far`、`interview.unit-missing`、`interview.unit-not-called`、`interview.not-of-unit`、`interview.entered-by-office-only`
         */
        post: operations["InterviewTalksController_postpone"];
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
         * @description 可能的代码：`interview.not-found`、`interview.wrong-phase`、`note.held-in-future`、`place.missing`、`place.kind`、`place.empty`、`place.not-within`
         */
        post: operations["InterviewTalksController_hold"];
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
         * @description 可能的代码：`interview.not-found`、`interview.wrong-phase`、`interview.not-a-filer`、`topic.missing`、`topic.not-in-force`、`keyWork.missing`、`keyWork.not-in-force`、`unit.missing`、`unit.closed`、`person.missing`、`person.closed`、`place.missing`、`place.kind`、`place.empty`、`place.not-within`、`attachment.missing`、`note.held-in-future`、`note.no-matter`、`note.matter-twice`、`note.participant-twice`、`note.promise-before-talk`、`note.promise-too-late`、`note.evidence-missing`
         */
        post: operations["InterviewTalksController_note"];
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
         * @description 可能的代码：`interview.not-found`、`interview.wrong-phase`、`interview.not-a-filer`、`note.matter-removed`、`topic.missing`、`topic.not-in-force`、`keyWork.missing`、`keyWork.not-in-force`、`unit.missing`、`unit.closed`、`person.missing`、`person.closed`、`place.missing`、`place.kind`、`place.empty`、`place.not-within`、`attachment.missing`、`note.held-in-future`、`note.no-matter`、`note.matter-twice`、`note.participant-twice`、`note.promise-before-talk`、`note.promise-too-late`、`note.evidence-missing`
         */
        post: operations["InterviewTalksController_amend"];
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
         * @description 可能的代码：`interview.not-found`、`interview.wrong-phase`、`interview.not-a-filer`、`note.confirmed-already`、`interview.unit-missing`、`interview.unit-not-called`、`interview.not-of-unit`、`interview.entered-by-office-only`
         */
        post: operations["InterviewTalksController_confirm"];
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
         * @description 可能的代码：`interview.not-found`、`interview.wrong-phase`、`interview.not-a-filer`、`note.confirmed-already`、`note.disputed-already`、`note.matter-missing`、`interview.unit-missing`、`interview.unit-not-called`、`interview.not-of-unit`、`interview.entered-by-office-only`
         */
        post: operations["InterviewTalksController_dispute"];
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
         * @description 可能的代码：`interview.not-found`、`interview.wrong-phase`、`interview.not-a-filer`、`attachment.missing`
         */
        post: operations["InterviewTalksController_scan"];
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
         * @description 可能的代码：`interview.not-found`、`interview.wrong-phase`、`interview.finish-lead-or-office`、`note.disputed`、`note.unconfirmed`
         */
        post: operations["InterviewTalksController_finish"];
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
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`topic.missing`、`topic.not-in-force`、`keyWork.missing`、`keyWork.not-in-force`、`unit.missing`、`unit.closed`、`person.missing`、`person.closed`、`place.missing`、`place.kind`、`place.empty`、`place.not-within`
         */
        post: operations["CasesController_amend"];
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
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.not-its-unit`、`case.not-lead-unit`、`case.backdated`、`case.history`
         */
        post: operations["CaseHandlingController_accept"];
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
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.designation-final`、`case.decline-too-late`、`case.not-its-unit`、`case.not-lead-unit`、`case.backdated`、`case.history`
         */
        post: operations["CaseHandlingController_decline"];
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
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.not-its-unit`、`case.not-lead-unit`、`case.backdated`、`case.history`
         */
        post: operations["CaseHandlingController_contact"];
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
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.not-its-unit`、`case.not-lead-unit`、`case.backdated`、`case.history`
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
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`attachment.missing`、`case.not-its-unit`、`case.not-lead-unit`、`case.backdated`、`case.history`
         */
        post: operations["CaseHandlingController_progress"];
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
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`attachment.missing`、`case.not-its-unit`、`case.not-lead-unit`、`case.backdated`、`case.history`
         */
        post: operations["CaseHandlingController_evidence"];
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
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.extension-pending`、`case.extension-used-up`、`case.extension-too-long`、`case.extension-after-due`、`case.not-its-unit`、`case.not-lead-unit`、`case.backdated`、`case.history`
         */
        post: operations["CaseHandlingController_requestExtension"];
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
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`attachment.missing`、`case.not-its-unit`、`case.not-lead-unit`、`case.backdated`、`case.history`
         */
        post: operations["CaseHandlingController_reply"];
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
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.rating-reasons`、`case.rating-too-late`、`case.rater-of-unit`、`case.not-a-filer`
         */
        post: operations["CaseHandlingController_rate"];
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
         * 审查通过
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`topic.missing`、`topic.not-in-force`、`keyWork.missing`、`keyWork.not-in-force`、`unit.missing`、`unit.closed`、`person.missing`、`person.closed`、`place.missing`、`place.kind`、`place.empty`、`place.not-within`
         */
        post: operations["CaseOfficeController_screen"];
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
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.reason-code`
         */
        post: operations["CaseOfficeController_reject"];
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
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`unit.missing`、`unit.closed`、`case.term-too-long`
         */
        post: operations["CaseOfficeController_assign"];
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
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`attachment.missing`
         */
        post: operations["CaseOfficeController_finding"];
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
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.no-extension-pending`、`case.extension-beyond-request`、`case.four-eyes-unit`、`case.four-eyes-filed`、`case.four-eyes-rated`、`case.four-eyes-answered`
         */
        post: operations["CaseOfficeController_grantExtension"];
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
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.no-extension-pending`
         */
        post: operations["CaseOfficeController_refuseExtension"];
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
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.pause-code`、`case.pause-used-up`、`case.clock-paused`、`case.no-clock`
         */
        post: operations["CaseOfficeController_pause"];
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
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`
         */
        post: operations["CaseOfficeController_resume"];
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
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`
         */
        post: operations["CaseOfficeController_calendarChange"];
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
         * 重办一轮
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`
         */
        post: operations["CaseOfficeController_rework"];
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
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`
         */
        post: operations["CaseOfficeController_defer"];
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
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`
         */
        post: operations["CaseOfficeController_endDeferral"];
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
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.close-evidence`、`case.close-rating`、`case.close-rating-awaited`、`case.close-not-solved`、`case.close-not-replied`、`attachment.missing`、`case.four-eyes-unit`、`case.four-eyes-filed`、`case.four-eyes-rated`、`case.four-eyes-answered`
         */
        post: operations["CaseOfficeController_closeOff"];
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
         * 破例销号
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`case.override-needless`、`attachment.missing`、`case.four-eyes-unit`、`case.four-eyes-filed`、`case.four-eyes-rated`、`case.four-eyes-answered`
         */
        post: operations["CaseOfficeController_override"];
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
         * 回头看：未复发
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`attachment.missing`
         */
        post: operations["CaseOfficeController_lookBack"];
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
         * 回头看：复发，重新办理
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`attachment.missing`
         */
        post: operations["CaseOfficeController_reopen"];
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
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`
         */
        post: operations["CaseOfficeController_supervise"];
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
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`
         */
        post: operations["CaseOfficeController_referUpward"];
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
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`、`attachment.missing`
         */
        post: operations["CaseOfficeController_scan"];
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
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`
         */
        post: operations["CaseOfficeController_withdraw"];
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
         * @description 可能的代码：`case.not-found`、`case.wrong-phase`
         */
        post: operations["CaseOfficeController_reinstate"];
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
         * @description 可能的代码：`topic.missing`、`topic.not-in-force`、`keyWork.missing`、`keyWork.not-in-force`、`unit.missing`、`unit.closed`、`person.missing`、`person.closed`、`place.missing`、`place.kind`、`place.empty`、`place.not-within`、`session.exists`、`session.nobody-invited`、`case.not-found`
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
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`、`topic.missing`、`topic.not-in-force`、`keyWork.missing`、`keyWork.not-in-force`、`unit.missing`、`unit.closed`、`person.missing`、`person.closed`、`place.missing`、`place.kind`、`place.empty`、`place.not-within`、`session.unit-has-questions`、`case.not-found`
         */
        post: operations["SessionsController_replan"];
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
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`、`session.notice-too-short`
         */
        post: operations["SessionsController_notice"];
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
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`
         */
        post: operations["SessionsController_cancel"];
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
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`、`session.unit-not-invited`、`session.not-of-unit`
         */
        post: operations["SessionsController_invitation"];
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
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`、`topic.missing`、`topic.not-in-force`、`keyWork.missing`、`keyWork.not-in-force`、`unit.missing`、`unit.closed`、`person.missing`、`person.closed`、`place.missing`、`place.kind`、`place.empty`、`place.not-within`、`session.unit-not-invited`、`case.not-found`
         */
        post: operations["SessionsController_question"];
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
         * 合并问题
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`、`session.merge-into-itself`、`session.merge-other-unit`、`session.question-put`
         */
        post: operations["SessionsController_merge"];
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
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`、`session.question-put`、`session.not-the-asker`
         */
        post: operations["SessionsController_withdrawQuestion"];
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
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`、`session.agenda-incomplete`
         */
        post: operations["SessionsController_agenda"];
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
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`、`session.no-quorum`、`session.eligible`、`session.present-twice`、`session.unit-not-invited`、`session.not-of-unit`
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
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`、`session.question-missing`、`session.question-gone`、`session.question-not-put`
         */
        post: operations["SessionFloorController_put"];
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
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`、`session.question-missing`、`session.question-gone`、`session.question-not-put`、`session.unit-not-invited`、`session.not-of-unit`
         */
        post: operations["SessionFloorController_answer"];
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
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`、`session.answer-missing`、`session.question-missing`、`session.question-gone`、`session.question-not-put`、`session.unit-not-invited`、`session.not-of-unit`
         */
        post: operations["SessionFloorController_correct"];
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
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`、`session.answer-missing`、`session.question-missing`、`session.question-gone`、`session.question-not-put`
         */
        post: operations["SessionFloorController_judge"];
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
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`、`session.not-answered`、`session.question-missing`、`session.question-gone`、`session.question-not-put`
         */
        post: operations["SessionFloorController_followUp"];
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
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`、`commitment.day-not-later`、`commitment.too-late`、`session.question-missing`、`session.question-gone`、`session.question-not-put`、`session.unit-not-invited`、`session.not-of-unit`
         */
        post: operations["SessionFloorController_commitment"];
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
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`、`session.not-the-asker`、`session.not-answered`、`session.rating-reasons`、`session.question-missing`、`session.question-gone`、`session.question-not-put`
         */
        post: operations["SessionFloorController_rate"];
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
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`、`ballot.count`、`ballot.handed-in`、`ballot.sum`、`ballot.eligible`、`session.unit-not-invited`、`session.not-of-unit`
         */
        post: operations["SessionFloorController_ballot"];
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
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`、`topic.missing`、`topic.not-in-force`、`keyWork.missing`、`keyWork.not-in-force`、`unit.missing`、`unit.closed`、`person.missing`、`person.closed`、`place.missing`、`place.kind`、`place.empty`、`place.not-within`、`session.unit-not-invited`、`session.not-of-unit`
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
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`、`session.weak-work-missing`、`session.day-in-future`
         */
        post: operations["SessionFloorController_measure"];
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
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`、`session.closed-at`
         */
        post: operations["SessionFloorController_close"];
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
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`
         */
        post: operations["SessionFloorController_minutes"];
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
         * @description 可能的代码：`session.not-found`、`session.wrong-phase`、`session.minutes-same`
         */
        post: operations["SessionFloorController_amendMinutes"];
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
        get: operations["ResolutionsController_list"];
        put?: never;
        /**
         * 召集会办
         * @description 可能的代码：`topic.missing`、`topic.not-in-force`、`keyWork.missing`、`keyWork.not-in-force`、`unit.missing`、`unit.closed`、`person.missing`、`person.closed`、`place.missing`、`place.kind`、`place.empty`、`place.not-within`、`onSite.exists`、`onSite.nobody-invited`、`case.not-found`
         */
        post: operations["ResolutionsController_call"];
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
        get: operations["ResolutionsController_page"];
        put?: never;
        post?: never;
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
        get: operations["ResolutionsController_timeline"];
        put?: never;
        post?: never;
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
         * @description 可能的代码：`onSite.not-found`、`onSite.wrong-phase`、`topic.missing`、`topic.not-in-force`、`keyWork.missing`、`keyWork.not-in-force`、`unit.missing`、`unit.closed`、`person.missing`、`person.closed`、`place.missing`、`place.kind`、`place.empty`、`place.not-within`、`case.not-found`
         */
        post: operations["ResolutionsController_replan"];
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
         * @description 可能的代码：`onSite.not-found`、`onSite.wrong-phase`、`onSite.not-invited`、`onSite.unit-not-invited`、`onSite.not-of-unit`
         */
        post: operations["ResolutionsController_invitation"];
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
         * @description 可能的代码：`onSite.not-found`、`onSite.wrong-phase`
         */
        post: operations["ResolutionsController_cancel"];
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
         * @description 可能的代码：`onSite.not-found`、`onSite.wrong-phase`、`onSite.in-future`、`attachment.missing`、`topic.missing`、`topic.not-in-force`、`keyWork.missing`、`keyWork.not-in-force`、`unit.missing`、`unit.closed`、`person.missing`、`person.closed`、`place.missing`、`place.kind`、`place.empty`、`place.not-within`、`onSite.unit-not-invited`、`onSite.not-of-unit`
         */
        post: operations["ResolutionsController_hold"];
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
         * @description 可能的代码：`onSite.not-found`、`onSite.wrong-phase`、`onSite.unit-not-invited`、`case.not-found`
         */
        post: operations["ResolutionsController_question"];
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
         * @description 可能的代码：`onSite.not-found`、`onSite.wrong-phase`、`onSite.question-missing`、`onSite.unit-not-invited`、`onSite.not-of-unit`
         */
        post: operations["ResolutionsController_answer"];
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
         * @description 可能的代码：`onSite.not-found`、`onSite.wrong-phase`、`attachment.missing`、`topic.missing`、`topic.not-in-force`、`keyWork.missing`、`keyWork.not-in-force`、`unit.missing`、`unit.closed`、`person.missing`、`person.closed`、`place.missing`、`place.kind`、`place.empty`、`place.not-within`
         */
        post: operations["ResolutionsController_finding"];
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
         * @description 可能的代码：`onSite.not-found`、`onSite.wrong-phase`、`commitment.day-not-later`、`commitment.too-late`、`onSite.unit-not-invited`、`onSite.not-of-unit`、`onSite.finding-missing`、`case.not-found`
         */
        post: operations["ResolutionsController_measure"];
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
         * @description 可能的代码：`onSite.not-found`、`onSite.wrong-phase`、`onSite.unit-not-invited`、`onSite.not-of-unit`、`onSite.finding-missing`
         */
        post: operations["ResolutionsController_noAgreement"];
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
         * @description 可能的代码：`onSite.not-found`、`onSite.wrong-phase`、`onSite.evidence-missing`、`attachment.missing`、`onSite.unit-not-invited`、`onSite.not-of-unit`、`onSite.finding-missing`、`case.not-found`
         */
        post: operations["ResolutionsController_settle"];
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
         * @description 可能的代码：`onSite.not-found`、`onSite.wrong-phase`、`onSite.units-unheard`
         */
        post: operations["ResolutionsController_minutes"];
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
         * @description 可能的代码：`onSite.not-found`、`onSite.wrong-phase`、`onSite.minutes-same`
         */
        post: operations["ResolutionsController_amendMinutes"];
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
         * @description 可能的代码：`repeat.exists`、`repeat.too-few`、`repeat.twice`、`case.not-found`
         */
        post: operations["RepeatsController_identify"];
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
         * @description 可能的代码：`repeat.not-found`、`repeat.wrong-phase`、`repeat.ended`、`repeat.twice`、`case.not-found`
         */
        post: operations["RepeatsController_link"];
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
         * @description 可能的代码：`repeat.not-found`、`repeat.wrong-phase`、`repeat.ended`、`repeat.not-linked`
         */
        post: operations["RepeatsController_unlink"];
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
         * @description 可能的代码：`repeat.not-found`、`repeat.wrong-phase`、`repeat.ended`、`repeat.merge-into-itself`
         */
        post: operations["RepeatsController_merge"];
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
    "/api/v1/repeat-issues/dismissals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
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
    "/api/v1/workbench": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 等我办的事
         * @description 以本人的各种身份；先到期的在前。只答现在。
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
         * @description CSV（UTF-8 或 GB 18030）、XLSX 或每行一个 JSON 对象，不超过256兆字节；在后台进行，逐行报告结果。
         *
         *     可能的代码：`import.no-file`、`import.empty`、`import.too-large`、`import.profile`、`import.profile-unknown`、`import.jurisdiction-missing`、`access.other-jurisdiction`、`idempotency-key-reused`
         */
        post: operations["ImportsController_upload"];
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
         * @description 同样的内容只存一份；类型由内容判定，不看文件名。
         *
         *     可能的代码：`attachment.no-file`、`attachment.empty`、`attachment.too-large`、`attachment.type`
         */
        post: operations["AttachmentsController_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
         * @description 以内容的 SHA-256 取用；看得到用了它的事项或约谈的人才取得到。
         *
         *     可能的代码：`attachment.not-found`
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
            role: "deputy" | "voterRepresentative" | "official" | "clerk" | "chair" | "auditor" | "administrator" | "system";
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
            permissions: ("interview.request" | "interview.screen" | "interview.notice" | "interview.respond" | "interview.hold" | "interview.confirm" | "interview.read" | "session.run" | "session.ask" | "session.answer" | "session.read" | "onSite.run" | "onSite.ask" | "onSite.answer" | "onSite.respond" | "onSite.read" | "repeat.decide" | "repeat.read" | "case.register" | "case.import" | "case.screen" | "case.assign" | "case.handle" | "case.extend.request" | "case.extend.decide" | "case.pause" | "case.rate" | "case.closeOff" | "case.override" | "case.lookBack" | "case.supervise" | "case.read" | "case.number" | "person.read" | "person.erase" | "directory.write" | "directory.read" | "access.write" | "access.read" | "access.self" | "policy.write" | "policy.read" | "import.run" | "system.act" | "system.read")[];
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
            capacities: components["schemas"]["CapacityDto"][];
        };
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
            lists: "current" | "catching-up";
            /**
             * @description 此前已执行过
             * @example false
             */
            repeated: boolean;
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
        IssueTokenBody: {
            /**
             * @description 用途
             * @example 统计接口
             */
            label: string;
            /**
             * @description 到期时间；不填为长期
             * @example 2026-01-01T00:00:00.000Z
             */
            expiresAt?: string;
        };
        IssuedTokenDto: {
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
            lists: "current" | "catching-up";
            /**
             * @description 此前已执行过
             * @example false
             */
            repeated: boolean;
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            token: string;
            /**
             * @description 令牌全文，只显示这一次
             * @example Yk3…
             */
            secret: string;
        };
        GrantDto: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            id: string;
            /**
             * @example deputy
             * @enum {string}
             */
            role: "deputy" | "voterRepresentative" | "official" | "clerk" | "chair" | "auditor" | "administrator" | "system";
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
        GrantRoleBody: {
            /**
             * @description 调用方自定的编号（UUID）
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            id?: string;
            /**
             * @example deputy
             * @enum {string}
             */
            role: "deputy" | "voterRepresentative" | "official" | "clerk" | "chair" | "auditor" | "administrator";
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
        GrantedDto: {
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
            lists: "current" | "catching-up";
            /**
             * @description 此前已执行过
             * @example false
             */
            repeated: boolean;
            /**
             * @description 这一身份的编号
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            grant: string;
        };
        AccessReasonBody: {
            /**
             * @description 原因
             * @example 换届
             */
            reason: string;
        };
        ResetPasswordBody: {
            /**
             * @description 新密码，至少10位
             * @example zheli-xie-yiju-hao-ji-de-hua
             */
            password: string;
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
            level: "province" | "city" | "district" | "street";
            /** @example null */
            parent: string | null;
        };
        RegisterJurisdictionBody: {
            /**
             * @description 调用方自定的编号（UUID）
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            id?: string;
            /** @example 某某街道 */
            name: string;
            /**
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
        RenameBody: {
            /**
             * @description 新名称
             * @example 城市管理科
             */
            name: string;
        };
        ReasonBody: {
            /**
             * @description 原因
             * @example 机构改革撤并
             */
            reason: string;
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
            /** @example 城市管理科 */
            name: string;
        };
        ChangeUnitCodeBody: {
            /** @example CG-02 */
            code: string;
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
            /**
             * @example grid
             * @enum {string}
             */
            kind: "community" | "grid" | "estate";
            /** @example 第一社区第3网格 */
            name: string;
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            parent: string | null;
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
            /** @example 第一社区第3网格 */
            name: string;
            /**
             * @description 上级地点：网格属社区，小区属网格或社区
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            parent?: string;
        };
        MovePlaceBody: {
            /**
             * @description 新的上级地点
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            parent: string;
        };
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
            personal?: Record<string, never>;
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
        RelabelPersonBody: {
            /** @example 代表04 */
            label: string;
        };
        ResidueDto: {
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
        ResiduesDto: {
            /** @description 正文中出现此人姓名、号码的事项；已删除的，无从查找，为 null */
            residues: components["schemas"]["ResidueDto"][] | null;
        };
        ErasedDto: {
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
            lists: "current" | "catching-up";
            /**
             * @description 此前已执行过
             * @example false
             */
            repeated: boolean;
            /** @description 正文中仍出现此人姓名、号码的事项，供遮盖；此前已删除的，无从查找，为 null */
            residues: components["schemas"]["ResidueDto"][] | null;
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
            kind: "topic" | "keyWork";
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
        AddListEntryBody: {
            /**
             * @description 所属辖区
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            jurisdiction: string;
            /** @example 养老服务 */
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
        EndListEntryBody: {
            /**
             * @description 最后可选日期；不填则重新启用
             * @example 2025-12-31
             */
            until?: string;
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
             *       "minimumFilers": 1,
             *       "approvalBeforeNotice": true,
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
             *       "ratingWindow": {
             *         "amount": 10,
             *         "unit": "workingDay"
             *       },
             *       "rework": {
             *         "amount": 1,
             *         "unit": "month"
             *       },
             *       "reworkRounds": 1,
             *       "ballot": {
             *         "base": "ALL_MEMBERS",
             *         "threshold": 0.5
             *       },
             *       "quorum": 0.5,
             *       "closeOff": {
             *         "evidence": true,
             *         "minimumRating": "BASICALLY_SATISFIED"
             *       },
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
             *         "escalateAt": 2
             *       },
             *       "dueSoon": 5,
             *       "caseNumber": {
             *         "pattern": "{kind}〔{year}〕{serial}号",
             *         "digits": 3
             *       }
             *     }
             */
            settings: {
                [key: string]: unknown;
            };
        };
        PoliciesDto: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            jurisdiction: string;
            /**
             * @description 今日有效的版本
             * @example 1
             */
            current: number;
            /** @description 全部版本，新的在前 */
            versions: components["schemas"]["PolicyVersionDto"][];
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
        };
        CalendarDayDto: {
            /** @example 2025-10-01 */
            date: string;
            /**
             * @example holiday
             * @enum {string}
             */
            kind: "workday" | "weekend" | "holiday" | "adjustedWorkday";
            /** @example 国庆节 */
            reason: string;
            /**
             * @description 放假安排尚未公布，可能变动
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
        TermBody: {
            /** @example 5 */
            amount: number;
            /**
             * @example workingDay
             * @enum {string}
             */
            unit: "workingDay" | "calendarDay" | "month";
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
            term: components["schemas"]["TermBody"];
        };
        WordsDto: {
            /** @example 开始的当日不计入（民法典第二百零一条） */
            zh: string;
            /** @example The first day is not counted (Civil Code art. 201) */
            en: string;
        };
        ExplainedDayDto: {
            /** @example 2025-10-01 */
            date: string;
            /**
             * @example holiday
             * @enum {string}
             */
            kind: "workday" | "weekend" | "holiday" | "adjustedWorkday";
            /** @example 国庆节 */
            reason: string;
            /**
             * @description 放假安排尚未公布，可能变动
             * @example false
             */
            provisional: boolean;
            /**
             * @description 期限的第几日（按月时为第几个月）；null 为不计入
             * @example 3
             */
            counted: number | null;
        };
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
        MomentDto: {
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
        InterviewRowDto: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            id: string;
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            jurisdiction: string;
            /**
             * @example NOTICED
             * @enum {string}
             */
            state: "REQUESTED" | "RETURNED" | "ACCEPTED" | "APPROVED" | "REJECTED" | "MERGED" | "NOTICED" | "HELD" | "NOTE_FILED" | "DISPUTED" | "CONFIRMED" | "FINISHED" | "WITHDRAWN";
            /** @example TALK */
            kind: string | null;
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
            place: components["schemas"]["PlaceBody"];
            /**
             * @description 所涉单位
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            units: string[];
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
             * @description 所涉的未结事项
             * @example []
             */
            aboutCases: string[];
            /**
             * @description 记录中的事项数
             * @example 2
             */
            matters: number | null;
        };
        InterviewListDto: {
            moment: components["schemas"]["MomentDto"];
            rows: components["schemas"]["InterviewRowDto"][];
            /**
             * @description 下一页的 cursor；没有下一页为 null
             * @example null
             */
            next: string | null;
        };
        NameBody: {
            /**
             * @description 姓名，加密保存
             * @example 城管科负责人
             */
            name: string;
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
        ToRectifyBody: {
            /**
             * @description 结果 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "ToRectifyBody";
            /**
             * Format: uuid
             * @description 整改单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit: string;
            /**
             * @description 紧急、一般或复杂
             * @example normal
             * @enum {string}
             */
            urgency: "urgent" | "normal" | "complex";
            /** @description 单位的承诺 */
            promise?: components["schemas"]["CommitmentBody"];
        };
        AttachmentBody: {
            /**
             * @description 内容的 SHA-256
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
        SettledOnSpotBody: {
            /**
             * @description 结果 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "SettledOnSpotBody";
            /**
             * Format: uuid
             * @description 解决的单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit: string;
            /** @description 佐证 */
            evidence: components["schemas"]["EvidenceBody"];
        };
        ExplainedBody: {
            /**
             * @description 结果 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "ExplainedBody";
            /**
             * @description 如何解释
             * @example 已列入明年改造计划
             */
            explanation: string;
        };
        ReferredUpwardBody: {
            /**
             * @description 结果 (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "ReferredUpwardBody";
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
             * @description 结果，依 kind 而定
             * @example {
             *       "kind": "EXPLAINED",
             *       "explanation": "已列入明年改造计划"
             *     }
             */
            outcome: components["schemas"]["ToRectifyBody"] | components["schemas"]["SettledOnSpotBody"] | components["schemas"]["ExplainedBody"] | components["schemas"]["ReferredUpwardBody"];
        };
        NoteBody: {
            /**
             * @description 约谈或约见
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
        ActDto: {
            /**
             * @description 不宜告知时为空：承办单位看不到是谁评价的
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            person: string | null;
            /** @example clerk */
            role: string;
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
            channel: string;
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
        };
        InterviewDto: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            id: string;
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            jurisdiction: string;
            /**
             * @example NOTICED
             * @enum {string}
             */
            state: "REQUESTED" | "RETURNED" | "ACCEPTED" | "APPROVED" | "REJECTED" | "MERGED" | "NOTICED" | "HELD" | "NOTE_FILED" | "DISPUTED" | "CONFIRMED" | "FINISHED" | "WITHDRAWN";
            /** @example TALK */
            kind: string | null;
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
            place: components["schemas"]["PlaceBody"];
            /**
             * @description 所涉单位
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            units: string[];
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
             * @description 所涉的未结事项
             * @example []
             */
            aboutCases: string[];
            /**
             * @description 记录中的事项数
             * @example 2
             */
            matters: number | null;
            /**
             * @description 版本号，作 If-Match 用
             * @example 3
             */
            revision: number;
            /**
             * @description 提出的内容
             * @example {
             *       "reason": "路灯长期不亮"
             *     }
             */
            request: Record<string, never> | null;
            /** @example 代表之家 */
            venue: string | null;
            /**
             * @description 被通知的人
             * @example [
             *       {
             *         "unit": "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01",
             *         "post": "科长"
             *       }
             *     ]
             */
            interviewees: Record<string, never>[];
            note: components["schemas"]["NoteBody"] | null;
            openedBy: components["schemas"]["ActDto"];
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
            returns: Record<string, never>[];
            /**
             * @description 不予受理
             * @example null
             */
            rejection: Record<string, never> | null;
            /**
             * @description 并入
             * @example null
             */
            merged: Record<string, never> | null;
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
            acknowledgements: Record<string, never>[];
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
            delegates: Record<string, never>[];
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
            postponements: Record<string, never>[];
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
            amendments: Record<string, never>[];
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
            confirmations: Record<string, never>[];
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
            disputes: Record<string, never>[];
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
            scans: Record<string, never>[];
            /**
             * @description 撤回
             * @example null
             */
            withdrawal: Record<string, never> | null;
        };
        InterviewPageDto: {
            moment: components["schemas"]["MomentDto"];
            interview: components["schemas"]["InterviewDto"];
            /**
             * @description 版本号，作 If-Match 用
             * @example 3
             */
            revision: number;
        };
        TimelineFactDto: {
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
            by: components["schemas"]["ActDto"];
            /**
             * @description 内容，依 type 而定
             * @example {
             *       "reason": "补记"
             *     }
             */
            data: Record<string, never>;
        };
        TimelineDto: {
            moment: components["schemas"]["MomentDto"];
            facts: components["schemas"]["TimelineFactDto"][];
        };
        RequestInterviewBody: {
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
             * @description 约谈或约见
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
        RecordInterviewBody: {
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
        EnteredBody: {
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
        InterviewReasonBody: {
            /**
             * @description 原因
             * @example 请写明事项
             */
            reason: string;
        };
        ResubmitInterviewBody: {
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
             * @description 约谈或约见
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
        };
        WithdrawInterviewBody: {
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
        };
        AcknowledgeNoticeBody: {
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
        NameDelegateBody: {
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
            person?: components["schemas"]["NameBody"];
            /**
             * @description 原因
             * @example 出差
             */
            reason: string;
        };
        PostponeInterviewBody: {
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
        HoldInterviewBody: {
            /**
             * Format: date-time
             * @description 实际约谈时间
             * @example 2025-03-01T01:00:00.000Z
             */
            heldAt: string;
            /** @description 实际地点 */
            place: components["schemas"]["PlaceBody"];
        };
        FileNoteBody: {
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
        AmendNoteBody: {
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
        ConfirmNoteBody: {
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
             * @description 提出一方或单位一方
             * @example FILERS
             * @enum {string}
             */
            side: "FILERS" | "UNIT";
        };
        DisputeNoteBody: {
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
             * @description 提出一方或单位一方
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
        AttachScanBody: {
            /** @description 已上传的扫描件 */
            scan: components["schemas"]["AttachmentBody"];
        };
        BoardRowDto: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            id: string;
            /** @example 约谈〔2025〕001号 */
            number: string | null;
            /** @example 东门路灯不亮 */
            title: string;
            /**
             * @example ASSIGNED
             * @enum {string}
             */
            state: "REGISTERED" | "REJECTED" | "SCREENED" | "ASSIGNED" | "DECLINED" | "ACCEPTED" | "PLANNED" | "IN_PROGRESS" | "REPLIED" | "RATED" | "UNDER_REVIEW" | "REWORK" | "DEFERRED" | "SETTLED_ON_SPOT" | "CLOSED_OFF" | "CONFIRMED" | "REOPENED" | "WITHDRAWN";
            /**
             * @example open
             * @enum {string}
             */
            phase: "open" | "closed";
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            leadUnit: string | null;
            /** @example 1 */
            round: number;
            /**
             * @description 期限
             * @example 2025-05-06
             */
            dueOn: string | null;
            /**
             * @description 期限状况
             * @example later
             */
            deadline: string;
            /**
             * @example green
             * @enum {string}
             */
            colour: "red" | "yellow" | "green" | "blue";
            /** @example false */
            overdue: boolean;
        };
        BoardPageDto: {
            /**
             * @description 下一页的 cursor；没有下一页为 null
             * @example eyJhIjoxfQ
             */
            next: string | null;
            moment: components["schemas"]["MomentDto"];
            rows: components["schemas"]["BoardRowDto"][];
        };
        BoardFacetsDto: {
            moment: components["schemas"]["MomentDto"];
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
                [key: string]: unknown;
            };
        };
        CasePageDto: {
            moment: components["schemas"]["MomentDto"];
            /**
             * @description 修订号，即 ETag
             * @example 7
             */
            revision: number;
            /**
             * @description 事项的全部情况
             * @example {
             *       "id": "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     }
             */
            case: {
                [key: string]: unknown;
            };
            /**
             * @description 期限状况
             * @example later
             */
            deadline: string;
            /**
             * @example green
             * @enum {string}
             */
            colour: "red" | "yellow" | "green" | "blue";
            /** @example false */
            overdue: boolean;
            /**
             * @description 期限逐日说明；没有计时的期限为 null
             * @example {
             *       "dueOn": "2025-05-06",
             *       "days": []
             *     }
             */
            explanation: {
                [key: string]: unknown;
            } | null;
        };
        RegisterCaseBody: {
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
             * @description 紧急、一般或复杂
             * @example normal
             * @enum {string}
             */
            urgency: "urgent" | "normal" | "complex";
            /** @description 单位的承诺 */
            commitment?: components["schemas"]["CommitmentBody"];
        };
        RegisteredDto: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            id: string;
            /** @example 0 */
            revision: number;
            /** @example 128 */
            position: number;
            /** @example false */
            repeated: boolean;
            /**
             * @example current
             * @enum {string}
             */
            lists: "current" | "catching-up";
            /**
             * @description 编号；两秒内尚未编出为 null，随后由变更通知告知
             * @example 约谈〔2025〕001号
             */
            number: string | null;
        };
        AmendCaseBody: {
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
        CaseReasonBody: {
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
        FirstContactBody: {
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
             * @description 如何联系
             * @example 电话联系领衔代表
             */
            how: string;
        };
        PlanBody: {
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
             * @description 整改方案
             * @example 更换灯具并检修线路
             */
            plan: string;
            /** @description 阶段目标 */
            milestones?: components["schemas"]["CommitmentBody"][];
        };
        ProgressBody: {
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
             * @description 进展
             * @example 已更换两盏
             */
            summary: string;
            /** @description 佐证 */
            evidence: components["schemas"]["EvidenceBody"];
        };
        CaseEvidenceBody: {
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
            /** @description 佐证 */
            evidence: components["schemas"]["EvidenceBody"];
        };
        CaseTermBody: {
            /**
             * @description 多少
             * @example 10
             */
            amount: number;
            /**
             * @description 工作日、自然日或月
             * @example workingDay
             * @enum {string}
             */
            unit: "workingDay" | "calendarDay" | "month";
        };
        RequestExtensionBody: {
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
            /** @description 延长多久 */
            term: components["schemas"]["CaseTermBody"];
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
        ReplyBody: {
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
             * @description A 已解决、B 正在解决、C 待解决、D 留作参考
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
            /** @description 佐证 */
            evidence: components["schemas"]["EvidenceBody"];
            /** @description 仍待完成的承诺 */
            commitment?: components["schemas"]["CommitmentBody"];
        };
        RateBody: {
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
             * @description 满意、基本满意、不满意
             * @example SATISFIED
             * @enum {string}
             */
            rating: "SATISFIED" | "BASICALLY_SATISFIED" | "DISSATISFIED";
            /**
             * @description 理由；不满意时必填
             * @example 仍有一盏不亮
             */
            reasons?: string;
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
             * @description 紧急、一般或复杂
             * @example normal
             * @enum {string}
             */
            urgency: "urgent" | "normal" | "complex";
        };
        CodedReasonBody: {
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
             * @description 紧急、一般或复杂
             * @example normal
             * @enum {string}
             */
            urgency: "urgent" | "normal" | "complex";
            /** @description 另定期限；不填依规则 */
            term?: components["schemas"]["CaseTermBody"];
        };
        GrantExtensionBody: {
            /** @description 批准多久；不填为所申请的 */
            term?: components["schemas"]["CaseTermBody"];
        };
        DeferBody: {
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
             * Format: date
             * @description 何日复核
             * @example 2025-09-01
             */
            reviewOn: string;
        };
        OverrideBody: {
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
            /** @description 佐证 */
            evidence: components["schemas"]["EvidenceBody"];
            /**
             * @description 为何破例
             * @example 产权单位已注销
             */
            reason: string;
        };
        LookBackBody: {
            /**
             * @description 所见
             * @example 路灯正常
             */
            found: string;
            /** @description 佐证 */
            evidence: components["schemas"]["EvidenceBody"];
        };
        SupervisionBody: {
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
             * @description 督办或挂牌督办
             * @example SUPERVISED
             * @enum {string}
             */
            level: "SUPERVISED" | "LISTED";
        };
        ReferUpwardBody: {
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
        CaseScanBody: {
            /** @description 已上传的扫描件 */
            scan: components["schemas"]["AttachmentBody"];
        };
        SessionRowDto: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            id: string;
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            jurisdiction: string;
            /**
             * @example NOTICED
             * @enum {string}
             */
            state: "CONVENED" | "NOTICED" | "OPEN" | "CLOSED" | "MINUTES_ISSUED" | "CANCELLED";
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
        SessionListDto: {
            moment: components["schemas"]["MomentDto"];
            rows: components["schemas"]["SessionRowDto"][];
            /**
             * @description 下一页的 cursor
             * @example null
             */
            next: string | null;
        };
        SessionPageDto: {
            moment: components["schemas"]["MomentDto"];
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
            session: {
                [key: string]: unknown;
            };
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
        SessionReasonBody: {
            /**
             * @description 原因
             * @example 会议冲突
             */
            reason: string;
        };
        AnswerInvitationBody: {
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
        SubmitQuestionBody: {
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
        };
        WithdrawQuestionBody: {
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
        AgendaBody: {
            /**
             * @description 全部问题，依次排列
             * @example [
             *       "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01"
             *     ]
             */
            questions: string[];
        };
        OpenSessionBody: {
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
             * @description 应到人数
             * @example 35
             */
            eligible: number;
        };
        QuestionBody: {
            /**
             * Format: uuid
             * @description 哪个问题
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            question: string;
        };
        AnswerBody: {
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
             * @description 当场答复、留待查明、会后书面答复、书面答复
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
        };
        CorrectAnswerBody: {
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
        JudgeAnswerBody: {
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
        };
        FollowUpBody: {
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
        MakeCommitmentBody: {
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
             * @description 紧急、一般或复杂
             * @example normal
             * @enum {string}
             */
            urgency: "urgent" | "normal" | "complex";
        };
        RateAnswerBody: {
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
             * @description 应投票数
             * @example 35
             */
            eligible: number;
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
        CloseSessionBody: {
            /**
             * Format: date-time
             * @description 何时结束
             * @example 2025-03-01T01:00:00.000Z
             */
            closedAt: string;
        };
        MinutesBody: {
            /**
             * @description 纪要
             * @example 会议听取了三个单位的答复
             */
            text: string;
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
        ResolutionRowDto: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            id: string;
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            jurisdiction: string;
            /**
             * @example HELD
             * @enum {string}
             */
            state: "CALLED" | "HELD" | "MINUTES_ISSUED" | "CANCELLED";
            /** @example 河堤小区停车会办 */
            title: string;
            /**
             * @example HARD_SPOT
             * @enum {string}
             */
            focus: "LIVELIHOOD" | "URGENT_NEED" | "HARD_SPOT";
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
        ResolutionListDto: {
            moment: components["schemas"]["MomentDto"];
            rows: components["schemas"]["ResolutionRowDto"][];
            /**
             * @description 下一页的 cursor
             * @example null
             */
            next: string | null;
        };
        ResolutionPageDto: {
            moment: components["schemas"]["MomentDto"];
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
            resolution: {
                [key: string]: unknown;
            };
        };
        CallResolutionBody: {
            /**
             * @description 主题
             * @example 河堤小区停车会办
             */
            title: string;
            /**
             * @description 民生实事、急难愁盼、热点难点
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
        VisitPlanBody: {
            /**
             * @description 主题
             * @example 河堤小区停车会办
             */
            title: string;
            /**
             * @description 民生实事、急难愁盼、热点难点
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
        };
        ReplanResolutionBody: {
            /**
             * @description 原因
             * @example 遇雨改期
             */
            reason: string;
            /** @description 新的安排 */
            plan: components["schemas"]["VisitPlanBody"];
        };
        AnswerVisitInvitationBody: {
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
        VisitReasonBody: {
            /**
             * @description 原因
             * @example 遇雨改期
             */
            reason: string;
        };
        HoldResolutionBody: {
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
        AskOnSiteBody: {
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
        FindingBody: {
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
        AgreeMeasureBody: {
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
            /** @description 承诺 */
            commitment: components["schemas"]["CommitmentBody"];
            /**
             * @description 紧急、一般或复杂
             * @example normal
             * @enum {string}
             */
            urgency: "urgent" | "normal" | "complex";
        };
        FailAgreementBody: {
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
        SettleOnSiteBody: {
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
            /** @description 佐证 */
            evidence: components["schemas"]["EvidenceBody"];
        };
        RepeatListDto: {
            moment: components["schemas"]["MomentDto"];
            rows: {
                [key: string]: unknown;
            }[];
            /**
             * @description 下一页的 cursor
             * @example null
             */
            next: string | null;
        };
        RepeatPageDto: {
            moment: components["schemas"]["MomentDto"];
            /**
             * @example {
             *       "id": "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01",
             *       "state": "OPEN",
             *       "title": "东门路灯反复不亮",
             *       "firstCase": "0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01",
             *       "links": []
             *     }
             */
            issue: {
                [key: string]: unknown;
            };
            /** @description 依次出现的事项，以及距上次销号多少天 */
            appearances: {
                [key: string]: unknown;
            }[];
            /**
             * @description 销号后复发几次
             * @example 2
             */
            recurrences: number;
            /**
             * @description 已达规则所定次数，建议升级
             * @example true
             */
            suggestsEscalation: boolean;
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
             * @description 办理中重复、无新事实再反映、销号后复发、他处同类
             * @example DUPLICATE
             * @enum {string}
             */
            relation: "DUPLICATE" | "REPEAT_CALLER" | "RECURRENCE" | "SIMILAR_ELSEWHERE";
            /** @description 系统当时给出的依据 */
            likeness?: components["schemas"]["LikenessBody"];
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
        };
        RenameRepeatBody: {
            /**
             * @description 名称
             * @example 东门路灯反复不亮
             */
            title: string;
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
        RepeatReasonBody: {
            /**
             * @description 原因
             * @example 不是同一处
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
            /** @description 系统当时给出的依据 */
            likeness?: components["schemas"]["LikenessBody"];
        };
        WorkbenchTaskDto: {
            /**
             * @example case
             * @enum {string}
             */
            of: "case" | "interview" | "session";
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            id: string;
            /** @example 东门路灯不亮 */
            title: string;
            /** @example 约谈〔2025〕001号 */
            number: string | null;
            /**
             * @description 要做什么
             * @example RATE_REPLY
             * @enum {string}
             */
            kind: "SCREEN_CASE" | "ASSIGN_CASE" | "DECIDE_EXTENSION" | "REVIEW_CASE" | "REVIEW_DEFERRAL" | "CLOSE_OFF" | "LOOK_BACK" | "ACCEPT_ASSIGNMENT" | "RECTIFY" | "REPLY_AGAIN" | "RATE_REPLY" | "SCREEN_INTERVIEW" | "APPROVE_INTERVIEW" | "NOTICE_INTERVIEW" | "ACKNOWLEDGE_NOTICE" | "HOLD_INTERVIEW" | "FILE_NOTE" | "CONFIRM_NOTE" | "NOTICE_SESSION" | "ANSWER_INVITATION" | "ANSWER_QUESTION" | "ISSUE_MINUTES";
            /**
             * @description 以何身份：office、chair、unit 或 person，及其编号
             * @example person:0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            holder: string;
            /**
             * @description 何时前；回头看和复核为何时起
             * @example 2025-04-15
             */
            by: string | null;
            /**
             * @example later
             * @enum {string}
             */
            due: "overdue" | "today" | "later" | "none";
        };
        WorkbenchDto: {
            /** @description 先到期的在前 */
            tasks: components["schemas"]["WorkbenchTaskDto"][];
            /**
             * @description 各类多少项
             * @example {
             *       "RATE_REPLY": 2
             *     }
             */
            counts: {
                [key: string]: number;
            };
        };
        LedgerLineDto: {
            /** @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01 */
            case: string;
            /** @example 约谈〔2025〕001号 */
            number: string | null;
            /** @example 东门路灯不亮 */
            title: string;
            /**
             * @description 承诺的单位
             * @example 0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01
             */
            unit: string | null;
            /**
             * @description 在约谈、问询会、会办还是答复中承诺
             * @example SESSION
             */
            in: string;
            /** @example 月底前修好 */
            text: string;
            /** @example 2025-04-30 */
            dueOn: string;
            /** @example 2025-04-10T01:00:00.000Z */
            madeAt: string;
            /** @example null */
            keptAt: string | null;
            /**
             * @example OPEN
             * @enum {string}
             */
            standing: "OPEN" | "KEPT" | "KEPT_LATE" | "BROKEN";
        };
        LedgerDto: {
            moment: components["schemas"]["MomentDto"];
            /** @description 先到期的在前 */
            lines: components["schemas"]["LedgerLineDto"][];
            /**
             * @example {
             *       "OPEN": 3,
             *       "KEPT": 5,
             *       "KEPT_LATE": 1,
             *       "BROKEN": 2
             *     }
             */
            counts: {
                [key: string]: number;
            };
        };
        ImportJobDto: {
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
            profile: {
                [key: string]: unknown;
            };
            /**
             * @description 试导入
             * @example false
             */
            dryRun: boolean;
            /**
             * @example RUNNING
             * @enum {string}
             */
            state: "WAITING" | "RUNNING" | "DONE" | "STOPPED" | "FAILED" | "REVERSING" | "REVERSED";
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
                [key: string]: number;
            };
            /** @description 未导入的行及原因（前一千行）；不含行中的内容 */
            refusals: Record<string, never>[];
            /** @description 整个导入失败的原因 */
            failure: {
                [key: string]: unknown;
            } | null;
            /**
             * @description 撤回的情况：撤回件数，保留件数及原因（前一千件）
             * @example null
             */
            reversal: {
                [key: string]: unknown;
            } | null;
        };
        ImportColumnsBody: {
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
        ClosedColumnBody: {
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
        };
        ImportProfileBody: {
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
             * @description 历史：不计时限；办理：未办结的自今日起计时
             * @example history
             * @enum {string}
             */
            mode: "history" | "live";
            /**
             * @description 同一工单内容有变时予以修改，否则该行不予导入
             * @example false
             */
            amend?: boolean;
            /**
             * @description 内容含个人信息：整段加密，不可检索
             * @example false
             */
            sealText?: boolean;
            /**
             * @description 缓急
             * @example normal
             * @enum {string}
             */
            urgency: "urgent" | "normal" | "complex";
            /** @description 各列的含义 */
            columns: components["schemas"]["ImportColumnsBody"];
            /** @description 表示办结的列 */
            closed: components["schemas"]["ClosedColumnBody"];
        };
        ReverseImportBody: {
            /**
             * @description 撤回的理由
             * @example 导入了错误的文件
             */
            reason: string;
        };
        FieldProblem: {
            /**
             * @description 字段路径
             * @example matters[0].title
             */
            field: string;
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
            choices?: Record<string, never>[];
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
                    "application/json": Record<string, never>;
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
                    "application/json": Record<string, never>;
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
                    "application/json": components["schemas"]["IssuedTokenDto"];
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
    AccountsController_list: {
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
                    "application/json": components["schemas"]["GrantedDto"];
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
                    "application/json": components["schemas"]["PersonDto"][];
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
                    "application/json": components["schemas"]["ResiduesDto"];
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
                    "application/json": components["schemas"]["ErasedDto"];
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
                        [key: string]: {
                            /** @example unit */
                            kind?: string;
                            /** @example 城市管理科 */
                            name?: string;
                        };
                    };
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
                    "application/json": components["schemas"]["InterviewListDto"];
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
                    "application/json": components["schemas"]["InterviewPageDto"];
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
                    "application/json": components["schemas"]["TimelineDto"];
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
                colour?: ("red" | "yellow" | "green" | "blue")[];
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
                    "application/json": components["schemas"]["BoardPageDto"];
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
                    "application/json": components["schemas"]["RegisteredDto"];
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
                colour?: ("red" | "yellow" | "green" | "blue")[];
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
                    "application/json": components["schemas"]["BoardFacetsDto"];
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
                    "application/json": components["schemas"]["CasePageDto"];
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
                    "application/json": components["schemas"]["TimelineDto"];
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
    CaseOfficeController_grantExtension: {
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
    CaseOfficeController_refuseExtension: {
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
    CaseOfficeController_pause: {
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
    CaseOfficeController_resume: {
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
    CaseOfficeController_calendarChange: {
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
    CaseOfficeController_rework: {
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
    CaseOfficeController_defer: {
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
    CaseOfficeController_endDeferral: {
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
    CaseOfficeController_closeOff: {
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
    CaseOfficeController_override: {
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
    CaseOfficeController_lookBack: {
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
    CaseOfficeController_reopen: {
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
    CaseOfficeController_supervise: {
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
    CaseOfficeController_referUpward: {
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
                    "application/json": components["schemas"]["SessionListDto"];
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
                    "application/json": components["schemas"]["SessionPageDto"];
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
                    "application/json": components["schemas"]["TimelineDto"];
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
    ResolutionsController_list: {
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
                    "application/json": components["schemas"]["ResolutionListDto"];
                };
            };
        };
    };
    ResolutionsController_call: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallResolutionBody"];
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
    ResolutionsController_page: {
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
                    "application/json": components["schemas"]["ResolutionPageDto"];
                };
            };
        };
    };
    ResolutionsController_timeline: {
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
                    "application/json": components["schemas"]["TimelineDto"];
                };
            };
        };
    };
    ResolutionsController_replan: {
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
                "application/json": components["schemas"]["ReplanResolutionBody"];
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
    ResolutionsController_invitation: {
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
    ResolutionsController_cancel: {
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
    ResolutionsController_hold: {
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
                "application/json": components["schemas"]["HoldResolutionBody"];
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
    ResolutionsController_question: {
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
    ResolutionsController_answer: {
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
    ResolutionsController_finding: {
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
    ResolutionsController_measure: {
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
    ResolutionsController_noAgreement: {
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
    ResolutionsController_settle: {
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
    ResolutionsController_minutes: {
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
    ResolutionsController_amendMinutes: {
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
                    "application/json": components["schemas"]["RepeatListDto"];
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
                    "application/json": components["schemas"]["RepeatPageDto"];
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
                    "application/json": components["schemas"]["WorkbenchDto"];
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
                    "application/json": components["schemas"]["LedgerDto"];
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
                    "application/json": components["schemas"]["ImportJobDto"][];
                };
            };
        };
    };
    ImportsController_upload: {
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
                    "application/json": components["schemas"]["ImportJobDto"];
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
                    "application/json": components["schemas"]["ImportProfileBody"][];
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
                    "application/json": components["schemas"]["ImportJobDto"];
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
                    "application/json": components["schemas"]["ImportJobDto"];
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
                    "application/json": components["schemas"]["ImportJobDto"];
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
                    "application/json": components["schemas"]["AttachmentBody"];
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
}
