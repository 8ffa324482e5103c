import { t } from '#/i18n/translate';
import type { OpenSupplement } from '#/api/types';
import type { FieldMessage } from '#/ui/error-summary';
import { PaperUpload } from '#/features/dossier/attachments/paper-upload';
import { useReusablePapers } from '#/features/dossier/attachments/use-reusable-papers';
import type { DossierData } from '#/features/dossier/dossier-data';

export interface SupplementPapersProps {
  readonly data: DossierData;
  readonly supplement: OpenSupplement;
  readonly errors: readonly FieldMessage[];
  readonly reload: () => Promise<void>;
}

/** The papers that an officer asked for, each with the officer's note. */
export function SupplementPapers({ data, supplement, errors, reload }: SupplementPapersProps) {
  const { dossier, procedure } = data;
  const offers = useReusablePapers(dossier.id);
  if (supplement.documents.length === 0) return null;
  return (
    <>
      <h2>{t('supplement.papers')}</h2>
      {supplement.documents.map(({ code, note }) => {
        const document = procedure.requiredDocuments.find(each => each.code === code);
        if (document === undefined) return null;
        return (
          <PaperUpload
            key={code}
            dossierId={dossier.id}
            document={document}
            attachments={dossier.attachments}
            offers={offers}
            note={t('page.note', { note })}
            error={errors.find(error => error.id === `paper-${code}`)?.message}
            onChanged={reload}
          />
        );
      })}
    </>
  );
}
