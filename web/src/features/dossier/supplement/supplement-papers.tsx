import { t } from '#/i18n/translate';
import type { OpenSupplement, RequiredDocument } from '#/api/types';
import type { FieldMessage } from '#/ui/error-summary';
import { PaperUpload } from '#/features/dossier/attachments/paper-upload';
import { useReusablePapers } from '#/features/dossier/attachments/use-reusable-papers';
import type { DossierData } from '#/features/dossier/dossier-data';
import type { KnownChange } from '#/features/dossier/known-change';
import { UncalledPapers } from '#/features/dossier/supplement/uncalled-papers';

export interface SupplementPapersProps {
  readonly data: DossierData;
  readonly supplement: OpenSupplement;
  /** Papers that the new answers call for, once they are saved: the server opens the places for them then. */
  readonly needed: readonly RequiredDocument[];
  readonly errors: readonly FieldMessage[];
  readonly reload: (change: KnownChange) => Promise<void>;
}

/** The papers that an officer asked for, each with the officer's note, those that the new answers call for, and those that none does any more. */
export function SupplementPapers({ data, supplement, needed, errors, reload }: SupplementPapersProps) {
  const { dossier, procedure } = data;
  const offers = useReusablePapers(dossier.id);
  const named = supplement.documents.flatMap(({ code, note }) =>
    procedure.requiredDocuments
      .filter(document => document.code === code)
      .map(document => ({ document, note: t('page.note', { note }) })),
  );
  const more = needed
    .filter(({ code }) => supplement.documents.every(each => each.code !== code))
    .map(document => ({ document, note: t('supplement.needed') }));
  const asked = [...named, ...more];
  const uncalled = dossier.attachments.filter(
    file => !file.submitted && asked.every(({ document }) => document.code !== file.requiredDocumentCode),
  );
  return (
    <>
      {asked.length > 0 && <h2>{t('supplement.papers')}</h2>}
      {asked.map(({ document, note }) => (
        <PaperUpload
          key={document.code}
          dossierId={dossier.id}
          document={document}
          attachments={dossier.attachments}
          offers={offers}
          note={note}
          error={errors.find(error => error.id === `paper-${document.code}`)?.message}
          onChanged={reload}
        />
      ))}
      <UncalledPapers dossierId={dossier.id} files={uncalled} onChanged={reload} />
    </>
  );
}
