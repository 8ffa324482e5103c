import type { Answer, Answers, Category, Control, FormDefinition, Rule, Schema, UiElement } from '#/ui/form/definition';
import { answerAt, childPointer, isList, isObject, pointerOfScope } from '#/ui/form/pointer';
import { resolve, schemaOfScope } from '#/ui/form/schema';
import { meets } from '#/ui/form/validator';

/** A control at its place: in the form itself, or in one entry of a list. */
export interface Question {
  readonly control: Control;
  /** Where its answer is; also the id of its input. */
  readonly pointer: string;
  readonly schema: Schema;
  /** The pointer and schema of the object that holds the answer, for rules and for `required`. */
  readonly parentPointer: string;
  readonly parent: Schema;
  /** The same pointer with `*` for each entry's number: what the texts of other languages are kept under. */
  readonly path: string;
}

/** Where elements stand: the form, or one entry of a list. */
export interface Base {
  readonly root: Schema;
  readonly schema: Schema;
  readonly pointer: string;
  readonly path: string;
}

export function formBase(form: FormDefinition): Base {
  return { root: form.schema, schema: form.schema, pointer: '', path: '' };
}

/** Whether the element's rule lets it be shown; an answer that is not there meets no condition. */
export function isShown(rule: Rule | undefined, base: Base, answers: Answers): boolean {
  if (rule === undefined) return true;
  const value = answerAt(answers, pointerOfScope(rule.condition.scope, base.pointer));
  return meets(rule.condition.schema, value) === (rule.effect === 'SHOW');
}

/** The pages that have something to ask under these answers. */
export function shownPages(form: FormDefinition, answers: Answers): readonly Category[] {
  return form.ui.elements.filter(
    page => isShown(page.rule, formBase(form), answers) && pageQuestions(form, page, answers).length > 0,
  );
}

/** The questions of one page that are shown, those of each list entry after the list itself. */
export function pageQuestions(form: FormDefinition, page: Category, answers: Answers): readonly Question[] {
  return shownQuestions(page.elements, formBase(form), answers);
}

/** Every question that is shown, in the order of the form. */
export function allQuestions(form: FormDefinition, answers: Answers): readonly Question[] {
  return shownPages(form, answers).flatMap(page => pageQuestions(form, page, answers));
}

/** Every question of the form under these answers, and whether it is shown. */
export function everyQuestion(form: FormDefinition, answers: Answers): readonly (Question & { shown: boolean })[] {
  const base = formBase(form);
  return form.ui.elements.flatMap(page => walk(page.elements, base, answers, isShown(page.rule, base, answers)));
}

export function detailOf(control: Control): readonly UiElement[] {
  const detail = control.options?.detail ?? [];
  return 'elements' in detail ? detail.elements : detail;
}

/** The place of one entry of a list. */
export function entryBase(question: Question, base: Base, index: number): Base {
  return {
    root: base.root,
    schema: resolve(base.root, question.schema.items ?? {}),
    pointer: childPointer(question.pointer, index),
    path: `${question.path}/*`,
  };
}

export function questionOf(control: Control, base: Base): Question {
  const pointer = pointerOfScope(control.scope, base.pointer);
  const parentScope = control.scope.replace(/\/properties\/[^/]+$/, '');
  return {
    control,
    pointer,
    schema: schemaOfScope(base.root, base.schema, control.scope),
    parentPointer: pointer.slice(0, pointer.lastIndexOf('/')),
    parent: schemaOfScope(base.root, base.schema, parentScope),
    path: pointerOfScope(control.scope, base.path),
  };
}

/** The entries of the list that is the answer to a question. */
export function entriesOf(question: Question, answers: Answers): readonly Answer[] {
  const value = answerAt(answers, question.pointer);
  return isList(value) ? value : [];
}

/** The object that the answer to a question is part of. */
export function parentAnswers(question: Question, answers: Answers): Answers {
  const parent = answerAt(answers, question.parentPointer);
  return isObject(parent) ? parent : {};
}

function shownQuestions(elements: readonly UiElement[], base: Base, answers: Answers): readonly Question[] {
  return walk(elements, base, answers, true).filter(question => question.shown);
}

function walk(
  elements: readonly UiElement[],
  base: Base,
  answers: Answers,
  shownAbove: boolean,
): readonly (Question & { shown: boolean })[] {
  return elements.flatMap(element => {
    const shown = shownAbove && isShown(element.rule, base, answers);
    if (element.type === 'Label') return [];
    if (element.type !== 'Control') return walk(element.elements, base, answers, shown);
    const question = questionOf(element, base);
    const entries = entriesOf(question, answers).flatMap((_entry, index) =>
      walk(detailOf(element), entryBase(question, base, index), answers, shown),
    );
    return [{ ...question, shown }, ...entries];
  });
}
