import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { Page } from '#/api/pages';
import type { PhoneChanged, PhoneChangeRequest } from '#/api/types';

/** What waits for the officer as the second one. */
export function listPhoneChangeRequests(after?: string): Promise<Outcome<Page<PhoneChangeRequest>>> {
  const query = after === undefined ? {} : { after };
  return outcome(api.GET('/officer/phone-changes/requests', { params: { query } }));
}

export function confirmPhoneChange({ id, version }: PhoneChangeRequest): Promise<Outcome<PhoneChanged>> {
  const params = { path: { requestId: id } };
  return outcome(api.POST('/officer/phone-changes/requests/{requestId}/confirmation', { params, body: { version } }));
}

export function refusePhoneChange({ id }: PhoneChangeRequest, reason: string): Promise<Outcome<undefined>> {
  const params = { path: { requestId: id } };
  return outcome(api.POST('/officer/phone-changes/requests/{requestId}/refusal', { params, body: { reason } }));
}
