import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { compiled, round } from './support.mjs';

const columns = ['工单编号', '反映人', '标题', '反映时间', '内容', '答复意见', '社区', '电话'].map((title) => ({
  title,
  width: 12,
}));

const rowOf = (n) => [
  `WH2025${String(n).padStart(8, '0')}`,
  `反映人${n}`,
  `东风路第${n}号路灯不亮`,
  `2025-03-01 08:05:${String(n % 60).padStart(2, '0')}`,
  `夜间出行不便，东风路第${n}号路灯已坏多日。`.repeat(5),
  `已派工修复，感谢第${n}位反映人。`,
  `社区${n % 40}`,
  `139${String(n).padStart(8, '0')}`,
];

/** Rows in parts of a thousand, never held as a whole. */
function* parts(count) {
  for (let from = 0; from < count; from += 1_000)
    yield Array.from({ length: Math.min(1_000, count - from) }, (_, n) => rowOf(from + n));
}

/** Seconds, by how many MiB the process grew at most, and how long others waited for their turn, in milliseconds. */
const measured = async (work) => {
  const before = process.memoryUsage.rss();
  let most = before;
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const loop = performance.eventLoopUtilization();
  delay.enable();
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 20);
  const begin = performance.now();
  const made = await work();
  const seconds = (performance.now() - begin) / 1_000;
  clearInterval(watch);
  delay.disable();
  return {
    made,
    seconds: round(seconds),
    grewMiB: round((most - before) / 1_048_576, 0),
    mainSeconds: round(performance.eventLoopUtilization(loop).active / 1_000),
    delayP99: round(delay.percentile(99) / 1e6, 1),
    delayMost: round(delay.max / 1e6, 1),
  };
};

const counted = async (rows) => {
  const all = rows[Symbol.asyncIterator]();
  let count = 0;
  while ((await all.next()).done !== true) count += 1;
  return count;
};

/** A workbook written and read, beside the same rows as CSV (a baseline that has nothing to unpack). */
export const run = async ({ quick }) => {
  const { csvFile, xlsxFile } = compiled('platform/tables/writing-thread');
  const { readWorkbook } = compiled('platform/tables/xlsx/reading-thread');
  const { csvRows } = compiled('contexts/inquiry/imports/rows/csv');
  const count = quick ? 10_000 : 100_000;
  const sheet = () => ({ name: '工单', columns, parts: parts(count) });
  const written = await measured(() => buffer(xlsxFile([sheet()])));
  const table = await measured(() => buffer(csvFile(sheet())));
  const lines = [...parts(count)].flat().map((row) => row.join(','));
  const csv = Buffer.from(`${columns.map(({ title }) => title).join(',')}\n${lines.join('\n')}\n`);
  const workbook = await measured(async () => {
    const open = await readWorkbook(written.made);
    const rows = await counted(open.rows(0));
    await open.close();
    return rows;
  });
  const plain = await measured(() => counted(csvRows(Readable.from([csv]), ',')));
  return [
    { what: 'write .xlsx', rows: count, MiB: round(written.made.length / 1_048_576), ...without(written) },
    { what: 'write .csv', rows: count, MiB: round(table.made.length / 1_048_576), ...without(table) },
    { what: 'read .xlsx', rows: workbook.made, ...without(workbook), ratio: round(plain.seconds / workbook.seconds) },
    { what: 'read .csv (baseline)', rows: plain.made, MiB: round(csv.length / 1_048_576), ...alone(plain) },
  ];
};

/** Read in one go: nobody could take a turn. */
const alone = ({ seconds, grewMiB }) => ({ seconds, grewMiB });
const without = ({ made: _made, ...figures }) => figures;
