import type { OpenSupplement } from '#/api/types';
import type { Category, FormDefinition, Answers } from '#/ui/form/definition';
import { pageQuestions, shownPages } from '#/ui/form/pages';

/** Which answers a supplement request opens: those it names, and all that is inside them. */
export function opens(supplement: OpenSupplement): (pointer: string) => boolean {
  return pointer =>
    supplement.fields.some(field => pointer === field.pointer || pointer.startsWith(`${field.pointer}/`));
}

/** What the officer wrote about the answer at a pointer. */
export function noteAt(supplement: OpenSupplement): (pointer: string) => string | undefined {
  return pointer => supplement.fields.find(field => field.pointer === pointer)?.note;
}

/** The pages that have an opened question. */
export function openPages(form: FormDefinition, answers: Answers, supplement: OpenSupplement): readonly Category[] {
  const isOpen = opens(supplement);
  return shownPages(form, answers).filter(page =>
    pageQuestions(form, page, answers).some(question => isOpen(question.pointer)),
  );
}
