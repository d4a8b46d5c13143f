import type { Content, DocumentParams } from '../../../../capabilities/documents/document.part';
import { type Names, subjectId } from '../../../../capabilities/documents/words.rules';
import type { Reader, RowsOf } from '../../../../kernel/view';
import { interviewKindWords } from '../../inquiry.words';
import type { InterviewRecord } from '../interview-record.state';
import type { Interviewee } from '../interview.events';
import { type InterviewPage, interviewPage } from '../interviews.view';

export const pageOf = (rowsOf: RowsOf, params: DocumentParams, reader: Reader): InterviewPage =>
  interviewPage.answer(rowsOf, { ...params, id: subjectId(params) }, reader);

export const read = (rowsOf: RowsOf, params: DocumentParams, reader: Reader): InterviewRecord =>
  pageOf(rowsOf, params, reader).interview;

export const intervieweeLine =
  (names: Names) =>
  ({ unit, post, person }: Interviewee) => ({ 单位: names.unit(unit), 职务: post, 姓名: person ?? '' });

export const intervieweeColumns = {
  序号: '从1起',
  单位: '被约谈人的单位',
  职务: '被约谈人的职务',
  姓名: '被约谈人的姓名；只给有权查看的人',
};

export const shared = (record: InterviewRecord, names: Names) => ({
  类别: interviewKindWords[record.kind ?? 'TALK'],
  专题: names.topic(record.topic),
  重点工作: names.keyWork(record.keyWork),
  领衔人: names.person(record.leadFiler),
  联名人: names.people(record.coFilers),
  提出人: [
    names.people([...(record.leadFiler === null ? [] : [record.leadFiler]), ...record.coFilers]),
    ...record.successions.map(({ from, to }) => `${names.person(to)}接替${names.person(from)}`),
  ].join('；'),
});

export const sharedMeanings = {
  类别: '约谈或约见',
  专题: '专题',
  重点工作: '重点工作',
  领衔人: '领衔提出的代表',
  联名人: '联名的代表',
  提出人: '领衔和联名的代表',
};

export const content = (
  record: InterviewRecord,
  about: string,
  rest: Pick<Content, 'units' | 'values' | 'lists'>,
): Content => ({
  jurisdiction: record.jurisdiction,
  about,
  ...rest,
});
