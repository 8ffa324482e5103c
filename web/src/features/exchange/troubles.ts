import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { Page } from '#/api/pages';
import type { ExchangeBacklog, ExchangeTrouble, OutgoingReceiver } from '#/api/types';

/** One page of what went wrong with an agency's documents on their way, the first first. */
export function listTroubles(agencyId: string, after?: string): Promise<Outcome<Page<ExchangeTrouble>>> {
  const params = { path: { agencyId }, query: after === undefined ? {} : { after } };
  return outcome(api.GET('/officer/agencies/{agencyId}/exchange-troubles', { params }));
}

/** How much of an agency's waits, by age. */
export function getBacklog(agencyId: string): Promise<Outcome<ExchangeBacklog>> {
  return outcome(api.GET('/officer/agencies/{agencyId}/exchange-backlog', { params: { path: { agencyId } } }));
}

/** Sends a document again: to the same receiver, or to the right one. */
export function sendAgain(agencyId: string, troubleId: string, receiverCode?: string): Promise<Outcome<unknown>> {
  const params = { path: { agencyId, troubleId } };
  const body = receiverCode === undefined ? {} : { receiverCode };
  return outcome(api.POST('/officer/agencies/{agencyId}/exchange-troubles/{troubleId}/sendings', { params, body }));
}

/** The agencies that a document can go to, by words of their names or codes. */
export function searchReceivers(
  agencyId: string,
  words: string,
): Promise<Outcome<{ readonly items: readonly OutgoingReceiver[] }>> {
  const params = { path: { agencyId }, query: { q: words } };
  return outcome(api.GET('/officer/agencies/{agencyId}/document-receivers', { params }));
}

/** Puts away what was seen to otherwise. */
export function putAway(agencyId: string, troubleId: string): Promise<Outcome<unknown>> {
  const params = { path: { agencyId, troubleId } };
  return outcome(api.POST('/officer/agencies/{agencyId}/exchange-troubles/{troubleId}/end', { params }));
}
