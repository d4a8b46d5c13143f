/**
 * Fields that somebody sends and nobody takes: a body's field that its route does not read, an optional field of a
 * command that no route gives, a command's field that its decision does not read. Each would be dropped without a word.
 */
import ts from 'typescript';
import { readFields } from './read-fields.mjs';

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

/** What a command may say beside what it must, and the route that makes it does not mention. */
const ungivenFields = (checker, source) => {
  const found = [];
  each(source, (node) => {
    if (!ts.isObjectLiteralExpression(node)) return;
    const [type, data] = ['type', 'data'].map((name) => node.properties.find((one) => one.name?.getText() === name));
    if (type === undefined || data === undefined || !ts.isPropertyAssignment(type)) return;
    const wanted = checker.getContextualType(node);
    const command = wanted && typeNamed(checker, wanted, type.initializer.text);
    const asked = command?.getProperty('data');
    if (asked === undefined) return;
    const value = ts.isShorthandPropertyAssignment(data) ? data.name : data.initializer;
    const given = new Set(namesOf(checker, checker.getTypeAtLocation(value)));
    for (const name of namesOf(checker, checker.getTypeOfSymbol(asked)))
      if (!given.has(name)) found.push(`${type.initializer.text} is sent without a word of ${name}`);
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
    for (const decision of (on?.initializer?.properties ?? []).filter(ts.isPropertyAssignment)) {
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

const byLead = 'only the lead unit may; the paper says its name without need';

/** Left out knowingly, and why. */
const leftOut = {
  'AcceptAssignment never reads unit': byLead,
  'DeclineAssignment never reads unit': byLead,
  'RecordFirstContact never reads unit': byLead,
  'PlanRectification never reads unit': byLead,
  'RequestExtension never reads unit': byLead,
  'ReplyToCase never reads unit': byLead,
  'RateReply never reads unit': 'filers rate, not units; all papers have one form',
  // One reaction sends both; what it sends makes the hash by which a repeat is known, and stays as it is.
  'AmendCaseFromMatter never reads interview': 'the case knows its interview since it was opened',
  'AmendCaseFromMatter never reads filers': 'who filed it does not change with the words of a matter',
};

/** All such fields, each with where it is lost. */
export const droppedFields = (checker, sources) =>
  sources
    .flatMap((source) => [
      ...(source.fileName.endsWith('.controller.ts')
        ? [...unreadBodies(checker, source), ...ungivenFields(checker, source)]
        : []),
      ...(source.fileName.endsWith('.decider.ts') ? unheardFields(checker, source) : []),
    ])
    .filter((complaint) => !(complaint in leftOut));
