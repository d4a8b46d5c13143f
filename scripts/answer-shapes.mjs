/**
 * Reads what every route answers out of the controllers' types and writes it as JSON schemas to `src/answers.made.ts`,
 * which the API's document takes its answers from. `--check` writes nothing and fails where the file is stale.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { droppedFields } from './dropped-fields.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const target = join(root, 'src', 'answers.made.ts');

const controllers = readdirSync(join(root, 'src'), { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.controller.ts'))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();

/** What leaves the house in another shape than the handler gives it: opened and committed at the edge. */
const atTheEdge = {
  SealedPerson: ['src/platform/vault/opening.ts', 'OpenedPerson'],
  Committed: ['src/platform/http/committed.dto.ts', 'CommittedDto'],
};
const edgeFiles = Object.values(atTheEdge).map(([file]) => join(root, file));

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config,
  ts.sys,
  root,
);
const program = ts.createProgram([join(root, 'src', 'main.ts'), ...controllers, ...edgeFiles], {
  ...options,
  noEmit: true,
});
const checker = program.getTypeChecker();

const pathOf = (file) => relative(root, file.fileName).split(sep).join('/');
const isOurs = (symbol) => symbol?.declarations?.some((d) => pathOf(d.getSourceFile()).startsWith('src/')) ?? false;

const exportedType = (file, name) => {
  const module = checker.getSymbolAtLocation(program.getSourceFile(join(root, file)));
  return checker.getDeclaredTypeOfSymbol(checker.getExportsOfModule(module).find((found) => found.name === name));
};
const replacements = Object.fromEntries(
  Object.entries(atTheEdge).map(([name, [file, by]]) => [name, exportedType(file, by)]),
);

/** The name under which a type of ours stands among the components; undefined: it has none. */
const nameOf = (type) => {
  const symbol = type.aliasSymbol ?? (type.flags & ts.TypeFlags.Object ? type.symbol : undefined);
  const named = symbol && symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.Class | ts.SymbolFlags.TypeAlias);
  if (!named || !isOurs(symbol)) return undefined;
  const given = type.aliasSymbol ? type.aliasTypeArguments : checker.getTypeArguments(type);
  const names = (given ?? []).filter((argument) => !argument.isThisType).map(nameOf);
  if (names.includes(undefined)) return undefined;
  return [symbol.name, ...names].join('Of');
};

const edge = (type) => {
  const symbol = type.aliasSymbol ?? type.symbol;
  return symbol && isOurs(symbol) ? (replacements[symbol.name] ?? type) : type;
};

const docOf = (symbol) => ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, ' ').trim();
const described = (schema, doc) =>
  doc === '' ? schema : '$ref' in schema ? { description: doc, allOf: [schema] } : { description: doc, ...schema };
const nullable = (schema) => ('$ref' in schema ? { nullable: true, allOf: [schema] } : { ...schema, nullable: true });

const components = new Map();
const refTo = (name) => ({ $ref: `#/components/schemas/${name}` });

const literals = (types) => {
  const kinds = new Set(types.map(({ value }) => typeof value));
  if (kinds.size > 1)
    return { anyOf: [...kinds].map((kind) => literals(types.filter((t) => typeof t.value === kind))) };
  return { type: [...kinds][0], enum: types.map(({ value }) => value).sort() };
};

const unionOf = (types, where) => {
  const kept = types.filter((type) => !(type.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)));
  if (kept.length < types.length) {
    const inner = kept.length === 1 ? schemaOf(kept[0], where) : unionOf(kept, where);
    return types.some((type) => type.flags & ts.TypeFlags.Null) ? nullable(inner) : inner;
  }
  const booleans = kept.filter((type) => type.flags & ts.TypeFlags.BooleanLiteral);
  const words = kept.filter((type) => type.isLiteral());
  const rest = kept.filter((type) => !booleans.includes(type) && !words.includes(type));
  const parts = [
    ...(words.length === 0 ? [] : [literals(words)]),
    ...(booleans.length === 0 ? [] : [booleans.length === 2 ? { type: 'boolean' } : schemaOf(booleans[0], where)]),
    ...rest.map((type) => schemaOf(type, where)),
  ];
  const different = [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()];
  return different.length === 1 ? different[0] : { anyOf: different };
};

const complaints = [];
const refuse = (where, what) => {
  complaints.push(`${where} is ${what}: say what is answered`);
  return {};
};

const byName = (properties) => [...new Map(properties.map((property) => [property.name, property])).values()];

/** An object's properties; what it has from another type is taken from that one as it leaves the house. */
const propertiesOf = (type) => {
  if (type.isIntersection()) return byName(type.types.map(edge).flatMap(propertiesOf));
  const properties = checker.getPropertiesOfType(type);
  const bases = type.isClassOrInterface() ? checker.getBaseTypes(type).filter((base) => edge(base) !== base) : [];
  const inherited = new Set(bases.flatMap(propertiesOf).map(({ name }) => name));
  const own = properties.filter(({ name }) => !inherited.has(name));
  return [...bases.map(edge).flatMap(propertiesOf), ...own];
};

const placeOf = ({ declarations: [first] = [] }) =>
  first === undefined ? '' : `${pathOf(first.getSourceFile())} ${String(first.pos).padStart(8, '0')}`;

/** In the order of the sources: that of a mapped type's fields hangs on what else was compiled. */
const asDeclared = (properties) =>
  properties
    .map((property) => [placeOf(property), property])
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, property]) => property);

const objectOf = (type, where) => {
  const properties = {};
  const required = [];
  for (const property of asDeclared(propertiesOf(type))) {
    const inside = `${where}.${property.name}`;
    const of = checker.getTypeOfSymbol(property);
    if (checker.getSignaturesOfType(of, ts.SignatureKind.Call).length > 0) continue;
    const optional =
      property.flags & ts.SymbolFlags.Optional ||
      (of.isUnion() && of.types.some((t) => t.flags & ts.TypeFlags.Undefined));
    if (!optional) required.push(property.name);
    properties[property.name] = described(schemaOf(of, inside), docOf(property));
  }
  const index = checker.getIndexInfoOfType(type, ts.IndexKind.String) ?? checker.getStringIndexType?.(type);
  const others = index === undefined ? {} : { additionalProperties: schemaOf(index.type, `${where}[]`) };
  if (Object.keys(properties).length === 0 && index === undefined) refuse(where, checker.typeToString(type));
  return {
    type: 'object',
    ...(required.length === 0 ? {} : { required }),
    ...(Object.keys(properties).length === 0 ? {} : { properties }),
    ...others,
  };
};

const structureOf = (type, where) => {
  if (type.isUnion()) return unionOf(type.types, where);
  if (type.flags & ts.TypeFlags.BooleanLiteral)
    return { type: 'boolean', enum: [checker.typeToString(type) === 'true'] };
  if (type.isLiteral()) return literals([type]);
  if (type.flags & ts.TypeFlags.StringLike) return { type: 'string' };
  if (type.flags & ts.TypeFlags.NumberLike) return { type: 'number' };
  if (type.flags & ts.TypeFlags.BooleanLike) return { type: 'boolean' };
  if (type.flags & ts.TypeFlags.Null) return { nullable: true, enum: [null] };
  if (type.flags & ts.TypeFlags.Unknown) return {};
  if (checker.isTupleType(type)) {
    const items = checker.getTypeArguments(type);
    return { type: 'array', minItems: items.length, maxItems: items.length, items: unionOf(items, `${where}[]`) };
  }
  if (checker.isArrayType(type))
    return { type: 'array', items: schemaOf(checker.getTypeArguments(type)[0], `${where}[]`) };
  if (type.flags & ts.TypeFlags.Object || type.isIntersection()) return objectOf(type, where);
  return refuse(where, checker.typeToString(type));
};

const schemaOf = (found, where) => {
  if (where.split(/[.[]/).length > 20) refuse(where, 'without end');
  const type = edge(found);
  const name = nameOf(type);
  if (name === 'Json') return {};
  if (name === undefined) return structureOf(type, where);
  const known = components.get(name);
  if (known === undefined) {
    const component = { type, schema: {} };
    components.set(name, component);
    component.schema = described(structureOf(type, name), docOf(type.aliasSymbol ?? type.symbol));
  } else if (known.type !== type && checker.typeToString(known.type) !== checker.typeToString(type)) {
    complaints.push(
      `${name} at ${where} means two things: ${checker.typeToString(known.type)} ${checker.typeToString(type)}`,
    );
  } else if (known.type !== type) {
    const [one, other] = [known.type, type].map((t) => (t.aliasSymbol ?? t.symbol).declarations[0]);
    if (one !== other)
      complaints.push(
        `${name} means one thing in ${pathOf(one.getSourceFile())} and another in ${pathOf(other.getSourceFile())}: rename one`,
      );
  }
  return refTo(name);
};

const decoratorsOf = (node) =>
  (ts.getDecorators(node) ?? []).map(({ expression }) => (expression.expression ?? expression).getText());

/** What is no JSON: files, streams, texts; and nothing at all. */
const isData = (type) =>
  Boolean(type.flags & ts.TypeFlags.Object || type.isIntersection() || type.isUnion()) &&
  !['StreamableFile', 'Observable', 'Buffer'].includes(type.symbol?.name);

const verbs = ['Get', 'Post', 'Put', 'Patch', 'Delete', 'Route', 'Read', 'List'];
const routes = {};
for (const file of controllers) {
  ts.forEachChild(program.getSourceFile(file), (node) => {
    if (!ts.isClassDeclaration(node) || !decoratorsOf(node).includes('Controller')) return;
    for (const method of node.members.filter(ts.isMethodDeclaration)) {
      if (!decoratorsOf(method).some((name) => verbs.includes(name))) continue;
      const returned = checker.getReturnTypeOfSignature(checker.getSignatureFromDeclaration(method));
      const type = checker.getAwaitedType(returned) ?? returned;
      const id = `${node.name.text}_${method.name.getText()}`;
      if (isData(type)) routes[id] = schemaOf(type, id);
    }
  });
}

complaints.push(...droppedFields(checker, program.getSourceFiles(), root));
if (complaints.length > 0) {
  process.stderr.write(`${complaints.join('\n')}\n`);
  process.exit(1);
}

const sorted = (entries) => Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
const shapes = {
  routes: sorted(Object.entries(routes)),
  components: sorted([...components].map(([name, { schema }]) => [name, schema])),
};
const lines = (named) =>
  Object.entries(named)
    .map(([name, schema]) => `    ${name}: ${JSON.stringify(schema)},\n`)
    .join('');
const text = `/* Made from the controllers' types by \`npm run client\`; not to be edited. */
import type { AnswerShapes } from './platform/http/answer-shapes';

export const answerShapes: AnswerShapes = {
  routes: {
${lines(shapes.routes)}  },
  components: {
${lines(shapes.components)}  },
};
`;

if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (readFileSync(target, 'utf8') !== text) {
  process.stderr.write('src/answers.made.ts is stale: npm run client\n');
  process.exitCode = 1;
}
