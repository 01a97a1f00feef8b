type Schema = { readonly [keyword: string]: unknown };

/** Whether a value fits a draft-07 schema. Knows the keywords that the scenario schema uses, and throws on any other. */
export function fitsSchema(value: unknown, root: object): boolean {
  const definitions = (root as Schema)['definitions'] as Schema;

  function fits(part: unknown, given: unknown): boolean {
    if (typeof given === 'boolean') return given;
    const schema = given as Schema;
    return Object.entries(schema).every(([keyword, asked]) => {
      const test = tests.get(keyword);
      if (test === undefined) throw new Error(`an unknown keyword: ${keyword}`);
      return test(part, asked, schema);
    });
  }

  const all = (part: unknown, asked: unknown) => (asked as unknown[]).map((one) => fits(part, one));
  const count = (results: readonly boolean[]) => results.filter(Boolean).length;
  const keysOf = (part: unknown) => (isObject(part) ? Object.keys(part) : []);
  const ignored = () => true;

  const tests = new Map<string, (part: unknown, asked: unknown, schema: Schema) => boolean>([
    ...['$schema', 'title', 'description', 'default', 'definitions', 'then'].map(
      (keyword) => [keyword, ignored] as const,
    ),
    ['$ref', (part, asked) => fits(part, referred(definitions, String(asked)))],
    ['type', (part, asked) => typeOf(part, asked) === asked],
    ['const', (part, asked) => part === asked],
    ['enum', (part, asked) => (asked as unknown[]).includes(part)],
    [
      'pattern',
      (part, asked) => typeof part !== 'string' || new RegExp(String(asked), 'u').test(part),
    ],
    ['minLength', (part, asked) => typeof part !== 'string' || [...part].length >= Number(asked)],
    ['maxLength', (part, asked) => typeof part !== 'string' || [...part].length <= Number(asked)],
    ['minimum', (part, asked) => typeof part !== 'number' || part >= Number(asked)],
    ['maximum', (part, asked) => typeof part !== 'number' || part <= Number(asked)],
    ['items', (part, asked) => !Array.isArray(part) || part.every((item) => fits(item, asked))],
    ['minItems', (part, asked) => !Array.isArray(part) || part.length >= Number(asked)],
    ['maxItems', (part, asked) => !Array.isArray(part) || part.length <= Number(asked)],
    ['uniqueItems', (part) => !Array.isArray(part) || new Set(part).size === part.length],
    ['minProperties', (part, asked) => !isObject(part) || keysOf(part).length >= Number(asked)],
    [
      'required',
      (part, asked) =>
        !isObject(part) || (asked as string[]).every((key) => Object.hasOwn(part, key)),
    ],
    ['propertyNames', (part, asked) => keysOf(part).every((key) => fits(key, asked))],
    [
      'properties',
      (part, asked) =>
        Object.entries(asked as Schema).every(
          ([key, one]) => !isObject(part) || !Object.hasOwn(part, key) || fits(part[key], one),
        ),
    ],
    [
      'additionalProperties',
      (part, asked, schema) =>
        keysOf(part).every(
          (key) =>
            Object.hasOwn((schema['properties'] ?? {}) as Schema, key) ||
            fits((part as Schema)[key], asked),
        ),
    ],
    [
      'dependencies',
      (part, asked) =>
        Object.entries(asked as { [key: string]: string[] }).every(
          ([key, others]) =>
            !isObject(part) ||
            !Object.hasOwn(part, key) ||
            others.every((other) => Object.hasOwn(part, other)),
        ),
    ],
    ['not', (part, asked) => !fits(part, asked)],
    ['allOf', (part, asked) => all(part, asked).every(Boolean)],
    ['anyOf', (part, asked) => count(all(part, asked)) > 0],
    ['oneOf', (part, asked) => count(all(part, asked)) === 1],
    ['if', (part, asked, schema) => !fits(part, asked) || fits(part, schema['then'] ?? true)],
  ]);

  return fits(value, root);
}

function referred(definitions: Schema, reference: string): unknown {
  const name = reference.replace('#/definitions/', '');
  if (!Object.hasOwn(definitions, name)) throw new Error(`nothing is called ${reference}`);
  return definitions[name];
}

function isObject(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typeOf(value: unknown, asked: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (asked === 'integer' && Number.isInteger(value)) return 'integer';
  return typeof value;
}
