/**
 * Reads every stored event out of the TypeScript sources and writes `docs/events.md` and, for the running software,
 * `src/event-types.made.ts`. `--check` only says whether the files are as they should be; `--json` prints what was read, for tests.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const target = join(root, 'docs', 'events.md');
const namesTarget = join(root, 'src', 'event-types.made.ts');

const within = (folder, suffix) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(suffix))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

const deciderFiles = ['capabilities', 'contexts'].flatMap((folder) => within(join(root, 'src', folder), '.decider.ts'));
const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config,
  ts.sys,
  root,
);
// The catalogue leads to everything that contexts add to open interfaces.
const program = ts.createProgram([...deciderFiles, join(root, 'src', 'catalogue.ts')], { ...options, noEmit: true });
const checker = program.getTypeChecker();

const oneLine = (text) => text.replace(/\s+/g, ' ').trim();
const pathOf = (file) => relative(root, file.fileName).split(sep).join('/');

/** What stands in the last doc comment of this text, as one line. */
const docIn = (text) => {
  const found = [...text.matchAll(/\/\*\*([\s\S]*?)\*\//g)].at(-1);
  return found === undefined ? '' : oneLine(found[1].replace(/^\s*\*/gm, ' '));
};
const docOf = (node) => docIn(node.getFullText().slice(0, node.getStart() - node.getFullStart()));

const declarationOf = (name) => {
  const symbol = checker.getSymbolAtLocation(name);
  const real = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return real?.declarations?.find((d) => ts.isTypeAliasDeclaration(d) || ts.isInterfaceDeclaration(d));
};

/** Does the alias stand for what contexts add to an open interface? */
const isOpen = (declaration) => ts.isTypeAliasDeclaration(declaration) && /\bkeyof\b/.test(declaration.type.getText());

/** The declaration as it is written; a union that is drawn from a list or from an open interface, as its members. */
const shapeOf = (declaration) => {
  if (!ts.isTypeAliasDeclaration(declaration) || !/\b(typeof|keyof)\b/.test(declaration.type.getText()))
    return declaration.getText();
  const type = checker.getTypeAtLocation(declaration);
  const written = checker.typeToString(
    type,
    undefined,
    ts.TypeFormatFlags.InTypeAlias | ts.TypeFormatFlags.NoTruncation,
  );
  return `export type ${declaration.name.text} = ${written.replaceAll('"', "'")};`;
};

const membersOf = (declaration) => {
  const type = checker.getTypeAtLocation(declaration);
  return (type.isUnion() ? type.types : [type]).flatMap(({ symbol }) => symbol?.declarations ?? []);
};

/** The types of ours that this node names, and those that they name. */
const shapes = new Map();
const keep = (declaration) => {
  const file = declaration.getSourceFile();
  if (file.isDeclarationFile) return;
  const [name, text] = [declaration.name.text, shapeOf(declaration)];
  const known = shapes.get(name);
  if (known === undefined) {
    shapes.set(name, { text, doc: docOf(declaration), file: pathOf(file) });
    if (isOpen(declaration)) membersOf(declaration).forEach(keep);
    else ts.forEachChild(declaration, collect);
  } else if (known.text !== text) {
    throw new Error(`${name} means one thing in ${known.file} and another in ${pathOf(file)}: rename one`);
  }
};
const collect = (node) => {
  if (ts.isTypeReferenceNode(node) || ts.isExpressionWithTypeArguments(node)) {
    const declaration = declarationOf(node.typeName ?? node.expression);
    if (declaration !== undefined) keep(declaration);
  }
  ts.forEachChild(node, collect);
};

const fieldOf = (property) => {
  const declaration = property.valueDeclaration;
  return {
    name: property.name,
    optional: (property.flags & ts.SymbolFlags.Optional) !== 0,
    type: oneLine(declaration.type.getText()),
    doc: docOf(declaration),
  };
};

/** One of several shapes has a field that another lacks: it is optional. */
const joined = (fields, shapes) => ({
  ...fields[0],
  optional: fields.length < shapes || fields.some(({ optional }) => optional),
  type: [...new Set(fields.map(({ type }) => type))].join(' | '),
});

const fieldsOf = (dataNode) => {
  collect(dataNode);
  const type = checker.getTypeFromTypeNode(dataNode);
  const shapes = type.isUnion() ? type.types : [type];
  const fields = new Map();
  for (const field of shapes.flatMap((shape) => checker.getPropertiesOfType(shape).map(fieldOf)))
    fields.set(field.name, [...(fields.get(field.name) ?? []), field]);
  return [...fields.values()].map((same) => joined(same, shapes.length));
};

/** The events of a union, and of the unions that it joins. */
const eventsOf = (alias) => {
  const source = alias.getSourceFile().text;
  const members = ts.isUnionTypeNode(alias.type) ? alias.type.types : [alias.type];
  let after = alias.name.end;
  return [...members].flatMap((member) => {
    const doc = docIn(source.slice(after, member.getStart()));
    after = member.end;
    if (member.typeArguments === undefined) return eventsOf(declarationOf(member.typeName));
    const [nameNode, dataNode] = member.typeArguments;
    return [{ type: nameNode.literal.text, doc, fields: fieldsOf(dataNode) }];
  });
};

/** Every `const x: Decider<State, Command, Event> = { category: '…' }`: its streams and what stands in them. */
const read = (schemaOf) => {
  const aggregates = [];
  const visit = (node) => {
    if (ts.isVariableDeclaration(node) && node.type?.typeName?.text === 'Decider') {
      const property = node.initializer.properties.find((p) => p.name?.text === 'category');
      const alias = declarationOf(node.type.typeArguments[2].typeName);
      const events = eventsOf(alias).map((event) => ({ ...event, schema: schemaOf(event.type) }));
      aggregates.push({
        category: property.initializer.text,
        file: pathOf(alias.getSourceFile()),
        doc: docOf(alias),
        events,
      });
    }
    ts.forEachChild(node, visit);
  };
  for (const file of deciderFiles) visit(program.getSourceFile(file));
  return aggregates.sort((a, b) => (a.category < b.category ? -1 : 1));
};

const cell = (text) => text.replaceAll('|', '\\|');
const table = (fields) =>
  fields.length === 0
    ? ['No fields.']
    : [
        '| field | type | |',
        '|---|---|---|',
        ...fields.map(
          ({ name, optional, type, doc }) => `| \`${name}${optional ? '?' : ''}\` | \`${cell(type)}\` | ${cell(doc)} |`,
        ),
      ];

const section = ({ category, file, doc, events }) => [
  `## ${category}`,
  '',
  `Streams \`${category}-<id>\`, from [${file}](../${file}).${doc === '' ? '' : ` ${doc}`}`,
  '',
  ...events.flatMap((event) => [
    `### ${category} · ${event.type}`,
    '',
    `Schema ${event.schema}.${event.doc === '' ? '' : ` ${event.doc}`}`,
    '',
    ...table(event.fields),
    '',
  ]),
];

const document = (aggregates) => {
  const count = aggregates.reduce((sum, { events }) => sum + events.length, 0);
  const shared = [...shapes].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    '# Events · 事件目录',
    '',
    '<!-- Made by `npm run docs:events` from the sources; do not edit. -->',
    '',
    `${aggregates.length} kinds of streams, ${count} types of events. The stored name is the heading's second word. ` +
      'Beside its data every event carries the metadata of `src/kernel/message.ts`.',
    '',
    '| stream | events |',
    '|---|---|',
    ...aggregates.map(({ category, events }) => `| [${category}](#${category.toLowerCase()}) | ${events.length} |`),
    '',
    ...aggregates.flatMap(section),
    '## Shapes',
    '',
    'The types that the fields name.',
    '',
    ...shared.flatMap(([name, { text, doc, file }]) => [
      `### Shape ${name}`,
      '',
      `[${file}](../${file})${doc === '' ? '' : `: ${doc}`}`,
      '',
      '```ts',
      text,
      '```',
      '',
    ]),
  ].join('\n');
};

/** The types by category, as a module. */
const namesModule = (aggregates) =>
  [
    '// Made by `npm run docs:events` from the sources; do not edit.',
    '',
    "import type { EventTypes } from './platform/event-store/codec';",
    '',
    '/** Every type of event that this release can store, by the category of its streams. */',
    'export const eventTypes: EventTypes = {',
    ...aggregates.flatMap(({ category, events }) => [
      `  ${category}: new Set([`,
      ...events.map(({ type }) => `    '${type}',`),
      '  ]),',
    ]),
    '};',
    '',
  ].join('\n');

const { catalogue } = createRequire(import.meta.url)(join(root, 'dist', 'catalogue.js'));
const aggregates = read((type) => (catalogue.upcasters[type]?.length ?? 0) + 1);
const files = [
  { path: target, text: document(aggregates) },
  { path: namesTarget, text: namesModule(aggregates) },
];

if (process.argv.includes('--json')) {
  process.stdout.write(JSON.stringify({ aggregates, document: files[0].text }));
} else if (!process.argv.includes('--check')) {
  for (const { path, text } of files) writeFileSync(path, text);
} else {
  for (const { path, text } of files) {
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    process.stderr.write(`${relative(root, path)} is not of today: run \`npm run docs:events\`\n`);
    process.exitCode = 1;
  }
}
