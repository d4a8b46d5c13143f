import type { Content, DocumentKind, DocumentParams, Line } from '../../../../capabilities/documents/document.part';
import { type Names, dayWords, formFor, namesFor, subjectId } from '../../../../capabilities/documents/words.rules';
import type { Reader, RowsOf } from '../../../../kernel/view';
import { originWords, urgencyWords } from '../../inquiry.words';
import { casePage } from '../case-page.view';
import type { CaseRecord } from '../case-record.state';

const caseMeanings = {
  编号: '事项编号',
  标题: '事项标题',
  内容: '事项内容',
  地点: '事项地点',
  来源: '约谈、问询会、会办或热线',
  工单号: '热线工单号',
  专题: '专题',
  重点工作: '重点工作',
  提出人: '提出的代表',
  主办单位: '现在的主办单位',
  协办单位: '现在的协办单位',
  缓急: '紧急、一般或复杂',
};

const caseValues = (record: CaseRecord, names: Names) => ({
  编号: record.number ?? '（未编号）',
  标题: record.title,
  内容: record.description,
  地点: names.place(record.place),
  来源: record.origin === null ? '' : originWords[record.origin],
  工单号: record.ticket ?? '',
  专题: names.topic(record.topic),
  重点工作: names.keyWork(record.keyWork),
  提出人: [
    names.people(record.filers),
    ...record.successions.map(({ from, to }) => `${names.person(to)}接替${names.person(from)}`),
  ].join('；'),
  主办单位: names.unit(record.leadUnit),
  协办单位: names.units(record.coUnits),
  缓急: record.urgency === null ? '' : urgencyWords[record.urgency],
});

/** The day on which the running clock is due, including any move. */
export const dueNow = ({ clock }: CaseRecord): string => dayWords(clock?.dueOn);

interface CaseDocument extends Pick<DocumentKind, 'code' | 'zh' | 'en' | 'leaves' | 'values' | 'formerly' | 'layout'> {
  readonly lists?: DocumentKind['lists'];
  readonly say: (
    record: CaseRecord,
    params: DocumentParams,
    names: Names,
    form: ReturnType<typeof formFor>,
  ) => Pick<Content, 'units' | 'item'> & {
    readonly values: Line;
    readonly lists?: Readonly<Record<string, readonly Line[]>>;
  };
}

/** A document of a case, made from the case's page as the reader sees it. */
export const ofCase = ({ say, lists = {}, values, ...kind }: CaseDocument): DocumentKind => ({
  ...kind,
  of: 'case',
  values: { ...caseMeanings, ...values },
  lists,
  permission: casePage.permission,
  views: casePage.views,
  fill: (rowsOf: RowsOf, params: DocumentParams, reader: Reader) => {
    const { case: record } = casePage.answer(rowsOf, { ...params, id: subjectId(params) }, reader);
    const names = namesFor(reader);
    const { values: ofItsOwn, lists: lines = {}, ...whither } = say(record, params, names, formFor(reader));
    return {
      ...whither,
      jurisdiction: record.jurisdiction,
      about: record.number ?? record.title,
      values: { ...caseValues(record, names), ...ofItsOwn },
      lists: lines,
    };
  },
});

export const matterForm: readonly (readonly [string, string])[] = [
  ['编号', '{编号}'],
  ['标题', '{标题}'],
  ['内容', '{内容}'],
  ['地点', '{地点}'],
  ['来源', '{来源} {工单号}'],
  ['专题', '{专题}'],
];
