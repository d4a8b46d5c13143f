/** Rules of this project that oxlint does not know: each forbids what a selector finds (.oxlintrc.json says where). */
const forbidding = (what) => ({
  create: (context) =>
    Object.fromEntries(what.map(({ selector, message }) => [selector, (node) => context.report({ node, message })])),
});

export default {
  meta: { name: 'yuexun' },
  rules: {
    /** The compiler looks for misspelt fields in the literal that it is given, not in a second one spread into it. */
    'no-fresh-spread': forbidding(
      ['ObjectExpression > SpreadElement > ObjectExpression', 'JSXSpreadAttribute > ObjectExpression'].map(
        (selector) => ({
          selector,
          message: 'Write the fields in place: in a literal that is spread, a misspelt one compiles.',
        }),
      ),
    ),
    'no-clock': forbidding([
      {
        selector: "MemberExpression[object.name='Date'][property.name='now']",
        message: 'Time comes from platform/clock.',
      },
      { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time comes from platform/clock.' },
    ]),
    'no-sleep': forbidding([
      {
        selector: "CallExpression[callee.name='setTimeout']",
        message: 'Wait for a position or an element, never sleep.',
      },
    ]),
    /** Answers are typed by the API's document. */
    'no-double-cast': forbidding([
      {
        selector: "TSAsExpression > TSAsExpression[typeAnnotation.type='TSUnknownKeyword']",
        message:
          'Take the type from api/shapes.ts; where the document says it wrong, mend the handler and run `npm run client`.',
      },
    ]),
  },
};
