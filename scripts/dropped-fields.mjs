/**
 * Fields that somebody sends and nobody takes: a body's field that its route does not read, an optional field of a
 * command that no route gives, a command's field that its decision does not read. Each would be dropped without a word.
 */
import ts from 'typescript';
import { leftOut } from './left-out-fields.mjs';
import { readFields } from './read-fields.mjs';
import { unaskedFields, untoldFields } from './untold-fields.mjs';

const decoratorsOf = (node) =>
  (ts.getDecorators(node) ?? []).map(({ expression }) => (expression.expression ?? expression).getText());

const each = (node, look) => {
  look(node);
  ts.forEachChild(node, (child) => each(child, look));
};

const isFunction = (node) => ts.isArrowFunction(node) || ts.isFunctionExpression(node);

const namesOf = (checker, type) => checker.getPropertiesOfType(type).map(({ name }) => name);

/** What each body may bring and its route does not read. */
const unreadBodies = (checker, source) => {
  const found = [];
  each(source, (node) => {
    if (!ts.isParameter(node) || !decoratorsOf(node).includes('Body')) return;
    const all = namesOf(checker, checker.getTypeAtLocation(node));
    const read = readFields(checker, node.name, node.parent.body, new Set(all));
    const route = `${node.parent.parent.name.text}.${node.parent.name.getText()}`;
    for (const name of all) if (!read.has(name)) found.push(`${route} never reads ${name} of its body`);
  });
  return found;
};

const typeNamed = (checker, type, name) =>
  (type.isUnion() ? type.types : [type]).find((member) => {
    const property = member.getProperty('type');
    const word = property && checker.getTypeOfSymbol(property);
    return word?.isStringLiteral() === true && word.value === name;
  });

/** What each command may say, by its name; several of one name, one after another. */
const commandsIn = (checker, sources) => {
  const found = new Map();
  for (const source of sources.filter(({ fileName }) => fileName.endsWith('.decider.ts')))
    each(source, (node) => {
      if (!ts.isVariableDeclaration(node) || node.type?.typeName?.text !== 'Decider') return;
      const commands = checker.getTypeFromTypeNode(node.type.typeArguments[1]);
      for (const command of commands.isUnion() ? commands.types : [commands]) {
        const [name, data] = ['type', 'data'].map((of) => checker.getTypeOfSymbol(command.getProperty(of)));
        found.set(name.value, [...(found.get(name.value) ?? []), namesOf(checker, data)]);
      }
    });
  return found;
};

/** What a command may say and the route that sends it leaves out; and what it sends and the command does not know. */
const missentFields = (checker, source, commands) => {
  const found = [];
  each(source, (node) => {
    if (!ts.isObjectLiteralExpression(node)) return;
    const [type, data] = ['type', 'data'].map((name) => node.properties.find((one) => one.name?.getText() === name));
    if (type === undefined || data === undefined || !ts.isPropertyAssignment(type)) return;
    const command = type.initializer.text;
    const value = ts.isShorthandPropertyAssignment(data) ? data.name : data.initializer;
    const given = namesOf(checker, checker.getTypeAtLocation(value));
    const differences = (commands.get(command) ?? []).map((known) => [
      ...known.filter((name) => !given.includes(name)).map((name) => `${command} is sent without ${name}`),
      ...given.filter((name) => !known.includes(name)).map((name) => `${command} knows no ${name} that is sent`),
    ]);
    if (differences.every((list) => list.length > 0)) found.push(...(differences[0] ?? []));
  });
  return found;
};

/** What a name was given when it was declared. */
const initializerOf = (checker, node) => {
  const symbol = checker.getSymbolAtLocation(node);
  const real = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return real?.valueDeclaration?.initializer;
};

/** The fields of its command that a decision reads, itself or in what it is wrapped in; null: it cannot be found. */
const readsOf = (checker, node, all) => {
  if (isFunction(node)) {
    const data = node.parameters[1];
    return data === undefined ? new Set() : readFields(checker, data.name, node.body, all);
  }
  if (ts.isIdentifier(node)) {
    const made = initializerOf(checker, node);
    return made === undefined ? null : readsOf(checker, made, all);
  }
  const decision = ts.isCallExpression(node) ? node.arguments.at(-1) : undefined;
  const read = decision && readsOf(checker, decision, all);
  if (read == null) return null;
  const wrapper = initializerOf(checker, node.expression);
  if (wrapper !== undefined)
    each(wrapper, (inner) => {
      if (!isFunction(inner) || inner.parameters[1]?.name.getText() !== 'data') return;
      for (const name of readsOf(checker, inner, all)) read.add(name);
    });
  return read;
};

/** What a command says and its decision does not read. */
const unheardFields = (checker, source) => {
  const found = [];
  each(source, (node) => {
    if (!ts.isVariableDeclaration(node) || node.type?.typeName?.text !== 'Decider') return;
    const on = node.initializer?.properties?.find((one) => one.name?.text === 'on');
    // All decisions may be held to one rule at once: the last argument lists them.
    const listed = on?.initializer;
    const decisions = listed !== undefined && ts.isCallExpression(listed) ? listed.arguments.at(-1) : listed;
    for (const decision of (decisions?.properties ?? []).filter(ts.isPropertyAssignment)) {
      const command = decision.name.getText();
      const said = checker.getTypeAtLocation(decision.initializer).getCallSignatures()[0]?.parameters[1];
      const all = said === undefined ? [] : namesOf(checker, checker.getTypeOfSymbolAtLocation(said, decision));
      const read = readsOf(checker, decision.initializer, new Set(all));
      if (read === null) found.push(`What ${command} reads cannot be seen`);
      else found.push(...all.filter((name) => !read.has(name)).map((name) => `${command} never reads ${name}`));
    }
  });
  return found;
};

/** The fields of an event's data that one case of a fold reads. */
const readIn = (statements, event, all) => {
  const found = new Set();
  const addAll = () => all.forEach((name) => found.add(name));
  const isData = (node) => ts.isPropertyAccessExpression(node) && node.name.text === 'data' && isEvent(node.expression);
  const isEvent = (node) => ts.isIdentifier(node) && node.text === event;
  const used = (node) => {
    const { parent } = node;
    if (ts.isPropertyAccessExpression(parent)) found.add(parent.name.text);
    else if (ts.isVariableDeclaration(parent) && ts.isObjectBindingPattern(parent.name))
      for (const element of parent.name.elements)
        if (element.dotDotDotToken) addAll();
        else found.add((element.propertyName ?? element.name).getText());
    else addAll();
  };
  for (const statement of statements)
    each(statement, (node) => {
      if (isData(node)) used(node);
      else if (isEvent(node) && !ts.isPropertyAccessExpression(node.parent)) addAll();
    });
  return found;
};

/** What an event tells and the record that pages show does not take up. */
const unkeptFields = (checker, source) => {
  const found = [];
  each(source, (node) => {
    if (!ts.isSwitchStatement(node) || !ts.isPropertyAccessExpression(node.expression)) return;
    const { expression: event, name } = node.expression;
    if (name.text !== 'type' || !ts.isIdentifier(event)) return;
    const { clauses } = node.caseBlock;
    clauses.forEach((clause, at) => {
      if (!ts.isCaseClause(clause) || !ts.isStringLiteral(clause.expression)) return;
      const told = typeNamed(checker, checker.getTypeAtLocation(event), clause.expression.text)?.getProperty('data');
      if (told === undefined) return;
      const all = namesOf(checker, checker.getTypeOfSymbol(told));
      const { statements } = clauses.slice(at).find((one) => one.statements.length > 0) ?? clause;
      const read = readIn(statements, event.text, all);
      for (const field of all) if (!read.has(field)) found.push(`${clause.expression.text} tells ${field} to no page`);
    });
  });
  return found;
};

/** All such fields, each with where it is lost; and what is excepted without need. */
export const droppedFields = (checker, sources, root) => {
  const commands = commandsIn(checker, sources);
  const along = sources.flatMap((source) => [
    ...(source.fileName.endsWith('.controller.ts')
      ? [...unreadBodies(checker, source), ...missentFields(checker, source, commands)]
      : []),
    ...(source.fileName.endsWith('.decider.ts') ? unheardFields(checker, source) : []),
    ...(source.fileName.endsWith('-record.state.ts') ? unkeptFields(checker, source) : []),
  ]);
  const found = [...along, ...untoldFields(checker, sources, root), ...unaskedFields(checker, sources, root)];
  const needless = Object.keys(leftOut).filter((complaint) => !found.includes(complaint));
  return [
    ...found.filter((complaint) => !(complaint in leftOut)),
    ...needless.map((complaint) => `left-out-fields.mjs excepts what is not so: ${complaint}`),
  ];
};
