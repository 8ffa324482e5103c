import type { FeeStatementItem } from '#/ui/fee-statement';

/** Whether an exemption stands that may be taken back, though nothing may be due now. */
export function isWaived(state: FeeStatementItem['state']): boolean {
  return state === 'WAIVED' || state === 'WAIVED_NOT_DUE';
}
