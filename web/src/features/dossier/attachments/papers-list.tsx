import { formatBytes } from '#/i18n/format';
import { inLanguage, t } from '#/i18n/translate';
import { API } from '#/api/session-fetch';
import type { Attachment, RequiredDocument } from '#/api/types';
import { PaperOrigin } from '#/ui/paper-origin';
import { SummaryList } from '#/ui/summary-list';
import type { DossierData } from '#/features/dossier/dossier-data';

/** The papers of a dossier, each under the name of what it was asked for. */
export function PapersList({ data: { dossier, procedure } }: { readonly data: DossierData }) {
  if (dossier.attachments.length === 0) return <p>{t('documents.none')}</p>;
  const rows = procedure.requiredDocuments
    .map(document => ({ document, files: filesFor(document, dossier.attachments) }))
    .filter(({ files }) => files.length > 0)
    .map(({ document, files }) => ({
      key: document.code,
      label: inLanguage(document.name, document.nameEn),
      value: (
        <>
          {files.map(file => (
            <span key={file.id} className="block">
              <a href={`${API}/dossiers/${dossier.id}/attachments/${file.id}/content`} target="_blank" rel="noopener">
                {file.fileName}
                <span className="visually-hidden"> {t('common.newTab')}</span>
              </a>{' '}
              <span className="soft">{formatBytes(file.sizeBytes)}</span>
              {file.origin !== undefined && <PaperOrigin origin={file.origin} />}
            </span>
          ))}
        </>
      ),
    }));
  return <SummaryList rows={rows} />;
}

function filesFor(document: RequiredDocument, attachments: readonly Attachment[]): readonly Attachment[] {
  return attachments.filter(file => file.requiredDocumentCode === document.code);
}
