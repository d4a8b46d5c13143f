/**
 * Fields of a thing's record (`<noun>-record.state.ts`) that its pages (`web/areas/<folder>`) never show, or that its
 * documents (`<noun>-documents.view.ts` and the files in `documents/` beside it) never print.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import ts from 'typescript';
import { onNoForm, onNoPage, onNoPaper } from './left-out-fields.mjs';

/** The names that a text of code reads from something: `.name`, `{ name`, `, name`. */
const mentions = (text, name) => new RegExp(`(\\.|[{,]\\s*)${name}\\b`).test(text);

const pagesOf = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');

/** The pages of an area, with what it takes from the shared folders of one subject, such as `ui/meeting`. */
const shownBy = (area) => {
  const own = pagesOf(area);
  const shared = [...own.matchAll(/from '\.\.\/\.\.\/(ui\/meeting)\//g)].map(([, folder]) => folder);
  return [own, ...[...new Set(shared)].map((folder) => pagesOf(join(area, '..', '..', folder)))].join('\n');
};

/** The text of a noun's documents: many are a file each, in a folder of their own. */
const printedBy = (papers) => {
  const folder = join(dirname(papers), 'documents');
  const own = existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
  return [papers, ...own].map((file) => readFileSync(file, 'utf8')).join('\n');
};

/** Told nowhere and not excepted, or excepted and told. */
const wrong = (name, isTold, excepted, words) =>
  isTold === (excepted ?? []).includes(name)
    ? [`${isTold ? 'left-out-fields.mjs says in vain: ' : ''}${words} ${name}`]
    : [];

export const untoldFields = (checker, sources, root) =>
  sources.flatMap((source) => {
    const noun = /([a-z-]+)-record\.state\.ts$/.exec(source.fileName)?.[1];
    const folder = dirname(source.fileName);
    const [area, papers] = [
      join(root, 'src', 'web', 'areas', basename(folder)),
      join(folder, `${noun}-documents.view.ts`),
    ];
    if (noun === undefined || !existsSync(area) || !existsSync(papers)) return [];
    const [shown, printed] = [shownBy(area), printedBy(papers)];
    return source.statements
      .filter((node) => ts.isInterfaceDeclaration(node) && node.name.text.toLowerCase() === `${noun}record`)
      .flatMap((node) =>
        checker
          .getPropertiesOfType(checker.getTypeAtLocation(node))
          .flatMap(({ name }) => [
            ...wrong(name, mentions(shown, name), onNoPage[noun], `no page of ${noun} shows`),
            ...wrong(name, mentions(printed, name), onNoPaper[noun], `no document of ${noun} prints`),
          ]),
      );
  });

const decoratorOf = (node, names) =>
  (ts.getDecorators(node) ?? [])
    .map(({ expression }) => expression)
    .find((call) => ts.isCallExpression(call) && names.includes(call.expression.getText()));

/** Where a method is reached, as the API's document writes it. */
const pathOf = (method) => {
  const [prefix, own] = [decoratorOf(method.parent, ['Controller']), decoratorOf(method, ['Post', 'Put', 'Route'])].map(
    (call) => call?.arguments[0]?.text ?? '',
  );
  const rest = decoratorOf(method, ['Route']) === undefined ? own : `:id/${own}`;
  return `/${prefix}${rest === '' ? '' : `/${rest}`}`.replaceAll(/:(\w+)/g, '{$1}');
};

/** How a form, or code that fills a body, names a field. */
const asks = (text, name) => new RegExp(`'${name}'|\\b${name}:|[{,]\\s*${name}\\s*[,}]`).test(text);

/** What the office says of a paper or call, and what follows from where the reader stands. */
const byItself = new Set(['channel', 'onBehalfOf', 'occurredAt', 'lateReason', 'lateScan', 'id', 'jurisdiction']);

/**
 * Fields of a body that no area which sends it asks for; routes that no page uses are for other systems. An area is
 * read as a whole, since a form may stand in a file of its own.
 */
export const unaskedFields = (checker, sources, root) => {
  const folder = join(root, 'src', 'web');
  const areas = new Map();
  for (const name of readdirSync(folder, { recursive: true }).sort()) {
    if (!/(?<!\.texts|schema\.d)\.tsx?$/.test(name)) continue;
    const area = name.split(sep).slice(0, 2).join(sep);
    areas.set(area, `${areas.get(area) ?? ''}\n${readFileSync(join(folder, name), 'utf8')}`);
  }
  const pages = [...areas.values()];
  const found = [];
  const look = (node) => {
    ts.forEachChild(node, look);
    if (!ts.isParameter(node) || decoratorOf(node, ['Body']) === undefined) return;
    const path = pathOf(node.parent);
    const senders = pages.filter((text) => text.includes(`'${path}'`)).join('\n');
    if (senders === '') return;
    for (const { name } of checker.getPropertiesOfType(checker.getTypeAtLocation(node)))
      if (!byItself.has(name))
        found.push(...wrong(name, asks(senders, name), onNoForm[path], `no form of ${path} asks for`));
  };
  sources.filter(({ fileName }) => fileName.endsWith('.controller.ts')).forEach(look);
  return found;
};
