import { useState } from 'react';
import { formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import { API } from '#/api/session-fetch';
import type { OfficerDossier } from '#/api/types';
import { Button } from '#/ui/button';
import { Notice } from '#/ui/notice';
import { FeeStatement, type FeePayment } from '#/ui/fee-statement';
import type { ActOutcomes } from '#/features/officer-dossier/act-outcomes';
import { LazyFeeDialog } from '#/features/officer-dossier/fee/lazy-fee-dialog';

export interface CaseFeeProps extends ActOutcomes {
  readonly dossier: OfficerDossier;
}

/** What a dossier costs and what was paid, with the way to void a payment. */
export function CaseFee({ dossier, onDone, onRefused }: CaseFeeProps) {
  const [voiding, setVoiding] = useState<string>();
  const { fee, actions } = dossier;
  if (fee === undefined) return null;
  const asked = dossier.status === 'PAYMENT_REQUESTED' ? fee.request : undefined;
  const about = ({ id, number, voidedAt, voidable }: FeePayment) => {
    if (voidedAt !== undefined) return null;
    if (voidable !== true) return <span className="soft">{t('fee.voidOwn')}</span>;
    return (
      actions.includes('VOID_PAYMENT') && (
        <Button look="plain" onClick={() => setVoiding(id)}>
          {t('fee.void')}
          <span className="visually-hidden"> {number}</span>
        </Button>
      )
    );
  };
  return (
    <section>
      <h2>{t('fee.title')}</h2>
      {asked !== undefined && (
        <p>
          {t('fee.payBy', { at: formatInstant(asked.payBy) })}. {asked.note}
        </p>
      )}
      {fee.items.some(({ state }) => state === 'PAID_NOT_DUE') && (
        <Notice kind="warning" title={t('fee.paidNotDue')}>
          <p>{t('fee.paidNotDueText')}</p>
        </Notice>
      )}
      <FeeStatement fee={fee} papers={`${API}/officer/dossiers/${dossier.id}/papers`} about={about} />
      {voiding !== undefined && (
        <LazyFeeDialog
          kind="VOID_PAYMENT"
          dossier={dossier}
          payment={fee.payments.find(({ id }) => id === voiding)}
          onClose={() => setVoiding(undefined)}
          onDone={(kind, changed) => {
            setVoiding(undefined);
            onDone(kind, changed);
          }}
          onRefused={refusal => {
            setVoiding(undefined);
            onRefused(refusal);
          }}
        />
      )}
    </section>
  );
}
