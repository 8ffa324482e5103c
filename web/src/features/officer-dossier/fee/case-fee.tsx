import { useState } from 'react';
import { formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import { API } from '#/api/session-fetch';
import type { OfficerDossier } from '#/api/types';
import { Button } from '#/ui/button';
import { Notice } from '#/ui/notice';
import { FeeStatement, type FeePayment, type FeeStatementItem } from '#/ui/fee-statement';
import type { ActOutcomes, DeskAct } from '#/features/officer-dossier/act-outcomes';
import { LazyFeeDialog } from '#/features/officer-dossier/fee/lazy-fee-dialog';
import type { Refusal } from '#/features/officer-dossier/refused-act';

export interface CaseFeeProps extends ActOutcomes {
  readonly dossier: OfficerDossier;
}

/** What a dossier costs and what was paid, with the ways to void a payment and to take back a waiver. */
export function CaseFee({ dossier, onDone, onRefused }: CaseFeeProps) {
  const [voiding, setVoiding] = useState<string>();
  const [waived, setWaived] = useState<string>();
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
  const aboutItem = ({ code, name, state }: FeeStatementItem) =>
    state === 'WAIVED' &&
    actions.includes('VOID_WAIVER') && (
      <Button look="plain" onClick={() => setWaived(code)}>
        {t('fee.voidWaiver')}
        <span className="visually-hidden"> {name}</span>
      </Button>
    );
  const close = () => {
    setVoiding(undefined);
    setWaived(undefined);
  };
  const ending = {
    onClose: close,
    onDone: (kind: DeskAct, changed: OfficerDossier) => {
      close();
      onDone(kind, changed);
    },
    onRefused: (refusal: Refusal) => {
      close();
      onRefused(refusal);
    },
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
      <FeeStatement
        fee={fee}
        papers={`${API}/officer/dossiers/${dossier.id}/papers`}
        about={about}
        aboutItem={aboutItem}
      />
      {waived !== undefined && (
        <LazyFeeDialog
          kind="VOID_WAIVER"
          dossier={dossier}
          waived={fee.items.find(({ code }) => code === waived)}
          {...ending}
        />
      )}
      {voiding !== undefined && (
        <LazyFeeDialog
          kind="VOID_PAYMENT"
          dossier={dossier}
          payment={fee.payments.find(({ id }) => id === voiding)}
          {...ending}
        />
      )}
    </section>
  );
}
