import { api, ifMatch } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { DeliveryMethod, OfficerDossier } from '#/api/types';

export interface Note {
  readonly note: string;
}

/** What an officer does to a dossier. */
export type Act =
  | { readonly kind: 'ACCEPT' | 'TAKE' }
  | { readonly kind: 'REFUSE' | 'STOP' | 'REVOKE' | 'CALL_BACK' | 'GO_ON'; readonly reason: string }
  | { readonly kind: 'ASSIGN'; readonly officerId: string }
  | { readonly kind: 'EXTEND_SUPPLEMENT'; readonly moreDays: number; readonly reason: string }
  | { readonly kind: 'FORWARD'; readonly note: string }
  | { readonly kind: 'RESOLVE'; readonly summary: string }
  | { readonly kind: 'TAKE_ANSWER'; readonly summary: string; readonly documentId?: string }
  | { readonly kind: 'HAND_OFF'; readonly receiverCode: string }
  | { readonly kind: 'RETURN'; readonly method: DeliveryMethod; readonly receiverName: string }
  | {
      readonly kind: 'REQUEST_SUPPLEMENT';
      readonly reason: string;
      readonly newMatter?: string;
      readonly fields: readonly (Note & { readonly pointer: string })[];
      readonly documents: readonly (Note & { readonly code: string })[];
      readonly answerWithinDays?: number;
    };

/** Does it, unless the dossier is not the version that the officer was looking at. */
export function actOnDossier({ id, version }: OfficerDossier, act: Act): Promise<Outcome<OfficerDossier>> {
  const params = { path: { dossierId: id }, header: ifMatch(version) };
  switch (act.kind) {
    case 'ACCEPT':
      return outcome(api.POST('/officer/dossiers/{dossierId}/acceptance', { params, body: {} }));
    case 'TAKE':
      return outcome(api.POST('/officer/dossiers/{dossierId}/take', { params, body: {} }));
    case 'REFUSE':
      return outcome(api.POST('/officer/dossiers/{dossierId}/refusal', { params, body: { reason: act.reason } }));
    case 'STOP':
      return outcome(api.POST('/officer/dossiers/{dossierId}/stop', { params, body: { reason: act.reason } }));
    case 'REVOKE':
      return outcome(
        api.POST('/officer/dossiers/{dossierId}/result/revocation', { params, body: { reason: act.reason } }),
      );
    case 'ASSIGN': {
      const body = { officerId: act.officerId };
      return outcome(api.POST('/officer/dossiers/{dossierId}/assignment', { params, body }));
    }
    case 'EXTEND_SUPPLEMENT': {
      const { moreDays, reason } = act;
      const body = { moreDays, reason };
      return outcome(api.POST('/officer/dossiers/{dossierId}/supplement-extension', { params, body }));
    }
    case 'FORWARD': {
      const body = act.note === '' ? {} : { note: act.note };
      return outcome(api.POST('/officer/dossiers/{dossierId}/forward', { params, body }));
    }
    case 'RESOLVE':
      return outcome(api.POST('/officer/dossiers/{dossierId}/resolution', { params, body: { summary: act.summary } }));
    case 'TAKE_ANSWER': {
      const { summary, documentId } = act;
      const body = documentId === undefined ? { summary } : { summary, documentId };
      return outcome(api.POST('/officer/dossiers/{dossierId}/hand-off/result', { params, body }));
    }
    case 'CALL_BACK':
      return outcome(
        api.POST('/officer/dossiers/{dossierId}/hand-off/recall', { params, body: { reason: act.reason } }),
      );
    case 'GO_ON':
      return outcome(
        api.POST('/officer/dossiers/{dossierId}/hand-off/ending', { params, body: { reason: act.reason } }),
      );
    case 'HAND_OFF': {
      const body = { receiverCode: act.receiverCode };
      return outcome(api.POST('/officer/dossiers/{dossierId}/hand-off', { params, body }));
    }
    case 'RETURN': {
      const { method, receiverName } = act;
      const body = method === 'COUNTER' ? { method, receiverName } : { method };
      return outcome(api.POST('/officer/dossiers/{dossierId}/return', { params, body }));
    }
    case 'REQUEST_SUPPLEMENT': {
      const { reason, newMatter, answerWithinDays } = act;
      const body = {
        reason,
        fields: [...act.fields],
        documents: [...act.documents],
        ...(newMatter === undefined ? {} : { newMatter }),
        ...(answerWithinDays === undefined ? {} : { answerWithinDays }),
      };
      return outcome(api.POST('/officer/dossiers/{dossierId}/supplement-request', { params, body }));
    }
  }
}
