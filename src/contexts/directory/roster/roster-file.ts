import { buffer } from 'node:stream/consumers';
import type { Instant } from '../../../kernel/ids';
import { neutralised } from '../../../platform/tables/formulas';
import { xlsxFile } from '../../../platform/tables/writing-thread';
import type { WrittenSheet } from '../../../platform/tables/written';
import type { Roster } from './roster';
import { aboutSheet, columnsOf, dutyWords, personalColumns, placeWords, type SheetKey, sheetNames } from './sheets';

export interface AboutRoster {
  readonly jurisdictionName: string;
  readonly seesPersonal: boolean;
  readonly at: Instant;
}

const yesNo = (yes: boolean): string => (yes ? '是' : '否');

const sheetOf = (
  name: string,
  columns: readonly { readonly header: string; readonly width: number }[],
  rows: readonly (readonly string[])[],
): WrittenSheet => ({
  name,
  columns: columns.map(({ header, width }) => ({ title: header, width })),
  parts: [rows.map((row) => row.map(neutralised))],
});

const about = ({ jurisdictionName, seesPersonal, at }: AboutRoster): WrittenSheet =>
  sheetOf(
    aboutSheet,
    [
      { header: '项目', width: 14 },
      { header: '内容', width: 90 },
    ],
    [
      ['辖区', jurisdictionName],
      ['导出时间', at],
      [
        '个人信息',
        seesPersonal ? '含姓名、电话、住址：请妥善保管，用后删除' : '不含：您的身份无权查看姓名、电话、住址',
      ],
      ['再次导入', '编号相同的为同一条；编号留空的按编码、称呼或名称辨认，没有的即新增。未列出的不变。'],
      ['空白', '姓名、电话、住址、停用留空为不改；并入、上级、单位、地点、职务名称、止留空为没有。'],
      ['撇号', "以 = + - @ 开头的文字前加有撇号（'），以免被当作公式；导入时自动去掉。"],
    ],
  );

const sheet = (key: SheetKey, rows: readonly (readonly string[])[], columns = columnsOf[key]): WrittenSheet =>
  sheetOf(sheetNames[key], columns, rows);

/** The registers as a workbook that `readRoster` can read back without any difference. */
export const rosterWorkbook = (roster: Roster, told: AboutRoster): Promise<Buffer> => {
  const personal = told.seesPersonal ? personalColumns : [];
  const units = roster.units
    .all()
    .map(({ id, code, name, closed, mergedInto }) => [
      ...[id, code, name, yesNo(closed), mergedInto === null ? '' : roster.unitName(mergedInto)],
    ]);
  const places = roster.places
    .all()
    .map(({ id, kind, name, parent, closed }) => [
      ...[id, placeWords[kind], name, parent === null ? '' : roster.placeName(parent), yesNo(closed)],
    ]);
  const people = roster.people
    .all()
    .map((person) => [
      ...[person.id, person.label, yesNo(person.closed)],
      ...personal.map(({ field }) => person.personal[field] ?? ''),
    ]);
  const duties = roster.duties
    .all()
    .map(({ id, person, kind, unit, place, title, from, until }) => [
      ...[id, roster.personName(person), dutyWords[kind], unit === null ? '' : roster.unitName(unit)],
      ...[place === null ? '' : roster.placeName(place), title ?? '', from, until ?? ''],
    ]);
  const sheets = [
    about(told),
    sheet('units', units),
    sheet('places', places),
    sheet('people', people, [...columnsOf.people, ...personal]),
    sheet('duties', duties),
  ];
  return buffer(xlsxFile(sheets));
};
