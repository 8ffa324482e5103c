import type { Answer, Answers, FormDefinition } from '#/ui/form/definition';
import { withDigitsUngrouped } from '#/ui/form/grouped-digits';
import { everyQuestion } from '#/ui/form/pages';
import { answerAt, isList, isObject, withAnswer } from '#/ui/form/pointer';

/**
 * The answers as they are judged and kept: text in NFC without spaces around it, numbers without the spaces, dots
 * and hyphens that people group them with, nothing empty, and nothing under a question that is not shown. Hiding one
 * question may hide another, so it goes on until nothing changes.
 */
export function prune(form: FormDefinition, answers: Answers): Answers {
  const tidied = tidy(answers);
  let kept = withDigitsUngrouped(form, isObject(tidied) ? tidied : {});
  for (;;) {
    const hidden = everyQuestion(form, kept).find(
      question => !question.shown && answerAt(kept, question.pointer) !== undefined,
    );
    if (hidden === undefined) return kept;
    kept = withAnswer(kept, hidden.pointer, undefined);
  }
}

function tidy(answer: Answer | undefined): Answer | undefined {
  if (typeof answer === 'string') return answer.trim() === '' ? undefined : answer.trim().normalize('NFC');
  if (isList(answer)) return answer.map(entry => tidy(entry) ?? {});
  if (!isObject(answer)) return answer ?? undefined;
  const entries = Object.entries(answer)
    .map(([name, value]) => [name, tidy(value)] as const)
    .filter(([, value]) => value !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
