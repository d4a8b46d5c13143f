import { longText } from './long-text';
import { type FieldProblem, MalformedRequest } from './problem';
import { wordsOfRule } from './rules';

/** Control characters other than tab and line ends, and halves of surrogate pairs: no store keeps them faithfully. */
// eslint-disable-next-line no-control-regex -- these are what it looks for
const unfit = /[\p{Surrogate}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/u;

export const hasUnfitCharacters = (text: string): boolean => unfit.test(text);

/**
 * What one request may hold, whatever its DTO says. Ours stay well below: the deepest stops at four, the longest list
 * has 1000 entries. A rare character is two units of a text, so a long text may have twice its characters.
 */
export const most = { depth: 16, keys: 200, entries: 1000, text: 2 * longText, values: 20_000, problems: 50 } as const;

export const join = (path: string, key: string | number): string =>
  typeof key === 'number' || /^\d+$/.test(key) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;

export const problem = (field: string, rule: string, message = ''): FieldProblem => ({
  field,
  rule,
  ...wordsOfRule(rule, message),
});

/** Looks through what was sent once, and stops where it holds too much or where enough problems are found. */
class Look {
  readonly found: FieldProblem[] = [];
  private values = 0;

  through(value: unknown, path: string, depth: number): void {
    if (++this.values > most.values) this.refuse(path, 'tooMany', most.values);
    if (typeof value === 'string') this.text(value, path);
    else if (typeof value === 'object' && value !== null && !Buffer.isBuffer(value)) this.inside(value, path, depth);
  }

  private text(text: string, path: string): void {
    if (text.length > most.text) this.refuse(path, 'tooLong');
    if (!hasUnfitCharacters(text)) return;
    this.found.push(problem(path, 'characters'));
    if (this.found.length >= most.problems) throw new MalformedRequest(this.found);
  }

  private inside(value: object, path: string, depth: number): void {
    if (depth >= most.depth) this.refuse(path, 'tooDeep', most.depth);
    if (Array.isArray(value)) {
      if (value.length > most.entries) this.refuse(path, 'arrayMaxSize', most.entries);
      for (const [n, inner] of value.entries()) this.through(inner, join(path, n), depth + 1);
      return;
    }
    let keys = 0;
    for (const key in value) {
      if (++keys > most.keys) this.refuse(path, 'tooManyKeys', most.keys);
      this.through((value as Record<string, unknown>)[key], join(path, key), depth + 1);
    }
  }

  private refuse(path: string, rule: string, limit?: number): never {
    throw new MalformedRequest([problem(path, rule, limit === undefined ? '' : String(limit))]);
  }
}

/**
 * Before anything else walks it: is it small and shallow enough, and are its texts whole characters?
 *
 * @throws MalformedRequest
 */
export const mustBeFit = (value: unknown, path: string): void => {
  const look = new Look();
  look.through(value, path, 0);
  if (look.found.length > 0) throw new MalformedRequest(look.found);
};
