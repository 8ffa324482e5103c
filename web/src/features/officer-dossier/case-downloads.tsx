import { t } from '#/i18n/translate';
import { API } from '#/api/session-fetch';
import type { OfficerDossier } from '#/api/types';
import { DownloadLink } from '#/ui/button';

/** The official papers of a dossier, as far as there are any. */
export function CaseDownloads({ dossier }: { readonly dossier: OfficerDossier }) {
  const base = `${API}/officer/dossiers/${dossier.id}`;
  return (
    <div className="buttons">
      <DownloadLink href={`${base}/application.pdf`}>{t('case.application')}</DownloadLink>
      {dossier.acceptedAt !== undefined && (
        <>
          <DownloadLink href={`${base}/receipt.pdf`}>{t('case.receipt')}</DownloadLink>
          <DownloadLink href={`${base}/control-sheet.pdf`}>{t('case.controlSheet')}</DownloadLink>
        </>
      )}
      {dossier.supplementRequests.length > 0 && (
        <DownloadLink href={`${base}/supplement-request.pdf`}>{t('case.supplementPaper')}</DownloadLink>
      )}
      {dossier.status === 'REFUSED' && <DownloadLink href={`${base}/refusal.pdf`}>{t('case.refusal')}</DownloadLink>}
    </div>
  );
}
