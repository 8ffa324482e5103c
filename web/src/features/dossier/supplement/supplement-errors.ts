import { inLanguage, t } from '#/i18n/translate';
import type { OpenSupplement, RequiredDocument } from '#/api/types';
import type { FieldMessage } from '#/ui/error-summary';
import type { Answers } from '#/ui/form/definition';
import { formErrors } from '#/ui/form/page-errors';
import type { DossierData } from '#/features/dossier/dossier-data';
import { missingDocuments } from '#/features/dossier/needed-documents';
import { calledFor } from '#/features/dossier/supplement/called-for';
import { opens } from '#/features/dossier/supplement/open-fields';

/** What keeps a supplement from being sent: opened answers that are wrong, and papers that were asked for or are needed now. */
export function supplementErrors(
  data: DossierData,
  supplement: OpenSupplement,
  answers: Answers,
): readonly FieldMessage[] {
  const { dossier, form, procedure } = data;
  const isOpen = opens({ form, submitted: dossier.answers as Answers, supplement });
  const wrong = formErrors(form, answers).filter(error => isOpen(error.id));
  const named = new Set(supplement.documents.map(({ code }) => code));
  const fresh = dossier.attachments.filter(file => !file.submitted);
  const asked = procedure.requiredDocuments.filter(({ code }) => named.has(code));
  const needed = calledFor(data, answers).filter(({ code }) => !named.has(code));
  const missing = [
    ...asked.filter(({ code }) => !fresh.some(file => file.requiredDocumentCode === code)),
    ...missingDocuments(needed, dossier.attachments),
  ];
  return [...wrong, ...missing.map(missingPaper)];
}

function missingPaper({ code, name, nameEn }: RequiredDocument): FieldMessage {
  return { id: `paper-${code}`, message: t('supplement.missing', { name: inLanguage(name, nameEn) }) };
}
