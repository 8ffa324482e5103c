import type { Answer, Answers, Schema } from '#/ui/form/definition';
import { stepsOf } from '#/ui/form/pointer';
import { meets } from '#/ui/form/validator';

/** Follows `$ref` within the form; a reference may carry its own title and description beside it. */
export function resolve(root: Schema, schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const { $ref, ...own } = schema;
  return { ...resolve(root, schemaAtLocation(root, $ref) ?? {}), ...own };
}

/** The schema of the control that has this scope, `base` being the form or one entry of a list. */
export function schemaOfScope(root: Schema, base: Schema, scope: string): Schema {
  let schema = resolve(root, base);
  for (const step of stepsOf(scope.replace(/^#/, '')).filter((_step, index) => index % 2 === 1)) {
    const next = schema.properties?.[step];
    schema = typeof next === 'object' ? resolve(root, next) : {};
  }
  return schema;
}

/** What stands at a place of the schema such as `#/allOf/0/then/required`, through references. */
export function schemaAtLocation(root: Schema, location: string): Schema | undefined {
  let here: unknown = root;
  for (const step of stepsOf(location.replace(/^#/, ''))) {
    const inside: unknown = (here as Readonly<Record<string, unknown>> | undefined)?.[step];
    here = step === '$ref' ? schemaAtLocation(root, String(inside)) : inside;
  }
  return here as Schema | undefined;
}

/** Whether an object with these answers has to have the named one: by `required` or by an `if` that holds. */
export function isRequired(root: Schema, parent: Schema, answers: Answers, name: string): boolean {
  const schema = resolve(root, parent);
  if (schema.required?.includes(name) === true) return true;
  const inBranch = branch(root, schema, answers);
  const parts = [...(schema.allOf ?? []), ...(inBranch === undefined ? [] : [inBranch])];
  return parts.some(part => isRequired(root, part, answers, name));
}

export interface Option {
  readonly value: Answer;
  readonly title: string;
}

/** The answers to choose from, or none for a question that is answered freely. */
export function optionsOf(schema: Schema): readonly Option[] {
  if (schema.oneOf !== undefined) {
    return schema.oneOf.map(option => ({ value: option.const, title: option.title ?? String(option.const) }));
  }
  return (schema.enum ?? []).map(value => ({ value, title: String(value) }));
}

function branch(root: Schema, schema: Schema, answers: Answers): Schema | undefined {
  if (schema.if === undefined) return undefined;
  return meets(withDefinitions(root, schema.if), answers) ? schema.then : schema.else;
}

const withRoot = new WeakMap<Schema, Schema>();

function withDefinitions(root: Schema, schema: Schema): Schema {
  const known = withRoot.get(schema);
  if (known !== undefined) return known;
  const whole = root.$defs === undefined ? schema : { ...schema, $defs: root.$defs };
  withRoot.set(schema, whole);
  return whole;
}
