import { inLanguage, t } from '#/i18n/translate';
import type { OpenSupplement } from '#/api/types';
import type { FieldMessage } from '#/ui/error-summary';
import type { Answers } from '#/ui/form/definition';
import { formErrors } from '#/ui/form/page-errors';
import type { DossierData } from '#/features/dossier/dossier-data';
import { opens } from '#/features/dossier/supplement/open-fields';

/** What keeps a supplement from being sent: opened answers that are wrong, and asked papers with no new file. */
export function supplementErrors(
  { dossier, form, procedure }: DossierData,
  supplement: OpenSupplement,
  answers: Answers,
): readonly FieldMessage[] {
  const isOpen = opens(supplement);
  const wrong = formErrors(form, answers).filter(error => isOpen(error.id));
  const missing = supplement.documents
    .filter(({ code }) => !dossier.attachments.some(file => file.requiredDocumentCode === code && !file.submitted))
    .map(({ code }) => {
      const document = procedure.requiredDocuments.find(each => each.code === code);
      const name = document === undefined ? code : inLanguage(document.name, document.nameEn);
      return { id: `paper-${code}`, message: t('supplement.missing', { name }) };
    });
  return [...wrong, ...missing];
}
