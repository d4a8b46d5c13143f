import 'reflect-metadata';

/** Where the documentation of the API keeps what it knows of a field. */
const DOCUMENTED = 'swagger/apiModelProperties';

interface Documented {
  readonly description?: string;
  readonly type?: unknown;
}

type Class = new () => object;
const isClass = (type: unknown): type is Class =>
  typeof type === 'function' &&
  type.prototype !== undefined &&
  Reflect.hasMetadata(`${DOCUMENTED}Array`, type.prototype as object);

/** The class of a field that holds objects: itself, of a list, or behind a function. */
const classOf = (type: unknown): Class | undefined => {
  const one: unknown = Array.isArray(type) ? type[0] : type;
  if (isClass(one)) return one;
  if (typeof one !== 'function' || one.prototype !== undefined) return undefined;
  const behind: unknown = (one as () => unknown)();
  const inner: unknown = Array.isArray(behind) ? behind[0] : behind;
  return isClass(inner) ? inner : undefined;
};

/** What stands before the first mark of a description is the name that people know; the rest explains. */
export const nameIn = (description: string): string | undefined => {
  const [name = ''] = description.split(/[：；，。（]/);
  return name !== '' && !/[A-Za-z]/.test(name) ? name : undefined;
};

/** What people call the field at this path of a body or query, such as 事项第2项·标题; undefined where nothing says. */
export const labelOf = (dto: unknown, path: string): string | undefined => {
  let type = classOf(dto);
  const said: string[] = [];
  for (const part of path.split(/[.[\]]+/).filter((one) => one !== '')) {
    if (/^\d+$/.test(part)) {
      if (said.length > 0) said.push(`${said.pop()}第${Number(part) + 1}项`);
      continue;
    }
    if (type === undefined) break;
    const known = Reflect.getMetadata(DOCUMENTED, type.prototype as object, part) as Documented | undefined;
    if (known === undefined) break;
    const name = nameIn(known.description ?? '');
    if (name !== undefined) said.push(name);
    type = classOf(known.type);
  }
  return said.length === 0 ? undefined : said.join('·');
};
