/** The part of JSON Schema that `corpus/entry.schema.json` uses. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

const NOT_A_RULE = new Set(['$schema', '$defs', 'title', 'description']);

type Check = (value: unknown, schema: JsonSchema, root: JsonSchema) => boolean;

const CHECKS: Readonly<Record<string, Check>> = {
  $ref: (value, { $ref }, root) => fits(value, root.$defs![$ref!.replace('#/$defs/', '')]!, root),
  type: (value, { type }) => [type].flat().includes(typeOf(value)),
  enum: (value, schema) => schema.enum!.includes(value),
  pattern: (value, { pattern }) => typeof value !== 'string' || new RegExp(pattern!, 'u').test(value),
  minimum: (value, { minimum }) => typeof value !== 'number' || value >= minimum!,
  items: (value, { items }, root) => !Array.isArray(value) || value.every((item) => fits(item, items!, root)),
  minItems: (value, { minItems }) => !Array.isArray(value) || value.length >= minItems!,
  required: (value, { required }) => required!.every((name) => Object.hasOwn(value as object, name)),
  properties: (value, { properties }, root) =>
    Object.entries(value as object).every(
      ([name, field]) => !properties![name] || fits(field, properties![name], root),
    ),
  additionalProperties: (value, { properties }) =>
    Object.keys(value as object).every((name) => Object.hasOwn(properties!, name)),
};

/** Whether a value fits a schema; a schema with a rule unknown here is an error. */
export function fits(value: unknown, schema: JsonSchema, root: JsonSchema = schema): boolean {
  const rules = Object.keys(schema).filter((rule) => !NOT_A_RULE.has(rule));
  return rules.every((rule) => {
    const check = CHECKS[rule];
    if (!check) throw new Error(`The rule "${rule}" is not known to this test.`);
    return check(value, schema, root);
  });
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  if (Number.isInteger(value)) return 'integer';
  return value === null ? 'null' : typeof value;
}
