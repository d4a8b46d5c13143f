import type { AttachmentRef, Evidence } from '../../../kernel/attachment';
import type { Id } from '../../../kernel/ids';
import type { Json } from '../../../kernel/json';
import type { SealedPerson } from '../../../kernel/personal';
import type { Question, Reader } from '../../../kernel/view';
import type { CaseEvent } from './case.events';
import type { Act } from '../../../kernel/act';
import { casePage, type CasePageParams } from './case-page.view';
import type { CaseRecord } from './case-record.state';
import { approvalWords } from './special-approval.words';
import type { TimelineFact } from '../../../capabilities/timeline/timeline.part';
import { caseTimeline } from './case-timeline.view';
import { atCell, type Cell, dayCell, type Sheet } from '../../../capabilities/exports/sheet.rules';
import {
  categoryWords,
  deadlineWords,
  factWords,
  originWords,
  ratingWords,
  roleWords,
  stateWords,
  supervisionWords,
  urgencyWords,
} from '../inquiry.words';

/** A case's file as sheets; who reported it stays sealed until the edge opens it for those who may see it. */
export interface CaseSheets {
  readonly title: string;
  readonly sheets: readonly Sheet[];
  readonly reporter: SealedPerson | null;
  readonly sealedText: SealedPerson | null;
}

const unitName = (id: Id | null, { directory }: Reader): string | null =>
  id === null ? null : (directory.unit(id)?.name ?? id);
const labelOf = (id: Id | null, { directory }: Reader): string | null =>
  id === null ? null : (directory.person(id)?.label ?? id);

const cover = (record: CaseRecord, deadline: string, reader: Reader): Sheet => {
  const { directory } = reader;
  const { topic, keyWork, urgency, supervision, origin } = record;
  return {
    name: '概况',
    columns: [
      { title: '项目', width: 16 },
      { title: '内容', width: 80 },
    ],
    rows: [
      ['编号', record.number],
      ['标题', record.title],
      ['内容', record.description],
      ['状态', stateWords[record.state]],
      ['来源', origin === null ? null : originWords[origin]],
      ['工单号', record.ticket],
      ['提出人', record.filers.map((id) => labelOf(id, reader)).join('、') || null],
      ['主办单位', unitName(record.leadUnit, reader)],
      ['协办单位', record.coUnits.map((id) => unitName(id, reader)).join('、') || null],
      ['专题', topic === null ? null : (directory.topic(topic)?.name ?? topic)],
      ['重点工作', keyWork === null ? null : (directory.keyWork(keyWork)?.name ?? keyWork)],
      ['地点', record.place.text ?? null],
      ['缓急', urgency === null ? null : urgencyWords[urgency]],
      ['轮次', record.round],
      ['期限', dayCell(record.clock?.dueOn ?? null)],
      ['期限状况', deadline],
      ['督办', supervision === null ? null : supervisionWords[supervision]],
      ...record.specialApprovals.map((one): readonly Cell[] => [
        '特批',
        approvalWords(one, { person: (id) => labelOf(id, reader), unit: (id) => unitName(id, reader) }),
      ]),
      ['反映时间', atCell(record.reportedAt)],
      ['登记时间', atCell(record.registeredAt)],
      ['办结时间', atCell(record.closedAt)],
    ],
  };
};

/** The free text of a fact, if it has any. */
const saidIn = (data: Json): string | null => {
  const words = ['summary', 'reason', 'reasons', 'plan', 'found', 'how', 'words', 'text', 'number', 'title'] as const;
  const told = data as Readonly<Record<string, unknown>>;
  const said = words.map((name) => told[name]).find((value) => typeof value === 'string');
  return typeof said === 'string' ? said : null;
};

const history = (facts: readonly TimelineFact[], reader: Reader): Sheet => ({
  name: '经过',
  columns: [
    ...[
      { title: '发生时间', width: 17 },
      { title: '登记时间', width: 17 },
      { title: '事项', width: 18 },
    ],
    ...[
      { title: '何人', width: 14 },
      { title: '身份', width: 12 },
      { title: '单位', width: 16 },
      { title: '内容', width: 60 },
    ],
  ],
  rows: facts.map(({ type, by, data }) => [
    ...[atCell(by.occurredAt), atCell(by.recordedAt), factWords[type as CaseEvent['type']] ?? type],
    ...[labelOf(by.person, reader), roleWords[by.role] ?? by.role, unitName(by.unit, reader), saidIn(data)],
  ]),
});

type Entry = readonly [by: Act, cells: readonly Cell[]];
const entry = (by: Act, ...cells: readonly Cell[]): Entry => [by, cells];

const asWritten = ([a]: Entry, [b]: Entry): number =>
  a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : 0;

/** For each round: the reply, its rating, and what became of it. */
const rounds = ({ assignments, replies, ratings, reworks }: CaseRecord, reader: Reader): Sheet => {
  const named = (id: Id): Cell => unitName(id, reader);
  const entries: readonly Entry[] = [
    ...assignments.map(({ by, round, unit, clock }) =>
      entry(by, round, '交办', named(unit), null, dayCell(clock.dueOn)),
    ),
    ...replies.map(({ by, round, unit, category, summary }) =>
      entry(by, round, `答复：${categoryWords[category]}`, named(unit), summary, null),
    ),
    ...ratings.map(({ by, round, unit, rating, reasons }) =>
      entry(by, round, `评价：${ratingWords[rating]}`, named(unit), reasons, null),
    ),
    ...reworks.map(({ by, round, unit, reason, clock }) =>
      entry(by, round, '重新办理', named(unit), reason, dayCell(clock.dueOn)),
    ),
  ];
  return {
    name: '各轮办理',
    columns: [
      ...[
        { title: '时间', width: 17 },
        { title: '轮次', width: 6 },
        { title: '事项', width: 18 },
      ],
      ...[
        { title: '单位', width: 16 },
        { title: '内容', width: 60 },
        { title: '期限', width: 12 },
      ],
    ],
    rows: [...entries].sort(asWritten).map(([by, cells]) => [atCell(by.occurredAt), ...cells]),
  };
};

interface Shown {
  readonly by: Act;
  readonly evidence: Evidence;
}

/** Every piece of evidence: its words, and its files by name and SHA-256. */
const evidenceSheet = (record: CaseRecord, reader: Reader): Sheet => {
  const { settled, progress, evidence, replies, closeOffs, lookBacks, reopenings, scans } = record;
  const told = (what: string, list: readonly Shown[]) =>
    list.map((one) => ({ what, by: one.by, evidence: one.evidence }));
  const all = [
    ...told('当场解决', settled === null ? [] : [settled]),
    ...told('进展', progress),
    ...told('佐证', evidence),
    ...told('答复', replies),
    ...told('销号', closeOffs),
    ...told('回头看', [...lookBacks, ...reopenings]),
    ...scans.map(({ by, ...scan }) => ({ what: '扫描件', by, evidence: { text: '', attachments: [scan] } })),
  ];
  const fileCells = ({ name, hash, size }: AttachmentRef): readonly Cell[] => [name, size, hash];
  const none: readonly (readonly Cell[])[] = [[null, null, null]];
  return {
    name: '佐证与附件',
    columns: [
      ...[
        { title: '时间', width: 17 },
        { title: '出处', width: 10 },
        { title: '单位', width: 16 },
      ],
      ...[
        { title: '说明', width: 50 },
        { title: '附件', width: 30 },
        { title: '字节', width: 10 },
      ],
      { title: 'SHA-256', width: 66 },
    ],
    rows: all.flatMap(({ what, by, evidence: { text, attachments } }) => {
      const files = attachments.length === 0 ? none : attachments.map(fileCells);
      return files.map((cells) => [atCell(by.occurredAt), what, unitName(by.unit, reader), text || null, ...cells]);
    }),
  };
};

export const caseSheets: Question<CasePageParams, CaseSheets> = {
  name: 'case.sheets',
  permission: casePage.permission,
  views: casePage.views,
  answer: (rowsOf, params, reader) => {
    const page = casePage.answer(rowsOf, params, reader);
    // Planning reminders is nobody's act; reminders appear once they are issued.
    const facts = caseTimeline.answer(rowsOf, params, reader).facts.filter(({ type }) => type !== 'RemindersPlanned');
    const { case: record, deadline } = page;
    return {
      title: record.title,
      sheets: [
        cover(record, deadlineWords[deadline], reader),
        history(facts, reader),
        rounds(record, reader),
        evidenceSheet(record, reader),
      ],
      reporter: record.reporter,
      sealedText: record.sealedText,
    };
  },
};
