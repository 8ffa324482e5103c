import { api, ifMatch } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { FeeQuantity, OfficerDossier, PaymentMeans } from '#/api/types';

/** What an officer does to the fee of a dossier. */
export type FeeAct =
  | { readonly kind: 'REQUEST_PAYMENT'; readonly items: FeeQuantity[]; readonly payBy: string; readonly note: string }
  | {
      readonly kind: 'TAKE_FEE';
      readonly items: FeeQuantity[];
      readonly means: PaymentMeans;
      readonly reference: string;
      readonly amount: number;
      /** The same for each try of one payment. */
      readonly key: string;
    }
  | { readonly kind: 'VOID_PAYMENT'; readonly paymentId: string; readonly reason: string }
  | { readonly kind: 'WAIVE_FEE' | 'VOID_WAIVER'; readonly code: string; readonly reason: string };

/** Does it, unless the dossier is not the version that the officer was looking at. */
export function actOnFee({ id, version }: OfficerDossier, act: FeeAct): Promise<Outcome<OfficerDossier>> {
  const path = { dossierId: id };
  const header = ifMatch(version);
  switch (act.kind) {
    case 'REQUEST_PAYMENT': {
      const { items, payBy, note } = act;
      const body = { items, payBy, ...(note === '' ? {} : { note }) };
      return outcome(api.POST('/officer/dossiers/{dossierId}/payment-request', { params: { path, header }, body }));
    }
    case 'TAKE_FEE': {
      const { items, means, reference, amount, key } = act;
      const params = { path, header: { ...header, 'Idempotency-Key': key } };
      const body = { items, means, amount, ...(reference === '' ? {} : { reference }) };
      return outcome(api.POST('/officer/dossiers/{dossierId}/payments', { params, body }));
    }
    case 'VOID_PAYMENT': {
      const params = { path: { ...path, paymentId: act.paymentId }, header };
      const body = { reason: act.reason };
      return outcome(api.POST('/officer/dossiers/{dossierId}/payments/{paymentId}/voiding', { params, body }));
    }
    case 'WAIVE_FEE': {
      const body = { code: act.code, reason: act.reason };
      return outcome(api.POST('/officer/dossiers/{dossierId}/fee-waivers', { params: { path, header }, body }));
    }
    case 'VOID_WAIVER': {
      const params = { path: { ...path, feeCode: act.code }, header };
      const body = { reason: act.reason };
      return outcome(api.POST('/officer/dossiers/{dossierId}/fee-waivers/{feeCode}/voiding', { params, body }));
    }
  }
}
