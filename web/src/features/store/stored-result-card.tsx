import { Link } from 'wouter';
import { formatBytes, formatDate, formatDay, formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import { API } from '#/api/session-fetch';
import type { StoredResult } from '#/api/types';
import { DownloadLink } from '#/ui/button';
import { paths } from '#/ui/paths';
import { ValidityTag } from '#/ui/validity-tag';

/** One result: what it is, who gave it when, whether it holds, and its file. */
export function StoredResultCard({ result }: { readonly result: StoredResult }) {
  const { dossierId, document } = result;
  return (
    <li className="card">
      <div className="card__head">
        <p className="card__over">{result.agencyName}</p>
        <ValidityTag state={result.state} />
      </div>
      <h2 className="card__title">{result.procedureName}</h2>
      <p>{result.summary}</p>
      {result.revokedAt !== undefined && (
        <p className="field__error">
          {t('store.revoked', { at: formatInstant(result.revokedAt), reason: result.revocationReason ?? '' })}
        </p>
      )}
      <ul className="facts">
        {result.symbol !== undefined && (
          <li>{t('store.symbol', { symbol: result.symbol, on: formatDate(result.issuedOn ?? '') })}</li>
        )}
        <li>{t('store.returned', { at: formatDay(result.returnedAt) })}</li>
        <li>{result.ownerName}</li>
        <li>
          <Link href={paths.dossier(dossierId)}>{t('store.dossier', { code: result.dossierCode })}</Link>
        </li>
        <li>
          {t('store.code')} <Link href={paths.verifyCode(result.verificationCode)}>{result.verificationCode}</Link>
        </li>
      </ul>
      <div className="buttons card__end">
        <DownloadLink look="secondary" href={`${API}/dossiers/${dossierId}/result/content`}>
          {t('store.download', { name: document.fileName, size: formatBytes(document.sizeBytes) })}
        </DownloadLink>
      </div>
    </li>
  );
}
