import { t } from '#/i18n/translate';
import type { Delivery } from '#/api/types';
import { answerText } from '#/ui/form/answer-text';
import type { FormDefinition } from '#/ui/form/definition';
import { everyQuestion, type Question } from '#/ui/form/pages';
import { answerAt, childPointer, isList, isObject } from '#/ui/form/pointer';
import { formWords } from '#/ui/form/words';
import type { DraftContent } from '#/features/dossier/draft/draft-content';
import { DELIVERY } from '#/features/dossier/draft/draft-merge';

/** A part of a draft in a person's words. */
export interface Described {
  readonly label: string;
  readonly text: string;
}

/** One answer of the first level with all that is in it, or the way of delivery. */
export function describePart(form: FormDefinition, { answers, delivery }: DraftContent, part: string): Described {
  if (part === DELIVERY) return { label: t('tasks.delivery'), text: deliveryText(delivery) };
  const words = formWords(form);
  const pointer = childPointer('', part);
  const within = everyQuestion(form, answers).filter(
    question => question.pointer === pointer || question.pointer.startsWith(`${pointer}/`),
  );
  const whole = within.find(question => question.pointer === pointer);
  const says = (question: Question) => answerText(words, question, answerAt(answers, question.pointer));
  const isSimple = (question: Question) => {
    const answer = answerAt(answers, question.pointer);
    return !isList(answer) && !isObject(answer);
  };
  const simple = within.filter(isSimple);
  const inner = simple.filter(question => question.pointer !== pointer);
  const label = whole === undefined ? inner.slice(0, 1).map(words.label).join() : words.label(whole);
  if (inner.length === 0) return { label, text: simple.map(says).join() || t('common.notAnswered') };
  return { label, text: inner.map(question => `${words.label(question)}: ${says(question)}`).join('; ') };
}

function deliveryText(delivery: Delivery | undefined): string {
  if (delivery === undefined) return t('common.notAnswered');
  return [t(`delivery.${delivery.method}`), delivery.postalAddress].filter(Boolean).join(', ');
}
