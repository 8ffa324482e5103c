import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answers, FormDefinition } from '#/ui/form/definition';

const SEEDS = join(import.meta.dirname, '../../../seeds');

/** Every form that the portal is delivered with. */
export function seededForms(): readonly FormDefinition[] {
  return readdirSync(join(SEEDS, 'forms'))
    .filter(name => name.endsWith('.json'))
    .map(name => read(join(SEEDS, 'forms', name)) as FormDefinition);
}

export function seededForm(id: string): FormDefinition {
  return read(join(SEEDS, 'forms', `${id}.json`)) as FormDefinition;
}

/** The complete valid answers that come with a form. */
export function sampleAnswers(id: string): Answers | undefined {
  const path = join(SEEDS, 'samples/answers', `${id}.json`);
  return existsSync(path) ? (read(path) as Answers) : undefined;
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
