import type { Content, DocumentParams } from '../../../../capabilities/documents/document.part';
import { nothingYet } from '../../../../capabilities/documents/document.rules';
import { type Names, momentWords, subjectId } from '../../../../capabilities/documents/words.rules';
import type { Reader, RowsOf } from '../../../../kernel/view';
import type { QuestionRecord } from '../question-record.state';
import type { SessionRecord } from '../session-record.state';
import type { SessionPlan } from '../session.events';
import { type SessionPage, sessionPage } from '../sessions.view';

type Planned = SessionRecord & { readonly plan: SessionPlan };

export const read = (rowsOf: RowsOf, params: DocumentParams, reader: Reader): SessionPage =>
  sessionPage.answer(rowsOf, { ...params, id: subjectId(params) }, reader);

export const mustBePlanned = (session: SessionRecord): Planned =>
  session.plan === null
    ? nothingYet('问询会尚未召集', 'The session is not convened yet')
    : { ...session, plan: session.plan };

export const planMeanings = {
  名称: '问询会名称',
  专题: '专题',
  重点工作: '重点工作',
  时间: '召开的时间',
  会场: '召开的地点',
  应询单位: '邀请的单位',
  参加代表: '邀请的代表和选民代表',
};

export const planValues = ({ plan, openedAt }: Planned, names: Names) => ({
  名称: plan.title,
  专题: names.topic(plan.topic),
  重点工作: names.keyWork(plan.keyWork),
  时间: momentWords(openedAt ?? plan.scheduledAt),
  会场: plan.venue,
  应询单位: names.units(plan.units),
  参加代表: names.people(plan.participants.map(({ person }) => person)),
});

export const content = (session: Planned, rest: Pick<Content, 'values' | 'lists'>): Content => ({
  jurisdiction: session.jurisdiction,
  about: session.plan.title,
  units: session.plan.units,
  ...rest,
});

export const planForm: readonly (readonly [string, string])[] = [
  ['时间', '{时间}'],
  ['地点', '{会场}'],
  ['专题', '{专题}'],
  ['应询单位', '{应询单位}'],
];

export const standing = ({ questions }: SessionRecord): readonly QuestionRecord[] =>
  questions.filter((one) => one.standing === 'SUBMITTED' || one.standing === 'PUT');
