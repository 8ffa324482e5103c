import type { OutputUnit } from '@cfworker/json-schema';
import type { Answer, Answers, FormDefinition, Schema } from '#/ui/form/definition';
import { allQuestions } from '#/ui/form/pages';
import { answerAt, childPointer, isObject } from '#/ui/form/pointer';
import { prune } from '#/ui/form/prune';
import { schemaAtLocation } from '#/ui/form/schema';
import { breaches } from '#/ui/form/validator';

/** One answer that breaks one rule. */
export interface Breach {
  readonly pointer: string;
  readonly keyword: string;
  /** The rule's own value, such as 12 for `minLength: 12`. */
  readonly limit: Answer | undefined;
}

/** The keywords that only say that something below them is wrong. */
const WRAPPERS = new Set(['$ref', 'properties', 'items', 'allOf', 'if', 'then', 'else', 'additionalProperties']);

/** What is wrong with the answers, in the order of the form, the first breach of each answer only. */
export function validate(form: FormDefinition, answers: Answers): readonly Breach[] {
  const pruned = prune(form, answers);
  const found = breaches(form.schema, pruned).flatMap(unit => breachesOf(form.schema, pruned, unit));
  const order = allQuestions(form, pruned).map(question => question.pointer);
  const place = (pointer: string) => {
    const index = order.indexOf(pointer);
    return index < 0 ? order.length : index;
  };
  const first = new Map<string, Breach>();
  for (const breach of found) if (!first.has(breach.pointer)) first.set(breach.pointer, breach);
  return [...first.values()].sort((one, other) => place(one.pointer) - place(other.pointer));
}

function breachesOf(root: Schema, answers: Answers, unit: OutputUnit): readonly Breach[] {
  if (WRAPPERS.has(unit.keyword) || /\/oneOf\/\d/.test(unit.keywordLocation)) return [];
  const pointer = unit.instanceLocation.slice(1);
  const limit = schemaAtLocation(root, unit.keywordLocation) as Answer | undefined;
  if (unit.keyword !== 'required') return [{ pointer, keyword: unit.keyword, limit }];
  const parent = answerAt(answers, pointer);
  const names = (limit as readonly string[] | undefined) ?? [];
  return names
    .filter(name => !isObject(parent) || parent[name] === undefined)
    .map(name => ({ pointer: childPointer(pointer, name), keyword: 'required', limit: undefined }));
}
