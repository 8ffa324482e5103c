import { api } from '#/api/client';
import { outcome, problemKind, type Outcome } from '#/api/outcome';
import type { Page } from '#/api/pages';
import type { OwnPhoneChangeRequest, PhoneChanged, PhoneChangeRequest, Problem } from '#/api/types';

/** What waits for the officer as the second one. */
export function listPhoneChangeRequests(after?: string): Promise<Outcome<Page<PhoneChangeRequest>>> {
  const query = after === undefined ? {} : { after };
  return outcome(api.GET('/officer/phone-changes/requests', { params: { query } }));
}

/** What the officer asked for themself in the last thirty days. */
export function listOwnPhoneChangeRequests(after?: string): Promise<Outcome<Page<OwnPhoneChangeRequest>>> {
  const query = after === undefined ? {} : { after };
  return outcome(api.GET('/officer/phone-changes/requests/own', { params: { query } }));
}

export function withdrawPhoneChange({ id }: OwnPhoneChangeRequest): Promise<Outcome<undefined>> {
  const params = { path: { requestId: id } };
  return outcome(api.POST('/officer/phone-changes/requests/{requestId}/withdrawal', { params }));
}

/** Whether a request is not as it is drawn: the account differs, it was decided, or it is there no more. */
export function isStale(problem: Problem): boolean {
  return problem.status === 404 || ['account-changed', 'request-over'].includes(problemKind(problem));
}

export function confirmPhoneChange({ id, version }: PhoneChangeRequest): Promise<Outcome<PhoneChanged>> {
  const params = { path: { requestId: id } };
  return outcome(api.POST('/officer/phone-changes/requests/{requestId}/confirmation', { params, body: { version } }));
}

export function refusePhoneChange({ id }: PhoneChangeRequest, reason: string): Promise<Outcome<undefined>> {
  const params = { path: { requestId: id } };
  return outcome(api.POST('/officer/phone-changes/requests/{requestId}/refusal', { params, body: { reason } }));
}
