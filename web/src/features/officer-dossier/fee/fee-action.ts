import { t } from '#/i18n/translate';
import type { OfficerAction, OfficerDossier } from '#/api/types';

/** The acts on a fee, which have dialogs of their own. */
export type FeeAction = Extract<
  OfficerAction,
  'REQUEST_PAYMENT' | 'TAKE_FEE' | 'VOID_PAYMENT' | 'WAIVE_FEE' | 'VOID_WAIVER'
>;

const FEE_ACTIONS: readonly string[] = ['REQUEST_PAYMENT', 'TAKE_FEE', 'VOID_PAYMENT', 'WAIVE_FEE', 'VOID_WAIVER'];

export function isFeeAction(action: OfficerAction): action is FeeAction {
  return FEE_ACTIONS.includes(action);
}

/** What an act is called: asking for payment again mends what was asked. */
export function feeActionText(action: FeeAction, status: OfficerDossier['status']): string {
  const again = action === 'REQUEST_PAYMENT' && status === 'PAYMENT_REQUESTED';
  return again ? t('action.REQUEST_PAYMENT.again') : t(`action.${action}`);
}
