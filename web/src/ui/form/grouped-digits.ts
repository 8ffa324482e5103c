import type { Answers, FormDefinition } from '#/ui/form/definition';
import { everyQuestion } from '#/ui/form/pages';
import { answerAt, withAnswer } from '#/ui/form/pointer';

const GROUPED = /^[+0-9 \u00A0.-]{1,40}$/;
const SEPARATORS = /[ \u00A0.-]/g;
const BRANCH = /^([0-9]{10})([0-9]{3})$/;

/**
 * Numbers as they are judged and kept: people group digits with spaces, dots and hyphens, as their cards do, and number
 * keys lack the hyphen before a branch of a tax code. What the question's pattern refuses as it was typed is written the
 * way that the pattern takes, if there is one; the server does the same.
 */
export function withDigitsUngrouped(form: FormDefinition, answers: Answers): Answers {
  let written = answers;
  for (const { pointer, schema } of everyQuestion(form, answers)) {
    const answer = answerAt(answers, pointer);
    if (typeof answer !== 'string' || schema.pattern === undefined) continue;
    const better = asPatternTakes(answer, schema.pattern);
    if (better !== answer) written = withAnswer(written, pointer, better);
  }
  return written;
}

/** A number the way a pattern takes it; what no such writing helps stays as it was typed. */
export function asPatternTakes(typed: string, pattern: string): string {
  if (!GROUPED.test(typed)) return typed;
  const rule = new RegExp(pattern, 'u');
  const digits = typed.replace(SEPARATORS, '');
  return [typed, digits, digits.replace(BRANCH, '$1-$2')].find(text => rule.test(text)) ?? typed;
}
