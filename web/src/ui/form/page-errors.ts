import type { FieldMessage } from '#/ui/error-summary';
import type { Answers, Category, FormDefinition } from '#/ui/form/definition';
import { breachMessage } from '#/ui/form/messages';
import { allQuestions, pageQuestions, type Question } from '#/ui/form/pages';
import { prune } from '#/ui/form/prune';
import { validate } from '#/ui/form/validate';
import { formWords } from '#/ui/form/words';

/** What has to be corrected on one page, in the order of its questions. */
export function pageErrors(form: FormDefinition, page: Category, answers: Answers): readonly FieldMessage[] {
  return errorsOf(form, answers, pageQuestions(form, page, prune(form, answers)));
}

/** What has to be corrected in the whole form. */
export function formErrors(form: FormDefinition, answers: Answers): readonly FieldMessage[] {
  return errorsOf(form, answers, allQuestions(form, prune(form, answers)));
}

function errorsOf(form: FormDefinition, answers: Answers, questions: readonly Question[]): readonly FieldMessage[] {
  const words = formWords(form);
  const breaches = new Map(validate(form, answers).map(breach => [breach.pointer, breach]));
  return questions.flatMap(question => {
    const breach = breaches.get(question.pointer);
    return breach === undefined ? [] : [{ id: question.pointer, message: breachMessage(words, question, breach) }];
  });
}
