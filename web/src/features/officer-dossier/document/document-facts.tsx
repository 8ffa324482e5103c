import { formatDate, formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import type { ResultDocument } from '#/api/types';
import { SummaryList, type SummaryRow } from '#/ui/summary-list';

export interface DocumentFactsProps {
  readonly document: ResultDocument;
  /** Whether the applicant has it, from when on anyone may look its code up. */
  readonly returned: boolean;
}

/** What is known of a document by now. */
export function DocumentFacts({ document, returned }: DocumentFactsProps) {
  return <SummaryList rows={rowsOf(document, returned)} />;
}

function rowsOf(
  { kind, notation, numbered, summary, submittedBy, signed }: ResultDocument,
  returned: boolean,
): readonly SummaryRow[] {
  const symbol =
    numbered === undefined
      ? t('document.symbolToCome', { notation })
      : t('document.symbolOn', { symbol: numbered.symbol, day: formatDate(numbered.on) });
  const rows: readonly (SummaryRow | undefined)[] = [
    { key: 'kind', label: t('document.kind'), value: t(`document.kind.${kind}`) },
    { key: 'symbol', label: t('document.symbol'), value: symbol },
    row('summary', t('document.summary'), summary),
    row('submittedBy', t('document.submittedBy'), submittedBy),
    row(
      'signed',
      t('document.signedBy'),
      signed && t('document.signed', { name: signed.byName, at: formatInstant(signed.at) }),
    ),
    numbered && {
      key: 'code',
      label: t('document.code'),
      value: (
        <>
          <span className="number">{numbered.verificationCode}</span>{' '}
          {!returned && <span className="soft">{t('document.codeHint')}</span>}
        </>
      ),
    },
  ];
  return rows.filter(each => each !== undefined);
}

function row(key: string, label: string, value: string | undefined): SummaryRow | undefined {
  return value === undefined ? undefined : { key, label, value };
}
