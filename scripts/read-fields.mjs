/**
 * Which fields of a body a route reads. A field that is asked for and read by nobody would be dropped without a word:
 * the DTO lets it in, the command never hears of it.
 */
import ts from 'typescript';

const isFunction = (node) => node !== undefined && ts.isFunctionLike(node) && node.body !== undefined;

/** The parameter that an argument becomes, where the function called is one of ours. */
const parameterOf = (checker, argument) => {
  const call = argument.parent;
  if (!ts.isCallExpression(call) && !ts.isNewExpression(call)) return undefined;
  const at = call.arguments.indexOf(argument);
  const declared = checker.getResolvedSignature(call)?.getDeclaration();
  return at < 0 ? undefined : declared?.parameters[at];
};

/** What a type names; null where it names nothing, so that all of a value passes through it. */
const namesIn = (checker, parameter) => {
  const type = checker.getTypeAtLocation(parameter);
  const names = checker.getPropertiesOfType(type).map(({ name }) => name);
  return type.flags & (ts.TypeFlags.TypeParameter | ts.TypeFlags.Any | ts.TypeFlags.Unknown) || names.length === 0
    ? null
    : names;
};

/** The fields that a function reads of what a name or pattern of it stands for. */
export const readFields = (checker, name, scope, all, seen = new Set()) => {
  if (ts.isObjectBindingPattern(name)) {
    const found = new Set();
    for (const element of name.elements) {
      if (element.dotDotDotToken === undefined) found.add((element.propertyName ?? element.name).getText());
      else {
        const rest = new Set([...all].filter((field) => !found.has(field)));
        for (const field of readFields(checker, element.name, scope, rest, seen)) found.add(field);
      }
    }
    return found;
  }
  const symbol = checker.getSymbolAtLocation(name);
  const found = new Set();
  const addAll = (fields) => fields.forEach((field) => found.add(field));
  const used = (node) => {
    const { parent } = node;
    if (ts.isPropertyAccessExpression(parent) && parent.expression === node) return found.add(parent.name.text);
    if (ts.isVariableDeclaration(parent) && parent.initializer === node)
      return addAll(readFields(checker, parent.name, scope, all, seen));
    // What is handed in reads for itself.
    const callee = ts.isCallExpression(parent) ? checker.getSymbolAtLocation(parent.expression) : undefined;
    if (callee?.valueDeclaration !== undefined && ts.isParameter(callee.valueDeclaration)) return undefined;
    const parameter = parameterOf(checker, node);
    if (parameter === undefined) return addAll(all);
    const names = namesIn(checker, parameter);
    if (names === null) return addAll(all);
    if (!isFunction(parameter.parent)) return addAll(names);
    if (seen.has(parameter)) return undefined;
    seen.add(parameter);
    return addAll(readFields(checker, parameter.name, parameter.parent.body, new Set(names), seen));
  };
  const visit = (node) => {
    const isIt = ts.isIdentifier(node) && node !== name;
    const of =
      isIt && ts.isShorthandPropertyAssignment(node.parent)
        ? checker.getShorthandAssignmentValueSymbol(node.parent)
        : isIt
          ? checker.getSymbolAtLocation(node)
          : undefined;
    if (of !== undefined && of === symbol) used(node);
    ts.forEachChild(node, visit);
  };
  visit(scope);
  return found;
};
