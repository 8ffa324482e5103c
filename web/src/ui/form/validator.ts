import { Validator, type OutputUnit, type Schema as AnySchema } from '@cfworker/json-schema';
import type { Answer, Schema } from '#/ui/form/definition';

const validators = new WeakMap<object, Validator>();

/** Every way in which a value breaks a schema, in the validator's own order. */
export function breaches(schema: Schema, value: Answer): readonly OutputUnit[] {
  let validator = validators.get(schema);
  if (validator === undefined) {
    // The validator writes its notes into the schema it is given: it gets a copy.
    validator = new Validator(structuredClone(schema) as AnySchema, '2020-12', false);
    validators.set(schema, validator);
  }
  return validator.validate(value).errors;
}

/** Whether a value meets a schema; a value that is not there meets none. */
export function meets(schema: Schema, value: Answer | undefined): boolean {
  return value !== undefined && breaches(schema, value).length === 0;
}
