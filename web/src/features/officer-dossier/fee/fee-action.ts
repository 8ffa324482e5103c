import type { OfficerAction } from '#/api/types';

/** The acts on a fee, which have dialogs of their own. */
export type FeeAction = Extract<OfficerAction, 'REQUEST_PAYMENT' | 'TAKE_FEE' | 'VOID_PAYMENT' | 'WAIVE_FEE'>;

const FEE_ACTIONS: readonly string[] = ['REQUEST_PAYMENT', 'TAKE_FEE', 'VOID_PAYMENT', 'WAIVE_FEE'];

export function isFeeAction(action: OfficerAction): action is FeeAction {
  return FEE_ACTIONS.includes(action);
}
