import { formatInstant } from '#/i18n/format';
import { hasPassed } from '#/i18n/has-passed';
import { t } from '#/i18n/translate';
import { API } from '#/api/session-fetch';
import type { OfficerDossier } from '#/api/types';
import { Button } from '#/ui/button';
import { Notice } from '#/ui/notice';
import { FeeStatement, type FeePayment, type FeeStatementItem } from '#/ui/fee-statement';
import { isWaived } from '#/features/officer-dossier/fee/is-waived';
import type { OpenAct } from '#/features/officer-dossier/open-act';

export interface CaseFeeProps {
  readonly dossier: OfficerDossier;
  readonly form: OpenAct;
}

/** What a dossier costs and what was paid, with the ways to void a payment and to take back a waiver. */
export function CaseFee({ dossier, form }: CaseFeeProps) {
  const { fee, actions } = dossier;
  if (fee === undefined) return null;
  const asked = dossier.status === 'PAYMENT_REQUESTED' ? fee.request : undefined;
  const about = ({ id, number, voidedAt, voidable }: FeePayment) => {
    if (voidedAt !== undefined) return null;
    if (voidable !== true) return <span className="soft">{t('fee.voidOwn')}</span>;
    return (
      actions.includes('VOID_PAYMENT') && (
        <Button look="plain" onClick={() => form.open('VOID_PAYMENT', id)}>
          {t('fee.void')}
          <span className="visually-hidden"> {number}</span>
        </Button>
      )
    );
  };
  const aboutItem = ({ code, name, state }: FeeStatementItem) =>
    isWaived(state) &&
    actions.includes('VOID_WAIVER') && (
      <Button look="plain" onClick={() => form.open('VOID_WAIVER', code)}>
        {t('fee.voidWaiver')}
        <span className="visually-hidden"> {name}</span>
      </Button>
    );
  return (
    <section>
      <h2>{t('fee.title')}</h2>
      {asked !== undefined && (
        <p>
          {hasPassed(asked.payBy)
            ? t('fee.payByPassed', { at: formatInstant(asked.payBy) })
            : `${t('fee.payBy', { at: formatInstant(asked.payBy) })}.`}{' '}
          {asked.note}
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
    </section>
  );
}
