import { signed } from '../../../capabilities/documents/document.rules';
import { isId } from '../../../kernel/ids';
import { invalid } from '../../../kernel/rejection';
import { promiseLedger } from './promises.view';
import { promisedInWords, promiseWords } from '../inquiry.words';
import type { DocumentKind, DocumentParams } from '../../../capabilities/documents/document.part';
import { dayOf, dayWords, namesFor, numbered } from '../../../capabilities/documents/words.rules';

declare module '../../../capabilities/documents/document.part' {
  interface DocumentSubjects {
    readonly promises: true;
  }
}

declare module '../../../capabilities/documents/template.events' {
  interface DocumentCodes {
    readonly 'promise-ledger': true;
  }
}

/** Nobody prints more lines than this, and no unit has as many. */
const most = 2_000;

const unitIn = ({ subject }: DocumentParams): string | null => {
  if (subject === undefined) return null;
  return isId(subject)
    ? subject
    : invalid('document.subject', '请填单位的编号，或者不填', 'The id of a unit, or nothing', 'subject');
};

/** 承诺事项台账. */
const ledger: DocumentKind = {
  code: 'promise-ledger',
  zh: '承诺事项台账',
  across: true,
  en: 'Ledger of promises',
  of: 'promises',
  values: {
    范围: '一个单位，或全部单位',
    件数: '所列承诺的项数',
    未到期: '未到期的项数',
    按期兑现: '按期兑现的项数',
    逾期兑现: '逾期兑现的项数',
    逾期未兑现: '逾期未兑现的项数',
  },
  lists: {
    承诺: {
      meaning: '承诺，一项一行，按完成日期',
      columns: {
        序号: '从1起',
        编号: '事项编号',
        事项: '事项标题',
        单位: '承诺的单位',
        承诺: '承诺的内容',
        完成日期: '承诺的完成日期',
        出处: '在何处承诺',
        承诺日期: '承诺的日期',
        兑现日期: '兑现的日期',
        情况: '未到期、按期兑现、逾期兑现或逾期未兑现；凭补录才算按期的注明补录',
      },
    },
  },
  layout: [
    { kind: 'title', text: '承诺事项台账' },
    { kind: 'subtitle', text: '（{范围}，截至{数据截至}）' },
    {
      kind: 'table',
      list: '承诺',
      columns: [
        ['序号', '{序号}', 1.1],
        ['编号', '{编号}', 2.7],
        ['事项', '{事项}', 2.5],
        ['单位', '{单位}', 1.8],
        ['承诺', '{承诺}', 3],
        ['完成日期', '{完成日期}', 2.2],
        ['情况', '{情况}', 1.5],
      ],
    },
    {
      kind: 'note',
      text: '共{件数}项：未到期{未到期}项，按期兑现{按期兑现}项，逾期兑现{逾期兑现}项，逾期未兑现{逾期未兑现}项。',
    },
    ...signed('{制作日期}'),
  ],
  permission: promiseLedger.permission,
  views: promiseLedger.views,
  fill: (rowsOf, params, reader) => {
    const unit = unitIn(params);
    const narrowed = unit === null ? params : { ...params, unit: [unit] };
    const { lines, counts } = promiseLedger.answer(rowsOf, narrowed, reader);
    if (lines.length > most)
      invalid(
        'document.too-long',
        `超过${most}项，请按单位分别生成`,
        `More than ${most}: make one for each unit`,
        'subject',
      );
    const names = namesFor(reader);
    return {
      jurisdiction: reader.actor.capacity.jurisdiction,
      about: unit === null ? '' : names.unit(unit),
      values: {
        范围: unit === null ? '全部单位' : names.unit(unit),
        件数: String(lines.length),
        未到期: String(counts.OPEN),
        按期兑现: String(counts.KEPT),
        逾期兑现: String(counts.KEPT_LATE),
        逾期未兑现: String(counts.BROKEN),
      },
      lists: {
        承诺: numbered(lines, (line) => ({
          编号: line.number ?? '',
          事项: line.title,
          单位: names.unit(line.unit),
          承诺: line.text,
          完成日期: dayWords(line.dueOn),
          出处: promisedInWords[line.in],
          承诺日期: dayOf(line.madeAt),
          兑现日期: dayOf(line.keptAt),
          情况: `${promiseWords[line.standing]}${line.enteredLater ? '（补录）' : ''}`,
        })),
      },
    };
  },
};

export const promiseDocuments: readonly DocumentKind[] = [ledger];
