import type { Id } from '../../../kernel/ids';
import type { Reader, RowsOf } from '../../../kernel/view';
import type { BallotSubject, SessionPlan } from './session.events';
import type { Respondent } from '../../../kernel/question';
import { ratingWords } from '../inquiry.words';
import type { QuestionRecord, SessionRecord } from './session-record.state';
import { sessionNotice } from './session-notice.view';
import { sessionPage, type SessionPage } from './sessions.view';
import { answerWords } from '../inquiry.words';
import { guestLayout, guestLists, guestListsOf, guestValues, guestValuesOf } from '../guests-paper.rules';
import { anchorNote, nothingYet } from '../../../capabilities/documents/document.rules';
import type { Block, Content, DocumentKind, DocumentParams } from '../../../capabilities/documents/document.part';
import {
  dayOf,
  dayWords,
  listed,
  momentWords,
  type Names,
  namesFor,
  numbered,
  subjectId,
} from '../../../capabilities/documents/words.rules';

declare module '../../../capabilities/documents/document.part' {
  interface DocumentSubjects {
    readonly session: true;
  }
}

declare module '../../../capabilities/documents/template.events' {
  interface DocumentCodes {
    readonly 'session-agenda': true;
    readonly 'ballot-form': true;
    readonly 'ballot-result': true;
    readonly 'session-minutes': true;
  }
}

type Planned = SessionRecord & { readonly plan: SessionPlan };

const read = (rowsOf: RowsOf, params: DocumentParams, reader: Reader): SessionPage =>
  sessionPage.answer(rowsOf, { ...params, id: subjectId(params) }, reader);

const mustBePlanned = (session: SessionRecord): Planned =>
  session.plan === null
    ? nothingYet('问询会尚未召集', 'The session is not convened yet')
    : { ...session, plan: session.plan };

const planMeanings = {
  名称: '问询会名称',
  专题: '专题',
  重点工作: '重点工作',
  时间: '召开的时间',
  会场: '召开的地点',
  应询单位: '邀请的单位',
  参加代表: '邀请的代表和选民代表',
};

const planValues = ({ plan, openedAt }: Planned, names: Names) => ({
  名称: plan.title,
  专题: names.topic(plan.topic),
  重点工作: names.keyWork(plan.keyWork),
  时间: momentWords(openedAt ?? plan.scheduledAt),
  会场: plan.venue,
  应询单位: names.units(plan.units),
  参加代表: names.people(plan.participants.map(({ person }) => person)),
});

const content = (session: Planned, rest: Pick<Content, 'values' | 'lists'>): Content => ({
  jurisdiction: session.jurisdiction,
  about: session.plan.title,
  units: session.plan.units,
  ...rest,
});

const planForm: readonly (readonly [string, string])[] = [
  ['时间', '{时间}'],
  ['地点', '{会场}'],
  ['专题', '{专题}'],
  ['应询单位', '{应询单位}'],
];

const standing = ({ questions }: SessionRecord): readonly QuestionRecord[] =>
  questions.filter((one) => one.standing === 'SUBMITTED' || one.standing === 'PUT');

const respondentLine =
  (names: Names) =>
  ({ unit, post, person }: Respondent) => ({ 单位: names.unit(unit), 职务: post, 姓名: person ?? '' });

const agenda: DocumentKind = {
  code: 'session-agenda',
  zh: '问询会议程',
  en: 'Agenda of an inquiry session',
  of: 'session',
  values: planMeanings,
  lists: {
    议题: {
      meaning: '按议程次序的问题；已合并、撤回的不列',
      columns: { 序号: '从1起', 问题: '问题内容', 提问人: '提问的代表', 单位: '应询单位', 地点: '所关系的地点' },
    },
  },
  layout: [
    { kind: 'title', text: '{名称}' },
    { kind: 'subtitle', text: '议　程' },
    { kind: 'form', rows: [...planForm, ['参加代表', '{参加代表}']] },
    { kind: 'text', text: '一、主持人宣布开会，介绍到会人员。' },
    { kind: 'text', text: '二、代表询问，应询单位答复：' },
    {
      kind: 'table',
      list: '议题',
      columns: [
        ['序号', '{序号}', 1],
        ['问题', '{问题}', 6],
        ['提问人', '{提问人}', 2],
        ['应询单位', '{单位}', 2],
      ],
    },
    { kind: 'text', text: '三、到会代表对答复进行满意度测评。' },
    { kind: 'text', text: '四、宣布测评结果，主持人小结。' },
    { kind: 'right', text: '{机关}' },
  ],
  permission: sessionPage.permission,
  views: sessionPage.views,
  fill: (rowsOf, params, reader) => {
    const session = mustBePlanned(read(rowsOf, params, reader).session);
    const names = namesFor(reader);
    return content(session, {
      values: planValues(session, names),
      lists: {
        议题: numbered(standing(session), ({ text, askers, unit, place }) => ({
          问题: text,
          提问人: names.people(askers),
          单位: names.unit(unit),
          地点: names.place(place),
        })),
      },
    });
  },
};

const boxes = (list: string, column: string): Block => ({
  kind: 'table',
  list,
  columns: [
    ['序号', '{序号}', 1],
    ['测评对象', column, 5],
    ['满意', '□', 1.4],
    ['基本满意', '□', 1.4],
    ['不满意', '□', 1.4],
  ],
});

/** 测评表: the paper on which those present vote; a vote is secret, and several ticks or none are void (深圳 2011 第7条). */
const ballotForm: DocumentKind = {
  code: 'ballot-form',
  zh: '测评表',
  en: 'Ballot form',
  of: 'session',
  values: planMeanings,
  lists: {
    问题: {
      meaning: '测评其答复的问题',
      columns: { 序号: '从1起', 问题: '问题内容', 单位: '应询单位' },
    },
    单位: { meaning: '应询单位', columns: { 序号: '从1起', 名称: '单位名称' } },
  },
  layout: [
    { kind: 'title', text: '{名称}' },
    { kind: 'subtitle', text: '满意度测评表' },
    { kind: 'plain', text: '一、对答复的测评' },
    boxes('问题', '{问题}（{单位}）'),
    { kind: 'plain', text: '二、对单位的测评' },
    boxes('单位', '{名称}'),
    {
      kind: 'note',
      text: '说明：请在相应的“□”内画“√”，每项只选一个。不选或者多选的，该项无效。本表不记名。',
    },
    { kind: 'right', text: '{机关}' },
    { kind: 'right', text: '{时间}' },
  ],
  permission: sessionPage.permission,
  views: sessionPage.views,
  fill: (rowsOf, params, reader) => {
    const session = mustBePlanned(read(rowsOf, params, reader).session);
    const names = namesFor(reader);
    return content(session, {
      values: planValues(session, names),
      lists: {
        问题: numbered(standing(session), ({ text, unit }) => ({ 问题: text, 单位: names.unit(unit) })),
        单位: numbered(session.plan.units, (unit) => ({ 名称: names.unit(unit) })),
      },
    });
  },
};

const votedOn = ({ question, unit }: BallotSubject, { questions }: SessionRecord, names: Names): string => {
  if (question !== null) return questions.find(({ id }) => id === question)?.text ?? '';
  return unit === null ? '会议整体' : names.unit(unit);
};

const percent = (part: number, whole: number): string =>
  whole === 0 ? '' : `${(Math.round((part / whole) * 1_000) / 10).toString()}%`;

const ballotColumns = {
  序号: '从1起',
  测评对象: '问题、单位或会议整体',
  应到: '有权测评的人数',
  收回: '收回票数',
  满意: '满意票数',
  基本满意: '基本满意票数',
  不满意: '不满意票数',
  弃权: '弃权票数',
  无效: '无效票数（不选或多选）',
  基数: '计算比例的基数，按当时的规则',
  比例: '满意和基本满意的票数占基数的比例',
  须超过: '通过须超过的比例',
  结果: '满意、基本满意或不满意；收回票数不足的没有结果；再次测评的写明原因',
  规则版本: '计票时的规则版本',
  后续: '未通过的，再次报告的期限和是否再测评',
};

/** Who came later and who left, with the time. */
const cameAndLeft = (changes: SessionPage['session']['rollChanges'], names: Names): string =>
  changes
    .flatMap(({ at, came, left }) => [
      ...(came.length === 0 ? [] : [`${momentWords(at)}到场：${names.people(came.map(({ person }) => person))}`]),
      ...(left.length === 0 ? [] : [`${momentWords(at)}离场：${names.people(left)}`]),
    ])
    .map((words) => `；${words}`)
    .join('');

const outcomeWords = ({ outcome, needed, again }: SessionPage['session']['ballots'][number]): string =>
  (outcome === 'NO_RESULT' ? `收回不足${needed ?? 0}票，没有结果` : ratingWords[outcome]) +
  (again === undefined ? '' : `（再次测评：${again}）`);

const ballotLines = ({ session, ballotFollowUps }: SessionPage, names: Names) =>
  numbered(session.ballots, (counted) => {
    const { ballot, eligible, handedIn, satisfied, basicallySatisfied, dissatisfied, base, threshold } = counted;
    const next = ballotFollowUps.find((one) => one.ballot === ballot);
    return {
      测评对象: votedOn(counted, session, names),
      应到: String(eligible),
      收回: String(handedIn),
      满意: String(satisfied),
      基本满意: String(basicallySatisfied),
      不满意: String(dissatisfied),
      弃权: String(counted.abstained ?? 0),
      无效: String(counted.void),
      基数: String(base),
      比例: percent(satisfied + basicallySatisfied, base),
      须超过: percent(threshold, 1),
      结果: outcomeWords(counted),
      规则版本: String(counted.policyVersion),
      后续: next === undefined ? '' : `${dayWords(next.reportBy)}前再次报告${next.ballotAgain ? '并再次测评' : ''}`,
    };
  });

const ballotResult: DocumentKind = {
  code: 'ballot-result',
  zh: '测评结果公告',
  en: 'Announcement of ballots',
  of: 'session',
  leaves: true,
  values: { ...planMeanings, 公告日期: '最后一次计票的日期' },
  lists: { 测评: { meaning: '已计票的测评，一次一行', columns: ballotColumns } },
  layout: [
    { kind: 'title', text: '{名称}' },
    { kind: 'subtitle', text: '满意度测评结果公告' },
    { kind: 'text', text: '{时间}，在{会场}召开{名称}，到会代表以无记名方式进行了满意度测评。现将结果公告如下：' },
    {
      kind: 'table',
      list: '测评',
      columns: [
        ['序号', '{序号}', 1],
        ['测评对象', '{测评对象}', 4],
        ['应到', '{应到}', 1.2],
        ['收回', '{收回}', 1.2],
        ['满意', '{满意}', 1.2],
        ['基本满意', '{基本满意}', 1.3],
        ['不满意', '{不满意}', 1.3],
        ['弃权', '{弃权}', 1.2],
        ['无效', '{无效}', 1.2],
        ['比例', '{比例}', 1.5],
        ['结果', '{结果}', 1.6],
      ],
    },
    {
      kind: 'each',
      list: '测评',
      blocks: [
        {
          kind: 'note',
          text: '第{序号}项：以{基数}人（票）为基数，满意和基本满意须超过{须超过}（规则第{规则版本}版）。{后续}',
        },
      ],
    },
    { kind: 'right', text: '{机关}' },
    { kind: 'right', text: '{公告日期}' },
  ],
  permission: sessionPage.permission,
  views: sessionPage.views,
  fill: (rowsOf, params, reader) => {
    const page = read(rowsOf, params, reader);
    const session = mustBePlanned(page.session);
    if (session.ballots.length === 0) return nothingYet('尚无计票结果', 'No ballot was counted yet');
    const names = namesFor(reader);
    return content(session, {
      values: { ...planValues(session, names), 公告日期: dayOf(session.ballots.at(-1)?.by.occurredAt) },
      lists: { 测评: ballotLines(page, names) },
    });
  },
};

/** An answer, its correction, and whether it counts. */
const answersIn = ({ answers }: QuestionRecord): string =>
  answers
    .map(({ kind, text, corrections, judgedEmpty }) => {
      const corrected = corrections.at(-1)?.after;
      const said = corrected === undefined ? text : `${corrected}（更正；原为：${text}）`;
      return `${answerWords[kind]}：${said}${judgedEmpty === null ? '' : `（认定为空泛答复：${judgedEmpty.reason}）`}`;
    })
    .join('\n');

const present = (people: readonly { readonly person: Id }[], names: Names): string =>
  names.people(people.map(({ person }) => person));

const minutes: DocumentKind = {
  code: 'session-minutes',
  zh: '会议纪要',
  en: 'Minutes of a session',
  of: 'session',
  leaves: true,
  values: {
    ...planMeanings,
    到会代表: '实际到会的代表和选民代表',
    到会人数: '到会人数',
    应到人数: '应到人数',
    法定人数: '开会须到的人数',
    纪要: '印发的纪要正文，以最后更正的为准',
    状态: '已印发，或尚未印发',
    ...guestValues,
  },
  lists: {
    ...guestLists,
    到会单位: {
      meaning: '到会应询的人',
      columns: { 序号: '从1起', 单位: '单位', 职务: '职务', 姓名: '姓名；只给有权查看的人' },
    },
    问答: {
      meaning: '问题和答复，一题一行',
      columns: {
        序号: '从1起',
        问题: '问题内容',
        提问人: '提问的代表',
        单位: '应询单位',
        答复: '各次答复，含更正',
        追问: '追问',
        承诺: '单位的承诺和期限',
      },
    },
    测评: { meaning: '已计票的测评，一次一行', columns: ballotColumns },
    薄弱工作: {
      meaning: '列为薄弱的工作',
      columns: { 序号: '从1起', 单位: '单位', 工作: '何项工作', 指标: '指标和目标', 期限: '期限' },
    },
  },
  layout: [
    { kind: 'title', text: '{名称}' },
    { kind: 'subtitle', text: '会议纪要' },
    { kind: 'right', text: '{状态}' },
    {
      kind: 'form',
      rows: [...planForm, ['到会代表', '{到会代表}'], ['人数', '应到{应到人数}人，到会{到会人数}人']],
    },
    { kind: 'when', value: '纪要', blocks: [{ kind: 'text', text: '{纪要}' }] },
    { kind: 'heading', text: '一、询问和答复' },
    {
      kind: 'each',
      list: '问答',
      blocks: [
        { kind: 'text', text: '（{序号}）{提问人}问{单位}：{问题}' },
        { kind: 'when', value: '答复', blocks: [{ kind: 'text', text: '{答复}' }] },
        { kind: 'when', value: '追问', blocks: [{ kind: 'text', text: '追问：{追问}' }] },
        { kind: 'when', value: '承诺', blocks: [{ kind: 'text', text: '承诺：{承诺}' }] },
      ],
    },
    { kind: 'heading', text: '二、测评结果' },
    {
      kind: 'table',
      list: '测评',
      columns: [
        ['测评对象', '{测评对象}', 4],
        ['收回', '{收回}', 1],
        ['满意', '{满意}', 1],
        ['基本满意', '{基本满意}', 1.4],
        ['不满意', '{不满意}', 1.2],
        ['结果', '{结果}', 1.6],
      ],
    },
    { kind: 'heading', text: '三、薄弱工作' },
    {
      kind: 'table',
      list: '薄弱工作',
      columns: [
        ['单位', '{单位}', 2.2],
        ['工作', '{工作}', 3.6],
        ['指标和目标', '{指标}', 3],
        ['期限', '{期限}', 2.6],
      ],
    },
    guestLayout,
    { kind: 'right', text: '{机关}' },
    anchorNote,
  ],
  permission: sessionPage.permission,
  views: sessionPage.views,
  fill: (rowsOf, params, reader) => {
    const page = read(rowsOf, params, reader);
    const session = mustBePlanned(page.session);
    if (session.openedAt === null) return nothingYet('问询会尚未开会', 'The session was not opened yet');
    const names = namesFor(reader);
    return content(session, {
      values: {
        ...planValues(session, names),
        到会代表: present(session.present, names) + cameAndLeft(session.rollChanges, names),
        到会人数: String(session.present.length),
        应到人数: String(session.eligible ?? ''),
        法定人数: String(session.quorum ?? ''),
        纪要: session.minutes ?? '',
        状态: session.minutes === null ? '草稿，尚未印发' : '已印发',
        ...guestValuesOf(session.guests),
      },
      lists: {
        ...guestListsOf(session.guests, names),
        到会单位: numbered(session.respondents, respondentLine(names)),
        问答: numbered(standing(session), (question) => ({
          问题: question.text,
          提问人: names.people(question.askers),
          单位: names.unit(question.unit),
          答复: answersIn(question),
          追问: listed(question.followUps.map(({ text }) => text)),
          承诺: question.commitments
            .map(({ commitment }) => `${commitment.text}（${dayWords(commitment.dueOn)}前）`)
            .join('；'),
        })),
        测评: ballotLines(page, names),
        薄弱工作: numbered(session.weakWorks, ({ unit, what, measure, dueOn }) => ({
          单位: names.unit(unit),
          工作: what,
          指标: measure === null ? '' : `${measure.name}${measure.value}→${measure.target}${measure.unitOfCount}`,
          期限: dayWords(dueOn),
        })),
      },
    });
  },
};

export const sessionDocuments: readonly DocumentKind[] = [sessionNotice, agenda, ballotForm, ballotResult, minutes];
