import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { inLanguage, t } from '#/i18n/translate';
import { BackLink } from '#/ui/back-link';
import { Button } from '#/ui/button';
import { ErrorSummary, type FieldMessage } from '#/ui/error-summary';
import { shownPages } from '#/ui/form/pages';
import { PageHeading } from '#/ui/page-heading';
import { paths } from '#/ui/paths';
import { PaperUpload } from '#/features/dossier/attachments/paper-upload';
import { useReusablePapers } from '#/features/dossier/attachments/use-reusable-papers';
import { missingDocuments, neededDocuments } from '#/features/dossier/needed-documents';
import type { Draft } from '#/features/dossier/draft/use-draft';

/** The papers that the answers ask for. */
export function DocumentsPage({ draft }: { readonly draft: Draft }) {
  const { dossier, procedure, form, pruned } = draft;
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const [, navigate] = useLocation();
  const fromCheck = useSearch().includes('ve=kiem-tra');
  const offers = useReusablePapers(dossier.id);
  const needed = neededDocuments(procedure.requiredDocuments, pruned);
  const lastPage = shownPages(form, pruned).length - 1;
  const goOn = () => {
    const missing = missingDocuments(needed, dossier.attachments).map(document => ({
      id: `paper-${document.code}`,
      message: t('documents.missing', { name: inLanguage(document.name, document.nameEn) }),
    }));
    setErrors(missing);
    if (missing.length === 0) navigate(fromCheck ? paths.check(dossier.id) : paths.delivery(dossier.id));
  };
  return (
    <div className="narrow">
      <BackLink href={fromCheck ? paths.check(dossier.id) : paths.formPage(dossier.id, Math.max(0, lastPage))} />
      <ErrorSummary errors={errors} />
      <PageHeading title={t('documents.title')} wrong={errors.length > 0} />
      <p>{needed.length === 0 ? t('documents.none') : t('documents.lead')}</p>
      {needed.map(document => (
        <PaperUpload
          key={document.code}
          dossierId={dossier.id}
          document={document}
          attachments={dossier.attachments}
          offers={offers}
          error={errors.find(error => error.id === `paper-${document.code}`)?.message}
          onChanged={async change => {
            await draft.reload(change);
            setErrors([]);
          }}
        />
      ))}
      <div className="actions">
        <Button onClick={goOn}>{t('common.continue')}</Button>
      </div>
    </div>
  );
}
