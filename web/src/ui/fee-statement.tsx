import type { ReactNode } from 'react';
import { formatDong, formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import { SummaryList } from '#/ui/summary-list';

export interface FeePayment {
  readonly id: string;
  readonly paper: string;
  readonly series: string;
  readonly number: string;
  readonly amount: number;
  readonly means: 'COUNTER_CASH' | 'COUNTER_CARD' | 'BANK_TRANSFER';
  readonly at: string;
  readonly items: readonly { readonly name: string }[];
  readonly by?: string | undefined;
  /** Whether the officer who reads it may void it; applicants are not told. */
  readonly voidable?: boolean | undefined;
  readonly voidedAt?: string | undefined;
  readonly voidReason?: string | undefined;
}

export interface FeeStatementItem {
  readonly code: string;
  readonly name: string;
  readonly pages?: number | undefined;
  readonly copies?: number | undefined;
  /** What the copies are of, where they are not copies. */
  readonly per?: string | undefined;
  readonly amount?: number | undefined;
  readonly state: 'OWED' | 'FREE' | 'PAID' | 'WAIVED' | 'WAIVED_NOT_DUE' | 'NOT_DUE' | 'PAID_NOT_DUE';
  readonly waiver?: string | undefined;
}

/** A waiver that was given by mistake. */
export interface FeeWaiverTakenBack {
  readonly item: string;
  readonly ground: string;
  readonly reason: string;
  readonly at: string;
}

export interface FeeStatementProps {
  readonly fee: {
    readonly settled: boolean;
    /** False where it may have been paid on paper, before receipts were made here. */
    readonly receiptedHereAlone: boolean;
    readonly owed?: number | undefined;
    readonly paid: number;
    readonly items: readonly FeeStatementItem[];
    readonly payments: readonly FeePayment[];
    readonly waiversTakenBack: readonly FeeWaiverTakenBack[];
  };
  /** Where the receipts are fetched, without the last part. */
  readonly papers: string;
  /** What can be done with a payment. */
  readonly about?: ((payment: FeePayment) => ReactNode) | undefined;
  /** What can be done with an item. */
  readonly aboutItem?: ((item: FeeStatementItem) => ReactNode) | undefined;
}

/** What a dossier costs, item by item, what was paid, and the receipts. */
export function FeeStatement({ fee, papers, about, aboutItem }: FeeStatementProps) {
  const rows = fee.items.map(item => ({
    // An item may be paid for some of its things and owed for others.
    key: `${item.code} ${item.state}`,
    label: item.name,
    value: withAct(
      [
        ...(item.state === 'WAIVED_NOT_DUE' ? [] : [measureText(item), amountText(item)]),
        t(fee.receiptedHereAlone || item.state !== 'OWED' ? `fee.state.${item.state}` : 'fee.state.unknown'),
        item.waiver,
      ]
        .filter(part => part !== undefined && part !== '')
        .join(' · '),
      aboutItem?.(item),
    ),
  }));
  const sums = [
    { key: 'paid', label: t('fee.paid'), value: formatDong(fee.paid) },
    ...(fee.owed === undefined || fee.settled
      ? []
      : [
          {
            key: 'owed',
            label: t(fee.receiptedHereAlone ? 'fee.owed' : 'fee.owedUnknown'),
            value: <strong>{formatDong(fee.owed)}</strong>,
          },
        ]),
  ];
  return (
    <>
      <SummaryList rows={[...rows, ...sums]} />
      {fee.settled && <p className="soft">{t('fee.settled')}</p>}
      {!fee.settled && !fee.receiptedHereAlone && <p>{t('fee.before')}</p>}
      {fee.payments.length > 0 && (
        <ul className="official-papers">
          {fee.payments.map(payment => (
            <li key={payment.id}>
              <a href={`${papers}/${payment.paper}`} target="_blank" rel="noopener">
                {t('fee.receipt', { series: payment.series, number: payment.number })}
                <span className="visually-hidden"> {t('common.newTab')}</span>
              </a>
              <span className="soft">
                {t('fee.receiptText', {
                  amount: formatDong(payment.amount),
                  means: t(`fee.means.${payment.means}`),
                  at: formatInstant(payment.at),
                })}
                {payment.by !== undefined && `. ${t('fee.takenBy', { name: payment.by })}`}
              </span>
              <span className="soft">
                {t('fee.receiptFor', { items: payment.items.map(({ name }) => name).join('; ') })}
              </span>
              {payment.voidedAt !== undefined && (
                <strong>
                  {t('fee.voided', { at: formatInstant(payment.voidedAt), reason: payment.voidReason ?? '' })}
                </strong>
              )}
              {about?.(payment)}
            </li>
          ))}
        </ul>
      )}
      {fee.waiversTakenBack.length > 0 && (
        <ul className="official-papers">
          {fee.waiversTakenBack.map(({ item, ground, reason, at }, index) => (
            <li key={`${item} ${ground} ${at} ${index}`}>
              {t('fee.waiver', { item, ground })}
              <strong>{t('fee.waiverTakenBack', { at: formatInstant(at), reason })}</strong>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function amountText({ amount }: FeeStatementItem): string {
  return amount === undefined ? t('fee.uncounted') : formatDong(amount);
}

function withAct(text: string, act: ReactNode) {
  return (
    <>
      {text} {act}
    </>
  );
}

/** How much of an item there is. */
export function measureText({ pages, copies, per }: Pick<FeeStatementItem, 'pages' | 'copies' | 'per'>): string {
  if (per !== undefined) return t('fee.each', { copies: copies ?? 1, of: per });
  return [pages === undefined ? '' : t('fee.pages', { pages }), copies === undefined ? '' : t('fee.copies', { copies })]
    .filter(part => part !== '')
    .join(' × ');
}
