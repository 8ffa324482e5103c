import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { EventSetApart, EventsSetApart } from '#/api/types';

/** How the portal's events stand, and one page of those that were set apart. */
export function listEvents(after?: string): Promise<Outcome<EventsSetApart>> {
  return outcome(api.GET('/officer/events', { params: { query: after === undefined ? {} : { after } } }));
}

/** Lets an event that was set apart be tried again. */
export function retryEvent({ eventId, consumer }: EventSetApart): Promise<Outcome<unknown>> {
  const params = { path: { eventId } };
  return outcome(api.POST('/officer/events/{eventId}/retries', { params, body: { consumer } }));
}
