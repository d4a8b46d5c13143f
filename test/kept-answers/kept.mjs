/** The two kept files: the folder of the office, and what was answered to each request. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packFolder, readJson, unpackFolder, writeJson } from './pack.mjs';

const fixtures = join(import.meta.dirname, '..', 'fixtures', 'kept-answers');
const folderFile = join(fixtures, 'office.br');
const knownFile = join(fixtures, 'office.json.br');
const answersFile = join(fixtures, 'answers.json.br');

/** What must be known to go on with the kept folder: its moment, its people, the requests of its last day. */
export const readKept = () => readJson(knownFile);

export const keepFolder = (folder) => packFolder(folder, folderFile);

export const keepKnown = (kept) => writeJson(knownFile, kept);

export const unpackOffice = (folder) => unpackFolder(folderFile, folder);

/** A copy of the kept folder to work in; `remove` it afterwards. */
export const officeFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'yuexun-kept-'));
  unpackOffice(folder);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
};

/** Answers that are alike are kept once. */
export const keepAnswers = (answers) => {
  const contents = new Map();
  const rows = answers.map(({ route, who, path, body, answer }) => {
    const text = JSON.stringify(answer);
    if (!contents.has(text)) contents.set(text, contents.size);
    return [route, who, path, body ?? null, contents.get(text)];
  });
  writeJson(answersFile, { rows, contents: [...contents.keys()].map((text) => JSON.parse(text)) });
};

/** Each request with its answer as JSON text. */
export const readAnswers = () => {
  const { rows, contents } = readJson(answersFile);
  const texts = contents.map((content) => JSON.stringify(content));
  return rows.map(([route, who, path, body, content]) => ({
    route,
    who,
    path,
    body,
    answer: texts[content],
    status: contents[content].status,
  }));
};
