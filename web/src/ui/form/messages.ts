import { isKnownKey, t } from '#/i18n/translate';
import type { Question } from '#/ui/form/pages';
import { optionsOf } from '#/ui/form/schema';
import type { Breach } from '#/ui/form/validate';
import type { FormWords } from '#/ui/form/words';

/** What to say about a breach: how to answer, in the question's own words where the form has some. */
export function breachMessage(words: FormWords, question: Question, breach: Breach): string {
  const label = words.label(question);
  if (breach.keyword === 'required') return t(missingKey(question), { label });
  const own = words.errorMessage(question);
  if (own !== undefined) return own;
  if (breach.keyword === 'const') return t('form.error.requiredTick', { label });
  if (breach.keyword === 'type') {
    return t(breach.limit === 'integer' ? 'form.error.integer' : 'form.error.number', { label });
  }
  if (breach.keyword === 'format') return t('form.error.date', { label });
  const key = `form.error.${breach.keyword}`;
  return t(isKnownKey(key) ? key : 'form.error.other', { label, limit: String(breach.limit ?? '') });
}

function missingKey({
  schema,
}: Question): 'form.error.required' | 'form.error.requiredChoice' | 'form.error.requiredTick' {
  if (schema.type === 'boolean') return 'form.error.requiredTick';
  return optionsOf(schema).length > 0 ? 'form.error.requiredChoice' : 'form.error.required';
}
