import { compiled, type Snippets } from '../../support/snippets';

/** What every snippet may name. */
const preamble = `
  import type { components } from '../../src/web/api/schema';
  import { bodyFor, type Command, shaped } from '../../src/web/ui/form/command';
  import type { Values } from '../../src/web/ui/form/field';
  type Grant = Values<components['schemas']['GrantExtensionBody']>;
  import { sendParts } from '../../src/web/ui/upload';
  declare const file: File;
  const text = '';
`;

const publish = (rest: string): string =>
  `const command: Command = { text, path: '/api/v1/cases/{id}/publish', ${rest} }; void command`;
const grant = (rest: string): string =>
  `const command: Command = { text, ...shaped('/api/v1/cases/{id}/extension-grant', { ${rest} }) }; void command`;
const asksTerm = `fields: [{ name: 'term', label: '', kind: 'term' }]`;

/** Each belongs to the sentence "a form …"; `codes` empty: it compiles. */
const snippets: Snippets = {
  'may ask for the parts of its body': {
    code: publish(`fields: [{ name: 'title', label: '', kind: 'line' }], initial: { title: null, result: '' }`),
    codes: [],
  },
  'is refused on a route that does not exist': {
    code: `const command: Command = { text, path: '/api/v1/cases/{id}/publsh', fields: [] }; void command`,
    codes: [2820],
  },
  'is refused with a misspelt field': {
    code: publish(`fields: [{ name: 'titel', label: '', kind: 'line' }]`),
    codes: [2322],
  },
  'is refused with a field of the wrong kind': {
    code: publish(`fields: [{ name: 'title', label: '', kind: 'number' }]`),
    codes: [2322],
  },
  'is refused with a field that may be left empty although its body needs it': {
    code: publish(`fields: [{ name: 'title', label: '', kind: 'line', optional: true }]`),
    codes: [2322],
  },
  'may leave empty what its body does without': {
    code: `const command: Command = { text, path: '/api/v1/cases/{id}/reply', fields: [{ name: 'about', label: '', kind: 'line', optional: true }] }; void command`,
    codes: [],
  },
  'is refused where it begins with a misspelt name': {
    code: publish(`fields: [], initial: { titel: '' }`),
    codes: [2322],
  },
  'is refused where it begins with a misspelt name beside a right one': {
    code: publish(`fields: [], initial: { title: '', reslut: '' }`),
    codes: [2322],
  },
  'is refused where it begins with a name of another body': {
    code: publish(`fields: [], initial: { reason: '' }`),
    codes: [2322],
  },
  'is refused where it begins with a value of the wrong type': {
    code: publish(`fields: [], initial: { title: 4 }`),
    codes: [2322],
  },
  'is refused where it begins with a misspelt name deep in a value': {
    code: `const command: Command = { text, path: '/api/v1/cases/{id}/extension-request', fields: [], initial: { term: { unti: 'month' } } }; void command`,
    codes: [2322],
  },
  'is refused with a misspelt part that nobody types': {
    code: publish(`fields: [], fixed: { titel: '' }`),
    codes: [2322],
  },
  'may make its body of other values': {
    code: grant(`${asksTerm}, initial: { term: { unit: 'month' } }, toBody: ({ term }: Grant) => ({ term })`),
    codes: [],
  },
  'is refused where it makes a misspelt part of its body': {
    code: grant(`${asksTerm}, toBody: ({ term }: Grant) => ({ trem: term })`),
    codes: [2322, 2322],
  },
  'is refused where it makes a misspelt part beside a right one': {
    code: grant(`${asksTerm}, toBody: ({ term }: Grant) => ({ term, trem: term })`),
    codes: [2322],
  },
  'is refused where it makes a misspelt part deep in its body': {
    code: grant(`${asksTerm}, toBody: ({ term }: Grant) => ({ term: { amount: term?.amount, unti: term?.unit } })`),
    codes: [2322],
  },
  'is refused where it makes its body of a misspelt value': {
    code: grant(`${asksTerm}, toBody: ({ trem }: Grant) => ({ term: trem })`),
    codes: [2339],
  },
  'that makes its body of other values is refused where it begins with a misspelt name': {
    code: grant(`${asksTerm}, initial: { trem: {} }, toBody: ({ term }: Grant) => ({ term })`),
    codes: [2353],
  },
  'that makes its body of other values is refused with a field that it does not hold': {
    code: grant(`fields: [{ name: 'trem', label: '', kind: 'term' }], toBody: ({ term }: Grant) => ({ term })`),
    codes: [2322],
  },
  'that is none of the engine may make the body of its route': {
    code: `bodyFor('/api/v1/cases/{id}/publish')({ title: '', result: '' })`,
    codes: [],
  },
  'that is none of the engine is refused where it makes a part too many, by whatever way': {
    code: `bodyFor('/api/v1/cases/{id}/publish')({ title: '', ...{ result: '', reslut: '' } })`,
    codes: [2345],
  },
  'may send the parts of its upload': {
    code: `void sendParts('/api/v1/imports', { file, profile: '', mode: 'live' }, () => undefined)`,
    codes: [],
  },
  'is refused with a misspelt part of its upload': {
    code: `void sendParts('/api/v1/imports', { file, profile: '', mdoe: 'live' }, () => undefined)`,
    codes: [2353],
  },
  'is refused where its upload goes to a route that takes no file': {
    code: `void sendParts('/api/v1/cases', { file }, () => undefined)`,
    codes: [2345],
  },
};

const told = compiled('src/web/tsconfig.json', preamble, snippets);

describe('a form', () => {
  it.each(Object.keys(snippets))('%s', (name) => {
    expect(told(name)).toStrictEqual(snippets[name]!.codes);
  });
});
