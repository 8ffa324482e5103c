import { formatDate, formatDay } from '#/i18n/format';
import { t } from '#/i18n/translate';
import { ValidityTag } from '#/ui/validity-tag';

export interface PaperOriginProps {
  readonly origin: {
    readonly source: 'RESULT' | 'PAPER' | 'DOCUMENT';
    readonly dossierCode: string;
    readonly procedureName: string;
    readonly agencyName: string;
    readonly at: string;
    readonly symbol?: string;
    readonly issuedOn?: string;
    readonly verificationCode?: string;
    readonly state?: 'VALID' | 'REVOKED';
  };
  /** Where anyone may verify a result by its code; without it the code is not shown. */
  readonly verifyHref?: string | undefined;
}

/** Where a paper comes from that was not uploaded for this dossier, and of a result whether it still holds. */
export function PaperOrigin({ origin, verifyHref }: PaperOriginProps) {
  const { source, state, symbol, verificationCode } = origin;
  const result = symbol === undefined ? 'origin.result' : 'origin.issued';
  const words = {
    procedure: origin.procedureName,
    agency: origin.agencyName,
    code: origin.dossierCode,
    at: formatDay(origin.at),
    symbol: symbol ?? '',
    on: formatDate(origin.issuedOn ?? ''),
  };
  return (
    <span className="origin">
      {state !== undefined && <ValidityTag state={state} />} {t(source === 'RESULT' ? result : 'origin.paper', words)}
      {verifyHref !== undefined && verificationCode !== undefined && (
        <>
          {' '}
          <a href={verifyHref} target="_blank" rel="noopener">
            {t('origin.verify', { code: verificationCode })}
            <span className="visually-hidden"> {t('common.newTab')}</span>
          </a>
        </>
      )}
    </span>
  );
}
