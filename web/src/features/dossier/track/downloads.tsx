import { isKnownKey, t } from '#/i18n/translate';
import { API } from '#/api/session-fetch';
import type { Dossier } from '#/api/types';
import { DownloadLink } from '#/ui/button';
import { Notice } from '#/ui/notice';

/** The result, the application and what the agency wrote, as far as there are any. */
export function Downloads({ dossier }: { readonly dossier: Dossier }) {
  const base = `${API}/dossiers/${dossier.id}`;
  const { result } = dossier;
  const returned = result?.returnedAt !== undefined;
  const methodKey = `delivery.${result?.method ?? ''}`;
  return (
    <>
      {result !== undefined && (
        <Notice kind="success" title={t('dossier.result')}>
          <p>{result.summary}</p>
          {isKnownKey(methodKey) && <p>{t('dossier.resultAt', { method: t(methodKey) })}</p>}
          {returned && result.document !== undefined && (
            <DownloadLink look="primary" href={`${base}/result/content`}>
              {t('dossier.resultFile', { name: result.document.fileName })}
            </DownloadLink>
          )}
        </Notice>
      )}
      <div className="buttons">
        {dossier.acceptedAt !== undefined && (
          <DownloadLink href={`${base}/receipt.pdf`}>{t('dossier.receipt')}</DownloadLink>
        )}
        {dossier.history.some(entry => entry.to === 'SUPPLEMENT_REQUESTED') && (
          <DownloadLink href={`${base}/supplement-request.pdf`}>{t('dossier.supplementRequest')}</DownloadLink>
        )}
        {dossier.status === 'REFUSED' && (
          <DownloadLink href={`${base}/refusal.pdf`}>{t('dossier.refusal')}</DownloadLink>
        )}
        <DownloadLink href={`${base}/application.pdf`}>{t('dossier.application')}</DownloadLink>
      </div>
    </>
  );
}
