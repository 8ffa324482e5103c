import type { OpenSupplement } from '#/api/types';
import type { Category, FormDefinition, Answers } from '#/ui/form/definition';
import { allQuestions, pageQuestions, shownPages } from '#/ui/form/pages';
import { prune } from '#/ui/form/prune';

/** What a supplement request is about: the form, and the answers as they were submitted. */
export interface Asked {
  readonly form: FormDefinition;
  readonly submitted: Answers;
  readonly supplement: OpenSupplement;
}

/** Which answers may be changed: those that are named with all inside them, and those to questions that come up only now. */
export function opens({ form, submitted, supplement }: Asked): (pointer: string) => boolean {
  const shownBefore = new Set(allQuestions(form, prune(form, submitted)).map(question => question.pointer));
  return pointer =>
    supplement.fields.some(field => pointer === field.pointer || pointer.startsWith(`${field.pointer}/`)) ||
    !shownBefore.has(pointer);
}

/** What the officer wrote about the answer at a pointer. */
export function noteAt(supplement: OpenSupplement): (pointer: string) => string | undefined {
  return pointer => supplement.fields.find(field => field.pointer === pointer)?.note;
}

/** The pages that have an opened question. */
export function openPages(asked: Asked, answers: Answers): readonly Category[] {
  const isOpen = opens(asked);
  return shownPages(asked.form, answers).filter(page =>
    pageQuestions(asked.form, page, answers).some(question => isOpen(question.pointer)),
  );
}
