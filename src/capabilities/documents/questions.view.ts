import { type Moment, momentOf } from '../../kernel/time/moments';
import type { Asked, Question, Reader } from '../../kernel/view';
import type { Content, DocumentKind, DocumentParams } from './document.part';
import { documentTemplates, templateFor, type UsedTemplate } from './templates.view';
import { dayOf, momentWords } from './words.rules';

/** A document ready to be written: its content as of a moment, and whose template it uses. */
export interface MadeDocument {
  readonly moment: Moment['shown'];
  readonly content: Content;
  readonly template: UsedTemplate | null;
}

/** 街道 have a 人大工委, districts and above a 人大常委会 (地方组织法 2022 第59条). */
const organOf = (jurisdiction: string, { directory }: Reader): { readonly 机关: string; readonly 辖区: string } => {
  const found = directory.jurisdiction(jurisdiction);
  const name = found?.name ?? '';
  const isAbove = found?.level !== undefined && found.level !== 'street';
  return { 辖区: name, 机关: `${name}${isAbove ? '人大常委会' : '人大工委'}` };
};

/** The question behind a kind. */
export const documentOf = ({ code, permission }: DocumentKind): Asked<DocumentParams, MadeDocument> => ({
  name: `document.${code}`,
  permission,
});

const questionOf = (kind: DocumentKind): Question<DocumentParams, MadeDocument> => ({
  ...documentOf(kind),
  views: [...new Set([...kind.views, documentTemplates.view])],
  answer: (rowsOf, params, reader) => {
    const moment = momentOf(params, reader.now);
    const content = kind.fill(rowsOf, params, reader);
    const template = templateFor(rowsOf(documentTemplates.view), kind.code, content.jurisdiction, reader);
    const common = {
      ...organOf(content.jurisdiction, reader),
      制作日期: dayOf(reader.now),
      数据截至: momentWords(moment.shown.asOf),
      所知截至: momentWords(moment.shown.knownAt),
      // Not known to any view: it is filled in where the document is made.
      日志存证: '',
      模板版本: template === null ? '默认' : `第${template.version}版`,
      发文字号: '',
      文书编号: '',
    };
    return { moment: moment.shown, content: { ...content, values: { ...common, ...content.values } }, template };
  },
});

/** The questions behind all kinds that the contexts bring. */
export const documentQuestions = (kinds: readonly DocumentKind[]): readonly Question<DocumentParams, MadeDocument>[] =>
  kinds.map(questionOf);
