import { formatDay, formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import { SummaryList } from '#/ui/summary-list';
import { Tag, type TagTone } from '#/ui/tag';

/** A signature of a file, its facts apart. */
export interface FileSignature {
  readonly verdict: 'VALID' | 'UNTRUSTED' | 'INVALID';
  readonly intact: boolean;
  readonly coverage: {
    readonly revision: number;
    readonly laterChanges: 'NONE' | 'VALIDATION_DATA' | 'SIGNATURES' | 'CONTENT';
  };
  readonly certificate?: {
    readonly name: string;
    readonly issuer: string;
    readonly validFrom: string;
    readonly validTo: string;
  };
  readonly signer: 'MATCHES' | 'ANOTHER' | 'NOT_ASKED';
  readonly trust: {
    readonly chained: boolean;
    readonly atSigning: 'VALID' | 'NOT_YET_VALID' | 'EXPIRED' | 'UNKNOWN';
    readonly revocation: 'GOOD' | 'REVOKED' | 'UNKNOWN';
    readonly revokedAt?: string;
  };
  readonly time: { readonly claimedAt?: string; readonly stampedAt?: string; readonly stampTrusted?: boolean };
}

export interface SignatureReportProps {
  readonly report: { readonly valid: boolean; readonly signatures: readonly FileSignature[] };
}

const TONES: Readonly<Record<FileSignature['verdict'], TagTone>> = {
  VALID: 'success',
  UNTRUSTED: 'warning',
  INVALID: 'danger',
};

/** What the signatures of a file are worth, each fact apart: who reads it judges, not the tag alone. */
export function SignatureReport({ report }: SignatureReportProps) {
  if (report.signatures.length === 0) return <p>{t('signature.none')}</p>;
  return (
    <>
      <p>{t(report.valid ? 'signature.valid' : 'signature.notValid')}</p>
      {report.signatures.map((signature, index) => (
        <section key={signature.coverage.revision}>
          <h3>
            {t('signature.of', {
              number: index + 1,
              name: signature.certificate?.name ?? t('signature.unknownName'),
            })}
          </h3>
          <Tag tone={TONES[signature.verdict]}>{t(`signature.verdict.${signature.verdict}`)}</Tag>
          <SummaryList rows={rowsOf(signature)} />
        </section>
      ))}
    </>
  );
}

function rowsOf(signature: FileSignature) {
  const { coverage, intact, signer, trust } = signature;
  return [
    {
      key: 'integrity',
      label: t('signature.integrity'),
      value: intact ? t(`signature.intact.${coverage.laterChanges}`) : t('signature.broken'),
    },
    { key: 'chain', label: t('signature.chain'), value: chainOf(signature) },
    { key: 'when', label: t('signature.when'), value: whenOf(signature) },
    { key: 'time', label: t('signature.time'), value: validityOf(signature) },
    {
      key: 'revocation',
      label: t('signature.revocation'),
      value:
        trust.revokedAt === undefined
          ? t(`signature.revocation.${trust.revocation}`)
          : t('signature.revocation.REVOKED_AT', { at: formatInstant(trust.revokedAt) }),
    },
    { key: 'signer', label: t('signature.signer'), value: t(`signature.signer.${signer}`) },
  ];
}

function chainOf({ certificate, trust }: FileSignature): string {
  if (certificate === undefined) return t('signature.chainUnknown');
  return t(trust.chained ? 'signature.chained' : 'signature.notChained', { issuer: certificate.issuer });
}

function whenOf({ time: { claimedAt, stampedAt, stampTrusted } }: FileSignature): string {
  if (stampedAt !== undefined) {
    const word = stampTrusted === true ? 'signature.stamped' : 'signature.stampedUntrusted';
    return t(word, { at: formatInstant(stampedAt) });
  }
  return claimedAt === undefined ? t('signature.at.UNKNOWN') : t('signature.claimed', { at: formatInstant(claimedAt) });
}

function validityOf({ certificate, trust }: FileSignature): string {
  const words = t(`signature.at.${trust.atSigning}`);
  if (certificate === undefined) return words;
  const dates = { from: formatDay(certificate.validFrom), to: formatDay(certificate.validTo) };
  return `${words} ${t('signature.dates', dates)}`;
}
