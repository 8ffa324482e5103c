import { t } from '#/i18n/translate';
import { paths } from '#/ui/paths';
import { formErrors } from '#/ui/form/page-errors';
import { pageQuestions, shownPages } from '#/ui/form/pages';
import { answerAt } from '#/ui/form/pointer';
import { formWords } from '#/ui/form/words';
import type { Task } from '#/ui/task-list';
import { deliveryErrors } from '#/features/dossier/draft/delivery-errors';
import type { Draft } from '#/features/dossier/draft/use-draft';
import { missingDocuments, neededDocuments } from '#/features/dossier/needed-documents';

type Done = 'done' | 'doing' | 'notStarted';

const TONES = { done: 'success', doing: 'info', notStarted: 'neutral' } as const;

/** The pages of the form as tasks, with how far each one is. */
export function formTasks({ form, pruned, dossier }: Draft): readonly Task[] {
  const words = formWords(form);
  const wrong = new Set(formErrors(form, pruned).map(error => error.id));
  return shownPages(form, pruned).map((page, index) => {
    const pointers = pageQuestions(form, page, pruned).map(question => question.pointer);
    const answered = pointers.some(pointer => answerAt(pruned, pointer) !== undefined);
    const complete = pointers.every(pointer => !wrong.has(pointer));
    const label = words.page(page);
    return taskOf(label, label, paths.formPage(dossier.id, index), stateOf(answered, complete));
  });
}

/** The papers as a task; none are asked for by some answers. */
export function documentsTask({ procedure, pruned, dossier }: Draft): Task {
  const needed = neededDocuments(procedure.requiredDocuments, pruned);
  const all = needed.filter(document => document.required).length;
  const done = all - missingDocuments(needed, dossier.attachments).length;
  const state = stateOf(dossier.attachments.length > 0 || all === 0, done === all);
  const task = taskOf('documents', t('tasks.documents'), paths.documents(dossier.id), state);
  return all === 0 ? task : { ...task, hint: t('tasks.documentsHint', { done, all }) };
}

export function deliveryTask({ content, dossier }: Draft): Task {
  const done = deliveryErrors(content.delivery).length === 0;
  const state = stateOf(content.delivery !== undefined, done);
  return taskOf('delivery', t('tasks.delivery'), paths.delivery(dossier.id), state);
}

/** Checking can begin once all the others are done. */
export function checkTask({ dossier }: Draft, others: readonly Task[]): Task {
  const ready = others.every(task => task.tone === 'success');
  const task = taskOf('check', t('tasks.check'), paths.check(dossier.id), 'notStarted');
  return ready ? task : { ...task, href: undefined, status: t('tasks.cannotStart') };
}

function stateOf(begun: boolean, complete: boolean): Done {
  if (!begun) return 'notStarted';
  return complete ? 'done' : 'doing';
}

function taskOf(key: string, label: string, href: string, done: Done): Task {
  return { key, label, href, status: t(`tasks.${done}`), tone: TONES[done] };
}
