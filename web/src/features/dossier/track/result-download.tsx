import { isKnownKey, t } from '#/i18n/translate';
import { API } from '#/api/session-fetch';
import type { Dossier } from '#/api/types';
import { DownloadLink } from '#/ui/button';
import { Notice } from '#/ui/notice';

/** The result, once there is one. */
export function ResultDownload({ dossier }: { readonly dossier: Dossier }) {
  const { result } = dossier;
  if (result === undefined) return null;
  const returned = result.returnedAt !== undefined;
  const holds = result.revokedAt === undefined;
  const methodKey = `delivery.${result.method ?? ''}`;
  return (
    <Notice kind={holds ? 'success' : 'info'} title={t('dossier.result')}>
      <p>{result.summary}</p>
      {isKnownKey(methodKey) && <p>{t('dossier.resultAt', { method: t(methodKey) })}</p>}
      {returned && result.document !== undefined && (
        <DownloadLink look={holds ? 'primary' : 'secondary'} href={`${API}/dossiers/${dossier.id}/result/content`}>
          {t('dossier.resultFile', { name: result.document.fileName })}
        </DownloadLink>
      )}
    </Notice>
  );
}
