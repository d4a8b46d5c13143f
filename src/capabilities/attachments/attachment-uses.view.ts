import { type Id, partsOfStream } from '../../kernel/ids';
import { momentOf } from '../../kernel/time/moments';
import type { KnownEvent, Question, RowWriter, View } from '../../kernel/view';
import { casePages, maySeeCase } from '../../contexts/inquiry/cases/case-page.view';
import { maySeeInstrument } from '../../kernel/reading/rows';
import { interviews } from '../../contexts/inquiry/interviews/interviews.view';
import { visitRows } from '../../contexts/inquiry/visits/visits.view';
import { reviews } from '../../contexts/inquiry/reviews/reviews.view';
import { sessionRows } from '../../contexts/inquiry/sessions/sessions.view';

/** The hashes of all files that an event's data name, however deep they stand in it. */
const hashesIn = (data: unknown): readonly string[] => {
  if (typeof data !== 'object' || data === null) return [];
  const { hash, mediaType } = data as { readonly hash?: unknown; readonly mediaType?: unknown };
  if (typeof hash === 'string' && typeof mediaType === 'string') return [hash];
  return Object.values(data).flatMap(hashesIn);
};

const apply = ({ stream, data }: KnownEvent, rows: RowWriter): void => {
  const { category, id } = partsOfStream(stream);
  for (const hash of hashesIn(data))
    rows.run('INSERT OR IGNORE INTO used (hash, category, id) VALUES (?, ?, ?)', hash, category, id);
};

/** Which cases, interviews, sessions, visits and review meetings name a file, now or formerly. */
export const attachmentUses: View = {
  name: 'attachment_uses',
  version: 2,
  categories: ['case', 'interview', 'inquirySession', 'resolution', 'reviewMeeting'],
  schema: `CREATE TABLE used (hash TEXT NOT NULL, category TEXT NOT NULL, id TEXT NOT NULL,
    PRIMARY KEY (hash, category, id)) WITHOUT ROWID;`,
  apply,
};

/** Whether the reader may see something that names the file. */
export const attachmentInSight: Question<{ readonly hash: string }, boolean> = {
  name: 'attachment.in-sight',
  permission: 'case.read',
  views: [attachmentUses, casePages.view, interviews.view, sessionRows.view, visitRows.view, reviews.view],
  answer: (rowsOf, { hash }, reader) => {
    const now = momentOf({}, reader.now);
    const inSight = (category: string, id: Id): boolean => {
      if (category === 'case') {
        const record = casePages.find(rowsOf(casePages.view), id);
        return record !== undefined && maySeeCase(reader, record.standing);
      }
      if (category === 'inquirySession') {
        const session = sessionRows.find(rowsOf(sessionRows.view), id, now);
        return session !== undefined && maySeeInstrument(reader, session);
      }
      if (category === 'resolution') {
        const visit = visitRows.find(rowsOf(visitRows.view), id, now);
        return visit !== undefined && maySeeInstrument(reader, visit);
      }
      if (category === 'reviewMeeting') {
        const review = reviews.find(rowsOf(reviews.view), id, now);
        return review !== undefined && reader.scope.jurisdictions.includes(review.jurisdiction);
      }
      const record = interviews.find(rowsOf(interviews.view), id, now);
      return record !== undefined && maySeeInstrument(reader, record);
    };
    return rowsOf(attachmentUses)
      .all<{ category: string; id: Id }>('SELECT category, id FROM used WHERE hash = ?', hash)
      .some(({ category, id }) => inSight(category, id));
  },
};
