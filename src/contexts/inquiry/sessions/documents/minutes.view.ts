import type { DocumentKind } from '../../../../capabilities/documents/document.part';
import { anchorNote, nothingYet } from '../../../../capabilities/documents/document.rules';
import {
  type Names,
  dayWords,
  listed,
  momentWords,
  namesFor,
  numbered,
} from '../../../../capabilities/documents/words.rules';
import type { Id } from '../../../../kernel/ids';
import type { Respondent } from '../../../../kernel/question';
import { guestLayout, guestLists, guestListsOf, guestValues, guestValuesOf } from '../../guests-paper.rules';
import { approvalLayout, approvalValues, approvalValuesOf } from '../../special-paper.rules';
import { answerWords } from '../../inquiry.words';
import type { QuestionRecord } from '../question-record.state';
import type { SessionRecord } from '../session-record.state';
import { sessionPage } from '../sessions.view';
import { ballotColumns, ballotLines } from './ballot-result.view';
import { content, mustBePlanned, planForm, planMeanings, planValues, read, standing } from './of-session.view';

declare module '../../../../capabilities/documents/template.events' {
  interface DocumentCodes {
    readonly 'session-minutes': true;
  }
}

const respondentLine =
  (names: Names) =>
  ({ unit, post, person }: Respondent) => ({ 单位: names.unit(unit), 职务: post, 姓名: person ?? '' });

/** Who came later and who left, with the time. */
const cameAndLeft = (changes: SessionRecord['rollChanges'], names: Names): string =>
  changes
    .flatMap(({ at, came, left }) => [
      ...(came.length === 0 ? [] : [`${momentWords(at)}到场：${names.people(came.map(({ person }) => person))}`]),
      ...(left.length === 0 ? [] : [`${momentWords(at)}离场：${names.people(left)}`]),
    ])
    .map((words) => `；${words}`)
    .join('');

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

export const minutes: DocumentKind = {
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
    ...approvalValues,
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
    { kind: 'each', list: '到会单位', blocks: [{ kind: 'text', text: '到会应询：{单位} {职务} {姓名}' }] },
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
    approvalLayout,
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
        ...approvalValuesOf(session.specialApprovals),
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
