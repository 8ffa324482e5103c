import { inLanguage, t } from '#/i18n/translate';
import type { Problem } from '#/api/types';
import { formErrors } from '#/ui/form/page-errors';
import { pageQuestions, shownPages } from '#/ui/form/pages';
import { paths } from '#/ui/paths';
import { deliveryErrors } from '#/features/dossier/draft/delivery-errors';
import type { Draft } from '#/features/dossier/draft/use-draft';
import { missingDocuments, neededDocuments } from '#/features/dossier/needed-documents';

export interface LeftToDo {
  readonly message: string;
  readonly href: string;
}

/** What still keeps a draft from being submitted, by this device's judgement and by what the server refused. */
export function leftToDo(draft: Draft, problem: Problem | undefined): readonly LeftToDo[] {
  const { form, pruned, dossier, procedure, content } = draft;
  const here = formErrors(form, pruned);
  const answers =
    here.length > 0 ? here : (problem?.errors ?? []).map(({ pointer, message }) => ({ id: pointer, message }));
  const missing = missingDocuments(neededDocuments(procedure.requiredDocuments, pruned), dossier.attachments);
  const names = missing.map(document => inLanguage(document.name, document.nameEn));
  const refused = (problem?.missingDocuments ?? []).map(document => document.name);
  return [
    ...answers.map(({ id, message }) => ({ message, href: hrefOf(draft, id.replace(/^\/answers/, '')) })),
    ...[...(names.length > 0 ? names : refused)].map(name => ({
      message: t('documents.missing', { name }),
      href: paths.documents(dossier.id),
    })),
    ...deliveryErrors(content.delivery).map(({ message }) => ({ message, href: paths.delivery(dossier.id) })),
  ];
}

function hrefOf({ form, pruned, dossier }: Draft, pointer: string): string {
  const index = shownPages(form, pruned).findIndex(page =>
    pageQuestions(form, page, pruned).some(question => question.pointer === pointer),
  );
  if (pointer.startsWith('/delivery')) return paths.delivery(dossier.id);
  if (pointer.startsWith('/attachments')) return paths.documents(dossier.id);
  return index < 0 ? paths.dossier(dossier.id) : paths.formPage(dossier.id, index);
}
