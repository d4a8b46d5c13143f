import type { PlaceKind } from '../../../kernel/directory';
import type { DutyKind } from '../people/person.events';

/** The sheets of the office's list, by the names of their tabs. */
export const sheetNames = { units: '单位', places: '地点', people: '人员', duties: '任职' } as const;
export type SheetKey = keyof typeof sheetNames;

/** A sheet that explains the list to people; it is ignored when the list is read. */
export const aboutSheet = '说明';

/** A column by its header; `field` is its name in rules. */
export interface RosterColumn {
  readonly header: string;
  readonly field: string;
  readonly width: number;
  /** Without it the sheet cannot be read. */
  readonly needed?: true;
}

const id: RosterColumn = { header: '编号', field: 'id', width: 38 };
const closed: RosterColumn = { header: '停用', field: 'closed', width: 8 };

/** The sealed data of a person, in addition to the columns that everybody may see. */
export const personalColumns: readonly RosterColumn[] = [
  { header: '姓名', field: 'name', width: 14 },
  { header: '电话', field: 'phone', width: 16 },
  { header: '住址', field: 'address', width: 30 },
];

export const columnsOf: Readonly<Record<SheetKey, readonly RosterColumn[]>> = {
  units: [
    id,
    { header: '编码', field: 'code', width: 14, needed: true },
    { header: '名称', field: 'name', width: 28, needed: true },
    closed,
    { header: '并入', field: 'into', width: 14 },
  ],
  places: [
    id,
    { header: '类型', field: 'kind', width: 8, needed: true },
    { header: '名称', field: 'name', width: 28, needed: true },
    { header: '上级', field: 'parent', width: 32, needed: true },
    closed,
  ],
  people: [id, { header: '称呼', field: 'label', width: 18, needed: true }, closed],
  duties: [
    id,
    { header: '人员', field: 'person', width: 18, needed: true },
    { header: '职务', field: 'kind', width: 12, needed: true },
    { header: '单位', field: 'unit', width: 14 },
    { header: '地点', field: 'place', width: 32 },
    { header: '职务名称', field: 'title', width: 18 },
    { header: '起', field: 'from', width: 12, needed: true },
    { header: '止', field: 'until', width: 12 },
  ],
};

/** The header of the column for a rule's field in this sheet; null if the rule is about no column. */
export const headerOf = (sheet: SheetKey, field: string | undefined): string | null =>
  [...columnsOf[sheet], ...(sheet === 'people' ? personalColumns : [])].find((column) => column.field === field)
    ?.header ?? null;

export const placeWords: Readonly<Record<PlaceKind, string>> = { community: '社区', grid: '网格', estate: '小区' };

export const dutyWords: Readonly<Record<DutyKind, string>> = {
  deputy: '代表',
  voterRepresentative: '选民代表',
  gridWorker: '网格员',
  official: '经办人',
  unitHead: '单位负责人',
};

export const placeKinds = Object.keys(placeWords) as readonly PlaceKind[];
