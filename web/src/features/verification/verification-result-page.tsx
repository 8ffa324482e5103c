import { formatDate, formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import type { Outcome } from '#/api/outcome';
import { useResource } from '#/api/resource';
import type { Verification } from '#/api/types';
import { BackLink } from '#/ui/back-link';
import { Loaded } from '#/ui/loaded';
import { Notice } from '#/ui/notice';
import { PageHeading } from '#/ui/page-heading';
import { paths } from '#/ui/paths';
import { SummaryList } from '#/ui/summary-list';
import { verifyByCode, verifyByHash } from '#/features/verification/verify-result';

export interface VerificationResultPageProps {
  /** The code as it stands in the address. */
  readonly code?: string;
  /** The hash of a file. */
  readonly sha256?: string;
}

/** Whether a result is real and holds; nothing about whose it is. */
export function VerificationResultPage({ code, sha256 }: VerificationResultPageProps) {
  const ask = (): Promise<Outcome<Verification>> =>
    sha256 === undefined ? verifyByCode(code ?? '') : verifyByHash(sha256);
  const found = useResource(`verification ${code ?? ''} ${sha256 ?? ''}`, ask);
  return (
    <div className="narrow">
      <BackLink href={paths.verification} label={t('verification.again')} />
      <PageHeading title={t('verification.title')} caption={code?.toUpperCase()} />
      <Loaded of={found}>
        {verified => (
          <>
            {verified.state === 'VALID' ? (
              <Notice kind="success" title={t('verification.valid')} live>
                <p>{t(sha256 === undefined ? 'verification.validCode' : 'verification.validFile')}</p>
              </Notice>
            ) : (
              <Notice kind="danger" title={t('verification.revoked')} live>
                <p>{t('verification.revokedText')}</p>
              </Notice>
            )}
            <SummaryList rows={rowsOf(verified)} />
          </>
        )}
      </Loaded>
    </div>
  );
}

function rowsOf(verified: Verification) {
  const { document, revokedAt } = verified;
  return [
    ...(document === undefined
      ? []
      : [
          { key: 'symbol', label: t('verification.symbol'), value: document.symbol },
          { key: 'day', label: t('verification.issuedOn'), value: formatDate(document.issuedOn) },
          { key: 'issuer', label: t('verification.issuedBy'), value: document.issuedBy },
        ]),
    { key: 'procedure', label: t('dossier.procedure'), value: verified.procedureName },
    { key: 'agency', label: t('verification.handedOverBy'), value: verified.handedOverBy },
    { key: 'at', label: t('verification.handedOverAt'), value: formatInstant(verified.handedOverAt) },
    ...(revokedAt === undefined
      ? []
      : [{ key: 'revoked', label: t('verification.revokedAt'), value: formatInstant(revokedAt) }]),
  ];
}
