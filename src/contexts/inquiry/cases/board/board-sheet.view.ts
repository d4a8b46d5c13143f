import type { Id } from '../../../../kernel/ids';
import type { Moment } from '../../../../kernel/time/moments';
import type { Question, Reader } from '../../../../kernel/view';
import { type BoardPageParams, boardPage, type BoardRow } from './board-page.view';
import { atCell, type Cell, dayCell, type SheetColumn } from '../../../../capabilities/exports/sheet.rules';
import { deadlineWords, originWords, stateWords, supervisionWords, urgencyWords } from '../../inquiry.words';

interface BoardColumn extends SheetColumn {
  readonly of: (row: BoardRow, reader: Reader) => Cell;
}

const unitName = (id: Id | null, { directory }: Reader): string | null =>
  id === null ? null : (directory.unit(id)?.name ?? id);
const placeName = (id: Id | null, { directory }: Reader): string | null =>
  id === null ? null : (directory.place(id)?.name ?? id);

const boardColumns: readonly BoardColumn[] = [
  { title: '编号', width: 20, of: ({ number }) => number },
  { title: '标题', width: 40, of: ({ title }) => title },
  { title: '状态', width: 14, of: ({ state }) => stateWords[state] },
  { title: '来源', width: 8, of: ({ origin }) => (origin === null ? null : originWords[origin]) },
  { title: '工单号', width: 18, of: ({ ticket }) => ticket },
  { title: '主办单位', width: 18, of: ({ leadUnit }, reader) => unitName(leadUnit, reader) },
  {
    title: '协办单位',
    width: 18,
    of: ({ coUnits }, reader) => coUnits.map((id) => unitName(id, reader)).join('、') || null,
  },
  {
    title: '专题',
    width: 14,
    of: ({ topic }, { directory }) => (topic === null ? null : (directory.topic(topic)?.name ?? topic)),
  },
  {
    title: '重点工作',
    width: 14,
    of: ({ keyWork }, { directory }) => (keyWork === null ? null : (directory.keyWork(keyWork)?.name ?? keyWork)),
  },
  { title: '社区', width: 14, of: ({ community }, reader) => placeName(community, reader) },
  { title: '网格', width: 12, of: ({ grid }, reader) => placeName(grid, reader) },
  { title: '小区', width: 14, of: ({ estate }, reader) => placeName(estate, reader) },
  { title: '地点', width: 20, of: ({ place }) => place.text ?? null },
  { title: '缓急', width: 8, of: ({ urgency }) => (urgency === null ? null : urgencyWords[urgency]) },
  { title: '轮次', width: 6, of: ({ round }) => round },
  { title: '期限', width: 12, of: ({ dueOn }) => dayCell(dueOn) },
  { title: '期限状况', width: 10, of: ({ deadline }) => deadlineWords[deadline] },
  { title: '曾经逾期', width: 10, of: ({ late }) => (late ? '是' : '否') },
  {
    title: '督办',
    width: 10,
    of: ({ supervision }) => (supervision === null ? null : supervisionWords[supervision]),
  },
  { title: '反映时间', width: 17, of: ({ reportedAt }) => atCell(reportedAt) },
  { title: '登记时间', width: 17, of: ({ registeredAt }) => atCell(registeredAt) },
  { title: '办结时间', width: 17, of: ({ closedAt }) => atCell(closedAt) },
];

export interface BoardSheetPage {
  readonly moment: Moment['shown'];
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly Cell[])[];
  readonly next: string | null;
}

/** A page of the board for export: names instead of ids, and words instead of codes. */
export const boardSheet: Question<BoardPageParams, BoardSheetPage> = {
  name: 'board.sheet',
  permission: boardPage.permission,
  views: boardPage.views,
  answer: (rowsOf, params, reader) => {
    const { moment, rows, next } = boardPage.answer(rowsOf, params, reader);
    return {
      moment,
      next,
      columns: boardColumns.map(({ title, width }) => ({ title, width })),
      rows: rows.map((row) => boardColumns.map(({ of }) => of(row, reader))),
    };
  },
};
