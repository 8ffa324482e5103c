import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { NewOutage, Outage, OutageList } from '#/api/types';

/** The last outages that touch the officer's province. */
export function listOutages(): Promise<Outcome<OutageList>> {
  return outcome(api.GET('/officer/outages'));
}

/** Records an outage that was or is, or announces one. */
export function recordOutage(body: NewOutage): Promise<Outcome<Outage>> {
  return outcome(api.POST('/officer/outages', { body }));
}

/** Says when an outage ended, or will. */
export function endOutage(outageId: string, to: string, reason: string): Promise<Outcome<Outage>> {
  return outcome(api.POST('/officer/outages/{outageId}/end', { params: { path: { outageId } }, body: { to, reason } }));
}

/** Says that it was none. */
export function withdrawOutage(outageId: string, reason: string): Promise<Outcome<Outage>> {
  const params = { path: { outageId } };
  return outcome(api.POST('/officer/outages/{outageId}/withdrawal', { params, body: { reason } }));
}
