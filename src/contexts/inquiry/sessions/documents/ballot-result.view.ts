import type { DocumentKind } from '../../../../capabilities/documents/document.part';
import { nothingYet, signed } from '../../../../capabilities/documents/document.rules';
import { type Names, dayOf, dayWords, namesFor, numbered } from '../../../../capabilities/documents/words.rules';
import { ratingWords } from '../../inquiry.words';
import type { SessionRecord } from '../session-record.state';
import type { BallotSubject } from '../session.events';
import { type SessionPage, sessionPage } from '../sessions.view';
import { content, mustBePlanned, planMeanings, planValues, read } from './of-session.view';

declare module '../../../../capabilities/documents/template.events' {
  interface DocumentCodes {
    readonly 'ballot-result': true;
  }
}

const votedOn = ({ question, unit }: BallotSubject, { questions }: SessionRecord, names: Names): string => {
  if (question !== null) return questions.find(({ id }) => id === question)?.text ?? '';
  return unit === null ? '会议整体' : names.unit(unit);
};

const percent = (part: number, whole: number): string =>
  whole === 0 ? '' : `${(Math.round((part / whole) * 1_000) / 10).toString()}%`;

export const ballotColumns = {
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

/** A second ballot is called one only where the first still stands. */
const outcomeWords = (
  { ballot, outcome, needed, again, ...subject }: SessionPage['session']['ballots'][number],
  { ballots }: SessionPage['session'],
): string =>
  (outcome === 'NO_RESULT' ? `收回不足${needed ?? 0}票，没有结果` : ratingWords[outcome]) +
  (again !== undefined &&
  ballots.some((one) => one.ballot !== ballot && one.question === subject.question && one.unit === subject.unit)
    ? `（再次测评：${again}）`
    : '');

const sequelWords = (
  { ballot, reportBy, ballotAgain, reported }: SessionPage['ballotFollowUps'][number],
  { ballotReports }: SessionPage['session'],
  names: Names,
): string => {
  const reports = ballotReports.filter((one) => one.ballot === ballot);
  const given = reports.map(({ unit, by }) => `${names.unit(unit)}已于${dayOf(by.occurredAt)}再次报告`);
  const due = `${dayWords(reportBy)}前再次报告${ballotAgain ? '并再次测评' : ''}`;
  return reported.length === 0 ? due : [due, ...given].join('；');
};

export const ballotLines = ({ session, ballotFollowUps }: SessionPage, names: Names) =>
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
      结果: outcomeWords(counted, session),
      规则版本: String(counted.policyVersion),
      后续: next === undefined ? '' : sequelWords(next, session, names),
    };
  });

export const ballotResult: DocumentKind = {
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
    ...signed('{公告日期}'),
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
